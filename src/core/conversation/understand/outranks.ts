/** What outranks what: data only. The order counts: a label that was silenced silences nothing any more. */
import type { Label } from "./rules.ts";

/** In one clause, the label on the left silences those on its right. */
export const silencesInClause: readonly (readonly [Label, readonly Label[]])[] = [
  ["settled", ["cancel", "reschedule", "unable", "rather", "instead", "stands", "status", "book", "about", "hours", "rates"]],
  ["delete_data", ["cancel", "about", "human", "message", "rates", "reschedule"]],
  ["clashes", ["book", "status", "hours", "unable", "stands", "human", "about"]],
  ["stands", ["book"]],
  ["robot", ["human", "about", "help", "book", "hours", "status", "language", "message"]],
  ["remote", ["human", "book", "access"]],
  ["approach", ["human"]],
  ["tongues", ["language", "about", "human", "help", "hours", "rates"]],
  ["language", ["about", "human", "help", "book"]],
  ["help", ["human", "about", "rates", "book", "duration", "status"]],
  ["reschedule", ["cancel", "book", "hours", "status", "unable", "about", "address", "duration"]],
  ["unable", ["book", "status", "hours", "human", "about", "message"]],
  ["cancel", ["book", "status", "about", "hours", "human", "message", "help", "rates"]],
  ["status", ["book", "human", "hours", "about", "address", "message", "approach"]],
  ["insurance", ["payment", "rates", "about", "human", "book"]],
  ["duration", ["rates", "about", "hours", "book", "status", "payment"]],
  ["rates", ["payment", "about", "book", "hours"]],
  ["payment", ["about", "book", "hours"]],
  ["access", ["book", "address", "hours", "human", "about", "rates"]],
  ["message", ["human", "book", "about", "hours", "address", "access", "approach"]],
  ["human", ["book", "about", "help", "hours"]],
  ["address", ["about", "hours", "human"]],
  ["hours", ["about", "human"]],
  ["book", ["about"]],
  ["foreign", ["book", "about", "hours", "address", "rates", "payment", "human", "help", "status", "cancel", "reschedule", "duration"]],
];

/** In one message, whatever the clause. */
export const silencesAnywhere: readonly (readonly [Label, readonly Label[]])[] = [
  ["delete_data", ["about", "human"]],
  ["cancel", ["let_go"]],
  ["language", ["help"]],
  ["reschedule", ["cancel", "book", "unable", "instead"]],
];
