/**
 * French, what is within reach or under way: a place where one stands, a blade taken out, what a trade gives access to, what was
 * taken. Heard over the ends of sentences; each by itself is said every day.
 */
import type { Signs } from "../distress-words.ts";

export const withinReach: Signs = {
  fields: {
    // Places.
    onTheEdge: [
      "(suis|assis*|debout|monte*|gare*|reste|plante*|la|arrete*) ~ (sur|au milieu (de|du)|au bord (de|du|d)|en haut (de|du|d)|devant|pres (de|du)|tout en haut (de|du)|contre) (le|la|l|un|une|les)? (pont|viaduc|parapet|passerelle|rambarde|toit|toits|falaise*|barrage|passage a niveau|voie* ferree*|voies|rails|quai|canal|jetee|digue|parking (du haut|silo|aerien)|dernier etage|tour|immeuble|rebord|corniche|grue|building|phare)",
      "(sur|tout en haut (de|du)|au) (le)? (parking du haut|dernier niveau|dernier etage du parking|toit du parking|toit de l immeuble)",
      "en haut (de|du|d) (la|l|un|une|mon|le)? (immeuble|tour|pont|falaise|grue|toit|batiment|viaduc|parking)",
    ],
    lingers: [
      "depuis (#h|une heure|deux heures|# min*|dix minutes|vingt minutes|des heures|longtemps|tout a l heure|# heures|ce matin|la nuit)",
      "personne (s arrete|me voit|me parle|regarde|s inquiete|vient|repond|sait ou)",
      "(regarde*|fixe*) (passer|l eau|en bas|le vide|les (trains|voitures|bateaux)|couler|dans le vide|tomber)",
      "(moteur coupe|phares eteints|# repondeurs|trois repondeurs|repondeur*)",
      "(juste un pas|un (seul)? pas|un pas (et|de plus)|fini le bruit|plus de bruit|que le vide|j ai froid|pleure*|hesite*|vertige agreable|envie de (lacher|sauter|rentrer))",
      "plus (envie|l envie) (de|d) (rentre*|redescend*|revenir)",
    ],
    gettingThere: [
      "(bouchon*|embouteill*|panne|coince*|bloque*|accident|retard|arrive*|leve|travaux|rdv|seance*|cabinet|adresse|code|interphone|sonn*|porte|sncf|ratp|chantier|couvreur|macon|peint*|vacances|vue|photo*|balade|promen*|peche*|pique nique|rando*|velo|coloc*|appart*|demenag*|entree|etage du parking|trouve (pas|plus)|place|attends (le|mon) (bus|train)|prochain (bus|train)|quai #|voie #|wifi|reseau|hotel|airbnb|feu d artifice|festival|concert)",
    ],
    leansOut: [
      "(me|m) (penche|penchais|penche*) (un peu plus|de plus en plus|chaque|tous les|trop|longtemps|par|au dessus|dans le vide|toujours)",
    ],
    aWindow: ["(fenetre|balcon|rambarde|parapet|etage|quai|bord|terrasse|toit|pont|garde corps)"],
    plantsBelow: ["(plante*|voisin*|chat|linge|photo*|vue|coucou|arros*|dos|copie*|reviser)"],
    crosses: [
      "(traverser|avancer|m avancer|descendre|passer|marcher|traverse) ~ (au bon moment|au mauvais moment|sans regarder|les yeux fermes|au milieu|juste (devant|quand))",
    ],
    traffic: ["(voie*|route|nationale|autoroute|rocade|train*|camion*|poids lourd*|periph*|rails|tram|metro|tgv|voitures)"],
    looksFor: [
      "(regarde*|vois|repere*|remarque*|cherche*|compte*|fixe*|observe*) ~ (poutres|crochets|ponts|fenetres|balcons|platanes|rambardes|rails|arbres|trains|hauteurs) ~ (maintenant|partout|quand (j|je)|chaque fois|sans arret|depuis|tout le temps|en premier|autrement|differemment|avec envie)",
    ],
    drawnTo: [
      "(truc|quelque chose|force|une main|main invisible|un poids|aimant|ca|envie) ~ (me|m) (pousse*|attire*|tire|aspire*|appelle) ~ (vers|dans|sur|sous|par dessus|au bord) ~ (voie*|rails|quai|vide|fenetre|balcon|pont|eau|metro|rame|train|bord|route|camion*|phares|falaise)",
    ],
    intoScenery: [
      "(repartir|rouler|finir|foncer|filer|aller|tirer|partir) ~ (autrement que|que)? ~ (dans le decor|droit dans (le|un|l|la)|contre (le|un) (mur|arbre|platane|pilier))",
      "(autrement que|plutot que|sauf) (droit)? (dans le decor|contre un (mur|arbre))",
    ],
    speeding: [
      "(accelere*|fonce*|appuie*|roule*|lache*) ~ ~ (un peu plus|de plus en plus|plus (vite|fort)|chaque (soir|jour|fois|matin)|tous les (soirs|jours|matins)|sans (phares|ceinture|casque))",
    ],
    hardThing: [
      "(mur|platane*|arbre*|pile (de|du) pont|pilier|virage|ravin|camion*|falaise|ceinture|phares|peuplier*|parapet|poteau|pylone)",
    ],
    driving: [
      "(moniteur|permis|lecon*|circuit|karting|radar*|amende|pv|retard|garage|freins|panne|verglas|bouchon*|jeu|simulateur|velo|course|marathon|footing|travaux|peinture|escalade|muscu)",
    ],
    aliveOut: ["(sortir|sortira|sortirai|sors|ressortir|rentrer|rentrerai|revenir|reviendrai|reviendra) ~ (vivant*|en vie)"],
    ordeal: [
      "(semaine|soldes|reunion*|partiel*|exam*|match|concert|rando*|confinement|escape|film|jeu|niveau|boss|rayon*|ikea|prepa|chantier|belle famille|repas)",
    ],
    oneStep: [
      "(juste|plus qu|suffit d|suffirait d|rien qu|encore|me dis)? un (seul|petit|dernier)? pas (et|,|de plus|suffit|suffirait|en avant|vers)",
    ],
    shutMyself: [
      "(assis*|enferme*|suis|cache*|allonge*) ~ (salle de bain*|toilettes|garage|voiture|chambre|cave|baignoire|grenier|hangar|wc) ~ ~ (ferme* a (cle|clef)|porte fermee|verrou*|fermee a|barricad*)",
    ],
    noWayBack: [
      "(pas sur* (de|d)|pas certain*|veux plus (sortir|parler|rien)|plus (la force|envie)|lame*|cachets|rasoir|cutter|couteau|corde|pleure*|depuis (#|deux|trois|une) (h|heure*)|peur de (moi|ce que)|plus personne)",
    ],
    suffices2: ["(suffi*|facile|simple|rapide|personne|complique|reglerait|envie|pense*|peur|tent*|chaque (matin|soir|jour|fois))"],
    aloneWith: [
      "(seul|seule|seuls) (avec|face a) (le|mon|la|ma|mes|les|un|une|cette) (fusil|arme|cachets|corde|lame*|boites|medicaments|couteaux|carabine|rasoir|flingue|somniferes|cutter|balles)",
    ],
    gunComes: [
      "(trouve|sorti|ressorti|recupere|descendu|nettoye|charge|retrouve|achete|demonte|remonte) ~ (carabine|fusil|pistolet|revolver|flingue|arme (de|du|a feu))",
    ],
    workingGun: [
      "(marche encore|fonctionne|cartouche*|balle*|munition*|charge*|pour moi|ce soir|cette nuit|sous (mon|le) lit|sur (la|ma) table|a cote de moi|contre moi|dors|seul|seule|la main|tempe|bouche)",
    ],
    huntMatter2: [
      "(chasse*|sanglier*|prefecture|declar*|gendarmerie|police|heritage|succession|armur*|collection|rendre|vendre|vend|musee|tir sportif|battue|ball trap|jouet*|airsoft|film|jeu)",
    ],
    pillCount: [
      "(compte*|recompte*|compter|aligne*|etale*) (les|mes|tous les|tous mes|toutes les|des|ses)? (boites (de|d)|plaquettes (de|d)|petits|derniers)? (<drugs>|gelules|anxio*)",
    ],
    howMany: [
      "(y en a|en a|j en ai|il en reste|reste) (#|assez|largement|plein|de quoi)",
      "(# en tout|assez|suffi*|de quoi|devant moi|sur (mon|le) lit|chaque soir|tous les soirs)",
    ],
    // A thing made ready.
    readyAt: [
      "(tout|tt) (est|c est)? (deja)? (pret|installe*|en place|prepare*|accroche*|pose|sorti|dispose) ~ (dans|sur|au|a) (le|la|l|ma|mon)? (garage|cave|grenier|grange|hangar|atelier|salle de bain*|baignoire|chambre|voiture|table|lit|foret|bois|remise|cabanon|box|sous sol|cuisine)",
    ],
    lastVoice: [
      "(entendre|parler|dire|ecrire) (a|avec|au revoir a)? (quelqu un|une voix|votre voix|un humain|une personne) ~ (avant|une derniere fois|d abord|$|.)",
      "(juste|dernier*|pleure*|courage|plus peur|adieu|pardon|seul*|ce soir|cette nuit|demain|quand ils)",
    ],
    festiveReady: [
      "(mariage|fete|anniversaire|noel|apero|repas|diner|demenag*|travaux|artisan*|seance*|visite*|bricol*|vide grenier|brocante|bebe|accouch*|vacances|valise*|barbecue|expo*|surprise|depart|randonnee|peinture|hypnose|visio|rdv)",
    ],
    takesApart: [
      "(demonte*|devisse*|casse*|defonce*|ouvre|ouvert|eclate*|desosse*) ~ (taille crayon*|taille crayons|rasoir*|epilateur|gillette|bic|cutter)",
      "(lame*|vis|lamelle) (de|d|du|des|dans) (taille crayon*|mon taille crayon*|taille crayons)",
    ],
    inMyHand: [
      "(l ai|lai|le tiens|la tiens|les ai|l ais|tiens) (deja|la)? (dans|a|en|entre) (la|ma|les|mes)? (main|mains)",
      "(dans|a|en|entre) (la|ma|les|mes)? (main|mains) ($|.)",
    ],
    blades: [
      "(cutter*|lame*|rasoir*|couteau|corde|cordelette|cachets|boite|plaquette|fusil|flingue|pistolet|seringue|flacon|ceinture|comprimes|medocs|briquet)",
    ],
    askedBefore: [
      "(vous|tu) (m|nous)? (aviez|maviez|avez|mavez|avais|as) (m)? (dit|demande|fait (signer|promettre)|conseille|fait) ~ (de|d|que|un|comme|si|avant)",
      "(plan|contrat|papier|fiche|protocole) (de|d)? (securite|crise|protection|non passage)",
      "(avant (de|d) (toucher|prendre|ouvrir|couper|faire|recommencer|craquer|passer))",
    ],
    itIsBack: [
      "(ca|c|elles|les idees|les envies|mes idees|les voix) (est|sont)? (revient|reviens|revenu*|reviennent|recommenc*|reprend) ($|.|,|plus fort|comme|encore|pareil)",
      "(plus fort|pire) (qu en|que) (janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|avant|la derniere fois|l annee|jamais|l hiver|l ete)",
      "(marche|fonctionne|suffit) (pas|plus)",
    ],
    mildReturn: [
      "(fum*|clope*|tabac|insomni*|sommeil|dormir|migraine*|dos|douleur*|phobie*|avion|araignee*|ronfl*|grignot*|sucre|bruxisme|ongles|eczema|acouphene*|vertige*|stress|trac|begai*|exercice*|coherence|hypnose|creneau*|facture|attestation|lien|visio|code|porte|site|carte|paiement|crampe*|regles|nausee*|allerg*|colique*|angoisse*|panique)",
    ],
    // What a trade or a house gives access to.
    hasAccess: [
      "(acces (a|au|aux)|sous la main|ce qu il faut (au|dans|ici|a|en|chez|pour)|j ai les (cles|clefs)|la cle (de|du) (l armoire|coffre|la pharmacie|stock)|l armoire (a|aux) ~|le stock (de|du)|on a tout au|tout ce qu il faut (au|a|dans))",
    ],
    knowsHow: [
      "je sais (exactement|deja|parfaitement|tres bien|mieux que)? (quoi|combien|comment|quelle dose|lequel|lesquels) (prendre|faire|injecter|avaler|et|,|$|.|doser|m y prendre|melanger)",
      "(calculer|calcule*|compter|doser|evaluer) ~ (pour moi)",
      "(trop|si|tellement|presque trop) (simple|facile)",
      "(regarder|regarde|fixer|fixe|ouvrir|ouvre) (l|le|la|les|cette|ce) (etagere|frigo|armoire|tiroir|coffre|flacon*|ampoule*|placard)",
      "(cette|l) (pensee|idee) (me lache|me quitte|revient|m obsede|tourne)",
    ],
    tradeOf: [
      "(pharmacien*|infirmier*|infirmiere|medecin|medecine|anesthesiste|veterinaire|aide soignant*|interne|externe|chimiste|preparatrice|preparateur|ambulancier*|laborantin*|dentiste|sage femme|gendarme|policier|flic|militaire|electricien|chasseur|agriculteur)",
    ],
    forMyself: [
      "(calculer|calcule*|compter|doser|evaluer|imaginer|repere*|mesurer) ~ (pour moi|pour mon (propre)? (usage|compte))",
      "(me surprends|surpris*) a (calculer|compter|regarder|fixer|imaginer|chercher|doser)",
    ],
    shopHours: [
      "(logiciel|appli*|formation|examen|exam|partiel*|patient* qui|client* qui|cours|tuto|recette|travaux|wifi|bureau|badge perdu|parking|piscine|dossier*|tarif*)",
    ],
    // Taken.
    tookWhole: [
      "(a|ai|avait|viens de|vient de|as|est|suis|mis) (injecte*|pique*|mis|colle*|pris|prendre|avale*|bu|boire|gobe*|fini|vide|englouti|descendu|croque) (tout|toute|tous|toutes|trois|quatre|cinq|dix|3|4|5|#|plusieurs) (stylos|patchs|seringues|ampoules|doses|son|sa|ses|le|la|les|mon|ma|mes|ce|ca) ~",
      "(pris|prise|avale*|bu|gobe*|sniffe*|fume*|inhale*|injecte*|tape) ~ (des trucs|un truc|je sais (pas|plus) (quoi|combien)|n importe quoi|des (cachets|pilules|taz|ecstas|champis|gouttes)|une (pilule|poudre|dose)|deux fois|encore une fois|poppers|proto|ballon*|mdma|ghb|cocaine|coke|heroine|methadone|subutex|lsd|ketamine|crack|taz|ecsta*|champis|space cake)",
      "(methadone|morphine|fentanyl|insuline|digoxine|lithium|concerta|ritaline|lyrica|tramadol|subutex|skenan|oxycodone|ghb|laroxyl|tercian|seroquel|depakote|tegretol|risperdal) ~ (deux fois|trois fois|en trop|double|trop|entier*|tout|flacon|boite*)",
      "(flacon|boite*|plaquette*|tube|bouteille) (de|d) (morphine|methadone|insuline|gouttes|digoxine|lithium|antigel|javel|destop|white spirit|sirop)",
    ],
    unwell: [
      "(coeur (qui)? ~ (tape|bat|explos*|s emballe|lache|fort|s arrete)|coeur va|pique* du nez|respire* (mal|plus|vite)|mal a respirer|levres|bleu*|convuls*|spasme*|hallucin*|delir*|parle (mal|bizarre)|bave*|vomi*|transpir*|sueur*|tremble*|evanoui*|perdu connaissance|tombe* (dans|par terre)|yeux (revulses|ferm*|blancs)|reveille (pas|plus)|endort|endors|dort debout|somnol*|vois (trouble|flou|double)|bouche (toute)? seche|jambes (molles|en coton)|titub*|reagit (pas|plus)|tout tourne|tete (me)? tourne|sens partir|erreur|d un coup|plus (avoir)? mal|pompiers|samu|centre antipoison|aide*|au secours|vite|fais quoi|quoi faire|que faire|dois appeler|qui appeler|mal au ventre|brule*)",
    ],
    ofPace: [
      "(tout (son|mon) temps|toutes les (affaires|precautions|mesures|places|notes)|tous (les|mes) (rdv|creneaux|renseignements|papiers|livres)|son courage|biere|cafe|the|lait|eau|soupe|biberon|soda|jus|photo*|train|bus|avion|voiture)",
    ],
    trainsNear: [
      "(train*|tgv|rer|ter|metro|rame*|camions) ~ (passe*|passent|toutes les|derriere|devant|au bout|en bas|sous (ma|mes)|a cote)",
    ],
    byHeart: [
      "(par coeur|compte (les|chaque)|appris (les|leurs)|je les (compte|regarde|connais|attends)|je sais (a quelle heure|quand)|je pense (a|au)|me dis (que|qu)|un jour je)",
    ],
    noisy: ["(bruit*|dors|dormir|sommeil|insomni*|vibr*|retard|greve|abonne*|travail|boulot|arrive*|rdv|modelisme|passion*|controleur)"],
    roofKeys: [
      "(cles|cle|clefs|code|acces|badge|porte|trappe|echelle) ~ ~ ,? ~ (toit|toits|dernier etage|clocher|terrasse du (#|haut)|grue|pylone|chateau d eau)",
    ],
    onDuty: [
      "(travail|boulot|technicien|livr*|antenne|ramon*|couvreur|syndic|ascensor*|panneau*|clim|artisan|chantier|fuite|parabole|gardien|visite|tourist*|apero|barbecue|fete|plante*|potager|piscine|vue)",
    ],
    hoards: ["(je|j|ai|les|en) ~ (stocke*|accumule*|garde*|economise*|collectionne*|planque*|mets de cote|mis de cote|amasse*|cache*)"],
    hoarded: ["<drugs>", "(boite*|plaquette*|gelules|ampoules|patchs|flacons|ordonnances|insuline)"],
    hoardWhy: [
      "(que du feu|sait (pas|rien)|en cachette|par (mois|semaine)|chaque (mois|semaine|ordonnance|renouvellement)|assez|personne|au cas ou|le jour ou|un jour|pour quand|pour apres|bientot|il m en faut|de quoi|objectif|presque|reserve|tresor|depuis (septembre|janvier|mars|des mois|#|deux|trois))",
    ],
    oldBoxes: [
      "(perime*|recycl*|rapport*|vacances|voyage|pharmacien|penurie|rupture de stock|photo*|carton*|demenag*|chocolat*|lettres|conserve*|allumette*|timbres|collection de|legos)",
    ],
    atWheel2: ["(volant|conduit|conduis|conduire|roule*|voiture|moto|scooter|route|virage*|autoroute|camion)"],
    stopWish: [
      "(voulais|voudrais|voulait|envie|esper*|souhait*|reve*|aimerais) ~ (que)? (ca|tout|la route|le moteur|moi) ~ (s arrete*|finisse*|finir|fini|s arretait|se termine*) ~",
    ],
    hidesLimbs: [
      "(cache*|couvre*|couvrir|montre (pas|plus|jamais)|planque*|maquille*|camoufle*|recouvre*) ~ (mes|mon) (bras|cuisses|poignets|poignet|ventre|avant bras|hanches|jambes|mollets|epaules)",
    ],
    withALie: [
      "(je dis que|raconte que|fais croire|invente*|pretext*|excuse*|personne (sait|voit|doit|comprend)|piscine|sport|eps|vestiaire*|manches|en ete|meme l ete|question*|mes parents|ma mere|mon mari|dispense*|bandage*|bracelet*|bandana|recommenc*)",
    ],
    complexes: [
      "(complexe*|poils|eczema|poids|gros*|cellulite|vergeture*|acne|psoriasis|bouton*|tatou*|maigr*|regime|image (de|du)|soleil|bronz*|kilos|varice*|brulure|accident|operation|naissance|tache*)",
    ],
    overTaken: [
      "(pris|pri|prise|avale*|bu|gobe*) (au moins|environ|presque|genre|bien)? (trois|quatre|cinq|six|dix|3|4|5|6|10|x3|x4|#) fois (la|ma|mes|le|les|mon|sa|leur|trop|plus)? (dose*|quantite|cachets|comprimes|traitement|medoc*|gouttes|medicament*|prescription|<drugs>)",
      "(pris|pri|prise|avale*|gobe*) ~ (double|deux fois|triple|trop) ~ (dose*|cachets|comprimes|traitement|medoc*|gouttes|medicament*|<drugs>|anxio*)",
      "(force*|abuse*|charge*|exagere*|main lourde) (un peu|trop|grave|vraiment)? (sur|avec|de|d) (les|le|mes|la|l|des)? (<drugs>|anxio*|benzo*|gouttes|calmant*|traitement|medoc*)",
      "(melange*|mixe*) ~ (traitement|medoc*|cachets|anxio*|somnif*|<drugs>) ~",
    ],
    illNow: [
      "(debout|tiens (plus|pas)|tete (me)? tourne|tourne|vois (double|trouble|flou)|titub*|vomi*|nausee*|somnol*|endors|endormir|tremble*|coeur (bat|s emballe|ralentit)|engourdi*|fais quoi|quoi faire|grave|peur|aide*|expres|dormir|beaucoup|me reveille|sens bizarre|froid|yeux|brouillard|flotte|parle mal)",
    ],
    asTold: [
      "(medecin|docteur|psychiatre|ordonnance a|prescri*|augment*|pharmacien*|comme prevu|generique*|dafalgan|rhume|grippe|angine|dent*|hier je|depuis (#|deux|trois) (jours|semaines|mois)|homeopath*|vitamine*|magnesium|cafe*|chocolat*|tisane*|complement*|inefficace)",
    ],
    allAtOnce: [
      "(fini|pris|avale*|vide|bu|gobe*|descendu) ~ (ordonnance|traitement|boite*|plaquette*|stock|pilulier|semainier|mois|semaine) ~ (en une fois|d un coup|en un soir|cette nuit|d une traite|d affilee|en une (nuit|soiree|heure|journee)|ce soir|la maintenant)",
    ],
    isTaken: [
      "(c est|ca y est c est|voila c est|tout est) (pris|avale|bu|gobe|parti dans|descendu|dans (mon|le) ventre) ($|.|,|j|maintenant|et|dans)",
      "(j ai)? tout (avale*|gobe*|ingurgite*|pris|descendu|bu) (y a|il y a|depuis|ya|vers) (#|une|dix|vingt|cinq|deux|quelques)",
    ],
    waitsNow: [
      "(j attends|attends|drole|bizarre|sommeil|dormir|pardon|adieu|combien de temps|peur|envie de parler|ca fait effet|plus qu a|connerie|betise|regrette|fais quoi|tourne|vite|aide*|froid|calme|trop tard|fatigue*)",
    ],
    bookedOut: [
      "(rdv|creneau*|place|note|seance*|confirm*|mutuelle|photo*|billet*|train|reserv*|lundi|mardi|mercredi|jeudi|vendredi|samedi|#h|midi|bagage*|avion|bus|colis|commande|petit dej*|cafe|apero|repas|gateau*|chocolat*|bonbon*|raclette|pizza)",
    ],
    follyWith: [
      "(betise*|connerie*|boulette|folie|n importe quoi|une erreur|bourde) ~ (avec|sur) (les|des|mes|le|la|l|un|une|ses) (<drugs>|anxio*|rasoir|lame*|cutter|couteau|corde|gaz|javel|eau de javel|produit*|traitement|gouttes|insuline|seringue)",
    ],
    pillThings: ["<drugs>", "(somnif*|anxio*|medoc*)"],
    isDone: [
      "(voila|ca y est) ,? (c est|c|cest)? (fait|fini|avale|pris) ($|.|,)",
      "(c est|c|cest) (fait|avale) ($|.|,|pardon|adieu|desole*)",
    ],
    errandDone: [
      "(pharmac*|ordonnance|renouvel*|achet*|command*|rendu|ramene*|rang*|tri*|matin|midi|repas|donne* (au|a la|a mon|a ma)|chien|chat|medecin|recu|livr*|prescri*|#h)",
    ],
    doseBeyond: [
      "(dose|goutte|cachet|verre|fois|pilule|ligne|trait) de trop",
      "(de quoi|assez) (pour)? (faire|prendre|me faire|finir) (la|une|ma) (derniere|dose|overdose|grosse|dose de trop)",
    ],
    atHand: ["(poche|main|table|tiroir|devant moi|sac|ce soir|cette nuit|de quoi|garde*|vaux rien|clean|pret*|envie)"],
    drinking: ["(bois|boire|bu|rebu|verre|verres|bouteille*|picol*|biere*|vodka|whisky|rhum)"],
    forCourage: [
      "(pour|avoir|donne|trouver|trouve|aurai|l aurai|manque) (le|du|de la|assez de|la|de)? (courage|cran|force de (le faire|sauter|finir)) ($|.|,|de (le|sauter|finir|partir)|encore|et (apres|puis))",
    ],
    boldly: [
      "(oral|parler (en|a|au)|abord*|drag*|lui (dire|parler|ecrire)|scene|dans*|avion|karaoke|reunion|rencard|date|rdv|dentiste|entretien|soiree|fete|chef|patron|venir|seance|appeler (ma|mon|le|la)|arreter|sevrage|piste)",
    ],
    // A blade, and where.
    bladeAgain: [
      "(retouche*|repris|reprend*|ressorti|resorti|rachete) (a|au|le|la|mon|ma|les|mes|des|un|une) (rasoir*|lame*|cutter*|compas|taille crayon)",
    ],
    shaving: ["(barbe|rase|raser|coiff*|jambes avant|epil*|moustache|travaux|bricol*|parquet|moquette|carton*)"],
    cutMyself: ["(me suis) (tranche*|ouvert*|entaille*|taillade*|plante*|poignarde*|tailladee)"],
    itRuns: ["(coule*|sang|carrelage|seul|seule|partout|beaucoup|profond*|serviette*|fais quoi|peur|regrette)"],
    bladeOnLimb: [
      "(couteau|lame*|cutter|rasoir*|compas|ciseaux|sang) ,? (sur|et|dans|contre)? (mon|ma|mes) (bras|poignet*|cuisse*|ventre|veines|jambe*|peau|gorge)",
    ],
    onceMore: ["(encore|recommenc*|ce soir|cette nuit|craque*|pardon|a nouveau|rechut*|seul*|partout)"],
    // A child, and what it ate.
    kidEats: ["(croque*|mange*|avale*|suce*|bu|boire|gobe*|ingere*|lech*|mord*|mis (a|dans) (la|sa|ca) bouche)"],
    kid: ["<child>", "(jumeau*|jumelle*|nourrisson|puce|mioche|loulou|chiot)"],
    toxic: [
      "<drugs>",
      "(pastille*|lave vaisselle|lessive|javel|pile|piles|parfum|huile* essentielle*|detergent|liquide vaisselle|mort aux rats|baies|champignon*|cigarette*|megot*|gel hydro*|dissolvant|essence|antigel|bille* aimantee*|aimants|desherbant|destop|deboucheur|muguet|laurier|pilule|anti limace*|detartrant|acetone|ammoniaque|white spirit|produit (menager|vaisselle|toilettes|wc)|medicament*)",
    ],
    nowIll: [
      "(bave*|mousse|vomi*|somnol*|endort|tout mou|toute molle|pleure*|respire|rouge*|pale|bizarre*|fais quoi|quoi faire|que faire|qu est ce que je fais|dois faire|appeler|vite|urgen*|aide*|au secours|grave|peur|samu|centre antipoison|# (mois|ans)|y a (#|cinq|dix|deux)|a l instant|vient de|viens de)",
    ],
    kidWell: [
      "(prescri*|pediatre|ordonnance|va bien|allait bien|gueri*|il y a (# ans|longtemps|des)|hier c etait|finalement rien|rien de grave|l an dernier|refuse*|veut pas|sirop|fievre|cuisin*|omelette|poele|pates|soupe|garde les|doliprane (toutes|matin)|chocolat*|lol|mdr*)",
    ],
    // A body let go.
    bodyQuits: [
      "(coeur|palpitant|foie|corps|organisme|moteur) ~ (va|finisse|finira|finit par)? (oublie* (de|d)|oublie|lache|lachera|lacher|s arrete*|flanche*|cede*|abandonne*|stoppe*) ($|.|,|battre|respirer|avant|un jour|enfin|cette|bientot|tout seul|pour de bon|vite)",
    ],
    hopes: ["(esper*|espoir (que|qu)|attends que|prie|souhait*|voudr*|pourvu|but|envie que|vivement|objectif|j aimerais)"],
    cardio: [
      "(cardio*|irm|scanner|prevention|sport|marathon|effort|peur|pas (lache|lacher)|tienne|greffe|attente|pile|pacemaker|amour*|rupture|film|voiture|moto)",
    ],
  },
  met: {
    act: [
      "overTaken illNow -asTold -lightVein",
      "tookWhole unwell -asTold -ofPace -lightVein",
      "allAtOnce -asTold -bookedOut -lightVein",
      "isTaken waitsNow -bookedOut -lightVein",
      "follyWith -lightVein",
      "cutMyself itRuns -mishapOf -lightVein",
      "kid kidEats toxic nowIll -kidWell",
      "pillThings isDone -errandDone -bookedOut -lightVein",
    ],
    death: [
      "onTheEdge lingers -gettingThere -lightVein",
      "onTheEdge oneStep -lightVein",
      "leansOut aWindow -plantsBelow -lightVein",
      "crosses traffic suffices2 -driving -lightVein",
      "looksFor -driving -lightVein",
      "aloneWith -lightVein",
      "gunComes workingGun -huntMatter2 -lightVein",
      "pillCount howMany -asTold -errandDone",
      "trainsNear byHeart -noisy -lightVein",
      "roofKeys -onDuty -lightVein",
      "hoards hoarded hoardWhy -oldBoxes -asTold",
      "atWheel2 stopWish -driving -lightVein",
      "hidesLimbs withALie -complexes -lightVein",
      "drawnTo -lightVein",
      "intoScenery -driving -lightVein",
      "speeding hardThing -driving -lightVein",
      "aliveOut -lightVein -ordeal",
      "shutMyself noWayBack -festiveReady -lightVein",
      "readyAt lastVoice -festiveReady",
      "takesApart -errandDone",
      "inMyHand blades askedBefore -festiveReady",
      "askedBefore itIsBack -mildReturn",
      "hasAccess knowsHow -shopHours -lightVein",
      "tradeOf forMyself -shopHours -lightVein",
      "doseBeyond atHand -lightVein -asTold",
      "drinking forCourage -boldly -lightVein",
      "bodyQuits hopes -cardio",
      "bladeAgain -shaving -lightVein",
      "bladeOnLimb onceMore -mishapOf -lightVein",
    ],
  },
};
