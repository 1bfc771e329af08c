/**
 * French, what is left behind: those who would be better off, thanks and goodbyes to all, letters and codes for afterwards, treasures and animals
 * that find another home, one's own funeral. Heard over the ends of sentences; each by itself is said every day.
 */
import type { Signs } from "../distress-words.ts";

const family =
  "(femme|mari|soeur|frere|mere|pere|fille|filles|fils|enfant*|parents|epouse|epoux|conjoint*|copine|copain|chum|blonde|maman|papa|famille|proches|amis|potes|chacun*|mamie|papi|gosses|petits|petite|petit)";
const treasure =
  "(switch|ps4|ps5|xbox|console|guitare|moto|voiture|bagnole|outils|bijou*|montre|livres|bouquins|disques|vinyles|manga*|carnet*|comptes|compte|compte (lol|steam|insta|fortnite|twitch)|casque|trottinette|velo|skate|chat|chien|chienne|chatte|cheval|lapin|poules|perruche|collection*|alliance|economies|argent|thune|sous|fric|fringues|vetements|baskets|sneakers|maillot*|instrument*|ordi*|pc|telephone|plantes|piano|violon|appareil photo|cartes pokemon|album*|doudou|peluche*|matos|medaille*|bague|tableaux|armoire|canne*|bateau|camera|platines)";

