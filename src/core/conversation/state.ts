/**
 * What one conversation remembers between two turns. Stored sealed; changed only by its own `converse`.
 * A client's and the therapist's differ; both live 30 days after the last message or a day after the last booking.
 */
import { z } from "zod";
import { Refusal, Rounds, Wish } from "../booking/request.ts";
import { Address } from "../words/address.ts";
import { Word } from "../words/event.ts";
import { Code, ConversationId, RequestId } from "../words/ids.ts";
import { Locale } from "../words/locale.ts";
import { WallTime } from "../words/time.ts";
import type { When } from "../words/when.ts";
import { HerAct, HerAsk } from "./her-memory.ts";
import { Pace } from "./pace.ts";

/** What a person said of a moment, as it was read, before the practice's rules have seen it. */
export const SaidWhen = z.object({
  kind: z.literal("when"),
  // Written by this house and by nobody else; sealed since.
  when: z.custom<When>((stored) => typeof stored === "object" && stored !== null && "kind" in stored),
});
export const MemoryValue = z.union([z.string(), z.number(), z.boolean(), SaidWhen, Wish]);
export type MemoryValue = z.infer<typeof MemoryValue>;

/** Where a question stands in the flows. `structure`: the hash of the structure it was asked on; absent: from before that was remembered. */
export const Place = z.object({ flow: z.string(), step: z.string(), structure: z.string().optional() });
export type Place = z.infer<typeof Place>;

/** A question as it left: a digit, a yes or a label is resolved against exactly this list. */
export const Question = z.object({
  /** Unique in this conversation, grows by one; stands in button payloads and in the outbox entry (`asks`). */
  nonce: z.string(),
  ...Place.shape,
  /** `flow.step` of its buttons' payloads, where a newer structure calls it something else. */
  sentAs: z.string().optional(),
  /** `value` stands for options that only the facts could name: what is remembered when one is chosen. */
  options: z.array(z.object({ id: z.string(), label: z.string(), value: MemoryValue.optional() })),
  askedAt: z.number(),
  /** The request that its words speak of: when that moves on by itself, the question is closed. */
  about: RequestId.optional(),
  /** How often in a row an answer to this question was not understood. */
  misses: z.number().int().nonnegative(),
});
export type Question = z.infer<typeof Question>;

const common = {
  version: z.literal(1),
  locale: Locale,
  /** True once they have been told that this is an automatic assistant. For her: once `aide` was shown. */
  greeted: z.boolean(),
  /** STOP was written; only distress and answers about START are sent. */
  stopped: z.boolean(),
  nextNonce: z.number().int().nonnegative(),
  lastInAt: z.number(),
  /** How much was written and answered lately. */
  pace: Pace.optional(),
};

/** A question that made way, with what its dialogue remembered. */
export const Aside = z.object({ ...Place.shape, memory: z.record(z.string(), MemoryValue) });
export type Aside = z.infer<typeof Aside>;

/** What may be kept of what was asked beside words of danger. */
export const besideIntents = ["book", "reschedule", "cancel", "rates", "hours", "address", "duration", "status"] as const;
export const BesideUrgent = z.object({
  asked: z.array(z.enum(besideIntents)),
  when: SaidWhen.optional(),
  name: z.string().optional(),
  at: z.number(),
});
export type BesideUrgent = z.infer<typeof BesideUrgent>;

