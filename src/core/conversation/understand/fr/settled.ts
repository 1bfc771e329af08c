/** French: whether what was asked for is done, which of two days it was, and a place that somebody else gives up. Rules over plain text; data only. */
import type { Rule } from "../rules.ts";

const change =
  "(annule|annulee|annules|annulees|decale|decalee|decales|deplace|deplacee|deplaces|reporte|reportee|reportes|repousse|repoussee|avance|avancee|modifie|modifiee|change|changee|supprime|supprimee|retire|retiree|enleve|enlevee|decommande|decommandee|reprogramme|reprogrammee|raye|rayee)";
const changing = "(annul*|decal*|deplac*|report*|repouss*|avanc*|modif*|chang*|decommand*|supprim*|reprogramm*)";
const matter = "(annulation|report|changement|modification|decalage|deplacement|desistement|suppression|reprogrammation)";
const done =
  "(pris en compte|prise en compte|prises en compte|fait|faite|enregistre*|valide*|note|notee|recu|recue|effectif|effective|confirme*|arrive*|passe|passee|transmis*|effectue*|vu|vue|acceptee|accepte|regle|reglee|ok|bon|bonne|actee|acte)";
const somebody =
  "(quelqu un|un autre|une autre|d autres|autre patient*|patient*|patiente|client*|cliente|une personne|des gens|qui que ce soit|un desistement|quelqu une|jamais on|les autres)";
const gives = "(annul*|desist*|libere*|renonc*|lache*|decommand*|peut pas venir|vient pas|laisse sa place|rend sa place|saute)";

/** What stands, or stood in what was said: a bare « rdv » is a wish. */
const stood =
  "(c est|c etait|est ce|etait ce|(mon|ma|notre|le|la|votre) (rdv|seance|prochaine seance)|on a dit|avait dit|ai note|je viens|viens je|vous vois|dois venir|attendez|attendu*)";
const oneOfTwo = "(<day>|#h|le #|#|# heures|matin) ou (bien)? (le|a|plutot)? (<day>|#h|#|# heures|apres midi|soir)";
const wished: readonly string[] = [
  "(possible|dispo*|libre*|veux|voudrais|peux|pouvez|auriez|avez|prefere*|mieux|ouvert*|recevez|travaillez|place*|creneau|pourrais|aimerais|pour (un|une|venir)|minutes|€|euros|60|80|seance individuelle)",
  "(c est|ce sera|ca sera) (comme|au choix)",
];

export const settled: readonly Rule[] = [
  {
    label: "settled",
    any: [
      `(est|sont|a ete|ont ete|serait|soit|a t il ete|a t elle ete|est il|est elle) (bien|donc|deja|effectivement|toujours|finalement|enfin|deja bien)? ${change} ~`,
      `(avez|as|aviez|a t elle|a t on|ont ils|elle a|on a|madame a|therapeute a) (vous|tu)? (bien|deja|donc|finalement|pu|eu le temps de)? (le|l|la)? ${change} ~`,
      `(avez|as|a|ont) (vous|tu|t elle|t on)? (bien|deja)? pu ${changing} ~`,
      `(vous|elle|on|tu) (m|me|l|le|la|nous) ~ (bien|deja|donc) (avez|a|as)? ${change} ~`,
      `(c est|ca a ete|c etait) (bien|deja|donc|enfin) ${change} ~`,
    ],
    not: ["(si|meme si|quand|au cas ou) ~", "(tarif*|prix|adresse|horaire*|numero|avis)"],
    asks: true,
  },
  {
    label: "settled",
    any: [
      `(mon|ma|le|la|l|notre|votre|ce|cette) ${matter} ~ (a|est|sont|ont|soit)? (bien|deja)? (ete)? ${done} ~`,
      `${done} ~ (mon|ma|le|la|l|notre|cette|pour mon|pour l) ${matter} ~`,
      `(j|je|on|nous) (ai|avais|avait|avons|avions) (bien|deja|pourtant)? (demande|ecrit|signale|envoye|dit|prevenu|telephone|appele) ~ (pour|a|de|d|que) ~ ${changing} ~`,
      `(suite|retour|reponse|nouvelle*) ~ (ma|a ma|de ma|pour ma|ma demande d|demande de) (demande)? (d|de)? ${matter}`,
    ],
    not: ["(finalement|annulez|decalez|reportez|frais|conditions|tant pis)"],
  },
  {
    label: "status",
    any: [
      `${stood} ~ ${oneOfTwo} ~ (deja|sais plus|souviens plus|rappelle plus|oublie)`,
      `(deja|sais plus|souviens plus|rappelle plus|oublie*|ai un doute|confirm*) ~ ${stood} ~ ${oneOfTwo} ~`,
    ],
    not: [...wished],
  },
  {
    label: "status",
    any: [`${stood} ~ ${oneOfTwo} ~`],
    asks: true,
    not: [...wished],
  },
  {
    label: "book",
    any: [
      `(si|cas ou|quand|prevenez moi|des qu|des que|jamais|appelez moi si|dites moi si|signe si) ~ ${somebody} ~ ${gives} ~`,
      `${somebody} ~ ${gives} ~ (je|prevenez|appelez|pensez|faites|mettez|moi|j)`,
      "(des|un|de|d|d autres|eventuel*|d un|quelques) (annulation*|desistement*) (pour|cette|avant|de derniere|ces|la semaine|a|ce|$|§) ~",
      "(une|la|sa|de la|des|les) (place*|creneau*) ~ (se libere*|s est liberee|liberee*|libere|liberes|se liberer*|se sont)",
    ],
    not: ["(frais|penalite*|facture*|pay*|condition*|rembours*)"],
  },
];
