/**
 * What stands behind « K7: » or « Zoé: » where a request of that person waits: an answer to it, words for them, or what may be either.
 * In: the words behind the colon, how they read as a decision. Out: which of the three. What may be either is asked, never guessed.
 */
import { fold } from "../../words/fold.ts";
import { anyOf } from "../../words/pattern.ts";
import { plain } from "../../words/plain.ts";
import { withoutCourtesy } from "./answer.ts";
import * as en from "./en/therapist.ts";
import * as fr from "./fr/therapist.ts";
import type { ReplyAt, TherapistReply } from "./therapist-reply.ts";
import { readWhen } from "./when.ts";

const offering = anyOf([...fr.offering, ...en.offering], {}, "g");
const fillers = anyOf([...fr.fillers, ...en.fillers], {}, "g");
const refuses = anyOf([...fr.reasons, ...en.reasons, ...fr.cannot, ...en.cannot]);
/** Said of a request, and to nobody: « oui », « accordé », « à refuser », « complet ». A client who reads one of these alone reads no sentence. */
const plainly =
  /^[\s,;.!]*(?:oui|ouais|ok|okay|d['’ ]?accord|yes|yep|non|nan|no|nope|(?:je )?(?:l['’]|la |le )?(?:accept|valid|accord|refus|declin|déclin|rejet)(?:e|é|ée|er|te)|(?:à|a) (?:accepter|valider|accorder|refuser|décliner|decliner)|accord|refus|approved|accepted|declined|refused|(?:oui|ok|non|no)?[\s,]*(?:complete?|complet|impossible|pas (?:possible|dispo|disponible|libre|de place)|absente?|indispo(?:nible)?|full|fully booked|unavailable))[\s,;.!]*$/iu;

export function behindColon(words: string, reply: TherapistReply, waiting: boolean, at: ReplyAt): "answer" | "words" | "either" {
  if (words.includes("?")) return "words";
  if (reply.kind === "propose") {
    if (!reply.whens.every(({ kind }) => kind === "instant")) return "words";
    if (isNothingButHours(words, at)) return "answer";
    return waiting ? "either" : "words";
  }
  if (!waiting || (reply.kind !== "yes" && reply.kind !== "no")) return "words";
  if (plainly.test(words)) return "answer";
  // « oui, pensez à votre carte » is said to the client.
  if (toThem.test(words)) return "words";
  if (reply.kind === "yes") return reply.note === undefined ? "either" : "words";
  return reply.reason === undefined || refuses.test(plain(fold(words)).replaceAll(/(?:^|(?<= ))(?:ne|n) (?=[a-z])/g, ""))
    ? "either"
    : "words";
}

const toThem =
  /(?<![\p{L}])(?:vous|votre|vos|tu|te|ton|ta|tes|t['’]|bonjour|bonsoir|chère?|madame|monsieur|you|your|hello|hi|dear)(?![\p{L}])/iu;

/** « je peux jeudi 18h ou vendredi 9h » can be taken up only as an offer. */
function isNothingButHours(words: string, at: ReplyAt): boolean {
  const left = withoutCourtesy(plain(readWhen(words, at).rest))
    .replace(offering, " ")
    .replace(fillers, " ");
  return left.replaceAll(/[ .,?:]+/g, "") === "";
}
