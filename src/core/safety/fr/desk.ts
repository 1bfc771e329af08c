/**
 * French, the desk's own business where it sounds like danger: not being there at a named time, cannot and no more; an effort, a night or a fever
 * that one puts a meeting off for; a day that goes on without oneself. Only what names its day, its hour or its cause is taken out.
 */

/** When somebody is not there: a day, an hour, a part of the week. */
const when =
  "(lundi*|mardi*|mercredi*|jeudi*|vendredi*|samedi*|dimanche*|demain|apres demain|aujourd hui|hier|tantot|ce (matin|midi|soir|jour la|week end|mois ci|creneau)|cet (apres midi|aprem)|cette (semaine|fois|apres midi)|la semaine prochaine|le # *|#h|# h|midi|tout a l heure|a temps|a l heure|a cette heure|pour (la|le|notre|ma) (seance|rdv|groupe|atelier|stage|visio))";
const hour =
  "((avant|apres|des|vers|entre|jusqu a|d ici|a partir de) (#h|# h|midi|# heure*|ce (matin|midi|soir)|demain|le #|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|la (rentree|semaine)|(huit|neuf|dix|onze|quatorze|quinze|seize|dix sept|dix huit) heure*))";
const be = "(etre (la|ici|present*|au (rdv|cabinet)|parmi vous|des votres|disponible*|chez vous|dispo))";
const can = "(peux|peut|peu|pourrai|pourrais|pourra|pourrait|pouvais|pourrons|pourrez|va pas pouvoir|vais pas pouvoir|risque de pas)";
/** Why somebody is not there. */
const cause =
  "(reunion*|horaire*|planning|boulot|taf|travail|boss|chef*|patron*|bosse|collegue*|partiel*|examen*|exam|cours|td|tp|oral|concours|stage|formation|nounou|ecole|creche|voiture|bagnole|train|bus|avion|greve|neige|convoc*|astreinte|garde|dentiste|grippe|gastro|mariage|bapteme|deplacement|plombier|contretemps|imprevu|empechement|zappe)";
const sick =
  "(fievre|gastro|grippe|covid|creve|angine|bronchite|rhume|rhino|migraine|lumbago|sciatique|otite|intoxication|vertiges|entorse|plat*e|cheville|genou*)";
const months = "(janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)";
/** What keeps people awake, in bed or on their feet. */
const spent =
  "((nuit|nuits) (blanche*|de garde|hachee*)|# nuits|(deux|trois|quatre|cinq) nuits|garde*|fievre|gastro|grippe|covid|creve|angine|bronchite|rhume|migraine|lumbago|otite|varicelle|demenag*|chantier|partiel*|exam*|revisions|service*|astreinte*|route|dents|double journee|sous effectif|rentree|soldes|vendanges|inventaire|match|marathon|fetes|travaux)";
const putOff =
  "(annul*|repor*|decal*|repouss*|remet*|remettr*|deplac*|visio|(viens|viendrai|viendrais) pas|serai pas|peux pas venir|pourrai pas|absent*|reste* (au lit|couche*|chez moi)|dormir|me (re)?couche*|recouche*|autre (jour|fois|date|creneau)|la semaine prochaine|plus tard|rdv|seance)";

