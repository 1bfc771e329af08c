/**
 * French, somebody near who takes leave: what they say, hand over, post or put in order, beside a silence, a door that is shut, a walk without a
 * telephone. Heard over the ends of sentences; each by itself is said every day.
 */
import type { Signs } from "../distress-words.ts";

export const omens: Signs = {
  fields: {
    whoElse: [
      "(ami|amie|pote|potes|copain|copine|cousin*|frere|soeur|fils|fille|ado|niece|neveu|ex|coloc|colocataire|camarade|mec|meuf|gars|eleve|etudiant*|collegue*|voisin*|mari|femme|epouse|epoux|pere|papa|mere|maman|conjoint*|compagn*|gamin*|petit|petite|stagiaire*|infirmier*|infirmiere|patron*|chef*|employe*|oncle|tante|beau pere|beau frere|belle soeur|beau fils|belle fille|pote du|resident*|apprenti*|client*|grand pere|grand mere|papi|mamie|chum|blonde|frangin*|parrain|filleul*|prof|locataire|associe*|copains|bestie|reuf)",
    ],
    takesLeave: [
      "(rendu|rend|ramene|redonne|rapporte) (moi|nous)? (tout|toutes|tous)? (mon|ma|mes|nos) (pull|livres|affaires|cles|lettres|cadeaux|blouson|veste|photos|jeux|disques|bijoux)",
      "(homme de la maison|chef de famille|sois sage avec|occupe toi bien de|prends soin de (maman|ta mere|papa|ton frere|ta soeur))",
      "(serai|sera|serais) (pas|plus) (au|a la|a|la pour|en) (bac|noel|brevet|rentree|mariage|printemps|# ans|ete|match|anniversaire|examen|la|remise)",
      "(signe|fait|donne|prevu) ~ (procuration|testament|donation|notaire)",
      "(rdv|passe|alle*) ~ (chez le|au) notaire ~",
      "(jamais) (dit|fait|ecrit) (ca|cela) (avant|$|.|,)",
      "(m|nous) (aimait|aimais|aime*) ~ (jamais dit|comme jamais|# fois|plusieurs fois)",
      "(parle*|parlait|parler) ~ (au passe|comme si (il|elle) etait)",
      "(y sera|y serai|sera|serai|serait) (pas|plus) ,? ni (a|au|aux|les)? (rien|nulle|jamais|autre*)",
      "(paye*|rembourse*|regle*|rendu*|rend) (moi|nous)? (tous|toutes|tout|ses|son)? ~ (loyers|loyer|dettes|dette|argent|ce qu (il|elle) me (doit|devait))",
      "(mis|pose*|laisse*|depose*|amene*|apporte*) (ses|son|sa|ca) (plantes|chat|chien|affaires|livres|guitare|alliance|bague|montre) (dans|devant|chez|sur|a)",
      "(envoye*|laisse*|ecrit|poste*|fait) (un|une|des) (long|longue|tres long|enorme)? (vocal|vocaux|message*|lettre|video|pave|mot|mail) ~ ~ ~ (tout ce qu (il|elle) aime|combien|merci|qu (il|elle) (m|nous|t) aime*|pardon|souvenirs|je t aime|je vous aime|fier*)",
      "(demande*|supplie*|prie*|fait jurer) ~ (de|d) (bien)? (m occuper|nous occuper|veiller|prendre soin|garder|m occupe) ~ (enfants|chien|chat|petits|fille|fils|mere|parents|elle|lui|eux|animaux)",
      "(efface*|supprime*|brule*|jete*|dechire*) (toutes|tous|tout)? (ses|leurs|les) (photos|souvenirs|messages|comptes|carnets|dessins|journaux|cahiers|reseaux)",
      "laisse* (son|sa|ca) (alliance|telephone|portefeuille|papiers|carte bleue|cles) ~ (sur|dans|a la)",
      "(pardon|pardonne|pardonnez|desole*) (moi)? (maman|papa|pour (le planning|tout|la suite|ce que|la peine)|a tous|les (gars|filles|enfants)|mes (amis|enfants)|mon (fils|frere)|ma (fille|soeur))",
      "(mission|partie|histoire|match|service) (est)? (termine*|finie|fini|accomplie) (les|$|.|,|pour moi)",
      "(adieu|adieux)",
      "merci (d|de|pour) (avoir ete la|tout ce que tu|m avoir supporte*|ton amitie|ces annees|tous ces|ta patience|l amitie)",
      "(tu auras|t auras|tauras|vous aurez|prends|prend|garde|gardez|je te (laisse|donne|legue)) (bientot)? (bien)? (ma|mon|mes) (chambre|chat|chien|affaires|place|lit|console|voiture|guitare|ordi|collection|blouson)",
      "(ca|elle|il|ils|elles) (lui|me|m)? (servira|serviront) (plus|a rien)",
      "(aura|aurai|auras|aurait) (plus|pas|jamais) (plus)? besoin",
      "(donne*|donner|pose*|file|filer|offert|laisse*|rendu*|depose*|vide*|distribue*|legue*) (moi|nous|a|m a)? (son|sa|ca|ses|tous ses|toutes ses|tout son|toute sa) (casque|trottinette|velo|collection*|badge|casier|affaires|bijoux|montre|alliance|cles|chien|chat|console|guitare|disques|vinyles|insigne|carnets|jeux|papiers|economies|blouson|armoire|chambre|baskets|maillot*|livres|medaille*|switch|ordi|telephone)",
      "(montre*|explique*|dit|indique*|ecrit|note*) ~ (ou (sont|etaient|se trouv*|il range|elle range)|comment (payer|gerer|faire)) ~ (papiers|documents|contrats|comptes|codes|cles|assurance*|testament|factures|ferme)",
      "(embrasse*|serre*|enlace*) ~ (plus (fort|longtemps)|tres fort|si fort|trop fort|comme jamais|longtemps|dans ses bras)",
      "(fait|faire|faisait) (promettre|jurer) ~ (de|d|que) (elever|m occuper|veiller|garder|prendre soin|s occuper|continuer|pas pleurer|l oublier|rien)",
      "(dit|disant|ecrit|poste*|mis|marque*|lache) ~ (au revoir|c est fini|la fin|plus jamais|merci pour tout|je pars|bye|je vous aime|oubliez)",
      "(tout)? (nettoye*|range*|trie*|regle*|mis en ordre|astique*|solde*) (tout|toute|sa|ses|la maison|son|ca|l appart*)",
      "(fond noir|photo noire|story noire|ecran noir|bougie|date d aujourd hui)",
      "(serre la main|serre* dans|salue*) ~ (adieu|derniere fois|bizarre*|tous|un par un|au lieu)",
    ],
    gravelyGone: [
      "(parle|rit|sourit|sort|vient|ecrit) (plus|pu)",
      "(plus|pas) (l usage|l utilite)",
      "ni (a)? rien d autre",
      "de toute facon",
      "(a|vers) (#h|# heures|trois heures|quatre heures) du mat*",
      "(parti*) (a la chasse|en foret|en mer|en montagne|marcher|rouler)? (tout)? (seul|seule)",
      "(elle|il) a (#|vingt|trente|quarante) ans et",
      "(trouve*|retrouve*|vu) ~ (recherches|historique) ~ (bizarre*|mourir|suicide|douleur|poison|corde|methode*)",
      "(tout (sera|serait|ira)) (plus)? (calme|fini|mieux|regle|tranquille)",
      "(tel|telephone|portable) (est|etait)? (eteint|coupe|ferme|hors ligne|sur messagerie)",
      "(raccroche*|bloque* (tout le monde|mon numero)|repondeur)",
      "(souri*|sourit|rigole) (tout le temps|bizarrement|sans arret|d un coup|a nouveau)",
      "(on|nous|vous|tu) (sera|serons|serez|seras|souffrir*|pleurer*) (moins|plus|pas) (triste*|malheureu*|mal|de peine|longtemps)?",
      "(quoi qu il arrive|si jamais|au cas ou|quand (il|elle) sera (plus|parti*)|apres (lui|elle))",
      "(corde|cordes|cable|rallonge|bidon|bonbonne) ~",
      "(repond*|ouvre*|decroche*) (plus|pas|toujours pas|pu)",
      "(introuvable*|injoignable*|disparu*|desactive*|localisation|eteint son|coupe son|quitte (le|tous|les) groupe*)",
      "sans (son|sa|ca|ses|prendre (son|ses))? (telephone|portable|tel|papiers|manteau|cles|chaussures|portefeuille|affaires)",
      "(ferme*|enferme*|verrouill*|barricad*) ~ (de l interieur|interieur|a cle|a double tour|dedans|dans (la|sa|le|son|les|ca) (chambre|toilettes|salle de bain*|hangar|garage|grange|cave|wc|bureau|grenier))",
      "(parti*|sorti*|marche*|dirige*|descendu*|monte*|va|alle*) ~ (vers|au|dans|sur|pres|a) (le|la|l|du|des|les)? (canal|riviere|pont|foret|bois|voie*|rails|toit|falaise*|etang|lac|grange|hangar|grenier|barrage|viaduc|rhone|fleuve|carriere)",
      "(arme*|fusil*|carabine|pistolet|ampoules|corde|insuline|morphine|seringue*|medicaments|cachets|boites de|lame|lames)",
      "(volets|rideaux) (sont|est|restent)? (encore)? (ferme*|clos|baisses)",
      "(pas venu*|pas la ce matin|venu (pas|plus)|jamais arrive*|pas rentre*|rentre* pas)",
      "(pas|jamais) (du tout)? (son genre|comme (lui|elle)|dans ses habitudes|normal)",
      "(l eau|eau) (qui)? (couler|coule)",
      "(plus (de|un|aucun) bruit|silence total|entends plus rien)",
      "(dort|mange|parle|mangeait) (plus|pu) ~ (dort|mange|parle|sort) (plus|pu)",
      "(glace* le sang|me glace|ca me glace|j ai (tres)? peur pour (lui|elle)|peur (qu|que) (il|elle) (fasse|se|passe|fait)|mauvais pressentiment)",
      "(pleure*|souriant|souri*|calme* d un coup|bizarrement calme)",
      "(qu est ce que je (dois|fais)|je fais quoi|que faire|quoi faire|dois (je)? (faire|prevenir|appeler)|j appelle qui|appeler qui|qui appeler|prevenir qui|dois faire)",
    ],
    lifeMoves: [
      "(retraite|demenag*|mut*|demission*|licenci*|rupture|largue*|quitte* pour|vacances|voyage*|hospitalis*|decede*|obseques|deuil|brocante|vinted|leboncoin|anniversaire|prison|garde alternee|divorce|separation|divorc*|coming out|taf|bravo|fier*|content*|nouveau (boulot|poste)|stage|erasmus|parcoursup|mariage|concert|film|serie|jeu|match|roman|livre|lol|mdr*|ptdr|punition|puni*|confisqu*|devoirs|tri|menage de printemps|rangement|rompu|reconcili*|fache*|disput*|mon ex|bac|permis|rdv|seance*|creneau*|facture|colis|licenciement|tournoi|ligue|fifa|fortnite|minecraft|emission|oper*|pot (de depart|d adieu)|depart|mails|bouder|boude*|vendredi|veterinaire|euthanas*|chien est mort|fin de (stage|contrat|saison)|vente|colocation|proprietaire)",
    ],
    threat: [
      "(si (je|j|tu|on|elle|il) ~ (pas|plus|quitte*|pars|part|reviens|parle*|appelle*)|sinon) ~ ,? ~ (il|elle) (va|veut|allait|menace de)? ~ (avale* tout|se (tue*|tuer|pend|pendre|jette|jeter|suicide*|flingue*|fout en l air)|saute*|prend tout|s ouvre*|fait une (betise|connerie)|en finit|disparaitra|prend (les|ses) (cachets|medocs|medicaments))",
    ],
    asksDose: [
      "(demande*|cherche*|renseigne*|voulait savoir|question*) ~ ~ (quelle dose|combien (de|d)? (cachets|comprimes|pilules|medocs|temps|gouttes)?|quel (produit|poison)|comment (on)? (meurt|mourir|partir)) ~ (faudrait|fallait|faut pour|faut prendre pour|suffit|suffirait|suffisait|mourir|plus se reveiller|partir|en finir)",
    ],
    openLater: [
      "(lettre|enveloppe|mot|paquet|boite|video) ~ (a (ouvrir|lire|regarder)|ouvrir|lire) (pas avant|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|plus tard|quand|seulement|si|dans # (jours|heures)|apres)",
    ],
    gaveDearest: [
      "(donne*|distribue*|offert*) (moi|a|m a)? (tous|toutes|tout)? (ses|son|sa|ca|ces) * (prefere*|fetiche*|le plus precieu*|auquel* (il|elle) ten*|depuis toujours)",
    ],
    drawsDeath: [
      "(dessin*|grave*|ecri*|griffonn*) ~ (tombe*|cercueil*|pendu*|cimetiere|croix|noeud*|pierre tombale) ~ (prenom|nom|initiales|dessus|dedans|date|elle|lui|partout)",
    ],
    sawLimbs: [
      "(vu|decouvert|vois|voit|remarque*|apercu*|apercois|trouve*) ~ (ses|les|des) (poignets|bras|avant bras|cuisses|jambes|marques|cicatrices|coupures|traits|entailles)",
    ],
    hushed: [
      "(jurer|promettre|rien dire|cach*|manches|sweat|pull|secret|horrib*|rouge*|saign*|bande*|quoi faire|que faire|fais quoi|parents|lacer*|recent*|frais|fraiche*|pleure*|bracelet*)",
    ],
    skinCare: [
      "(acne|eczema|psoriasis|allerg*|operation|opere*|chat|moustique*|bouton*|varicelle|sport|foot|boxe|tatou*|chien|ronce*|naissance|bapteme|photo*|bronz*|bijou*|bracelet d|dermato*|gale|chute)",
    ],
    giftDay: [
      "(noel|anniversaire|fete|halloween|toussaint|st valentin|saint valentin|cadeau*|surprise|resultats|vote*|concours|bulletin|examen|invit*|cousine)",
    ],
    comeFast: ["(venez|viens|envoyez|appelez) (tres|trop)? (vite|tout de suite|quelqu un|les secours|les pompiers|le samu|une ambulance)"],
    mineDear: [
      "(mon|ma|mes) (pere|papa|mere|maman|frere|soeur|fils|fille|mari|femme|copain|copine|bebe|enfant*|ami|amie|coloc|pote|petit|petite|grand mere|grand pere|mamie|papi|voisin*)",
    ],
    asVisitor: [
      "(chercher|fete|gateau|dejeuner|diner|voir|rencontrer|prendre|recuperer|manger|match|au cabinet|en vacances|gagne|ne a|est ne|nee|accouch*|photo*|jouer|mdr*|lol)",
    ],
    // A word that is left, and nobody who answers.
    leftWord: [
      "(laisse|laissait|trouve|ecrit|depose) ~ (un|une|ce|son) (petit)? (mot|lettre|papier) ($|.|,|dans|sur|pour|ou|qui|disant|avec|a)",
    ],
    goneSilent: [
      "((repond|decroche|rentre|rentree|revenu*|revient) (pas|plus)|injoignable|introuvable|(voiture|affaires) ~ plus la|(sait|sais|savons) pas ou (il|elle) est)",
    ],
    wordForUs: [
      "(facteur|livreur|livraison|colis|parking|garee|gardien*|concierge|syndic|boite aux lettres|interphone|sonnette|cabinet|secretaire|maitresse|professeur*|ecole|medecin|assistante|proprietaire|agence|votre|vous (ai|avais))",
    ],
    closeOne: [
      "(mere|maman|pere|papa|fils|fille|frere|soeur|mari|femme|compagn*|conjoint*|copain|copine|ami|amie|coloc*|ado|voisin*|pote)",
    ],
  },
  met: {
    act: ["comeFast mineDear -asVisitor"],
    death: [
      "closeOne leftWord goneSilent -wordForUs",
      "whoElse takesLeave gravelyGone -lifeMoves",
      "whoElse sawLimbs hushed -skinCare",
      "whoElse openLater -lifeMoves -giftDay",
      "threat -giftDay",
      "whoElse asksDose -lifeMoves",
      "whoElse gaveDearest -lifeMoves",
      "whoElse drawsDeath -lifeMoves -giftDay",
    ],
  },
};
