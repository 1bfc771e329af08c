/**
 * The words of the therapist's answers in French, by what they do in a clause, over plain text. Data only.
 * A clause agrees only where every one of its words stands here; so what a word may be beside is as much of the law as what it says.
 */
import type { Concepts } from "../../../words/pattern.ts";

/** Said as one, before their words are looked at alone. */
export const idioms: Readonly<Record<"yes" | "no" | "later" | "offer" | "not" | "beside", readonly string[]>> = {
  later: [
    "(peut etre|ptet|sous reserve|normalement|en principe|a priori|theoriquement|logiquement|probablement|sans doute|eventuellement|ca depend|cela depend|tout depend|on verra|a voir|a suivre|a confirmer|a verifier|a valider|affaire a suivre)",
    "(je|j|on) (te|vous|lui|leur|y|en|le|la|les|me|ne)? (te|vous|lui)? (redis|redi|redirai|dirai|reponds|repond|repondrai|rappelle|rappellerai|reviens vers|reviendrai|recontacte*|tiens au courant|tiendrai|redonne|reparle*|reflechi*|regard*|verifi*|verrai|hesite*|demande encore|check*|m en occupe*|m y mets|me renseigne|tate|reconfirme*)",
    "(je|j|on) (le|la|les|te|vous|lui|leur)? (confirme*|valide*|dis|reponds|redis|decide*|vois|verrai) (ca|cela|tout ca)? (plus tard|apres|tout a l heure|tantot|des que|quand|demain|ce soir|en fin de|dans la|d ici|lundi|mardi|mercredi|jeudi|vendredi|samedi)",
    "(je|j) (vais|dois|voudrais|veux|prefere|aimerais|viens de) (d abord)? (la|le|y|lui|les|en|me)? (voir|regarder|verifier|reflechir|demander|checker|consulter|relire|rappeler|l appeler|appeler|discuter|en parler|parler)",
    "(faut|il faut|faudrait|il faudrait) (d abord)? (que je|qu on|voir|y reflechir)",
    "(faut|il faut|faudrait|il faudrait) (d abord)? (regarder|verifier|reflechir|attendre)",
    "(laisse*|donne*|laissez|donnez) (moi|nous) (le temps|juste|un|une|deux|trois|# min*|#|voir|consulter|regarder|verifier|reflechir|y|jusqu)",
    "(attends|attendez|attend|attente|minute|patience|patiente*|instant|un instant|une seconde|deux minutes|deux secondes|# minutes|# min|pas tout de suite|pas maintenant)",
    "(pas|plus) (sur|sure|certain*|encore|trop|tout a fait|convaincu*|decide*)",
    "(sais|sait|savais) (pas|plus|meme pas) (encore|trop|si|quand|quoi|bien|vraiment|comment|ce|$)",
    "(je|j) (crois|pense|suppose|imagine|espere|doute|devrais|devrai|dois pouvoir)",
    "(ca|cela|ce|elle|il) (devrait|doit pouvoir|pourrait peut etre|risque)",
    "(avant de|avant que|d ici la|tant que|le temps que|en attendant|en seance|sors de seance|sortie de seance|entre deux|au volant|en voiture|dans le (tram|train|bus|metro)|mon (mari|conjoint|associe*|comptable)|ma (collegue|secretaire|femme))",
    "(si|quand|des que|a condition que|sauf si|des lors que) (j|je|on|mme|madame|monsieur|mr|m|l|la|le|mon|ma|un|une|quelqu|tout|y|d autres|personne|les|ca se|rien)",
  ],
  yes: [
    "(pas|aucun*|sans|zero|nul|y a pas|jamais) (de|d|le moindre|l ombre d un)? (souci*|probleme*|soucis|objection*|contre indication*|inconvenient*|difficulte*|chichi*|lezard|malaise|blem|bleme)",
    "(dis|dirais|dit|dirai|refuse|refuserai|ai) (jamais|pas|rien) (non|contre)",
    "(pas de refus|c est parti|pourquoi pas|bien entendu|bien volontiers|tres volontiers|bien sur|tout a fait|tout bon|deux fois plutot qu une|top la|marche conclu|affaire conclue|de bon coeur|les yeux fermes|a la bonne heure|tip top|c est beau|va bene|vas y|allez y|allons y|c est ok|ca me botte)",
    "(avec|ce sera (avec)?) (grand|un grand|beaucoup de|joie|plaisir|le plus grand|enthousiasme|un immense) (plaisir|joie)?",
    "(qu|il faut qu|faut qu) (elle|il|ils|elles|on) (vienne|viennent|passe|passent|reserve)",
    "(elle|il|ils|elles|cette dame|ce monsieur|cette personne|le petit|la petite|la famille) (peut|peuvent|pourra|pourront) (donc|bien|tout a fait|sans probleme)? (venir|passer|compter (sur moi|dessus)|y aller|reserver)",
    "(je|j|on) (la|le|les|l|lui|y) (attend*|serai|verrai|vois|recois|recevrai|recevrons|accueill*|prend|prends|prendrai|garde*|inscri*|note*|cale*|bloque*|mets|rencontr*|ouvre*)",
    "(on|je) (dit|dis|fait|fais|part|pars|reste|garde|maintient) (comme|sur|la|pour)? (ca|cela|dessus|ce creneau|cet horaire)",
    "(fais|fait|faites|faisons) (donc)? (comme)? (ca|ainsi)",
    "(fait|fera|ferait) (tres bien|parfaitement|bien)? (mon affaire|l affaire|le job|mon bonheur|bien mon affaire)",
    "(ca|cela) le (fait|fera|ferait)",
    "(suis|serai|sera|reste) (bien|donc|evidemment)? (la|au cabinet|sur place)",
    "d accord",
    "(rien a redire|rien contre|rien ne s y oppose|feu vert|carte blanche|c est tout vu|ca tombe (tres|super|vraiment|hyper|plutot)? (bien|a pic|a point|nickel|parfaitement))",
    "(plaisir|joie) (de)? (la|le|les)? (recevoir|accueillir|rencontrer|voir|revoir|retrouver)",
    "(ravi*|enchante*|heureu*|content*) (de)? (la|le|les|l)? (recevoir|accueillir|rencontrer|voir|revoir|retrouver|connaitre)?",
  ],
  no: [
    "(c|ce|ca|cela) (est|sera|serait|etait|va etre|risque d etre|s annonce) (malheureusement|helas|donc|clairement|vraiment|un peu|trop|carrement|franchement)? (non|mort|cuit|foutu|rape|niet|nib|impossible|chaud|tendu|complique|difficile|trop juste|trop court|compromis|exclu|infaisable|plein|complet|ferme|bouche)",
    "(laisse*|laissez) tomber",
    "^ (je|j) passe $",
    "(hors de question|pas question|jamais de la vie|sans moi|tant pis|en aucun cas|sous aucun pretexte|sans facon|que nenni|surement pas|certainement pas|surtout pas|pas du tout|absolument pas|vraiment pas|toujours pas|meme pas en reve|tres peu pour moi|alors la non|pas moyen|mission impossible|pas cette fois|pas la peine|autant dire non|peine perdue|pas pour moi)",
    "(dire|dis|dites|disons|reponds|repondez|repondre|sera|dirai|serait|est) (lui|leur)? (que)? (c est)? non",
    "(trop) (tard|tot|juste|court|loin|charge*|plein|serre|proche|matinal|tardif)",
    "(me faut|dois|oblige* de|contrainte* de|contraint de|vais|prefere|devoir|devrai|regret de|faudra|faut|fau) (bien|donc|malheureusement|helas|la|le|lui)? (devoir)? (refuser|decliner|renoncer|dire non|passer mon tour|m abstenir|eviter|annuler)",
    "(je|j) (passe mon tour|prefere pas|prefere eviter|aime mieux pas|suis au regret|regrette)",
    "(suis|est|etant|serai) (pas|plus) (competente*|formee*|forme|specialisee*|specialiste|habilitee*|qualifiee*|la bonne (personne|adresse)|la personne|equipee*|en mesure|a meme|du tout)",
    "(oriente*|reoriente*|adresse*|renvoie*|redirige*|dirige*|envoie*|conseille*) (la|le|les|lui|plutot)? (la|le|les)? (vers|chez|ailleurs|aupres|a un|a une|au|un|une|de voir|d aller)",
    "(j ai|ai|avec|y a) (deja)? (quelqu un|du monde|mme|mr|madame|monsieur|un bilan|une famille|une reu*|un groupe|cours|ecole|piscine|mes (enfants|gosses|petits))",
    "(finis|termine|commence|demarre|pars|ferme|rentre|debauche|quitte|arrete) (a|plus|pas|avant|deja|vers)",
    "(merci)? (mais)? (non merci)",
    "(prise|pris|booke*|overbooke*|sature*|full|charrette|deborde*|a bloc|au taquet|surcharge*|occupee*|absent*|indispo*|indisponible*|malade*|souffrant*|grippe*|alite*|clouee*|en vacances|en conge*|en repos|en formation|en deplacement|en stage|en reunion|en arret|off|enterrement|obseques)",
  ],
  offer: [
    "(pas|rien|jamais) (avant|plus tot (que)?|d autre (que)?)",
    "(un|une|legerement|un peu|un poil|un chouia|beaucoup|bien|une heure|une demi heure|un quart d heure|# minutes|# min)? plus (tard|tot|tardif|matinal) (que ca|dans la (journee|matinee|soiree|semaine)|si possible)?",
    "(a la place|au lieu (de (ca|#h))?|a defaut|au pire|a la rigueur|au choix|par exemple|au mieux|si possible|faute de mieux|dans ce cas|le cas echeant|a la limite|de preference)",
    "(autre|autres) (chose|horaire*|creneau*|heure*|jour*|moment*|date*|proposition*|possibilite*|solution*)",
    "(si|quand) (elle|il|ils|elles|ca|c est|cela|la personne) (lui|leur|le|y)? (veut|veulent|peut|peuvent|prefere*|va|convient|souhaite*|arrange|dit|est (libre|dispo*|possible|ok|d accord|bon)|possible|est pas possible|ne peut pas|peut pas|accepte|tient)",
    "(voir|vois|voyez|regarde*|demande*|verifie*|propose*) (lui|leur|avec (elle|lui|eux))? (s|si) (il|elle|ils|elles|ca|cela|c est|le|la|l)? (lui|leur)? (peut|peuvent|va|irait|ira|convient|serait|est|pourrait)? (libre|dispo|possible|ok)?",
    "(ca|cela|est ce que ca|est ce que cela|l horaire|le creneau) (lui|leur) (va|irait|ira|convient|conviendrait|plait|colle*|arrange*|parle|dit|irait il)",
    "(lui|leur) (va|irait|ira|convient|conviendrait|plait|colle|arrange|dit|irait il|conviendrait il)",
    "(elle|il|ils|elles) (choisit|choisissent|voit|decide*|prefere*|me dit|dira|me dira|peut choisir|a le choix)",
    "(a (elle|lui|eux) de (voir|choisir|decider)|comme (elle|il) (veut|prefere))",
    "(reviens|retourne|repars|revenez|retournez) (vers|aupres de|voir) (elle|lui|eux) (avec)?",
    "(s est|vient de|vient d etre|se)? (liberee*|libere|liberer|desiste|desistement|annulation)",
    "(mon|ma|mes) (prochain*|premier*|seul*) (creneau*|trou*|place*|dispo*|possibilite*|heure*)",
    "(le mieux|le plus simple|l ideal|mon ideal|l idee|le plus tot) (c est|serait|ce serait|possible)?",
    "(il)? (me|nous|m)? (reste|restent|resterait) (plus|que)?",
  ],
  not: [
    "(ne)? plus (de|d|dispo*|libre*|personne|possible|rien|un|une seule|une|la|aucun*|le temps|le moindre|prendre|recevoir|accepter|en)",
    "(peux|peut|pourrai|pourrais|prends|prend|recois|accepte|fais|suis|ai|consulte|travaille|assure|sais|pouvons) (vraiment|malheureusement|helas|absolument|meme|deja|du tout)? (pas|plus|jamais|guere)",
    "(pas|plus) (un|une|d) (seul|seule)?",
  ],
  beside: [
    "(cette|la|une|sa|ma|l autre|autre) personne",
    "(de|d) (mon|notre) (cote|agenda|planning)",
    "(de ma part|pour ma part|en ce qui me concerne|quant a moi|comme (prevu|convenu|demande|horaire|d habitude|ca)|a l heure (dite|prevue|demandee|convenue|souhaitee)|au (jour|moment) (dit|prevu)|a cette (heure|date) (la)?|ce jour (la)?|je vous prie|je te prie|vous prie|bonne (journee|soiree)|a bientot|a plus|dans (mon|l|le) (agenda|planning|carnet|cahier)|sur (mon|l) agenda|tout de suite|des maintenant|pour (elle|lui|eux|moi|nous|cette fois|le coup|l instant)|deux fois|sans hesiter|d emblee|tel quel|telle quelle)",
  ],
};

