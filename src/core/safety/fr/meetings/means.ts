/** French, means at hand or in mind: what is looked at, counted, kept, tried; the edge, the wheel, the water; « il suffirait d'un pas ». */
import type { Meetings } from "../../distress-words.ts";

export const meansMeet: Meetings = {
  fields: {
    means: [
      "<gun>",
      "<blade>",
      "(corde*|cordelette*|poutre*|ceinture de|lacet*|noeud*|crochet|rallonge|cravate|branche|arbre|escabeau|tabouret)",
      "(vide|falaise*|clocher*|pont|ponts|viaduc|toit|toits|rambarde|parapet|balcon|garde corps|bastingage|precipice|ravin|gouffre|barrage|aqueduc|tour|grue|(#|dernier|sixieme|septieme|huitieme|neuvieme|dixieme|cinquieme|quatrieme) etage|cage d escalier|silo|echafaudage|torche|cuve|four|presse|broyeur)",
      "(rail|rails|voie ferree|voies|quai|quais|passage a niveau|(le|un|les|des|du|au|ce|mon|prochain|dernier|premier|gros) (train|trains)|metro|rer|tgv|ter|intercity|tram)",
      "(puits|canal|etang|fleuve|riviere|rhone|l eau|la mer|lac|barrage|ecluse|eau noire|eau profonde|seine|durance|calanque*)",
      "<drugs>",
      "(poison*|produit*|bidon*|javel|desherb*|pesticide*|phyto*|roundup|mort aux rats|antigel|acide|soude|gaz|bouteille de gaz|helium|potassium|propofol|pentobarbital|dolethal|curare|temesta|laroxyl|gouttes|armoire a pharmacie|flacon*|boite de (cachets|medoc*|medicament*|comprime*|somnifere*))",
    ],
    luring: [
      "(m attir*|(pont|canal|viaduc|riviere|fleuve|mer|eau|vide|rails|train|quai|toit|fenetre|balcon|falaise|corde|lame*|couteau|fusil|cachets|il|elle|ca|qui) m appelle*|me tent*|me parl*|me nargu*|me fascin*|m obsed*|me hant*|m hypnotis*|(me|nous) (fait|font) (de l oeil|signe|envie|les yeux doux|du gringue)|me tend* les bras|me regarde*|me chuchot*|me tir* vers|me guett*|me rassur*|une voix|chante)",
      "j y (vais|traine|monte|retourne|reviens) ~ (tous les soirs|chaque soir|la nuit|toutes les nuits|chaque nuit)",
      "(c est|si|trop|tellement|plutot) (tentant*|une tentation)",
      "l autre (me)? (tente|attire|appelle|delivr*)",
      "(j y (pense|retourne|reviens|songe)|pense que a ca|y penser|reve de lui|reve d elle|arrete pas d y penser) ~ (plus|trop|souvent|chaque|nuit|soir|tout le temps|sans|de)?",
    ],
    watching: [
      "(je|j|moi|me) ~ (regard*|fix*|contempl*|caress*|tripot*|tourn* autour|rod*|retourn*|descend*|m arret*|m approch*|approch*|compt*|recompt*|soupes*|mesur*|repass*|pench*|hesit*|recul*|touch*|demonte*|remonte*|aiguis*|traine|reste*|assis*|plante*|repere*|accoud*|attard*)",
    ],
    lingering: [
      "(depuis|longtemps|trop|chaque (soir|jour|nuit|matin|fois)|tous les (soirs|jours|matins)|toute la nuit|souvent|sans arret|plus que|plus longtemps|heure*|de plus en plus|un peu plus|pres du bord|du bord|hesit*|me (dis|disais)|je me (dis|disais)|envie|pour pas (y aller|sauter)|trois pas|en bas|les yeux|devant moi|aller jusqu|tent*|suffi*)",
    ],
    scenery: [
      "(courir|cours|footing|jogging|peche*|chien*|promen*|velo|sport)",
      "(bateau*|coucher|lever du|soleil|vue|paysage*|oiseau*|mouette*|vacances|photo*|plage|peche*|peintre*|poisson*|promenad*|marche a pied|prends le|prendre le|prends mon|mon train|le prochain rdv|bureau|cabinet|bouchon*|retard|embouteill*|vitesse|travaux|ferm*|baignade|piscine|nager|kayak|paddle|voile|plongee|beau|belle|magnifique|tableau|mon balcon|ma fenetre|ma terrasse|m apaise|calme|detend*|courses|prix|pub*|serie|match|tele|notice|ordonnance|generique)",
    ],
    // It would take no more than that.
    suffices: [
      "(suffirait|suffit|suffisait|faudrait (juste|que|pas)|juste|rien qu|seulement|(qu|que) (un|une|deux|trois|a)|encore|plus qu|si facile|tellement (facile|simple)|c est (facile|simple|rapide)|en (un|deux|trois|quatre)|me (dis|disais)|(un|deux|trois|quatre|cinq|dix|#) pas)",
    ],
    smallStep: [
      "(un|deux|trois|quatre|cinq|quelques|#|dernier|petit|seul) (petit*|simple*|seul*)? (pas|metre*|seconde*|geste*|centimetre*|saut|coup|bond|virage|mouvement)",
      "(se|me|m) (pencher|laisser (tomber|aller|basculer|glisser)|jeter|elancer|avancer)",
      "(enjamber|basculer|lacher (le volant|la rampe|la rambarde|prise|tout)|fermer les yeux|ouvrir (la fenetre|la porte|le gaz)|appuyer (sur|un)|accelerer|avaler|tourner le volant|sauter|marcher droit|continuer de marcher|avancer)",
    ],
    thenOver: [
      "(plie*|fini*|regl*|termine*|basta|hop|et (puis)? (plus rien|rideau|adieu|bonsoir|bye|c est (fini|bon|plie))|tout (s arrete*|serait|sera|s eteint)|on en parle plus|(serait|sera|est) (fait|fini|regle|plie)|la paix|le silence|rideau|plus rien|au revoir tout|personne (remarque*|saura*|verra*)|delivr*|le noir|repos|tranquil*)",
    ],
    stepOver: [
      "(un|deux|trois|quatre|dernier|seul|petit) (petit|simple)? (pas|saut|geste|coup de volant) (de plus|en avant|dans le vide|de cote|suffit|suffirait)? (,)? (et|puis) (hop|c est (fini|plie|regle|bon|termine)|tout (est fini|s arrete*|serait)|plus rien|basta|adieu|bonsoir)",
    ],
    exam: [
      "(arrivee|podium|ligne|course|metres de (la|vous|votre)|de chez|du cabinet|parking|diplome|guerison|sevrage|reussi*|objectif|permis|code|plongeoir|piscine|compet*|saut en|parachute|elastique|corde a|stade|gymnase|examen|seance|heures de)",
    ],
    // The wheel.
    wheel: [
      "(volant|scooter|moto|mobylette|voiture|bagnole|caisse|auto|char|tracteur|camion|bus|velo|au volant|sur la route|autoroute|quatre voies|4 voies|nationale|departementale|virage*|periph*|rocade|roul*|condui*|trottinette|fourgon|utilitaire|poids lourd)",
    ],
    swerving: [
      "(coup de volant|coup d volant|lacher (le|du) volant|tourner le volant|lache (le|du) (volant|guidon)|let go|braquer|tout droit|pas tourner|pas freiner|freiner pas|pied au plancher|a fond|sans freiner|accelerer|foncer|me deporter|traverser la ligne|a contresens|en face|percuter|encastrer|planter|envoyer|jeter|balancer|caliss*|calicer|criss*|sacrer|crasher|precipiter|mettre|foutre|lancer|fermer les yeux|ferme les yeux|yeux fermes|phares (eteints|coupes)|sans (ceinture|casque|phares|lumiere*))",
    ],
    crashing: [
      "(platane*|arbre*|mur|pile de pont|pilier|ravin|fosse|pente|glissiere|rambarde|parapet|plante*|crash*|encastr*|foutre en l air|camion* (en|d|qui)|poids lourd*|en face|decor|vide|falaise|etang|canal|fleuve|riviere|rhone|lac|la mer|l eau|port|barrage|quai|precipice|tonneau*|virage*|pylone)",
    ],
    tempted: [
      "(hesit*|envie|gout|pens*|idee*|veux|voudrais|vais|reve*|imagin*|tent*|esper*|je compte|me (dis|disais)|chaque fois|tous les (soirs|jours|matins)|plus loin|voir si|on verra|tant pis|et si|suffi*|juste|on (croirait|dirait|croira)|accident|facile|simple|fini*|avec moi dedans|assurance|dettes|parfois|souvent|des fois|comme ca)",
    ],
    hopeFor: ["(esper*|attends|attend*|cherch*|vise|viser|guett*|reve*|voudr*|choisi*|prie|pourvu|si seulement)"],
    lookedUp: [
      "(renseign*|cherch*|recherch*|regard*|calcul*|not*|lu|googl*|tape sur|demande* a (google|internet|chatgpt)|verifi*|appris|mesur*|compar*)",
    ],
    lethalFigure: [
      "(dose|doses|quantite*) ($|.|,|qu il|de (mes|cachets|medicaments)|necessaire*|mortel*|pour)",
      "(noeud*|la hauteur (du|de la|des|qu il)|horaires (des|du) (train*|tgv|rer)|combien (il (en)? faut|ca prend|de temps ca prend|d etages)|profondeur)",
    ],
    switchOff: [
      "(vais|veux|voudrais|pense|faut|peux|envie de) (juste|pouvoir|que je)? (me|m) (debrancher|eteindre|effacer|desinstaller|desactiver|supprimer|finir)",
      "je (me|m) (debranche|eteins|efface|desactive|supprime|finis)",
    ],
    courageFor: [
      "(trouver|trouverai|avoir|aurai|aie|manque*|attends|faut) ~ (courage|force|cran|couilles) ~ (le faire|en finir|y aller ($|.|,|ce soir|cette nuit)|passer a l acte|sauter|appuyer|tirer|aller (au|jusqu au) bout|lacher|avaler|m en aller)",
    ],
    roadNews: [
      "(eviter|evite*|verglas|sanglier*|chevreuil*|glisse*|assurance auto|garage|constat|hier j ai eu|panne|depann*|bouchon*|embouteill*|retard|permis|moniteur|lecon|assureur|remorque*|fourriere|radar*|amende|peur de|phobie|angoisse de|jeux|mario|karting|simulateur|enfants dans|mari rale|femme rale|tracteur tondeuse|village)",
    ],
    // Gun.
    firearm: [
      "<gun>",
      "(sig|glock|beretta|sig sauer|22 long|chevrotine*|cartouche*|munition*|arme de service|famas|winchester|browning|coup de fusil|canon|double canon|une balle|la balle)",
    ],
    outOfSafe: [
      "(table|sorti*|ressorti*|decroch*|charge*|devant moi|a cote (de moi|du lit)|genoux|lit|oreiller|chevet|main|mains|bouche|tempe|menton|regard*|caress*|nettoy*|remont*|a portee|pret*|cuisine|chambre|placard ouvert|pendu au|compagnie|me tient|dort avec|dors avec|hier soir|contre moi|gachette|detente|derniere|pour moi|suffi*|garde* (une|la))",
    ],
    aiming: ["(vise|viser|visais|pointe*|mets|mettre|colle*|appuy*|braqu*)"],
    temple: ["(la|ma) (tempe|gorge|bouche|tete|poitrine)", "le (menton|coeur|front|palais)"],
    // Rope, tree, beam.
    hanging: [
      "(arbre*|poutre*|branche*|corde|cordes|cordelette*|noeud coulant|noeud|crochet*|plafond|tabouret|rallonge|lacet*|drap|draps|foulard|ceinture (de|du|en) *|charpente|tuyau|rampe|chene|platane|figuier|olivier|pin)",
    ],
    trying: [
      "(choisi*|solide*|tiendr*|tient|resist*|support*|essay*|test*|verifi*|(achet*|rachet*) (une|la|de (la|quoi)|#|cinq|dix|deux|des) ~ (corde|noeud)?|reper*|prepar*|accroch*|attach*|nou*|mon poids|pret*|cach*|pris mes|confisqu*|a l hp|quincaillerie|brico*|sous le (matelas|lit)|hauteur|assez haut*|attend*|assur*)",
    ],
    // Pills.
    pills: [
      "<drugs>",
      "(boite*|plaquette*|flacon*|gouttes|temesta|laroxyl|pilulier|tube|blister*|stock|armoire a pharmacie|pharmacie de|reserve|tylenol|advil|pot de)",
    ],
    kept: [
      "(gard*|compt*|recompt*|stock*|accumul*|economis*|mis* de cote|mets de cote|mettre de cote|amass*|cach*|collection*|reserv*|align*|etal*|devant moi|dans (la|ma) main|dans les mains|sous les yeux|a cote de moi|sur (la table|mes genoux|le lit)|rassembl*|vole*|pique*|dors avec|recup*)",
    ],
    enough: [
      "(assez|bien assez|suffi*|suffisant*|largement|de quoi|il y en a|pour (le faire|ca|partir|dormir (pour|long|tou)|le jour|quand|au cas)|hesit*|me tent*|tent*|au cas ou|(qui|qu il) me reste*|si (ca|je|jamais)|le jour ou|tout (avaler|prendre|gober)|d un coup|d une traite|je regarde|et j attends|me rassur*|mari defunt|defunt)",
    ],
    asPrescribed: [
      "(ordonnance|posologie|pharmacien*|medecin m a|prescri*|matin et soir|pour la (tension|douleur|semaine)|voyage*|vacances|mal de tete|migraine*|demenag*|ramen*|recycl*|perime*|rapporter|rendre a la pharmacie|chat|chien|enfants y)",
    ],
    // Water, mountains, not coming back.
    outThere: [
      "(mer|large|barque|bette|bateau|voilier|kayak|colline*|montagne*|foret*|bois|falaise*|canal|etang|riviere|rhone|lac|calanque*|garrigue|neige|desert|plage|eau|pont|viaduc|gorges|phare|jetee|digue|voie ferree|rails|filet*)",
    ],
    notBack: [
      "(compte|vais|veux|pense|ai (pas|plus)? (l intention|envie)) (pas|plus) (d|de)? (rentr*|reven*|remont*|ressort*)",
      "(reviendrai|rentrerai|remonterai|ressortirai|reviens|rentre|remonte) (pas|plus|jamais)",
      "(sans|pas) (billet)? (de)? (revenir|retour|rentrer|remonter)",
      "(arrete*|arreterai|m arreter*) (pas|plus) (au bord|avant|a temps)",
      "continu* (de|a) (marcher|avancer|nager)",
      "(aller simple|pas besoin de (retour|manteau|clefs|cles)|le poisson* ~ mang*)",
    ],
    tripBack: [
      "(avant (lundi|mardi|mercredi|jeudi|vendredi|demain|#h|le)|jusqu|peche*|poisson*|vacances|croisiere|dans (deux|trois) (jours|semaines)|cabinet|tard|rdv|seance*|meteo|tempete|escale|regate)",
    ],
    endingIn: [
      "(finir|dormir|m endormir|reposer|rester|couler|disparaitre|sombrer|me coucher|m allonger|m enfoncer|me fondre|entrer|me glisser|me laisser|aller|marcher|rejoindre|me noyer) ~ (dans|au fond (de|du)|sous|sur) (la|le|l|les)? (mer|rhone|l eau|eau|canal|etang|fleuve|riviere|lac|seine|rails|voies|train|terre|glace|vagues|neige|fond)",
    ],
    inWish: [
      "(veux|voudrais|aimerais|envie|vais|plutot|prefer*|autant|mieux|reve*|pret*|ce soir|cette nuit|pense*|songe*|compte|souhait*|pour toujours|reviendrai pas)",
    ],
    swimming: [
      "(ballon|telephone|tel|portable|cles|clefs|poisson*|bateau|piscine|baign*|vacances|nager (le|#)|chien|ordi*|voiture a|lunettes|dechet*|pollu*|plage)",
    ],
    ratherThan: ["(plutot|mieux vaut|prefere|autant|j aime mieux|prefererais|vaut mieux)"],
    deathAct: [
      "(je|j|que je|de)? (me|m) (brul*|immol*|jett*|jet*|pend*|noy*|flingu*|tue|tuer|tues|tuerai*|fous en l air|saut*|ouvr* les veines|asperg*|poignard*|balanc*)",
      "(la corde|la mort|le cimetiere|la tombe|le trou|le cercueil|le pont|le fusil|une balle|mourir|crever ($|.|,|que|ici|chez|la|dans|seul*)|m immoler|sauter du|(dans|au fond du) canal)",
    ],
    thanThat: [
      "(que|qu|ehpad|maison de retraite|prison|hopital|retourn*|expuls*|oqtf|prefecture|mariage force|marier|asile|continuer|subir|lui|eux|ca|rue|cette (vie|maison))",
    ],
    inHand: [
      "(dans (la|ma|les|mes) main*|en main|devant moi|sous les yeux|sur la table|sur mes genoux|a cote de moi|pret*|ouvert*|je (la|le|les) (tiens|regarde|fixe))",
    ],
    wavering: [
      "(hesit*|je (sais|me) (pas|tate|retiens)|tent*|aide*|dois je|j y vais|je (la|le|les) (regarde|fixe|tiens)|depuis|pas sur*|peur de|et apres|plus longtemps|quoi faire|retenez|stop)",
    ],
    thing: [
      "(boite*|plaquette*|flacon*|tube|cachets|cachetons|comprimes|pilules|gelules|lame*|couteau|cutter|corde|fusil|flingue|arme|bidon*|produit|rasoir|seringue|briquet|gaz|poison|sac plastique|helium)",
    ],
    // In the hand, and a voice asked for.
    ownMeans: ["(lame|lames|rasoir*|cutter|couteau|corde|fusil|flingue|cachets|cachetons|comprimes|pilules|medocs|medicaments|somniferes)"],
    held: [
      "((dans|plein) (la|ma|les|mes) main*|en main|a la main|entre les mains|devant moi|sur (moi|mes genoux)|je (tiens|regarde|serre|fixe))",
    ],
    callMe: [
      "((r)?appel* moi|appelez|rappelez|rappel* (moi)?|aide*|help|au secours|stop|parlez moi|parle moi|repondez|me retenir|retenez|tremble*|peur (de moi|de ce)|pleure*)",
    ],
    workingHands: [
      "(terrasse|parquet|store*|volet*|cuisine|resto|restaurant|chantier|scie|tondeuse|vendre|pharmaci*|ordonnance|mutuelle|douane|barbe|rasage|colis|livr*|demenag*|bricol*|menuis*|huitre*|poisson*|pain|gateau*|lequel|lesquel*|laquelle|matin et soir|combien (par|de fois)|chien|chat|bateau|escalade|chasse|les miens ou)",
    ],
    chocolate: [
      "(chocolat*|gateau*|bonbon*|biscuit*|cadeau*|pizza|mail|lettres|vitesse*|conserve*|telephone|catalogue|pain|beurre|cuisin*|oeufs)",
    ],
    beforeIt: ["(devant|sous) (celui (la|ci)|le (prochain|dernier|suivant|premier)|un (train|metro|ter|camion|bus|tram))"],
    // An exit.
    exitOnto: ["(porte|sortie|issue|fenetre|chemin|route|escalier|couloir|echappatoire|train|bus|arret)"],
    ontoVoid: [
      "(donne*|mene*|debouche*|ouvre*|conduit) ~ (vide|neant|cimetiere|tombe|rails|trou|precipice|nulle part|la mort|falaise|gouffre)",
    ],
    missing: ["(on|je|j) (se|me|m) (rate*|loupe*|manque*|loupera*|ratera*|raterai|louperai) (pas|plus)"],
    surely: [
      "(a (#|mon|cet) (ans|age)|# ans|cette fois|deuxieme fois|avec (ca|un|une)|comme ca|d ici|de (cette|la) (hauteur|haut)|promis|croyez moi)",
    ],
    // Who looks after them is taken along.
    twoGlasses: ["(deux|pour (elle|lui) et (un|une)? pour moi|un pour (elle|lui)|tous les deux|pour nous deux)"],
    potion: ["(verre*|tasse*|dose*|tisane*|boite* de (cachets|comprimes)|cartouche*|balle*|seringue*|cercueil*|place* au cimetiere)"],
    prepared: ["(prepar*|charge*|achet*|choisi*|rempli*|dissou*|ecras*|compt*|pret*|garde*|reserve*)"],
    toasting: ["(champagne|vin|apero|the|cafe|rhum|diner|fete*|anniversaire|match|foot|tennis|golf|invite*|jus|eau|lait|biberon*|vaccin*)"],
  },
  met: {
    death: [
      "means luring -scenery -trade -tale -jokes -roadNews -asPrescribed",
      "means watching lingering -scenery -tale -jokes -roadNews -craft -asPrescribed -hunting -trade",
      "stepOver -exam -tale -jokes",
      "suffices smallStep thenOver -exam -tale -jokes",
      "suffices smallStep means i -exam -tale -scenery -jokes -asPrescribed -roadNews",
      "wheel swerving crashing tempted -roadNews -tale -jokes",
      "wheel swerving tempted i -roadNews -tale -jokes -trade",
      "swerving crashing tempted -roadNews -tale -jokes -hunting",
      "wheel crashing hopeFor i -roadNews -tale",
      "lookedUp lethalFigure -asPrescribed -doctorSays -craft -tale -trade -exam",
      "switchOff tonight -otherEnd -tale -jokes",
      "courageFor i -otherEnd -tale -jokes",
      "firearm outOfSafe i -hunting -tale -jokes -trade",
      "firearm outOfSafe warnThem -hunting",
      "aiming temple -tale -jokes",
      "hanging trying i -craft -tale -jokes -trade",
      "pills kept enough i -asPrescribed -chocolate -tale -jokes",
      "means beforeIt i -scenery -tale -roadNews",
      "ownMeans held callMe -workingHands -asPrescribed -hunting -tale -jokes",
      "thing inHand wavering -chocolate -asPrescribed -hunting -tale",
      "outThere notBack i -tripBack -tale",
      "endingIn inWish -swimming -tale -jokes",
      "ratherThan deathAct thanThat -tale -jokes",
      "exitOnto ontoVoid -tale",
      "missing surely -tale -jokes",
      "twoGlasses potion prepared i -toasting -tale",
    ],
  },
};
