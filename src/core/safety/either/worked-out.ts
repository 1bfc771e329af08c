/** French and English: a means and a lie about it, a place that is known, a delay one gives oneself; more than the box says; somebody near, and what they hide. Over the whole message. */
import type { Signs } from "../distress-words.ts";
import { near } from "./bases.ts";

export const workedOut: Signs = {
  fields: {
    meansW: [
      "(rope|noose|helium|charcoal|blades|razor blades|tablets|pills|paracetamol|insulin|petrol|hose|knife|gun|cord|belt|ladder|chain|bleach|corde|cachets|lames|insuline|essence|tuyau|couteau|fusil|codeine|sleeping (pills|tablets)|antifreeze|nitrogen|medicaments|somniferes|morphine|potassium|(second|another|third|fourth|deuxieme|troisieme|autre) (box|packet|pack|boite|plaquette))",
    ],
    lieFor: [
      "((told|said|lied|pretend*|dit|menti|raconte) ~ (man|guy|lady|girl|shop|assistant|chemist|pharmacist|cashier|them|him|her|seller|vendeur|pharmacien*|caissiere|wife|mum) ~ (for|was|that|it s|que|pour|c etait|swing|camping|tow|garden|headache)|so (nobody|no one|they|that nobody) (asks|ask|asked|notices|notice|noticed|knows|suspects|counts)|(different|several|three|four|five|two|#|plusieurs|trois) (different)? (chemist*|pharmac*|shops|supermarket*|boots|doctors|gps|pharmacies|magasins)|without (anyone|them|mum|her|him) (knowing|noticing)|pour que personne|sans que personne|before (they|she|he|mum) (notice*|count*|get*))",
    ],
    readWhat: [
      "((read|googl*|looked up|look up|know|worked out|found out|asked|checked|lu|cherche|regarde|sais) ~ (what (it|that|they|one|too much) (does|do|would|can)|what happens|how (long|fast|quick*|much|many)|combien|ce que (ca|c est|ca fait)|si ca))",
    ],
    toOne: [
      "(to (someone|somebody|a person|a body|you|me)|isn t|not (diabetic|used)|(it|ca) (takes|prend)|lethal|letal|fatal|die|enough|nobody|hurts|hurt|kill*|suffi*|personne|pour (partir|mourir)|tonight|alone)",
    ],
    treated: [
      "(side effect*|pregnan*|interact*|hypnosis|(my|new) (dose|diagnosis)|prescri*|kidney*|for (my|the) (back|sleep|pain|dog|cat|son|daughter)|travel*|headache|how much (is|are|do you))",
    ],
    surprise: [
      "(the kids|my kids|les enfants|surprise|party|birthday|present|swing for|tent|boat|climb*|gift|allerg*|prescri*|shortage|rupture|out of stock|cat|dog|flea|hay fever|cheaper|price*|insurance)",
    ],
    spotW: [
      "((gap|hole|gate|path|spot|place|bench|lay by|layby|bit of|way (in|up|onto)|trou|endroit|coin|passage|portail|platform end|end of the platform|top floor|stairwell) ~ (fence|railway|railing*|tracks|line|bridge|cliff*|reservoir|quarry|river|weir|canal|viaduct|woods|dam|pier|car park|motorway|grillage|voie*|rails|pont|falaise|barrage|riviere|foret|bois))",
    ],
    beenThere: [
      "(been (there)? (twice|three|again|back|once|every)|i know|know (a|the|where|exactly)|nobody (goes|walks|comes|around)|no one (goes|walks|comes|around)|in winter|no cameras|no signal|after dark|deserted|every (night|evening)|keep (going|ending)|personne (passe|y va|vient)|je connais|j y (vais|suis alle*|retourne)|repere|la nuit|measured|walked it|checked)",
    ],
    outing: [
      "(quickest|shortest|route|directions|itineraire|chemin pour|fish*|picnic|photo*|dog|walk* group|swim*|park* (there|free)|for lunch|kids|bird*|camp*|cycle|run*|parking|hiking|meet you|your (office|place)|drone|view|date|peche|champignon*|balade|chien|velo)",
    ],
    haveAll: [
      "((i ve|i have|ive|got|j ai) (got)? (everything|what|all|tout ce (que|qu)|ce qu) (that)? (i|il)? (me)? (need|faut|needed|require))",
    ],
    stashedAt: [
      "(glovebox|glove box|boot|bedside|drawer|beside (it|me|the bath)|under (my|the)|wardrobe|car|bath|shed|garage|tiroir|coffre|sous (mon|le)|baignoire|boite a gants|next to me|laid out|in front of me|full tank|half a tank)",
    ],
    kitted: [
      "(session|appointment|swim*|gym|class|trip|camp|school|work|exam|baby bag|hospital bag|birth|picnic|concert|visit|notes|documents|interview|recipe|cook*|id|card|thanks|ordinateur|seance)",
    ],
    // Until then, and not after.
    delayB: [
      "((deadline|until|till|giving (it|myself|things)|give (it|myself|things)|gave (it|myself)|wait* (until|till)|jusqu|donne jusqu|holding (on|out) (until|till|for)|hang* on (until|till)) ~ (easter|christmas|summer|birthday|#|spring|new year|exams|month|week|friday|sunday|monday|graduation|wedding|results|paques|noel|anniversaire|fin|after|bac|ete|dog|cat|mum|born|holidays|the end))",
    ],
    afterThat: [
      "((after that|then|otherwise|if not|and then|or else|if nothing|if (it s|i m|it) (still|not|no)|apres (ca|c est)|sinon|ensuite|past that) (,)? ~ (arrangements|that s it|i m (done|out|off|gone|free|finished)|it s over|i go|goodbye|stop (trying|fighting)|i ll stop|finish*|i end|end it|no more|i can (go|stop|leave|rest)|c est (fini|tout)|j arrete|je (pars|m en vais|decroche|lache)|i don t (have to|owe|see)|nothing))",
    ],
    mundane: [
      "(job|smok*|diet|course|contract|therapy|session*|relationship|dating|renovation*|gym|flat|phone|landlord|boss|business|rent|sugar|drink*|hypnosis|boulot|fumer|regime|bail|studies|degree|class|project)",
    ],
    windowQ: ["((do|does|can|are|est ce que) (the|your|les|vos)? (window|windows|fenetres) ~ (open|s ouvr*|locked|wide))"],
    floorQ: [
      "((which|what|how many|quel) (floor|storey|floors|etage)|how high|high up|top floor|dernier etage|on the (fifth|sixth|seventh|eighth|tenth|#))",
    ],
    airQ: ["(covid|asthma|air|hot|heat|stuffy|noise|smok*|wheelchair|lift|pram|buggy|claustro*|chaleur|allerg*|fresh|ventil*)"],
    // More than the box says.
    moreThan: [
      "((more|too many|extra|loads more|twice|plus|trop|way more) ~ (than|as|que) ~ (it says|i should|the (box|packet|label|dose|leaflet)|prescribed|you re|you should|allowed|usual|meant|supposed|la dose|la notice|prevu|prescrit|ecrit)|a lot more|way too many|lost count|(can t|don t|dont|no idea|not sure|sais (plus|pas)) ~ (how many|combien) (i|j)?|(box|packet|bottle|strip|tub|boite|plaquette) (was|is|est|etait) (full|empty|vide|pleine)|the # pack|# pack|pack of #|boite de #|a few too many|one too many (pills|tablets))",
    ],
    swallowW: ["(took|taken|had|swallow*|necked|ate|eaten|drank|downed|pris|avale*|bu|mange|popped|it was|c etait)"],
    feelW: [
      "(floaty|woozy|dizzy|sleepy|drowsy|sick|spinning|numb|cold|shak*|heart|coeur|vomi*|throat|stomach|belly|ventre|estomac|tired|funny|weird|blurry|sweat*|tete|tourne|endor*|killing me|can t (stand|feel|see)|at lunch|this morning|an hour|hour* ago|night* ago|last night|ago|should i|is (it|that) (ok|bad)|scared|peur|dont tell|don t tell|hier soir|ce matin|what (do|now)|pills|tablets|ibuprofen|paracetamol|cachets|pack|box|meds)",
    ],
    notPills: [
      "(drink|drinks|pints|wine|beer*|shots|cocktail*|biscuits|cake|crisps|sweets|chocolate*|pizza|mince pies|coffee*|espresso|cigarettes|curry|food|buffet|tapas|episode*|session*|reminders|texts|haribo|prosecco|calories|sheep|times|people|visiteurs|verres|bieres|euros|minutes late|fee|fees|miles)",
    ],
    underSink: [
      "((drank|drunk|swallow*|bu|avale|had a (swig|mouthful)|downed|gulp*) ~ (under the sink|sous l evier|from (the|under) (garage|shed|cupboard)|cleaning|cleaner|unlabelled|descaler|drain|detartrant|decapant|produit|garage|screen wash|paint|toilet|bleach|white spirit|bottle in the))",
    ],
    burnsW: ["(throat|mouth|burn*|stomach|gorge|bouche|brul*|estomac|on fire|vomi*|sick|can t swallow|foam*|lips|now|what do i|help)"],
    // Somebody who took it, or will not stay awake.
    theirPills: [
      "(patch|patches|pills|tablets|insulin|meds|medication|methadone|morphine|sleeping|codeine|heroin|gear|ketamine|mdma|ghb|g|xanax|medicaments|cachets|insuline|gouttes|bottle|foil|vodka|drops)",
    ],
    wontStay: [
      "((won t|wont|can t|cant|doesn t|not|couldn t|arrive (pas|plus)|veut (pas|plus)|impossible) ~ (stay awake|wake|rouse|respond*|falling asleep|dropping off|nodding off|waking|reveiller|repondre|get (him|her) up|open (his|her) eyes)|drool*|gone floppy|all floppy|talking nonsense|gurgling|bave|mou comme|blue lips|sweating and)",
    ],
    sleeper: [
      "(baby|newborn|bebe|teen*|school|morning|lie in|jet lag|night shift|film|lecture|alarm|since starting|new (dose|meds)|sofa|tv|tired after|cat|dog)",
    ],
    kinT: [near],
    // What a notebook, a telephone or a drawing holds.
    holds: [
      "(notes app|notes|phone|history|search*|tabs|diary|notebook|journal|laptop|playlist|drawing*|sketchbook|essay|homework|poem*|story|letter*|googl*|looked up|cahier|telephone|historique|recherches|dessin*|redaction|poeme|carnet|journal intime|messages|snap)",
    ],
    darkW: [
      "(goodbye*|bridges|how to (die|tie|kill|end)|ways to (die|go)|noose*|rope*|own funeral|my funeral|grave*|coffin*|dying|wanting to die|last day|my last|suicide|overdose*|cliffs|heaven|how many (pills|tablets)|not (being )?here|sleep forever|adieux|cercueil*|tombe*|mourir|la mort|se pendre|dernier jour|lethal|painless)",
    ],
    showing: [
      "(found|saw|showed|shown|see|seen|full of|all|it s|its|wrote|written|drew|drawn|handed|gave|asked|asks|trouve|vu|montre|ecrit|dessine|rempli|plein)",
    ],
    curricul: [
      "(halloween|history (lesson|class|teacher|homework)|minecraft|hamster|nan|gran|grandad|rabbit|dog died|cat died|true crime|drama|film|series|fortnite|pirates|egypt*|goth|emo|day of the dead|game|thriller|bridges (of|in)|about bridges|project on|engineering|poirot|murder mystery|first aid|last day of (school|term))",
    ],
    asksDark: [
      "((ask*|demand*|wonder*|googl*|search*|keeps (asking|sending|posting|talking|saying)|send* (me)?|post*|jok*) ~ (how many|combien|how much|what happens|songs|about|if|whether|memes|which|things|videos) ~ (pills|tablets|dangerous|dying|die|death|suicide|dead|jump*|overdose|hanging|heaven|mourir|cachets|mort|hurt to|kill|fatal|lethal|not being here))",
    ],
    // They give away, and it is not like them.
    otherGives: [
      "((given|gave|giving|gives|left|leaving|handed|put|paid|sold|rehomed|donne|laisse|vendu|distribue|deleted|quit|stopped) (us|me|away|all|up|his|her|their|son|sa|ses)? ~ (telly|tv|cat|dog|watch|guitar|bike|console|car|keys|savings|everything|stuff|things|records|laptop|clothes|tools|ring|phone|ps5|trainers|collection|wallet|instagram|medication|montre|guitare|chat|chien|velo|affaires|bague|telephone|portefeuille|season ticket|in advance))",
    ],
    worryW: [
      "(something (isn t|s not|is|s|feels) (not)? (right|wrong|off|up)|isn t right|not (himself|herself|like (him|her))|unlike (him|her)|strange* calm|so calm|suddenly (happy|calm|fine|cheerful)|worried|scared|uneasy|out of character|bad feeling|gut|keeps (thanking|hugging|apologis*|saying sorry)|loves that|walk* at night|goe* out at night|off (walking|driving|since)|night* (walk*|driv*)|not back|isn t back|still not home|lost (his|her|the) (farm|job|wife|husband|licence|business|son|daughter)|inquiet*|bizarre|pas (normal|son genre|dans ses)|trop calme|before (he|she) (left|went))",
    ],
    otherwise: [
      "(marie kondo|charity shop|moving|emigrat*|uni|university|minimalist|new (phone|watch|car|tv)|upgrade*|ebay|birthday|christmas|stolen|robbed|landlord|divorc*|retire*|army|holiday|car boot|cancer|allerg*|baby)",
    ],
    dontCome: [
      "((don t|dont|do not|please don t|ne|viens pas|venez pas|monte pas|entre pas|ouvre pas) ~ (come|open|go|let) (up|in|into|over|round|to)? ~ (upstairs|my room|bathroom|garage|shed|attic|loft|alone|kids|mum|her|him|door|tomorrow)|(call|ring|appelle) (the police|999|112|les pompiers|the guards|someone) (first|before|d abord|avant)|(don t|dont) let (the kids|mum|her|him|them|my *) (in|see|find|go|come))",
    ],
    saidW: ["(said|says|told|texted|sent|wrote|messaged|message|text|note|dit|ecrit|envoye|vocal|asked|voicemail)"],
    intercom: [
      "(intercom|bell|buzzer|flu|covid|sick|contagious|wet|paint|dog|late|surprise|party|shower|nits|ring when|bug|lice|vomiting|measles|building work|plumber)",
    ],
  },
  met: {
    act: [
      "moreThan swallowW feelW -notPills -aLaugh -aStory -aDesk",
      "underSink burnsW -aStory -aLaugh",
      "theirPills wontStay kinT -sleeper -aStory -aLaugh",
    ],
    death: [
      "meansW lieFor -surprise -aStory -aTrade",
      "spotW beenThere -outing -aStory -aTrade -aMove",
      "haveAll stashedAt -kitted -aMove",
      "delayB afterThat -mundane -aMove -aLaugh",
      "windowQ floorQ -airQ",
      "readWhat meansW toOne -treated -aStory -aTrade",
      "holds darkW showing kinT -curricul -aLoss -aTrade",
      "asksDark kinT -curricul -aStory -aLoss -aTrade",
      "otherGives worryW kinT -otherwise -aLaugh -aStory",
      "dontCome saidW kinT -intercom -aLaugh -aStory",
    ],
  },
};
