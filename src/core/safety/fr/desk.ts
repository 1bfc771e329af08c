/**
 * French, the desk's own business where it sounds like danger: not being there at a named time, cannot and no more; an effort, a night or a fever
 * that one puts a meeting off for; a day that goes on without oneself. Only what names its day, its hour or its cause is taken out.
 */

/** When somebody is not there: a day, an hour, a part of the week. */
const when =
  "(lundi*|mardi*|mercredi*|jeudi*|vendredi*|samedi*|dimanche*|demain|apres demain|aujourd hui|hier|tantot|ce (matin|midi|soir|jour la|week end|mois ci|creneau)|cet (apres midi|aprem)|cette (semaine|fois|apres midi)|la semaine prochaine|le # *|#h|# h|midi|tout a l heure|a temps|a l heure|a cette heure|avant|des|vers|entre|jusqu|pour (la|le|notre|ma) (seance|rdv|groupe|atelier|stage|visio))";
const be = "(etre (la|ici|present*|au (rdv|cabinet)|parmi vous|des votres|disponible*|chez vous|dispo))";
const can = "(peux|peut|peu|pourrai|pourrais|pourra|pourrait|pouvais|pourrons|pourrez|va pas pouvoir|vais pas pouvoir|risque de pas)";
/** What keeps people awake, in bed or on their feet. */
const spent =
  "(nuits? (blanche*|de garde|hachee*)|# nuits|(deux|trois|quatre|cinq) nuits|garde*|fievre|gastro|grippe|covid|creve|angine|bronchite|rhume|migraine|lumbago|otite|varicelle|demenag*|chantier|partiel*|exam*|revisions|service*|astreinte*|route|bebe|dents|double journee|sous effectif|rentree|soldes|vendanges|inventaire|match|marathon|fetes|travaux)";
const putOff =
  "(annul*|repor*|decal*|repouss*|remet*|remettr*|deplac*|visio|(viens|viendrai|viendrais) pas|serai pas|peux pas venir|pourrai pas|absent*|reste* (au lit|couche*|chez moi)|dormir|me (re)?couche*|recouche*|autre (jour|fois|date|creneau)|la semaine prochaine|plus tard|rdv|seance)";

export const desk: readonly string[] = [
  // Not being there, at a time that is named before or after; and what one cannot, as against what one no longer wants.
  `${can} (malheureusement|vraiment|finalement|du coup|desole*|deja|donc)? (pas|plus|jamais)? (du tout)? (y)? ${be} (que|qu)? (le|les|tous les|a|au|a partir de|partir)? ${when}`,
  `${when} ,? ~ ,? (je|j|on|nous)? ${can} (malheureusement|vraiment|finalement|du coup)? (pas|plus) (y)? ${be}`,
  `${can} (malheureusement|vraiment|finalement|du coup)? pas (y)? ${be} ($|.|,|,? (je|j|on|ma|mon|desole*|c est|car|parce|puisque|du coup))`,
  `${be} (que|qu)? (le|les|tous les|chaque) (lundi*|mardi*|mercredi*|jeudi*|vendredi*|samedi*|dimanche*|matin*|soir*|midi*|# *)`,
  `${be} (a|avant|apres|vers|des|d ici|a partir de|jusqu a) (#h|# h|midi|# heure*|(huit|neuf|dix|onze|quatorze|quinze|seize|dix sept|dix huit) heure*)`,
  `(aurais|j aurais|aurait) (bien|tellement|vraiment)? (voulu|aime|du) ${be}`,
  // Worn out by something that passes, and a meeting that is put off for it.
  `(a bout de (force*|souffle)|tiens (plus|pas) debout) ,? ~ ${spent} ~ ,? ~ (,)? ~ ${putOff}`,
  `${putOff} ~ ,? ~ (a bout de (force*|souffle)|tiens (plus|pas) debout) ,? ~ ${spent}`,
  `${spent} ~ ,? ~ (a bout de (force*|souffle)|tiens (plus|pas) debout) ,? ~ ${putOff}`,
  // Dead on one's feet: after work, and off to bed.
  `(suis|sors|rentre) (mort|morte|morts) (,|.)? (je|on)? ${putOff}`,
  // On board, and in a hurry.
  "(me|m) (jeter|jette|jete|engouffrer|engouffre) (vite|direct|encore)? dans (le|la|un|une|mon|ma|l|les) (premier|prochain)? (bus|taxi|voiture|bagnole|caisse|navette|covoit*|transports|douche|boulot|travail|bouchons)",
  "(cours|file|fonce|vite) ~ (me|m) (jeter|jette|engouffrer) dans (le|la|un|mon|l) (premier|prochain)? (metro|train|tram|tramway|rer|ter|tgv)",
  // A thumb under a hammer, a wait at a bridge that opens.
  "(me suis|s est|m etais) (encore|bien|re)? (tape*|cogne*|frappe*|ecrase*|coince*) (le|la|les|un|l|mon) (petit)? (pouce*|doigt*|genou*|coude*|orteil*|index|pied*|tibia|ongle*|nez (contre|dans)|epaule|main (avec|dans|sous|contre la porte))",
  "(me suis|s est) tape* (un|une|des|deux|trois|#|la route|le trajet|tout le|toute la|les (bouchons|courses|embouteillages|escaliers|etages))",
  "(suis|sommes|reste|coince|arrete*) (encore|toujours)? (sur|devant) le pont (de|d|du|levant|tournant|mobile)? ~ ,? ~ ,? ~ (bloque*|coince*|leve|ouvert|bouchon*|avance pas|arret|circulation|accident|travaux|feu|retard|j arrive)",
];