export const ClientState = z.object({
  ...common,
  role: z.literal("client"),
  /** The question that is open; the older ones, newest last, five at most, so that a late tap finds its list. */
  open: Question.optional(),
  past: z.array(Question),
  /** Where `retour` leads, newest last, eight at most. */
  trail: z.array(Place),
  memory: z.record(z.string(), MemoryValue),
  /** The one open request, and confirmed bookings to come. */
  request: RequestId.optional(),
  bookings: z.array(RequestId),
  /** What was answered to wishes that came to nothing: a new request goes on from there. */
  rounds: Rounds.extend({ at: z.number() }).optional(),
  /** Free hours that were named to them and that they have passed over: not offered again. */
  passed: z.array(Refusal).optional(),
  /** The hour of theirs that was held, given back or refused last: « à la même heure » is of it. */
  lastHour: WallTime.optional(),
  /** How often each text was said lately, so that the same question never gets the same text twice. */
  said: z.record(z.string(), z.number()),
  /** Things of the system that ask, held back behind an open question: request ids whose proposal is to be shown. */
  held: z.array(RequestId),
  /** The question that made way last, and `under` it those that had made way before: asked again, one after the other, once what came is answered. */
  resume: Aside.extend({ under: z.array(Aside).optional() }).optional(),
  /** What the last reminder spoke of, and when it was made. */
  reminded: z.object({ of: z.array(RequestId), at: z.number() }).optional(),
  /** When word of hers last reached them, until they answer it. */
  relayAt: z.number().optional(),
  /** She speaks with them herself: the assistant is silent until then. */
  hers: z.object({ since: z.number(), until: z.number() }).optional(),
  /** When they were last told that the practice answers by itself for now. */
  pausedSaidAt: z.number().optional(),
  /** True once a booking of theirs was held here: no longer a first contact. */
  hadBooking: z.boolean().optional(),
  /** She has had word of them, or they wrote in a time of which nothing else is kept: no longer a first contact either. */
  known: z.literal(true).optional(),
  humanToldAt: z.number().optional(),
  /** When « les messages automatiques sont arrêtés » was last said to somebody who writes after STOP. */
  stopSaidAt: z.number().optional(),
  /** When a text for danger last answered them, until they write again. Which one is not kept. */
  urgentAt: z.number().optional(),
  /** Nonce of the question that was put anew behind that text, because they agreed to it in the same breath. */
  urgentAsks: z.string().optional(),
  /** When that was first met by something they wrote: whoever asks for help in the hours after is met again. */
  urgentMetAt: z.number().optional(),
  /** What was asked in the same breath, as it was read, until it is taken up. None of the words. */
  besideUrgent: BesideUrgent.optional(),
  /** True for somebody whom she has entered herself and who has never written: nothing automatic leaves for them without her yes. */
  unmet: z.literal(true).optional(),
  /** The message (outbox id) that first said what this is: said again if that one could not leave in time. */
  introducedBy: z.string().optional(),
  /** The last apology for an answer that came too late: of which answer, and when. It stands for those that lapse after it. */
  apology: z.object({ of: z.string(), at: z.number() }).optional(),
  /** When they were last told that what they wrote was found hours later. */
  lateSaidAt: z.number().optional(),
});
export type ClientState = z.infer<typeof ClientState>;

export const TherapistState = z.object({
  ...common,
  role: z.literal("therapist"),
  /** The last decision made from here, for a bare `annule`. */
  lastDecision: z.object({ request: RequestId, rev: z.number(), at: z.number() }).optional(),
  wrongCodes: z.number().int().nonnegative(),
  /** Requests of which she was told what speaks against their hour (`of`; absent: her calendar), and at which question: five at most. */
  warned: z.array(z.object({ request: RequestId, rev: z.number(), at: z.number(), of: z.array(z.string()).optional() })).optional(),
  lockedUntil: z.number().optional(),
  /** The open question about a word of hers. */
  ask: HerAsk.optional(),
  /** Questions that made way unanswered and still concern clients, newest last, five at most: asked again, one after the other. */
  left: z.array(HerAsk).optional(),
  /** Word that waits for the end of her quiet time, in the order in which it came, and when that is. */
  held: z.object({ until: z.number(), words: z.array(Word) }).optional(),
  /** Whom she speaks with herself, so that « reprends » finds them: twenty at most. */
  speaking: z.array(z.object({ conversation: ConversationId, address: Address, who: z.string(), until: z.number() })).optional(),
  /** What she has done lately by her own words, newest last. */
  acts: z.array(HerAct).optional(),
});
export type TherapistState = z.infer<typeof TherapistState>;

export const State = z.discriminatedUnion("role", [ClientState, TherapistState]);
export type State = z.infer<typeof State>;

/** Words relayed from a client to her under a code, so that `M4: texte` finds its way back. Text is not kept. */
export const Relay = z.object({
  code: Code,
  from: ConversationId,
  address: Address,
  name: z.string().optional(),
  at: z.number(),
  /** Its words are not relayed: they stand in an envelope under this code. */
  closed: z.literal(true).optional(),
});
export type Relay = z.infer<typeof Relay>;
