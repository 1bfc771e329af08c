/**
 * The open question and what was written under it. Digits, yes and no answer the last question whose words had been claimed for sending
 * when they were accepted; a label or a button finds its own list.
 * Out: true when the message was an answer (the desk has moved on), false when it is something else.
 */

import { unreachable } from "../../words/result.ts";
import type { EpochMs } from "../../words/time.ts";
import type { Goto, Node, Taker } from "../flow/model.ts";
import type { Question } from "../state.ts";
import type { Meaning, Understood } from "../understand/meaning.ts";
import { choosesAll } from "./all-of-theirs.ts";
import { answersAside, interludes } from "./aside.ts";
import { asksOfMoment, asksUnknown, factsAsked, namesNoDate } from "./asks.ts";
import { asksAnother, confirmed, corrected, wrongMoment } from "./change.ts";
import { byLabel, choose, chooseBy, lastClaimed, missed, pick, whichOne } from "./choose.ts";
import type { Desk } from "./desk.ts";
import { modelAt, nodeAt } from "./dialogue.ts";
import { leave } from "./go-on.ts";
import { listedBooking, movesAnother } from "./of-booking.ts";
import { datedWithin, freeHour, offeredHour, offerRefused, suitsAll } from "./offered.ts";
import { ranked } from "./ranked.ts";
import { alsoAsked, answerAlso, noSuchDate, notHere } from "./route.ts";
import { bookingsToCome, openRequest } from "./standing.ts";
import { take, unnamed } from "./take.ts";

export function answerOpen(desk: Desk, meaning: Meaning, acceptedAt: EpochMs): boolean {
  const open = desk.state.open;
  if (meaning.answerOnly && meaning.answer !== undefined) {
    const asked = lastClaimed(desk, acceptedAt);
    if (asked === undefined) return false;
    if (letsGo(asked, meaning)) return false;
    if (open !== undefined && asked.nonce === open.nonce && ranked(desk, open, meaning)) return true;
    const named = open !== undefined && asked.nonce === open.nonce ? nodeAt(desk, open) : undefined;
    // A name is a kindness, not a condition: « non » leaves it unsaid, and so does a second « oui ».
    if (open !== undefined && named?.kind === "ask" && named.take === "name" && meaning.intents.length === 0)
      if (meaning.answer.kind === "no" || open.misses > 0) return unnamed(desk, open, named.as, named.next);
    // « non », « laissez tomber » under a free question: they would rather not answer it.
    if (nodeAt(desk, asked).kind === "ask" && (meaning.answer.kind === "no" || meaning.intents.length > 0)) return false;
    return chooseBy(desk, asked, meaning) ?? (asked.nonce === open?.nonce ? missed(desk, open) : false);
  }
  if (open === undefined) return false;
  const node = nodeAt(desk, open);
  switch (node.kind) {
    case "choose":
      return underChoice(desk, open, node, meaning);
    case "ask":
      return underAsk(desk, open, node, meaning);
    case "say":
    case "do":
      return false;
    default:
      return unreachable(node);
  }
}

function underChoice(desk: Desk, open: Question, node: Extract<Node, { kind: "choose" }>, meaning: Meaning): boolean {
  const labelled = byLabel(open, meaning.folded);
  if (labelled !== undefined) return choose(desk, open, labelled);
  if (choosesAll(desk, open, node, meaning)) return true;
  if (asksOfMoment(desk.words, meaning)) return false;
  // « laissez tomber » in passing lets that question go, not what made way for it.
  if (interludes.has(open.flow) && desk.state.resume !== undefined && dropsIt(meaning)) return pick(desk, open, node.no) ?? false;
  if (answersAside(desk, open, meaning)) return true;
  if (corrected(desk, open, meaning)) return true;
  if (confirmed(desk, open, meaning)) return pick(desk, open, node.yes) ?? false;
  const offered =
    node.from?.source === "proposed"
      ? offeredHour(desk, open, meaning)
      : node.from?.source === "free"
        ? freeHour(open, meaning)
        : node.from?.source === "bookings"
          ? listedBooking(desk, open, meaning)
          : node.from?.source === "readings"
            ? datedWithin(open, meaning)
            : undefined;
  if (offered !== undefined) return choose(desk, open, offered);
  if (open.flow === "request" && node.otherwise?.take === "wish" && namesNoDate(meaning)) return leave(desk, open, noSuchDate);
  const refused = node.from?.source === "proposed" ? offerRefused(desk, open, meaning) : undefined;
  if (refused === "offer") return pick(desk, open, node.no) ?? false;
  if (refused === "instead" && node.otherwise !== undefined && take(desk, node.otherwise.take, node.otherwise.as, meaning))
    return goOn(desk, open, node.otherwise.next, meaning);
  if (node.from !== undefined && node.from.source !== "bookings" && suitsAll(meaning.folded)) return whichOne(desk, open);
  // « n'importe quel jour » where only the day was open.
  if (suitsAll(meaning.folded) && meaning.when.kind === "none" && open.options.some(({ id }) => id === "any"))
    return choose(desk, open, "any");
  // « annulez » under « je la retire ? » is the yes that it asks for.
  // « oui mais plutôt le déplacer » under it gives nothing up.
  if (open.flow === "leave" && meaning.intents.some(({ label }) => label === "reschedule")) return false;
  if (open.flow === "leave" && node.yes !== undefined && insists(meaning)) return pick(desk, open, node.yes) ?? false;
  if (meaning.intents.some((intent) => turnsAway(open, intent, meaning)) && meaning.answer === undefined) return false;
  if (node.otherwise !== undefined && take(desk, node.otherwise.take, node.otherwise.as, meaning))
    return goOn(desk, open, node.otherwise.next, meaning);
  return chooseBy(desk, open, meaning) ?? false;
}

