/**
 * French words of time, as people text them. Data only, folded; see `when/terms.ts` for the notation.
 * In: nothing. Out: phrases and the long words that a slip of the thumb may deform. No rule stands here.
 */
import type { DateWords, Phrases } from "../when/terms.ts";
import { asides, engagements, participles } from "./told.ts";

const numbers: Phrases = (
  "zero un|une deux|2x trois|troi|trwa quatre|quatr|katre|katr cinq|cink|sink|sinq six sept huit|uit neuf|nef dix|diz onze|onz|onse douze|douz|douse treize|treiz|treze|trez " +
  "quatorze|quatorz|katorze|katorz|catorze quinze|quinz|kinze|kinz|qinze seize|seiz|seze|sez|saize dix_sept|dixsept|diz_sept|disset|dizset dix_huit|dixhuit|diz_huit|dizuit|dizhuit|disuit " +
  "dix_neuf|dixneuf|diz_neuf|dizneuf|disneuf vingt|vint " +
  "vingt_et_un|vingt_et_une|vingt_un|vingt_une vingt_deux vingt_trois vingt_quatre vingt_cinq vingt_six vingt_sept vingt_huit vingt_neuf trente trente_et_un|trente_un"
)
  .split(" ")
  .map((spellings, n) => [spellings.replaceAll("_", " "), { kind: "number", n }] as const);

const months: Phrases =
  "janvier|janv|jan fevrier|fevr|fev mars avril|avr mai juin juillet|juil|jul aout septembre|sept octobre|oct novembre|nov decembre|dec|decemb"
    .split(" ")
    .map((spellings, at) => [spellings, { kind: "month", n: at + 1, ...(at === 2 || at === 4 ? { weak: true as const } : {}) }] as const);

const weekdays: Phrases =
  "lundi|lndi|lundy mardi|mrdi mercredi|mercredy|merc|mercr|mecredi jeudi|jdi|jeud vendredi|vendr|vendre|vdi samedi|smdi dimanche|dimanch"
    .split(" ")
    .flatMap((spellings, at) => [
      [spellings, { kind: "weekday", n: at + 1 }] as const,
      [`${spellings.split("|")[0]}s`, { kind: "weekday", n: at + 1, plural: true }] as const,
    ]);

const shortDays: Phrases = "lun mar mer jeu ven|vend sam dim"
  .split(" ")
  .map((word, at) => [word, { kind: "weekday", n: at + 1, weak: true }] as const);

/** Every way to write "après" before every way to write "demain". */
const afterTomorrow = "apres apre apr aprs aprez apret ap app"
  .split(" ")
  .flatMap((after) =>
    "demain dem 2main 2m1 dem1 demin dmn dmin dmain dm1 demein 2min deumain".split(" ").map((morrow) => `${after} ${morrow}`),
  )
  .join("|");

