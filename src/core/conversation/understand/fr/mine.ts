/** French: which appointments they have here: « j'ai combien de rdv ? », « rappelez-moi mes rdv », « j'en suis où ? ». Data only. */
import type { Rule } from "../rules.ts";

const sessions = "(rdv|rdvs|seance|seances|consultation|consultations|creneau|creneaux|demande|demandes|reservation|reservations)";
const own = `((mes|nos) (horaires|dates|heures|jours) (de|des|pour)? (mes)? (rdv|seances|consultations)|(mes|nos|mon|ma|notre) (deux|trois|prochain|prochaine|prochains|prochaines|futurs|futures)? (prochain|prochaine|prochains|prochaines|futurs|futures)? ${sessions})`;

export const mine: readonly Rule[] = [
  {
    label: "status",
    any: [
      `(j ai|ai je|j aurais|on a|nous avons|il me reste|me reste|reste) (encore|deja|bien|donc|t il)? combien (de|d) ${sessions}`,
      `combien (de|d) ${sessions} (est ce que)? (deja|encore)? (j ai|ai je|on a|nous avons|avons nous|il me reste|me reste|reste|me sont|sont (prevu*|note*))`,
      `(rappel*|redonn*|redis|redites|redire|list*|dites|dis|donnez|donne|montr*|envoyez|envoie|recapitul*|resum*|affich*) (donc|juste|bien|un peu)? (moi|nous)? (svp|donc|juste)? (tous|toutes|la liste de|les dates de|les heures de)? ${own}`,
      `(me|nous) (rappeler|redonner|redire|lister|dire|donner|montrer|envoyer|recapituler|resumer|rappelez|redonnez|redites|dites) (donc|juste|tous|toutes|la liste de|les dates de|les heures de)? ${own}`,
      `(voir|revoir|consulter|connaitre|verifier|lister|afficher|liste de|recap de|recapitulatif de|rappel de|point sur) (tous|toutes)? ${own}`,
      `(quels|quelles) (sont|etaient) (deja|donc)? ${own}`,
      `(quels|quelles|quel|quelle) (prochain|prochains|prochaines)? ${sessions} (est ce que)? (j ai|ai je|on a|avons nous|nous avons)`,
      `(c est|c etait) (quand|quoi) (deja)? ${own}`,
      `quand (sont|est|ont lieu|a lieu) (deja|donc)? ${own}`,
      `${own} (c est|c etait|sont|tombent) (quand|quoi|a quelle*|quels|a quels)`,
      `(j ai|ai je|on a|nous avons|avons nous) (bien|toujours|encore|deja|donc)? (des|d autres|plusieurs) ${sessions} (de)? (prevu*|note*|a venir|chez vous|avec vous|reserve*|programme*|pris|prise*|§|$)`,
      "^ (je|alors|bonjour|et) combien de rdv $",
      "(j ai|ai je) (quel|quelle) rdv ~",
      "(j ai|ai je|on a|il me reste) (encore|deja|bien|toujours|donc)? (quelque chose|qqch|un truc|des choses|autre chose|un autre rdv) (de|d)? (prevu*|note*|reserve*|programme*|cale*)",
      "(y a t il|il y a|y a|avez vous|vous avez) (encore|deja|bien|toujours)? (quelque chose|qqch|un rdv|une seance) (de)? (prevu*|note*|reserve*)? (a mon nom|a notre nom)",
      `(j ai|ai je) quoi (comme|de) (${sessions}|prevu|note|reserve|programme)`,
      `(qu est ce que|que) (j ai|ai je) (comme|de) (${sessions}|prevu|note|reserve|programme) ~`,
      `(j en suis|j en etais|on en est|ou j en suis|ou j en etais|ou on en est|ou en suis je|ou en est on) (ou)? (avec|de|pour|dans|sur|au niveau de) ${own}`,
      `${own} (on en est|j en suis) ou`,
    ],
    not: [
      "(annul*|deplac*|decal*|report*|modif*|chang*|avanc*|repouss*|supprim*|retir*|boug*|raccourc*)",
      "(libre|libres|dispo|dispos|disponible*|possible|possibles|prendre|reprendre|reserver|caler|poser|proposer)",
      "(faut|faudra|faudrait|paye*|payer|regle*|regler|rembours*|factur*|attestation*|justificatif*|par (semaine|mois|an)|en moyenne|en general|combien de temps|coute*|duree|dure|durent)",
      "(rappel*|me) (pour|apres|avant|au sujet|a propos|concernant)",
      "(medecin|dentiste|coiffeur|kine|docteur|ailleurs|boulot|travail|ecole)",
    ],
  },
  { label: "status", any: [`^ (et|alors|bonjour|du coup)? ${own} $`], not: ["(libre*|dispo*|possible*)"], asks: true },
  {
    label: "status",
    any: [
      `(c est quand|et|alors|pour|voir|liste de|la liste de|rappel de)? (tous|toutes)? ${own}`,
      "(alors|et|bon|du coup|bonjour)? (j en suis ou|ou j en suis|ou en suis je|on en est ou|ou on en est|ou en est on|ou en sommes nous|j en etais ou)",
    ],
    whole: true,
  },
];
