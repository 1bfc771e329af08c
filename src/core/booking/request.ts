/**
 * A request, from the moment it is sent to its end; once confirmed, it is the booking. A union of states.
 * Every change of state is a function in `moves.ts`; each bumps `rev` and says which cells the request then holds (`cells.ts`).
 */
import { z } from "zod";
import { Address } from "../words/address.ts";
import { Code, ConversationId, PracticeId, RequestId } from "../words/ids.ts";
import { Locale } from "../words/locale.ts";
import { WallClock, WallDate, WallTime, Zone } from "../words/time.ts";

export const DayPartSchema = z.enum([
  "debut_matin",
  "matin",
  "fin_matin",
  "midi",
  "debut_apres_midi",
  "apres_midi",
  "fin_apres_midi",
  "fin_journee",
  "soir",
]);

/** An exact session: wall clock and zone are stored beside the instant. */
export const Slot = z.object({ wall: WallTime, zone: Zone, at: z.number(), minutes: z.number().int().positive() });
export type Slot = z.infer<typeof Slot>;

/** A stretch of time in which they would come. Absent ends are open. */
export const Stretch = z.object({
  from: WallDate.optional(),
  to: WallDate.optional(),
  after: WallClock.optional(),
  before: WallClock.optional(),
  part: DayPartSchema.optional(),
  /** One exact clock among several wishes ("mardi 14h ou jeudi"): holds nothing. */
  at: WallClock.optional(),
  /** 1 = Monday … 7. */
  weekdays: z.array(z.number().int().min(1).max(7)).optional(),
  except: z.array(z.union([WallDate, z.number().int().min(1).max(7)])).optional(),
  approx: z.boolean().optional(),
});
export type Stretch = z.infer<typeof Stretch>;

/** When a client would like to come, as exact as they say it. Only `exact` holds cells. */
export const Wish = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("exact"), slot: Slot }),
  z.object({ kind: z.literal("loose"), stretches: z.array(Stretch).min(1).max(4) }),
  z.object({ kind: z.literal("asap") }),
]);
export type Wish = z.infer<typeof Wish>;

/** The booking that a request asks to move, and its hour. `kept`: that hour is theirs until this is decided; else it has been given back. */
export const Moves = z.object({ booking: RequestId, slot: Slot, kept: z.boolean() });
export type Moves = z.infer<typeof Moves>;

/** An hour that one side has refused. `by` absent: from before it was told apart. */
export const Refusal = Slot.extend({
  by: z.enum(["her", "client"]).optional(),
  since: z.number().optional(),
  /** Refused by her while her own rules stood against it. */
  shut: z.literal(true).optional(),
});
export type Refusal = z.infer<typeof Refusal>;

/** What is remembered of the answers before: `rounds` is how often she has answered by anything but a yes. */
export const Rounds = z.object({ rounds: z.number().int().nonnegative(), refused: z.array(Refusal) });
export type Rounds = z.infer<typeof Rounds>;

const common = {
  id: RequestId,
  practice: PracticeId,
  code: Code,
  client: ConversationId,
  /** Where the client writes from: `qui K7` shows it, and nothing else does. */
  address: Address,
  name: z.string(),
  locale: Locale,
  /** True when this person had never written before, as far as is known here, and she had had no word of them: « 1er contact ». */
  firstContact: z.boolean(),
  createdAt: z.number(),
  /** Grows by one at every change. */
  rev: z.number().int().nonnegative(),
  /** The revision at which what she is asked last changed: an answer to an older one decides nothing. */
  askedRev: z.number().int().nonnegative(),
  /** When that was last put to her by a move (asked, asked anew, undone): the nudge counts from here. */
  askedAt: z.number(),
  /** The instant promised to the client for news. */
  newsAt: z.number(),
  newsTold: z.boolean(),
  nudged: z.boolean(),
  /** Hours that either side has refused; not offered again. */
  refused: z.array(Refusal),
  /** How often she has answered these wishes, of this request and of those before it, by a no or by other hours. Absent: never. */
  rounds: z.number().int().positive().optional(),
  /** Whose doing its state is, and since when; `by` absent: time's. Absent: from before that was kept. */
  hand: z.object({ at: z.number(), by: ConversationId.optional() }).optional(),
  /** Absent: it asks for an hour of its own. Never of a booking; of a request that has moved one, what that left. */
  moves: Moves.optional(),
  /** A confirmed hour of theirs that she has called off, while this asks for another: what their calendar still shows. */
  calledOff: Slot.optional(),
};

