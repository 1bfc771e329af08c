/** French short answers, over plain text. Data only. `yes` and `no` are whole messages; `opens…` begin a longer one. */
export const courtesy = [
  "merci (beaucoup|bien|infiniment|mille fois|a vous|a toi|d avance|pour tout)",
  "(svp|merci|bonjour|bonsoir|salut|coucou|madame|monsieur|docteur|d avance|mdr|lol)",
  "(bonne|belle) (journee|soiree)",
  "(a vous|a toi)",
  "bien a vous",
  "(c est|tres|trop) (tres)? gentil",
];

const yesWord =
  "(oui|ok|d accord|parfait|super|nickel|volontiers|entendu|exact|exactement|absolument|evidemment|certainement|affirmatif|impeccable|impec|top|genial|banco|go|vendu|carrement|valide|confirme|yes|correct|oui oui|oui oui oui|ok ok|ouiii|cool|tip top|excellent|bon)";

export const yes = [
  `(ah|eh|et|bah|ben|euh|mais|alors|bon|${yesWord})? ${yesWord} ${yesWord}? (pour moi|c est (bon|parfait|ok|ca|note|entendu|d accord|super|nickel)|je (confirme|valide|viens|veux|prends|suis d accord|serai la)|ca (marche|me va|me convient|roule|va|joue) *?|allez (y|vas y)|bien sur|confirme|volontiers|avec plaisir|envoyez|allez y|vas y|super|parfait|sur)?`,
  "(oui|ok|d accord|parfait)? (c est|ca est) (tres)? (bon|ok|ca|parfait|d accord|entendu|note|sur|valide|exact|nickel|super|correct|tout bon|tout a fait ca|cela|bien ca) (pour (moi|nous))? (allez y|confirmez|vous pouvez envoyer)?",
  "(oui|ok|d accord|super|parfait)? (ca|cela) (marche|roule|me va|me convient|va|joue|le fait|colle|gaze|m arrange|nous va|nous convient|m irait|me conviendrait|passe) (tres|parfaitement|trop)? (bien)? (pour moi|aussi|tout a fait|parfaitement)?",
  "(oui|ok|d accord)? (je|j|on) (le|la)? (confirme|valide|accepte|prends|valides|viens|viendrai|suis d accord|suis partant|suis partante|suis ok|serai la|veux bien|suis pour) (bien|ma demande|le rdv|le creneau|ma presence)?",
  "(bien|mais|oui)? (sur|bien sur|bien entendu|tout a fait|avec plaisir|pourquoi pas|pas de (souci*|probleme*)|aucun probleme|aucun souci|sans (souci|probleme)|c est d accord)",
  "(bien sur|tout a fait|avec plaisir|biensur|en effet|avec joie|sans hesiter|allez y|allons y|vas y|allez|envoyez|envoie|faites|confirmez|c est parti|marche conclu|je confirme|moi oui|pour moi oui|si si|je crois que (oui|ca marche)|je pense que oui|ca ira)",
  "(parfait|ok|oui|super|nickel|tres bien|d accord|impeccable) pour (moi|nous|ca|cela)",
  "(si possible)? oui",
  "oui (si possible|tout a fait|absolument|exactement|bien|evidemment|pourquoi pas|merci|allez y|vas y|je sais|je le veux|toujours)",
  "(tres|trop) bien",
  "(je suis)? (d accord|ok|partant|partante) (avec (ca|cela|vous))?",
  "oui (envoyez|envoie|envoyer|confirmez|confirmer|validez|faites|gardez|transmettez) (la|le|moi|ca)? (demande)?",
  "(we|wai|wais|ouaip|vui|ui|uii|moui)",
  "ok (envoyez|envoie|confirmez|faites|super|parfait|top|nickel|cool)",
];

const noWord = "(non|no|negatif|jamais|nope|surtout pas|non non|non non non)";

