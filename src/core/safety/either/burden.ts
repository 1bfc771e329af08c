/** French and English: one less, the kind thing, those who are to be freed of somebody, what somebody costs. */
import type { Meetings, Signs } from "../distress-words.ts";

export const burdenMeets: Meetings = {
  fields: {
    oneLess: [
      "(one|1) (less|fewer) (mouth (to feed)?|plate|person|problem|worry|thing to worry|burden|body|idiot|patient|of (us|me)|name|headache|weight|parasite|bill)",
      "(une|un) (bouche|personne|souci|probleme|poids|assiette|fardeau|boulet|parasite|malade) (de|en) moins",
    ],
    iAm: [
      "(i d be|i would be|i ll be|i m|me|i|it d be|that d be|they d have|she d have|he d have|how they|how she|how he|they d|shes right|she s right|he s right|they re right|je (serais|serai|suis)|moi|ca (ferait|fera|leur fera)|elle a raison|il a raison|feed|nourrir)",
    ],
    leftNest: [
      "(uni|university|moved out|lodger|left home|camp|gerbil|hamster|cat|dog|away this|school trip|husband away|divorce|coloc part|quitte la maison|resolved|solved|off my (list|plate|mind)|sorted|fixed|dinner|table for)",
    ],
    // What would be done for an animal.
    animalB: ["(dog|dogs|horse|horses|animal*|cat|cats|pet|pets|chien*|cheval|bete*|chat*)", "(vet|veto|veterinaire)"],
    mercy: [
      "((do|does|did|done|be) the (kind|kindest|decent|humane|merciful|right) thing|kinder|kindest|more mercy|put (me|it|him|us|them)? (down|to sleep|out of)|put out of (my|its|their)|shot (by now|for)|wouldn t (let|leave|make|do)|d (have been|be) (shot|put)|abat*|acheve*|pique* (depuis|pour|quand)|plus humain|on (les|le|l) (laisse|laisserait) pas|souffrir (comme|autant)|suffer like)",
    ],
    inMyState: [
      "(like me|me|my state|this state|my condition|to (me|myself)|me too|i d like|for me|than (people|us|me)|than we are|comme moi|dans mon etat|pour moi|a moi|pas a (nous|moi)|les gens|you d|on ferait)",
    ],
    ourPet: [
      "(my|our|the|his|her|mon|ma|notre|le) (old|poor|vieux|vieille)? (dog|cat|horse|rabbit|chien|chienne|chat|chatte|cheval|lapin) ~ (put|had|was|is|has|died|sick|ill|pique|euthanasi*|malade|mort)",
    ],
    // They breathe when one is out.
    lighterB: [
      "(breath*|laugh*|sleep*|relax*|lighter|happier|easier|calmer|better|quieter|nicer|cheaper|smile*|smiling|fun|peace|respire*|rigole*|rient|rire|heureux|mieux|leger*|calme|tranquille*|soulage*|detend*)",
    ],
    whenOut: [
      "(when|once|if|as soon as|whenever|since|quand|lorsque|des que|si) (i m|i am|im|i|je (suis|serai|serais)|je) ~ (out|not (there|in|home|around|here)|away|gone|leave|left|elsewhere|upstairs|asleep|not at|pas la|plus la|absent*|sorti*|pars|parti*|dors|ailleurs)",
    ],
    lasting: [
      "((make|making|keep|render*|rendre) ~ (it|that|this|ca|the favour) ~ (permanent|last|for good|forever|official|definitif|pour toujours)|permanent|permanently|for good|forever|pour de bon|definitivement|pour toujours|do (them|everyone) (a|the|that) favour|give them that|help them (with that|out))",
    ],
    // To free them.
    freeingB: [
      "((free|release|liberate|unburden|liberer|delivrer|debarrasser|soulager) (him|her|them|my *|everyone|mon *|ma *|mes *|tout le monde|les|la|le)|(set|let|leave) (him|her|them|my (husband|wife|kids|family)|everyone) (go |be )?free|(give|hand|rendre|redonner) (him|her|them|lui|leur|ma femme|mon mari) ~ (life|freedom|future|vie|liberte|avenir)|get (out of|off) (his|her|their) (way|hands|back)|(la|le|les) (liberer|delivrer|soulager)|(liberer|delivrer) ~ de moi|rid of me|debarrasse* de moi|out of their way)",
    ],
    whileTheyCan: [
      "((could|can|should|deserves|deserve|will|to|may|d) ~ (meet|find|marry|remarry|start|have|live)|while (he|she|they) (still)? (can|is|are)|tant qu il|tant qu elle|(pourrait|pourra|pourraient|pourront|puisse|puissent|peut|peuvent) ~ (rencontrer|refaire|vivre|trouver|recommencer|souffler|respirer|encore)|start (again|over)|healthy|someone (new|else|better)|young enough|still young|encore jeune|of me|de moi|from (this|me|caring|the burden|nursing|looking after))",
    ],
    notLove: [
      "(divorc*|separat*|break up|breaking up|split|relationship|papers|anxiety|pain|trauma|phobia|stress|guilt|schedule|up (some|an|a)|hypnosis|parking|slot|hour|afternoon|his diary|her diary|rupture|couple|angoisse*|therapie)",
    ],
    // Better for them if one is not there; said by those who speak little of the language too.
    betterForThem: [
      "(mieux|better|easier|cheaper|happier|lighter|simpler|plus (simple|facile|leger|tranquille)|moins (cher|lourd|dur)|bien|good|best|relief|soulagement|gift|cadeau|service) ~ (pour|for|to|a) (eux|elle|lui|tout le monde|them|everyone|everybody|her|him|my *|ma famille|mes *|la famille|the (family|kids)|mon *|people|the world)",
    ],
    ifNoMe: [
      "((si|quand|if|when|once) (moi|je|i|me|i m|im) ~ (plus|pas|no more|not|no longer|gone|dead|mort*|parti*|partir|finish*)|moi (plus|pas|partir|mort|finir)|sans moi|without me|me (gone|dead|not here|no more)|no me|(that|si) i (go|m gone|am gone|leave)|i (go|leave|stop|end))",
    ],
    elsewhereB: [
      "(session*|seance*|on (monday|tuesday|wednesday|thursday|friday)|party|dinner|meeting|start|begin|commenc*|visio|zoom|rdv|creneau|slot|mornings|evenings|afternoon|stay home|the car|train|school|ecole|cours|holiday*|vacances)",
    ],
    // What one costs.
    costingB: [
      "((i|je|my care|me keeping|keeping me|mes soins) ~ (cost*|coute*|costing|expensive|cher|drain*|ruin*|vide|eat* up|mange) ~ (family|kids|son|daughter|them|everyone|savings|fils|fille|famille|enfants|mere|mother|parents|inheritance|heritage|a fortune|trop|too much))",
    ],
    stopCosting: [
      "(stop (being|costing|the bill)|time to (go|stop|end)|arreter de (couter|peser)|know (when|too|what)|not (for)? much longer|won t be (long|for long)|cheaper (dead|to|without|if)|funeral|sans moi|without me|pas longtemps|decided|il est temps|autant (en finir|partir|mourir)|la note|worth|end it|in the ground)",
    ],
    bargain: ["(your fee*|fees|tarif*|price|prix|session*|seance*|hypnosis|discount|course|gym|nursery|childcare|creche)"],
  },
  met: {
    death: [
      "oneLess iAm -leftNest -aLaugh -aMove",
      "animalB mercy inMyState -ourPet -aLaugh -aStory",
      "lighterB whenOut lasting -aMove -aDesk -aLaugh",
      "freeingB whileTheyCan -notLove -aDesk -aLaugh",
      "betterForThem ifNoMe -elsewhereB -aMove -aDesk -aLaugh",
      "costingB stopCosting -bargain -aLaugh",
    ],
  },
};

