/** In either language: at the brink of hurting somebody: hands that frighten their owner, eyes on a sleeping throat, a car that waits, a wish that they suffer. */
import type { Signs } from "../distress-words.ts";

const never = (met: readonly string[]): readonly string[] => met.map((each) => `${each} -fun -tale -longOver`);

export const brink: Signs = {
  fields: {
    myOwnHands: [
      "(peur|honte|effray*|terrifi*) (de|d) (moi|mes (mains|gestes|reactions)|ma (force|colere|violence)|la (force|facon)|ce que je (pourrais|peux|vais)|la serrer|le serrer|lui faire|leur faire)",
      "(scared|afraid|frightened|ashamed|terrified) (of|by|about|at) (how hard|how i|my (hands|own hands|temper|strength)|what i (could|might|ll|will|d|may|m)|myself)",
      "i (could|might|will|ll) ~ (lose it|snap|do something|do worse|go too far) ~ (with|to) (her|him|them|the *|my *)",
    ],
    inMyCare: [
      "(mere|pere|mari|femme|mamie|papi|grand mere|grand pere|resident*|bebe|fille|fils|petit*|enfants|poignets|aidant*|soigne|toilette|couche*|change)",
      "(mum|mam|dad|mother|father|husband|wife|nan|gran|grandad|resident*|baby|daughter|son|kids|toddler|wrists|carer|caring|care for|wash her|her|him)",
    ],
    healthFear: [
      "(conduire|vertige|public|parler|avion|decevoir|le perdre|la perdre|les perdre|failing|public speaking|losing (him|her)|disappoint*|driving|drive|tromper|annoncer|tell (him|her) about|blush*|rougir)",
    ],
    cotHit: [
      "(claque*|jete*|balance*|secoue*|tape*|cogne*|donne un coup|shove*) ~ (berceau|couffin|poussette|transat|lit (a barreaux|du bebe|du petit)|landau|cosy)",
      "(slammed|kicked|threw|shook|hit|shoved|punched) ~ (cot|crib|pram|buggy|moses basket|car seat|high chair|bouncer)",
    ],
    inAFit: [
      "(mur|contre|pleur*|cri*|hurl*|peur|honte|dedans|bien lui|plus fort|rage|colere|moi pas|pas moi)",
      "(wall|against|cry*|scream*|scared|ashamed|in it|fine|rage|angry|i m not|hard|lost it)",
    ],
    switchesOff: [
      "(coupe*|eteint|debranche*|retire*|arrete*) ~ (babyphone|moniteur|oxygene|alarme|machine|concentrateur|perfusion|respirateur|sonnette)",
      "(turned|switched|unplugged|took) ~ (monitor|oxygen|alarm|machine|drip|ventilator|buzzer) ~ (off|out)?",
    ],
    andHoped: [
      "(espere*|attendu|finisse|se reveille pas|reveille plus|s arrete|hoped|hope|waited|wouldn t wake|never wake|it d be over|be over)",
    ],
    eyesOn: [
      "(regarde*|fixe*|pense* a|imagine*|reve* de|contemple) ~ (sa gorge|ca gorge|son cou|sa tempe|ca tempe|couteau*|coupe papier|hache|marteau|oreiller|ciseaux|sa nuque|ca nuque)",
      "(look* at|stare*|staring at|dream*|think* about|thinking of|watch*) ~ (throat|neck|temple|knife|knives|axe|hammer|scissors|pillow)",
    ],
    asleepOne: [
      "(dort|dorment|dormir|sommeil|mari|femme|soeur|frere|mere|pere|voisin|elle|lui)",
      "(sleep*|asleep|husband|wife|sister|brother|mother|father|him|her|dad|mum)",
    ],
    steadily: [
      "(quand|pendant|la nuit|chaque|toutes les|souvent|trop|facile|suffirait|peur|et le|et la|et)",
      "(when|while|at night|every|keep|too|easy|would take|scared|eyes open|and the|and my|and)",
    ],
    kitchenTalk: [
      "(cuisine|recette|collier|bijou*|acheter|cadeau|malade|angine|grain de beaute|ganglion|film|operation|doctor|sore throat|lump|necklace|recipe|buy|mole|scarf)",
    ],
    rams: [
      "(ecraser|renverser|foncer (sur|dans)|percuter|faucher|rouler sur) ~ (cyclist*|pieton*|gens|quelqu un|foule|lui|elle|un|mon|ma|le|les)",
      "(put|drive|drove|aim*|point*) the car (into|at) ~ (queue|people|crowd|them|him|her|wall of)",
      "(swerve into|run over|mow down|drive into|plough into|ram|knock down|crash into) ~ (cyclist*|people|someone|pedestrian*|them|him|her|crowd|my *|the)",
    ],
    bentOnIt: [
      "(expres|failli|envie|pulsion*|rage|pense souvent|presque|j y pense|demi tour|haine)",
      "(nobody knows|on purpose|nearly|almost|could just|keep thinking|urge|rage|thoughts|tempted|want to|u turn|hate)",
    ],
    passTest: [
      "(permis|code de la route|auto ecole|peur (d|de)|phobie|driving test|scared of|afraid of|by accident|accident de|deer|chevreuil|sanglier|fox|cat|chat)",
    ],
    wantsThem: [
      "(veux|voudrais|faut|j attends) (qu|que) (il|elle|ils|elles|mon *|ma *|mes *) ~ (souffr*|creve*|paye*|paie*|regrette*|saigne*|ait mal|ait peur|supplie*|rampe*)",
      "(want|need) (him|her|them|my *) (to|dead) ~ (suffer|die|pay|bleed|hurt|burn|beg|feel|know)?",
      "(when|once) i m (done|finished|through) with (him|her|them)",
      "(quand|lorsque) (j|je) (en)? (aurai|aurais) (en)? (fini|termine) avec (lui|elle|eux)",
      "(rira|rigolera|sourira|fera) (pas|plus|moins) (le malin|la maligne|longtemps|quand|samedi|demain|ce soir|apres)",
      "(he|she|they) ll wish (he|she|they)",
      "(il|elle|ils) (va|vont) regretter de m avoir",
      "(won t|will not) be (laughing|smiling|smirking|walking|so smug)",
    ],
    makesReady: [
      "(loue*|achete*|prepare*|repere*|attends|sais ou|prevu|plan|samedi|demain|ce soir|cette nuit|lundi|mardi|mercredi|jeudi|vendredi|dimanche|coffre|arme|couteau|permis de chasse|fusil)",
      "(petrol|rented|bought|planned|know where|waiting|saturday|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|sunday|boot|gun|knife|licence|shotgun|ready)",
    ],
    rightful: [
      "(pension|facture|match|belote|resto|dette|loyer|heures sup*|tribunal de commerce|rembours*|assurance|maintenance|rent|invoice|refund|lunch|game|quiz|rematch|tennis)",
    ],
    outsideTheirs: [
      "(devant|en bas de|derriere|autour de) (chez (lui|elle|eux|mon *|ma *)|sa (maison|porte)|ca (maison|porte)|son (travail|immeuble|boulot))",
      "(outside|behind|round|opposite) (his|her|their|my (ex|boss|dad|wife|husband) s) (house|place|work|flat|door|office|mum s)",
    ],
    weaponWord: [
      "(essence|bidon|couteau*|fusil|batte|hache|marteau|acide|briquet|flingue|pistolet|machette|barre de fer)",
      "(petrol|knife|gun|bat|hammer|acid|lighter|matches|machete|crowbar|axe|shotgun)",
    ],
    trainsFor: [
      "(m entraine|m exerce|repete les gestes|practis*|practic*|rehears*) ~ (stand|tir|au couteau|what i (d|ll)|it|on the bag|geste*|scene)?",
    ],
    notForFun: [
      "(pas pour (le sport|jouer|rire)|sait pas encore|se doute (de)? (pas|rien)|what i d do to|isn t a fantasy|not a fantasy|no fantasy|doesn t know yet|plus un fantasme|plus dans ma tete)",
    ],
    doesAt: [
      "(vais faire|ferai|va se passer|gonna do|going to do|something s going to happen) (un truc|quelque chose|something|it) ~ (lycee|college|ecole|boulot|bureau|mosquee|fac|school|work|church|office|party|fete|bal|stade|gare|mairie)",
    ],
    stayAway: [
      "(venez pas|allez pas|y allez pas|soyez pas la|restez chez vous|don t come|stay (home|away)|don t go|don t be there|keep your kids)",
    ],
    seesRed: ["(vois rouge|voyais rouge|see red|saw red|black out|blacked out|blackout|trou noir|trous noirs|mind goes blank|red mist)"],
    foundDown: [
      "(par terre|au sol|saigne*|en sang|bleu*|peur de moi|cachee|recroquevill*|frapp*|on the floor|bleeding|bruise*|afraid of me|scared of me|hiding|hit)",
    ],
    weaponHand: [
      "(tisonnier|couteau*|ciseaux|ceinture|batte|marteau|rouleau|poele|fer) (a|dans) (la|ma) main",
      "(poker|knife|scissors|belt|bat|hammer|rolling pin|pan|iron) in (my|one) hand",
    ],
    rageNow: [
      "(hurl*|cri*|gueul*|cache*|rage|colere|peur|pleur*|terrifi*)",
      "(scream*|shout*|yell*|hid*|rage|angry|scared|cry*|terrified)",
    ],
    lentTool: ["(barbecue|cuisin*|repass*|bricol*|cheminee|pate a pizza|cooking|ironing|diy|fireplace|bbq)"],
    lethalOrder: [
      "(ordre*|signal|signes|message*|mission|instructions) ~ (chat|chien|tele|radio|voisin*|ampoule|detecteur|satellite|dieu|anges|antenne|murs|frigo)",
      "(chat|chien|tele|radio|voisin*|ampoule|detecteur|satellite|dieu|anges|antenne|murs|frigo|micro) ~ (transmet*|envoie*|donne*|parle*) ~ (ordre*|signal*|signes|message*|mission)",
      "(parle*|chuchot*|murmur*|speak*|talk*|whisper*) ~ (dans|par|a travers|through|in|via) (le|la|les|l|the) (ventilateur|fan|mur*|ampoule|radiateur|pipes|tele|frigo|vent|plug*|wall*)",
      "(through|from|in) the (smoke alarm|lights|telly|television|radio|walls|fridge|phone|satellite|pipes|plug*)",
    ],
    toDo: [
      "(veulent|sang (du|de)|faut (que)?|dois|doit|obei*|ouvr* (mon|mes) (bras|veines)|tuer|bruler|sauter|faire taire|regler|avant qu)",
      "(have to|must|do it to|tell* me to|telling me|obey|cut|kill|burn|jump|before they)",
    ],
    ordinaryOrder: [
      "(panne|devis|livraison|commande|electricien|abonnement|antenniste|canal plus|box|order online|broken|repair|plumber|electrician|subscription|dressage|education canine)",
    ],
  },
  met: {
    death: never([
      "myOwnHands inMyCare -healthFear",
      "cotHit inAFit",
      "switchesOff andHoped",
      "eyesOn asleepOne steadily -kitchenTalk",
      "rams bentOnIt -passTest",
      "wantsThem makesReady -rightful",
      "outsideTheirs weaponWord -lentTool",
      "weaponHand rageNow small -lentTool",
      "trainsFor notForFun",
      "doesAt stayAway",
      "seesRed foundDown asleepOne -healthFear",
      "lethalOrder toDo -ordinaryOrder",
    ]),
  },
};
