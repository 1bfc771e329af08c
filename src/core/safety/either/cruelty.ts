/**
 * In either language: what nobody does who loves: things broken, sleep and food kept back, a door taken off its hinges; signs left by one who
 * watches; threats that name no deed; help that is asked for by a code.
 */
import type { Signs } from "../distress-words.ts";
import { unless } from "./people.ts";

export const cruelty: Signs = {
  fields: {
    cruel: [
      "(coupe*|rase*|arrache*|tire*|brule*) (moi)? (les|mes) cheveux (pendant|quand|de force|parce|pour|et)",
      "(me|m|nous) (a|ont)? (encore)? (crache* (dessus|au|sur|a la)|pince* (jusqu|quand|tres|fort|le|la|les|parce|si)|tord (le|la|les)|tordu (le|la|les)|arrache (les|des)|appelle sa (chose|chienne|bonniche|pute|salope)|traite (comme|de) (un chien|une chienne|une esclave|pute|salope|chien|esclave|merde))",
      "(me|m|nous) (a)? (reveill*|empech*|interrog*|sermonn*|tient eveille*|garde eveille*) (pas|plus)? ~ (toutes les heures|toute la nuit|dormir|nuit (pour|parce|si|quand)|heures du matin (pour|parce|si|quand)|#h (pour|parce|si|quand)|avoue*|avouer)",
      "(lecon|sermon|interrogatoire|reproche*|morale) ~ (jusqu a|toute la nuit|heures|a genoux|#h)",
      "(cadenas|verrou|serrure) ~ (frigo|placard*|nourriture|cuisine|telephone|toilettes|garde manger)",
      "(me|nous) pese ~ (chaque|tous|le dimanche|matin|devant)",
      "(poignet*|main|mains|bras|doigt*|tete) ~ (sous l eau (bouillante|brulante)|dans l eau (bouillante|chaude)|sous le robinet (chaud|brulant|bouillant)|sur la plaque|sur le radiateur|dans la porte|dans les toilettes)",
      "sait (ou|comment) (taper|frapper|cogner|faire mal)",
      "(me|m) (laisse*|laissent) ~ (ma couche|mes excrements|sans (boire|manger|soins|eau)|dans (le|mon) (noir|vomi|pipi)|par terre)",
      "(me|m|nous) (dresse*|mate*|dresser|fera passer l envie|fait passer l envie|passer l envie|mettra* au pas|met au pas|apprendre le respect)",
      "(cut|shaved|cuts) (off)? my hair (off|while|when|because|short because)",
      "(dragged|drags|pulled|pulls) me ~ (by (the|my)|out of bed|feet|hair|floor)",
      "(spits|spat|pinches|pinched|burns|burnt) (at|on)? (me|us) (until|when|if|in|because|so)",
      "(wakes|woke|keeps|kept) (me|us) (up)? ~ (every hour|all night|confess|admit|interrogat*)",
      "(lock|padlock|chain) ~ (on|round) the (fridge|cupboard*|food|freezer|phone|larder)",
      "(weighs) (me|us)",
      "(wrist|hand|hands|arm|fingers|head) ~ (under the (hot|boiling|scalding) (tap|water)|on the (hob|stove|radiator|iron)|in the (door|toilet|oven))",
      "(knows) (where|how) (to hit|to hurt|to punch|it won t)",
      "(calls|called) me (his|her) (dog|thing|slave|property|whore)",
    ],

    harsh: [
      "(casse*|brise*|pietine*|dechire*|jete*|brule*|explose*|fracasse*|vendu|detruit) ~ (mes lunettes|mon telephone|mes affaires|mes vetements|mes papiers|ma voiture|mon passeport|mon ordi*|mes photos|mes livres|ma porte|la porte de ma|mes medicaments|mes habits|mes dessins)",
      "(tire*|traine*|sorti*|sort) (du|hors du|dans le|par terre|de mon) ~ (par (les|le|la|un) (pied*|bras|cheveux|cheville*|oreille))",
      "(enleve*|sort|sorti|defait|detache*|prend|pose) (sa|ca|son|la|le) (ceinture|ceinturon|martinet|baton)",
      "(demonte*|enleve*|casse*|arrache*|pris) (le|la|les|mon|ma) (verrou*|serrure*|poignee*|porte) (de|d|des|pour|a|$|.|,)",
      "(coupe*|eteint|ferme*) (le|l|la) (gaz|electricite|eau|chauffage|courant|compteur|internet) ~ (pour|quand|si|parce|punir)",
      "(aiguise*|affute*|nettoie|astique*|charge*|caresse*) ~ (couteau*|lame*|fusil*|arme|hache|machette)",
      "(laisse*) (pas|aucune|jamais) (de)? (trace*|marque*|bleu*)",
      "(dresse*|corrige*|mate*|mater|dresser|corriger) (moi|me|m|nous)",
      "(smash*|broke|breaks|trampled|burnt|burned|ripped|threw (out|away)|sold|cut up) ~ (my (glasses|phone|things|clothes|papers|car|passport|laptop|photos|books|medication|tablets|door|inhaler|hearing aid*))",
      "(takes|took|taking) (off)? (his|her|the) (belt) (off)?",
      "(takes|took) (it|the door|my door|the lock) off (its|the|my)",
      "(turns|turned|switches|cuts) ~ (gas|electric*|heating|water|wifi) off",
      "(sharpen*|cleaning|cleans|loading|stroking) ~ (knives|knife|blade*|gun|rifle|axe|machete)",
      "(dent|hole) in the (wall|door)",
      "(rations|withholds|hides|holds back) ~ (insulin|medication|tablets|food|inhaler|meals|dinner|water)",
      "(teach me|teaching me) (a lesson|respect|manners|my place)",
    ],
    inMalice: [
      "(parce que|quand (je|j|il|elle|on)|si (je|j|on)|pour (me|m|nous|que)|expres|devant (moi|nous|les enfants)|en riant|en souriant|rigole*|dit (que)?|peur|encore|puni*|hier|semaine derniere|prochaine fois|jamais|rien que|sait ou|tape|frappe|cogne|bu|oblige*|humeur)",
      "(because|when (i|we|he|she)|if (i|we)|in front of (me|us|the kids)|on purpose|laugh*|smil*|says|said|scared|again|punish*|next time|last week|so (i|we) can t|started|in a mood|shape of|drunk)",
    ],
    kindly: [
      "(coiffeu*|brocante|vinted|leboncoin|regime|kine|coach|dieteticien*|serrurier|plombier|artisan|travaux|demenag*|barbecue|bebe (tire|me)|fils de # ans|ans et demi|colo|judo|massage|manucure|brush*|edf|volontiers|panne|peche|trop (mignon|bien|bon))",
      "(hairdresser|barber|dietitian|trainer|physio|slimming world|weight watchers|locksmith|plumber|diy|renovat*|toddler|ebay|vinted|outage|bbq|fishing|boxing)",
    ],
    watchSigns: [
      "(sa|ca) (voiture|clio|moto|golf|camionnette|audi|bmw|peugeot|renault|mercedes|scooter|twingo|megane|polo|kangoo|merco) ~ (devant|en bas|chaque|toujours|garee|derriere|grise|noire|blanche|passe*)",
      "(photo*|video*) (de|d) (ma|mes|notre|mon) (fenetre*|porte|maison|voiture|fille|fils|enfants|lit|chambre|immeuble|boite aux lettres|travail|bureau)",
      "(tourne*|rode*|passe*|attendu|attend|poste*|gare*) ~ (autour de|devant|derriere|en face de) (la|l|ma|mon|chez|notre) (creche|ecole|maison|immeuble|travail|boulot|nounou|salle|fac|moi|parents|porte|fenetre|lycee|college|rue)",
      "(suivie|suivi) (jusqu|jusque|dans (la|le) (rue|metro|bus|parking|escalier|train|cage)|depuis (la gare|l ecole|l arret|le (travail|boulot|lycee|metro|bus))|en voiture|partout)",
      "(cle*|double) (de|d) (mon|ma|l) (nouvel|nouvelle|appart*|maison|voiture)",
      "(virement*|centime*) ~ (message*|motif|libelle|pour (m|me) (ecrire|parler|insulter))",
      "(autre numero|numeros inconnus|faux comptes|nouveau compte|nouveaux comptes) ~ (message*|motif|libelle|ecrire|parler|recommence*)?",
      "(change|change de|bloque*) ~ (numero*|partout|serrure*|adresse) ~ (quand meme|mais|pourtant|et (il|elle))?",
      "(entre|venu|passe|rentre) ~ (chez moi|dans (mon|l) appart*|dans ma maison) ~ (absence|absente|sans|pendant|la nuit|double)",
      "(drives|drove|walks|cycles|goes) past ~ (every|night|lights|slow|again|house)",
      "(dips|flashes|flashing|dipped) (the|his) (lights|headlights)",
      "(been|was|gets|got) in (my|our|to my|to our) (flat|house|home|room|car|garden|shed)",
      "(blocked|block) (him|her|them)",
      "(turned|turns|showed|shows|shown) up (at|outside|in) (the|my|our) (nursery|school|work|gym|house|church|shop|office|mum s)",
      "(photo*|picture*|video*) of (my|me|our) (window|door|house|car|daughter|son|kids|bed|asleep|leaving|walking|front)",
      "(his|her) (car|van|bike|motorbike) ~ (outside|opposite|behind me|every)",
      "(follow*) (me|us) (to|home|from|as far|all the way|into)",
    ],
    persecutor: [
      "(ex|mari|copain|mec|compagnon|conjoint|pere (de|du) *|harceleur|beau pere|ancien|il m a|il me|il a|il est|il passe|il attend|elle m a|sa nouvelle)",
      "(ex|husband|boyfriend|he|stalker|my kids dad|her dad|partner|him|man|somebody|someone|wife|girlfriend)",
    ],
    unasked: [
      "(peur|encore|chaque|toujours|police|plainte|ose (pas|plus)|juge|tribunal|visite|quand meme|pas le droit|nuit|tous les|sans (prevenir|mon)|interdit|dors|enfants|directrice|klaxon*|nouvel|nouvelle|eclairee)",
      "(scared|again|every|police|court|order|denies|nothing taken|night|still|restraining|injunction|asleep|moved|everything|reference|let (him|her) in|lights)",
    ],
    harmlessSight: [
      "(facebook|insta|souvenir*|location|airbnb|agence|chercher (les enfants|ma fille|mon fils)|vend|vendre|leboncoin|travaux|assurance|mariage|voisine|gps|covoiturage|facteur|livreur|spam|pub|demarch*|newsletter|banque|loyer)",
      "(facebook|instagram|airbnb|estate agent|insurance|wedding|uber|delivery|postman|spam|newsletter|rent|landlord s agent|picks (the kids|her|him) up|dog walker|cleaner|google)",
    ],
    omens: [
      "(prochaine|prochain) (fois)? ~ (visera*|ratera*|loupera*|finira*|sera la bonne)",
      "(next time) (he|she|i|they) ~ (won t miss|miss|aim|finish)",
      "(prochaine|prochain) ~ (c est|ce sera|ca sera|sera|ca serait) ~ (moi|mes|ma|mon|toi|ta|tes|yeux|hopital|gorge|enfants)",
      "(auras|auront|aura|reverras|reverra|sortira*|reviendra*|repartira*) (pas|plus|jamais) ~ (vivant*|entier*)",
      "(balle|couteau|place|corde|trou|tombe) ~ (pour moi|a mon nom|avec mon nom|pour nous)",
      "(personne|jamais) ~ (chercherait|chercher*|retrouver*|remarquer*|manquer*|croir*|entendr*)",
      "(morte|mort) (pour|avant|si|a ses yeux|que (partie|divorcee|avec))",
      "(qu a moi|a lui ou a personne|a personne d autre|lui appartien*|sa propriete)",
      "(next time|next one) (it ll|it|he ll|she ll|it s|will)? ~ (my|me|your|eyes|face|kids|hospital)",
      "(nobody|no one) ~ (look for|looking for|find|miss|notice|believe|hear) (me|us|my|i)?",
      "(bullet|knife|grave|hole|box) ~ (with my name|for me|got my name)",
      "(accidents happen|fell off|brakes|go missing|disappear)",
      "(if he can t have me|belong* to him|his property|out (alive|in a box))",
    ],
    inHisMouth: [
      "(dit|dis|disait|repete*|jure*|ecrit|menac*|promis|promet|previent|prevenu|crie*|hurle*|murmure*)",
      "(says|said|told|tells|keeps saying|warns|warned|swears|texted|wrote|whisper*|reckons)",
    ],
    jesting: [
      "(match|jeu|partie|recette|note|concours|promo*|fete|carte|tombola|augmentation|rdv|creneau|poste|medecin|maison|chien|chat|raffle|quiz|pay rise|slot|house|dog|cat|plane|brake pads|garage)",
    ],
    // Shamed, and sent away.
    dishonour: [
      "((fait|apporte*|mis|jete*|ramene*) (la|de la)? honte|honte (a|de|sur|pour) (la|ma|notre|leur|toute la) famille|la honte de|deshonneur|deshonore*|honneur|sali* (le|la|leur|notre)|reputation|vue avec|pute de la famille|renie*)",
      "(shamed|(brought|bring*) shame|shame on (the|my|our)|honour|honor|dishonour*|disgrace*|reputation|seen with)",
    ],
    sentAway: [
      "(billet*|avion|bled|pays|vol|marier|mariage|fiancailles|aller simple|passeport|oncle*|freres|cousin*|laver|reparer|tuer|regler|enferme*)",
      "(flight*|ticket|one way|back home|abroad|marry|marriage|passport|brothers|uncle*|cousin*|fix|kill|clean|sort it|lock*|home country)",
    ],
    // A code, a mouthed word, a slip of paper.
    byCode: [
      "(m a|me|nous a) (glisse*|passe*|fait passer) (un|une|en) (mot|papier|petit mot|billet|cachette)",
      "(notre|son|un) (code|signal|signe|smiley|emoji) ~ (quand|si|pour|veut dire|chaque)",
      "(articule|mime|forme avec les levres|fait des yeux|fait signe) ~ (aide*|secours|non|appel*)",
      "(mouthed|mouthing|slipped me|passed me|signalled|hand signal|blinked)",
      "(our|her|a|his) (code|signal|emoji|code word) ~ (when|if|for|means)",
    ],
    forRescue: [
      "(il me tient|aide*|secours|mechant*|violent*|son (mari|copain|mec|pere)|quand il|appelez|police)",
      "(help|husband|boyfriend|when he|police|get me|save|nasty|kicks off|dad)",
    ],
    hidesHow: [
      "(c est|c etait) (pas|jamais|meme pas) (l|le|la|un|une|dans l|mon|ma)? (escalier*|chien|porte|velo|accident|placard|chute|chat|moi)",
      "(c est|c etait|etait) ~ (faux|pas vrai|un mensonge|menti)",
      "(tombe*|chute|glisse*|cogne*) ~ (a cause de lui|a cause d elle|toute seule qu il|pas toute seule)",
      "(it|that) (wasn t|isn t|was not|weren t) (the|a|my|me|an) (dog|door|stairs|bike|accident|cupboard|fall|cat|me)",
      "(lie|lied|lying|isn t true|not true)",
    ],
    toldStory: [
      "(dit|dis|raconte*|fait croire|pretend*|signer|ecrire|faut dire) ~ ~ (tombe*|escalier*|chien|chute|glisse*|porte|cogne*|velo|placard)",
      "(told|said|say|tell|wrote|signed) ~ ~ (dog|door|stairs|fell|fall|bike|cupboard|slipped|accident)",
    ],
    sitsBeside: [
      "(vient|assiste|reste|entre|accompagne*|repond a ma place) ~ (a|dans|pendant)? (tous|toutes|chaque) ~ (rdv|seance*|consultation*|medecin*)",
      "(sits in|comes in|comes to|stays in|answers for me) ~ (every|all|each) ~ (appointment*|session*|consultation*|doctor*)",
      "(sits in on|comes to) every *",
    ],
    seenAlone: [
      "(seul a seul|seule|sans lui|sans elle|en tete a tete|dire (que|qu)|inventer|pretexte|obligatoire*)",
      "(alone|without (him|her)|on my own|say (that|you)|make up|excuse|rule)",
    ],
    maskedCall: [
      "(dites|dire|donnez|laissez) (pas|jamais|surtout pas) ~ (qui vous etes|votre nom|d ou vous appelez|le nom du cabinet|que vous etes|pourquoi vous)",
      "(don t|do not|never) (say|tell|mention|give) ~ (who you are|your name|where you|what you|practice|therap*)",
      "(raccrochez|hang up) (si|if)",
    ],
    ifHeAnswers: [
      "(si|quand) ~ (homme|il|mari|copain|voix d homme|quelqu un d autre|lui|mon *) ~ (repond*|decroche*|prend)",
      "(if|when) (it s)? ~ (man|he|husband|boyfriend|someone else|male voice) ~ (answers|picks|pick|answer)",
    ],
    // Eyes that stay open on one.
    leash: [
      "(garde*|laisse*|allume*|reste*) ~ (cam|camera|facetime|appel|visio|localisation|micro|haut parleur) ~ (allume*|ouvert*|dors|douche|nuit|tout le temps)",
      "(keep|leave|stay) ~ (camera|cam|facetime|call|location|phone|speaker) ~ (on|open|sleep|shower|all night)",
      "(charge|recharger|allumer|turn on|use|charge) (my|mon|le) (phone|telephone|tel|portable) ~ (quand il|que s il|when he|if he|seulement)",
      "only (get to|allowed to|can) ~ (phone|money|shower|eat|heating) ~ when (he|she)",
    ],
    leaks: [
      "(poste*|publie*|envoie*|envoye*|balance*|montre*|diffuse*|mettra|mettre) ~ (les autres|le reste|la suite|les photos|ma photo|a (tout|tous|toute|mes) *|en ligne|sur (insta|snap|telegram|le groupe))",
      "(post|send|leak|share|show|put) ~ (the rest|the others|the pictures|the photos|them) ~ (everyone|online|my *|school|instagram)?",
    ],
    unlessSend: [
      "(si (je|j) ~ (envoie*|paye*|paie*|viens|fais|reponds|donne*|veux) (pas|plus)?|sinon|d ici # (min*|h|heures)|dans # (min*|h|heures)|avant minuit)",
      "(if i (don t|won t|refuse)|unless i|or (else|he ll|she ll)|within (the|an) hour|by midnight|or i pay)",
    ],
    whereabouts: [
      "(sait|sache|savent) (pas|pas encore|toujours pas) ~ (ou (on|je|j|nous) (est|suis|dort|dors|vit|sommes|habite*))",
      "(doesn t|does not|mustn t|can t|don t) (know|find out) ~ where (we|i) (are|am|re|live|sleep*)",
    ],
    inHiding: [
      "(cache*|dort|dors|dormons|chez (une|ma|mon|un|des) *|foyer|hotel|voiture|refuge|hebergement|refugie*)",
      "(hiding|sleeping|staying|hostel|refuge|hotel|car|friend s|shelter|sofa)",
    ],
    onlyMe: [
      "(seul*|seule) avec lui (apres|le|la|dans|quand|depuis|$|.|,)",
      "(toujours|veut|choisit) ~ (moi qui|que ce soit moi|me garde*|que je reste)",
      "(alone with him|just (me|us two)|keeps me (behind|back)|always (picks|asks|wants) me)",
    ],
    trainerLike: [
      "(entraineur|coach|prof|moniteur|educateur|educ|animateur|maitre|surveillant|pretre|imam|patron|chef|tuteur|oncle|beau pere|demi frere|cousin|maitre de stage)",
      "(coach|teacher|tutor|trainer|priest|imam|boss|manager|uncle|stepdad|stepbrother|cousin|leader|youth worker|instructor)",
    ],
    sickOfIt: [
      "(mange plus|arrete de manger|veux (plus|pas) y (aller|retourner)|vomis|peur|honte|pleure*|dors plus|mal au ventre|porte fermee|vestiaire*|douche*|sans frapper|la nuit|me douche|nu|nue|maison|voiture)",
      "(stopped eating|don t want to go|sick|scared|ashamed|cry*|can t sleep|locked|changing room*|shower*|without knocking|at night|his car|his house)",
    ],
    entersOn: [
      "(entre|rentre|ouvre|debarque|arrive) ~ (quand (je|j) (me|suis)|pendant que je|sans frapper|la nuit|dans (la|ma) (douche|salle de bain|chambre))",
      "(walks in|comes in|barges in|opens the door) ~ (when i|while i|without knocking|at night|shower*|chang*)",
    ],
    ownWork: [
      "(stage de foot|match|competition|selection*|bulletin|cours de|examen|entretien|promotion|projet|visio|reunion|menage|repas|exam*|competition|trials|project|meeting|interview)",
    ],
  },
  met: {
    violence: unless([
      "cruel tyrant -kindly",
      "harsh inMalice tyrant -kindly",
      "watchSigns persecutor unasked -harmlessSight",
      "omens inHisMouth tyrant -jesting",
      "dishonour sentAway tyrant -feast",
      "byCode forRescue -feast",
      "toldStory hidesHow -otherFace",
      "sitsBeside seenAlone spouse",
      "maskedCall ifHeAnswers -feast",
      "leash spouse -atWork",
      "leaks unlessSend -feast",
      "whereabouts inHiding hunter -feast",
      "onlyMe trainerLike sickOfIt -ownWork",
      "entersOn trainerLike -ownWork",
    ]),
  },
};
