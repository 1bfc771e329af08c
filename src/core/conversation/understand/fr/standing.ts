/** French: an appointment that stands already, told on the way to something else: « j'ai une séance demain mais je n'ai pas l'adresse ». Data only. */
import type { Rule } from "../rules.ts";

export const standing: readonly Rule[] = [
  {
    label: "stands",
    any: [
      "(j ai|on a|nous avons|j avais|on avait|nous avions|fils a|fille a|mari a|femme a|mere a|pere a|il a|elle a|ai) (bien|deja|donc|normalement|toujours|aussi|enfin)? (pris|prevu|reserve|demande|obtenu|eu|cale|note)? (un|une|mon|ma|notre|le|la|sa|son|ce)? (premier|premiere|prochain|prochaine|1er|1ere)? <appointment>",
      "(mon|ma|notre|nos|mes|sa|son|ce|cette|le|la|leur) (prochain|prochaine|premier|premiere|1er|1ere|dernier|derniere)? <appointment> ~ (est|etait|a lieu|sera|tombe|prevu*|fixe*|commence|demain|<day>|#h)",
      "(suite a|apres|avant|lors de|pendant|depuis|au sujet de|a propos de|concernant|pour) (la|ma|notre|votre|mon|le|l|cette|ce) (prochain|prochaine|premier|premiere|1er|1ere|dernier|derniere)? <appointment>",
      "(suite|rapport) au (prochain|premier|dernier)? (rdv|creneau)",
      "(c est|ce sera|ca sera|c etait) (la|ma|sa|notre) (toute)? (premiere|1ere|1re|premier) (fois|seance|consultation|visite|rdv)",
      "(viens|vient|venons|viendrai|arrive) (chez vous)? (pour la|la) (premiere|1ere|1re) fois",
      "(je|on|nous) (viens|vient|venons|passe|vois|vous vois|commence) (chez vous|vous voir)? (<day>|le #|a #h|pour la premiere)",
      "(suis|sommes|est) (attendu*|inscrit*|prevu*|programme*) (chez vous)? (<day>|le #|a #h|pour)",
      "(a|ont|avez|as|avait|avaient) (bien|deja|donc)? (pris|reserve|obtenu|fixe|cale|note|eu) (un|une|mon|ma|le|la|notre) (premier|premiere)? <appointment>",
      "(qui|quand|date) ~ (fixe*|prevu*|note*) ~ <appointment>",
    ],
    not: [
      "<want>",
      "(besoin|envie|voulu|aime|souhait*|possible|possibilite|moyen|peut on|pourriez|pouvez|pourrait|pourrais|auriez|avez|aurait|libre*|dispo*|prendre|reserver|fixer|obtenir|avoir|caler|poser|proposer|reste|places)",
      "(pas|jamais|plus|aucun*) (de|encore|eu)? ~ (rdv|seance|consultation)",
      "(medecin|coiffeur|dentiste|docteur|psychiatre|generaliste|ophtalmo|gyneco|kine|banque|garage|embauche)",
      "(autre|nouveau|nouvelle|urgent*|urgence) ",
    ],
  },
];
