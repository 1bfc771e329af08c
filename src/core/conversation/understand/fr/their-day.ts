/**
 * When somebody's work or school ends or begins, as people say why they come later (« elle finit les cours à 15h30, on peut faire 16h ? »).
 * Data only, folded: what ends a day, what begins it, and what may stand between that and the hour.
 */
import type { Phrases } from "../when/terms.ts";

export const theirDay: Phrases = [
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
