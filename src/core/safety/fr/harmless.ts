/** French, what only sounds like danger: ways of speaking, games, machines that cut, ends of work, of a habit or of a season, titles. Taken out first. */

const trifle =
  "(raye*|cabosse*|loupe*|jloupe|jrate*|rate (le|mon|ma|la|encore|l|un)|oublie (le|la|les|mon|ma|son|sa|ca|de|l)|casse (le|la|les|son|sa|ca|un|une)|perdu (mes|mon|ma|les|son|sa|ca|le|la)|tache|renverse (le|la|un|une)|efface* (ma|mon|mes|la|le)|mange (le|la|son|ma|mon|mes)|fini (le|la|son|ma|mon) *)";
const relative =
  "(mere|pere|maman|papa|reum|reup|daron*|mari|femme|copine|copain|soeur|frere|conjoint|conjointe|belle mere|coloc*|prof|patron*|chef|coach|mec|meuf|elle|il|ils|on)";
const slays = "(tuer|defoncer|trucider|massacrer|assassiner|etrangler|etriper|fracasser|exploser|demonter|eclater|demolir|tue|defonce)";
const games =
  "(basket|foot|football|futsal|rugby|hand|handball|tennis|padel|ping pong|badminton|volley|judo|karate|boxe|escrime|echecs|scrabble|monopoly|uno|belote|tarot|cartes|petanque|babyfoot|fifa|mario*|fortnite|match|tournoi|finale|championnat|coupe|derby|quiz|bowling|escape|laser game|paintball|trivial*|rami|loup garou|cross|relais|regate)";

