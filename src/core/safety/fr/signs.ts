/**
 * French, signs that say nothing each by itself and a danger together, wherever they stand in a message: death or what kills, an end, despair,
 * a resolve; somebody who is feared; a body that fails. What belongs to the desk's own business excuses them.
 */
import type { Signs } from "../distress-words.ts";

export const signs: Signs = {
  fields: {
    self: ["(je|j|me|m|moi|mon|ma|mes|jme|jvais|jpense)"],
    dying: [
      "(mourir|mourire|mourrir|(je|j|de|vais|va|faire|laisse|veux|mieux|peux) crever|(je|j|de|vais|va|veux) caner|calancher|clamser|suicid*|la mort|ma mort|mort|morte|me tuer|me buter|me bute|me butter|me flinguer|me pendre|me noyer|me jeter|me supprimer|me foutre en l air|m ouvrir|en finir|une ts|tentative|overdose|surdose|(je|j|de|veux|vais|voudrais|a|pour|mieux|juste|faire) disparaitre|m effacer|m eteindre|m endormir pour|(plus|pas|jamais) me reveiller|me reveiller (plus|pas|jamais|demain)|me reveille (plus|pas)|cimetiere|la tombe|ma tombe|une tombe|dans sa tombe|cercueil|caveau|enterree|enterrees|enterres|(qu on|ils) m enterre|enterrement|obseques|urne|cadavre|mon corps (sera|sans|dans|au|en bas)|sous terre|au dela|paradis|faucheuse|idees noires|idees sombres|(de|d|veux|vais|va|a|pour|je|faut|failli|voulu) sauter|pendu|pendue|pendus|pendaison)",
    ],
    kills: [
      "(corde|cordelette|noeud|poutre|tabouret|fusil|carabine|flingue|pistolet|revolver|cartouche*|une balle|lame|lames|cutter|rasoir|couteau*|cachets|medicaments|medocs|comprimes|somniferes|anxiolytiques|plaquette* (de|d|entier*|complet*|vide*)|doliprane*|paracetamol|xanax|lexomil|valium|morphine|insuline|javel|desherbant|mort aux rats|gaz|monoxyde|rambarde|parapet|le vide|platane|ravin|puits|veines|poignets|(vider|mare|vide) de (mon)? sang|baignoire)",
      "<drugs>",
    ],
    heights: [
      "(pont|viaduc|toit|falaise|rails|voie ferree|le train|le tgv|le rer|le metro|quai|fenetre|balcon|sixieme|etage|canal|riviere)",
    ],
    // The way to the desk, and who is on it.
    onTheWay: [
      "(pont (de l ascension|de mai|de la toussaint|de paques|de noel|du (#|premier|1er|jeudi|vendredi))|(pendant|pour|fai*|durant) le pont|vous etes|etes vous|etes bien|etes (a|au|en|dans|pres|apres|avant|sur)|chez vous|c est (a|au|bien|en|apres|avant|derriere|pres|le|la|l|quel*|ou|loin|dans|la porte|toujours|celui|celle)|porte|interphone|digicode|code|sonn*|ascenseur|escalier*|batiment|cabinet|accueil|salle d attente|google|gps|maps|waze|entree|garer|gare*|stationn*|retard|arrive|j arrive|arrivee|arriver|bouchon*|bouche|bloque*|supprime*|supprimer|perdu* (a|dans (la|le|les|votre|martigues)|vers|derriere|devant|c est|ou)|(suis|est) (devant|au pied|en bas|dehors|garee|gare)|bus|navette|ligne|arret|correspondance|descend* (a|au|ou)|gauche|droite|cherche|trouve (pas|plus)|fauteuil|poussette|bequille*|fleche|plaque|enseigne|maison|rue|quai (du|des|de la|de l|a|d) *|bateau|ferry|impasse|avenue|boulevard|rond point|place|marche a pied|a pied|venir|viens|venant|passer (ce|demain|vous|au|chercher|deposer)|rdv|bureau|local|resto|restaurant|boulangerie|mairie|poste|ecole|fac|lycee|travaux|leve|levee|ferme|fermee|ouvert*)",
    ],
    ending: [
      "(en finir|finisse|(j ai|ai) fini ce que|fini (pour moi|tout)|tout (est|sera) fini|la fin ($|.|,|pour (moi|tout)|de (tout|ma|moi|mes|mon|la (vie|route|partie))|approche|arrive|est|et|je)|tout arreter|que ca s arrete|tout s arrete*|arreter tout|partir (en paix|tranquil*|sans|pour|avec (lui|elle|eux))|je pars ($|.|,|en paix|sans|pour|avec)|m en aller|m en vais|m en irai|adieu|au revoir a tous|plus jamais|pour toujours|a jamais|pour de bon|definitiv*|(mon|ma|mes|un|une) derni*|la derniere fois|apres moi|sans moi|serai plus|serais plus|(plus|pas|jamais|de|d) etre la|plus la|plus de ce|trop tard|repos|reposer|paix|rejoindre|rejoins|retrouver (mon|ma|mes|papa|maman)|dormir (pour|toujours|enfin|longtemps)|tout lacher|lacher ($|.|,|prise)|(tout|vous|nous|ce monde|cette (vie|terre)) quitter|quitter (ce monde|cette (vie|terre)|tout le monde)|deborde|delivr*|me liber*|(me|m|serait un|quel) soulag*|abreger|pas de (suite|lendemain|demain)|la haut|autre cote|sommeil (eternel|sans)|dernier sommeil|noir complet|m eteindre|tout eteindre)",
    ],
    // One's own end alone: a last date, an echange that is over, a place that is let go are the desk's.
    ownEnd: [
      "(tout arreter|que ca s arrete|(si|quand) je pars (avant|apres|sans)|je pars (avant|sans|pour (de bon|toujours)|en paix|et je (reviens|reviendrai))|m en irai|adieu|(partir|dormir|garder *|quitter *|aller) ~ (pour toujours|a jamais|pour de bon)|dormir (longtemps|enfin)|apres moi|sans moi (elle|il|ils|elles|ce serait|mes|ma|mon|la vie)|serai plus la|serais plus la|ni d etre la|plus d etre la|pas de lendemain|la haut|autre cote|delivr*|abreger|noir complet|(le|la|les) (rejoindre|rejoins) (la haut|enfin|bientot))",
    ],
    resolved: [
      "(decide*|ma decision|pret|prete|prevu|choisi|resolu*|ecrit (une|la|ma|des|mes)|lettre*|enveloppe*|testament|prepar*|organis*|calcul*|garder (mes|mon|ma|les)|plan|scenario|imagin*|pense* (a|de plus|souvent)|j y pense|y repense|envie|envies|hesit*|failli|passer a l acte|un geste|suffirait)",
    ],
    callsMe: [
      "(le pont|le viaduc|le canal|la riviere|les rails|le train|le toit|la falaise|la mer|l eau|la fenetre|le balcon|le vide|le puits) (qui)? (m|me) (appelle*|attire*|tend les bras)",
      "(garder|garde|gardera|garderez|garderont|garderais|gardez|adopter) (mes (enfants|petits|filles|fils|chats|chiens)|mon (fils|chat|chien|bebe)|ma (fille|petite|chienne|chatte)|les (enfants|petits)) ~ (pour toujours|a jamais|definitivement)",
      "(nous|les|l|m) endormir (tous|toutes)? (les)? (deux|trois|quatre|enfants|petits)? (ensemble)? (pour (toujours|de bon)|definitivement|a jamais)",
    ],
    // On the way to the desk one goes, stops, rests and is the last.
    lastly: [
      "(la fin ($|.|,|pour (moi|tout)|de (tout|ma|moi|mes|mon|la (vie|route|partie))|approche)|tout arreter|que ca s arrete|arreter tout|m en aller|m en irai|adieu|plus jamais|pour toujours|a jamais|pour de bon|definitiv*|derniere (,|$|fois)|apres moi|sans moi|serai plus|serais plus|d etre la|trop tard|en paix|rejoindre|rejoins|retrouver (mon|ma|mes|papa|maman)|dormir (pour|toujours|longtemps)|tout (lacher|quitter)|deborde|delivr*|me liber*|soulag*|abreger|pas de (suite|lendemain)|la haut|autre cote|sommeil|noir complet)",
    ],
    // To let go of what one holds: oneself from high up, a child.
    letGo: [
      "(envie|failli|pense|pensais|idee|peur|tente*) (a|de|d) (me (laisser tomber|laisser aller|pencher|lacher|basculer)|lacher ($|.|,|la (rambarde|rampe)|les mains)|tout lacher|sauter|basculer)",
    ],
    dropsIt: [
      "(envie|failli|pense a|pensais a|idee|image*|peur|pulsion*) (de|d)? (la|le|les|l) (lacher|laisser tomber|jeter|balancer|secouer|noyer|etouffer|lancer|blesser) ~",
      "(envie|failli|peur|pulsion*) (de|d) (lui|leur) faire (quelque chose|qqch|du mal)",
      "(images|image|visions|vision|flash*) (de|d|ou|avec) ~ (ciseaux|couteau*|coussin|oreiller|fenetre|escalier|baignoire|sang|eau bouillante)",
    ],
    smallOne: [
      "(bebe|bb|nourrisson|nouveau ne|jumeau*|jumelle*|petit|petite|fille|fils|enfant*|puce|accouche|(a|de) (#|un|deux|trois|quatre|cinq|six) (mois|semaines|jours))",
    ],
    aloof: ["(nounou|creche|ecole|assistante maternelle|activite|cours|sport)"],
    despair: [
      "(marre|fatigu* (de|d|a)|(si|trop|tellement|tres|vraiment) fatigu*|epuise* (de|$|.|,)|plus la force|plus de force|plus envie|plus d envie|plus le gout|plus rien|rien a (attendre|perdre|esperer|foutre|faire ici)|a bout|au bout|peux plus|en peux plus|tiens plus|plus tenir|supporte plus|souffr*|souffrance|(trop|si|tellement) mal|honte (de moi|de vivre|d etre)|(trop|tellement|de|la) honte|(si|trop|tout|toute|tellement|suis|sens|reste|etre|plus) seul*|personne ($|.|,|pour moi|a qui|m aime|sait|verra|remarqu*|me (voit|comprend|manquera|regrett*|pleur*|aime|croit))|inutile|(me sens|suis|le|tellement|si|tout est|completement) vide|(baignoire|plaquette|boite|maison|frigo) vide|desespoir|desespere*|(plus|aucun) (d )?espoir|pleure ($|.|,|tous|toute|sans|tout|et)|(me|je) deteste*|hais|degout*|un poids|poids (pour|mort)|fardeau|boulet|(a|une|leur) charge|dettes|ruine*|(un|mes|d) echec*|(tout|ma vie) rate*|(suis|sens|tout|l ai|tous) perdu*|(plus|aucun|pas|quel) (de )?sens|a quoi bon|a quoi ca sert|pourquoi (vivre|continuer|rester|attendre|lutter|moi|je)|compris pourquoi|sers a rien|vaux rien|(je|la) merite|merite pas|(me sens|suis) coupable|(un|l|en|cet) enfer|cauchemar|torture|calvaire|(tout est|en|vois|broie|tout|idees|le) (gris|noir*)|sombre|(au fond du|dans (le|un)) (trou|gouffre)|m abandonn*|me rejet*|(me|tu me|il me|elle me) manque|peur de (moi|ce que)|trop lourd*|use|usee|(plus|le|du) courage|aidez moi|au secours|regrett*|las|lasse|insupportable|angoisse)",
    ],
    resolve: [
      "((ai|pas a|tout|me suis|suis) decide* ($|.|,|de (mourir|partir|le faire|en finir))|pas a decider|ma decision|(suis|me sens) pret* ($|.|,|a (mourir|partir|le faire|en finir|sauter))|(tout|avais|ai|est) prevu|(ai|mon) (enfin)? choisi|ecrit (une|la|ma|des|mes) (lettre*|derniere*|mots|adieux)|(une|ma|mes|des|la) lettre*|enveloppe*|testament|tout prepar*|organise mon|cherch* sur (google|internet)|renseigne* sur|regard* (comment|la hauteur|les horaires)|stock*|(je|j|ai|avais|les|ai tout) (ai|avais)? garde*|mis de cote|(ai|les|l) cache*|plan ($|.|,|pour)|scenario|imagine* (la|ma|le|mon|que je|comment|souvent|tout)|tout calcul*|pense* (a|au|souvent|de plus)|y pense|repense|j y pense|j y repense|ete tente*|me tente*|tentation|m attire|attir*|obsed*|(je|j|en|y) (reve|revais)|(fait|font) envie|envie (du|de|d) (neant|vide|y|en|me|m|la|le|les|tout|faire (pareil|comme|la meme)|mourir|sauter|partir|dormir|lacher|plus|finir|disparaitre|passer|basculer)|envies (de|noires|qui)|hesite* a|oser|osais|failli (sauter|y|le faire|la|les|suivre|lacher|basculer|enjamber|passer|en finir|mourir|me (jeter|laisser|foutre|lancer|balancer|tuer|pendre|noyer|flinguer|supprimer|couper))|manque de (courage|cran)|la prochaine fois|recommenc*|(vais|de|a) le faire ($|.|,|ce|cette)|passer a l acte|ratera*|un geste|un pas|suffirait|suffit (de|d|que|pour|$|.|,))",
    ],
    alive: [
      "(vivre|vivr|la vie|ma vie|cette vie|de vie|exister (plus|pas)|(plus|pas|d|a) exister|existence|vivant*|en vie|ce monde|cette terre|sur terre|naitre|ne|nee|encore la|ouvrir les yeux)",
    ],
    refuse: [
      "((peux|veux|supporte|aime|tiens|sais|merite|arrive|ai|en|a|y a|ya|reste|vaut|sert|suis|vois|trouve) (plus|pu)|plus (envie|la force|de sens|de but|de gout|rien a|de raison|le gout|jamais|aucun*|vouloir|capable|pouvoir|possible|me supporter)|marre|ras le bol|jamais (voulu|demande|du|ete)|aucun* (sens|envie|but|gout|raison|interet|valeur|place)|pas (envie|demande|faite*|fait|le courage|la force|pour moi)|stop|(la|ma|cette) (vie|existence) (est)? finie?|a quoi (bon|ca sert|sert|ca rime)|sert (plus)? a rien|degout*|deteste|hais|rends (la|ma|cette)|non merci|fatigu* de|trop lourd*|insupport*|foutu*|gache*|(ai|est) (tout)? rate*)",
    ],
    soonNow: [
      "(ce soir|cette nuit|demain|maintenant|tout de suite|tout a l heure|bientot|dans une heure|dans # minutes|chaque (soir|nuit|jour|matin)|tous les (soirs|jours|matins)|toutes les nuits|sans arret|tout le temps|en ce moment|ces temps|de plus en plus|parfois|des fois|souvent|la nuit|le soir|hier|hier soir|un jour|un de ces)",
    ],
    mine: [
      "(enfants|fils|fille|filles|mere|maman|pere|papa|mari|femme|frere|soeur|ami|amie|copain|copine|famille|parents|chat|chien|mes proches|ceux que|tout le monde|les gens|eux|les autres|vous|personne)",
    ],
    // The desk's own business, ways of speaking, other people's news.
    business: [
      "(annul*|decal*|seance*|(viens|vien|viendrai|viendrais|viendra) (pas|plus)|(peux|pourrai|pourrais|pouvoir) (pas|plus) (y)? (venir|aller)|coeur a venir|serai (pas|absent*)|dois y (aller|etre)|attendez pas|collegue*|votre appel|vertige|certificat|arret (maladie|de travail)|lettre que vous|m aviez (propose|demande|conseille)|quitter (mon|ma|mes|le|la|les|notre|l) *|sentimentale|amoureuse|deplac*|tourn* (ou|a)|ou est|renseignements|loi|donnees|causerie|camus|urgence ,|sans urgence|prevoyan*|pharmacie|dois prendre|crise d angoisse|crises d angoisse|la honte|report*|repouss*|tarif*|prix|combien (ca|coute|je|pour|la)|horaire*|ouvert*|disponib*|dispo|creneau*|mutuelle|rembours*|facture|cheque|carte (bleue|bancaire)|paiement|virement|adresse|parking|retard|hypnose pour|fumer|tabac|cigarette*|vacances|week end|conge*|demenag*|ordonnance|renouvel*|attestation|confirm*|replanif*|visio|robot|site|appli|mail|desinscri*|numero|permis|bac|concours|examen|lundi|mardi|mercredi|jeudi|vendredi|#h|deux seances|premiere seance|bebe est ne|naissance|mariage|couple|poids|regime|sucre|sport|match|film|serie|livre|roman|chanson|theatre|concert|musee|expose|memoire|these|formation|colloque|prevention|etudiant*|journaliste|infirmiere|mdr|lol|ptdr|haha|rire|blague|humour|cuisine|four|bricolage|jardin|randonnee|ski|velo|piscine|hotel|plage)",
    ],
    mourning: [
      "(deuil|on (enterre|inhume|incinere)|(nous|vont|allons|dois|devons|va) (enterrer|enterrons|inhumer|inhumons)|(enterre*|inhum*) (mon|ma|mes|un|une|notre|mamie|papi|papy|mamy|le|la) *|(enterrement|cercueil|tombe|urne|caveau|cimetiere|ceremonie) (de|du|d) (mon|ma|mes|un|une|notre|son|sa|leur|l|mamie|papi|papa|maman|grand*)|enterrement de|obseques (de|du|demain|lundi|mardi|jeudi)|deces de|deces du|mort (de|du|il|en|d un|l an|depuis|subite)|decede*|(est|sont|etait|etaient|fut|soit) (mort|morte|morts|parti|partie)|(sa|leur|leurs|son) (mort|deces)|mort (a la|a l|au|aux|dans (son|la|le)|en (#|mer|montagne|route)|a # ans)|larmes de mon corps|vient de mourir|peur de (la mort|mourir)|peur de perdre|il y a (#|dix|vingt|trente|quinze|cinq|deux|trois|longtemps)|a l epoque|autrefois|quand j etais|en #|gueri*|vais (bien|mieux)|va (bien|mieux)|jamais (eu|pense)|aucune envie|pas envie de mourir|veux pas mourir|pas suicidaire)",
    ],
    // Somebody who is feared.
    somebody: [
      "(il|elle|ils|elles|mari|conjoint*|compagnon|compagne|copain|copine|mec|ex|pere|papa|mere|maman|beau pere|belle mere|frere|freres|soeur|oncle|tonton|cousin|grand pere|papi|voisin*|patron|chef|collegue*|prof|coach|entraineur|educateur|surveillant|homme|hommes|type|gars|inconnu|quelqu un|fils|fille|on|aide soignant*|gendre|belle famille|parents|famille|infirmier*|mon homme|daron|client|eleves|bande)",
    ],
    hurts: [
      "(frapp*|cogn*|gifl*|tabass*|etrangl*|strangul*|coups|poing*|battu*|me bat|nous bat|la bat|les bat|le bat|(me|m|nous|la|le|les|lui|l) (a)? brul*|mord*|tord*|pinc*|crach*|secou*|pouss* (dans|contre|par)|jete* (contre|par|dehors|dans)|tire* (les|par les) cheveux|viole|violee|violees|viols|viol|violer|violait|tripot*|attouch*|me touche|la touche|le touche|me force*|m oblige a (coucher|faire|rester|me)|enferm*|sequestr*|attach*|ligot*|menac*|couteau|arme|hache|batte|ceinture|terroris*|tyrannis*|humili*|insult*|surveille (mes|mon|ma|tout|mes)|controle (mes|mon|ma|tout)|confisqu*|prend mon (telephone|argent|salaire)|suit partout|me suit|traqu*|harcel*|chantage|des bleus|un bleu|hematome*|(des|les|ses) marques|cocard|oeil au beurre|cotes cassees|levre|casse (tout|la (porte|gueule|tele|vaisselle|figure)|les (meubles|dents|cotes|bras))|(m|me|l) a casse|defonc*|explos*|leve la main|main sur|etouff*|affam*|prive* de|danger|peur de lui|peur d elle|peur de rentrer|terrifi*|violent*|violence*|tuer|egorg*|crever|brulera|la peau)",
    ],
    ofMe: [
      "(me|m|moi|nous|mes enfants|les enfants|petits|petite|petit|ma fille|mon fils|ma mere|ma soeur|mon frere|la petite|le petit|bebe|lui|sa femme|son fils|sa fille|ses enfants|voisine)",
    ],
    pressing: [
      "(ce soir|cette nuit|hier|encore|tous les (soirs|jours)|chaque|quand (il|elle)|si je|sinon|peur|terrifi*|cache*|enferme*|sais (pas|plus)|quoi faire|que faire|aidez|aide|au secours|police|appeler|partir|fuir|parler|dire|secret|personne (sait|regarde|me croit)|honte|enceinte|devant (les|mes|eux|nous|moi)|depuis (que|qu|des|le)|recommenc*|de plus en plus|toujours|a chaque fois|j ai (#|onze|douze|treize|quatorze|quinze|seize|dix sept) ans|alcool*|bu|boit|ivre|bourre|bebe|porte plainte|alzheimer|ehpad|maison de retraite|foyer|internat|doucement|chut|lit (mes|ce|ces)|efface*|supprime*)",
    ],
    lightMatter: [
      "(mdr|lol|ptdr|haha|rire|rient|rugby|foot|judo|boxe|karate|match|jeu|jeux|recre|film|serie|livre|roman|cuisine|barbecue|moustique*|chat|chats|chien|chiens|chienne|cheval|chevaux|serpent*|tique*|araignee*|abeille*|meduse*|vipere*|guepe*|gratin|moral|vent|mistral|soleil|canicule|fatigue|facture|impots|caf|syndic|banque|urssaf|poids|sucre|regime|fumer|examen|bac|permis|notes|bulletin|chambre|vaisselle|ronfl*|musique|chanson|theatre|annul*|report*|decal*|creneau|tarif*|prix|vacances|week end|demenag*|#h|formation|memoire|expose|supervision|professionnel*|quitte* (il|depuis|en)|il y a (#|dix|vingt|trente|quinze|cinq|deux|trois)|ans plus tard|a l epoque|autrefois|enfance|quand j etais|derriere moi|en securite|condamne|prison depuis|vais (bien|mieux)|va mieux|therapie de couple|jamais (frappe|leve|violent)|pas violent*|ni violent*|histoire*|emotion*|touchant*|tendre*|calin*)",
    ],
    // The belt again, a night that is forced, a blow that is told by the hand that gave it.
    belted: [
      "(encore|sera|aurai|eu|prendre|sort|enleve*|defait) (encore)? (la|sa) (ceinture|trique|savate|badine)",
      "me force* (la nuit|au lit|tous les soirs|a (coucher|le faire))",
    ],
    iStruck: ["(je l|je les|l|les) ai (encore)? (secoue*|gifle*|frappe*|cogne*|tabasse*|etrangle*)"],
    mightAgain: ["(peur de (recommenc*|moi|le refaire)|refaire|recommencer|peux pas m arreter|me controle plus)"],
    onVein: [
      "(pose*|appuie*|mets|passe|approche*|tiens) ~ (sur|contre|a) (mon|mes|le|les|ma|la) (poignet*|veine*|gorge|carotide|tempe|avant bras)",
    ],
    // A body that fails.
    sick: [
      "(respire*|respirer|(le|mon|son|de) souffle|s etouffe|j etouffe|suffoqu*|connaissance|(perd*|perte de|sans|plus|repris) conscience|inconscient*|convuls*|reagi*|reveille pas|reveille plus|bouge (plus|pas)|repond (plus|pas)|poitrine|thorax|bras gauche|paralys*|engourdi*|bouche (tordue|de travers)|visage (tombe|tordu)|parle bizarre*|saigne*|sang|hemorragie|delir*|vomi*|(tout|toute|levres|visage|devient|vire*|doigts) (bleu|bleue|bleus|violet*)|gonfl*|yeux (revulses|jaunes|blancs)|effondre*|malaise|tombe* (dans|par|de|du)|overdose|avale*|electrocut*|brule* (vif|au)|noye*|(dans|de) la piscine)",
    ],
    patient: [
      "(il|elle|bebe|fils|fille|mari|femme|mere|maman|pere|papa|copain|copine|ami|amie|pote|frere|soeur|collegue|mamie|papi|grand mere|grand pere|voisin*|enfant|petit|petite|tante|oncle|mon|ma|je|j|me|m|coloc)",
    ],
    grave: [
      "((bouge|reagit|repond|respire|parle|tient|sent|reveille|saigne) plus|tout (mou|bleu|blanc|gris|raide)|toute (molle|bleue|blanche|grise|raide)|repond pas|bouge pas|reagit pas|ouvre pas|par terre|sol|soudain|d un coup|brusque*|urgent*|au secours|aidez|aide|samu|pompiers|que faire|quoi faire|je fais quoi|il y a (# minutes|une heure|dix minutes)|depuis (ce matin|# min|tout a l heure|dix minutes|une heure)|plus que (d hab*|dhab*|d habitude|hier|avant)|partout|beaucoup|abondamment|arrete pas|s arrete pas|serre|etau|irradie|machoire|sueur*|livide|mal a|a peine|bizarre*|tourne|tremble*|s endort|somnol*|entier*|entiere|tout le|vide|vides)",
    ],
    mild: [
      "(nez|digicode|porte|interphone|serrure|regles|gencive*|rhume|grippe|gastro|toux|covid|allergie*|pollen*|asthme (depuis|leger)|stress*|angoisse*|panique|hypnose|sophro*|meditation|yoga|coherence|exercice*|sport|course|escalier*|tabac|fumer|chaleur|depuis (des|#|deux|trois|plusieurs) (mois|semaines|ans|jours|annees)|il y a (#|deux|trois|dix|un) (mois|semaines|ans|an|jours)|l an dernier|va (bien|mieux)|rien de grave|carte|distributeur|medecin|dentiste|kine|opere*|operation|reeducation|suite a|prise de sang|chien|chat|film|serie|mdr|lol|ptdr|annul*|report*|decal*|retard|creneau|#h|rdv|(viens|vien|viendrai) pas|(peux|pourrai|pourrais) pas (venir|etre la)|serai pas la|digestion|huitre*|sommeil|dort bien|ronfl*|vaccin*|telephone|message*|mail|parle plus depuis|couple|dispute*|fache*|parking|chanson)",
    ],
  },
  met: {
    act: ["sick patient grave -mild"],
    violence: ["somebody hurts ofMe pressing -lightMatter", "somebody belted -lightMatter", "iStruck mightAgain -lightMatter"],
    death: [
      "dying ending self -business -mourning",
      "dying despair self -business -mourning",
      "dying resolve self -business -mourning",
      "dying soonNow self -business -mourning",
      "dying kills self -business -mourning",
      "dying alive self -business -mourning",
      "kills despair self -business -mourning",
      "kills ending self -business -mourning",
      "kills resolve self -business -mourning",
      "dying heights self -business -mourning",
      "heights despair self -business -mourning -onTheWay",
      "heights lastly self -business -mourning -onTheWay",
      "heights resolve self -business -mourning -onTheWay",
      "alive refuse self -business -mourning",
      "dying refuse self -business -mourning",
      "ownEnd resolved self -business -mourning",
      "callsMe",
      "heights letGo self -business",
      "dropsIt smallOne self -aloof",
      "kills onVein",
    ],
  },
};
