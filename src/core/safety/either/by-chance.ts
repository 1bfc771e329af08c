/**
 * French and English: an end that would come as an accident. A road, a wave or a ladder that lets go, and nobody who would ask; and what a policy
 * or a bank does once somebody is no more. Over the whole message.
 */
import type { Signs } from "../distress-words.ts";

export const byChance: Signs = {
  fields: {
    // It turns over, gives way, carries one off.
    mischance: [
      "(bus|car|voiture|camion|train|avion|tracteur|bateau|barque|moto|velo|quad|ascenseur|echafaudage|echelle|grue|plafond|toit|arbre|branche|sapin|vague|mer|lame de fond|tempete|foudre|orage|eau|courant|coeur|avc|virus|crabe|maladie|bete|taureau|machine|corde|cable|harnais|nacelle|treuil|betonniere|nappe|avalanche|bombe|meteorite|semi|poids lourd|chauffard|voiture d en face|chauffeur) ~ (se renverse*|renvers*|verse*|derap*|derail*|s ecras*|ecras*|explos*|coul*|tomb*|lach*|cede*|quitt* la route|sort* de la route|fonc*|emport*|percut*|heurt*|me rat*|rat* le virage|ratera le virage|fauch*|m attrap*|m aval*|m englout*|prenne|prend|prendra|ferait|fasse|bascul*|decroch*|pet*|gliss*|chavir*|passe par dessus)",
      "(coeur|souffle|respiration|heart|breathing) ~ (s arret*|lach*|cess*|stop*|give* out|fail*|quit*)",
      "(bus|car|lorry|truck|van|train|plane|tractor|boat|bike|motorbike|quad|lift|scaffold*|ladder|crane|ceiling|roof|tree|branch|wave|sea|storm|lightning|current|heart|stroke|virus|illness|bull|machine|rope|cable|harness|winch|avalanche|driver|trailer|combine|digger|forklift|baler) ~ (tip*|flip*|roll*|overturn*|skid*|crash*|explod*|sink*|sank|fall*|fell|drop*|let* go|give* way|go* over|leav* the road|run* (into|over)|hit* me|take* me|took me|swallow* me|fail*|slip*|snap*|went down|goes over|goes down|crush*)",
    ],
    /** What is only named: a fall that was may be thought of for years. */
    mishapNoun: [
      "(accident|tuile|chute|noyade|glissade|faux pas|infarctus|anevrisme|avc|crise cardiaque|arret cardiaque|balle perdue|imprudence|erreur de manip*|vague|verglas|foudre)",
      "(black ice|car crash|accident|a fall|drowning|heart attack|stroke|aneurysm|stray bullet|one slip|wrong step|misstep|slurry|silo|grain bin|pto|live wire|lightning|wave)",
    ],
    roadAhead: [
      "((mer|vague|eau|courant|rhone|tempete|foudre|maladie|nuit|virus|crabe) (me|m) (prenne|prend|prenait|emporte|emportait|fauche|avale|engloutisse|garde)|virage|ravin|platane|pile du pont|glissiere|falaise|precipice|sortie de route|par dessus bord|sans gilet|sans ceinture|sans casque|a contresens|pied a fond|les yeux fermes|tout droit|sans freiner|lacher (le volant|prise|la barre|la corde)|foncer (dans|sur|dedans)|verser (dans|le)|basculer (dans|par dessus|avec))",
      "((sea|wave|water|current|river|storm|lightning|night) (take|takes|took|swallow|swallows|keep|keeps|carry|carries) me|the bend|the ditch|over the side|overboard|no (life jacket|lifejacket|seat belt|seatbelt|helmet)|without (a|my)? (life jacket|lifejacket|seatbelt|belt|helmet)|wrong side of the road|foot down|eyes (shut|closed)|(rolling|tipping|flipping|crashing|sinking) (it|her|him|the *|over)|going (under|through the ice|off the edge)|driv* (it|the *|straight|off) (off|into|the)|letting go|let go of the (wheel|rope|ladder)|straight on|without braking)",
    ],
    happened: [
      "(est|a|s est|ont|sont|etait|avait|suis|ai) (renverse*|derape*|ecrase*|explose*|coule*|tombe*|lache*|cede*|percute*|heurte*|fauche*|bascule*|glisse*|chavire*|eu)",
      "(has|had|was|were|just|already) (crashed|tipped|flipped|rolled|overturned|skidded|exploded|sunk|fallen|fell|dropped|failed|slipped|hit)",
      "(dreamt|cauchemar*|reve de l accident|depuis l accident|apres l accident|since the (crash|accident)|after the (crash|accident)|emdr|flash*)",
    ],
    withMe: [
      "(avec moi (dedans|dessus|a bord|au volant|dessous|sous)|moi dedans|moi dessous|moi au volant|moi a bord|m emporte|m emporterait|m emporter|me prenne|me prend|me faucher|me fauche|m ecrase|me rate|je suis dedans|j etais dedans|j y suis|pour moi)",
      "(with me (in|on|under|inside|aboard|at the wheel)|me (in|on|under) (it|board|the)|take me|takes me|took me|taken me|hit me|hits me|i m (in|on|under) it)",
      "(je|j|moi|me|mon|ma)",
      "(i|me|my|i m)",
    ],
    // And it would suit.
    wouldSuit: [
      "(m arrange|m arrangerait|arrangerait|nous arrangerait|ferait l affaire|ferait mon affaire|fera l affaire|ferait mes affaires|m irait|irait bien|conviendrait|dirais pas non|serait pas plus mal|serait bienvenu*|me derangerait pas|me generait pas|gene pas|ferait du bien|serait un soulagement|serait une delivrance|serait (la|une) solution|serait ideal|serait parfait|serait (plus)? (simple|propre|facile)|c est (plus)? (simple|propre|rapide)|tout le monde serait tranquille|j aurais rien a faire|rien a decider|que demander de plus|tant mieux|bon debarras|pas grave|je freinerais pas|je bougerais pas|bougerais meme pas|leverais (meme)? pas (les yeux|le petit doigt)|ferais rien pour|je lutterais pas|me debattrais pas|je me laisserais (faire|aller|couler|porter))",
      "(personne|nul|on|ils|elle) (saurait|aurait|verrait|demanderait|poserait|soupconnerait|s en douterait|se douterait|comprendrait) ~ (honte|question*|rien|jamais|expres|pas|pourquoi|coupable*)?",
      "(assurance|contrat|prime) ~ (paierait|payerait|verserait|rembourserait|couvrirait)",
      "(expres|volontairement|pas un hasard|un peu expres|sans freiner|je vais m ecouter|vais finir par)",
      "(suit* me|do me (a|the)? favour|do the trick|do nicely|do me|be (a|such a|the) (relief|mercy|blessing|solution|answer|kindness|gift)|be (easier|simpler|cleaner|perfect|ideal|fine (by|with) me|no bad thing|that|for the best)|wouldn t (mind|fight|brake|move|swim|struggle|brace|call|shout)|all for the best|job done|sorted then|problem solved)",
      "(nobody|no one|they|people|anyone) (d|would|ll|will)? ~ (know|ask|question*|suspect|blame|notice|wonder|guess|the wiser)",
      "(insurance|policy|they) (would|d|will) pay",
      "(on purpose|deliberate*|not an accident|accidentally on purpose|happens all the time|fall in all the time|it happens)",
    ],
    dwellsOn: [
      "(souhaite*|esper*|reve*|prie*|guette*|j attends|imagin*|fantasm*|envie|si seulement|pourvu|il suffirait|suffirait|il suffit|j y pense|y penser|pense souvent|pense de plus en plus|pense chaque|me dis|je me suis dit|me suis dit) (que|qu|a|de|d|une|un|le|la|si|lache|vas y|saute|tombe|chaque|tous|toutes|souvent)",
      "(wish*|hope*|hoping|pray*|dream* (of|about)|imagin*|fantas*|think* (of|about)|thought (of|about)|look* forward to|keep (picturing|seeing|thinking)|if only|picture|wouldn t it be|tempted|one day i ll|listen to it)",
    ],
    safeTalk: [
      "(retard|bouchon*|en panne|garage|assureur|constat|expert|reparation|controle technique|moniteur|permis|auto ecole|phobie|peur (de|que|d)|vertige|cauchemar*|hypnose|reve*r de|rdv|creneau|decal*|covoitur*|arrive a|j arrive|suis en route|neige|deneige*|parking|ticket|montagnes russes|manege|parachute|saut a|plongee|surf|ski|rugby|foot|entorse|plat*|cheville|survecu|heureusement|ouf|plus de peur que de mal|secourir|secouriste|pompier*|kine|jeu|film|serie|livre)",
      "(late|traffic|broke down|breakdown|garage|insurer|repair*|mot|instructor|licence|phobia|afraid|scared|fear of|vertigo|nightmare*|hypnosis|appointment|slot|resched*|on my way|snow|parking|ticket|rollercoaster|parachute|diving|surf*|ski*|rugby|football|sprain*|survived|luckily|phew|first aid|paramedic|physio|game|film|book|series|panic attack*)",
    ],
    // A voice that tells one to let go.
    tellsMyself: [
      "(me dis|me disais|me repete|je pense|j entends|voix) ~ ,? (lache|lache donc|vas y|saute|avance|tombe|laisse toi (aller|tomber|glisser|couler)|un pas de plus|ferme les yeux|accelere|freine pas|tourne le volant|c est profond|ca suffirait|suffirait|il suffirait|un pas)",
      "(tell myself|say to myself|hear a voice|voice says|part of me says|my head says|think) ~ ,? (let go|just let go|jump|go on|do it|one more step|step off|close your eyes|don t brake|turn the wheel|it s deep|it would be enough|lean)",
    ],
    upHigh: [
      "(echelle|toit|echafaudage|pont|viaduc|nacelle|grue|falaise|balcon|fenetre|quai|bord|canal|riviere|fleuve|rhone|seine|garonne|loire|mer|lac|etang|barrage|voie*|rails|virage|volant|camion*|poids lourd*|arbre|platane*|haut|sommet|crete|puits|carriere|clocher|pylone|ecluse)",
      "(ladder|roof|scaffold*|bridge|viaduct|crane|cliff*|balcony|window|platform|edge|canal|river|sea|lake|dam|tracks|rails|bend|wheel|lorry|lorries|tree|top|ridge|well|quarry|steeple|pylon|weir|lock|motorway|car park|multi storey)",
    ],
    // What is paid, or owed no more, afterwards.
    payout: [
      "(assurance*|capital|prevoyance|rente|reversion|prime|contrat|mutuelle|indemnite*|garantie) ~ (verse*|paie*|paye*|paierai*|touch*|couvr*|march*|joue*|rembours*|donne*|allou*|y a droit|ont droit|aurai*|recevr*)",
      "(verse*|paie|payer|touch*|couvr*|recevr*|auraient|auront|aurait|gagner*) ~ (assurance|capital|prevoyance|rente|reversion|prime|indemnite*|argent|de quoi|maison payee)",
      "(dette*|credit|credits|emprunt|emprunts|pret|prets|hypotheque) ~ (s eteign*|s eteint|eteindr*|s effac*|effac*|disparai*|meur*|annul*|tomb*|s arret*|rembours*|solde*|paye*)",
      "(death in service|life (cover|policy|insurance|assurance)|payout|pay out|lump sum|policy|insurance|pension|widow s pension|benefit) ~ (pay*|cover*|get*|worth|money|goes|go|valid|still|count*|clear*|sort*)?",
      "(get*|worth|leave*|pay*|clear*) ~ (death in service|life (cover|policy|insurance)|payout|lump sum|insurance|pension|money)",
      "(debt*|loan*|mortgage|arrears|overdraft) ~ (die*|wiped|cleared|written off|go* away|end*|paid off|disappear*|cancelled)",
      "(insured|assure*|worth more) ~ (against me|for me|on me|sur ma tete|a mon nom|dead)",
    ],
    byMyEnd: [
      "(volontaire|volontairement|si c est (moi|expres|voulu)|si (je|j|on) (le fais|me|m en vais|m en|disparais|pars|meurs|creve|saute|claque|y passe|suis plus|etais plus|n etais)|quand (je|j) (serai|suis) (plus|mort*|parti*)|apres moi|sans moi|une fois que (je|j)|celui qui|avec (moi|lui|nous|le mort|celui)|a ma mort|ma mort|mon deces|(seule|seul|enfin) ~ (facon|maniere|utile|servir)|suicid*|un suicide|passe pour un accident|air d un accident|vivant*)",
      "(if (it s|it is|it was) (deliberate|on purpose|voluntary|suicide|me|self)|if i (go|die|went|died|jump*|disappear*|do it|did|m gone|weren t|wasn t)|when i (go|die|m gone|am gone)|before (the|my) (redundancy|cut off|policy|contract)|after me|without me|once i|with (me|him|the man|whoever)|suicide|self inflicted|(only|finally|at last) ~ (useful|way i|good for something|worth something)|looks like an accident|than alive|against me|on my life)",
    ],
    atTheInsurer: [
      "(voyage|ski|auto|habitation|degat*|dentaire|lunettes|seance*|remboursez|rembours* (les|la|mes) seance*|psychologue|mutuelle rembours*|arret de travail|chomage|retraite complementaire|courtier|conseiller|decede*|mon (pere|oncle|grand pere)|ma (mere|tante|grand mere)|heritage|succession|veuf depuis|rachat|regroup*)",
      "(travel|abroad|car insurance|home insurance|dental|glasses|session*|therap*|reimburs*|sick leave|unemploy*|broker|adviser|advisor|my (dad|father|uncle|grandad) (died|left)|inherit*|probate|bupa|remortgage|consolidat*)",
    ],
    sumsDone: [
      "(y pense|pense a|toutes les nuits|la nuit|calcul*|fait les comptes|relu|lu|petites lignes|verifi*|renseign*|demande|question|parents|enfants|femme|mari|mere|veuve|famille|ma fille|mon fils|les miens|gosses|§)",
      "(think about|every night|at night|sums|maths|math|worked (it)? out|read|small print|check*|ask*|parents|kids|wife|husband|mum|mother|family|daughter|son|they d|they would|§)",
    ],
    // Taking care of it together, for good.
    bothAsleep: [
      "(endorm*|dorm*|parti*|partions|parte|partir|finir|finiss*|arret*|s en aill*|disparai*|mour*|meur*) ~ (toutes les deux|tous les deux|ensemble|a deux|tous|toutes|avec (elle|lui|eux|maman|papa))",
      "(fall* asleep|sleep|go|leave|finish|end|die|slip away) ~ (together|both|the two of us|all of us|with (her|him|them|mum|dad))",
    ],
    worksOut: [
      "(calcul*|compte|comptes|cherche*|prepar*|dos*|suffi*|faudrait|faut|fallait|et que ce soit fini|que ce soit (fini|termine)|pour de bon|pour toujours|plus se reveiller|sans (souffrir|bruit))",
      "(calculat*|worked out|count*|prepar*|dose*|enough|take|takes|be over|for good|forever|not wake|never wake|without pain|quietly)",
    ],
    pairTalk: [
      "(lit|creche|sieste|berceuse|vacances|film|cododo|enfants|seance|couple|train|hotel|bed|nap|holiday|session|lullaby|hotel|cot)",
    ],
  },
  met: {
    death: [
      "mischance wouldSuit withMe -safeTalk -elsewhere -aLaugh -aLoss -aStory",
      "mischance dwellsOn withMe -happened -safeTalk -elsewhere -aLaugh -aLoss -aStory",
      "mishapNoun wouldSuit withMe -happened -safeTalk -elsewhere -aLaugh -aLoss -aStory",
      "roadAhead wouldSuit -safeTalk -elsewhere -aLaugh -aLoss -aStory",
      "roadAhead dwellsOn -happened -safeTalk -elsewhere -aLaugh -aLoss -aStory",
      "tellsMyself upHigh -safeTalk -aLaugh -aStory",
      "payout byMyEnd sumsDone -atTheInsurer -elsewhere -aLaugh -aStory -aLoss",
      "bothAsleep worksOut -pairTalk -aLaugh -aStory",
    ],
  },
};