const Waiting = z.discriminatedUnion("state", [
  z.object({ ...common, state: z.literal("requested"), wish: Wish, expiresAt: z.number() }),
  /** Her times were answered by another wish. */
  z.object({ ...common, state: z.literal("countered"), wish: Wish, expiresAt: z.number() }),
]);
export type Waiting = z.infer<typeof Waiting>;

export const Decision = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("yes"), slot: Slot }),
  z.object({ kind: z.literal("no"), reason: z.string().optional() }),
  z.object({ kind: z.literal("propose"), slots: z.array(Slot).min(1).max(3) }),
]);
export type Decision = z.infer<typeof Decision>;

export const Request = z.discriminatedUnion("state", [
  ...Waiting.options,
  /** She has answered; the client is told at `until`. `before` is what `annule` brings back. */
  z.object({
    ...common,
    state: z.literal("decided"),
    wish: Wish,
    before: z.enum(["requested", "countered"]),
    decision: Decision,
    by: ConversationId,
    until: z.number(),
    expiresAt: z.number(),
  }),
  /** The client has her times and answers by one digit or another wish. */
  z.object({
    ...common,
    state: z.literal("proposed"),
    wish: Wish,
    slots: z.array(Slot).min(1).max(3),
    expiresAt: z.number(),
    /** `wish` was their confirmed hour, which she has called off. */
    booked: z.literal(true).optional(),
    /** She has taken her hours back: it ends at `expiresAt`, at any hour of the day. */
    recalled: z.literal(true).optional(),
  }),
  z.object({
    ...common,
    state: z.literal("confirmed"),
    slot: Slot,
    confirmedAt: z.number(),
    reminded: z.boolean(),
    /** On the day itself they were told how to get in. */
    accessTold: z.literal(true).optional(),
    /** Entered by her: the client is told then; absent: they know, or are not to be written to. */
    tellAt: z.number().optional(),
  }),
  /** She has called it off; the client is told at `until`. Till then `annule` brings the booking back, so its cells stay held. */
  z.object({
    ...common,
    state: z.literal("revoked"),
    slot: Slot,
    confirmedAt: z.number(),
    reminded: z.boolean(),
    accessTold: z.literal(true).optional(),
    /** Hours that she offers instead. */
    offers: z.array(Slot).max(3),
    by: ConversationId,
    until: z.number(),
  }),
  z.object({ ...common, state: z.literal("declined"), wish: Wish, reason: z.string().optional() }),
  z.object({ ...common, state: z.literal("withdrawn"), wish: Wish }),
  z.object({ ...common, state: z.literal("expired"), wish: Wish }),
  z.object({
    ...common,
    state: z.enum(["done", "missed", "moved", "cancelled"]),
    slot: Slot,
    /** Cancelled by the client: hers to bring back no more. */
    byClient: z.literal(true).optional(),
  }),
]);
export type Request = z.infer<typeof Request>;

export type OpenRequest = Extract<Request, { state: "requested" | "countered" | "decided" | "proposed" }>;
export const isOpen = (request: Request): request is OpenRequest =>
  request.state === "requested" || request.state === "countered" || request.state === "decided" || request.state === "proposed";

/** What every state has, at the next revision. */
export function next(request: Request) {
  const {
    id,
    practice,
    code,
    client,
    address,
    name,
    locale,
    firstContact,
    createdAt,
    rev,
    askedRev,
    askedAt,
    newsAt,
    newsTold,
    nudged,
    refused,
    rounds,
    hand,
    moves,
    calledOff,
  } = request;
  return {
    id,
    practice,
    code,
    client,
    address,
    name,
    locale,
    firstContact,
    createdAt,
    rev: rev + 1,
    askedRev,
    askedAt,
    newsAt,
    newsTold,
    nudged,
    refused,
    ...(rounds === undefined ? {} : { rounds }),
    ...(hand === undefined ? {} : { hand }),
    ...(moves === undefined ? {} : { moves }),
    ...(calledOff === undefined ? {} : { calledOff }),
  };
}

/** A UTC quarter of an hour, `202611261300`: the unit in which an hour is held. */
export const Cell = z
  .string()
  .regex(/^\d{12}$/)
  .brand<"Cell">();
export type Cell = z.infer<typeof Cell>;