export const leavings: Signs = {
  fields: {
    // Those who would be better off.
    withoutMe: [
      "sans moi",
      "(quand|si) (je|j) (m arrete|me tais|disparais|dors|m efface|suis absent*|parle pas|bouge pas) ~",
      "(si|quand|que|ou|quand) (je|j) (suis|serai|etais|serais|sois) (pas|plus) (la|ici|dans (leur|leurs|vos|ses|tes) (pattes|jambes|vie|vies)) ($|.|,|et|ils|elle|il|tout|c|a|pour)",
      "(m enleve*|m enlevait|m enlever|m efface|me retire|me retirait|me supprime*|me raye*) (de|d) (l|la|le|leur)? (equation|photo|histoire|tableau|famille|vie|calcul|l equation)",
      "(un|une) * de moins ($|.|,|sur (terre|la planete))",
      "mon absence",
      "(liber*|laiss*|debarrass*|ced*) (la|ma|leur) place",
      "debarrass* (de|d) (moi|ma (presence|carcasse))",
      "(trouver*|aura|merite*|retrouver*|prendra|refera sa vie avec|remplac*) (une|un) (autre|vraie|vrai|meilleur*|bonne|bon) (femme|mari|mere|maman|pere|papa|copine|copain|homme|compagne|epouse|fille|fils)",
      "(souviendra|souviendront|rappellera|rappelleront|oubliera|oublieront|manquerai*) (meme)? (meme pas|pas|plus|vite|a personne) (de moi|mon visage|$|.|,)",
      "(aient|ait|avoir|auront|auraient|aurait) (plus|pas) (de|d) (pere|mere|papa|maman|mari|femme) ~",
      "moi (en trop|de trop|en moins)",
    ],
    goesBetter: [
      "(mieux|mieu|plus (leger*|legere*|vite|simple|simples|heureu*|tranquil*|facile|riche*|serein*|calme|libre*|beau|belle)|moins (cher|lourd|triste*|de (problemes|soucis|cris|charges|disputes)))",
      "(tourn*|roule*|refer*|refair*|trouvera|retrouvera|se souviendr*|souviendra|souviendront|oublieront|aurai*|aura|auraient|auront|souffl*|respir*|se remettr*|s en remett*|remettront|merit*|offrir|cadeau|soulag*|liber*|epargn*|seraient|serait)",
      "(chance|avenir|argent|temps|paix|basta|pareil|bon debarras|autant (que|qu|quils)|vraie famille)",
    ],
    heavily: [
      "(j y pense|y pense (a|tous|tout|chaque|de plus|souvent)|je me dis|me dis (que|qu)|pour de vrai|pour de bon|definitiv*|calcul*|basta|larmes|gache*|rate (tout|ma|mon|ma vie)|rate*|sers (plus|pas) a|inutile|poids|boulet|fardeau|fatigue* de (moi|vivre|tout)|pas (une|un) (bonne|bon)|nul*|honte|plus a rien|bon moment|la bonne nuit|en trop|licencie*|rsa|coute* (trop|plus|cher)|(a|ont|as) raison|pareil|alors (je|j)|les planete|planete|monde|meme pas|merit*|voudr*|aimerais|offrir|souvien*|pense a partir|partir|disparaitre|mourir|finir)",
    ],
    ofGatherings: [
      "(reunion*|creche|nounou|baby|sitter|devoirs|sieste|match|equipe|projet*|repas|fete|vacances|voyage|deplacement|cours de|collegue*|bureau|seance*|commenc*|partez|allez y|diner|film|concert|lol|mdr*|soiree|anniversaire|partie|week end|garde alternee|ecole|prof*|instit*|dort|dorment|mange*|seul a seul|visio|audience|dossier|mange mieux|devoirs|chef*|patron*|boite|entreprise|serie|saison|creneau*|covoit*|adoption|fiv|agence|chien|chat)",
    ],
    deadWeight: [
      "(plus cher|plus de valeur|mieux|plus utile|plus|moins cher) (vivant*|debout|en vie|assis*|mort*|couche*) (que|qu) (mort*|couche*|vivant*|debout|sous terre|entre quatre planches|allonge*|en vie)",
    ],
    ridOfMe: [
      "(aimerais|voudrais|veux|vivement|esper*|bientot|enfin|seraient|seront|soient|serait) ~ (debarrass*|libere*|delivr*|soulage*) de (moi|ma (presence|carcasse|personne))",
    ],
    placeFreed: ["(liber*|laiss*|ced*|rend*) (la|ma|leur|une) place"],
    forAll: [
      "(sens large|definitiv*|pour de bon|sur (cette )?terre|ici bas|merit* (mieux|plus) (que moi|votre|ce|d etre)|a quelqu un qui (veut|le|en|merite))",
    ],
    // Goodbye to all of it.
    byeAll: [
      "(bye|ciao|adieu|tchao|salut|au revoir|bisous|goodbye|byebye|allez bye|see you|hasta) (a|les|le|la|mes)? (tout le monde|tous|toutes|street|gens|gars|copains|reufs|potes|vous tous|monde|vie|compagnie|tlm|amis|freres|filles)",
      "(tout le monde|tous) (adieu|bye|ciao|salut) ($|.|,)",
    ],
    itWas: [
      "(c etait|cete|cetait|ct|cette|ca a ete|ce fut|c est tu es|c ete|etait|cette vie etait) (un|une|tres|bien|trop|vraiment|quand meme)? (sympa|cool|bien|chouette|plaisir|beau|top|belle|honneur|fun|rapide|court|pas mal|bref)",
      "(un plaisir|cool|sympa|chouette|heureu*|content*|honneur|chance|ravi*) (de|d) (vous|t|te|les|tous)? (avoir)? (connaitre|connu*|rencontre*|croise*|connais*)",
    ],
    moreOfMe: [
      "(moi|pour moi) (,)? (c est|ce est|cest|ce|je suis) (cuit|fini|mort|foutu|fichu|plie|termine|trop tard|rape|terminus|la fin|fichue|foutue)",
      "(continuez|continue|continues) (a|d|de|bien)? (a|d|de)? (aider|ecouter|sauver|soigner|aide|sauve) (bien)? (les|d|des) (autres|gens)",
    ],
    theNews: [
      "(vous|tu|on) (lirez|verrez|entendrez|saurez|apprendrez|liras|verras|apprendras|lira|apprendra) ~ (mon nom|la nouvelle|ce que j ai fait|ma mort|mon deces|ce qui s est passe|ce qui m est arrive)",
      "mon nom (dans|sur) (le|les|la|une) (journal|journaux|tombe|avis|rubrique|faits divers|plaque)",
    ],
    absolved: [
      "(reprochez|reproche|reprocher) (vous|toi|se)? (rien|pas)",
      "(vous|te) (reprochez|reproche|en (voulez|veuillez|veux)) (rien|pas|surtout pas)",
      "(tant pis|trop tard|repondez (jamais|pas)|adieu|pardon|desole*|faute|coupable*|tout (fait|votre possible)|possible|jamais repondu|personne m a)",
    ],
    goodNews: [
      "(concours|bac|mariage|bebe|enceinte|promu*|gagne*|selection*|publie*|article|interview|livre|equipe|match|election*|liste|diplome*|bonne nouvelle|embauch*)",
    ],
    plainTalk: [
      "(voyage*|colo|stage|cette soiree|la soiree|votre soiree|annee|promo|classe|groupe de|reunion|cours|serveur|discord|jeu|partie|match|saison|serie|emission|concours|candidat*|recrut*|equipe|demenag*|vacances|conges|retraite|resultat*|creneau*|rdv|permis|lundi|mardi|mercredi|jeudi|vendredi|samedi|train|festival|fete|boite|job|poste|bac|brevet|examen)",
    ],
    tooLate: [
      "(tant pis|trop tard|repondez (jamais|pas)|adieu|merci|reproch*|culpabilis*|possible|faute|desole*|pardon|journal|vous aurez|moi)",
    ],
    owingNothing: [
      "(laisse*|laisser|laisserai|devoir|partir) (pas|plus|aucun*|sans)? ~ (dette*|facture*|ardoise*|travail|charge|bazar|soucis|ennuis|probleme*|paperasse|rien a (payer|regler|faire)) ~ (derriere moi|apres moi|a (mes|ma|mon|personne|eux)|aux (collegues|enfants|proches|autres|parents))",
      "(derriere moi) ~ (dette*|facture*|ardoise|bazar)",
    ],
    forGoodNow: [
      "(definitiv*|jusqu au bout|je m en vais|m en irai|merci (de|d|pour) (vous|tout|m avoir|avoir)|adieu|plus la|partir|m eteindre|pour toujours|pour de bon|bientot)",
    ],
    leaver: [
      "(demenag*|retraite|mut*|stage|vacances|conges|depart|poste|contrat|demission*|associ*|vente|remplac*|maternite|nouvel*|boite|licenci*|fin de mois|changer|preavis|locat*)",
    ],
    // Letters and codes for afterwards.
    lettersDone: [
      "(les|mes) lettres ~ (sont|est)? (ecrit*|pret*|faites|finies|postees|rangees|cachetees|posees)",
      "(ecrit|fini|termine|prepare|laisse|poste|cachete|redige) ~ (mes|les|toutes les|toutes mes) lettres",
      "(ecrit|redige|laisse) (une|un)? (lettre|mot)? (a|pour) (chacun*|chaque)",
    ],
    oneEach: [
      `(une|un) (par|pour) (chacun*|chaque|enfant|personne|mon|ma|mes|toi|vous|les|eux) ~`,
      "(reste|manque) (plus)? (qu)? a (poster|envoyer|donner|cacheter|glisser)",
      "(manque|reste) (que)? (la votre|la tienne|celle (de|pour)|la derniere)",
      "(pour|a) (chacun*|chaque enfant|tous ceux|les miens|apres)",
    ],
    letterFor: [
      `(lettre*|mot|enveloppe|video|vocal|cahier) ~ ~ (bureau|table|oreiller|lit|tiroir|frigo|commode|coussin) ~ (pour|a) (ma|mon|mes|eux|leur) ~`,
      `(lettre*|mot|enveloppe|video) (pour|a) (ma|mon|mes) ${family} ~ ~ (bureau|table|oreiller|lit|tiroir|frigo|commode|coussin)`,
    ],
    thanking: ["(merci|remerci*|adieu|pardon|au revoir|desole*|voila|c est tout|derniere|fini|bisous|trop tard)"],
    papersOf: [
      "(motivation|recommand*|impots|assurance*|noel|employeur|bailleur|cv|candidature*|preavis|banque|remerciement*|bapteme|mariage|invitation*|concours|juge|avocat|inspect*|mairie|maitresse|ecole|proprio*|resili*|lettres (modernes|classiques)|mots croises|prof*|facteur|anniversaire|exercice*|seance|demission*|cadeau*|vous m aviez|tresor|escape|maternelle|correspond*|accompagn*)",
    ],
    accessNoted: [
      "(mdp|mot de passe|mots de passe|code|codes|identifiant*|pin|rib|papiers|contrats|assurance*|banque|comptes|testament|mutuelle|acces|logins|cles|clefs|factures|documents)",
    ],
    setDown: [
      `(mis|note*|ecrit*|range*|laisse*|montre*|explique*|donne*|classe*|imprime*|liste*|prepare*|pose*|regroupe*) ~ ~ ~ (enveloppe|post it|carnet|tiroir|papier|classeur|coffre|pochette|boite|feuille|cahier|frigo|cle usb|fichier|bureau)`,
      `(pour|a) (ma|mon|mes) ${family}`,
    ],
    soTheyCan: [
      "(aura|auront|aurait|auraient|ait|aient) (pas|plus|rien|qu a) (a|besoin|d autre a)? (chercher|fouiller|galerer|demander|payer|s occuper|se battre|courir|casser|forcer|payer)",
      "(aura|auront) (juste|plus|seulement)? (qu)? a (rendre|appeler|fermer|ouvrir|signer|couper|resilier|poster|lire|vider)",
      "(aura|auront) besoin (demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|apres|bientot|quand)",
      "(comprendra|comprendrez|comprendront|comprendras|comprendrons) (tout)? (lundi|demain|mardi|mercredi|jeudi|vendredi|samedi|dimanche|plus tard|apres|quand|bientot|$|.)",
      "(pourra|pourront|puisse*|pourrait|pourraient) ~ (recup*|retrouver|acceder|trouver|ouvrir|gerer|fermer|vendre|continuer|toucher|debloquer|se debrouiller|lire|regarder) ~ (apres|sans moi|quand|photos|comptes|$)",
      "(quand (je|j) (serai|suis) (plus|parti*)|apres moi|apres ($|.)|sans moi|au cas ou je)",
    ],
    arranged: [
      "(range*|paye*|regle*|vide*|nettoye*|prepare*|resilie*|trie*|laisse*|donne*|mis) ~ ~ (loyer*|appart*|double|cles|clefs|croquettes|chambre|abonnement*|facture*|comptes|affaires|maison|de cote|studio|bail|voiture)",
    ],
    aheadOfTime: [
      "(paye*|fait|prepare*|repasse*|congele*|rempli*|range*|cuisine*|laisse*|regle*|achete*|poste*|avance*) ~ ~ (jusqu en|jusqu a (la)? (juin|noel|fin|rentree)|pour (les)? (trois|deux|quatre|une|#|plusieurs|prochain*) (semaines|mois|jours)|d avance|a l avance|pour (toute)? l annee|tous (ses|les) (anniversaires|noels))",
    ],
    lackNothing: [
      "(trouvera|trouveront|trouver*) (tout|que|la maison|le)",
      "(aura|auront|aient|ait|manquera|manqueront|manque) (plus|de rien|tout|juste|pas)",
      "(auront|aura) (tout)? ce qu il (faut|leur faut|lui faut)",
    ],
    ringLeft: [
      "(mon alliance|ma bague|ma montre|mes papiers|mes cles|ma carte bleue|mon portefeuille|mon telephone) ~ (est|sont|reste*|restent|sera|seront)? ~ (l enveloppe|enveloppe|sur (l oreiller|la table de nuit|la commode|la table de la cuisine|ton lit|le frigo)|boite a gants|dans (le|la|un|une) (tiroir|boite|enveloppe) ~ (pour|avec|aussi))",
    ],
    whoCares: [
      "(qui|quelqu un|on|vous) (s occupera|va s occuper|s occuperait|prendra soin|gardera|nourrira|adoptera|recuperera|veillera|arrosera|promenera) ~ ~ (apres ($|moi|§|ca|.)|quand (je|j) (serai|suis)|ensuite ($|§)|sans moi|si je (pars|meurs|suis plus))",
    ],
    theirNeeds: [
      `(ma|mon|mes|la) (vieille|vieux|petite|petit|grande|grand)? (${family.slice(1, -1)}|voisine|voisin|proprio*|coloc*|concierge)`,
    ],
    foreseen: [
      "(vacances|conges|hopital|operation|opere*|hospitalis*|absence|deplacement|demenag*|wifi|netflix|rdv|seance*|cabinet|portail|interphone|immeuble|maternite|accouch*|voyage|mission|boulot|travail|collegue*|remplac*|stage|reprise|divorce|separation|baby|nounou|garde|doctolib|ameli|caf|impots|appli|site)",
    ],
    onlyMeLeft: [
      "(reste|restait|manque) (plus)? (que|qu) moi (en trop|a (effacer|enlever|regler|supprimer|ranger|eteindre)|$|.)",
      "que moi et (le|la|mes|ma|mon|les|une|un|l) (balcon|vide|pont|corde|cachets|lame*|rails|fenetre|boite*|toit|fusil|cutter|medoc*|couteau|bouteille|eau|mer|falaise|voies|rambarde|flingue|plaquette*|parapet|rasoir|canal|tabouret)",
    ],
    afterPosts: [
      "(programme*|prepare*|planifie*|enregistre*) ~ (posts|post|message*|stories|video*|mails|vocaux|publications|anniversaires) ~ (apres|quand (je|j)|jusqu|les prochain*|# ans|la suite|mariage|anniversaires)",
      "(croiront|croient|penseront|croira|pensera) ~ (je|j) (suis|sois|etais)? (encore|toujours) (la|en vie|vivant*)",
      "(mode|compte|page|profil) (de|en|d)? (commemoration|memorial|memoriam|commemoratif)",
      "(deco|deconnecte*|desinscrit*|quitte*|supprime*|efface*) (de)? (tous|toutes) mes (jeux|comptes|reseaux|groupes|applis)",
    ],
    knowsMeaning: [
      "(devin*) (pas|bien|surement)? (qui|pourquoi|lequel|quoi|comment|la suite)",
      "(savez|sais|devinez|devine|comprenez|comprends|voyez|vois|saurez) (tres bien|bien|surement|tous)? (ce que|ce qu|de quoi) (ca|je|c est|il) (veut|veux|signifie|parle|implique|va)",
      "(vous|tu) (comprenez|comprends|voyez|savez|devinez|avez compris|aurez compris|as compris) ($|.|,|§|hein)",
    ],
    forGoodGone: [
      "(casse|barre|tire|pars|vais|eclipse|sauve|disparais|quitte) ~ (pour de bon|pour toujours|definitiv*|a jamais|de (ce|cette) (monde|terre|vie))",
      "(pas|jamais) (du genre|le genre|de ceux) (a|qui) (louper|rater|manquer|loupe*|rate*) (ma|mon|sa|le|la) (cible|coup|sortie|fin)",
    ],
    // Treasures and animals.
    gaveTreasure: [
      `(donne*|done|file|refile*|offert*|offre|legue*|distribue*|laisse*|confie*|vend*|vendu*|envoye*|transmis|passe|place*|cede) ~ ${treasure}`,
    ],
    petPlaced: [
      "(chat|chien|chienne|chatte|lapin|cheval|poules|perruche|hamster|animaux|poissons|tortue|minou|betes) ~ (va|ira|iront|vont|part|partira|est) (deja|vivre)? (chez|a la|au|avec)",
      "(chat|chien|chienne|chatte|lapin|cheval|animaux|poules|minou) (a|ont|aura) (une|un|des) (nouvelle|nouveau|autre|bonne|gentille) (famille|maison|maitre*|foyer)",
      "(confie*|donne*|laisse*|place*) (mon|ma|mes) (chat|chien|chienne|chatte|lapin|cheval|poules|perruche|hamster|animaux|poissons|tortue|minou|betes)",
    ],
    squaredAway: [
      "(au moins|lui|elle|eux|il|elle|ils) (lui|elle|eux)? (est|sont|sera|seront) (case*|tranquil*|en securite|a l abri|entre de bonnes mains|bien)",
      "(va|vont|aura|auront) (en)? (avoir)? besoin (pour)? (apres|bientot|quand (je|j))",
      "(tout|tt) (est)? (carre|en ordre|range|nickel|boucle|regle|pret|place)",
      "(serviront|servira|sert) (plus|a rien)",
      "(plus) (besoin|l usage|l utilite|l utilite)",
      "(fini|finis|solde*|clos|regle*) (les|mes|tous les) comptes",
      "(je|j) (peux|pourrai) (enfin|maintenant)? (partir|m en aller|y aller|dormir) ($|.|,|chez (dieu|le bon dieu|allah)|tranquil*|en paix|maintenant|la haut)",
      "(police|gendarmes|pompiers|quelqu un|on) (vous|l|te|les)? (appelle*|appellent|contacte*) (demain|cette nuit|ce soir|un jour)",
      "(c est|j ai) (decide*|choisi)",
      "(que|qui|ca) (lui|leur)? (servira|serve|reste) (plus|de moi|apres)",
    ],
    handingOn: [
      "(vacances|garde (de|du)|pension|refuge|allerg*|adopt*|vinted|leboncoin|vide grenier|brocante|emmaus|demenag*|neuf|neuve|nouveau|nouvelle|echang*|tri|trier|rachet*|achet*|retraite|panne|casse|reparat*|controle technique|garage|deplacement|hospitalis*|oper*|pret*|anniversaire|noel|cadeau*|grandi*|trop petit|veto|veterinaire|rdv|seance*|accueil|cheque|chequ*|permis|creche|voyage|succession|notaire|heritage|divorce|separation)",
    ],
    keepsake: [
      "(laisser|laisse|confier|confie|donner|garder|garde|gardez|gardiez|depose*) ~ (carnet|dessins|journal|photos|textes|poemes|cahier|boite|doudou|bague|alliance|montre|collier|lettre)",
    ],
    keptAfter: [
      "(garde*|garder|gardiez|prenne*|ait|lise*|conserve*|transmett*) (le|la|les|en)? (bien|precieusement)? (apres ($|.|,|moi)|quand (je|j) (serai|suis) (plus|parti*)|en souvenir de moi)",
      "(quelqu un|vous) (le|la|les) (garde|gardiez|gardez|ait|aie) apres",
      "(apres (moi|ma mort)|en souvenir de moi|quand (je|j) (serai|suis) (plus la|plus|parti*) )",
    ],
    saidByeAll: [
      "(salue*|embrasse*|dit au revoir|serre la main|remercie*|revu|fait le tour) (a|de|des|une derniere fois)? (tout le monde|tous|chacun|toute|mes|les|un par un)",
    ],
    unnoticed: [
      "(personne|aucun*|ils) ~ (compris|comprend|se doute|doute*|capte|devine*|remarque*|vu)",
      "(c etait|c est) (un adieu|pour toujours|pour de bon|la derniere fois|des adieux|definitif)",
    ],
    // One's own funeral.
    myFuneral: [
      "(mon|ma|mes) propre* (enterrement|obseques|epitaphe|tombe|mort|cercueil|faire part|necrologie)",
      "(mon enterrement|mes obseques|mes funerailles|ma cremation|mon incineration|ma tombe|mon cercueil|mon urne|ma pierre tombale|mon avis de deces|mon epitaphe|mes cendres|ma ceremonie d adieu)",
    ],
    choosesFor: [
      "(ecrit*|redige*|pret*|courte|belle|simple|reserve*|paye*)",
      "(choisi*|chanson*|musique*|playlist|fleur*|vienne*|invite*|note*|prepare*|tenue|habille*|viendra|veux|voudrais|imagin*|organis*|photo*|combien|pleur*|dispers*|notez)",
    ],
    aCeremony: [
      "(choisi*|note*|prevu*|ecrit*|prepare*|decide*) ~ (chanson|musique|playlist|chants|texte*|photo|fleurs|cercueil|urne) ~ (ceremonie|eglise|crema*|depart|jour la)",
    ],
    secretAge: [
      "((a|que) (16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|vingt*|trente*) ans|prevenu personne|personne (le)? sait|ridicule|sans (le dire|rien dire)|en cachette|glauque|trop jeune|bizarre)",
    ],
    funeralShop: ["(pompes funebres|concession|columbarium|crematorium|convention obseques|contrat obseques|cercueil|marbrier|tombe)"],
    mourningFor: [
      "(decede*|mort (de|du|hier|il)|enterre* (mon|ma|notre|demain|lundi)|deuil|pere|mere|mari|grand*|oncle|tante|film|serie|livre|jeu|halloween|travaille (aux|dans)|metier|stage)",
    ],
    costThem: ["(coute*|coutent) ~ (euros|€|cher|une fortune|les yeux de la tete) ~", "(coute*) ~ a (ma|mon|mes|leur|tout) ~"],
    sumDone: [
      "(calcul ~ (vite fait|simple|fait)|faites le calcul|vivant*|debout|moins cher (mort*|sans moi)|jusqu a quand|heritage|y gagn*|plus cher que)",
    ],
    tellFor: ["(dites|dis|direz|diras|dire) (leur|lui|a|au|aux|que|bien)"],
    hadPeace: [
      "(avais|ai|aurai) plus (mal|peur)",
      "(souffrais|souffre|souffrirai) plus",
      "(etais|suis|serai) (en paix|enfin (bien|libre|en paix)|bien la ou)",
      "regrett* rien",
      "(avait|avais) raison et (que|qu)",
      "(je|j) (l|les|t) (aime|aimais|ai toujours aime|ai aime*)",
    ],
    buysAt: [
      "(stand de tir|club de tir|permis de chasse|armurerie|quincaillerie|jardinerie|rayon (bricolage|jardin)|brico*|corde|bouteille d helium|bonbonne|pharmacie de garde)",
    ],
    wedding: ["(mariage|marie*|bapteme|noces|pacs|communion|remise|diplome*|concert|spectacle|expo*)"],
    ifAnything: [
      "(si|s) (jamais)? (il)? (m arrive|m arrivait|m arrivera) (un truc|quelque chose|malheur|quoi que ce soit|un malheur)",
      "(si|quand) (je|j) (suis|serai|etais) (plus la|plus de ce monde|mort*)",
    ],
    lastOrders: [
      "(ceremonie|enterrement|obseques|cremation|incineration|testament|(veux|voudrais) (pas|plus)? que (mon|ma|mes|on)|dites (leur|lui|a|aux)|mon chat|mon chien|lettre|codes|mes enfants (aillent|iront|restent|vivent))",
    ],
    formality: [
      "(seance*|epilep*|allergi*|malaise|diabet*|contact|urgence|assurance|prevoyance|contrat|souscri*|notaire|mutuelle|capital|tutelle|handicap*|devis|convention)",
    ],
    // An accident that is none, a policy that pays.
    asAccident: [
      "(faire|fait|fera|ferai|passer|passera|passerait|ressembler|ressemble*|ressemblera|croire|croira|croiront|deguis*|maquill*|penseront) ~ (pour|en|a|comme) (un|une) (simple|banal*)? (accident|chute|malaise|noyade|endormissement|imprudence)",
    ],
    policyPays: [
      "(contrat|assurance|capital|rente|prevoyance|prime|pension|garantie) ~ (deces|vie|obseques) ~ (pai*|pay*|vers*|couvr*|march*|joue|rembours*|touch*)",
      "(deces|vie) (paie|paye|verse|couvre|marche|joue) (meme|aussi|quand meme|pour)",
      "(auraient|aurait|auront|toucher*|touchent|aura|recevr*) ~ (la rente|le capital|l assurance|la prime|la pension de reversion)",
    ],
    evenSo: [
      "(meme (dans ce cas|si (c est|je)|en cas)|apres (un|une|#) (an|ans|mois)|(delai|carence) ~ (passe*|ecoule*)|suicide|volontaire|accident du travail|treize mois|leger|legere|soulag*|a l abri|(m y prends|m y prendre|m y prendrai)|petites lignes|accident|verifi*|relu|calcul*)",
    ],
    policySale: [
      "(souscri*|devis|conseiller|courtier|notaire|agent|mon (pere|mari|oncle)|ma (mere|femme|tante)|decede*|heritage|succession|employeur|arret)",
    ],
    inFiction: [
      "(film*|serie|series|roman*|livre*|polar|jeu|episode*|scenario|personnage*|theatre|mdr*|lol|constat|expert*|assureur|avocat*|expertise|client*|courtier|conseiller)",
    ],
  },
  met: {
    death: [
      "withoutMe goesBetter heavily -ofGatherings -lightVein",
      "deadWeight -ofGatherings",
      "ridOfMe -ofGatherings -lightVein",
      "placeFreed forAll -lightVein",
      "byeAll itWas -plainTalk -ofService",
      "itWas moreOfMe -plainTalk -ofService",
      "theNews absolved -goodNews -lightVein",
      "moreOfMe tooLate -plainTalk -ofService -lightVein",
      "owingNothing forGoodNow -leaver",
      "lettersDone oneEach -papersOf",
      "letterFor thanking -papersOf",
      "accessNoted setDown soTheyCan -foreseen",
      "arranged theirNeeds soTheyCan -foreseen -handingOn",
      "funeralShop secretAge -mourningFor",
      "costThem sumDone -ofGatherings -lightVein",
      "tellFor hadPeace -lightVein",
      "aheadOfTime lackNothing -foreseen -handingOn -leaver",
      "ringLeft -foreseen",
      "whoCares -foreseen -formality",
      "buysAt knowsMeaning -lightVein",
      "onlyMeLeft -lightVein",
      "afterPosts -papersOf",
      "forGoodGone knowsMeaning -plainTalk",
      "gaveTreasure knowsMeaning -handingOn",
      "gaveTreasure squaredAway -handingOn -plainTalk",
      "petPlaced squaredAway -handingOn",
      "petPlaced gaveTreasure squaredAway -handingOn",
      "keepsake keptAfter -handingOn",
      "saidByeAll unnoticed -leaver",
      "myFuneral choosesFor -inFiction -formality",
      "aCeremony secretAge -wedding",
      "ifAnything lastOrders -formality -inFiction",
      "asAccident -inFiction -plainTalk",
      "policyPays evenSo -policySale -inFiction",
    ],
  },
};
