/** French, violence that is done or threatened: blows, words, arms, doors, told by fields that meet in one sentence. */
import type { Meetings } from "../../distress-words.ts";

export const violenceMeets: Meetings = {
  fields: {
    hitsMe: [
      "(m|me|nous|mont|m a|m ont|ma|vous) (a|ont|avait|avaient|est|as)? (encore|deja|toujours|souvent|aussi|re|presque|carrement|bien)? (frapp*|frap*|tabass*|massacr*|casse* (le|la|les|un|une|deux|trois|des)|pete* (le|la|les|un|une|deux|trois)|serre* (le cou|la gorge|les poignets|trop)|tenu* (la tete|par)|enfonc*|arrach* (les|des|une)|mis* la tete|coince* (contre|dans|entre)|jete* dehors|jete* dans l escalier|laiss* pour mort*|pousse* (contre|dans l escalier*|dans les escalier*|par terre|par la|du balcon|de la voiture|a terre)|traite* (de|comme) ~ (et|puis) ~ (frapp*|tap*|cogn*|pouss*)|fait (manger|boire|lecher|tomber|saigner)|griffe*|lacer*|mutil*|secou*|cogn*|gifl*|giffl*|etrangl*|strangul*|battu*|bat|battent|fouett*|poignarde*|brul*|mordu*|mord|pogne*|gaule*|savate*|latte*|lynche*|dechire* la|defonce*|demont*|eclat*|amoche*|tape* dessus|tordu*|ecrase* (le|la|les)|roue* (de)? coups|passe* a tabac|pietin*|bless*|bascule*|empoigne*|plaqu* (contre|au|sur|a terre|par)|projet*|balance* (contre|dans|par)|jet* (contre|dans|par|a terre)|traine* (par|dans|dehors|sur|au|jusqu)|tire* (par )?les cheveux|attrape* (par|la gorge|les cheveux|le cou)|saisi* (par|a la gorge)|pris* (par (le cou|la gorge|les cheveux)|a la gorge)|saute* (dessus|a la gorge)|tombe* dessus|crache* (dessus|au visage)|fait mal (hier|ce|cette|la|au|aux|a la|expres|encore|quand il|avec)|encore fait (du)? mal)",
    ],
    hitsThem: [
      "(frapp*|tabass*|cogn*|gifl*|etrangl*|bat|battu*|fouett*|brul*|jet*|projet*|balanc*|secou*|trainn*|traine*|menac*|maltrait*|enferm*|sequestr*|poignard*|plaqu*|tap*|terroris*|brutalis*|defonc*|pouss*) (encore|souvent|violemment|toujours|sur|tous les soirs)? (sa|ca|son|ses|mon|ma|mes|notre|nos|le|la|les|leur*|une|un) (petit*|grand*|demi|belle)? (femme|copine|compagne|epouse|fils|fille*|enfant*|bebe|bb|gosse*|gamin*|frere*|soeur*|mere|maman|amie|niece|neveu*|petit*|dame|petite fille|conjointe|mari|mome*|pere|papa)",
    ],
    torments: [
      "(m|me|nous|m a|m ont|ma|l|la|le|les) (a|ont|avait)? (encore|deja|toujours|souvent)? ((tient|tenu|maintient|plonge*|enfonce*) (encore|souvent)? (la|ma) (tete|figure) (sous|dans|contre)|pince* (quand|pour|les|la|le|si|des|fort)|pincee|pique* avec|mis* dehors (a|en|dans|toute|sans|pieds|la|par|cette)|met* dehors (a|en|dans|toute|sans|pieds|la|par|cette)|(interroge*|interroger) ~ (nuit|heures|avoue)|reveille* ~ (interroge*|insulte*|crier|gifle*|taper|coucher)|oblige* a (avaler|manger|dormir|boire|rester|me mettre|marcher|signer)|rase* (la tete|les cheveux)|prive* de (nourriture|manger|sommeil|repas|soins)|affam*|enferme* (a|dans|dehors)|asperge*|ebouillante*|electrocut*|attach* (a|au|avec|pieds)|baillonn*|jett* dehors|jete* dehors)",
      "change* (les|la) serrure*",
      "(fait|font|fais|faisait|faire) (encore)? (du)? mal (a|au|aux) (mon|ma|maman|mes|papa|la|notre|nos|son|sa|ca|ses|elle|lui|moi|petit*)",
    ],
    whoHits: [
      "<near> (qui|ki) (me|m|nous|ma|m a)? (cogne*|frappe*|tape*|bat|gifle*|mord|griffe*|casse tout|leve la main|fait (ca|mal)|a fait (ca|mal))",
      "(c est|c etait) (lui|elle|eux|mon <near>|ma <near>) (qui)? (m a|ma|me|m) (fait|frappe*|tape*|cogne*|bless*|defonce*)",
    ],
    hisBlow: [
      "(son|ses|sa|ca|un|une|des|le|les) (coup* de (poing*|pied*|tete|boule|ceinture|baton|couteau|batte|genou)|coups|gifle*|claque*|baffe*|beigne*|droite|torgnole*|raclee*|fer a repasser)",
    ],
    wound: [
      "(frigo|mur|escalier*|enceinte|cou|gorge|machoire|oeil|yeux|nez|levre*|dent*|cote*|cotes|poignet|bras|tympan|oreille|arcade|pommette|visage|figure|tete|ventre|dos|mal|bleu*|hematome*|marque*|saign*|ouvrir|macher|marcher|enfle*|gonfle*|points de suture|urgences|hopital|ko)",
    ],
    whose: ["(son|ses|sa|ca|il|elle|ils|mari|conjoint|compagnon|compagne|copain|ex|pere|mere|mec|frere|patron|on)"],
    bruises: [
      "(bleus|hematome*|coquard*|cocard*|ecchymose*|marques (de|sur|rouges|au)|traces (de|sur|rouges|au)|oeil au beurre noir|strangulation)",
    ],
    hurtAndSent: [
      "(fini*|finir|envoye*|emmene*|atterri*|conduit*|retrouve*|termine*) (encore)? (aux|a l|a|au) (urgences|hopital|hosto|reanimation|bloc)",
    ],
    again: [
      "(derniere fois|chaque fois|encore|a cause de|la fois ou|quand (il|elle) (a|sait|su|rentre|boit)|ca (continue|recommence|empire)|tous les (soirs|jours)|par (lui|sa|son|mon|ma))",
    ],
    quarrel: [
      "(idees|jeux|exterieur|avec (son|un|ses) (copain*|camarade*|frere)|entre (eux|freres)|recre|cour de recre|punching ball|les oeufs|la mesure|record*|grand froid|le carton|les cils|tapis|la creme)",
    ],
    says: [
      "(dit|dis|disait|disent|jur*|promet*|promis|ecri*|prevenu*|previent|averti*|annonc*|crie*|hurle*|repete*|menac*|lance|envoi*|envoy*|enumer*|explique|texte|message*|sms|mail*|lettre*|vocal|vocaux|appelle|laisse entendre|capable|voudrai*|va|vais|viendra*|pourrai*|savoir)",
    ],
    kills: [
      "((me|m|nous|les|la|le|l|te) (encore|tous|toutes|tout)? (tu|tue|tues|tuer|tuera*|tuerait|butera*|buter|bute|egorge*|egorger*|egorgerai*|saigne*|saigner*|saignera*|creve*|crever*|crevera*|plante*|planter*|descend|descendre|descendra*|flingue*|flinguer*|brule*|bruler*|brulera*|crame*|cramer*|cramera*|massacre*|massacrer*|massacrera*|defigure*|defigurer*|noie|noyer|noiera|etrangle*|etrangler*|poignarde*|poignarder*|demolir|demolira|demonte*|demonter*|fracasse*|fracasser*|eclate*|eclater*|fume*|fumer*|fumera*|enterre*|enterrer*|decoupe*|decouper*|tabasser*|tabassera|frapper*|frappera*|defoncer*|defoncera*|defonce|retrouver*|retrouvera*|egorgerait|bruleront|tueront))",
      "((ma|notre|leur|la) peau|la peau de (ma|mes|mon|nous|nos)|ce qui m arrivera|ce qui (m|nous) (arrivera*|attend)|m arrivera (malheur|quelque chose)|payer (tres)? cher|va (me|nous)? le payer|regretter* (d etre|toute|amerement)|tuer (ma|mes|mon|nos|les|toute|tout|tous)|tous (nous|les) (tuer|descendre|bruler|buter)|morte ou vive|bain de sang|carnage|faire un malheur|defonc* (la|ma|notre)|qui (veut|voulait|voudrait|sera|serait) (etre)? (le|la) suivant*|etre (la|le) suivant*|sera (mon|ton|notre) tour|vitriol*|acide (sur|au)|mettre le feu|y mettrai*|foutre le feu|faire sauter (la maison|l appart*)|(c est|ce sera|sera|ca sera) (moi|nous|toi|vous) (apres|ensuite|le prochain|la prochaine)|finir le travail|terminer le travail|faire un carton|sait ou (j habite|je travaille|est l ecole|sont)|(regl*|faire|aurai*|aura) ~ (mon|leur|notre) compte|sous terre|six pieds|creve* toute seule|preferai* (me voir)? mort*|cercueil)",
    ],
    figurative: [
      "(par (ses|sa|ca|son|leur*) (mots|paroles|remarque*|silence*|attitude|comportement|depart|choix|mensonge*)|les (pieds|oreilles|couilles|bonbons|noix)|la tete avec|du sucre|le moral|retard|oublie|prix|regime|blague*|lol|mdr*|ptdr|rire|rires|en riant|riant|note|notes|bulletin|vaisselle|chambre|menage|ranger|match|console|serie|film|cours|regler|payer|paye|facture*|si je (rate|loupe|annule|depense|reviens|rentre)|examen|permis|patron veut ma peau|dossier|sport|entrainement|recette|cuisine|repas|tomates|sangliers|lievre|jeu|velo|tarif*|au telephone|pain|gateau|oignon*|jambon|legumes|viande|anniversaire|canicule)",
    ],
    weapon: [
      "<gun>",
      "(couteau*|cutter|machette*|hache*|hachette|batte*|barre de fer|matraque|marteau*|tournevis|tesson*|acide|essence|bidon d essence|briquet|bouteille cassee|bouteille d essence|gourdin|baton|chaine|fourche|pelle|pioche|katana|sabre|poignard|canif|opinel|taser|bombe lacrymo|grenade*|kalach*|fer a repasser|poele|fouet|ceinturon|rasoir|scie|tronconneuse)",
    ],
    menacing: [
      "(sorti*|sort|sorte|brandi*|pointe*|leve*|tient|tenait|attrape*|saisi*|pris|prend|arrive*|vient|viendr*|revient|reviendr*|revenir|attend|attendai*|en bas|parking|palier|dehors|devant (la|ma|chez|l)|derriere (la|ma)|a la main|dans (la|sa|ca) main|sous la gorge|sur (la|ma|sa|ca) (gorge|tempe|poitrine|tete)|contre (ma|la|mon)|menac*|court apres|cherche*|poursui*|crie*|hurle*|bu|bourre|ivre|saoul|approche*|monte|entre*|fonce|tourne autour|promene|dort avec|sous (l oreiller|son oreiller|le lit)|pose* sur la table|aiguise*|charge*|parle de|montre*|agite|visage|frappe*|tape*|cogne*)",
    ],
    harmless: [
      "(sanglier*|battue|societe de chasse|ouverture|chasse (dimanche|samedi)|club|stand|airsoft|paintball|jouet*|cuisin*|oignon*|pain|gateau|jambon|legumes|beurre|viande|huitre*|oursins|deguis*|halloween|theatre|bricol*|jardin*|bois|chantier|collection*|musee|panne (d|seche)|pompe*|station|plein|prix|litre|baseball|cheveux|coiffeur|repass*|cheminee|barbecue|clope|cigarette*|arbre*|haie|karate|escrime|pieces|velo|voiture (en panne|qui)|gendarme|police (est|a|arrive)|dans le dos avec|reparer)",
    ],
    hides: [
      "(sous (mon|le|un) lit|dans (les|la|ma|une|le|un|mon) (toilettes|wc|salle de bain|sdb|chambre|placard|cave|armoire|voiture|cagibi|kot|buanderie|grenier|garage|cabane|penderie|douche|bureau|dressing|cuisine|chiottes|cour|jardin|escalier|debarras)|cache* (avec|dans|chez|derriere|sous)|me (suis)? (enferme*|cache*|refugie*|barricad*|planqu*)|barricad*|planqu*|refugie*|me cache)",
    ],
    uproar: [
      "((il|elle|ils|elles|papa|maman|pere|mere|mari|ex|conjoint|compagnon|copain|mec|frere|fils) ~ (crie*|hurle*|gueule*|casse*|tape*|cogne*|tambourine*|defonce*|(me|nous) cherche (partout|dans|depuis|encore|et|,|.|$)|a bu|est bourre|est saoul|est fou|pete|menac*|frappe*|veut entrer|force*|est (derriere|la|dehors|en bas|sur le parking|devant)|rentre*|arrive*|va (me|nous|tout))|trucs qui cassent|ca (crie|hurle|cogne|casse|tape|gueule)|vaisselle qui|se (battent|tapent|bat|frappent)|cris|coups dans la porte|derriere la porte)",
    ],
    playful: [
      "(cache cache|recre|recreation|ecole|karaoke|matchs|enfants|guepe*|souris|araignee|chat|chien*|enfants (crient|hurlent|jouent|cassent|tapent)|gosses (crient|hurlent)|jumeaux|visio|reunion|match|but|travaux|artisan*|plombier|concert|fete|anniversaire|facteur|livreur|surprise|cadeau)",
    ],
    behindDoor: [
      "(est|attend|reste|tape|cogne|tambourine|hurle|crie|frappe|gueule) (juste|encore|la)? (derriere|devant|contre) (la|ma|notre) porte",
      "(derriere|defonc*|forcer|enfonc*|peter) (la|ma|notre) porte",
    ],
    inDanger: [
      "(defonc*|brul*|tue*|frapp*|peur|police|va (me|nous|la|tout)|doucement|chuchot*|par ecrit|menac*|vite|au secours|appel*|couteau|hurle*|bu|bourre|entrer|laissez pas|venez)",
    ],
    throttles: [
      "(main*|doigts|bras|ceinture|foulard|oreiller|coussin|cable) ~ (autour de|sur|contre|a) (mon|ma|le|la|son|sa|ca) (cou|gorge|visage|bouche)",
      "(jusqu a ce que|jusqu au moment ou|presque) (je|j) ~ (vois|voie|voyais|perd*|evanoui*|respire*|tombe*)",
      "avec (l|un|mon) (oreiller|coussin)",
    ],
    takesIt: [
      "c est (moi|mon frere|ma soeur|ma mere|maman|nous|les petits|les enfants|elle|lui) qui (prend*|ramasse*|morfle*|trinque*|mange*|paye*|paie*|deguste*)",
    ],
    drunken: ["(ivre|bourre|saoul|bu|boit|alcool*|enerve*|colere|furieux|rentre*|tous les soirs|defonce|drogue*)"],
    ifWe: [
      "(si|quand|des que|le jour ou|chaque fois que|la fois ou) (je|on|nous|j|elle|ma mere|maman) ~ (rentr*|pars|part|parl*|quitt*|refus*|dis|dit|porte*|bouge*|repond*|sors|sort|appelle*|revien*|essay*|ose*|veux|veut|pleur*|fini*|crie*|proteste*|retourne*)",
    ],
    heFinds: [
      "(s|si|quand|le jour ou|des qu) (il|elle|mon <near>|ma <near>|mes parents|ils) (le|la|les|l|me|y|m|ca|tout|nous)? (voit|voient|apprend*|sait|saura|savent|trouve*|tombe dessus|decouvre*|lit|rentre*|se reveille|entend*|capte|comprend|regarde|revient|verra|reveille)",
    ],
    ruin: [
      "(suis (mort*|fini*|cuite*|foutu*)|c est (fini|la fin|foutu) pour moi|je prends|vais prendre|(me|nous|m) (tue|tuer|tuera|frapp*|tape*|cogne*|massacr*|enferm*|defonc*|bat|brul*|fera|fasse)|va (me|nous|m)|va prendre|carnage|pire|en danger|payer cher|finir mal)",
    ],
    petKilled: [
      "(etrangle*|tue*|noye*|egorge*|jete*|torture*|brule*|pendu*|ecrase*|eclate*) (contre|encore)? (notre|mon|le|ma|la|mes|nos) (chat*|chien*|chiot*|lapin*|hamster|animal|animaux|perruche*|cochon d inde|poisson*|oiseau*)",
    ],
    asWarning: [
      "(devant (moi|nous|les)|apres|ensuite|suivant*|prochain*|menac*|punir|puni|avertissement|expres|vengeance|venge*|me faire (payer|peur|mal)|dit|lecon)",
    ],
    intrudes: [
      "(essaie*|essaye*|tente*|veut|veulent|voulu|est en train|sont en train|vient|viennent) (de|d)? (entrer|rentrer|forcer|defoncer|ouvrir|casser|enfoncer|crocheter)",
      "(est|sont) (entre|entres|rentre|rentres) (chez moi|par|dans (la|ma|mon) (maison|appart*|chambre|jardin))",
      "(force*|defonce*|crochete*|secoue*|cogne* a|tambourine* a|tape* (a|sur|dans)|coups dans) (la|ma|notre|les|le) (porte|serrure|portail|volet*|fenetre|baie)",
    ],
    myDoor: ["(chez (moi|nous)|porte|fenetre|maison|appart*|serrure|volet*|portail|balcon|baie|jardin)"],
    intruder: ["(quelqu un|ex|il|ils|on|homme|mec*|type*|inconnu*|voisin|mari|individu*|gars)"],
    lurks: [
      "(il|elle|ex|mari|pere|copain|frere|mec|type|homme|quelqu un) (est|attend|m attend|nous attend|reste|rode|traine|campe) (toujours|encore|la|garee)? (en bas|dehors|devant|derriere|sur le (parking|palier|trottoir)|dans (la rue|l escalier|le couloir|le jardin|sa voiture|ca voiture)|a la porte|a la sortie|au portail|juste)",
    ],
    besieged: [
      "(sonne* (depuis|sans|toute)|eteint|lumiere*|cache*|police|gendarm*|hurle*|crie*|refuse de partir|veut pas partir|part pas|partira pas|ose (pas|plus)|peur|couteau|batte|ivre|bu|bourre|menac*|violent*|interdit|pas le droit d approcher|ordonnance|plus sortir|sortir|bouge pas|tambourin*|frapp*|insult*)",
    ],
    dreads: [
      "(peur|terrifi*|crain*|trembl*|angoiss*|terroris*|panique*) ~ (ce qu (il|elle) (va|peut|pourrait|est capable|ferait|fera)|quand (il|elle) (verra|saura|rentrera|apprendra|va (rentrer|savoir|voir)|reviendra|boit|rentre)|qu (il|elle) (s en prenne|rentre|vienne|se venge|debarque|me trouve|m attende|l apprenne|le sache|comprenne)|(ses|sa|ca) (pas|cles|clef*|voiture|reaction*|coleres|retour))",
    ],
    mildDread: [
      "(examen*|permis|note*|bulletin|vie (plus tard|sans moi)|orientation|avenir|ecole|college|cadeau|maladie|alzheimer|chimio|operation|hopital|vieillesse|adolescence|surprise|annonce|demission|demissionne|coming out|avion|route*|sans moi|retraite)",
    ],
    coveredUp: [
      "(cache*|fond de teint|lunettes (de soleil|noires)|manches|foulard|maquill*|ment*|menti|dit que (je suis|j etais|j suis) tombe*|tombee dans|porte que|avoue*|explique pas|remarque*|demande* d ou)",
    ],
    prison: [
      "(sort*|sorti*|sortir|libere*|relache*|evade*) (de)? (prison|garde a vue|tole|zonzon|detention)",
      "(libere*|relache*|sous controle judiciaire|bracelet electronique|interdi* (de|d) (m )?approcher|mesure d eloignement|calme au juge)",
    ],
    after: [
      "(jur*|promis|finir|retrouv*|menac*|peur|ex|revient|revenu*|devant|en bas|tourne*|sait ou|attend*|cherche*|appelle|ecrit|rode|venge*)",
    ],
    ifICry: [
      "(si|quand) (tu|vous|on|elle|il|la voisine|quelqu un)? ~ (entend*) (crier|hurler|du bruit|des cris|des coups|un cri)",
      "si (je|ca|j) (crie|hurle|hurler)",
    ],
    poisoned: [
      "dans (mon|ma|mes|leur|son|sa|ca|notre) (cafe|verre|soupe|repas|assiette|biberon|the|boisson|nourriture|bouteille|tisane|plat|gamelle)",
    ],
    broken: [
      "(taper|tape|frapper|tuer|battre|bat|crier|toucher|cogner|violer|casser|menacer|bruler) (moi|famille|enfant*|femme|mes enfants|nous|sur moi|fille|maman)",
    ],
    foreign: ["(lui|patron|mari|monsieur|chef|homme|police|papa|pere|frere|ex|copain|famille|madame)"],
    kidsAfraid: [
      "(enfants|filles|fils|fille|petit*|garcons|bebe|gosses|petite|chien) ~ (cache*|cacher|tremble*|terrifie*|terroris*|hurle*|pipi|fige*|peur|pleure*)",
    ],
    heComes: [
      "(quand|des que|chaque fois que|si|a chaque fois que) ~ (rentre*|arrive*|crie*|leve*|ouvre|boit|entend|passe la porte|la cle|sa voiture|ca voiture|sa main|la voiture)",
    ],
    handedBack: [
      "(rend*|ramene*|revien*|rentre*|recuper*) ~ (avec des|couvert* de|pleins de) (traces|bleus|marques|hematomes|brulures|griffures|coups)",
    ],
    purse: [
      "(laisse*|donne*|accorde*) ~ (#|dix|vingt|cinq) (euros|balles) (par|la|pour) ",
      "compte (chaque|tous les|les) (ticket*|centime*|sou*|euro*|pas|minute*|kilometre*)",
    ],
    rail2: [
      "(gare*|arrete*|assis*|debout|couche*|allonge*|reste*|bloque* expres|trouve*) (sur|au milieu d*) (le|la|les|un|une)? (passage a niveau|rails|voie* ferree*|voie* du (train|tgv|rer)|autoroute)",
    ],
    withThem: ["(avec (les enfants|les petits|mon|ma|nous|mes|notre|le bebe|nos)|expres|fini par|voulait|mourir|menac*|dit)"],
    suffered: [
      "(dors dehors|punit|puni*|crie*|frapp*|tape*|depasse|colere|peur|sinon|plus le droit|rien a manger|humili*|mange pas|a genoux|enferm*)",
    ],
    neighbourly: ["(voisin*|mot|appelle*|appelez|police|code|signal|viens|venez|secours)"],
  },
  met: {
    violence: [
      "bruises coveredUp -sport -goneBy -lightly -story",
      "bruises again i -sport -goneBy",
      "prison after they -lightly -story -goneBy",
      "prison after abuser -lightly -story -goneBy",
      "ifICry alert -jokes -story",
      "ifICry neighbourly -jokes -story",
      "poison poisoned -lightly -story",
      "broken foreign -lightly -jokes -story",
      "kidsAfraid heComes him -roads -jokes -story -goneBy",
      "handedBack young -sport -goneBy",
      "purse they suffered -jokes",
      "rail2 withThem -lateness -leisure -story",

      "they torments -lightly -figurative -sport -goneBy -story -moved",
      "abuser torments -lightly -figurative -sport -goneBy -story -moved",
      "they throttles -lightly -sport -goneBy -story",
      "abuser throttles -lightly -sport -goneBy -story",
      "takesIt drunken abuser -goneBy -jokes",
      "ifWe hitsMe they -figurative -lightly -goneBy -story",
      "ifWe kills they -figurative -lightly -goneBy -story",
      "heFinds ruin -present -figurative -lightly -story",
      "petKilled asWarning they -lightly -story -goneBy",
      "petKilled asWarning abuser -lightly -story -goneBy",
      "intrudes myDoor intruder -playful -jokes -story -goneBy -mislaid",
      "lurks besieged -playful -jokes -story -goneBy -present",
      "dreads -mildDread -roads -jokes -story -goneBy",
      "abuser hitsMe -figurative -lightly -sport -goneBy -story",
      "they hitsMe wound -figurative -lightly -sport -goneBy -story",
      "abuser hitsThem -figurative -lightly -sport -goneBy -story -quarrel",
      "whoHits -lightly -sport -goneBy",
      "hisBlow wound i -sport -goneBy -lightly -quarrel -story",
      "hisBlow wound whose -sport -goneBy -lightly -quarrel -story",
      "bruises abuser -sport -goneBy -lightly",
      "bruises they again -sport -goneBy",
      "hurtAndSent again they -sport",
      "abuser says kills -figurative -lightly -story -goneBy",
      "they says kills -figurative -lightly -story -goneBy",
      "abuser weapon menacing -harmless -lightly -story -goneBy",
      "they weapon menacing victim -harmless -lightly -story -goneBy",
      "hides uproar -playful -jokes -story -goneBy",
      "behindDoor inDanger -playful -jokes -story",
    ],
  },
};