/** Over the whole message. */
export const burdenSigns: Signs = {
  fields: {
    deserveBetter: [
      "(deserve*|merite*|need|needs|better off with|worth) ~ (a|un|une|someone|somebody|quelqu un|better|mieux) ~ (who|that|qui|than (me|this|what)|que (moi|ca)|isn t|not (me|this|broken|ill)|autre|else)",
    ],
    theyCope: [
      "((they|he|she|kids|everyone|elle|il|ils|elles|on) (d|would|will|ll|might|s|se|s en)? ~ (get over (it|me)|cope|manage|be (fine|ok|okay|grand|better|happier) (without|once|after|soon|eventually|in the end)|move on|forget me|adapt|hardly notice|remett*|oublier*|sans moi|s en (sortir*|remettr*))|quicker than|sooner than|plus vite qu*|less than you think)",
    ],
    // Done with it all, and what that is.
    doneSaid: ["(done|fini|finie|finished|over it|so over|had enough|marre|ras le bol)"],
    withLife: [
      "(with|avec|de|of) (respirer|breathing|vivre|living|la vie|life|exister|existing|moi meme|myself|being (alive|here|me)|etre (moi|la|en vie)|waking up)",
    ],
    animalState: [
      "((a|any|un) (dog|horse|animal|cat|chien|cheval|bete) ~ (in (my|this) (state|condition)|like me|this (sick|old|ill|tired)|as bad as|dans mon etat|comme moi)|(kinder|nicer) to (animals|dogs|horses|pets)|(animals|dogs) (get|are) (put|treated)|on acheve bien les chevaux)",
    ],
    kindThing: [
      "(do(ne)? the (kind|kindest|decent|humane|merciful) thing|put (it|me|us|them) (down|to sleep)|kind thing|same (for|with|to) me|why not (me|people|us)|pas (a|pour) moi|pourquoi pas (moi|nous)|let me go|i d like (someone|that)|injection|la piqure)",
    ],
  },
  met: {
    death: [
      "deserveBetter theyCope -aMove -aDesk -aLaugh -notWorse",
      "animalState kindThing -aLaugh -aStory",
      "doneSaid withLife -aDiet -aLaugh -aStory -lovesLife",
    ],
  },
};

/** Of a parent who wonders, not of one who is to be no more. */
export const wondering: Signs["fields"] = {
  lovesLife: [
    "(full of life|love (of|my|with) life|new life|balance|life insurance|assurance vie|life coach|coach de vie|rest of my life|lease of life|la vie de (famille|couple)|plein de vie|amoureu*|content*|for life|vie privee|living room|breathing (exercise*|technique*)|exercice*)",
  ],
  notWorse: ["(divorc*|separat*|custody|school|teacher|garde alternee|new (school|teacher|baby)|working (all|too)|shout*|yell*|patience)"],
};