/** Behind a yes: what a client has to know to come. */
export const precisions = [
  "(interphone*|code|codes|portail|porte|ascenseur|escalier*|parking|digicode|sonnette|sonne*|etage*|visio|zoom|teams|skype|telephone|presentiel|distanciel|cheque*|especes|carte bancaire|liquide|paiement|reglement|regle*|payer|paye*|ordonnance*|carnet*|bilan*|compte rendu|document*|questionnaire*|# minutes|# min|en avance|a l heure|retard|batiment|nouvelle adresse|nouveau cabinet|bureau|salle|accompagne*|euros|tarif*|prevoi*|prevoy*|pourvu|a condition|tant que|n oubli*|apport*|ramen*|amen*|vienne|viennent|arriv*|masque|duree|dure)",
];

export const words: Concepts = {
  yes: "oui ouiii ok okay okidoki oki parfait* parfaitement super top nickel impec* volontiers entendu accorde accordee accord exact exactement absolument evidemment certainement assurement naturellement affirmatif genial* banco go vendu adjuge* carrement yes yep cool positif excellent* ideal* merveilleu* formidable magnifique bingo amen tope yallah effectivement plaisir ravi* enchante* bon bonne bien convenu impeccable* chouette favorable* favorablement 100 genialissime",
  act: "confirm* valid* accept* accorde* accordez accorder inscri* note notez noter notes notee notons notee bloqu* reserv* agend* cale caler calez prends prend prendre prenez prendrai prendrais prendrons recois recoit recevr* recevoir recevons accueill* garde gardez garder gardons enregistr* marque marquez marquer planifi* programm* mets met mettez mettre ajoute* case casez caser fixe fixez fixer book* attends attendrai attendons retiens retenez retenir pose posez poser booker boucle* scelle* rajoute* glisse* integr* maintien* maintiens honor* assure assurerai",
  suits:
    "va vont ira irait iront convient conviennent conviendra conviendrait convienne arrange arrangent arrangerait adonne marche marchera roule joue colle passe passera passerait tombe plait sied siera sierait botte tient tiendra rentre cadre fonctionne baigne gaze",
  free: "libre libres dispo disponible dispos disponibilite present presente ouvert ouverte partant partante preneur preneuse",
  can: "pouv* peut peuvent pouvez pourrai pourra pourrais pourrait pourront pourrez pouvoir puis sais saurai possible possibles jouable faisable envisageable gerable realisable tenable",
  not: "pas aucun aucune aucunes aucuns ni jamais rien guere nullement point pantoute personne sans",
  nay: "non nan nope niet nada negatif",
  no: "refus* declin* rejet* renonc* impossible* infaisable* injouable ingerable navre* regret*",
  offer:
    "plutot mieux propos* offr* offre suggere* decal* deplac* report* repouss* avanc* retard* prefer* davantage choix sinon alternative* essay* essai* essayons tent* rather mettons disons basculer bascule* glisser recule* transfer* change* changer remplace* substitu* desistement voyons",
  beside:
    "ou soit je j tu vous on nous il elle ils elles c ce cet cette ces ca cela celui celle ceci est sera serait sont etre suis serai serais serons es etes ai a as avez ont aurai aurais y en le la les l lui leur eux moi me m te t se s un une des de du d au aux et mais donc alors or ni que qu qui quoi dont pour par avec dans sur chez vers a si tres trop bien tout toute tous toutes tant plus aussi encore deja toujours juste simplement seulement vraiment bel meme surtout quand comme ainsi voila voici hein euh ah oh eh ben bah bon ouf hop allez allons aller fait aime enfin finalement mon ma mes son sa ses votre vos notre nos ton ta tes rdv rendez seance seances creneau creneaux horaire horaires heure heures jour jours date moment demande demandes place rencontre entretien consultation visite premiere premier dame monsieur madame mademoiselle mme mr m personne patient patiente client cliente enfant petit petite jeune famille couple agenda planning carnet cabinet dis dit dites dire dirai reponds repondez repondre ecris ecrivez envoie envoyez transmets desole* malheureusement helas dommage merci svp stp bonjour bonsoir salut coucou cher chere vaut faudrait faut donner donne dossier suite message cote part 1 2 3 4 deux trois quatre veux voulez veut dessus peuchere ve donc lors quel volonte definitivement officiellement directement vite maintenant reste nouveau nouvelle seul seule doudou poulette cheri cherie chef patron patronne lol mdr haha hihi zou punaise puree pfff pff roh beh boh hum mmh hmm",
};