export const desk: readonly string[] = [
  // Not being there, at a time that is named before or after; and what one cannot, as against what one no longer wants.
  `${can} (malheureusement|vraiment|finalement|du coup|desole*|deja|donc)? (pas|plus|jamais)? (du tout)? (y)? ${be} (que|qu)? (le|les|tous les|a|au|a partir de|partir)? (${when}|${hour})`,
  `${when} ,? ~ ,? (je|j|on|nous)? ${can} (malheureusement|vraiment|finalement|du coup)? (pas|plus) (y)? ${be}`,
  `${can} (malheureusement|vraiment|finalement|du coup)? pas (y)? ${be} ($|.|,|,? (je|j|on|ma|mon|desole*|c est|car|parce|puisque|du coup))`,
  `${cause} ~ ,? ~ ,? ~ ${can} (malheureusement|vraiment|finalement|du coup)? (pas|plus) (y)? ${be}`,
  `${can} (malheureusement|vraiment|finalement|du coup)? (pas|plus) (y)? ${be} ,? ~ ${cause}`,
  "envie d (etre la|y etre) (si (l|le|la|les|il|elle|ils|vous)|pendant|en meme temps)",
  `${be} (que|qu)? (le|les|tous les) (lundi*|mardi*|mercredi*|jeudi*|vendredi*|samedi*|dimanche*)`,
  `${be} (a|avant|apres|vers|des|d ici|a partir de|jusqu a) (#h|# h|midi|# heure*|(huit|neuf|dix|onze|quatorze|quinze|seize|dix sept|dix huit) heure*)`,
  `(aurais|j aurais|aurait) (bien|tellement|vraiment)? (voulu|aime|du) ${be}`,
  // Worn out by something that passes, and a meeting that is put off for it.
  `(a bout de (force*|souffle)|tiens (plus|pas) debout) ,? ~ ${spent} ~ ,? ~ (,)? ~ ${putOff}`,
  `${putOff} ~ ,? ~ (a bout de (force*|souffle)|tiens (plus|pas) debout) ,? ~ ${spent}`,
  `${spent} ~ ,? ~ (a bout de (force*|souffle)|tiens (plus|pas) debout) ,? ~ ${putOff}`,
  `${sick} ~ ,? ~ au bout du rouleau ,? ~ ,? ~ ${putOff}`,
  `au bout du rouleau ,? ~ ${sick} ~ ,? ~ ,? ~ ${putOff}`,
  `(tiens|tient) (plus|pas) (debout|sur (mes|les) (jambes|pieds|guiboles)) ,? ~ ${sick}`,
  `${sick} ~ ,? ~ (tiens|tient) (plus|pas) (debout|sur (mes|les) (jambes|pieds|guiboles))`,
  ", (trop|tellement|completement|totalement|vraiment|archi|super|grave|hyper|bien) (creve|crevee|creves)",
  "corps (me)? (dit|crie|a dit) (stop|non|basta|merde)",
  `tiendr* pas jusqu a (#h|# h|midi) ,? ~ ~ ,? ~ (avancer|plus tot|debout depuis|leve* depuis)`,
  "en (peux|peut) plus (de|d|des|,)? (ce|ces|cette|ma|la|les|trois|deux|#)? (annulation*|greve*|bouchon*|embouteillage*|travaux|rhume|creve|grippe|toux|paperasse|canicule|demenagement)",
  "(^|.|,|suis|etais|toujours|bonjour) pas (encore)? reveille* ,? (desole*|retard|du coup|oups|mon reveil|j arrive|je (viens|decale))",
  // What letters say: coming back to somebody, last week; what houses, trains and beasts do.
  "(revenir|reviens|reviendrai|revient|reviendrons|retourne) (donc|vite|rapidement|tres vite|bientot)? vers (vous|toi|elle|le cabinet)",
  "(la semaine|le mois|l annee|la seance|la fois|notre seance|votre message) (dernier|derniere)",
  "(fuite*|evier|robinet*|chaudiere|chauffe eau|tuyau*|lavabo|wc|toilettes|panne|serrure|volet*|ascenseur) ~ ~ ~ ~ (envoyer|envoyez|envoie*|passer) (quelqu un|un (technicien|plombier|reparateur))",
  "(a quelle heure|quelle heure|quand) ~ (prochain|premier|dernier) (train|bus|metro|car|ter|tgv|tram|bateau|vol|ferry) (pour|vers|de|a|en) *",
  "(chantier*|boulot|travaux|maths|controle*|prof*|examen*|devoirs|dossier*|planning|service|rush|client*|rentree|chaleur|demenagement|boite) ~ ~ (va|vont|vient de|a|m a|ma|ont|m ont) (m)? (acheve*|tuer|tue|tues)",
  "(vache*|veau*|chien*|chat*|chatte|cheval|brebis|poule*|chevre*|lapin*|poulain|jument) ~ (failli|faillit) ~ (passer|mourir|crever|claquer)",
  // Where one is when it is read; so it goes.
  "(quand|lorsque|au moment ou) (vous|tu) (lirez|liras|verrez) (ce|ca|cela|mon) (message|mot|sms|texto|mail)? ,? (je|j) (serai|serais) (deja|surement|sans doute)? (dans (l|le|la|un|mon) (avion|train|bus|voiture|metro|ferry)|en (salle|reunion|cours|route|vol|vacances|seance|conge*|deplacement|garde|classe)|a (l|la) (aeroport|gare|mer|montagne|ecole)|au (bloc|bureau|boulot|travail|taf|lit))",
  "c est la vie ($|.|,)",
  // Dead on one's feet: after work, and off to bed.
  `(suis|sors|rentre) (mort|morte|morts) (,|.)? (je|on)? ${putOff}`,
  // On board, and in a hurry.
  "(me|m) (jeter|jette|jete|engouffrer|engouffre) (vite|direct|encore)? dans (le|la|un|une|mon|ma|l|les) (premier|prochain)? (bus|taxi|voiture|bagnole|caisse|navette|covoit*|transports|douche|boulot|travail|bouchons)",
  "(cours|file|fonce|vite) ~ (me|m) (jeter|jette|engouffrer) dans (le|la|un|mon|l) (premier|prochain)? (metro|train|tram|tramway|rer|ter|tgv)",
  "(me|m) (jette|jeter|mets|mettre|glisse|glisser) (vite|direct)? sous (la|ma|une|l|les|mes|un) (bonne|grosse)? (douche|couette|eau (chaude|bouillante)|couverture*|drap*|abri|porche|plaid|parasol)",
  "(saut*|descend*) (vite)? (du|dans (le|un|mon|l)) (bus|taxi|train|metro|tram|tramway|rer|ter|tgv|car|avion|premier *) ~ ,? (et|puis|la)? ~ (j arrive|arrive|serai la|suis la|a tout|# min*|minutes)",
  `(saut*|sauter) (une|la|ma|cette|notre|nos|les|des|deux|le|celle*)? (prochaine|derniere)? (seance*|semaine*|mois|cours|rdv|creneau*|celle*|groupe|${months})`,
  // Trains that stand still, and why.
  "sur les rails ,? (enfin|bref|voila)? ,? (dans|en) (le|un|mon)? (train|ter|tgv|rer|metro)",
  "(suicide*|accident*) (de (personne|voyageur)|sur (les|la|une|ma|notre) (voie*|ligne*|rails|quai*))",
  // A thumb under a hammer, a wait at a bridge that opens.
  "(me suis|s est|m etais) (encore|bien|re)? (tape*|cogne*|frappe*|ecrase*|coince*) (le|la|les|un|l|mon) (petit)? (pouce*|doigt*|genou*|coude*|orteil*|index|pied*|tibia|ongle*|nez (contre|dans)|epaule|main (avec|dans|sous|contre la porte))",
  "(frapp*|tap*|cogn*|percut*|assomm*) par (un|une|le|la) (ballon|balle|branche|porte|volet|portiere|velo|trottinette|vague|bome|raquette|crosse|caddie|chariot|planche|echelle)",
  "(s est|se sont|me suis) (encore)? (battu|battue|battus) ($|.|,|a l ecole|a la (recre|sortie|maternelle)|au (college|lycee|foot|rugby|judo|parc)|en (recre|cours|classe)|pour (un|une|le|la|avoir))",
  "pistolet* a (colle|eau|peinture|silicone|bouchon*|clous|billes|bulles)",
  "(me suis|s est|nous sommes|se sont|s etait|m etais) (encore|deja)? tape* (un|une|des|deux|trois|quatre|#|#h|la route|le trajet|tout le|toute la|les (bouchons|courses|embouteillages|escaliers|etages))",
  `(me suis|s est) (encore|bien)? brule* (avec|en|a|sur|la|le|au) ~ ,? ~ ${putOff}`,
  "(arrive*|peux|peut) (plus|pas) (a)? respirer par (le nez|la bouche|une narine)",
  "pris (un|une|deux|1|2|mes|mon) (demi)? <drugs> (hier|cette nuit|hier soir|pour dormir|avant de dormir) ,? ~ ~ (reveil|dormi*|dors|endormi*|dans le gaz|vaseu*)",
  "(suis|sommes|reste|coince|arrete*) (encore|toujours)? (sur|devant) le pont (de|d|du|levant|tournant|mobile)? ~ ,? ~ ,? ~ (bloque*|coince*|leve|ouvert|bouchon*|avance pas|arret|circulation|accident|travaux|feu|retard|j arrive)",
  // Children for sale, a leaving do, hair that is brushed, a dog on its lead, builders next door; creams and headaches.
  "(vais|va|vas|allons|vont) finir par (les|le|la|l|en|vous|nous)? (vendre|echanger|donner|mettre|offrir|adopter|expedier|envoyer|louer|user|oublier|croire|rater)",
  "tout (est)? (prevu|prepare|organise) pour (le|la|les|son|sa|ca|mon|ma|notre|un|une) (pot|fete|anniversaire|repas|soiree|vacances|mariage|voyage|bapteme|week end|demenagement|reunion|surprise) (de (depart|retraite))?",
  "(coiffeu*|brush*|shampoing*) ~ (tire*|arrach*) (les|mes)? cheveux",
  "(fille|fils|petit*|bebe|enfant*|garcon) (me|nous)? (tire|tirent|tirait) (souvent|toujours)? les cheveux (de|a|aux) (sa|ca|son|ses|la|le|les) (petite|petit)? (soeur*|frere*|copine*|copain*|maitresse|camarade*|poupee*)",
  "(chien|chienne|chiot|poney|cheval) (me|m a|m|nous) (traine*|tire*) (dans|vers|jusqu|sur|au) (l|le|la|les|un|une|au)? *",
  "(voisin*|ouvrier*|artisan*) ~ (tape*|cogn*|frapp*) ~ ,? ~ (travaux|perceuse|chantier|marteau piqueur|bricol*)",
  "(cache|cacher|planque) (toujours)? (mes|les) (bras|jambes|poignets|mains) ,? ~ (eczema|psoriasis|vitiligo|tatou*|poil*|acne|coup de soleil|boutons|verrue*)",
  "<drugs> (pour|contre) (la|les|ma|mon|mes|le|l) (migraine*|allergie*|rhume|tension|thyroide) ~ (devant moi|sur la table|en main) ,? ~ ~ (seance|rdv|avant de venir|hypnose|consultation)",
  "(rechute*|craque*|replonge*) ,? ~ (repris|fume*) (la|une|deux|des|le)? (cigarette*|clope*|tabac|vapoteuse|sucre|chocolat|kilo*)",
  "souffrir (du|de la|de l|des|au|a la|aux) (dos|nuque|genou*|hanche|epaule*|dents|cervicales|pied*|jambe*)",
  "(rate|loupe|echoue*) (a)? (son|sa|ca|mon|ma|au|le|l) (permis|bac|concours|examen|code|brevet|oral|partiel*|entretien|train|bus)",
];