export const no = [
  "(malheureusement|helas|desole*) (non|pas|je peux pas)",
  "(absolument|certainement|surtout|vraiment) pas",
  "(non)? pas (d accord|ok) c est pas (ok|correct|bon|ca|possible)",
  "je (pense|crois) pas",
  `(ah|euh|bah|ben|mais|finalement|et)? ${noWord} (ca (va|ira|m interesse pas|me va pas|ne me va pas|marche pas)|pas (du tout|maintenant|besoin|vraiment|ca|encore|possible|pour moi|la peine|interesse*)|je (veux|peux|prefere|souhaite) pas|c est (trop (tot|tard|loin|cher)|pas (bon|possible|ca)|bon|mort)|surtout pas|jamais|finalement|rien|va pas)?`,
  "(ca|cela) (ne)? (me|nous|m)? (va|convient|arrange|plait|marche|interesse|colle|va pas etre) (pas|plus) (du tout|trop|vraiment|etre possible|possible)?",
  "(ca|cela) (va|sera) pas (etre)? possible",
  "non ca ne? va pas (etre possible|aller|le faire)?",
  "pas (du tout|maintenant|question|besoin|vraiment|d accord|ok|possible|interesse*|pour moi|tout de suite|ce creneau|cette heure|celui la|celle la|ca|encore|forcement|la peine|trop)",
  "c est (non|pas (possible|bon|ok|ca|correct|la peine|bien)|hors de question|impossible)",
  "(c est)? pas (ok|d accord|possible|bon) (pour moi|du tout)?",
  "je (ne)? (veux|souhaite|prefere|confirme|peux|pense|crois|suis) pas (d accord|interesse*|du tout|maintenant)?",
  "je (prefere|prefererais) (pas|ne pas|que non|eviter)",
  "je (refuse|decline|passe|dis non)",
  "(impossible|hors de question|sans facon|aucun des deux|aucune des deux|ni l un ni l autre|aucun|aucune|pas celui la|trop (tard|tot|loin))",
  "finalement non",
  "non finalement",
  "moi non",
  "pour moi non",
  "(laisse*|laissez) tomber",
  "n envoyez (rien|pas)",
  "(ne)? rien envoyer",
];

export const opensYes = [
  "(oui|ok|d accord|parfait|entendu|volontiers|tres bien|super|nickel|ca marche|ca me va|ca me convient|je confirme|bien sur|avec plaisir)",
];
export const opensNo = ["(ah|euh|mais|oh|desole|desolee)? (non|no)"];

/** Accepting a moment that was offered: the moment may be said again. */
export const takesMoment = [
  "(je|j) (vous|te)? confirme (que|pour|ma|mon|bien|le) ~ ~",
  "c est (parfait|bon|ok|note|entendu) (a|pour) ~",
  "(va|ok|d accord|parfait|oui|c est bon|c est ok|ca marche|banco|super|nickel|tres bien|partant|partante|je confirme) pour (le|la|ce|cet|cette)? ~ ~ ~",
  "(je|on) (prends|prend|confirme|choisis) (le|la|celui|celle|mon|pour)? ~ ~",
  "je confirme (le|mon|ma|pour) ~ ~",
];

/** What turns an opening yes round. */
export const refuses = ["(pas|plus) possible", "(ne)? (peux|pourrai|peut) pas", "en fait non", "finalement non", "annul*"];

export const ordinals: readonly (readonly [string, number])[] = [
  ["premier", 1],
  ["premiere", 1],
  ["1er", 1],
  ["1ere", 1],
  ["1re", 1],
  ["deuxieme", 2],
  ["second", 2],
  ["seconde", 2],
  ["2e", 2],
  ["2eme", 2],
  ["2nd", 2],
  ["2nde", 2],
  ["deux", 2],
  ["troisieme", 3],
  ["3e", 3],
  ["3eme", 3],
  ["trois", 3],
  ["quatrieme", 4],
  ["4e", 4],
  ["4eme", 4],
  ["quatre", 4],
  ["cinquieme", 5],
  ["5e", 5],
  ["5eme", 5],
  ["cinq", 5],
];
