/**
 * The words that a slip of the thumb is mended to: those of the rules and answers, and the commonest forms of what the rules only begin.
 * Plain text, five letters or more, both languages.
 */
import { knownFrom } from "../../words/slips.ts";
import * as enAnswers from "./en/answers.ts";
import * as en from "./en/words.ts";
import * as frAnswers from "./fr/answers.ts";
import * as fr from "./fr/words.ts";

const common = `bonjour bonsoir merci salut tarifs honoraires combien horaires ouverture adresse annuler annule annulation decommander decaler deplacer reporter repousser avancer modifier changer changement
confirmer confirmation demande reponse nouvelles rappelez remboursement rembourse mutuelle paiement especes cheque virement conventionnee supprimer supprimez effacer effacez empechement impossible demain lundi mardi
mercredi jeudi vendredi samedi dimanche semaine prochaine appointment reschedule available availability tomorrow monday tuesday wednesday thursday friday saturday sunday insurance cancel please thanks
hello journee soiree possible trouve trouver chantier chantiers dejeuner prompte travaillez recevez prenez soignez apporter finalement message preuve reclame reclament enterre enterrons`;

const { words, stems } = knownFrom(
  [
    ...fr.rules.flatMap(({ any }) => any),
    ...en.rules.flatMap(({ any }) => any),
    ...frAnswers.yes,
    ...frAnswers.no,
    ...enAnswers.yes,
    ...enAnswers.no,
    common,
  ],
  [fr.concepts, en.concepts],
);
export const vocabulary = { words, stems };

/** By first letter, for the search of a near word. */
export const byLetter: ReadonlyMap<string, readonly string[]> = [...words].reduce(
  (all, word) => all.set(word.charAt(0), [...(all.get(word.charAt(0)) ?? []), word]),
  new Map<string, readonly string[]>(),
);
