/** French: what became of it, asked by those who wait and by those who forgot: « personne ne m'a dit si c'était bon ». Rules over plain text; data only. */
import type { Rule } from "../rules.ts";

const who = "(je|j|on|nous|il|elle|mon fils|ma fille|mon mari|ma femme)";

export const waiting: readonly Rule[] = [
  {
    label: "status",
    any: [
      "(mon|son|notre|ma|nos) (nom|noms|passage|venue|visite) (est|figure|apparait|y est|est il|est elle|figure t il|apparait il) (bien|toujours|deja|il)? ~ (agenda|planning|liste*|carnet|cahier|calendrier|registre|chez vous|programme)",
      "personne (m|me|nous) (a|avait)? (encore|toujours|jamais)? (dit|confirme|repondu|prevenu|previent|donne|rappele|ecrit|tenu au courant) ~",
      "(attends|attend|attendons|attendais|patiente) (toujours|encore|tjr)? (qu on|que vous|qu elle|que l on|que quelqu un|que la therapeute|que madame) (me|m|nous) (dise*|disiez|confirm*|repond*|rappel*|donn*|fix*|propos*|recontact*|ecriv*)",
      `(avons nous|ai je|a t elle|a t il|sommes nous|suis je) (bien|deja|toujours)? (ete)? (retenu*|accepte*|inscrit*|pris|prise|selectionne*|enregistre*|note*|prevu*) (pour|sur|a|le|dans|par)? ~`,
      `(c est|c etait|est ce) (deja)? (quel jour|quand|a quelle heure|quelle heure|quelle date|le combien) (deja)? (que|qu) ${who} (dois|doit|devais)? (viens|vient|venir|venons|passe|passer|ai rdv|a rdv|avons rdv|commence|suis attendu*)`,
      "(c est|c etait) (a quelle heure|quelle heure|quand|a quel moment) (<day>|le #|demain|cet apres midi) (pour (moi|nous|lui|elle|mon *|ma *)|deja|$)",
      "rien vu (passer|venir|arriver|de votre part|de vous|depuis)",
      "(rappel|rappeler|rappelez|redonner|redonnez|redire|confirmer) (moi|me)? (svp)? (de|du|d)? (l heure|la date|le jour|l horaire) (exacte|exact|precise)? (pour|de|du) (<day>|mon|ma|le|notre|la)",
      "(suis|serai|serais|est) (je|il|elle)? (a quel rang|a quelle place|quel numero|combien|combientieme|quantieme|le combien|la combien|a combien) ~ (liste|file|attente)",
      "(est ce|c est|est) (bien|deja|toujours)? (note|inscrit|prevu|enregistre|marque|cale) (quelque part|chez vous|dans votre (agenda|planning)|sur votre (agenda|planning))? (que|qu) (je|j|on|nous|il|elle) ~",
      "(mon|notre|le|son) (rdv|creneau) ~ (<day>|#h|le #) ou (<day>|#h|le #) ~ (oublie|sais plus|souviens|rappelle|deja|doute|retrouve)",
      "(plus|pas|perdu|retrouve pas|retrouve plus) (note|noter)? (la date|l heure|le jour|l horaire) (de|du|d) (mon|ma|notre|la|l|le|son)? (prochain|prochaine)? <appointment>",
    ],
    not: [
      "(annul*|decal*|deplac*|report*|repouss*)",
      "chang* ~ (rdv|date|heure|horaire|jour|creneau)",
      "(ouvr*|ferm*|vacances|conge*)",
      "(une|vraie|vivante|autre) personne",
      "(facture*|attestation*|certificat*|remboursement|mutuelle)",
      "(tarif*|prix|€)",
    ],
  },
  {
    label: "status",
    any: [
      "(ca|cela|le dossier|ma demande|sa demande|mon dossier|notre demande|tout ca) (avance|bouge|progresse|suit son cours|en est ou|est en cours) (bien|un peu|ou pas)?",
    ],
    not: ["seance*", "therapie"],
    asks: true,
  },
];
