/**
 * In either language: what somebody near prepares or lets fall: envelopes with every child's name, a price asked for a coffin, a house that is shut
 * and a dog that is placed, a kiss to be passed on, medicine given up, an absence asked about; a plea that was whispered, a child on a landing.
 */
import type { Signs } from "../distress-words.ts";

const meant = (met: readonly string[]): readonly string[] => met.map((each) => `${each} -aLaugh -inFiction -longPast`);

export const foresaid: Signs = {
  fields: {
    pricesBurial: [
      "(renseigne*|compare*|paye*|reserve*|choisi*|devis|demande* (le prix|combien)|regle*|signe*) ~ (obseques|concession|cercueil|urne|cremation|enterrement|pompes funebres|place au cimetiere)",
      "(asked about|priced|pricing|looked into|looking into|bought|booked|paid for|choos*|chose|picked) ~ (funeral|coffin|plot|cremation|urn|burial|headstone|gravestone)",
    ],
    tooYoung: [
      "((vingt|trente|quarante|cinquante|dix sept|dix huit|dix neuf|#) ans|(il|elle) a (que|seulement)|en (pleine|bonne) (sante|forme)|pas malade|only #|he s #|she s #|in good health|perfectly healthy|not (ill|sick)|twenty|thirty|forty)",
    ],
    dueBurial: [
      "(quatre vingt*|soixante*|80|85|90|70|75|cancer|soins palliatifs|decede*|deces|mort (de|du|il)|pour (papi|mamie|papa|maman|son pere|sa mere|le chien|le chat)|died|passed away|hospice|for (grandad|gran|nan|dad|mum|his (dad|mum)|her (dad|mum))|prevoyance|travaille|job|stage|works)",
    ],
    envelopes: [
      "(prepare*|ecrit|fait|enregistre*|etiquete*|achete*|emballe*|numerote*|laisse*) ~ (enveloppe*|lettre|lettres|videos|cartes|boites|etiquettes|post it|cadeaux)",
      "(written|wrote|made|makes|prepared|recorded|labelled|put|wrapped|bought|left) ~ (envelopes|letters|videos|cards|boxes|labels|stickers|presents)",
    ],
    ofNames: [
      "((nom|noms|prenom|prenoms) (de|des) (chaque|chacun|nos|ses|enfants|tous)|nos (noms|prenoms)|chaque (enfant|petit|petit enfant|anniversaire)|(un|une) (par|pour chaque) (enfant|anniversaire)|pour (quand (il|elle|ils|elles|on)|leurs (dix huit|18)|chacun (d entre|de nous|des))|dix huit ans|18 ans)",
      "(our names|(every|each|all the) (child|kid|kids|children|birthday|birthdays|one of us|of us)|(kids|children|girls|boys|grandchildren) (s)? names|for when (he|she|they)|eighteenth|18th)",
    ],
    stationery: [
      "(mariage|marie*|invit*|noel|voeux|demenag*|confiture*|ecole|rentree|fournitures|vetements|colo|maternelle|anniversaire (surprise|de (ma|mon))|secret santa|tombola|kermesse|wedding|christmas|moving|jam|jar*|school|uniform|camp|party|raffle|spice*|lunch*|freezer|tupperware|coat pegs|bag tags|etrennes)",
    ],
    // A house that is shut, a pet that is placed.
    shutsHouse: [
      "(coupe*|ferme*) ~ (gaz|eau|compteur*|volets|electricite|maison|boutique|exploitation|ferme)",
      "(turned|switched|shut|cut) (off|up)? (the)? (gas|water|electric*|house|shop|farm|curtains)",
      "(vide*|nettoye*|rendu) ~ (frigo|appart*|logement|maison|boite aux lettres)",
      "(emptied|cleaned out) ~ (fridge|flat|house|freezer)",
    ],
    petPlaced: [
      "(place*|range*|confie*|laisse*|depose*|amene*|donne*|conduit) ~ (chien|chienne|chat|chats|chatte|perruche|lapin*|poules|animaux) ~ (chez|a (la spa|une|sa|son)|refuge|voisin*)",
      "(left|took|placed|gave|dropped) ~ (dog|cat|cats|rabbit|hens|parrot|pets) ~ (at|with|to|off)",
      "(chien|chat|chienne) ~ (est|a la spa|chez (sa|son|le|la|ma))",
    ],
    gonePlaces: [
      "(vacances|bretagne|espagne|corse|week end|voyage|conges|train|avion|ferry|croisiere|hopital|operation|cure|demenag*|travaux|fuite|allergi*|bebe|holiday*|trip|flight|cruise|hospital|surgery|moving|leak|works|allerg*|baby|kennel*|pension|toiletteu*|veto|vet|camping|retour le)",
    ],
    // A healthy dog put down; a place gone back to; no first of January.
    petDown: [
      "((piquer|euthanasi*|endormir) ~ (chien|chienne|chat|chatte|chats|cheval)|(chien|chienne|chat|chatte|cheval) ~ (piquer|euthanasi*))",
      "(put|had|having) ~ (dog|cat|horse) ~ (down|to sleep|put down)",
    ],
    wasHealthy: [
      "(allait (tres)? bien|va (tres)? bien|pas malade|bonne sante|seul apres|tout seul|pas le laisser|pas la laisser|healthy|not (ill|sick)|nothing wrong|alone after|no reason|sans raison|on (her|his|its) own)",
    ],
    trodAgain: [
      "(endroit|lieu|pont|falaise|arbre|gare|quai) ou (son|sa|mon|ma|notre|leur) ~ (s est|l a fait|a saute|est mort*|s etait)",
      "(spot|place|bridge|tree|cliff|station) where (his|her|my|our|their) ~ (did it|jumped|died|was found|hanged)",
    ],
    eachEvening: [
      "(tous les (soirs|jours)|chaque (soir|jour|nuit)|des heures|la nuit|cette semaine|every (evening|day|night)|for hours|at night|this week|all week)",
    ],
    noNext: [
      "(aura|y aura|aurait|sera) (pas|plus|jamais) (de|d) ~ (premier janvier|nouvel an|lendemain|noel|printemps|prochain anniversaire|# ans|vingt ans|trente ans|apres)",
      "(there (won t|will not) be|no) (a|any)? (next (birthday|christmas|summer|year)|new year|first of january|tomorrow for (me|him|her))",
    ],
    // A kiss to be passed on, and then nothing.
    kissFor: [
      "(embrasse*|bisou*|calin*|serre) ~ (maman|papa|mamie|les (enfants|petits|filles)|tout le monde|ta mere|mes parents|ma soeur|mon frere|le chien) (pour moi|de ma part|fort)",
      "(pense* (un peu)? a moi|te souviendras de moi|vous souviendrez de moi|souviens toi de moi|dis (leur|lui) que|dites (leur|lui) que)",
      "(derniere phrase|dernier message|derniers mots|dernier vocal|derniere chose)",
      "(give|tell) (mum|dad|mam|nan|the (kids|girls|boys)|everyone|them|him|her|my *) ~ (kiss|hug|love|loved|sorry)",
      "(remember me|think of me|last thing (he|she|they) said|last (text|message|words)|saying goodbye|said goodbye|goodbye to (people|everyone|everybody))",
      "(ecoute|listen) ~ (train|mer|eau|vent|vide|waves|river|sea)",
    ],
    andGone: [
      "(raccroche*|decroche* (plus|pas)|repond* (plus|pas)|injoignable|eteint|jamais (il|elle) (dit|fait)|(dit|fait) jamais (ca|cela)|seul* a|minuit|#h du matin|depuis (hier|cette nuit)|localisation|belvedere|falaise*|pont|barrage|jetee|digue|rails|introuvable|disparu*|inquiet*|peur|toute la soiree)",
      "(hung up|not answering|won t (answer|pick)|switched off|never says (that|it)|never does that|alone at|midnight|since (last night|yesterday)|location|cliffs|cliff|bridge|pier|quarry|tracks|missing|worried|scared|all evening|all night|one way)",
    ],
    fondKiss: [
      "(anniversaire|noel|vacances|voyage|en mer|mission|stage|retour|rentre (en|le|dimanche)|deploy*|at sea|birthday|christmas|holiday*|trip to|back (in|on)|till (june|july|march)|airport|aeroport|mariage|wedding|decede*|died|enterre*|funeral)",
    ],
    // Medicine given up.
    dropsCare: [
      "(prend*|fait|va) (plus|pas) (a)? (sa|ca|ses|son|la) (insuline|traitement|cachets|dialyse|medicaments|piqure*|chimio|pilules|coeur|tension|oxygene)",
      "(isn t|not|stopped|quit|skips|skipping) (taking|doing|going to|having)? (his|her|the)? (insulin|treatment|tablets|dialysis|medication|meds|injection*|chemo|heart (tablets|pills)|oxygen)",
    ],
    enoughNow: [
      "((embete*|derange*|gene*|coute*|fatigue*|encombr*) ~ (monde|tout le monde|nous|enfants)|assez (embete|vecu|dure|vu|profite|donne)|(fait|eu) (son|sa) (temps|vie)|sert (plus|a rien)|plus (utile|bonne a rien)|rejoindre|s en aller|(laisse*|laisser) (partir|aller)|a quoi (bon|ca sert)|en a (marre|assez)|veut (partir|en finir|que ca s arrete)|tranquille)",
      "(been a (bother|burden|nuisance)|bothered (us|everyone|people) enough|had (enough|a good innings|her time|his time)|lived (long)? enough|no use|join (him|her|dad|mum|grandad)|let (him|her|me) go|what s the point|wants (out|it over|to go)|ready to go|done with)",
    ],
    drugTrial: [
      "(effets secondaires|medecin (a|arrete|change)|generique|rupture de stock|pharmacie|remplace*|gueri*|en remission|side effects|doctor (stopped|changed)|pharmacy|out of stock|recovered|remission|homeopath*|pilule contraceptive|contraception|veto|chien|chat|dog|cat)",
    ],
    // An absence that is asked about.
    asksAbsence: [
      "(demande*|demander|savoir|interroge*) ~ (qui|ce qu*|que|comment) ~ (quand|si|apres) (il|elle|je|j) (etait|est|serait|sera|serai|suis|y est|mourait|meurt|mourrait|partait) (plus|pas|mort*|parti*|la)?",
      "(que devien*|qui (aura|prendra|s occuper*|gardera)) ~ (quand|si|apres) (il|elle|je) (sera|serai|est|etait|suis|serait) (plus|pas) (la)?",
      "(asked|asks|asking|wonders|wanted to know) ~ (what|who|where|how) ~ (if|when|once|after) (he|she|i) (isn t|wasn t|weren t|m not|s not|s gone|m gone|was gone|died|dies|die)",
      "(disparaissait|mourait|existait plus|etait plus la) ~ (personne|difference|mieux|verrait|remarquer*)",
      "(personne|nobody|no one) ~ (verrait|remarquer*|verra|notice|miss|care) ~ (disparaiss*|mort*|partait|gone|disappear*|died|if (he|she))",
      "(on|ca|est ce qu on) (souffre|fait mal|a mal|sent) ~ (quand on|de) (tombe|saute|meurt|se pend|se noie|mourir)",
      "(does|if) (it|you) (hurt*|suffer*|feel*) ~ (fall*|jump*|die|drown*|hang*)",
    ],
    mereAbsence: [
      "(cantine|mercredi|absent*|mot d absence|classe verte|prof|remplac*|vacances|conges|demenag*|papi|mamie|chat|chien|hamster|decede*|mort (hier|de|en)|catechisme|cate|lune|dinosaures|school trip|absent|supply|holiday*|moving|move|moves|grandad|gran|cat|dog|hamster|died|sunday school|work|meeting|babysit*|bapteme|escalade|grimp*|parachut*)",
    ],
    // A last day that is written down.
    lastDay: [
      "(dernier jour|derniere (nuit|page|semaine)|jour j|le grand jour|last day|final day|the end|d day)",
      "(agenda|calendrier|carnet|cahier|planner|calendar|diary) ~ (dernier jour|jour j|croix|fin|last day|the end|a cross|nothing after|rien apres|stops)",
    ],
    inHisBook: ["(agenda|calendrier|carnet|cahier|journal|planner|calendar|diary|notebook|wall)"],
    lastOfTerm: [
      "(cours|stage|travail|boulot|ecole|college|lycee|vacances|contrat|conges|fin des cours|examen*|soldes|retraite|saison|tournage|school|term|job|work|holiday*|contract|exam*|sale|season|retire*|lease|advent|avent|marathon|mariage|wedding|bebe|due date)",
    ],
    // A plea that was whispered.
    whisperedPlea: [
      "(chuchot*|murmur*|souffle*|articule*|mime*|fait signe|ecrit sur la (vitre|buee)) ~ (envoie*|envoyez|aide*|viens|venez|police|secours|sors|sauve|appelle*)",
      "(whisper*|mouthed|mouthing|signed|wrote|breathed) ~ (send|help|come|police|get me|save|call)",
    ],
    quizNight: ["(quiz|film|theatre|jeu|game|prompt*|souffleur|secret santa|exam*|interro*|play|rehears*|antiseche|concert)"],
    // A child on a landing, alone with one in a room, hungry for a fault.
    leftBare: [
      "(palier|dehors|balcon|escalier*|cour|jardin|trottoir|hall) ~ (en (culotte|couche|pyjama|slip|t shirt)|pieds nus|(tout|toute) nu*|sans (manteau|chaussures))",
      "(landing|outside|balcony|stairs|stairwell|yard|garden|step|pavement) ~ (in (her|his|a|their) (pants|knickers|nappy|pyjamas|t shirt|vest)|barefoot|naked|with no (coat|shoes))",
    ],
    youngOne: [
      "(petit|petite|petits|enfant|enfants|fille|fils|gamin*|gosse*|bebe|eleve*|neveu|niece|mome*|ado|garcon|fillette|kid|kids|child|children|girl|boy|baby|toddler|daughter|son|nephew|niece|pupil|lad|lass|grandson|granddaughter|little one|student|troop|club)",
    ],
    forLong: ["(heures|longtemps|souvent|soir*|nuit|froid|pleure*|tous les|toute la|hours|long|often|evening*|night|cold|cry*|every|all)"],
    summerGame: [
      "(piscine|jet d eau|canicule|toboggan|balle|plage|joue*|rigole*|jardin (avec|a jouer)|pool|sprinkler|heatwave|slide|beach|play*|laugh*|bubbles|bulles)",
    ],
    takenAside: [
      "(prend*|prenait|garde*|gardait|emmene*|appelle|appelait|retient) (le|la|l|les|me|m|nous)? (seul*|tout seul|toute seule|a part|dernier|derniere) ~ (vestiaire*|bureau|chambre|voiture|local|cabine|douche*|infirmerie|cave|remise|sacristie|tente|$|.|,)",
      "(takes|took|keeps|kept|gets|got) (him|her|them|me)? (alone|aside|behind|back|on (his|her|my) own) ~ (changing|office|room|car|store|shower*|cupboard|tent|vestry|after|$|.|,)",
      "(jeu|secret|game|secret) ~ (droit (de|d)|faut pas|doit pas|pas le|mustn t|must not|can t|not (to|allowed))",
    ],
    byElder: [
      "(adjoint|entraineur|coach|prof|moniteur|animateur|educateur|pretre|oncle|tonton|papi|grand pere|cousin|beau pere|voisin|parrain|directeur|surveillant|monsieur|maitre|uncle|grandad|teacher|leader|priest|stepdad|neighbour|cousin|godfather|deputy|head|man|assistant)",
    ],
    childSays: ["(dit|dis|raconte*|confie*|avoue*|lache|explique*|dessine*|montre*|told|says|said|tells|whisper*|drew|shows)"],
    fairTalk: [
      "(tactique|selection|capitaine|gardien|match|notes|bulletin|orientation|devoirs|dyslexi*|lecture|solfege|audition|surprise|cadeau|tactic*|selection|captain|goalkeeper|grades|reading|spelling|audition|surprise|present|a boat|chess)",
    ],
    shapedBurn: [
      "(burn*|bruise*|mark*|scar*) (shaped|the shape|like) ~ (iron|hand|belt|buckle|cigarette|fingers|spoon|hob|ring)",
      "(brulure*|bleu*|marque*|trace*|cicatrice*) (en forme|de la forme|qui ressemble*) ~ (fer|main|ceinture|boucle|plaque|doigts|cuillere|bague)",
    ],
    // A quarrel heard, and a telly blamed.
    hearsRow: ["(entend*|entends|hear|heard|hears) ~ (hurl*|cri*|coups|gueul*|claque*|tape*|shout*|scream*|bang*|thud*|smash*|cry*)"],
    blamesTelly: [
      "(dit|dis|repete*|jure|pretend|says|said|swears|claims) ~ ~ (la tele|un film|le chien|rien|la radio|tombe*|the telly|the tv|a film|the dog|nothing|the radio|fell)",
    ],
    ofOurs: [
      "(fille|soeur|mere|amie|voisine|cousine|copine|belle fille|niece|fils|frere|collegue|daughter|sister|mum|friend|neighbour|cousin|niece|son|brother|colleague|gendre|son in law)",
    ],
    // A vengeance with a blade in hand.
    vowsHarm: [
      "(jure*|promis|promet|va|dit|annonce*|menace*|veut) ~ (faire payer|se venger|regler (ca|ses comptes|son compte)|payer (toute|a tous)|les planter|le planter|la planter|tuer|tirer|faire un carnage|entrer dans l histoire)",
      "(swore|swears|promised|going to|says|said|wants|threat*) ~ (make them (all)? pay|get (them|even|his own back)|shoot|stab|kill (them|everyone|him|her)|show them|be famous)",
    ],
    andArmed: [
      "(lame|couteau*|arme|armes|fusil|batte|cutter|machette|pistolet|essence|knife|blade|gun|guns|machete|petrol|axe|bullets|balles|hache)",
    ],
    armedPlay: [
      "(film|jeu|jeux|gta|fortnite|counter strike|paintball|airsoft|laser game|cuisine|chasse|theatre|deguis*|nerf|game|movie|play|fancy dress|hunting|cook*)",
    ],
    vials: [
      "(vole*|subtilise*|pris|manque*|disparu*|emporte*|stole|stolen|took|taken|missing|nicked) ~ (ampoules|morphine|potassium|insuline|seringue*|hypnovel|fentanyl|curare|propofol|produits|vials|morphine|potassium|insulin|syringes|fentanyl|propofol)",
    ],
    andAbsent: [
      "(vient plus|repond plus|absente|absent|chez elle|chez lui|injoignable|arret|pleure*|derniere garde|pour (elle|lui)|inquiet*|peur|not (come|coming|turned) (in|up)|not answering|off sick|at home|crying|last shift|for (herself|himself)|worried|scared)",
    ],
    pharmacyAudit: [
      "(inventaire|enquete|plainte|direction|police a|trafic|revend*|audit|investigation|management|dealing|selling|patient (a|de)|procedure)",
    ],
  },
  met: {
    violence: meant([
      "whisperedPlea ofOurs -quizNight",
      "leftBare youngOne forLong -summerGame",
      "takenAside byElder childSays youngOne -fairTalk",
      "shapedBurn youngOne",
      "hearsRow blamesTelly ofOurs",
    ]),
    death: meant([
      "pricesBurial tooYoung oneNear -dueBurial",
      "envelopes ofNames oneNear -stationery",
      "shutsHouse petPlaced oneNear -gonePlaces",
      "petDown wasHealthy oneNear",
      "trodAgain eachEvening oneNear",
      "noNext theySaidIt oneNear -ordinaryEnd",
      "kissFor andGone oneNear -fondKiss",
      "dropsCare enoughNow oneNear -drugTrial",
      "asksAbsence oneNear -mereAbsence",
      "lastDay inHisBook oneNear -lastOfTerm",
      "vowsHarm andArmed oneNear -armedPlay",
      "vials andAbsent oneNear -pharmacyAudit",
    ]),
  },
};
