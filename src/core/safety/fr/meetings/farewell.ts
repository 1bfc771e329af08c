/** French, taking leave: the last message, no fault of yours, who will find me; papers, gifts, the dog; « annulez tout, je n'en aurai plus besoin ». */
import type { Meetings } from "../../distress-words.ts";

export const farewellMeets: Meetings = {
  fields: {
    // The last message.
    theLast: [
      "(dernier|derniere|ultime) (message|sms|mot*|lettre|fois|texto|mail|appel|conversation|ligne*|nouvelle*|signe)",
      "(le|la|mon|ma|votre) (dernier|derniere|ultime) (que|qu|de moi|$|.|,)",
    ],
    toYou: [
      "(recevrez|entendez|entendrez|lirez|liras|aurez|verrez|recevras|entendras|auras|verra|entendra|lira|recevra) ~ (de (moi|ma part)|mon nom|ma voix)?",
      "(de (moi|ma part)|m entend*|me (lisez|lis|voyez|vois|lirez|verrez|verras))",
    ],
    leaveTaking: [
      "(adieu*|merci (pour|de) (tout|votre|ta|m avoir|ce que|avoir|vos|votre patience)|gratitude|pardon*|prenez (bien)? soin|prends (bien)? soin|je vous aim*|je t aim*|bisous|sans rancune|pensez a moi|oubliez moi|gardez (un|de moi)|vous embrasse|t embrasse|je vous (souhaite|laisse)|courage a|soyez heureu*|bonne (continuation|chance|vie|route)|au revoir|bye|ciao|tchao|salut|a jamais)",
    ],
    phoneTalk: [
      "(retard|telephone|numero|batterie|forfait|rappel*|confirm*|embarq*|vacances|seance*|rdv|mutuelle|facture|attestation|creneau|train|avion|demenag*|wifi|boite mail|repondeur|appli*|tel|clavier|spam|pub*|reseau|code postal)",
    ],
    // No fault of yours.
    noFault: [
      "(vous|tu|personne|elle|il|ils|elles|eux|docteur) (y)? (etes|es|est|sont|serez|seras|sera|seront|etiez) (pour)? (rien|absolument rien|pas responsable*|pas coupable*)",
      "(etes|es|est|sont|serez) pour rien",
      "(c est|est|sera|serait|etait) pas ~ (de)? (votre|ta|leur|la|sa|ca) faute",
      "(personne|vous|nul) (y)? (peut*|aurait pu|pouvait|auriez pu|pouviez|a pu) ~ (rien|faire|empecher|sauver|retenir|changer|plus)",
      "(rien|pas) (a)? (vous|te|se|leur) (a|as)? (reproch*|culpabilis*|en vouloir|sentir coupable*)",
      "(culpabilis*|vous en veuillez|vous sentez) (pas|surtout pas|coupable*)",
      "(soyez|sois|soit) (pas|surtout pas) (trop)? (trist*|pein*|fach*|choqu*|dec*|surpris*|desol*|malheureu*|inquiet*|en colere)",
      "(en|y) (soyez|sois) pas",
      "m en (voulez|veux|veuillez|voudr*|veuille) (pas|surtout pas|pas trop)",
      "(pleur*|pleurez|attristez|inquietez) (pas|surtout pas) (pour moi|vous|mon)",
      "(vous|tu) (avez|as|aurez) (tout (fait|essaye*|tente*)|fait (tout|de votre mieux|le maximum|ce que|votre possible)|ete (formidable*|super|parfait*|bien|adorable*|la seule|le seul|gentil*|patient*|geniale*|top))",
    ],
    myDeed: [
      "(ce que (j ai fait|je vais faire|je fais|je m apprete|je prepare)|mon (geste|acte|choix|depart)|ma (mort|disparition)|(on|police|gendarmes|journal|vous) (vous)? (apprend*|saur*|annonc*|entend*) ~ (nouvelle|fait|moi|mort|appren*)|je serai plus la|je pars (pour|$|.|,)|je m en (vais|vai|irai) (pour|$|.|,)|(je|on) (disparais|tire|m eteins|finis|arrete (ici|la|tout))|plus jamais|aucun autre|adieu|c est la (derniere|fin)|la derniere fois|sachez que|si (un jour|demain) (vous|on)|c est trop tard|c etait (ecrit|trop|moi)|j ai (pris ma decision|choisi|decide)|demain (matin)? (vous|on)|la suite (m appartient|est a moi)|m en aller|je (vais|dois) partir|je vous quitte|c est mon heure)",
    ],
    softReason: [
      "(retard|oubli*|annul*|report*|rdv|horaire*|budget|argent|tarif|cher|distance|(un|une) (confrere|consoeur|collegue)|plus (pres|proche) (de|d)|autre (psy|therapeute|praticien*|cabinet|methode)|seance*|arrete la|arreter la|suivi|demenag*|vacances|conges|planning|absence|facture|paiement|virement|agenda)",
    ],
    // Who will find me.
    findMe: [
      "(que|qu|pour que|afin que|faut que|qui|quand|si|eviter|peur) (ce|c est|soit)? (qu|que|qui)? (ma|mon|mes|les|le|la|l|on|ils|il|elle|elles|quelqu un|personne|mari|un|une|maman|papa|tu|vous)? ~ (me|m) (trouvera|trouvent|trouveront|trouverez|trouveras|trouverait|retrouverez|trouve ($|.|,|pas|comme|la|dans|au|pendu*|morte*|raide|froid*|demain|le|avant|en premier)|decouvr*|retrouv*|ramass*|decroch*|repech*|voi* comme ca|voi* pend*)",
      "(ma (decouverte|decouvrete)|mon cadavre|ma depouille|ce qui reste* de moi|ma carcasse|la decouverte du corps|mon corps (sera|est|dans|sur|au|a ))",
    ],
    finders: [
      "(pompier*|police*|gendarme*|samu|secours|voisin*|concierge|gardien*|enfant*|fille|fils|mere|maman|femme|mari|soeur|gosse*|petit*|quelqu un|demain|matin|derangement|choc|traumatis*|avant (que|les|lui|elle)|la porte|pas|pardon|desole*|heure|heures)",
    ],
    lostWay: [
      "(perdu*|entree|interphone|parking|digicode|batiment|adresse|cabinet|gps|itineraire|rdv|voiture en panne|annuaire|internet|pages jaunes|sur le site|creneau|place|travail|solution|excuse*)",
    ],
    warnThem: [
      "(prevenez|prevenir|previens|avertissez|appelez|appeler|envoyez|envoyer|alertez) ~ (pompiers|police|gendarmes|samu|secours|les flics|ambulance|qui vous (voudrez|voulez)|le maire|le cure|mon (fils|frere|pere|mari)|ma (fille|soeur|mere|femme)|mes (enfants|parents)|ma famille)",
    ],
    whenDone: [
      "(demain|heure*|matin|ce soir|cette nuit|pas avant|apres|quand (ce|tout|je|vous)|chez moi|que ce soit|trop tard|me trouv*|m trouv*|fusil|corde|decroch*|pont|rails|gaz|c est fait|je serai plus|pour que|mort*|sera fini)",
    ],
    doorOpen: [
      "(porte|cle|cles|clef|clefs|verrou) ~ (ouverte|pas fermee|fermee a cle|deverrouill*|entrouverte|paillasson|sur la porte|dans la boite|pot de fleur*|sous le|pas verrouillee|chez la voisine)",
    ],
    rescuers: ["(pompiers|police|gendarmes|samu|secours|ambulance|policiers|ceux qui (viendront|me trouver*))"],
    petPlaced: [
      "(chat|chats|chien|chiens|chienne|poules|perruche*|cheval|betes|animaux|lapin|vaches|brebis|plantes|enfants|petits) (est|sont|dort|dorment|reste*|iront|ira) (chez|place*|confie*|donne*|parti* chez|en securite)",
    ],
    noOtherWay: [
      "(pas|plus|aucune) ~ (autre*) (solution|issue|choix|moyen|porte|chemin|sortie)",
      "(seule|unique) (solution|issue|sortie|porte) (que|qui|pour|possible)",
    ],
    sorry: ["(pardon*|desol*|excusez|m excuse|adieu|je vous aim*|m en (voulez|veux) pas|comprendr*)"],
    unknownLast: [
      "(savent|sait|savait|saura|savaient|se doutent|se doute) (pas|rien) (que)? ~ (c est|c etait|ce sera|etait) (le|la|les|ma|mon) (dernier|derniere|dernieres|derniers) ~",
      "(pour|c est|c etait) la (toute)? derniere fois (que (je|j) (vois|voyais|vais voir|embrass*|serr*|bord*)|de ma vie)",
    ],
    comeBy: [
      "(quelqu un|on|pompiers|police|vous|secours) ~ (devrait|devra|doit|pourra|pourrait|faudra|faudrait|devriez) ~ (passer|venir|entrer|ouvrir) ~ (chez moi|demain|plus tard|apres|me chercher)?",
      "(pas les enfants|pas ma fille|pas mon fils|pas ma mere|avant les enfants)",
    ],
    accessTo: [
      "(code|codes|mot de passe|mots de passe|identifiant*|pin|deverrouill*) (de|du|a|pour|sur|d)? (mon|ma|mes|l|carte|telephone|portable|tel|ordi*|coffre|alarme|immeuble)?",
    ],
    forAfter: [
      "(apres moi|quand (je|j) (serai|suis|sera|aurai) (plus|mort*|parti*|fini)|une fois (que (je|tout))? ~ (parti*|mort*|fini*|fait|plus la)|apres (ma|mon) (mort|depart|deces|disparition|geste)|le jour ou (je|j) (serai|suis) plus|quand ce sera (fait|fini)|quand (tout sera fini|ca sera fini)|si (il|je|j|jamais|quelque chose) ~ (arrive|meurs|pars|reviens pas)|police ~ (prevenir|ouvrir|forcer|casser)|sans (casser|forcer)|si on (vous)? (demande|cherche|s inquiete))",
    ],
    carefor: [
      "(prenez|prends|prendre|prendra|prendrez|prenne) (bien)? soin",
      "(occup*|veill*|garder|adopt*|nourri*|recueilli*|confi*|heriter*|legu*|donner|donnerai|donnez|revien*|besoin (de vous|d un toit|de quelqu un)|promen*|arros*)",
    ],
    afterAll: [
      "(apres moi|apres mon depart|(quand|lorsque) (je|j) (serai|suis|sera) (plus|mort*|parti*)|apres ma (mort|disparition)|une fois (parti*|mort*|que je)|sans moi|a ma place|quand ce sera fini)",
    ],
    oldAge: [
      "(qui (va|s|prendra)|peur|inquiet*|angoiss*|souci|handicap*|autis*|trisom*|curatelle|tutelle|notaire|pendule|vacances|hospitali*|operation|clinique|cure|retraite|un jour|voyage*|repete)",
    ],
    // Papers, gifts, a house emptied.
    lastPapers: [
      "(testament*|dernieres volontes|papiers|succession|legs|caveau|concession|obseques|cercueil|urne|cremation|assurance vie|procuration|donation|faire part|epitaphe|lettres d adieu*|mes comptes|mes dettes|mon enterrement|pompes funebres|columbarium|la ceremonie|les chants|la musique|le costume|ma tenue)",
    ],
    settled: [
      "(fait|faite|faits|refait|regl*|pay*|pret*|rang*|class*|tri*|sold*|ecri*|signe*|choisi*|depose*|termine*|boucle*|en ordre|clotur*|note*|redig*|prepar*|reserv*|mis|pose*)",
    ],
    gaveAway: [
      "(donne*|donner|legu*|confi*|distribu*|offert*|place*|vend*|abandonn*|fait cadeau|ramene*|depose*) ~ (poule*|chien*|chat*|cheval|lapin*|perruche*|canari*|guitare|ps5|switch|console|vinyle*|disques|bijou*|livres|collection|moto|voiture|velo|outils|meubles|affaires|vetements|alliance|bague|montre|plantes|tout ce que|cartes|peluche*|animaux|betes|tableaux|fusil|medaille*|ordi*)",
    ],
    emptied: [
      "(vide*|vider|rendu*|range*|ranger|trie*|trier|ferme*|supprime*|supprimer|cloture*|nettoye*|resilie*|coupe*|efface*|quitte*|bloque*|menage|brule*|jete*) ~ (maison|appart*|clefs|clef|cles|cle|affaires|chambre|comptes|compte|reseaux|insta*|natel|telephone|frigo|bureau|placard*|historique|tel|electricite|abonnement*|groupes|photos|journal|carnets|contacts|galerie|casier|studio)",
      "(fait|faire) (le|du) (tri|menage|vide) ~",
      "(affaires|chambre|papiers|maison|comptes) (sont|est) (rangee*|triee*|vide*|en ordre|pret*|nickel|propre*)",
    ],
    charity: [
      "(emmaus|croix rouge|secours (populaire|catholique)|ressourcerie|recyclerie|vinted|leboncoin|brocante|vide grenier|bibliotheque|boite a livres|trop petit*)",
    ],
    canLeave: [
      "(je|j|moi) (puis|peux|pourrai|pourrais|vais|vai|serai|suis) (enfin|donc|maintenant|pouvoir|deja)? (partir|m en aller|y aller|fermer les yeux|tirer|dormir|mourir|disparaitre|pret*|libre|tranquil*|m eteindre|reposer|lacher|m endormir)",
      "(partir|m en aller|dormir) (tranquil*|en paix|l esprit|serein*|leger*|le coeur)",
      "(il)? (me)? (reste|restait|manque) plus qu (a|un|une) ~ (le faire|faire|y aller|partir|sauter|date|attendre|jour|signer|courage|appuyer|trouver)",
      "(tout est|tt est|c est) (en ordre|pret|regle|fait|en place|boucle|range|prevu|planifie|note|organise)",
      "(le plus dur est fait|plus rien (me|a)|rien ne me retient|rien me retient|je laisse tout|pour (pas|ne pas)? (embeter|deranger|laisser)|que (ma|mes|mon) ~ (aient|ait) (rien|pas)|pour (apres|quand je)|samedi|dimanche|ce soir|bientot|vraiment|pour de vrai|serieux|definitif*|dans ma tete|au cas ou je)",
      "(aura|auront|auras|aurez) (rien|plus|plus qu|rien de) (a|qu a|d autre)? ~ (chercher|faire|payer|regler|signer|gerer|demander|trier)",
      "(y a|reste|c est|ai) plus qu a ($|.|,|y aller|attendre|mourir|me (mettre|lancer|decider)|partir)",
    ],
    // The appointment that nobody will need.
    cancelling: [
      "(annul*|decommand*|pas la peine|inutile|plus la peine|ray*|rayez|liber*|donn* (mon|ma)|donnerez (mon|ma)|plus besoin|aurai (plus)? (besoin|l usage|l utilite)|reprenez|gardez (l|tout|la|le)|rembours*|me gardez|garder (ma|mon)|oubliez|effac*|supprim*|barrez|attendez (moi)? (pas|plus)|me rappelez (pas|plus)|legu*|heritage|finirai pas|fini* pas|viendr* (plus|pas)|verrez (plus|pas)|serai pas la|excusez)",
    ],
    bookings: [
      "(rdv|seance*|creneau*|carnet*|place|jeudi|lundi|mardi|mercredi|vendredi|samedi|tout|tous|toutes|numero|dossier|date|agenda|suite|facture|acompte|patient*|client*|fiche|moi|suivi|m rappel*|me rappel*)",
    ],
    graveTalk: [
      "(sous terre|au cimetiere|a la morgue|dans (ma|la|une) (tombe|caisse|boite en sapin|housse|tiroir)|entre quatre planches|les pieds devant|six pieds|chez les anges|au ciel|de l autre cote|la haut)",
      "(le|un|au) (mort|macchabee|cadavre|defunt|fantome) (a|n|c|sera|ce|est|que|aura|vien*|pai*|parl*|$|.|,)",
      "(client|patient|patiente|cliente|interesse*|titulaire|destinataire|abonne*) ~ (mort*|froid*|decede*|disparu*|refroidi*|enterre*|plus de ce monde)",
      "(je|j|moi) (serai|serais|sera) ~ (mort*|decede*|enterre*|refroidi*|disparu* (pour|$|.|,)|cendre*|loin de tout|plus (vivant*|en vie|de ce monde)|enfin (tranquil*|en paix))",
      "(la ou|la bas|ou) (je|j) (vais|serai|pars|m en vais) ~ (pas|plus|besoin|seance*|rdv|telephone|psy|personne|$|.)",
      "(moi non plus|et moi avec|moi avec lui|plus de moi|existera* plus|il y aura (plus|pas) de (moi|suite|prochaine|lendemain|mardi|jeudi))",
      "(d ici la|avant|jeudi|lundi|demain) ~ (tout sera (fini|regle|termine)|ce sera (fini|trop tard|regle)|je (serai|serais) (plus|mort*)|c est fini pour moi)",
      "aurai (plus|pas|jamais) (plus|jamais)? (l utilite|l usage)",
      "aurai (plus|jamais|plus jamais) besoin",
      "(traitement|solution|remede) (radical*|definiti*|final*)",
      "(je rends (les cles|les clefs|mon tablier)|je tire ma reverence|quitte la partie|on se reverra (pas|plus)|quelqu un qui (en a envie|veut vivre|le merite))",
      "(au suivant|a jamais|pour l eternite|pour toujours|c est (fini|termine|plie) pour moi|la vie|ma vie|le monde)",
    ],
    theBody: [
      "(client|patient|patiente|cliente|interesse*|titulaire|abonne*) ~ (mort*|froid*|decede*|disparu*|refroidi*|enterre*|cimetiere)",
      "le (mort|macchabee|cadavre|defunt) (a|sera|est|aura|viendr*|pai*|ce sera)",
      "je (serai|serais) ~ (mort*|enterre*|decede*|refroidi*|sous terre)",
    ],
    livingOn: [
      "(demenag*|gueri*|vais (bien|mieux|tres bien)|vacances|autre (psy|therapeute|praticien*)|merci beaucoup|facture|changer de|conges|opere*|hopital|mariage|accouch*|enterrement|obseques|toussaint|deuil|fleur*|pere|mari|oncle|grand*|tante|ceremonie|par erreur|doublon|en double|chambre d hote*|travail|covid|grippe|stage|carte vitale)",
    ],
    // Words to be passed on.
    tellThem: [
      "(dites|dis|direz|diras|dire|transmettez|transmets|repetez|embrassez|embrasse|faites savoir|expliquez|demandez) ~ (a|aux|au|lui|leur|que|pour moi|pardon|ma|mon|mes)",
    ],
    lastWords: [
      "(pardon ($|.|,|a|pour tout)|que (je|j) ~ (aim*|souffr*|desole*|regrett*|demande pardon|pouvais plus|peux plus|pense* a|tenais plus)|(l|les|t) aim*|adieu|pas (sa|leur|ca) faute|fier*|souffrai*|pour rien|plus mal|apaise*|en paix|suis bien la ou|me pardonn*|trop mal)",
    ],
    tellSorry: [
      "(dites|direz|diras|faites savoir|transmettez) (leur|lui|bien)? (a|aux|au)? (ma|mon|mes|maman|papa|mamie|tous|tout le monde|toute|enfants)? (fille|fils|femme|mari|mere|pere|enfants|soeur|frere|famille|parents|proches|filles|petits|copine|copain|chef|amis|soeurs|freres)? (que|combien) (je|j) (les|l|le|la|t|vous)? (suis (tellement|vraiment|sincerement)? desole*|regrette)",
      "(dis (leur|lui|a (ma|mon|mes|maman|papa|tous))|dire a (ma|mon|mes|maman|papa)) (leur)? ~ (que|combien) (je|j) (les|l|le|la|t|vous)? (suis (tellement|vraiment|sincerement)? desole*|regrette)",
    ],
    /** What one is sorry for at a desk: a time, a wait, somebody who does not come. */
    notComing: [
      "(hier|l autre (jour|fois)|la derniere fois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|ce (matin|soir)|#h|midi|pas (venir|etre la)|viendrai pas|viens pas|retard|rdv|seance*|annul*|report*|decal*|oubli*|absen*|malentendu|attente|attendre|creneau|malade|contretemps|empechement|facture|paiement|virement)",
    ],
    kinder: [
      "(ma|mon|mes) (mere|maman|pere|papa|femme|mari|fille|fils|enfants|gosses|soeur|frere|parents|famille|petite|petit|bebe|cheri*|grand*|mamie|papi|copine|copain|puce)",
      "(lui|leur|tous|tout le monde|si on (vous)? demande)",
    ],
    apologetic: ["(retard|rdv|oubli*|absence|annul*|report*|anniversaire|bonjour|seance*|facture|cadeau)"],
    // A note.
    aNote: ["(mot|mots|lettre*|enveloppe*|courrier*|carnet|cahier|video*|vocal|message*|note*)"],
    leftIt: ["(laisse*|mis|mets|pose*|ecri*|gliss*|prepar*|redig*|enregistr*|cache*|scotch*|colle*|range*|depose*)"],
    forWhom: [
      "(boite a gan*|oreiller|en evidence|sur (le frigo|la table de la cuisine|mon lit|mon bureau|la table)|tiroir|a ouvrir|pour expliquer|tout (y est|est (dit|explique|dedans))|pour (chacun|tous|eux|elle|lui|mes (enfants|parents|proches|fils)|ma (famille|femme|fille|mere)|mon (mari|fils|pere))|cherchez pas|comprendr*|apres moi|quand (je|on|vous)|si (on|je))",
    ],
    thenGo: [
      "(pardon*|adieu*|souffr*|plus la|trop tard|partir|pars|m en vais|fini*|apres moi|cherche* pas|rejoin*|mort*|mourir|ce soir|tranquil*|pont|cave|garage|foret|tout le monde comprendra|boite a gan*|si on (vous)? (demande|cherche)|a ouvrir)",
    ],
    exercise: [
      "(exercice|comme (vous|convenu|demande)|conseill*|accueil|secretariat|paillasson du cabinet|boite aux lettres|repondeur|mutuelle|employeur|impots|proprio|maitresse|medecin|avocat)",
    ],
    goodbyes: [
      "(adieu|bisous|au revoir|bye|ciao|tchao|salut|pardon|bonne (chance|continuation|vie)|embrasse*|merci|prenez soin|bon vent|a jamais|see ya|rip|on se reverra)",
    ],
    graveGoodbyes: [
      "(adieu|pardon|a jamais|bon vent|see ya|rip|on se reverra (pas|plus)|prenez soin|bonne (chance|vie)|embrasse*|bisous|ciao|tchao|salut la compagnie)",
    ],
    leavesForGood: [
      "(je|j|moi) ~ (disparais|descends|debarque|quitte (le monde|ce monde|la vie)|tire ma|m eteins|gagne* pas|abandonne|gagner*|pars ($|.|,)|m en vais ($|.|,)|raccroche|arrete (ici|la) (,|.)? ~ (la vie|vivre|pas pour moi|fini|fatigue*|trop dur))",
      "moi (,)? (je|j) (arrete|m arrete|descends|debarque|quitte|sors|raccroche) (ici|la|icitte)",
      "(monde (gagne*|est (mieux|trop))|game over)",
    ],
    lovedOnes: [
      "(tous|toutes|ceux|celles|tout le monde|gens) (ceux|celles)? (que|qui|a qui) (j ai|m ont|m a|j aim*|je|mon) ~",
      "(la vie|le monde|ce monde|la compagnie|cruel|les vivants|la terre|les humains)",
    ],
    leavesHere: [
      "(je|j|moi) ~ (arrete ici|m arrete (ici|la)|debarque|descends|pars ($|.|,|pour)|m en vais ($|.|,|pour)|disparais|quitte (le|la|ce)|tire ma|raccroche|m eteins|me casse pour|gagne* pas|abandonne|gagner*)",
      "(monde (gagne*|est (mieux|trop))|game over)",
    ],
  },
  met: {
    death: [
      "theLast toYou leaveTaking -phoneTalk -tale",
      "theLast toYou noFault -tale",
      "theLast toYou -phoneTalk -tale -doingWell",
      "noFault myDeed -softReason -tale -kin",
      "noFault leaveTaking myDeed -softReason",
      "findMe finders -lostWay -tale",
      "warnThem whenDone -lostWay -tale -kinder",
      "warnThem findMe",
      "doorOpen rescuers -lostWay -burying",
      "petPlaced canLeave -movingHouse -softReason -oldAge",
      "noOtherWay sorry -softReason -tale -apologetic",
      "unknownLast -tale -softReason -phoneTalk",
      "doorOpen comeBy -lostWay -movingHouse -burying",
      "accessTo forAfter -lostWay -movingHouse",
      "carefor afterAll i -oldAge -movingHouse -tale",
      "carefor afterAll dueSoon -oldAge -movingHouse -tale",
      "lastPapers settled canLeave i -movingHouse -tale -oldAge",
      "lastPapers settled gaveAway -movingHouse",
      "lastPapers settled emptied -movingHouse -tale",
      "gaveAway emptied canLeave -movingHouse -charity",
      "gaveAway canLeave i -movingHouse -softReason -charity",
      "emptied canLeave i -movingHouse -softReason -tale",
      "cancelling theBody -livingOn -burying -tale",
      "cancelling bookings graveTalk -livingOn -tale",
      "tellThem lastWords kinder -apologetic -tale",
      "tellSorry -notComing -tale",
      "aNote leftIt forWhom thenGo -exercise -tale",
      "goodbyes lovedOnes leavesHere -movingHouse",
      "graveGoodbyes leavesHere -movingHouse -softReason -otherEnd",
      "goodbyes leavesForGood -movingHouse -softReason -otherEnd",
    ],
  },
};
