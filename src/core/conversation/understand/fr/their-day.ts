/**
 * When somebody's train comes in or goes, when their work or school ends or begins, as people say why they come then (« elle finit les cours à 15h30, on
 * peut faire 16h ? »).
 * Data only, folded: what ends a day, what begins it, and what may stand between that and the hour.
 */
import type { Phrases } from "../when/terms.ts";

/** « mon train arrive », « un bus part »: every way with every verb. */
const each = (heads: string, ways: string, verbs: string): string =>
  heads
    .split(" ")
    .flatMap((head) => ways.split(" ").flatMap((way) => verbs.split(",").map((verb) => `${head} ${way} ${verb}`.trim())))
    .join("|");
const ways = "train bus car avion vol tgv ter bateau ferry covoit covoiturage blablacar taxi";
const mine = "mon ton son le un notre";

const engaged = "cours cour classe reunion formation ecole boulot taf travail service garde entrainement".split(" ");
const taken = "je suis pris|je suis prise|pris|prise|occupe|occupee|je suis occupe|je suis occupee|on est pris|coince|coincee".split("|");
const busy = [
  ...engaged.flatMap((what) => ["j ai ", "jai ", "g ", "en ", "elle a ", "il a ", "on a ", "a ", ""].map((has) => has + what)),
  ...taken,
];
const busyUntil = busy.flatMap((what) => ["jusqu a", "jusqua", "jusque", "jusqu au"].map((until) => `${what} ${until}`)).join("|");
const departing = "j ai|jai|j aurai|on a|nous avons|elle a|il a"
  .split("|")
  .flatMap((has) => ["mon", "un", "le", "notre", "son"].flatMap((the) => ways.split(" ").map((way) => `${has} ${the} ${way}`)))
  .join("|");

export const theirDay: Phrases = [
  [each(mine, ways, "arrive,arrivera,arrive en gare,atterrit,atterrira,se pose"), { kind: "freeFrom", travel: true }],
  [busyUntil, { kind: "freeFrom" }],
  [`${each(mine, ways, "part,partira,repart,decolle,est,passe")}|${departing}`, { kind: "freeUntil", travel: true }],
  [
    // A third person's verb needs no subject: « ma grande finit à 16h ».
    "je finis|je termine|je sors|je quitte|je rentre|je debauche|je decroche|on finit|on termine|on sort|on rentre|finit|finissent|sort|sortent|debauche|debauchent|" +
      "elle termine|il termine|ils terminent|elles terminent|elle rentre|il rentre|ils rentrent|elle quitte|il quitte|je suis libre des|" +
      "je bosse jusqu a|je travaille jusqu a|je suis au travail jusqu a|en cours jusqu a|j ai cours jusqu a|il bosse jusqu a|elle bosse jusqu a|il travaille jusqu a|" +
      "elle travaille jusqu a|il a cours jusqu a|elle a cours jusqu a",
    { kind: "freeFrom" },
  ],
  [
    "je commence|je bosse a|j embauche|j attaque|je reprends|elle commence|il commence|elle reprend|il reprend|on reprend|on commence|" +
      "je dois partir|je dois etre parti|je dois etre partie|je dois filer|on doit partir|elle doit partir|il doit partir",
    { kind: "freeUntil" },
  ],
  [
    "le travail|du travail|le boulot|du boulot|le taf|du taf|le service|mon service|du bureau|du chantier|de l usine|ma journee|sa journee|la journee|les cours|mes cours|" +
      "ses cours|leurs cours|de cours|cours|l ecole|de l ecole|le college|du college|le lycee|du lycee|la fac|de la fac|la creche|de la creche|l entrainement|" +
      "de l entrainement|du foot|de la danse|du sport|son sport|ma reunion|de reunion|mes consultations|ma garde|de garde|qu|que|seulement|pas avant|jamais avant",
    { kind: "shift" },
  ],
];
