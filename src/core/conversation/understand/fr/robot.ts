/** French: whether a person writes here. Asked, not wished: who wants one instead says so (`people.ts`). */
import type { Rule } from "../rules.ts";

const machine =
  "(robot|robots|bot|bots|chatbot|machine|automate|ordinateur|ordi|logiciel|programme|repondeur|ia|intelligence artificielle|chatgpt|chat gpt|algorithme|assistant (virtuel|automatique|vocal))";
const real =
  "(vrai personne|vraie personne|vrai humain|vraie humaine|vrai gens|vraie|vrai|humain|humaine|etre humain|personne reelle|quelqu un de (vrai|reel)|en chair et en os)";

export const robot: readonly Rule[] = [
  {
    label: "robot",
    any: [
      "(tu es|t es|vous etes|c est|es tu|etes vous|est ce|parle a|reponds) (vraiment|juste|pas)? (une|un|qu une|qu un) (ia|bot|robot|machine|chatbot|chatgpt|programme|ordi*|intelligence)",
      `(es|est|etes|t es|vous etes|tu es|c est|es tu|etes vous|serait ce|est ce) (donc|bien|vraiment|encore|toujours|juste|quoi|que)? ~ (un|une|des|de l|l)? ${machine} ~`,
      `(je|j|on) (parle|cause|discute|ecris|tchate|dialogue|suis en train de parler|m adresse|echange|ai affaire|suis en contact|suis en ligne) ~ (a|avec) ~ (un|une|des|de l|l)? ${machine} ~`,
      `(es|est|etes|t es|vous etes|tu es|c est|es tu|etes vous) (donc|bien|vraiment)? (un|une) ${real} ~`,
      `(je|j|on) (parle|cause|discute|ecris) (bien|vraiment)? (a|avec) (un|une) ${real} ~`,
      `(y a|il y a|ya) (t il)? (bien|vraiment)? (un|une|quelqu un|une personne|des gens|quelqu un de) ~ (derriere|vrai*|reel*|humain*) ~`,
      "(qui|c est qui qui|est ce que quelqu un|quelqu un) (repond|me repond|lit|ecrit|est derriere) ~ (vraiment|messages|ici|la|l autre bout|le clavier|l ecran)",
      "(c est|c etait|reponse*|message*|sms) (automatique|automatiques|automatise*|genere*|programme*|robotise*) ~",
      `(repond*|ecri*|gere*) ~ par (un|une|des|l) ${machine} ~`,
    ],
    not: [
      "(diplome*|coach|psychologue|therapeute|psychiatre|formee|certifiee|heure|seance|question|chance|raison|urgence)",
      "(veux|voudrais|voudrait|prefere*|aimerais|besoin|plutot|marre|assez|joindre|parler a|avoir|avoir affaire|passez|passer|rappel*|appel*|pas a (un|une)|au lieu|stop|arrete*|pas envie|merci de|pouvez vous me)",
    ],
    asks: true,
  },
  {
    label: "robot",
    whole: true,
    any: [
      `(vous etes|tu es|t es|c est|etes vous|es tu) (bien|vraiment|donc)? (un|une) ${real}`,
      `(es|t es|tu es|vous etes|c est|etes vous|es tu) (un|une|l) ${machine}`,
      `${machine} (ou|§) (humain*|personne|pas|vrai*)`,
      `(un|une) ${machine} §?`,
      `(humain|personne) ou ${machine}`,
    ],
  },
];