function underAsk(desk: Desk, open: Question, node: Extract<Node, { kind: "ask" }>, meaning: Meaning): boolean {
  if (node.take !== "text" && asksInstead(desk, node.take, meaning)) return false;
  // « annuler mon rdv de vendredi » names no moment at which they would come.
  if (node.take === "wish" && meaning.intents[0]?.label === "cancel" && stands.test(meaning.folded)) {
    const knows = openRequest(desk) !== undefined || bookingsToCome(desk).length > 0;
    return !knows && meaning.when.kind !== "none" && leave(desk, open, notHere);
  }
  if (node.take === "wish" && movesAnother(desk, meaning)) return false;
  const suited = suitsAll(meaning.folded) && meaning.when.kind === "none";
  if (suited && node.take === "wish") return underAsk(desk, open, node, { ...meaning, intents: [], when: { kind: "asap" } });
  if (suited && node.take === "name") return unnamed(desk, open, node.as, node.next);
  if (node.take === "name" && meaning.name === undefined && namesNobody(meaning)) return unnamed(desk, open, node.as, node.next);
  if (wrongMoment(desk, open, meaning) || ranked(desk, open, meaning)) return true;
  if (namesNoDate(meaning) && asksForRequest(desk, open, node)) return leave(desk, open, noSuchDate);
  if (commanded(meaning, node.take)) return false;
  // A name is expected and they speak of another moment, with their name or without: that is what they want changed.
  if (
    node.take === "name" &&
    meaning.when.kind !== "none" &&
    desk.state.memory["wish"] !== undefined &&
    modelAt(desk, open).flows.get(open.flow)?.steps.has("check") === true &&
    take(desk, "wish", "wish", meaning)
  ) {
    return goOn(desk, open, { kind: "step", flow: open.flow, step: "check" }, meaning);
  }
  if (take(desk, node.take, node.as, meaning))
    return node.take === "text" ? leave(desk, open, node.next) : goOn(desk, open, node.next, meaning);
  if (meaning.intents.length > 0 || meaning.ping) return false;
  // A name is a kindness, not a condition: after one try it may stay unsaid.
  if (node.take === "name" && open.misses > 0) return unnamed(desk, open, node.as, node.next);
  return missed(desk, open);
}

/** Whether a free question's answer begins or changes a request that the practice does not have yet. */
const asksForRequest = (desk: Desk, { flow }: Question, { take: taker }: { readonly take: Taker }): boolean =>
  openRequest(desk) === undefined && (taker === "wish" || (taker === "name" && flow === "request"));

/** An answer is taken, and what was asked in the same breath is answered with it: « jeudi 14h c'est où ? ». */
function goOn(desk: Desk, open: Question, next: Goto, meaning: Meaning): true {
  leave(desk, open, next);
  answerAlso(desk, alsoAsked(desk, { ...meaning, intents: factsAsked(meaning) }));
  return true;
}

/** A question of theirs where something was asked of them; a name in it answers all the same. */
const asksInstead = (desk: Desk, taker: Taker, meaning: Meaning): boolean =>
  !(taker === "name" && meaning.name !== undefined) &&
  !asksAnother(meaning) &&
  (asksUnknown(desk.words, meaning) || asksOfMoment(desk.words, meaning));

const insists = ({ intents, answer, folded }: Meaning): boolean =>
  answer?.kind !== "no" && intents[0]?.label === "cancel" && folded.split(" ").length <= 3;

/** Whether a message wants something else than to answer. « plutôt vendredi » under a question about their request answers it. */
function turnsAway(open: Question, understood: Understood, meaning: Meaning): boolean {
  const { label } = understood;
  const { when } = meaning;
  // What is asked beside a moment of theirs is answered with it.
  if (when.kind !== "none" && factsAsked({ intents: [understood] }).length > 0) return false;
  if (label === "reschedule")
    return when.kind === "none" || !(open.flow === "request" || open.flow === "proposal" || open.flow === "declined");
  return label !== "book" && label !== "greeting" && label !== "out_of_scope";
}

const dropsIt = ({ intents, when, folded }: Meaning): boolean =>
  when.kind === "none" && !stands.test(folded) && intents.some(({ label }) => label === "let_go" || label === "cancel");

/** « annulez ma demande » means what the practice has. */
const stands = /\b(?:demande|rdv|rendez.?vous|seance|reservation|request|appointment|booking|session)\b/;

/** « laissez tomber » where their request is spoken of: it is let go, which is more than a no to this question. */
const letsGo = (asked: Question, meaning: Meaning): boolean =>
  (asked.flow === "request" || asked.flow === "proposal") && meaning.intents.some(({ label }) => label === "let_go");

/** « je préfère ne pas donner mon nom », « anonyme ». */
const namesNobody = ({ folded, when }: Meaning): boolean =>
  when.kind === "none" && !folded.includes("?") && folded.split(" ").length <= 10 && nameless.test(folded);
const nameless =
  /\banonym[a-z]*|\b(?:sans|pas de|aucun|no|without a) (?:pre)?(?:nom|name)s?\b|\b(?:pas|plus|rather not|not) (?:vous |le |la )?(?:donner|dire|laisser|mettre|communiquer|give|say)\b|\bregarde pas\b/;

/** Whole-message commands act anywhere, even where any text would be an answer. */
function commanded(meaning: Meaning, taker: Taker): boolean {
  const short = meaning.folded.split(" ").length <= 2;
  const label = meaning.intents[0]?.label;
  if (label === undefined) return false;
  if (taker === "text")
    return short && (label === "menu" || label === "back" || label === "cancel" || label === "human" || label === "help");
  return (
    label === "menu" || label === "back" || (short && (label === "cancel" || label === "human" || label === "help" || label === "let_go"))
  );
}
