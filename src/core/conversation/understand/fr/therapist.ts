/** What the therapist types in French, over plain text. Data only. Whole messages, unless it says otherwise; a code may stand beside. */
import * as answers from "./answers.ts";

export const list = [
  "(la|les|ma)? (liste|listes|demandes|demande en attente|demandes en attente|en attente|en cours|attente)",
  "(qui|quoi) (j ai|ai je|est|attend|reste) ~ (attente|demandes|attend)?",
  "(rappelle|redonne|montre|donne|envoie) (moi)? (les|la|mes) (demandes|liste) ~",
  "(qu est ce qui|qui) (attend|reste)",
  "(des)? demandes (en attente|en cours)?",
];
export const help = ["(aide|comment (faire|ca marche)|mode d emploi|commandes)"];
export const undo = [
  "(annule|annuler|annulez|annule ca|annule tout|annule ma reponse|annule la reponse|j annule|retour|retour en arriere|reviens en arriere|oups annule|non annule|je me suis trompe|je me suis trompee|erreur|revenir en arriere|defaire)",
];
export const who = ["(c est)? qui (est|c est|est ce)?", "(qui est|c est qui|quel numero|son numero|numero)"];

export const yes = [
  ...answers.yes,
  "(ok|oui|d accord)? (je)? (valide|accepte|confirme|prends|prend|valides|acceptes|validee|acceptee|validez) (la|le|lui|ca|celle la|la demande|cette demande|bien)?",
  "(ok|oui) (ok|oui) (ok|oui)?",
  "ok pour (lui|elle|cette demande|celle la|ce creneau|cette heure|ce rdv|celui la)",
  "(oui|ok) je (la|le|les)? (prends|recois|attends|suis dispo|suis la|suis libre)",
  "c est (ok|bon|oui) (de mon cote|pour moi)?",
  "(va|ok) pour (ca|elle|lui)",
  "je suis (dispo|libre|disponible)",
];
export const no = [
  ...answers.no,
  "(je)? (refuse|decline|refusee|declinee|refuser|refusez) ~",
  "(pas|plus|non) (dispo|disponible|libre|possible|de place|ce jour la|cette semaine|la)",
  "je (peux|pourrai) pas ~",
  "(desole*)? (je)? (peux|pourrai) pas",
];
/** They refuse and say why. */
export const reasons = [
  "(complet|complete|complets)",
  "(absent|absente|indisponible|surbookee*|debordee*|malade|fermee*)",
  "(en|mes|les) (conge|conges|vacances|deplacement|formation|arret)",
  "(deja|suis|je suis) (pris|prise|occupee*|complete)",
  "(prends|prend|accepte|recois) (plus|pas) ~",
  "pas dans mes ~",
  "(pas|plus) (de place|dispo|libre|disponible)",
  "(impossible|pas possible)",
];

export const opensYes = ["(oui|ok|d accord|parfait|ca marche|entendu|valide|accepte|je confirme|c est bon)"];
export const opensNo = ["(non|refuse|decline|impossible|pas possible|pas dispo|je refuse)"];
/** What may follow a yes without a code: a precision for the client. */
export const notes = [
  "(mais|,|.)? (et)? (mais|dites|dis|dire|qu elle|qu il|que|prevenez|demandez|a condition|avec|en visio|en presentiel|au cabinet|sans|pense*|precis*|venir avec|apport*|sonner|par telephone)",
];
/** What shows that the moment named is another one that she offers. */
export const offers = [
  "(plutot|a la place|au lieu|mais|propos*|possible|sinon|ou alors|je peux|mieux|decal*|par contre|en revanche|pas avant|dispo|libre)",
];
/** Her own offer in a whole sentence, to the client or about them: « je vous propose », « peut-elle venir ». */
export const offering = [
  "je (vous|te|lui|leur)? propose*",
  "je (peux|pourrais|pourrai) (vous|te|la|le|les|lui|leur)? (recevoir|prendre|voir|proposer)",
  "je (vous|te|la|le|les) (recois|recevrai|prends|vois)",
  "(peut|pourrait|est ce qu) (elle|il) (peut|pourrait)? (plutot)? (venir|passer|etre la)?",
];
/** Her absence, with no word about a request: it may be news for later, and refuses nothing by itself. */
export const absences = ["(absent|absente|indisponible|malade|conge|conges|vacances|deplacement|formation|arret)"];
/** Words that may stand beside a moment when nothing else is said. */
export const fillers = [
  "(plutot|a la place|au lieu|mais|propos*|possible|sinon|ou alors|ou|et|je|j|on|peux|peut|ai|mieux|decal*|par contre|en revanche|pas|avant|apres|dispo|disponible|libre|suis|serai|non|oui|ok|d accord|lui|elle|la|le|les|l|a|au|vers|pour|moi|c est|ca|serait|irait|bon|alors|va|de|du|d|un|une|rdv|seance|creneau|heure|jour|meme|seulement|uniquement|desole*|demande*|dis|dites|que|par exemple|plus tard|plus tot|autre|svp|merci|bonjour|parfait|ca marche|impossible|je propose|encore|jusqu|jusqu a|donc|en|ce|cette|euh|complet|prise|pris|deja|y|hm|ah|soit|entre|confirme|valide|convient|me|m arrange|prefere*|possibilite|creneaux|place|places)",
];
/** A client's words, never hers: a sentence that was forwarded decides nothing. */
/** Several at once without their codes: which they are would be a guess. */
export const plural = [
  "(les|aux|la|le|l) (deux|trois|premier|premiere|deuxieme|seconde|second|derniere|dernier|troisieme|autre|autres|suivante)",
  "(tout|tous|toutes)",
];
export const clients = [
  "(je (voudrais|souhaite|souhaiterais|viendrai|viens|peux venir|pourrais venir|peux pas venir|pourrai pas venir|ne viendrai)|j aimerais|mon rdv|ma seance|ma demande|vous|votre|vos|bonjour madame|pouvez|auriez|avez)",
];