export const frenchDates: DateWords = {
  phrases: [
    ...numbers,
    ["une dizaine de|dizaine de|1 dizaine de", { kind: "number", n: 10 }],
    ["une douzaine de|douzaine de", { kind: "number", n: 12 }],
    ["une vingtaine de|vingtaine de", { kind: "number", n: 20 }],
    ["une petite|un petit|une bonne|une grosse|un bon", { kind: "number", n: 1 }],
    ["deux petites|deux bonnes|2 petites|2 bonnes|deux grosses", { kind: "number", n: 2 }],
    ["quarante", { kind: "number", n: 40 }],
    ["quarante cinq", { kind: "number", n: 45 }],
    ["cinquante", { kind: "number", n: 50 }],
    ...months,
    ...weekdays,
    ...shortDays,
    [
      "aujourd hui|aujourdhui|aujourdui|aujourd ui|aujourhui|auj|ajd|ajrd|ojd|oj|ojourdhui|ce jour|jour meme|aujourd",
      { kind: "offset", days: 0 },
    ],
    ["demain|dem|2main|2m1|dem1|demin|dmn|dmin|dmain|d main|de main|dm1|demein", { kind: "offset", days: 1 }],
    [`${afterTomorrow}|apdem|apdmn|ap2m1|apresdemain|apre2main|apredemain|surlendemain`, { kind: "offset", days: 2 }],
    ["csoir|c soir|se soir|a soir", { kind: "offset", days: 0, part: "soir" }],
    ["a matin|cet avant midi", { kind: "offset", days: 0, part: "matin" }],
    ["cet apres diner|cet apres dinee", { kind: "offset", days: 0, part: "apres_midi" }],
    ["veille de|veille du|veille d", { kind: "beside", days: -1 }],
    ["avant veille de|avant veille du", { kind: "beside", days: -2 }],
    ["lendemain de|lendemain du|lendemain d|jour d apres|jour suivant", { kind: "beside", days: 1 }],
    ["surlendemain de|surlendemain du|surlendemain d", { kind: "beside", days: 2 }],
    ["meme heure|meme horaire|meme creneau|heure habituelle|horaire habituel|memes heures|mm heure", { kind: "sameTime" }],
    ["tot|de bonne heure", { kind: "sooner", edge: "start" }],
    ["tard", { kind: "sooner", edge: "end" }],
    [
      "ai|as|a|avons|avez|ont|avais|avait|avions|aviez|avaient|suis|es|est|sommes|etes|sont|etais|etait|etions|etiez|etaient|jai|javais|jsuis|g|viens de|venons de",
      { kind: "aux" },
    ],
    [asides, { kind: "happened" }],
    [engagements, { kind: "engagement" }],
    [participles, { kind: "participle" }],
    [
      "derniere seance|derniere consultation|dernier rdv|dernier rendez vous|derniere visite|date|accident|echange|entretien telephonique|coup de fil|facture|factures|attestation|recu|mail|mails|courrier|virement|ordonnance|cheque|sms|message|appel|invoice",
      { kind: "document" },
    ],
    ["premiere semaine|1 ere semaine|1 re semaine", { kind: "nthWeek", n: 1 }],
    ["deuxieme semaine|seconde semaine|2 eme semaine|2 e semaine", { kind: "nthWeek", n: 2 }],
    ["troisieme semaine|3 eme semaine|3 e semaine", { kind: "nthWeek", n: 3 }],
    ["derniere semaine", { kind: "nthWeek", n: 0 }],
    ["lendemain|jour d apres|jour suivant|lendemain meme", { kind: "dayAfter" }],
    [
      "par nuit|par jour|par semaine|par mois|de sommeil|de travail|de route|de trajet|de retard|d avance|de vol|de train|de pause|d attente|de seance|de massage|de consultation|chacun|chacune|a pied|en voiture|en train|en bus|par seance|c est long|c est trop|c est court|c est pas assez|c est beaucoup|c est trop long|suffit|suffisent|suffirait|ca suffit|pour moi c est trop|de consult|de rdv|d affilee|de suite|de marche|de voiture|de bus|de jeune|de libre",
      { kind: "lengthAfter" },
    ],
    ["hier|avant hier", { kind: "yesterday" }],
    [
      "matin|matinee|mat|mat1|matain|mtn|matins|matinees|l avant midi|d avant midi|en avant midi|les avant midi",
      { kind: "part", part: "matin" },
    ],
    [
      "apres midi|aprem|aprems|aprm|aprem midi|apresmidi|ap midi|ap m|apm|aprs midi|aprmidi|apres m|aprem m|aprèm|apres midis|lapres midi|laprem|daprem|dapres midi|apre midi|apremidi|apre m|aprmd|l apres diner|d apres diner|en apres diner",
      { kind: "part", part: "apres_midi" },
    ],
    ["soir|soiree|soirs|soirees|swar|soar|apres le souper|apres souper", { kind: "part", part: "soir" }],
    [
      "pause dej|pause dejeuner|pause midi|heure du dejeuner|heure du dej|heure du repas|pause de midi|temps de midi|heure de midi|le midi|les midis|les midi",
      { kind: "part", part: "midi" },
    ],
    [
      "tot le matin|tot dans la matinee|le matin tot|matin tot|tot matin|aux aurores|de bonne heure|avant le travail|avant le boulot|avant le taf|avant de travailler|avant le bureau|avant les cours|avant l ecole|avant mon travail|avant d aller au travail|avant d aller bosser|avant d embaucher|des l aube|a l aube|au petit matin|potron minet|des potron minet|tot en matinee",
      { kind: "part", part: "debut_matin" },
    ],
    [
      "apres le travail|apres le boulot|apres le taf|apres mon travail|apres mon boulot|sortie du travail|sortie du boulot|apres le bureau|apres les cours|apres l ecole|apres lecole|apres la classe|apres le lycee|apres le college|apres la fac|sortie de l ecole|sortie d ecole|sortie des classes|sortie des cours|sortie du bureau|sortie du taf|apres taf|apres boulot|apres le job|apres ma journee|apres ma journee de travail|apres mes cours|une fois le travail fini",
      { kind: "part", part: "fin_journee" },
    ],
    ["journee|jour", { kind: "part", part: "fin_journee", edgeOnly: true }],
    ["debut|debuts|au debut|en debut|tout debut", { kind: "edge", edge: "start" }],
    ["milieu|mi|au milieu|en milieu|a la mi|la mi|vers la mi|vers le milieu", { kind: "edge", edge: "middle" }],
    ["fin|fins|a la fin|en fin|toute fin|tte fin", { kind: "edge", edge: "end" }],
    ["jour|jours|jrs|j|journees", { kind: "unit", unit: "day" }],
    ["semaine|semaines|sem|smaine|semaien", { kind: "unit", unit: "week" }],
    ["quinzaine", { kind: "unit", unit: "fortnight" }],
    ["huitaine", { kind: "unit", unit: "week" }],
    ["mois", { kind: "unit", unit: "month" }],
    ["an|ans|annee|annees", { kind: "unit", unit: "year" }],
    ["heure|heures|h|hr|hrs|hre|hres|heur|heurs|eure|eures|heure|huere|hueres", { kind: "unit", unit: "hour" }],
    ["minute|minutes|min|mn|mins|mns|minuttes", { kind: "unit", unit: "minute" }],
    [
      "week end|weekend|w e|we|wk|week ends|weekends|wkd|wend|ouikend|wikend|wknd|wkend|ouikende|wekend|wikende|w end|week and|weekand|week en|wickend|we end",
      { kind: "weekend" },
    ],
    ["en semaine|la semaine uniquement|jours de semaine|jours ouvres|jours ouvrables|jour de semaine", { kind: "workdays" }],
    ["prochains jours|jours prochains|jours qui viennent|jours ci|jours a venir|jours qui arrivent|quelques jours", { kind: "coming" }],
    ["midi", { kind: "noon" }],
    ["minuit", { kind: "midnight" }],
    ["et demi|et demie|demi|demie|et 1 2", { kind: "half" }],
    ["et quart|et 1 quart|un quart|quart|et un quart", { kind: "quarter" }],
    ["moins le|moins|moin le|moin|moins l|mois le", { kind: "minus" }],
    [
      "ce jour la|ces jours la|ce matin la|ce soir la|cette date la|cette semaine la|cet apres midi la|cette heure la|ce moment la|vacances scolaires|vacances de paques|vacances de la toussaint|vacances de toussaint|vacances de fevrier|vacances de printemps|vacances de carnaval|vacances d automne|marche de printemps|vide grenier",
      { kind: "courtesy" },
    ],
    ["chandeleur", { kind: "holiday", month: 2, day: 2 }],
    ["saint nicolas|st nicolas", { kind: "holiday", month: 12, day: 6 }],
    ["saint jean baptiste", { kind: "holiday", month: 6, day: 24 }],
    ["fete de la musique", { kind: "holiday", month: 6, day: 21 }],
    ["jeudi saint", { kind: "easter", days: -3 }],
    ["samedi saint", { kind: "easter", days: -1 }],
    ["dimanche des rameaux|rameaux", { kind: "easter", days: -7 }],
    ["mercredi des cendres", { kind: "easter", days: -46 }],
    ["noel|jour de noel", { kind: "holiday", month: 12, day: 25 }],
    ["veille de noel|reveillon de noel", { kind: "holiday", month: 12, day: 24 }],
    ["saint sylvestre|st sylvestre|reveillon du jour de l an|reveillon du nouvel an", { kind: "holiday", month: 12, day: 31 }],
    ["jour de l an|nouvel an|1 er de l an|premier de l an|jour de lan", { kind: "holiday", month: 1, day: 1 }],
    ["toussaint", { kind: "holiday", month: 11, day: 1 }],
    ["armistice", { kind: "holiday", month: 11, day: 11 }],
    ["fete du travail|fete du muguet", { kind: "holiday", month: 5, day: 1 }],
    ["fete nationale", { kind: "holiday", month: 7, day: 14 }],
    ["assomption", { kind: "holiday", month: 8, day: 15 }],
    ["saint valentin|st valentin", { kind: "holiday", month: 2, day: 14 }],
    ["halloween", { kind: "holiday", month: 10, day: 31 }],
    ["epiphanie", { kind: "holiday", month: 1, day: 6 }],
    ["paques|dimanche de paques", { kind: "easter", days: 0 }],
    ["lundi de paques", { kind: "easter", days: 1 }],
    ["vendredi saint", { kind: "easter", days: -2 }],
    ["mardi gras", { kind: "easter", days: -47 }],
    ["ascension|jeudi de l ascension", { kind: "easter", days: 39 }],
    ["pentecote|dimanche de pentecote", { kind: "easter", days: 49 }],
    ["lundi de pentecote", { kind: "easter", days: 50 }],
    ["fetes|fetes de fin d annee", { kind: "season", from: [12, 24], to: [1, 1] }],
    ["hiver", { kind: "season", from: [12, 21], to: [3, 19] }],
    ["printemps", { kind: "season", from: [3, 20], to: [6, 20] }],
    ["ete", { kind: "season", from: [6, 21], to: [9, 22] }],
    ["automne", { kind: "season", from: [9, 23], to: [12, 20] }],
    ["premier|premiere|1 er|1 ere|1 re", { kind: "rank", n: 1 }],
    ["deuxieme|second|seconde|2 eme|2 e|2 nd|2 nde", { kind: "rank", n: 2 }],
    ["troisieme|3 eme|3 e", { kind: "rank", n: 3 }],
    ["quatrieme|4 eme|4 e", { kind: "rank", n: 4 }],
    ["dernier|derniere", { kind: "rank", n: 0 }],
    ["trois quarts|et trois quarts|3 quarts", { kind: "threeQuarters" }],
    [
      "a la premiere heure|des la premiere heure|premiere heure|a l ouverture|des l ouverture|en tout debut de journee",
      { kind: "part", part: "debut_matin" },
    ],
    [
      "apres le dejeuner|apres dejeuner|apres le dej|apres manger|apres le repas|apres le repas de midi|apres la pause dejeuner|juste apres manger",
      { kind: "part", part: "debut_apres_midi" },
    ],
    ["avant le dejeuner|avant dejeuner|avant le dej|avant le repas de midi|avant de dejeuner", { kind: "part", part: "fin_matin" }],
    [
      "pendant le dejeuner|au dejeuner|pendant la pause|au moment du dejeuner|sur la pause dej|sur ma pause dejeuner|pendant ma pause dej",
      { kind: "part", part: "midi" },
    ],
    ["en huit|en 8", { kind: "later", days: 7 }],
    ["en quinze|en 15", { kind: "later", days: 14 }],
    [
      "prochain|prochaine|prochains|prochaines|pro|proch|prochin|prochaien|qui vient|qui arrive|qui suit|a venir|suivant|suivante",
      { kind: "next" },
    ],
    ["d apres|dapres", { kind: "following" }],
    ["ce|cet|cette|ces|cte|c t|cett|set|sette", { kind: "this" }],
    ["dernier|derniere|derniers|dernieres|passee", { kind: "last" }],
    ["le|la|les|l|un des|une des|celui du", { kind: "the" }],
    ["a|au|aux", { kind: "at" }],
    [
      "sur|pour|pr|ds la|ds l|ds|pendant|durant|dans le courant de|dans le courant|dans la|dans l|dans le|plutot dans|plutot sur|sur le|au cours de",
      { kind: "on" },
    ],
    ["de|du|d|des|prevu|prevue|prevu le|prevue le", { kind: "of" }],
    ["en|courant|au mois de|au mois d|mois de|mois d|dans le mois de|au cours du mois de|pour le mois de", { kind: "into" }],
    ["dans|ds|d ici a|dans environ", { kind: "in" }],
    ["d ici|dici|sous|d ici a|dans les|ds les", { kind: "within" }],
    ["tous les|ts les|toutes les|chaque|tt les|ttes les", { kind: "every" }],
    ["il y a|ya|y a", { kind: "ago" }],
    ["er", { kind: "ordinal" }],
    ["premier", { kind: "first" }],
    ["depuis", { kind: "since" }],
    [
      "vers|environ|autour de|autour du|aux alentours de|aux alentours du|alentours de|aux environs de|aux environs du|sur les coups de|sur les|a peu pres a|vers les|plus ou moins|genre|ver|aux alentours d|alentours d|aux environs d|dans les eaux de|aux environs|aux alentours|autour d|grosso modo|disons vers|mettons vers|sur les coups d|vers les coups de|sur le coup de|sur le coup des",
      { kind: "approx" },
    ],
    [
      "vers|environ|a peu pres|env|par la|a quelques minutes pres|a la louche|approximativement|plus ou moins|a peu de chose pres",
      { kind: "approxAfter" },
    ],
    ["apres|apres les|plus tard que|apre|aprs|passe", { kind: "bound", bound: "after" }],
    ["avant|avt|avant les|plus tot que|avan|avent", { kind: "bound", bound: "before" }],
    [
      "a partir de|a partir du|a partir d|partir de|a compter de|a compter du|des|a partir|apartir de|apartir du|au plus tot|pas plus tot que|je rentre|je reviens|de retour|je suis de retour",
      { kind: "bound", bound: "from" },
    ],
    ["jusqu a|jusqu au|jusqu|jusque|jusqua|jusquau|jusqu en|au plus tard|pas plus tard que|maximum", { kind: "bound", bound: "until" }],
    ["max|maximum|maxi|grand max|au plus tard|dernier delai|dernier carat|ou avant|ou plus tot", { kind: "boundAfter", bound: "until" }],
    ["ou plus tard|ou apres|et plus|et apres|minimum|mini|et au dela|ou plus|au plus tot", { kind: "boundAfter", bound: "from" }],
    [
      "je finis a|je finis le travail a|je termine a|je sors a|je sors du travail a|je sors du boulot a|je finis le boulot a|je termine mon service a|je finis mon service a|je termine le boulot a|je termine le travail a|je quitte a|je quitte le travail a|je quitte le boulot a|je suis libre des|je sors de cours a|je finis les cours a|je finis mes cours a|je sors du bureau a|je sors du taf a|je rentre du travail a|je rentre du boulot a|je rentre a|je finis le taf a|je debauche a|je bosse jusqu a|je travaille jusqu a|je finis vers|je sors vers|je termine vers|je suis au travail jusqu a|en cours jusqu a|je finis|je debauche",
      { kind: "freeFrom" },
    ],
    [
      "je commence a|je commence le travail a|je bosse a|j embauche a|j attaque a|je reprends a|je dois partir a|je dois etre parti a|je dois etre partie a",
      { kind: "freeUntil" },
    ],
    ["entre", { kind: "between" }],
    ["et|puis|ainsi que", { kind: "and" }],
    ["ou|ou bien|ou alors|ou sinon|sinon|ou encore|ou meme|a defaut|soit|voire|sinon alors|ou a la limite", { kind: "or" }],
    ["mais|par contre|en revanche|plus precisement", { kind: "but" }],
    ["au|a|jusqu a|jusqu au|jusqua|jusque", { kind: "to" }],
    ["pas|jamais|plus dispo|plus libre|plus possible|plus disponible|va plus|vas plus|peux plus|pourrai plus|peut plus", { kind: "not" }],
    ["ni", { kind: "nor" }],
    ["sauf|hormis|hors|excepte|a part|en dehors de|en dehors du|a l exception de|a l exception du|sans le|sauf que", { kind: "except" }],
    ["impossible|indispo|indisponible|occupe|occupee|pris|prise|mort|absent|absente|en deplacement|bloque|bloquee", { kind: "unable" }],
    ["en vacances|en conge|en conges|conges|en repos|de repos|en rtt|vacances", { kind: "off" }],
    [
      "pas de|pas d|pourquoi pas|pas mal|pas grave|pas trop|pas sur|pas sure|pas certain|pas certaine|n est ce pas|pas cher|pas encore|pas besoin|pas du tout|pas vu|pas recu|sais pas|pas bien|pas envie|travaille pas|bosse pas|travail pas|jbosse pas|jtravaille pas|jtaffe pas|taffe pas|taff pas|bosserai pas|travaillerai pas|ai pas cours|ai pas classe|ai pas ecole|pas compris|pas si|ai pris|avais pris|avons pris|avez pris|a pris|as pris|pris rdv|pris rendez vous|pris un rdv|pris un rendez vous|pris contact|pris note|prise de rdv|prise de rendez vous|pris en compte|prise en charge",
      { kind: "harmless" },
    ],
    ["au lieu de|au lieu du|au lieu d|plutot que|a la place de|a la place du|a la place d|et non|et pas", { kind: "instead" }],
    ["a la place", { kind: "replace" }],
    [
      "plutot|enfin|euh|en fait|ah non|euh non|non|oups|pardon|correction|je voulais dire|je veux dire|enfin non|non plutot|finalement",
      { kind: "rather" },
    ],
    [
      "annuler|annule|annulez|annulation|decommander|decommande|supprimer|supprime|je ne viendrai pas|je viens pas|je viendrai pas|peux pas venir|pourrai pas venir|pourrais pas venir|puis pas venir|pourrai pas honorer|peux plus venir|pourrai plus venir|peux pas honorer",
      { kind: "cancel" },
    ],
    [
      "deplacer|deplace|deplacez|decaler|decale|decalez|reporter|reporte|reportez|changer|change|repousser|repousse|avancer|avance|modifier|reprogrammer|deplacement du|bouger|passer de|intervertir",
      { kind: "move" },
    ],
    ["rdv|rendez vous|rendez vs|seance|consultation|consult|rendezvous|rv", { kind: "appointment" }],
    ["mon|ma|notre|mes|celui|celle|ce rdv", { kind: "mine" }],
    ["j ai|j avais|on a|on avait|jai|javais|nous avons|nous avions|j ai un|j ai une|j avais un|j ai deja un|j ai deja", { kind: "have" }],
    ["vous|vs|tu|t as|vous n|ya|y a|y aurait", { kind: "you" }],
    [
      "dispo|disponible|libre|possible|venir|la|etre|me|m|arrange|peux|present|presente|ici|du tout|non plus|disponibles|libres",
      { kind: "bridge" },
    ],
    [
      "des que possible|des q possible|au plus vite|le plus tot possible|le plus vite possible|au plus tot|le plus rapidement possible|rapidement possible|plus vite possible|plus tot possible|plus rapidement possible|aussi vite que possible|aussi tot que possible|aussi rapidement que possible|tout de suite|immediatement|en urgence|rdv urgent|rdv en urgence|premiere dispo|premiere disponibilite|premier creneau disponible|premier creneau dispo|premier creneau libre|premier creneau possible|1 er creneau dispo|1 er creneau disponible|1 er creneau possible|premier rdv possible|premier rdv dispo|premier rendez vous possible|premier rendez vous disponible|1 ere dispo|prochaine dispo|prochaine disponibilite|prochain creneau|prochain rdv dispo|prochain rdv disponible|prochain rendez vous disponible|prochain rendez vous possible|le plus proche possible|dans les plus brefs delais|dans les meilleurs delais|sans attendre|des possible|dqp|de suite|des que vous pouvez|des que tu peux|des que vous avez une place",
      { kind: "asap" },
    ],
    [
      "vacances de noel|vacances d hiver|vacances d ete|marche de noel|repas de noel|bonne soiree|bonne journee|bon week end|bon weekend|bon we|bonne semaine|bon apres midi|bonne apres midi|bonne matinee|belle soiree|belle journee|bonne fin de journee|bonne fin de semaine|bonne fin d apres midi|bon debut de semaine|excellente journee|excellente soiree|bonnes fetes|joyeux noel|bonne annee|bon noel|bon dimanche|beau dimanche|bon lundi|bon aprem|bonne aprem|bon midi|douce soiree|agreable journee|agreable soiree",
      { kind: "courtesy" },
    ],
    ["euro|euros|eur|balles|e", { kind: "money" }],
    ["ans|an", { kind: "age" }],
    [
      "personne|personnes|seances|seance|fois|enfant|enfants|km|kg|metre|metres|m|eme|e|place|places|piece|pieces|adulte|adultes|patient|patients|rdv|etage|etages|ieme|pers|message|messages|clients|rendez vous|consultations|creneaux|questions|cm|kilos|chose|choses|possibilites|options|amis|collegues",
      { kind: "count" },
    ],
    [
      "rue|avenue|av|bd|bld|blvd|boulevard|place|chemin|impasse|allee|allees|route|quai|cours|bis|ter|square|esplanade|faubourg|fbg|residence|passage|lotissement",
      { kind: "street" },
    ],
    [
      "appeler|appelle|appele|appelez|compose|composer|composez|faire le|faites le|numero|num|tel|code|digicode|ligne|bus|tram|chambre|appartement|appart|appt|porte|batiment|bat|no|etage|page|version|lot|taille|niveau|option|departement|secteur",
      { kind: "calling" },
    ],
    [
      "dure|plus de|moins de|durer|duree|durent|dura|durerait|pendant|compte|prend|prendra|faut compter|d une duree|met|mets|il faut|il me faut|faut|besoin de|besoin d|retard de|combien pour|duree de|durees|longue de|sort de|attendre|attends depuis|attente de|seance de|seance d|seances de|seances d|rdv d|consultation de|consultation d|retard d|en avance de|tarif pour|prix pour|forfait de",
      { kind: "lasting" },
    ],
  ],
  mendable:
    "lundi mardi mercredi jeudi vendredi samedi dimanche demain semaine prochaine prochain aujourdhui janvier fevrier juillet septembre octobre novembre decembre matinee soiree quatorze quinze seize".split(
      " ",
    ),
  sound:
    "humain hardi domaine semaines demains demande demander marie maria lundis mardis jeudis samedis proche proches prochains prochaines soirees matines journee decembre main quinze seize seine soigne sortie madi lundy samadi".split(
      " ",
    ),
};
