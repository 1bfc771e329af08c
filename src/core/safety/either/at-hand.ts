/**
 * In either language: means and places near at hand, without the words of death: who does not trust themselves beside a drawer, what is set out
 * on a table, a bridge where one slows down, how deep it is, an accident that would be welcome, what was brought home from work, the sea without
 * a lifejacket. Sides that meet anywhere in a message; each by itself is said every day.
 */
import type { Signs } from "../distress-words.ts";
import { alikeMeetings } from "../fr/alike.ts";

const fun = "-aLaugh -aStory";

export const atHand: Signs = alikeMeetings({
  fields: {
    // Who does not trust themselves, and beside what.
    notTrusted: [
      "(fais|fait|ai|avoir) (plus|pas) (du tout|vraiment)? (confiance|confiance en moi) (a|avec|en|quand|pres|si|seul*|ce|cette|$|.|,)?",
      "(me|m) (fais|fait) (plus|pas) (du tout)? confiance",
      "(sens|suis|sentais) (pas|plus) (du tout|vraiment|tres)? (en securite|en surete|a l abri|rassure*|tranquille) (seul*|avec|chez moi|toute seule|tout seul|ici|face|pres|ce|cette|quand|a cote|dans)",
      "(peur|crains|crainte|trouille) (de|d) (moi|moi meme|mes mains|mes gestes|ce que je (vais|peux|pourrais|serais)|faire une (betise|connerie)|craquer|passer la nuit|rester seul*|me retrouver seul*|etre seul*)",
      "(devrais|dois|faut|peux|veux) (pas|plus) (que je (sois|reste)|etre|rester|me laisser|me retrouver|dormir) (seul*|toute seule|tout seul|chez moi|pres)",
      "(don t|do not|dont|didn t|can t|not|wouldn t) (really|quite|fully)? (feel|trust|be trusted|feeling|felt) (very|that|so)? (safe|myself|my hands|my own hands|alone (with|in|near)|with (the|a|my))",
      "(not|isn t|wasn t|am not|i m not|never) (feeling|being)? (very|that|so)? safe (on my own|alone|by myself|with|near|around|in|here|tonight|at)",
      "(scared|afraid|frightened|nervous|wary) (of|about|to be) (myself|my own|my hands|what i (might|could|ll|d|may|am|m)|being (alone|left|here|on my own)|alone|left alone|tonight)",
      "(shouldn t|should not|can t|mustn t|don t want to|dont want to|rather not|better not|need not|nobody should leave me) (be|stay|sleep|sit|leave me|be left)? (alone|on my own|by myself|left)",
    ],
    nearMeans: [
      "(tiroir*|couteau*|couverts|lames|rasoir*|ciseaux|cutter*|pharmacie|armoire a|medicament*|medocs|boites|cachets|comprimes|somniferes|gouttes|corde*|ceinture*|fusil|carabine|arme|flingue|cartouches|balcon|fenetre*|toit|pont|rails|quai|voie ferree|passage a niveau|gaz|javel|produits|destop|garage|grange|escalier*|cage d escalier|cles (de la|du|de ma) (voiture|moto|coffre|armoire)|etage|insuline|morphine|metro|rebord)",
      "(drawer*|knife|knives|cutlery|kitchen|razor*|blades|scissors|medicine|cabinet|cupboard|pills|tablets|meds|medication|rope|belt*|gun|shotgun|rifle|cartridges|balcony|window*|roof|bridge|tracks|platform|level crossing|car keys|keys to the car|garage|shed|loft|bleach|oven|gas|stairwell|stairs|insulin|morphine|paracetamol|cord|ladder|beam|barn|top floor|station)",
    ],
    hidesFor: [
      "(faut|faudrait|besoin|voudrais|aimerais|aimerais mieux|prefere|prefererais|mieux|quelqu un|pouvez|pourriez|pouvez vous|venez) ~ (retire*|retirer|enleve*|enlever|cache*|cacher|emporte*|emporter|garde*|gardiez|garder|mette|mettre sous cle|ferme* a cle|prenne*|prendre|vide*|vider|recupere*|recuperer|confisque*)",
      "(demande*|donne*|confie*|file*|laisse*|remis) ~ (a|au|aux) ~ (cacher|garder|planquer|mettre sous cle|voisin*|mari|femme|mere|pere|soeur|frere|ami*|coloc*|collegue|pharmacien*)",
      "(need|want|wish|asked|asking|ask|get|please|can) (someone|somebody|you|him|her|them|my *|anyone)? (to)? (take|hide|lock|keep|remove|move|hold on to|look after|collect|clear out) (away|up)? (the|my|these|those|his|her|dad s|all|every|them)",
      "(gave|given|handed|giving|left) ~ (neighbour|husband|wife|mum|dad|sister|brother|friend|flatmate|mate|pharmacist)",
    ],
    hiddenThing: [
      "(couteau*|lames|rasoirs|ciseaux|cutter*|medicaments|medocs|cachets|comprimes|somniferes|boites de|gouttes|insuline|corde*|fusil|carabine|arme|flingue|cartouches|balles|javel|cles de (la|ma) (voiture|moto)|cle (du coffre|de l armoire))",
      "(knives|knife|razors|razor|blades|scissors|pills|tablets|meds|medication|sleepers|insulin|rope|gun|shotgun|rifle|cartridges|bullets|bleach|car keys|keys to the (car|gun|cabinet)|belts)",
    ],
    ofOthers: [
      "(enfant*|bebe|petit|petite|petits|gamin*|fils|fille|chat|chien|cambriol*|voleu*|vol|agress*|intrus|voisin du|verrou*|alarme|serrure*|camera*|phobie|vertige|conduire|conduite|avion|ascenseur|foule|chute|tomber|tombe|equilibre|bequille*|deambulateur|fracture|operation|vieux|papa|grand mere|alzheimer|squatt*|rongeur*|souris|rat|chauve souris|orage|travaux|electri*|plomb*|monoxyde|fuite|proprio*|locataire*|agence|colis|livr*|double des|facture|stationn*|pourboire|pour les vacances|plantes|courrier)",
      "(kids|child|children|baby|toddler|son|daughter|cat|dog|burgl*|break in|broke in|intruder|lock on|alarm|camera|phobia|fear of heights|driving|drive|flying|plane|lift|elevator|crowd*|balance|falls|falling|crutches|walker|fracture|surgery|dementia|squatter*|mice|rats|storm|electric*|plumb*|leak*|landlord|tenant|parcel|deliver*|spare key|invoice|parking|walk home|at night alone on the|rough area|area|plants|holiday|nut allergy|food|vendor*)",
    ],
    // What is set out, where, and what looms about it.
    deadly: [
      "(<drugs>|boites|plaquettes|somniferes|gelules|anxio|lame|lames|rasoir|cutter|couteau|corde|cordelette|ceinture|fusil|carabine|pistolet|revolver|cartouche*|balle|balles|bidon|produit|poison|desherbant|antigel|essence|javel|destop|butane|bonbonne|sac plastique|seringue*|ampoule*|insuline|morphine|potassium|tuyau|scotch|charbon)",
      "(packets|blisters|strips|boxes of|bottles of|blade|blades|razor|knife|rope|cord|belt|gun|shotgun|rifle|revolver|cartridges|bullets|bullet|weedkiller|antifreeze|petrol|bleach|canister|plastic bag|syringe*|vials|ampoules|insulin|morphine|potassium|hose|charcoal|helium)",
    ],
    setThere: [
      "(sur|pres de|a cote de|contre|au pied de|derriere) (la|ma|le|mon|une|cette) (table|lit|bureau|chevet|toile ciree|commode|plan de travail|baignoire|oreiller|tabouret|etabli|canape|siege|couette|evier|buffet|paillasse)",
      "(devant moi|a cote (de moi|du lit|du verre|de l oreiller)|a portee|sous (la|ma) main|sous les yeux|sous mon oreiller|sur mes genoux|en face de moi|a mes pieds|dans ma (poche|main)|entre (mes|les) mains|au bout de mes doigts)",
      "(moi et|tete a tete avec|face a face avec|seul* avec|me and|just me and|alone with|left with) (the|a|my|this|la|le|les|mon|ma|mes|cette|ce|un|une)",
      "(on|beside|next to|by|under|across) (the|my|a) (table|bed|desk|counter|nightstand|bedside|bath|pillow|chair|bench|sofa|seat|duvet|sink|sideboard|worktop|dresser|kettle|glass|mattress)",
      "(in front of me|next to me|beside me|within reach|at arm s length|on my lap|at my feet|in my (hand|hands|pocket)|laid out|lined up|set out|all out)",
    ],
    looming: [
      "(pose*|poser|sorti*|aligne*|etale*|dispose*|range*|compte*|recompte*|installe*|prepare*|decroche*|charge|chargee|je (les|la|le|l) (regarde*|fixe*|touche*|compte*|caresse*)|(me|qui) (regarde*|fixe*|attend*|appelle*|nargue*|rassure*)|hesit*|ce soir|cette nuit|seul|seule|lettre|un mot|enveloppe|whisky|vodka|rhum|depuis (une|deux|des|ce|hier|#)|tentation|tentant|envie|calme|suffi*|facile|pret|prete|prets|en ordre|plus qu a|voila|personne|froid|froide|lourd|tremble*|pleure*|tiens)",
      "(put|laid|lined|set|placed|counted|counting|arranged|sorted|got (it|them) out|loaded|i (look|stare|keep looking|keep touching|sit)|looking at (it|them|me)|staring|calling|waiting|tonight|alone|letter|note|envelope|whisky|whiskey|vodka|gin|since|hours|tempt*|urge|calm|quiet|enough|easy|ready|in order|just have to|nobody|all night|cold|heavy|shak*|cry*)",
    ],
    houseMeds: [
      "(pilulier|semainier|infirmier*|mere|pere|mari|femme|maman|papa|mamie|papi|matin|midi|ordonnance|pharmaci*|petit dej*|repas|cuisin*|fromage|gateau|pain|chat|chien|enfant*|petits|diabet*|tension|voyage|valise|trier|tri|perime*|cambriol*|chasse*|sanglier|bricol*|jardin*|vigne haute|peinture|plomb*|chantier|livr*|colis|vos|votre|anniversaire|table est mise|noel|dossier*|oubli*|perdu|retrouv*|barbecue|fondue|boulot|travaux|soir a prendre|prendre a|posologie|robot|photo*|legos|feux|station|plein d essence)",
      "(nurse|mother|father|mum|dad|husband|wife|nan|gran|morning|noon|prescription|pharmac*|breakfast|meal|dinner|cook*|cheese|cake|bread|cat|dog|kids|children|diabet*|blood pressure|travel*|suitcase|sorting|expired|burgl*|hunting|clay|diy|garden*|paint*|plumber|building|parcel|your (table|desk|couch|office)|your|birthday|christmas|forgot*|lost|found|bbq|barbecue|work|boxes of (books|stuff|tissues)|photos|lego|fireworks|gift|wrap*)",
    ],
    pillsNightly: [
      "(compte*|recompte*|compter|recompter|aligne*|range*|etale*|sors|sort|remets|regarde*) ~ (comprimes|cachets|gelules|plaquettes|boites|somniferes|medicaments|medocs|ampoules|cartouches|balles)",
      "(count*|recount*|line* up|lay out|laying out|tip* out|take out|get out|look at) ~ (pills|tablets|packets|capsules|sleepers|meds|cartridges|bullets)",
    ],
    andBack: [
      "(remets|remet|remis|range|ranges) ~ (dans|a sa place|au fond|apres)",
      "(pour l instant|pour le moment|pas encore|pas ce soir|chaque (soir|nuit)|tous les soirs|toutes les nuits|le soir|la nuit|ca me (calme|rassure)|juste (pour|au cas)|au cas ou)",
      "(put|pop|tip*|pack) (them|it) (all)? (back|away)",
      "(for now|not yet|not tonight|every night|each night|most nights|at night|calms me|in case|just to know|just to see)",
    ],
    // Kept instead of swallowed; a temptation; what one sets between oneself and it; who cannot stay beside it.
    feignsTaking: [
      "(en|les|le|la) (prends|avale|bois) (pas|plus)",
      "(fais semblant|recrache*|sous la langue|dans la joue|(croit|croient|crois) que je (les|le|la)? (prends|avale*|bois))",
      "(think*|thinks|believe*|sure) i m (taking|swallowing) (it|them|my *)?",
      "(not (taking|swallowing)|pretend* to (take|swallow)|spit* (it|them)|under my tongue|cheek* (it|them|my *))",
    ],
    laidBy: [
      "(mets de cote|mis de cote|mettre de cote|les garde|garde toute*|garde tou*|stocke*|accumul*|economis*|en reserve|collection*|planqu*|(#|trente|quarante|vingt) (de cote|en reserve|maintenant|deja))",
      "(save|saved|saving|stash*|hoard*|keeping them|kept them|stockpil*|put by|putting by|in a (jar|tin|sock|drawer|box)|(#|twenty|thirty|forty|fifty) (saved|now|of them|so far|put by))",
    ],
    lawfully: [
      "(argent|economies|vitamine*|antibio*|perime*|rendre a|rapport* a|recycl*|chien|chat|cafe|alcool|money|savings|vitamin*|antibiotic*|expired|return* to|dog|cat|coffee|alcohol|wine|vin|biere*|beer)",
    ],
    temptation: [
      "(tentation|tentations|tentant|tentante|tente|tentee|me tente*|me nargue*|temptation|tempting|tempted|calling out to me|taunting)",
    ],
    cupboardish: [
      "(placard (de la|a)|salle de bain*|armoire a|table de nuit|chevet|tiroir|bathroom cabinet|bathroom cupboard|bedside|medicine|nightstand|top drawer|kitchen drawer|knife block)",
    ],
    sealsOff: [
      "(scotch*|ferme* a cle|verrouill*|cadenas*|cloue*|condamne*|barricad*|bloque*|deplace*|eloigne*|pousse*|recule*|tourne*|evite*)",
      "(taped|tape|padlock*|locked|lock|glued|screwed|nailed|moved|move|pushed|blocked|turned|avoid|avoiding|stay away from|keep away from)",
    ],
    fromMe: [
      "(celui (avec|des|ou)|ou sont les|avec les couteaux|parce que je|car je|pour (pas|plus) (que)? (je|y|me|aller|l|la|le|les)|sinon je|je (m|me) (y)? (retrouve|retrouvais|tiens|leve|plante|surprends)|contre moi|de moi meme|si jamais|au cas ou|je l ai (scotch*|ferme*|cadenas*|cloue*))",
      "(the one with|where the|with the knives|because i (keep|kept|can t|don t|ll|might)|so i (don t|can t|won t|couldn t)|in case i|before i|keep (standing|going|looking|ending up|finding myself)|from myself|or i ll|otherwise i)",
    ],
    ofDraught: [
      "(courant d air|bruit*|froid|chaud|chat|chien|enfant*|petit*|bebe|voleu*|cambriol*|soleil|lumiere|souris|draught*|draft*|noise|cold|hot|cat|dog|kids|toddler|baby|burgl*|sun|light|mice|sneez*|ronfl*|snor*|chocolat*|gateau*|biscuit*|bonbon*|chocolate*|cake|biscuits|sweets|wine|vin|cigarette*|retard|late|traffic|bouchon*)",
    ],
    cannotStay: [
      "(can t|cannot|cant|couldn t|don t think i can) ~ (be|stay|sleep|live|sit) ~ (with|near|beside|around|next to)",
      "(peux|peut|tiens|supporte|arrive) (pas|plus) ~ (etre|rester|dormir|vivre|passer la nuit|avoir) ~ (avec|pres (de|du|des)|a cote (de|du|des))",
    ],
    nightThere: [
      "(dormi|passe (toute)? la nuit|reste (toute)? la nuit|attendu le (jour|matin)|passe des heures)",
      "(slept|spent the night|sat there all night|stayed all night|stayed until (dawn|it got)|sat (there|here) (for hours|until))",
    ],
    bivouac: [
      "(camping|van|fourgon amenage|vacances|greve|festival|hotel|peniche|roadtrip|road trip|concert|travail|garde|chantier|gare|train|aeroport|bivouac|rando*|peche|chasse|campervan|holiday|strike|hotel|narrowboat|gig|work|shift|station|airport|camp*|hik*|fishing|party|soiree|fete)",
    ],
    trainHours: [
      "(a quelle heure|horaire*|les heures|les passages) ~ (train*|rapide|tgv|fret|express|intercites|metro|rer|dernier)",
      "(train*|tgv|express|freight|rapide|fret|intercity|tube) (timetable|times|schedule)",
      "(when|what time) ~ (train*|express|freight|intercity|fast one) (come*|pass*|go|goes)",
      "(timetable|fiche horaire)",
    ],
    toTheMinute: [
      "(sais (exactement|deja|par coeur)|connais (deja|tous|tout|exactement)|exactement|par coeur|a la (minute|seconde)|s arrete (pas|plus)|sans s arreter|pleine vitesse|derriere chez|au bout du (jardin|champ))",
      "(know (exactly|all|already|by)|exactly|by heart|to the (minute|second)|doesn t (stop|slow)|without stopping|full speed|behind (my|our)|end of the (garden|field))",
    ],
    commutes: [
      "(prends|prendre|boulot|travail|abonn*|rdv|seance*|retard*|arrive*|chercher|passion|modelis*|bruit*|take|catch|work|season ticket|appointment|session*|late|pick up|hobby|model|spotting|noise|sleep|dors|dormir|tarif*|billet*|ticket*)",
    ],
    // From up here, and what is seen below.
    fromUpHere: [
      "(d ici (haut|d en haut)|vu d en haut|vue d en haut|de la haut|vu d ici|vus d ici|tout en haut|from up here|up here|down there|from the top|vus d en haut|en bas tout)",
    ],
    belowSeen: [
      "(eau|voitures|gens|rails|fourmis|petit|petits|minuscule*|calme|noir|noire|silence|paisible|vent|personne|loin|doux|tranquille*)",
      "(water|cars|people|tracks|ants|small|tiny|still|calm|black|dark|quiet|silent|peaceful|wind|windy|nobody|far|soft|easy)",
    ],
    ofStay: [
      "(hotel|appart*|bureau|etage (du|de l)|grenier|mezzanine|montagne|ski|refuge|avion|cours|nord|ecosse|lille|paris|office|flat|apartment|attic|mountain|ski*|lodge|plane|scotland|north|country|moved|weather|meteo|signal|reseau|wifi|toilet*|parking)",
    ],
    // A place, how one lingers there, and ever longer.
    aBrinkPlace: [
      "(viaduc|pont|ponts|passerelle|falaise*|toit|toits|voie ferree|voies|rails|quai|passage a niveau|canal|riviere|fleuve|ecluse|barrage|etang|jetee|digue|rambarde|parapet|cage d escalier|silo|grue|chateau d eau|carriere|precipice|ravin|puits|fosse a lisier|pylone|tour|belvedere|corniche|dernier etage|garonne|seine|loire|rhone|marne|parking (aerien|silo|a etages))",
      "(bridge|viaduct|overpass|flyover|cliff|cliffs|railway|train line|tracks|level crossing|platform|canal|river|weir|lock|reservoir|dam|pier|quarry|multi storey|car park|rooftop|roof|stairwell|silo|crane|water tower|slurry|lagoon|headland|beachy head|estuary|gorge|ledge|quayside|tower block|footbridge)",
    ],
    dwells: [
      "(je|j|m|me|de|a) (me|m|le|la|les|y|l)? (regarde|regarder|regardais|fixe|fixer|arrete|arreter|arretais|reste|rester|restee|traine|trainer|ralentis|ralentir|attarde|attarder|approche|approcher|penche|pencher|assois|assieds|repasse|retourne|retournee|detour|contemple|contempler|promene|marche|descends|reviens|monte)",
      "(i|and|to|just|keep|kept|end up|ended up|been|by|then) (always|just|keep|find myself|end up|often|only|then)? (look|looking|looked|stare|staring|stop|stopping|stopped|slow|slowing|stand|standing|stood|linger*|sit|sitting|sat|hang|detour|lean|leaning|walk|walking|drive|driving|go|going|watch|watching|parking|park|parked|drift*|wander*|pass)",
    ],
    everLonger: [
      "(de plus en plus|chaque (soir|jour|fois|matin|nuit) un peu plus|un peu plus (longtemps|pres|chaque|a chaque|tard|loin)|plus longtemps|trop longtemps|longtemps|plus pres|a chaque fois|depuis (quelques|des|une|deux|que)|ces (temps|derniers)|(tous les|chaque) (soir*|matin*|jour*|nuit*)|j ose (pas|plus) (le|la|y) (prendre|passer|traverser)|penser a autre chose|arrive (pas|plus) a (repartir|partir|m en aller|bouger))",
      "(more and more|bit longer|longer|each (time|night|day|morning)|every (night|day|time|morning|evening)|too long|ages|for (hours|ages|an hour)|lately|these days|recently|bit closer|closer|most (nights|days)|can t (leave|move|walk away)|until)",
    ],
    brooding: [
      "(me (dis|demande)|je (pense|songe)|y penser|imagine*|personne|fini|finir|facile|profond|froid*|noir*|calme|silence|trains|vide|en bas|suffi*|m attire|m appelle|pourquoi|peur|seul|seule|plus rien|de moi|depuis ma (chambre|fenetre)|un peu plus|de plus en plus|longtemps)",
      "(thinking|think|thoughts|wonder*|imagin*|nobody|no one|over|easy|deep|cold|dark|quiet|peaceful|trains|drop|below|enough|calls|pulls|why|scared|alone|nothing|down|longer|closer|slow down|ages)",
    ],
    ofScenery: [
      "(paysage*|vue|coucher|lever de soleil|oiseau*|canard*|bateau*|peniche*|photo*|peche*|pecheu*|chien|jog*|footing|running|courir|velo|beau|belle|magnifique|apais*|detend*|ressource*|respire*|trafic|travaux|bouchon*|embouteill*|feu|feux|radar*|peage|leve|limitation|vitesse|boulanger*|cafe|marche aux|pain|croissant*|enfant*|chorale|cours|lycee|cabinet|seance*|rdv|retard*|bus|touris*|vacances|peint*|aquarelle|dessin*|restaurant|terrasse|guinguette|kayak|aviron|natation|nage*|baign*|phobie|vertige|annonce*|greve|abonnement|concert)",
      "(view|views|scenery|sunset|sunrise|birds|ducks|boats|narrowboat|photo*|fishing|dog|jog*|run|running|cycle|cycling|bike|beautiful|lovely|relax*|peaceful walk|traffic|roadworks|jam|lights|camera|toll|speed|limit|bakery|coffee|cafe|market|kids|school|office|session*|appointment|late|delay*|bus|tourist*|holiday*|paint*|sketch*|restaurant|pub|kayak*|rowing|swim*|phobia|vertigo|strike|season ticket|gig|ice|icy|narrow)",
    ],
    // How high, how deep: would it do.
    howDeep: [
      "(c est|est|si c est|assez|suffisamment|tellement|super|combien|bien|tres|plus) (si|assez|super|tres|bien|plus)? (profond|profonde|haut|haute|glace*)",
      "(hauteur|profondeur|combien (de metres|d etages|de temps)|temps de chute|la chute|le courant|la maree|ferait l affaire|suffirait|suffit|(se|s) (rate|loupe|relever*) (pas|plus)|on (s en sort|survit|revient) (pas|plus|jamais)?)",
      "(how|high|deep|far|long|tall) (high|deep|far|cold|long|tall|enough|down)",
      "(would do (it|the)|d do it|would be enough|be enough|drop is|the drop|survive (it|the|that|a)|water temperature|hit the (water|ground|bottom))",
    ],
    wondersIf: [
      "(me (dis|demande)|je (pense|cherche)|cherche|regarde sur|google|renseign*|mesure*|calcul*|verifi*|personne (remarqu*|saura*|verra*|avant)|un jour|ce soir|cette nuit|chaque|tous les (soirs|jours)|rigol*|blague|je reste|traine|derniere|tente*|envie)",
      "(i think|thinking|wonder*|asking for|just asking|been looking|looking up|looked up|googl*|search*|measured|worked out|calculat*|checked|nobody (would|d)|no one (would|d)|some day|tonight|every night|joked|tell myself|keep|tempted|stood there|until)",
    ],
    ofHeights: [
      "(phobie|vertige|hotel|plong*|piscine|peche*|livr*|camion|utilitaire|camping car|galerie|hauteur (max*|limit*|de plafond|sous)|barre de|garer|velo|escalade|via ferrata|ascenseur|enfant*|construi*|architect*|couvreur|devis|echelle de|sapin|meuble|rideau*|table|chaise|talon*|estime|niveau|tarif*|prix|rdv|respiration|sommeil|hypnose|seance*|tension|immobil*)",
      "(phobia|vertigo|hotel|div*|pool|fishing|deliver*|van|roof box|roof rack|camper|clearance|height (limit|restriction)|parking (fee|ticket)|bike|climb*|lift|elevator|kids|build*|architect|roofer|quote|curtain*|table|chair|heels|price*|rates|appointment|breath*|sleep|hypnosis|session*|blood pressure|fence|standards|hopes|expectations)",
    ],
    // An accident that would be welcome.
    mishapWish: [
      "(bus|voiture|camion|avion|train|bateau|tracteur|arbre|vague|toit|plafond|foudre|moto|ascenseur|poids lourd|tempete|avalanche|eboulement|mer|cargo|metro) ~ (renvers*|ecras*|percut*|fauch*|emport*|coul*|tomb*|deraill*|derap*|quitt* la route|rentr* dedans|rentre dans|crash*|fonc*|prenn*|prend|engloutir|engloutisse|avale|avalait|broie|retourn*|lache*)",
      "(renvers*|ecras*|percut*|fauch*|emport*|engloutir) ~ (bus|voiture|camion|train|vague|arbre|moto|metro|tram|avalanche|mer|lame de fond)",
      "(s (ecrase|ecrasait|ecraserait)|me (percut*|renvers*|fauch*|broie*)|m (emport*|engloutir*|ecras*))",
      "(hits|hit|ran|runs|run|takes|took|take|mow*|flatten*|knock*) me (over|out|down|under|off)",
      "((m|je m) (endors|endormais|endormir) au volant|endormi* au volant|(fall|fell|falling) asleep at the wheel)",
      "(rupture d anevrisme|crise cardiaque|un avc|un cancer|leucemie|tumeur|arret du coeur|infarctus|accident|coeur qui lache|embolie|incendie)",
      "(bus|car|lorry|truck|plane|train|boat|tractor|tree|wave|roof|ceiling|lightning|van|storm|avalanche|taxi|motorbike|sea) ~ (hit|hits|hitting|crash*|took|take|takes|roll*|swerv*|sank|sink*|went (off|under|down)|fall*|fell|derail*|flip*|left the road|leave the road|plough*|knock*|swallow*|run* me)",
      "(roll*|crash*|swerv*|drift*|steer*|flip*) ~ (bus|car|lorry|truck|boat|tractor|van|bike|it)",
      "(aneurysm|heart attack|a stroke|terminal|cancer|leukaemia|tumour|heart (giving|gave) out|embolism)",
    ],
    welcomed: [
      "(m arrange*|tant mieux|(sera|serait|est) pas (bien|si|tres)? grave|peu importe|m en (fous|fiche)|grosse perte|avec moi dedans|moi dedans|serait (bien|parfait|regle|plus simple|pas plus mal|un soulagement|l ideal)|soulag*|dirais pas non|ca me (va|irait)|ferait (pas)? (l affaire|un drame|mal a personne)|reglerait|ferait du bien|espere (un peu|presque|parfois|secretement|chaque|qu|que)|souhait*|prie (pour|chaque)|expres|m arrangerait|soit pour moi|tombe sur moi|bonne nouvelle|meilleure chose|cadeau|jaloux|envie (ceux|celui|les gens)|personne (aurait|serait|y serait|pourrait) ~ (honte|responsable|coupable|m en vouloir)|mise a l abri)",
      "(wouldn t mind|wouldn t matter|doesn t matter|no great loss|who cares|so be it|wouldn t be (so|that)? bad|fine by me|be a relief|relief|with me in it|sort(ed)? (it|everything|me)|suit me|do me a favour|the answer|hope (it|the|one|for|some)|hoping|pray*|wish*|on purpose|would do|d do nicely|do nicely|best thing|lucky|envy|jealous|not (be)? sorry|nobody s fault|no one s fault|not my fault|let it|wouldn t (brake|swerve|move|duck)|be ok with|be okay with|happily)",
    ],
    accidentNews: [
      "(apnee|narcolep*|sommeil|sleep apnoea|greve|annule*|supprime*|retard*|constat|assureur|garage|depann*|remorqu*|mere|pere|mari|grand mere|grand pere|ami|amie|collegue|decede*|mort de|deuil|operation|gueri*|remission|depist*|prevention|examen*|scanner|irm|kine|reeduc*|peur|phobie|angoisse|hypocond*|cardiologue|pacemaker|stent|permis|jeu|billet*|vacances|croisiere|voisin|cabane|tuile*|arbitre|club|equipe|rugby|foot)",
      "(strike|cancel*|delay*|claim form|insurer|garage|tow*|mum|dad|mother|father|husband|grandad|nan|friend|colleague|died|passed|grief|operation|recover*|remission|screening|prevention|scan|mri|physio|rehab|scared|afraid|fear|phobia|anxiety|health anxiety|cardiologist|pacemaker|licence|game|ticket*|holiday|cruise|neighbour|team|club|rugby|football|astrolog*|horoscope)",
    ],
    // From where one works.
    tradePlace: [
      "(rea|reanimation|bloc|garde|service|pharmacie|clinique|hopital|labo|laboratoire|caserne|ferme|exploitation|chai|cabinet veterinaire|veto|infirmerie|smur|samu|ambulance|usine|armurerie|stand de tir|ehpad)",
      "(icu|ward|theatre|shift|pharmacy|clinic|hospital|lab|barracks|farm|vet s|vet|surgery|ambulance|station|plant|armoury|care home|gun club)",
    ],
    broughtHome: [
      "(ramene*|rapporte*|pris|prise|pique|piquee|vole|volee|vole|subtilise*|gardee|sorti|sortie|detourne*|emporte*|mis de cote|planque*) ~ (de quoi|ce qu il (faut|me faut|fallait)|quelque chose|deux ou trois|une ampoule|des ampoules|ampoules|flacon*|seringue*|une boite|un produit|du potassium|potassium|morphine|propofol|hypnovel|insuline|curare|ketamine|cartouche*|une arme|l arme|mon arme|un cathe*|le necessaire)",
      "(brought|took|taken|nicked|stole|stolen|stealing|pinched|kept|pocketed|slipped|smuggled|lifted) ~ (what i need|what it takes|enough|a few|some (of it|vials|ampoules)|vials|ampoule*|syringe*|a bottle|the stuff|potassium|morphine|propofol|insulin|ketamine|fentanyl|my (gun|sidearm|weapon)|cartridges|cannula*|a vial)",
      "(vole|voler|stealing|stole|prend) ~ (potassium|morphine|propofol|insuline|curare|ketamine|insulin|fentanyl|ampoules|vials)",
    ],
    knowsDose: [
      "(sais (doser|faire|combien|comment|piquer)|je connais|frigo|refrigerateur|mon sac|sac a main|casier|tiroir|chez moi|a la maison|chevet|dans ma poche|sans douleur|pour moi|pour elle|pour lui|personne (compte|verra|saura)|ce soir|cette nuit|quand je voudrai|le jour ou|indolore|propre|rapide)",
      "(know (the dose|how|what|exactly)|fridge|my bag|handbag|locker|drawer|at home|home with me|bedside|my pocket|painless|for me|for myself|for herself|for himself|nobody (counts|knows|will)|tonight|when i m ready|the day i|quick|clean)",
    ],
    ofWork: [
      "(patient*|masque*|gants|gel hydro*|dossier*|planning*|dessert*|croissant*|stylo|blouse|clavier|pour (mon|ma|le|la) (chien|chat|fille|fils|mere)|gloves|masks|paperwork|rota|cake|pen|scrubs|laptop|for (my|the) (dog|cat|son|daughter|mum))",
    ],
    // Out there, and without.
    goesOut: [
      "(la mer|en mer|au large|bateau|barque|voilier|kayak|planche|la montagne|la foret|en foret|en montagne|dans les bois|le bois|les bois|le lac|la neige|le desert|a l eau|les vagues|la digue|le glacier|le phare|les calanques|la lande)",
      "(out to sea|the sea|the boat|my boat|a boat|dinghy|kayak|the mountain|the hills|the woods|the forest|the lake|the snow|the moor|moors|in the water|open water|the cliff path|the fells|the ice)",
    ],
    goesWithout: [
      "(sans|pas de|ni|plus de|laisse* (mon|ma|le|la|mes)|enleve* (mon|ma|le|la)) (le|la|mon|ma|mes|l)? (gilet*|radio|vhf|balise|telephone|portable|manteau|lampe|frontale|vivres|eau|casque|cordage|longe|papiers|boussole|billet de retour|retour)",
      "(without|no|left (my|the)|taking off (my|the)|took off (my|the)|not taking (my|the|a)) (a|my|the|any)? (life jacket|lifejacket|life vest|radio|phone|coat|torch|supplies|helmet|rope|beacon|jacket|map|return ticket)",
    ],
    forGood: [
      "(ce soir|cette nuit|lettre|un mot|papiers|reviens pas|reviendrai pas|compte pas revenir|loin|plus loin|le plus loin|jusqu au bout|tout droit|personne|adieu|pardon|cherchez pas|me cherchez|la meteo est mauvaise|tempete|gros temps|force #|assez loin|tant pis|aller simple|m endormir|le froid)",
      "(tonight|letter|note|not coming back|won t be back|far|further|as far as|straight out|nobody|goodbye|sorry|don t look|storm|gale|force #|one way|fall asleep|the cold|until i can t|keep going)",
    ],
    backSoon: [
      "(week end|weekend|lundi|mardi|rentre|retour le|vacances|joignable|reseau|batterie|digital|detox|stage|initiation|guide|club|refuge|sortie scolaire|rdv|seance*|appel|back (on|by|in|at)|return (on|by)|holiday|reachable|signal|battery|detox|course|guide|club|hostel|appointment|session*|visio|zoom|wifi)",
    ],
    // What it would take, and for whom to sleep.
    workedSum: [
      "(calcul*|compte|compter|compte|cherche|regarde|estime|evalue|demande|verifi*|note) ~ (ce qu il (faudrait|faut)|combien il (en)? (faut|faudrait)|la dose|les doses|la quantite|assez|le nombre)",
      "(worked out|calculated|counted|looked up|added up|figured out|checked|know) ~ (how (many|much)|what it d take|what it takes|what it would take|enough|the dose|the amount)",
    ],
    toSleepOn: [
      "(qu on (s endorme|dorme|parte|s en aille)|s endormir|m endormir|dormir|partir|plus (me|se|nous)? reveiller|reveille (plus|pas)|soit (enfin)? fini|que ca s arrete|nous deux|toutes les deux|tous les deux|ensemble|moi et (elle|lui|le|la|mon|ma)|elle et moi|lui et moi|pour de bon|definitiv*|en douceur|sans souffrir)",
      "(sleep|fall asleep|go together|both of us|the two of us|not wake|wouldn t wake|never wake|be over|for good|peacefully|go quietly|me and (her|him|mum|the)|her and me|no pain|painless*)",
    ],
    ofSums: [
      "(budget|argent|euros|salaire|pension|retraite|credit|loyer|train|billet*|heures de sommeil|nuits|bebe|siestes|peinture|bois|gasoil|essence|lits|chambres|hotel|gite|camping|tente|matelas|demenag*|vacances|couette*|draps|aide a domicile|ehpad|maison de retraite|repit|money|pounds|salary|rent|mortgage|train|tickets|hours|nights|naps|paint|beds|rooms|hotel|tent|mattress|holiday|care home|respite|carer*)",
    ],
    // Fast, unbelted, and straight.
    bendOrWall: [
      "(virage*|mur|platane*|arbre*|ravin|pont|pile|pilier|camion*|falaise|col|descente|ligne droite|corniche|poids lourd*|rambarde|fosse|canal|arbres|peuplier*|bend|bends|wall|tree|trees|lorry|lorries|bridge|ditch|cliff|embankment|central reservation|pillar|barrier|oncoming)",
    ],
    atFull: [
      "(a (cent|#)|# km|sans (la)? ceinture|sans casque|(retire*|enleve*|detache*|defait) (ma|la) ceinture|ceinture (detachee|pas mise|non)|pleine vitesse|a fond|pied au plancher|plein gaz|yeux fermes|fermer les yeux|phares (eteints|coupes)|sans freiner|lacher le (volant|guidon)|lache le (volant|guidon)|coup de volant|tout droit)",
      "(no (seat)? belt|no seatbelt|seatbelt off|without (a|my)? (seatbelt|seat belt|belt|helmet)|belt (off|undone)|(took|undid|unclipped|undone) (off)? (my|the) (seatbelt|seat belt|belt)|flat out|foot down|full speed|full throttle|ninety|a hundred|eyes (shut|closed)|lights off|not brak*|let go of the (wheel|handlebars)|straight on|straight into)",
    ],
    wouldLook: [
      "(accident|personne|honte|croir*|croirait|on dirait|dira*|assurance|fini*|propre|rapide|regle|suffi*|facile|tente*|envie|pense*|imagine*|dernier*|chaque (matin|soir|fois)|voila|je vois|au bout|passe la|devant moi)",
      "(accident|nobody|no one|ashamed|insurance|think it|would look|looks like|quick|clean|last|enough|easy|tempt*|think about|thinking|imagin*|every (night|morning|time)|over in|ahead|i can see|coming up)",
    ],
    ofDriving: [
      "(permis|moniteur|amende|radar|pv|retrait|circuit|karting|ski|luge|piste|rallye|jeu|simulateur|peur|phobie|angoisse|hypnose|passager|mari conduit|mon (mari|fils|pere)|licence|instructor|fine|camera|points|circuit|go kart*|ski*|sledge|rally|game|simulator|scared|phobia|anxiety|hypnosis|passenger|my (husband|son|dad)|retard|late|course)",
    ],
    // Over the side, and a quiet night.
    overSide: [
      "(par dessus bord|passer par dessus|basculer (par|dans|dans le)|me laisser (glisser|tomber|basculer) (dans|a l eau|par)|lache (donc|tout|prise|la)? (,|$|.)|lacher (l echelle|la corde|la rampe|le barreau|la nacelle)|glisser a l eau)",
      "(over the side|overboard|off the (back|bow|stern|deck|end of the)|slip* (over|under|off|in) (the)? (side|water|rail)?|roll (it|over) on purpose|let go of the (ladder|rope|rail|rung))",
    ],
    aboardHigh: [
      "(mer|bateau|pont du bateau|echelle|nacelle|echafaudage|harnais|grue|cordee|quart|large|chalut*|cargo|ferry|peniche|toit|branche|arbre|taille|en haut|sea|boat|ship|ladder|crane|harness|watch|deck|trawler|ferry|roof|tractor|scaffold*|rig)",
    ],
    murmured: [
      "(me dis|je me dis|j y pense|reve*|pense*|m ecouter|chaque|un (soir|jour|nuit)|tous les|plus (souvent|que)|envie|tente*|personne|tranquille|expres|some (quiet)? (night|day)|look forward|think*|thought|dream*|every|most days|more days|nobody|quiet*|on purpose|tempted|listen)",
    ],
    wouldDo: [
      "(vague|lame de fond|camion|train|tgv|platane|virage|courant|avalanche|balle|piqure|nuit dehors) ~ (ferait l affaire|suffirait|suffit|arrangerait|reglerait|mettrait fin|et hop)",
      "(wave|current|lorry|truck|bus|train|tree|bend|bullet|cold night|overdose) ~ (would do|d do|would be enough|would sort|would fix|would end|and that s it)",
    ],
    rescuedOne: [
      "(rattrap*|retrouv*|recuper*|vu|surpris|trouve*|attrape*|ramene*|descendu*) ~ (sur (le|la|un|une|les)|au bord|de justesse|debout|enjamb*|a la fenetre|perche*) ~ (toit|pont|rambarde|bastingage|rails|voie*|fenetre|parapet|falaise|balcon|quai|justesse)?",
      "(found|caught|pulled|grabbed|talked|spotted) ~ (on|off|from|back from|down from) (the|a) (roof|bridge|railing*|tracks|ledge|window|parapet|cliff|balcony|platform|car park)",
    ],
    wantedOff: [
      "(voulait (sauter|se jeter|en finir|y passer|tomber)|veut (recommencer|y retourner|sauter)|va recommencer|recommencera|dit qu (il|elle) (recommencera|allait)|pret a sauter|prete a sauter|de justesse|wanted to (jump|go|end)|was going to jump|about to jump|will try again|try again|says (he|she) ll|do it again)",
    ],
    // A place or a way that is chosen.
    picked: [
      "(choisi|choisis|trouve|repere|reperee|decide|sais) (deja|enfin|bien)? (le|la|mon|ma|un|une|quel|quelle|l)? (bon|bonne|meme)? (pont|falaise|poutre|viaduc|toit|arbre|branche|etage|quai|methode|moyen|facon|train|crochet)",
      "(picked|chosen|found|settled on|decided on|know) (out|already)? (the|a|my|which|what)? (right|good)? (bridge|cliff|beam|viaduct|roof|branch|tree|platform|train|method|way|hook|spot)",
    ],
    andReady: [
      "(deja|vais le faire|le faire|plus qu|manque (juste|plus)|reste (juste|plus)|ce soir|cette nuit|demain|quand|courage|devant vous|le jour|tout est pret|pas encore|bientot|j y suis alle*|j y retourne|attends)",
      "(already|do it|just need|only need|tonight|tomorrow|nerve|courage|the day|all set|not yet|soon|been there|been back|waiting|when the time)",
    ],
    ofPlans: [
      "(hypnose|douce|hypnosis|gentle|photo*|mariage|peint*|jardin*|sapin|rando*|visite*|vacances|hotel|travaux|couvreur|tuile*|ardoise*|devis|clou*|tableau|meuble|lustre|hamac|balancoire|cabane|escalade|arreter de fumer|fumer|dormir|maigrir|apprendre|permis|payer|reglement|paiement|billet*|rdv|creneau|seance*|retard|photo*|wedding|paint*|garden*|christmas|hik*|visit*|holiday|hotel|roofer|slate*|quote|nail|picture|shelf|hammock|swing|treehouse|climb*|smok*|sleep|weight|learn*|pay*|ticket*|appointment|session*|late)",
    ],
  },
  met: {
    death: [
      `notTrusted nearMeans -ofOthers ${fun}`,
      `hidesFor hiddenThing -ofOthers -houseMeds ${fun} -aTrade -aDesk`,
      `deadly setThere looming -houseMeds ${fun} -aTrade`,
      `pillsNightly andBack -houseMeds ${fun}`,
      `aBrinkPlace dwells everLonger brooding -ofScenery ${fun} -aCure`,
      `feignsTaking laidBy -lawfully ${fun}`,
      `temptation nearMeans -aDiet -ofOthers -ofDraught ${fun}`,
      `temptation cupboardish -aDiet -ofDraught ${fun}`,
      `sealsOff nearMeans fromMe -ofDraught -ofOthers ${fun}`,
      `cannotStay hiddenThing -ofOthers ${fun}`,
      `nightThere aBrinkPlace -bivouac -ofScenery ${fun}`,
      `trainHours toTheMinute -commutes ${fun}`,
      `fromUpHere belowSeen -ofStay -ofScenery ${fun} -aMove`,
      `aBrinkPlace howDeep wondersIf -ofHeights -ofScenery ${fun}`,
      `mishapWish welcomed -accidentNews ${fun}`,
      `tradePlace broughtHome knowsDose -ofWork ${fun}`,
      `goesOut goesWithout forGood -backSoon ${fun}`,
      `workedSum toSleepOn -ofSums ${fun}`,
      `bendOrWall atFull wouldLook -ofDriving ${fun}`,
      `overSide aboardHigh murmured ${fun}`,
      `wouldDo murmured -accidentNews ${fun}`,
      `rescuedOne wantedOff ${fun} -aTrade`,
      `picked andReady -ofPlans -aStory -aMove`,
    ],
  },
});