export const harmless: readonly string[] = [
  // Lost at a game, laid low by a coach.
  `(s|se|m|me|nous|on) (est|suis|sommes|etait|a)? (encore|bien)? (fait|faite|faits|faire|fais) (defonc*|eclat*|explos*|demont*|massacr*|lamin*|ecras*|battre|battu*|plier|fracass*|punir|humili*|demol*|rouler dessus|corrig*|tabass*) ~ (au|a la|aux|en|par|sur|a l|contre) (le|la|les|un|une|des)? ${games}`,
  `(battu*|ecrase*|massacre*|tue*|acheve*|explose*|detruit*|humilie*) ~ (au|aux|a la|en|sur|a) ${games}`,
  `${games} ~ (nous|m|les|l|vous) (a|ont)? (tue*|acheve*|explose*|massacre*)`,
  "(mis|mise|mettre) (ko|k o|au tapis) (avec|aux|au|par|en|trois|deux|dans)",
  "(prof|coach|kine|eps|sport|entraineur|moniteur) (de sport|d eps)? ~ (nous|m|me) (a|ont)? (tue*|mis ko|detruit*|massacre*|defonce*|explose*)",
  // A relative « will kill me » for a trifle.
  `${relative} ~ (va|vont|vas|allait) (me|m|nous) ${slays} ,? (quand|si|car|parce que|vu que|elle|il)? ~ ${trifle}`,
  `(va|vais|vont|me) (me)? (faire|fer) ${slays} ~ ,? (si|quand|car|parce que)? ~ ${trifle}`,
  `(vais|va|veux|failli|envie de|envie d) ~ ${slays} (mon|ma|le|la|mes|cette|ce) (petit|petite|grand|grande)? (frere|soeur|freres|soeurs|coloc*|chat|chien|imprimante|ordi*|voisin*|reveil|cousin*) ~ ,? ~ ${trifle}`,
  "(gamin*|fils|fille|enfant*|petit*|eleve*|gosse*|chien|chat|ado*|jumeaux) ~ (me|nous) tue* (avec|a force|par|a) *",
  "(me|m|nous) (a|ont|as|avez)? (tue*|acheve*|etrangle*|assomme*|enterre*|noye*) (de|d|sous|par|avec) (boulot|travail|taf|dossiers|copies|devoirs|rire|questions|mails|paperasse|charges|impots|taxes|(ses|vos|tes|leurs|son|votre|ton|sa) (blague*|histoire*|question*|pourquoi|humour|anecdote*|conseil*|message*|jeux de mots))",
  "(m|nous|t|vous|l|les) (a|ont|as|avez) acheve*",
  "(nous|m|vous) acheve (chaque|tous|a chaque|au|avec|a force|en)",
  "(se|s) (acheve|acheves|achevera|achevait|acheverait|achevent|acheveront|achevee|achevees)",
  "(etouff*|ensevel*|enterr*|noy*|croul*) (sous|de|dans) (les|la|le|l|des|une|mes|ses|leurs|ces)? (courgette*|tomate*|confiture*|bisou*|calin*|baiser*|cadeau*|papier*|paperasse|mail*|fleur*|carton*|dossier*|copies|linge|compliment*|messages|attention*|legumes|chocolat*|boulot|travail|lego*|peluche*)",
  "(pendre|pend|pends|pendait|pendent|pendu|pendue|saute|sauter|jette|jeter) (a|au) (votre|ton|son|mon|leur|notre|vos|tes) (cou|bras)",
  "couteau sous la gorge (avec|pour|par|a cause) (parcoursup|les|la|le|l|mes|mon|ma|ces|cette|ce|poser|signer|rendre|payer|finir|valider|boucler|choisir|accepter|rembourser)",
  "suicide* (capillaire|commercial|politique|culinaire|social|professionnel|vestimentaire|financier|economique|electoral|gustatif|decoratif|artistique|sportif|alimentaire)",
  "scarifi* (des|de|du|la|les|le) (graine*|pelouse|gazon|semence*|sol|terrain|semis)",
  "adieu monde cruel ,",
  // Leave that is taken of a thing, of a habit, of a place.
  "adieu* (a|aux|au) (votre|vos|l|le|la|les|mon|ma|mes|cet|cette|ces)? (petit|petite|vieux|vieille|bon|longues|grasses)? (escalier*|canape|fauteuil|tabac|sucre|cigarette*|clope*|kilo*|stress|vertige*|plage|vacances|soleil|insomnie*|angoisse*|phobie*|migraine*|chocolat|raclette|pain|gluten|ete|hiver|bureau|cabinet|quartier|maison|appart*|voiture|velo|batiment|parking|ordonnance*|cafe|viande|grasse matinee|grasses mats|open space|collegue*|uniforme|lycee|college|fac|classe|lunettes|platre|bequilles|appareil|couches|tetine|doudou)",
  "(dire|dis|dit|dites) adieu (avant|apres) (le|la|mon|notre|les|ce) (demenagement|camion|depart|vacances|travaux|retraite|mutation|ete)",
  "derni* (jour|soir|nuit|mot) (de|d|du|au|a la|avant|en) (la|l|le|les|ma|mes|mon)? (boulot|travail|taf|cours|stage|vacances|ecole|classe|lycee|college|fac|contrat|conges|retraite|soldes|ski|formation|preavis|ramadan|rentree|bureau|entreprise|poste|mission|garde|festival|camping|colo|maternelle|creche|printemps|demenagement)",
  "(haie d honneur|pot de depart|pot|cadeau|eleves|collegues|retraite|contrat|preavis|poste) ~ ~ ,? ~ derni* jour",
  "derni* jour (.|,|et)? ~ (retraite|collegues|eleves|pot de depart|vacances|vive|nouveau poste)",
  "(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|ce soir|ce matin|ce week end|alors) ,? oubli* moi",
  "oubli* moi (pour|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce (soir|matin|week end|mois)|jusqu)",
  // A trifle that one is to blame for.
  "(suis|etais) (vraiment|trop|qu)? un boulet ,? (.)? (j ai|ai|desole*|dsl|pardon|mais|encore) ~ (confondu|oublie*|perdu|rate*|trompe*|mis|envoye*|note*|loupe*|casse*|inverse*|melange*|laisse*)",
  "pardon (pour|de|si) (les|la|le|l|mes) (majuscule*|fautes|faute|orthographe|retard|delai|heure|derangement|doublon|accents|bug|message|longueur|pave|roman)",
  // Machines and things that cut, dogs under wheels, wells of water.
  "(tondeuse|taille haie*|scie|tronconneuse|meuleuse|secateur|mandoline|verre|tole|ronce*|grillage|barbele*|portail|portiere|tiroir|conserve|vitre|rape|rasoir|cutter du boulot|huitre*|oursin|rocher*|branche|vaisselle|boite de *) ~ (m a|m|l a|lui a|nous a|ma) (entaille*|coupe*|ouvert|tranche*|rape*|blesse*|griffe*|arrache*|egratigne*|troue*)",
  "(me suis|s est) (coupe*|entaille*|ouvert*|tranche*) ~ (en|avec) (ouvrant|epluchant|coupant|cuisinant|bricolant|jardinant|faisant|taillant|emincant|debarrassant|ramassant|lavant|un verre|une boite|le taille|la mandoline|du papier|une feuille|une tole|les ronces|une huitre)",
  "(chien|chat|chatte|chienne|chiot|chaton|herisson|velo|ballon|trottinette|sac|doudou|poussette|telephone|tel) ~ (passe*|tombe*|fini*|est) ~ sous (une|un|la|le|les) (voiture|camion|roue*|bus|train|scooter|tram|pneus)",
  "faux sang",
  "(repond*|parle*|bouge*) plus (vite|tard|souvent|facilement|calmement|lentement|fort|loin)",
  "(rope|cable|chain|barrier) ~ across (your|the|my) (drive|driveway|road|path|gate|entrance)",
  "(pret|prete|prets|pretes) (pour|a) partir (en|au|aux|a|chez|des|demain|ce (soir|matin)|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|vers|avec|j attends|le taxi|dans|tot|travailler|marcher|courir)",
  "de quoi vivre",
  "(pas|jamais) (ne|nee|nes) (riche*|d hier|hier|de la derniere pluie|ici|en|a|au|avec|pour (la|le|les|faire|etre|cuisiner|danser|courir))",
  "(content*|soulage*|heureu*|ravi*) de pas avoir ete la",
  "sur (la bonne voie|la touche|le banc de touche|les bons rails|de bons rails)",
  "(mange*|manger|achete*|prends|prenez|prendre) (un|des|deux|trois) (beignet*|marron*|chataigne*)",
  "il est dangereux (de|d|pour)",
  "(bonnes|mes|ses|nos|de vraies) raisons de le faire",
  "(commence*|commencez|continuez|demarrez|mangez) sans moi (,|je|si|le temps|ce soir|demain|lundi|mardi|jeudi)",
  "(gratt*|ronge*|mord*) ~ (jusqu au sang|au sang) ~ (moustique*|eczema|psoriasis|urticaire|allergie*|ongles|varicelle|puces|orties|poux|demange*)",
  "(moustique*|eczema|psoriasis|urticaire|varicelle|demange*|ongles) ~ ,? ~ jusqu au sang",
  "(ma|la) derni* (pilule|plaquette de pilule) ~ ,? ~ ~ (bebe|enfant)",
  "sans moi (au volant|a (la|l|table|bord)|en (cuisine|voiture|reunion|classe)|aux (commandes|fourneaux|manettes|platines))",
  "poids pour (mon|ma|le|la) (partenaire|cheval|equipe|poney|kayak|velo|trottinette)",
  "enferm* (dans|a) (la|l|le|les|un|une) (bibliotheque|ascenseur|parking|cage d escalier|musee|magasin|ecole|salle de classe|vestiaire*|parc|jardin|local)",
  "(me|m|ma|se|s est) tape* (la honte|l affiche|un fou rire|des barres|une (barre|sieste|insomnie|serie|crise de rire))",
  "(poitrine|coeur|thorax|gorge) ~ (serre*|serres) ~ ,? ~ ~ (stress|angoisse*|emotion*|cardiologue|trac)",
  "(il|elle|ils|elles|on|chat|chien|fils|fille|bebe|petit*|eleves|voisin*|gens|tu|vous) (a|ont|as|avez|avait|aura) (tres|un peu|encore)? peur de moi",
  "reve* (de|d) (mon|ma|mes|un|une) (grand|petit|belle|beau)? (pere|mere|chat|chien|mamie|papi|oncle|tante|frere|soeur|mari|femme|ami*) (mort*|decede*|disparu*)",
  "attrape* par la main",
  "(ballon|balle|porte|volet|branche|coude|placard|guidon|palet|raquette) ~ (dans|sur) (l|la|le|son|mon|ma) (oeil|nez|joue|tete|front|levre|visage|pommette) ,? ~ (au beurre noir)?",
  "saute* (du|hors du|dans le) (bus|tram|taxi|metro|train|car) (au|a|pour|en|avant|de|vers|trop|et j)",
  "testament (est|a ete|d un|de (papa|maman|mamie|papi|mon|ma|notre)|chez le|avec le)",
  "(fenetre|balcon|toit|terrasse) ~ ,? (.)? (rez de chaussee|rdc|plain pied)",
  "(rez de chaussee|rdc|plain pied) ~ (fenetre|balcon)",
  "sur (le|un|mon|les) toit* (de|du|d|des|terrasse) ~ (cite radieuse|terrasse|expo*|resto*|restaurant|bar|musee|friche|galeries|hotel|lycee|fac|visite|sortie|concert|cinema)",
  "toit (de la)? (cite radieuse|terrasse) ~",
  "(sortie scolaire|visite|photo*|couvreur|antenne|panneaux|gouttiere*|ramoneur) ~ ,? ~ sur le toit",
  // Titles, charities, what a therapist is asked about.
  "(plus belle la vie|demain nous appartient|un si grand soleil)",
  "secours (populaire|catholique|islamique|protestant|en mer)",
  "(l|mon|son|notre|leur|d|cet|un|votre) inconscient (collectif)?",
  "(c est|cest|trop|grave|tellement|un peu|franchement|c etait) abuse",
  "(en|y|il|elle) pince* (pour|encore pour)",
  "(jean*|pantalon*|jupe*|robe*|pull|manteau|short|habits|vetements|costume) ~ (me|m) tombe* (dessus|des hanches|aux genoux)",
  "(pas|jamais|evite* (de)?|plus|interdi* (de)?) ~ melange*",
  "avant ,? (je|j|on) respire (plus|pas)",
  "respire (plus|pas) (jusqu|avant|depuis (le|la|les|mon|que) (debut|pollen|rentree|examen*|annonce|concours|tirage|oral|printemps|mimosa*|ambroisie|rhume)|d ici|tant que|de joie|tellement (c est|c etait))",
  "(a l epoque|autrefois|de mon temps|jadis|dans le temps|de notre temps) ,? ~ ,? ~ (coups de (regle|baguette|martinet)|fessee*|martinet|bonnet d ane|gifle*)",
  "(donner|vendre|jeter|trier|debarrasser|debarrasse) (mes|les|nos|mon|ma|la|le) (livre*|vieux|vieilles|vetements|meuble*|cave|grenier|garage|jouets|placard*|vaisselle|table|encombrants)",
  "debarrass* (de|d|du) (mon|ma|mes|ce|cette|ces|la|l|le|cet)? (rhume|toux|bouton*|tic*|acne|habitude|manie*|mal de *|cernes|poux|punaises|fourmis|allergie*|angine|grippe|cystite|hoquet|verrue*|dette*|voiture|canape)",
];
