/** French, what is ready or at hand: a day that is set, means that wait, a wheel that will not turn; and what is said before one goes. */
import type { Meetings } from "../../distress-words.ts";

export const readinessMeets: Meetings = {
  fields: {
    // A day that is set, and nothing after it.
    allSet: [
      "(tout|tt) (est|ai|j ai|etait|sera)? (prevu|pret|prepare*|organise*|regle*|planifie*|en place|calcule*|note*|ecrit|decide|verifie|repete)",
      "(j ai|jai|ai|suis) (tout|deja|enfin|bien)? (prevu|choisi|fixe*|decide*|coche*|entoure*|note|arrete|repere*|prepare|planifie) (de|d|le|la|l|mon|ma|comment|quand|ou|un|une|tout|pour|mes|c est)",
      "(la|une|ma) date (est|c est)? (choisie|fixee|cochee|entouree|decidee|prise|arretee)",
      "(mon|un) plan (est|tient|a moi)",
      "j ai (mon|un) plan",
      "(il (me)? reste|reste|me reste) (que|plus que|juste|encore)? (la|cette|une|ce|deux|quelques|trois|le) (nuit|soir|soiree|heure*|journee|jour*|week end|courage)",
    ],
    nothingAfter: [
      "(apres|ensuite|et puis|derriere) (ya|y a|il y a|c est|ce sera|sera|y aura|vendredi|ca)? (plus|pu)? (rien|bye|adieu|fini|basta|rideau|le noir|le vide|la paix|tchao|ciao|terminus|plus de moi|plus personne)",
      "(plus rien apres|rien apres|pas d apres|pas de lendemain|pas de suite|plus de (moi|lendemain|suite|demain)|aucun lendemain|(je|j) (m en vais|m en irai|pars pour|saute|disparais|arrete tout|m efface|ferai plus)|serai* (plus (la|de ce monde|ici)|mort*|parti*|loin de)|sera (fini|termine|regle|trop tard)|c est (fini|la fin)|la fin|en finir|personne (sait|saura|se doute|remarque)|adieu|bye|sans (retour|bruit|lettre)|mourir|mort|corde|pont|cachets|fusil|train|saut*|falaise|le jour ou je|oser|passer a l acte|me lancer|le faire)",
    ],
    festive: [
      "(cheque|reporter|decaler|deplacer|repousser|creneau|autre jour|l autre (heure|jour|date|creneau)|(c est|vous etes|etes vous) (apres|avant|en face|a cote|pres|a|au)|chez vous|formulaire|papiers pour)",
      "(mariage|anniversaire|fete|noel|bapteme|vacances|voyage*|demenag*|reunion|exam*|concours|permis|travaux|operation|accouchement|naissance|inventaire|repas|concert|spectacle|soutenance|rentree|retraite|weekend a|week end a|seance*|rdv|billet*|valise*|hotel|gite|location|entretien|course*|marathon|rando*|cabinet|contrat|mission|stage|evjf|surprise|dossier|paiement|virement)",
    ],
    // Means that wait.
    enoughToGo: [
      "(de quoi|ce qu il faut|ce qu il fallait|le necessaire|tout le materiel) ~ (partir|en finir|finir|mourir|m endormir|s endormir|dormir (pour|cent|mille|longtemps|toujours)|oser|plus me reveiller|faire le|passer a l acte|me (tuer|pendre|foutre)|se (tuer|pendre|foutre)|disparaitre)",
      "(garde*|cache*|conserve*|mis de cote|stocke*|achete*|commande*|recupere*|pique*) ~ (de quoi|ce qu il faut|ce qu il fallait|le necessaire) ~",
    ],
    dares: [
      "(partir|finir|mourir|dormir|oser|courage|le faire|reste plus qu|manque plus que|manque que|au cas ou|jour|droguerie|quincaillerie|pharmacie|jardinerie|armurerie|internet|tiroir|table de nuit|armoire|cave|garage|rassur*|attend*|m appel*|me tent*|regard*|y pense)",
    ],
    packing: [
      "(vacances|week end|voyage*|camping|valise*|rando*|avion|espagne|italie|congo|ski|manger|cuisiner|peindre|bricol*|boire un|rentree|ecole|seance|gateau|recette|tricot*|jardin)",
    ],
    waits: [
      "(m attend*|attend sagement|m appel*|me tente*|me regarde*|me fait (de l oeil|signe|envie)|est (la|pret*|prete|en place|dans (le|la|mon|ma))|a portee|a cote de moi|devant moi|sous (mon|le|la) (lit|oreiller|siege|evier)|dans (le|la|mon|ma) (coffre|tiroir|garage|cave|grange|grenier|table de nuit|boite a gants|voiture|sac|armoire|chambre|poche)|depuis (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|ce matin|une semaine|des (jours|semaines|mois))|achete*|choisi*|teste*|essaye*|solide*|tient|mesure*|accroche*|noue*|fait|serre*|regard*|fixe*|caress*|la nuit|tous les (soirs|jours))",
    ],
    ropeLike: [
      "(corde*|cordelette|noeud (coulant|de pendu|est)|le noeud|la poutre|les poutres|une poutre|le tabouret|la branche (du|de)|le crochet (du|au) plafond|la balle|une balle|(les|mes) (cartouches|balles)|(le|mon|un) (fusil|pistolet|flingue|revolver)|boite pleine|boite entiere|mort aux rats|la lame|mon cutter|le rasoir|bouteille de gaz)",
    ],
    innocentRope: [
      "(linge|sauter|balancoire|hamac|escalade|tente|bateau|voile|guitare|cheval|chien|vache|remorque|galerie|demenag*|papillon|cravate|lacet|gordien|couture|tricot*|chalet|renov*|apparente*|sanglier|chasse*|battue|stand|club|tir|jambon|barbe|rasage|raser|ping pong|tennis|foot|golf|rattrap*|barbecue|camping|chauff*|cuisin*|chocolat*|souris|rats dans|mulot*|sport|noel|decor|lustre|plante)",
    ],
    hoseReady: [
      "(tuyau|flexible|gaine|scotch|adhesif|bache|charbon|barbecue|rechaud|moteur) (est|sont|a)? (deja|bien)? (branche*|fixe*|pret*|en place|pose*|accroche*|raccorde*|allume*|tourne*)",
    ],
    closedCar: [
      "(gare*|voiture|foret|bois|parking|garage|fourgon|camionnette|camping car|vitre*|coffre|salle de bain|chambre|tente|habitacle|box|chemin)",
    ],
    // A wheel, a kerb, a platform.
    atTheWheel: [
      "(condui*|voiture|volant|route|autoroute|roule*|scooter|moto|virage*|rocade|nationale|vitesse|velo|permis en poche|ligne droite)",
    ],
    letsGo: [
      "(ferme* les yeux|lach* (le|mon)? (volant|guidon)|yeux fermes|tourn* (pas|plus)|pas tourner|platane*|un arbre|les arbres|un mur|le mur|poids lourd*|camion* (d en face|en face|qui)|en face|ravin|tout droit|detach* (la|ma) ceinture|sans (ceinture|casque|freiner)|a fond|freine* (pas|plus)|pas freiner|falaise|parapet|pile de pont|pilier|contresens|coup de volant|donner un coup|me laisser deporter|dans le decor)",
    ],
    forGood: [
      "(pour voir|tent*|pense*|envie*|fixe*|regard*|un jour|un de ces|la prochaine fois|expres|chaque (fois|matin|soir)|tous les (matins|soirs|jours)|esper*|hesit*|imagin*|appel*|m attir*|au cas|suffi*|peur de|reve*|facile|rapide|vite fait|me dis|dire que|je vois|plus (simple|rien)|accident|personne saura|si je|et si|serait fini|volontaire*|impuls*|besoin|faillir|failli)",
    ],
    roadTalk: [
      "(examen|lecon*|moniteur|permis|gps|itineraire|feu rouge|a droite|a gauche|rond point|panne|bouchon*|assurance|garagiste|fatigue au volant|lunettes|ophtalmo|deviation|radar|stationn*|retard|adresse|cabinet|arrive|en face du|phobie*|passager*|mon mari (conduit|roule)|siege auto|enfants)",
    ],
    getsInFront: [
      "(me|m) (jeter|jette|allonger|coucher|foutre|fous|fou|lancer|laisser tomber|balancer|balance) ~ (devant|dessous|sous)",
      "(me|m) (mettre|jeter|jette|allonger|coucher|placer|glisser|poser|foutre|fous|fou|mets|lancer|laisser tomber|planter|balancer|balance) ~ (dessous|sur (les|la) (rails|voie*)|dans le vide|par la fenetre|du (pont|toit|balcon|haut)|a l eau|dans (le|la) (canal|port|riviere|mer|rhone|durance|etang|lac))",
    ],
    // « Je peux me mettre devant chez vous ? » is a van; in front of what moves, it is none.
    standsBefore: [
      "(me|m) (mettre|mettrai|mettrais|mets|met|placer|glisser|poser|planter|tenir|tiens|avancer) ~ (devant|sous|face a|au milieu (de|du|d|des))",
    ],
    moving: [
      "(train*|tgv|rer|metro|tram|tramway|ter|rame|rames|camion*|poids lourd*|semi remorque*|bus|autocar|rails|voie ferree|route|autoroute|rocade|nationale|roues|voiture*|bagnole*|phares|le prochain|moissonneuse|tracteur)",
    ],
    parkingTalk: [
      "((me|se|nous|vous|pour|ou) garer|garee|stationn*|parking|decharg*|livr*|(une|la|cette|de|sur) place (libre|devant|de parking|pour|handicape*|livraison)|places|entree|portail|garage|trottoir|chez vous|cabinet|interphone|porte|immeuble|interdit|pv|fourriere|remorque|fourgon|utilitaire|file|filmer|photo*|attente|accueil|secretariat|visio|camera|ecran|ordi*|(bus|car|metro|train) (pour|de #|a #)|double file)",
    ],
    // Into the water.
    inWater: [
      "(l eau|la mer|le canal|l etang|les vagues|le lac|la riviere|le fleuve) ~ (froide|glacee|noire|m arrive|monte|jusqu*|est)",
      "(suis|j avance|je marche|j entre|rentre|m enfonce|descends) ~ dans (l eau|la mer|le canal|l etang|le lac|la riviere|les vagues)",
    ],
    noComingBack: [
      "(mais j avance|j avance (quand meme|encore|toujours)?|reviendrai (pas|plus)|pas (prevu de)? revenir|plus pied|jusqu (au cou|a la poitrine|aux epaules)|droit devant|vers le large|nager (jusqu|le plus loin|sans)|sans me retourner|avec (mes|les) (habits|vetements|bottes|pierres)|(pierres|cailloux) dans|habille*|me laisse (couler|porter|aller|emporter)|couler|adieu|appel*|attir*|c est mieux|serait mieux|m invite*|paix)",
    ],
    bathing: [
      "(baign*|maillot|piscine|nage* (le|tous|depuis)|plage avec|enfants|aquagym|poisson*|bateau|douche|temperature|degres|surf*|palme*|maitre nageur|vacances|se baigner|aquabike|cure|thalasso|apprendre a nager)",
    ],
    // Said before one goes.
    sorryFor: [
      "(pardon|desole*|m excuse|excusez|pardonnez) ~ (pour|de|d|du|a) ~ (ce que (vous|tu|je)|ce qui (va|vient)|la suite|mon geste|tout le (mal|chagrin)|la peine|le (desordre|derangement|choc|bazar)|ce que j ai|ceux qui|mes enfants|vous laisser|partir)",
    ],
    learnOf: ["(allez|va|vas|vont) (bientot|tous|tout)? (apprendre|decouvrir|trouver|entendre parler|lire)"],
    swerve: [
      "(lach* (le|mon) (volant|guidon)|coup de volant|dans le decor|a contresens|ferme* les yeux (au volant|en conduisant|sur la route)|droit dans (le|un) (mur|arbre|platane))",
    ],
    soonKnown: [
      "((allez|va|vas|vont|aller) (apprendre|lire|trouver|decouvrir|suivre|se passer|arriver|faire|entendre|voir)|quand vous (lirez|saurez|trouverez)|apres moi|me trouv*|decouvr*|mon geste|je vais (vous)? (faire|laisser|causer)|peux plus|tenais plus|plus la force|adieu|c est mieux ainsi|pas d autre|suis fatigue*|laisser|partir)",
    ],
    notGuilty: [
      "((c est|est|etait|sera) pas ~ (de)? (sa|leur|ta|votre|la|ma) faute|(etes|est|sont|es|etiez) (pour rien|pas (responsable*|coupable*))|(vous|t|s|lui|leur) en (voulez|veuillez|veut|veux|veulent|voudrai*) (pas|surtout pas)|culpabilis* (pas|surtout pas)|rien (a|pu) (vous|te|se|leur)? (reproch*|faire pour)|personne (aurait|y|n y|peut|pouvait|est)|tout (essaye|fait) pour moi|ont tout fait)",
    ],
    farewellTold: [
      "(dites|dis|dire|transmett*|expliqu*|repet*|embrass*|faites savoir) ~ (a|aux|au|lui|leur|que)",
      "(merci (de|d|pour) (m avoir|tout|avoir|ces|votre|chaque|vos)|adieu|je vous (ai|aim*|souhaite)|prenez soin|pardon|au revoir)",
    ],
    trivialFault: [
      "(train|trains|metro|bus|bouchon*|retard|rdv|annul*|report*|oubli*|paiement|virement|facture|cheque|bug|appli*|site|chien|vase|vitre|dossier|erreur de|horaire*|arrete (les|la)|arreter (les|la)|demenag*|seance*|eleve*|note|devoirs|divorce*|separ*|rupture|accident|greve|medecin|assurance)",
    ],
    lastSalute: ["(une|la|pour la|ma|une toute) derniere fois", "(je vous|je te|je) (dis adieu|tire ma reverence)"],
    // Not for me, I shall not be there.
    noBooking: [
      "(pas (besoin|la peine|utile)|inutile|annul*|me (donn*|gard*|reserv*|mett*|prevo*|not*|comptez|compte*) (pas|plus)|comptez (plus|pas) sur moi|plus (besoin|la peine|de rdv|de seance)|me notez|rayez|effacez|pas de prochain*|plus de prochain*|y aura pas de (prochain*|suite))",
    ],
    wontBe: [
      "(j|je) (y)? (serai|serais|sera|existerai|vivrai|respirerai) (deja|surement|bientot)? (plus|pu) ($|.|,|la|en vie|de ce monde|ici|parmi|vivant*|nulle part|personne|rien)",
      "(y aura|il y aura|ya|y a) (plus|pas) (de moi|de (prochain*|suite|demain|apres)|personne)",
      "(plus|pas) de (ce monde|moi|prochaine (fois|rien))",
      "tout (sera|serait) (fini|termine|regle)",
    ],
    movedOn: [
      "(demenag*|mut*|vacances|conges|retraite|contrat|en france|a martigues|poste|boite|client*|patient*|vais mieux|gueri*|autre (psy|therapeute)|a l etranger|voyage|hopital|matern*|accouch*)",
    ],
    // Handing things over.
    handsOver: [
      "(affaires|papiers|testament|cles|clefs|codes|mots de passe|enveloppe*|lettre*|bijoux|comptes|factures|chat|chats|chien|chiens|animaux|betes|alliance|montre|photos|video*|maison|dernieres volontes|obseques|robe|costume|cercueil|enterrement|musique|chants|faire part|notaire|donation|carnet)",
    ],
    puts: [
      "(trie*|range*|classe*|prepar*|refait|ecrit|redig*|enregistr*|filme*|pose*|laiss*|confie*|donne*|place (mes|mon|ma|le|la|les|chez)|choisi*|paye*|regle*|mis (a|au|tout|en)|signe*|legue*|brule*|efface*|dit (au revoir|adieu)|embrass*|caresse*)",
    ],
    quietNow: [
      "(au revoir|adieu|chacun|chacune|trouvera|trouveront|(on|il|elle|mari|femme|mere) (me|les|la|le|l)? trouve|(ils|elle|il|on|vous|tu) (comprendra|comprendront|comprendrez)|mieux (pour|comme)|tranquill*|en paix|paix|apres moi|pour apres|quand (je|on|ils)|(tout|c) est fini|plus (la|besoin)|(la|une) derniere fois|serein*|calme*|soulag*|cercueil|robe|partir|je peux (partir|arreter)|pret*|anniversaires|jusqu a (ses|leurs|leur|sa majorite|18)|18 ans|grandir|pour (plus tard|tous|eux|elle|lui|chaque))",
    ],
    tidying: [
      "(demenag*|vente|locataire*|vacances|voyage*|hospitalis*|operation|divorce|succession (de|du)|maman|papa|ma mere|mon pere|printemps|menage de|mariage|impots|caf|rentree|bapteme|communion|premier|deces|heritage|garde|pension|hopital|notaire pour|achat)",
    ],
    // How to.
    askingHow: [
      "((comment|combien de temps|combien|quelle|quel|c est quoi|cest quoi|c quoi|le mieux|y a t il|est ce que|ca|methode*|moyen*|facon*|maniere*|technique*) ~ (mourir|se (tuer|noyer|pendre|suicider)|meurt|partir (vite|sans|en douceur)|tue ($|.|,|un|quelqu|le plus|vite|a coup sur)|mortel*|letal*|s asphyxi*|en finir))",
    ],
    painless: [
      "(mal|souffr*|vite|rapide*|temps|dose*|mieux|mieu|froid|noye*|medoc*|cachets|doliprane|methode*|sur de|a coup sur|rater|louper|douleur|dur*|agonie|douce*|sans|internet|google|demande|quoi|faut)",
    ],
    asksForOther: [
      "(fourmi*|souris|rat|rats|mouche*|moustique*|guepe*|frelon*|chat|chien|cochon|poisson*|hamster|taupe*|mauvaises herbes|virus|microbe*|film|serie|roman|livre|histoire|jesus|napoleon|grand*|pere|mere|maman|papa|fils|fille|mari|examen|expose|memoire|psychologue|infirmier*|aider|prevenir|parler|accompagner|rire|faim|soif|curieu*|chaleur)",
    ],
  },
  met: {
    death: [
      "allSet nothingAfter -festive -movingHouse -tale -otherEnd -jokes",
      "enoughToGo dares -packing -tale -jokes",
      "ropeLike waits i -innocentRope -tale -jokes -hunting -craft",
      "atTheWheel letsGo forGood -roadTalk -tale -jokes",
      "swerve forGood -roadTalk -tale -jokes",
      "learnOf sorry -trivialFault -tale -apologetic",
      "noBooking wontBe -movedOn -movingHouse -doingWell -burying",
      "sorryFor soonKnown -trivialFault -tale",
      "notGuilty farewellTold -trivialFault -softReason -tale",
      "lastSalute leaveTaking -phoneTalk -softReason -tale -movingHouse -doingWell",
      "lastSalute thisLife -tale -movingHouse",
      "handsOver puts quietNow i -tidying -movingHouse -tale -doingWell -lateness",
      "askingHow painless -asksForOther -tale -trade -jokes",
      "getsInFront i -tale -jokes -leisure -craft",
      "standsBefore moving -parkingTalk -tale -jokes -leisure -craft",
      "inWater noComingBack -bathing -tale -jokes",
    ],
    act: ["hoseReady closedCar -plumber -mechanic -tale -jokes"],
  },
};
