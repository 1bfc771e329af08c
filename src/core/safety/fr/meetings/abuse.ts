/** French, hands where they should not be, and children who are hurt: told by fields that meet in one sentence. */
import type { Meetings } from "../../distress-words.ts";

export const abuseMeets: Meetings = {
  fields: {
    elder: [
      "<touchers>",
      "(tonton*|oncle*|pepe|grand pere|papi*|beau pere|demi frere|grand frere|cousin*|prof*|maitre|professeur*|coach|entraineur|moniteur|animateur|educateur|surveillant|patron|chef|boss|directeur|manager|collegue*|client*|medecin|docteur|kine|psy|masseur|cure|pretre|imam|voisin*|ami de (mon|ma|mes|la)|copain de (ma|maman)|mec de ma mere|mari de|baby sitter|infirmier|aide soignant|ambulancier|proprio*|colocataire|coloc|livreur|chauffeur|conducteur|pere|papa|frere|fils)",
    ],
    lewd: [
      "(me|m|m a|ma|la|l a|lui|le|nous|l) (a|avait)? (encore|deja|toujours|souvent|tout le temps)? (touche*|touchait|tripot*|caress*|pelot*|palp*|viole*|violee*|embrass* de force|embrass* sur la bouche|deshabill*|mis* (encore)? (la|sa|ca|ses|les|une) main* (dans|sous|sur|au|aux|entre|a)|met (la|sa|ca|ses|les|une) main* (dans|sous|sur|au|aux|entre|a)|fait des (massages|bisous|choses|trucs|attouchements)|mets sa main|force*|frott*|coinc*|lech*|colle contre|regarde sous|film* (nue|sous|dans))",
      "(photo*|film*|video*|image*) ~ (nu|nue|nus|nues|toute nue|tout nu|sans (culotte|vetements|maillot|habits)|en culotte|deshabill*|intime*)",
      "(montre*|sort*|touche*|sucer|lecher|toucher) (son|sa|ca|le sien|lui)? (zizi|sexe|penis|bite|zezette|teub|queue|parties|kiki)",
      "(dort|dormir|vient|venir|glisse|couche*|rentre|entre) ~ (dans mon lit|avec moi la nuit|sous (ma|la) couette|dans ma chambre la nuit)",
    ],
    moved: [
      "(votre (message|attention|mot|accueil)|par (sa|ca|son|ses|votre|leur*)|gentill*|cadeau|mot gentil|emu*|droit dans le coeur|le fond|une prime|allocation*|salaire|chomage|pension|plus a rien|du bois|kine*|massage|osteo*|vaccin*|examen medical|prise de sang|cabas|cheveux)",
    ],
    coerced: [
      "(force*|oblige*|contrain*|impos*|insist*|exige*) ~ (coucher|rapport*|choses que je (veux|voulais|voudrais|aime) (pas|plus)|sexe|sexuel*|lit|au lit|la nuit|me deshabill*|l embrasser|fellation|porno|trucs|pratiques|d autres hommes|ses amis|trottoir|prostitu*)",
      "choses que je (veux|voulais|voudrais) (pas|plus)",
      "(droit de|ose pas|peux pas|arrive pas a|osais pas) (lui)? (dire non|refuser)",
      "(pendant que|quand|alors que) je (dors|dormais|dormai) ~",
    ],
    bedroom: [
      "(mari|conjoint|compagnon|copain|mec|lit|coucher|nuit|soir|sexe|sexuel*|corps|rapport*|homme|femme|devoir conjugal|ex|chum|client*)",
    ],
    mildly: [
      "(travail|boulot|patron|heures sup*|reunion*|menage|repas|manger|devoirs|ronfle*|reveille*|bebe|chat|chien|vendeur|menu|vaisselle|belle mere|cuisine|sport|vacances|resto|restaurant|train|avion|bus)",
    ],
    spiked: [
      "(mis|verse*|met|glisse*|foutu|drogue*|ajoute*) (un|une|quelque|de la|du|des)? (truc*|chose|drogue|ghb|cachet*|pilule*|poudre|somnifere*|produit*)? (bizarre)? (dans|ds) (mon|son|sa|ca|ma|le|nos) (verre*|boisson|biere|cafe|soda|jus|the|repas)",
      "(reveille*|retrouve*|revenu* a moi) ~ (nu|nue|a poil|deshabill*|sans (culotte|pantalon|vetements|habits|rien|souvenir*|mes)|dans un lit|chez (un|des) (mec|gars|type|inconnu*|homme*|garcon*))",
      "(drogue*|endormi*) a mon insu",
    ],
    young: [
      "<child>",
      "(frere|soeur|petit frere|petite soeur|bb|garcon|fillette|neveu|niece|petit fils|petite fille|eleve|jumeau*|jumelle*|ecolier*|puce|loulou|frerot|moi|je|j|on|nous|voisin*)",
    ],
    burns: [
      "(brulure* de (cigarette*|clope*|briquet|fer)|brule* (avec|a la|au) (une|un|sa|ca|son|la|des)? (cigarette*|clope*|briquet|fer|megot)|marques de (ceinture|doigts|dents|morsure|corde|baton|cable)|traces de (doigts|ceinture|coups|strangulation|corde)|bleus (partout|dans le dos|sur les (bras|cuisses|cotes)|qu il)|griffe* partout)",
    ],
    punished: [
      "(attach* (son|sa|ca|le|la|les|leur|mon)|ligot*|sans manger|rien a manger|affam*|dort par terre|dans le noir|dans sa pisse|laisse* seul* (des|toute|pendant)|placard|cave|cagibi|grenier|debarras|balcon|dehors (toute|la)|(dans|au) (le)? garage|a genoux (sur|pendant)|eau froide|douche froide|la ceinture|le martinet|le baton|le cable|la cravache|le fouet|cuillere en bois|le ceinturon|la savate|la chicotte)",
      "(prive* de (manger|repas|nourriture|diner)|donne*|donnent|laisse*) ~ (plus|pas|rien|jamais) (a|de)? (manger|boire|nourriture)",
      "(mange|manger) (plus|pas) ~ (possede*|diable|demon|puni*|merite*)",
    ],
    punishing: [
      "(beau fils|gendre|belle soeur|voisin*|voisine*|assistante maternelle|pere|mere|papa|maman|parents|beau pere|belle mere|oncle|tante|tata|tonton|nounou|famille d accueil|foyer|educat*|on va|on (me|m|nous|le|la)|il a eu|elle a eu|j ai eu|chez moi|chez nous|betise*|fait pipi|la nuit|toute la nuit|il (me|m|nous|le|la)|elle (me|m|nous|le|la)|maitresse|grand mere|grand pere|copain de)",
    ],
    household: [
      "(ranger|vetements|affaires|noire|rouge|jaune|verte|bleue|securite|vin|ski|chat|chien|velo|bricol*|demenag*|travaux|conserve*|cache cache|peur (du noir|du placard)|pluie|soleil|cuisine*|barbecue|poterie|linge|medicament* a|allergi*|ikea|anniversaire|regime|jeun)",
    ],
    sexAsk: [
      "(coucher|faire l amour|le faire|rapport*|au lit|sexe|devoir conjugal|fellation|sodom*|me penetre*|me prend*|me grimpe|me monte|trucs au lit|choses au lit|l acte|relations)",
    ],
    unwilling: [
      "(en echange|veut que (je|j)|exige que|demande que|avec ses (potes|amis|copains)|a plusieurs|filme*|meme quand (je|j)|si je refuse|quand je refuse|je refuse|dit non|dire non|je pleur*|je dors|dormais|force*|insist*|oblige*|s enerv*|me punit|chantage|pas le choix|me laisse faire|fais la morte|reveille* (la nuit|pour)|veux pas|veut pas|voulais pas|sinon)",
    ],
    lover: ["(mari|conjoint|compagnon|copain|mec|ex|chum|il|homme|elle|femme|fiance|petit ami|epoux|patron|client*)"],
    libido: ["(libido|desir|vaginisme|secheresse|envie|menopause|fatigue|douleur*|enfant ensemble|bebe|fiv|therapie de couple|sexologue)"],
    pics: [
      "(demande*|envoi*|envoye*|veut|exige*|reclame*|poste*|filme*|mettra|mettre|publi*|partage*|diffus*|a des|garde*|balanc*|montre*) ~ (photo*|telegram|internet|les reseaux|pornhub|onlyfans|video*|nude*|images|image|dickpic*|sextape)",
    ],
    predator: [
      "(sans (haut|culotte|rien|soutif|maillot|vetements|habits)|nu|nue|seins|poitrine|culotte|corps|intime*|sexe|zizi|adulte|majeur*|plus vieux|vieux|inconnu|snap|insta|internet|jeu en ligne|discord|tout (balancer|publier|envoyer|poster)|a (toute|tout|mes) (la classe|le lycee|parents|famille|contacts)|chantage|menac*|si je (refuse|paie|paye|reponds|veux pas))",
    ],
    preyed: ["(me|m|moi|on|couche|ma fille|mon fils|ma soeur|mon frere|ma niece|une eleve|un eleve|nous|mes)"],
    peeping: [
      "(camera*|filme*|filmer|telephone cache|regarde*|espionne*|micro) ~ (salle de bain|sdb|douche|toilettes|vestiaire*|cabine|sous la porte|trou de la serrure|me deshabille*|nue|dormir|chambre)",
    ],
    madeDrink: ["(force* a boire|fait boire|boire de force|drogue*|ghb|pique* (en|dans|au) (boite|bar|soiree|concert|festival)|seringue)"],
    blackout: [
      "(souvien* (de)? (plus|pas|rien)|plus (de|aucun) souvenir*|trou noir|black out|blackout|me rappelle (de)? (plus|pas|rien)|mal en bas|mal entre|culotte|saign*|reveille*|nue|nu|abus*|profit*|viol*|preservatif)",
    ],
    marriedOff: ["(marier|marie|mariage|epouser|fiancer|fiancailles)"],
    byForce: [
      "(de force|au bled|au pays|contre (mon|ma|son|sa)|que (je|j) (connais|aime|veux|ai jamais) ~|cousin|un vieux|vieux|inconnu|pas le choix|sans (mon|me|son|lui)|cet ete|renvoi*|billet|pas voulu|veux pas|refuse*|passeport|excis*|apres l ete|deja paye*|dote)",
    ],
    elders: ["(parents|pere|mere|famille|oncle*|tante|ils|freres|grand mere|papa|maman|on)"],
    wedding: ["(robe|traiteur|salle|faire part|temoin|invit*|ceremonie|noces|anniversaire|demenag*|deco|vacances|heureu*|hate)"],
    hushedUp: [
      "(notre secret|jeu secret|un secret|en secret|rien dire|le dire a personne|pas (le)? dire|pas en parler|dois rien dire|personne doit savoir|entre nous|speciale|mature pour mon age|si je (parle|dis|raconte)|le droit de (le)? dire|fais* jurer|jure de rien)",
    ],
    toMe: ["(me|m|moi|on|nous|je|j|lui|ma fille|mon fils|ma (petite)? soeur|ma petite fille|ma niece|l emmene|avec (lui|elle))"],
    goodSecret: [
      "(fete|anniversaire|cadeau*|surprise|demenag*|noel|recette|professionnel|deontologie|medical|grossesse|enceinte|rdv|seance|divorce|heritage|traitement|demission*)",
    ],
    naked: [
      "((tout|tous|toute|toutes) (nu|nus|nue|nues)|a poil|sans (vetements|habits|culotte)|dans (la|sa|ca) douche|a la douche|deshabill*|tout enlever|enlever (mes|ma|son|sa|ca|tout)|sur la bouche|dans (son|mon) lit|mis (ses|les|des|un) doigts|(film|films) (de)? (nu|nus|porno*|cochon|cochons|cul|tout nus)|regarde* (me|se) (laver|changer|doucher))",
    ],
    improper: [
      "(toujours|seul*|montre*|film*|veut|voulait|demande*|avec lui|oblige*|fache*|stop|quand (maman|personne)|cadeau*|touch*|bizarre*|peur|honte|mal|secret|gorge|pleur*|non|nous|dis rien|rien dit)",
    ],
    minor: [
      "((j ai|elle a|il a|fille (a|de)|fils (a|de)|soeur (a|de)|ai) (onze|douze|treize|quatorze|quinze|seize|10|11|12|13|14|15|16) ans|mineur|mineure|collegienne|ado)",
    ],
    grown: [
      "(homme|mec|copain|gars|type|adulte|monsieur|majeur|quelqu un|il) (de|qui a|a|d) (19|2#|3#|4#|5#|#|vingt*|trente*|quarante*|cinquante*) (ans)?",
    ],
    lure: [
      "(rdv|hotel|trucs|coucher|chez lui|photo*|potes|fugu*|partie|rejoin*|rencontr*|voir|voiture|internet|snap*|insta*|enceinte|amoureu*|cadeaux)",
    ],
    married: ["(mariee|marie|maries|mariage|promise)"],
    wantsBack: [
      "(veut rentrer|coincee|bloquee|16 ans|15 ans|14 ans|17 ans|de force|passeport|veut pas|pas voulu|revenue|aide*|turquie|bled|mali|maroc|algerie|tunisie|pakistan|senegal|comores)",
    ],
    bullies: ["(college|lycee|ecole|classe|recre|eleves|grands|vestiaire*|bus|cour|ils|elles|bande|internat|foyer|cantine|camarades)"],
    bullying: [
      "(font|fait|ont fait|m ont) (boire|manger|lecher|embrasser|deshabill*|avaler|ramper|mettre a genoux)",
      "(m|me) (ont|a)? (attend*|attrap*|coinc*|suiv*|film*|plaqu*|tap*|frapp*|tabass*|massacr*|rackett*|crach*|deshabill*|brul*|bouscul*|jet*|pouss*|lynch*|humili*|cogn*|tombe*|saut*) ~ (sortie|toilettes|escalier*|vestiaire*|bus|recre|cour|dessus|a (deux|trois|quatre|cinq|plusieurs|#)|encore|tous les jours|chaque jour|massacr*|sang|caillou*|pierres)",
      "(tete dans les (toilettes|wc)|baisse* (mon|ma) (pantalon|culotte|jupe)|vole* mes habits)",
    ],
  },
  met: {
    violence: [
      "bullies bullying -lightly -goneBy -story",
      "elder hushedUp toMe -goodSecret -lightly -goneBy -story",
      "elder naked improper -lightly -goneBy -story -goodSecret -moved",
      "minor grown lure -lightly -goneBy -story",
      "married wantsBack minor -wedding -lightly -goneBy -story",

      "sexAsk unwilling lover -libido -mildly -lightly -goneBy -story",
      "pics predator preyed -lightly -goneBy -story",
      "peeping elder -lightly -goneBy -story -moved",
      "madeDrink blackout -lightly -goneBy -story",
      "marriedOff byForce elders -wedding -lightly -goneBy -story",
      "elder lewd -moved -lightly -goneBy -story",
      "coerced bedroom -mildly -lightly -goneBy",
      "spiked -lightly -story -goneBy",
      "young burns -sport -goneBy -story",
      "young punished punishing -household -goneBy -story",
    ],
  },
};
