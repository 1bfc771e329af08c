/** French: whether the therapist speaks a language. Data only. */
import type { Rule } from "../rules.ts";

const tongue =
  "(anglais|english|espagnol|italien|allemand|portugais|arabe|russe|turc|chinois|mandarin|polonais|roumain|ukrainien|neerlandais|flamand|armenien|bulgare|grec|hebreu|persan|japonais|vietnamien|wolof|bambara|creole|kabyle|berbere|corse|provencal|occitan|langue* etrangere*|langue des signes|la lsf|lsf|d autres langues|une autre langue|plusieurs langues)";
const she =
  "(elle|il|madame|(la|le|votre|une) (therapeute|psy|praticienne|praticien|dame|docteur|psychologue|psychotherapeute|thera)|le cabinet)";
const speaks =
  "(parle|parlent|parlerait|comprend|comprendrait|maitrise|pratique|connait|consulte|recoit|travaille|saurait parler|peut me recevoir|pourrait me recevoir|peut nous recevoir|parle t elle|parle t il|parle t on|comprend t elle|pratique t elle|fait|sait parler|peut parler)";

/** Patterns over plain text; `asked`: only where the clause ends in a question mark. */
export const tonguesAsked = {
  told: [
    `${she} (qui)? (en|l|y)? ${speaks} (elle|il|bien|un peu|aussi|couramment|en|le|l|la|les seances en|la seance en|de la|des)~ ${tongue} ~`,
    `(quelqu un|(un|une) (personne|psy|therapeute|praticien|praticienne|psychologue)) qui ${speaks} (bien|un peu|aussi|couramment|le|l|la)~ ${tongue}`,
    `(parle|comprend|maitrise|pratique) (t elle|t il|t on|elle) (bien|un peu|aussi|couramment|le|l|la)? ${tongue}`,
    `(est ce que|savoir si|demander si) vous (parlez|comprenez|maitrisez|pratiquez|savez parler) (bien|un peu|aussi|couramment|le|l|la)? ${tongue}`,
    `(seance|seances|consultation|consultations|therapie|suivi|entretien|entretiens|recevez|recoit|consultez|consulter|recevoir|recoivent) (peut|peuvent|pourrait|pourraient|se font|se fait|se faire|sont|est|etre|possible*|faite*|avoir lieu|aussi|vous|elle|les|la|des|patients|gens|personnes)~ en (${tongue}|francais)`,
    "(quelle*|combien de) langue* (parle*|parlez|parle t elle|pratique*|pratiquez|maitris*|sont parlees|pour les seances|en seance)",
    "(quelles|quelle|combien de) langue* ~ (seance*|consultation*|therapeute|praticienne|psy)",
  ],
  asked: [
    `(vous)? (parlez|comprenez|maitrisez|pratiquez|savez parler|parlerez|parleriez) (vous)? (bien|un peu|aussi|couramment|le|l|la)? ${tongue} ~`,
  ],
} as const;

const not = [
  "(le|ce|cher) (bot|robot|machine|assistant|numero)",
  "(repondez|ecrivez|continuer|ecrire|repondre|messages|sms|texto*|par ecrit|traduire)",
  "(mon|ma|mes|son|sa|ses) (fils|fille|mari|femme|mere|pere|ami|amie|conjoint*|enfant*) (parle|comprend)",
  "(que|qu|seulement|uniquement|pas) (l|le)? (anglais|espagnol|italien|allemand|portugais|arabe|russe|turc|chinois|polonais|roumain|ukrainien)",
  "cours d",
];

export const tongues: readonly Rule[] = [
  { label: "tongues", any: tonguesAsked.told, not },
  { label: "tongues", any: tonguesAsked.asked, not, asks: true },
];
