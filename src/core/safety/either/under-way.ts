/**
 * In either language: an act under way, told by what the body is in and not by its name: water that rises, a bath that turns red, a knot that
 * holds, a train that will not be boarded, what cannot be brought up again, a rail on its wrong side, an engine behind a closed door.
 * Two or three wide sides that meet anywhere in a message; each by itself is said every day.
 */
import type { Signs } from "../distress-words.ts";
import { alikeMeetings } from "../fr/alike.ts";

const fun = "-aLaugh -aStory";

export const underWay: Signs = alikeMeetings({
  fields: {
    // In the water, up to where, and on.
    openWater: [
      "(eau|mer|garonne|seine|loire|rhone|saone|marne|durance|isere|riviere|fleuve|canal|lac|etang|vague|vagues|ocean|ressac|courant|maree|ecluse|digue|barrage|gave|berge)",
      "(water|sea|river|lake|loch|lough|canal|reservoir|thames|severn|tide|waves|ocean|surf|weir|lock|estuary|quarry)",
    ],
    upToBody: [
      "(jusqu (a|au|aux)|(est|suis|deja|maintenant) (deja|maintenant)? (a|au|aux)|arrive (deja|maintenant)? (a|au|aux)|monte (deja|maintenant)? (a|au|aux)|dessus|au dessus|depasse) (la|le|les|l|ma|mon|mes|du|de)? (taille|genou|genoux|cheville*|ventre|poitrine|epaule*|cou|menton|hanche*|cuisse*|mollet*|torse|nombril|oreille*|levre*)",
      "(up to|past|over|at|above|to|reache*|reached) (my|the) (waist|knee|knees|chest|neck|shoulder*|chin|thigh*|ankle*|hip|hips|belly|stomach|ribs|ears|lips)",
      "(waist|knee|chest|neck|shoulder|thigh|ankle|hip|chin) (deep|high) (in|into|and|now|already)",
    ],
    bathing: [
      "(paperasse|dossiers|travail|boulot|emails|paperwork|work|plage|vacances|baign*|piscine|aqua*|chien|peche*|pecheu*|enfants|cave|garage|sous sol|inond*|fuite|bottes aux|bottes en caoutchouc|kayak|paddle|rando*|longe cote|thalasso|balneo|spa|kine|jacuzzi|cure|voilier|equipage|potager|chute|fleur*|beach|holiday*|swim class|swimming lesson*|pool|dip|wild swim*|flood*|cellar|basement|dog|fishing|fish|surfing|waders|boots|hydro*|physio|spa|hot tub|aquafit|kids)",
    ],
    // Where one washes, and red.
    washPlace: [
      "(baignoire|bain|lavabo|evier|douche|carrelage|bassine|toilettes|salle de bain*|bathtub|bath|tub|sink|shower|basin|tiles|bathroom)",
    ],
    turnsRed: [
      "(eau|tout|toute|serviette*|carrelage|fond|mousse|sol) ~ (est|devient|devenu*|devenait|vire*|tourne*|toute|tout|de plus en plus|deja) ~ (rouge*|rose|rosee|rosit|rougit|rouille)",
      "(water|everything|towel*|tiles|floor|foam|bubbles) ~ (is|s|are|went|gone|goes|going|turned|turning|turns|all|looks) ~ (red|pink|crimson|dark)",
      "(rougit|rosit) (l eau|doucement|autour|de plus en plus)",
      "(eau|water) (rouge|rose|rosee|rosie|pink|red)",
    ],
    redBath: [
      "(bain|baignoire|lavabo|evier|bassine|eau) (est|etait|devient|devenir|devenu*|vire*|toute|tout|du (bain|lavabo))~ (rouge|rose|rosee|ecarlate)",
      "(bath|tub|bathtub|sink|basin|water) (is|s|was|has|all|gone|going|turned|turning|looks|in the *)~ (red|pink|crimson)",
    ],
    feelsIt: [
      "(bras|main*|mal|coule*|saign*|poignet*|veine*|froid|doucement|bizarre|joli|beau|calme|sommeil|endor*|fatigue*|peur|aide*|tourne|lame)",
      "(arm*|hand*|wrist*|vein*|sleepy|tired|cold|calm|weird|pretty|bleed*|numb|hurt*|dizzy|scared|help|blade|razor)",
    ],
    dyed: [
      "(robinet*|rouille|fuite|teinture|teint|colorat*|cheveux|chaussette*|lessive|machine|linge|plombier|betterave|sels|bombe|peinture|joint*|regle*|menstru*|nez|gencive*|chat|chien|rust*|hair|dye*|sock*|laundry|wash|plumber|bath bomb|salts|paint|tap|taps|pipe*|period*|nose*|gum*|towels|fun|kids)",
    ],
    // What is tied, and holds.
    tied: [
      "(noeud*|boucle*|attache*|attacher|noue*|nouer|accroche*|accrocher|suspend*|fixe*|passe*|tresse*|enroule*)",
      "(knot|knots|knotted|noose*|slipknot|loop|looped|tied|tying|tie|hung|hooked|fastened|threaded|wound)",
    ],
    strand: [
      "(cable*|rallonge*|ceinture|draps|drap|foulard|echarpe|lacet*|sangle|corde|cordelette|cordon|laisse|cravate|collant*|chargeur|ficelle|bretelle*|tuyau|chaine|fil electrique)",
      "(cable|lead|belt|sheet|sheets|scarf|shoelace*|rope|cord|leash|strap|tights|charger|flex|washing line|clothes line|bungee|chain|dressing gown|bathrobe|extension|curtain tie|wire)",
    ],
    willHold: [
      "(tient|tiendra|tiendrait|tenir|solide*|supporte*|resiste*|poids|poutre*|tringle|poignee|clenche|crochet|plafond|cage d escalier|rampe|radiateur|branche|lustre|ventilateur|cou|gorge|tabouret|escabeau|chaise|grange|grenier|cave|placard|barre de traction|balustrade|douche|penderie|a (la|sa|ma|une) fenetre|balcon)",
      "(holds|holding|hold|held|strong enough|weight|beam|beams|rafter*|banister*|bannister*|door handle|hook|pull up bar|light fitting|fan|rail|branch|neck|stool|chair|barn|attic|loft|wardrobe|ceiling|stairwell|shower rail|doorknob|window|balcony)",
    ],
    triedKnot: [
      "(tied|tie|tested|tried) (it|the knot|the rope|the belt|one) ~ (see if|check|whether|that) ~ (hold*|held|strong|take my weight|takes my weight)",
      "(noue*|attache*|accroche*|teste*|essaye*) ~ (voir si|verifier (si|que)|savoir si) ~ (tient|tiendr*|tenait|supporte*|solide|craque)",
      "(tire* dessus|suspendu* (dessus|une minute|deux secondes)|mis tout mon poids|put my (whole|full)? weight on it|hung (off|from) it) ,? ~ (tient|tiendra|craque|solide|holds|held|snap*|strong)",
    ],
    rigging: [
      "(linge|balancoire|hamac|luminaire|guirlande*|bricol*|velo*|remorque|galerie|tente|bache|chien|chienne|cheval|bateau|voile|scout*|escalade|tuto|sapin|rideau*|tableau|cadre|paquet|cadeau|ruban|chaussure*|basket|baskets|robe|costume|mariage|coudre|couture|macrame|tricot|clim|tele|tv|ordi*|box|livraison|colis|electricien|materiel|coffre|bagage*|valise*|judo|karate|kimono|yoga|swing|hammock|tent|tarp|boat|climb*|dog|horse|bike*|trailer|roof rack|curtain*|picture*|lights|washing machine|gift|ribbon|trainers|dress|suit|wedding|sewing|knit*|tv|electrician|luggage|suitcase|parcel|judo|seat belt|hair|cheveux|chignon|queue de cheval|tire d affaire|estomac|stomach|ventre|sac de noeud*|plante*|tomate*|vigne|tomatoes|plants)",
    ],
    // A train that is not for boarding.
    aTrain: [
      "(train|trains|tgv|rer|ter|metro|tram|rame|intercites|fret|rapide|le (prochain|suivant|dernier) (train|tgv|metro)?|quai|voie)",
      "(train|trains|tube|tram|metro|freight|express|platform|intercity|goods train|luas|dart|subway)",
    ],
    notAboard: [
      "(compte|vais|veux|pense|prevois|monte|monterai|prends|prendrai|compter|suis) (pas|plus) ~ (monter|dedans|le prendre|a bord|pour voyager|pour le prendre|y monter)",
      "(pas|plus) (pour|question de) (monter|le prendre|voyager|y monter|grimper)",
      "(attends|attend|attendre|guette|laisse* passer|compte|choisi) ~ (un|celui|le) (qui|train|tgv) ~ (s arrete (pas|plus)|sans arret|rapide|ralentit pas|sans s arreter|pleine vitesse|direct)",
      "s arrete (pas|plus) (ici|la|en gare|dans cette gare)? ,? ~ (j attends|attends|guette|compte)",
      "(and|et) (it s|c est) (mine|my one|le mien)",
      "(prochain|suivant|dernier|celui la|celui de #h) (train|tgv|rer|metro)? (est|sera|c est|serait) (le (mien|bon)|pour moi)",
      "(not|never|no intention|don t plan|not planning|wasn t planning|won t be|not going to be) ~ (getting on|get on|board*|riding|on it|catch* it|a passenger)",
      "(waiting|wait) for (one|the one) (that|which) (doesn t|isn t|won t|does not) ~ (stop|slow)",
      "(next|last|this) (train|tube|one) ~ (is|s|will be|ll be) ~ (mine|my one|for me|the one)",
      "(depasse*|franchi|avance*|passe*|au dela|derriere moi) ~ (ligne|bande) (jaune|blanche|de securite)",
      "(past|over|beyond|across|stepped) ~ (yellow|white|safety) line",
      "(allonge*|couche*|assis*|debout|lying|lie|laid|sitting|sat|standing|stood) ~ (sur|entre|en travers|au milieu|on|between|across) ~ (rails|voie|voies|traverses|tracks|track|line|sleepers)",
    ],
    travelling: [
      "(greve|annule*|complet|bonde*|plein|billet*|retard*|rdv|cabinet|seance*|supprime*|climatis*|correspond*|bus|vacances|week end|greviste|controleur|assis (dans|a)|place assise|train de vie|jouet*|strike|cancelled|full|packed|ticket*|delay*|late|appointment|session*|office|bus|holiday*|seat|missed|toy|air con|job|school)",
    ],
    // What was taken, and will not come up.
    bringUp: [
      "(arrive (pas|plus)|reussi* (pas|plus)|peux (pas|plus)|pas pu|essaye*|essaie|essayer|tente*|faut|dois|veux|force*) ~ (vomir|recracher|faire vomir|rendre tout|evacuer)",
      "(can t|cannot|couldn t|try|trying|tried|won t|can not|should i|need to|making myself) ~ (throw up|be sick|throw it up|sick it up|bring it up|bring it back|bring them|puke|vomit|get it out|get them out|heave)",
      "(doigts|fingers) (dans|au fond de|down) (la|ma|my) (gorge|throat)",
    ],
    cannotBringUp: [
      "(can t|cannot|couldn t|can not|won t|trying to|tried to) (bring|throw|get|sick|cough|puke) (the|my|those|these|any|some|all|up)? ~ (tablets|pills|meds|lot|stuff|capsules|it all) (back)? (up|out)",
      "(arrive (pas|plus)|peux (pas|plus)|reussi* (pas|plus)|essaie|essaye|veulent (pas|plus)) ~ (vomir|recracher|ressortir|remonter) (les|mes|tous les|tout|ces)? (cachets|comprimes|gelules|medicaments|medocs|gouttes|tout)",
    ],
    wasTaken: [
      "(ce que|tout ce que|ce qu|les|le|j ai|ai) ~ (j ai|ai|tout) ~ (pris|avale|gobe|bu|absorbe|ingere)",
      "(what|everything|all|whatever|them|it|stuff) ~ (i|i ve|ive) ~ (took|taken|swallow*|drank|downed|had)",
      "<drugs>",
      "(boite|boites|plaquette*|flacon|comprimes|cachets|gelules|somniferes|packet|packets|pills|tablets|capsules|bottle of|strips|bleach|javel|antigel|antifreeze)",
    ],
    upsetStomach: [
      "(gastro|huitre*|moule*|repas|resto|kebab|pizza|mange|manger|grossesse|enceinte|migraine*|antibio*|medecin|prescri*|virus|boulimi*|regime|bug|oyster*|curry|takeaway|ate|pregnan*|morning sickness|hungover|hangover|gastric|chien|chat|dog|cat|prosecco|wine|vin)",
    ],
    // Counted while they go down.
    partWay: [
      "(c est|deja|encore|voila|au|le|la|mon|ma) (le|la|mon|ma|au)? (premier|premiere|deuxieme|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|dixieme|douzieme|quinzieme|vingtieme|# eme|#eme) ~ (<drugs>|cachet*|boite|plaquette|poignee|gelule|comprime|gorgee)",
      "(on|at|that s|this is|my|the) (my|the|number)? (second|third|fourth|fifth|sixth|seventh|tenth|twelfth|#) (pill|tablet|one|strip|packet|box|blister|handful)",
      "(swallowed|taken|took|had|downed|necked|eaten) (already|about|nearly)? (most of (them|it|the)|half (of)? (them|it|the *|my *|a bottle)|the first (half|ten|few|strip|packet|lot|handful)|(ten|twelve|fifteen|twenty|thirty) (of them|so far|already))",
      "(avale|pris|gobe|avalee|descendu) (deja|environ|presque)? (la moitie|les premiers|les premieres|la plupart|une partie|(dix|douze|quinze|vingt|trente) (deja|deux|pour l instant)|la premiere (boite|plaquette|poignee)|deja *)",
    ],
    stillLeft: [
      "(reste|restent|restait) (encore|plus que|que)? (#|dix|douze|quinze|seize|dix huit|vingt|trente|quarante|cinquante|la moitie|les autres|une boite|deux boites|un peu|tout|alignes)",
      "(le reste|les autres|l autre moitie|il en reste|reste (une|deux|trois|quatre|cinq|six)|la suite|le restant|alignes|alignees|en rang|un par un|une par une|deux par deux|petit a petit|poignee par poignee)",
      "(the rest|the others|the other half|lined up|in a row|one by one|two at a time|to go|left|more to go|handful by handful)",
    ],
    course: [
      "(antibio*|medecin|docteur|pharmacie|pharmacien*|ordonnance|par jour|jours|semaine*|matin|midi|rappel|renouvel*|prescri*|chocolat*|bonbon*|gateau*|course of|doctor|gp|pharmac*|prescri*|per day|a day|days|weeks|refill|chocolate*|cake|sweets|biscuits|crisps|pizza|sandwich|dinner|episode*|book|vitamin*|hay fever|wine|beer)",
    ],
    // High up, and somebody calls.
    highRail: [
      "(rambarde|parapet|garde corps|balustrade|bastingage|corniche|toit|toits|toiture|grue|pylone|viaduc|passerelle|rebord|bord de la falaise|bord du vide|falaise|dernier etage|glissiere|acrotere|clocher|chateau d eau)",
      "(railing|railings|parapet|ledge|guard rail|guardrail|rooftop|roof|overpass|viaduct|flyover|cliff|crane|pylon|window ledge|windowsill|balcony rail|top deck|multi storey|scaffold*|gantry|wrong side of)",
    ],
    someoneCalls: [
      "(vigile|agent|flic|flics|policier*|policiere|gendarme*|pompier|pompiers|passant*|gens|quelqu un|gardien|monsieur|dame|type|mec|conducteur|chauffeur|joggeu*|cycliste|ouvrier|secouriste) ~ (crie*|hurle*|parle*|me dit|m a dit|approche*|gueule*|klaxonne*|filme*|supplie*|demande*|tend la main|appelle*|arrete*|regarde*|negoci*)",
      "(security|guard|cop|cops|police|officer|fireman|firemen|stranger|man|woman|someone|somebody|people|driver|driver*|jogger|cyclist|bloke|guy|lady) ~ (shout*|yell*|talk*|beg*|film*|approach*|coming over|coming up|walk* over|honk*|looking up|tell* me|told me|ask* me|reach*|negotiat*|stopped)",
    ],
    upForWork: [
      "(antenniste|d en face|travaux|gare|garee|stationne*|badge|ticket|portail|scooter|fumer|caddie|travaux|chantier|ballon|drone|pigeon*|cheminee|couvreur*|antenne|tuile*|barbecue|apero|photo*|vue|coucher de soleil|chat|chien|couvreu*|ramon*|fuite|gouttiere|assurance|devis|parked|parking (ticket|permit|space)|permit|builder*|roofer*|aerial|chimney|gutter*|leak*|tile*|drinks|view|sunset|cat|dog|smok*|bbq|insurance|quote|cigarette|party|soiree|bar|restaurant|concert|fete|phobie|phobia|vertige)",
    ],
    // The rail on its wrong side.
    farSide: [
      "(de l autre cote|du mauvais cote|cote vide|cote rails|cote eau|a l exterieur|au dela|par dessus) (de|du) ~ (rambarde|bastingage|barriere*|parapet|grillage|glissiere|garde corps|balustrade|rail|garde fou|fenetre|cloture)",
      "(enjamb*|franchi|franchie|escalad*|grimp*|saute|passe par dessus|passee par dessus) ~ (rambarde|bastingage|barriere*|parapet|grillage|glissiere|garde corps|balustrade|garde fou|cloture (de la|du|des|sncf))",
      "(other|wrong|outer|far|out) side (of)? (the|it|this|a)? ~ (rail|rails|railing*|barrier*|parapet|fence|guard rail|balustrade|it)?",
      "(hanging|holding on|stood|standing|clinging|sat) (off|on|onto|from|to)? (the)? outside (of)? (the|a|my)? ~ (balcony|railing*|window|bridge|rail|fence|barrier)",
      "(climbed|climb|climbing|clambered|swung|got|gone|leg|legs|stepped) ~ (over|through|across) (the|a|this|that)? ~ (rail|rails|railing*|barrier*|parapet|fence|guardrail|balustrade|banister)",
    ],
    voidBelow: [
      "(vide|en bas|dessous|rails|s arrete|autoroute|nobody|personne|lache*|lacher|tiens|mains|doigts|gliss*|trembl*|adieu|pardon|sauter|saute|recommenc*|rattrap*|de justesse|retenu*|vent|eau noire|le noir|plus la force|courage|me retient|jambes|talons|pieds|vertige|dernier*|dites|dis a)",
      "(drop|below|let go|holding on|hands|fingers|slip*|shak*|goodbye|sorry|jump|again|grabbed|caught|pulled (him|her|me) back|wind|dark water|sea|no one|nerve|heels|feet|toes|legs|tell|last|nobody|scream*|shout*|neighbour*)",
    ],
    ofTheStreet: [
      "(entree|porte|cabinet|parking|code|rue|sonn*|interphone|trottoir|ballon|mouton*|vache*|champ|pre|chat|chien|chevre*|tennis|stade|concert|manif*|metro sans|fraud*|tourniquet|portique|voisin*|jardin|enfant*|cour|ecole|entrance|door|office|car park|street|gate|stile|field|cow|cows|sheep|football|ball|garden|school|concert|gig|barrier tape|ticket barrier*|town|road|building|river from|bench)",
    ],
    // A cord about the neck.
    aboutNeck: [
      "(corde|noeud|cordon|cable|ceinture|foulard|echarpe|drap|lacet*|sangle|laisse|cravate|truc|chose|fil|rallonge|sac) ~ (au|autour du|autour de mon|sur le|a mon) (cou|gorge|tete)",
      "(serre*|tire*|noue*|passe*|enroule*|resserre*) ~ (autour de ma|autour du|autour de mon|au|sur mon|sur la|sur ma|mon|le) (cou|gorge)",
      "(rope|noose|belt|cord|scarf|flex|lead|sheet|cable|strap|tights|bag|something|it|thing) ~ (round|around|on|over|about) my (own)? (neck|throat|head)",
      "(tighten*|pull*|tied|tying|squeez*|wrap*|wound) ~ (round|around|my) (my)? (neck|throat)",
    ],
    atBreath: [
      "(tabouret|chaise|escabeau|echelle|botte|seau|poutre|grange|garage|grenier|cave|branche|debout|serre|serree|sonne*|evanou*|noir|etoiles|doigts|blancs|respir*|souffle|adieu|pardon|tient|lache*|tousse*|rouge|marque|trace|craque|recommenc*|bourdonn*)",
      "(stool|chair|ladder|bucket|beam|barn|shed|attic|loft|branch|standing|stood|tight*|stars|black|pass* out|passed|breath*|goodbye|sorry|holds|lets go|cough*|red mark*|dizzy|again|ringing|till|until|white)",
    ],
    neckWear: [
      "(marie|mariage|mettre la corde au cou|credit|banque|banquier|dette*|emprunt|fournisseur*|patron|chien|chat|cheval|collier|bijou*|minerve|kine|osteo*|tricot*|laine|torticolis|froid|angine|mode|soie|hermes|costume|entretien|medaille|badge|appareil photo|stethoscope|bebe|enfant|bretelle|marry|married|mortgage|bank|dog|lead for|horse|necklace|physio|osteopath|knit*|wool|cold|sore|stiff|fashion|silk|suit|interview|medal|lanyard|camera|stethoscope|baby|tie for|massage|crick|peau|skin rash)",
    ],
    // In a vein.
    needleIn: [
      "(pique|piquee|injecte*|injectee|shoote*|perfuse*|fixe|pose une voie|plante (l|une|la))",
      "(aiguille|seringue|catheter|garrot|perfusion|voie|intraveineuse) ~ (bras|veine*|posee*|plante*|dedans|prete|branche*)",
      "(injected|shot up|jabbed|cannula* (in|into)|stuck (a|the) needle|pushed (the|a) (plunger|syringe)|put (a|the) (line|cannula|needle) in)",
    ],
    lockedVein: [
      "(veine|veines|a cle|verrou*|ferme a|ampoule*|potassium|propofol|morphine|insuline|fentanyl|ketamine|curare|midazolam|tout le (flacon|stylo)|toute la (dose|seringue)|prevenir quelqu un|prevenez|adieu|pardon|a moi meme|tout seul|toute seule|trop)",
      "(vein|veins|locked|ampoule*|potassium|propofol|morphine|insulin|fentanyl|ketamine|all of it|the lot|whole (pen|vial|syringe)|tell (someone|somebody|them)|goodbye|sorry|on my own|alone|too much)",
    ],
    byNurse: [
      "(vaccin*|prise de sang|infirmiere (m|passe|vient)|diabet*|patient*|sida|vih|hepatite|accident|medecine du travail|declar*|ronce*|rosier|couture|abeille|guepe|oursin|cactus|meduse|moustique|anesthes*|dentiste|perfusion a l hopital|hopital m|allergi*|botox|acupunct*|scanner|irm|curiosite|vif|blood test|vaccine|jab at|diabet*|patient*|hiv|needlestick|occupational|bee|wasp|cactus|sewing|dentist|anaesth*|hospital gave|allerg*|botox|acupunct*|scan|epidural|flu|covid|tetanos|tetanus|cortisone|steroid*|ivf|fiv)",
    ],
    // An engine, a fire, and what is shut.
    fumesOn: [
      "(moteur|voiture|auto|mobylette|tondeuse|groupe electrogene|barbecue|brasero|charbon*|poele|gaz|four|gaziniere|bouteille|rechaud|chauffage d appoint) ~ (tourne*|tourner|allume*|marche|ronronne*|ouvert*|siffle*|fume*|demarre*|a fond|coule)",
      "(allume*|demarre*|ouvert|ouvre|tourne|laisse*|mis) ~ (moteur|gaz|four|gaziniere|barbecue|brasero|charbon*|bouteille|rechaud|contact)",
      "(engine|car|motor|mower|generator|barbecue|bbq|charcoal|stove|gas|oven|hob|burner*|canister|heater) ~ (running|on|going|lit|open|idling|ticking over|hissing|started|going|full)",
      "(turned|switched|lit|opened|started|left) ~ (engine|gas|oven|hob|barbecue|bbq|charcoal|burner*|ignition|car)",
    ],
    sealedIn: [
      "(porte*|garage|fenetre*|vitre*|volets|aeration*|grille*|ouvertures|fentes|box|grange) ~ (ferme*|fermee*|bouche*|bouchee*|scotche*|calfeutre*|remonte*|close*|clos|baisse*)",
      "(calfeutr*|scotche|serviette* (sous|mouillee*)|scotch autour|enferme*)",
      "(door|doors|garage|windows|window|vents|gaps|shed|tent) ~ (shut|closed|taped|sealed|locked|up|blocked|stuffed|zipped|down)",
      "(shut|closed|taped|sealed|locked|blocked) (up)? (all)? (the|my)? (garage|door|doors|windows|window|vents|gaps)",
      "(towel|towels|tape|duct tape|gaffer) ~ (under|along|round|around|over|across|on)",
    ],
    growsHazy: [
      "(tete|tourne|dors|dormir|endor*|yeux|sommeil|fatigue*|vertige*|nausee*|vomi*|calme|paisible|adieu|pardon|bientot|plus longtemps|longtemps|minutes|chanson|musique|photo*|dernier*|dites|odeur|sens|respire*|lettre|seul|seule)",
      "(head|headache|dizzy|sleepy|drowsy|tired|eyes|woozy|sick|calm|peaceful|goodbye|sorry|soon|long|minutes|song|music|van|sitting|photo*|last|tell|smell|breath*|letter|note|alone|warm|drift*|nobody)",
    ],
    garageMan: [
      "(garagiste|mecano|mecanicien|controle technique|bruit|panne|vidange|livr*|poulet|gateau*|tarte|gigot|pizza|plombier|chauffagiste|technicien|ramon*|chantier|peage|merguez|saucisse*|voisins mangent|j arrive|en route|demarre pas|batterie|facture|edf|engie|compteur|cuisine*|recette|sauna|hammam|mechanic|mot|garage man|noise|breakdown|oil|chicken|cake|roast|pie|plumber|engineer|traffic|toll|sausages|burgers|on my way|battery|bill|meter|recipe|cook*|dinner|sauna|boiler|camp site|picking up|kids in)",
    ],
    carPipe: [
      "(voiture|auto|pot|echappement|moteur|camionnette|fourgon|tracteur|coffre) ~ ~ (tuyau|gaine|flexible)",
      "(tuyau|gaine|flexible) ~ ~ (voiture|echappement|moteur|vitre|pot|fenetre|camionnette|fourgon)",
      "(car|exhaust|engine|van|tailpipe|motor|tractor|boot) ~ ~ (hose|hosepipe|tubing|length of pipe)",
      "(hose|hosepipe|tubing|pipe) ~ ~ (car|exhaust|engine|van|tailpipe|window|motor)",
    ],
    hosing: [
      "(lav*|arros*|jardin|karcher|fuite|radiateur|durite|clim|essence|gasoil|garagiste|mecano|perce|perce*|rempli*|wash*|clean*|garden|water*|pressure|leak*|radiator|coolant|fuel line|mechanic|fill*|mud|burst|heater|demister)",
    ],
    // All of it, and what comes then.
    downedIt: [
      "(avale|avalee|gobe|englouti|siffle|descendu|ingurgite|ingere|absorbe) (le|la|d un coup|absolument|vraiment|presque)? (tout|toute|totalite|ensemble|integralite|contenu|lot|reste)",
      "(tout|toute|tous|toutes) (les|mes|ses)? (gouttes|cachets|comprimes|gelules|boites|plaquettes|somniferes)? (avale*|gobe*|ingurgite*|descendu*|ingere*|englouti*)",
      "(pris|prise) (le tout|la totale|l ensemble|tout le (flacon|tube|pilulier|contenu|stock)|toute la (boite|plaquette|pharmacie|bouteille)|toutes les (boites|plaquettes|gouttes)|tous les (cachets|comprimes|somniferes|medicaments))",
      "(swallowed|necked|downed|gulped|took|taken|drank|washed down|put away) (it|them|the)? (the lot|all of it|all of them|every (last)? (one|drop)|everything|it all|them all|lot|whole (lot|bottle|thing|packet|box|tub))",
    ],
    thenThis: [
      "(pique* du nez|endor*|paupieres|sommeil|lourd*|flou|trouble|tourne|vapes|engourdi*|sens (plus|rien|partir)|nausee*|lettre|un mot|ecrit|trop tard|adieu|pardon|desole*|preven*|dites|peur|regrett*|aide*|que (faire|dois)|quoi faire|fais quoi|calva|vodka|whisky|alcool|rhum|ricard|pastis|genepi|combien de temps|les bleus|les blancs|plus mal|froid|calme|voila|c est fait|envoyez (personne|pas)|venez pas|lunettes|allonge*|couche*|attends|seul|seule|ce soir|bonne nuit)",
      "(sleepy|drowsy|eyes|heavy|blur*|spinning|floaty|numb|sick|letter|note|wrote|too late|goodbye|sorry|tell|scared|frightened|regret*|help|what do i|vodka|whisky|whiskey|gin|wine|how long|blue ones|white ones|cold|calm|done|don t send|don t come|lying|lie down|waiting|alone|tonight|night night|hours|minutes|now)",
    ],
    aMeal: [
      "(chocolat*|dessert*|gateau*|repas|soupe|sirop|antibio*|biberon|prescri*|ordonnance|medecin|couleuvre*|rond|mensonge*|salade*|cafe|tisane|eau|litre*|petit dejeuner|dejeuner|diner|assiette|raclette|galette*|bonbon*|biscuit*|yaourt|legume*|epinard*|puree|bebe|chien|chat|poisson|livre|roman|saison|boniment*|histoire*|kilometre*|cake|chocolate|dessert|soup|syrup|antibiotic*|bottle feed|prescri*|gp|doctor|lies|story|coffee|tea|water|breakfast|lunch|dinner|plate|sweets|biscuits|yoghurt|veg*|baby|dog|cat|fish|book|season|pride|miles|time|notes|crisps|pizza|roast)",
    ],
    manyOf: [
      "(six|huit|dix|douze|quinze|seize|vingt|trente|quarante|cinquante|soixante|10|12|14|15|16|18|20|24|25|28|30|32|36|40|48|50|60|64|80|96|100) (ou|a|et)? (#|quelques|quinze|vingt|trente)? (de|d)? (<drugs>|comprimes|cachets|gelules|temesta|dolipranes|lexomils|xanax|tercian|seroquel|ibuprofenes)",
      "(six|eight|ten|twelve|fifteen|sixteen|twenty|thirty|forty|fifty|sixty|10|12|14|15|16|18|20|24|25|28|30|32|36|40|48|50|60|64|80|96|100) (or)? (so|odd|more)? (of)? (my|the|mum s|his)? (<drugs>|paracetamols|tabs|pills|tablets|capsules|ibuprofens|co codamol|sleepers)",
    ],
    now: [
      "(c est fait|voila|il y a (une|deux|#|cinq|dix)|y a (une|deux|#)|depuis (une|deux|#)|a l instant|viens de|peur|fais quoi|quoi faire|que faire|regrette*|trop tard|expres|dans le ventre|dans l estomac|avec (de la|du|une) (vodka|whisky|vin|rhum|biere))",
      "(it s done|just now|(hour*|minutes|mins) (ago|since|back)|half an hour|frightened|scared|what do i do|what now|regret|too late|on purpose|in me|inside me|with (vodka|whisky|wine|gin)|nobody knows|i don t want to die)",
    ],
    pharmacy: [
      "(boite de|boites de|prescri*|ordonnance|pharmac*|renouvel*|prix|coute|achete*|acheter|par jour|par mois|par semaine|mg|box of|boxes of|prescri*|pharmac*|repeat|price|cost|bought|buy|per day|a day|a week|a month|mg|left until|script)",
    ],
  },
  met: {
    act: [
      `openWater upToBody -bathing ${fun}`,
      `washPlace turnsRed -dyed ${fun}`,
      `redBath feelsIt -dyed ${fun}`,
      `tied strand willHold -rigging ${fun} -aMove`,
      `triedKnot -rigging ${fun}`,
      `aTrain notAboard -travelling ${fun} -aTrade`,
      `cannotBringUp -upsetStomach ${fun}`,
      `bringUp wasTaken -upsetStomach ${fun}`,
      "partWay stillLeft -course -aLaugh",
      `highRail someoneCalls -upForWork ${fun} -aTrade`,
      `farSide voidBelow -ofTheStreet ${fun} -aTrade -aCure`,
      `aboutNeck atBreath -neckWear ${fun}`,
      `needleIn lockedVein -byNurse ${fun}`,
      `fumesOn sealedIn growsHazy -garageMan ${fun}`,
      `carPipe -hosing ${fun}`,
      `downedIt thenThis -aMeal ${fun}`,
      `manyOf now -pharmacy ${fun}`,
    ],
  },
});
