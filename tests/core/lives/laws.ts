/**
 * What must be true of everybody after every step, whatever was written: in words that name the person and the request, one line for each that is not.
 * What a client was told is read by the keys of the texts and by the date and the hour in them, never by their French.
 */
import { owedTo } from "../../../src/core/booking/audit.ts";
import { saySlot } from "../../../src/core/booking/describe.ts";
import { isOpen, type Request, type Slot } from "../../../src/core/booking/request.ts";
import type { ClientState } from "../../../src/core/conversation/state.ts";
import type { ConversationId, RequestId } from "../../../src/core/words/ids.ts";
import { therapist } from "../conversation/house.ts";
import type { House, Move, Told } from "./both-sides.ts";

export type Belief = "waits" | "offered" | "booked" | "refused" | "over" | "called-off" | "withdrawn" | "given-back";

/** What each text makes of the request that it speaks of. */
export const beliefs: readonly (readonly [RegExp, Belief])[] = [
  [/^(?:request\.(?:sent|sent-away|sent-move|kept|pending)|proposal\.sent|proposal\.sent-talk|status\.(?:asked|both))\./, "waits"],
  [/^(?:news|news-.*|reopened|reopened-offer)$/, "waits"],
  [/^proposal\.(?:offer|hour|moved)\./, "offered"],
  [/^(?:confirmed|moved|moved-back|entered|reinstated|reminder|reminder-noted)$/, "booked"],
  [/^(?:proposal\.confirmed|status\.booked)\./, "booked"],
  [/^declined\.(?:move-)?refused/, "refused"],
  [/^declined\.(?:move-)?(?:expired|lapsed)/, "over"],
  [/^declined\.called-off/, "called-off"],
  [/^(?:leave\.withdrawn|proposal\.stopped)\./, "withdrawn"],
  [/^leave\.(?:cancelled|all-cancelled)\./, "given-back"],
];
export const beliefOf = (key: string): Belief | undefined => beliefs.find(([is]) => is.test(key))?.[1];

interface Heard {
  readonly belief: Belief;
  readonly told: Told;
}

/** Grows with the house: what each request's client was last told of it. */
export class Reader {
  readonly heard = new Map<RequestId, Heard>();
  private read = 0;
  private moved = 0;
  /** What is wrong since the last look. */
  look(house: House): readonly string[] {
    for (const told of house.told.slice(this.read)) this.hear(house, told);
    this.read = house.told.length;
    const wrong = house.moves.slice(this.moved).flatMap((move) => byHerWord(house, move));
    this.moved = house.moves.length;
    return [...wrong, ...standing(house, this.heard), ...left(house)];
  }

  private hear(house: House, told: Told): void {
    if (told.to.conversation === therapist.conversation) return;
    for (const key of told.keys) {
      const belief = beliefOf(key);
      if (belief === undefined) continue;
      for (const id of spokenOf(house, told, belief)) this.heard.set(id, { belief, told });
    }
  }
}

/** Of her words none is met by silence. */
function left(house: House): readonly string[] {
  const last = house.lines.findLastIndex((line) => line.startsWith("therapist: "));
  const answered = house.lines.slice(last).some((line) => line.startsWith("bot>therapist: "));
  return last < 0 || answered || house.lines.slice(last + 1).some((line) => !line.startsWith("bot>")) ? [] : ["she was not answered"];
}

/** Which request a text speaks of. */
function spokenOf(house: House, told: Told, belief: Belief): readonly RequestId[] {
  const theirs = told.moved.filter(({ client }) => client === told.to.conversation);
  const fits = theirs.filter((request) => fitting[request.state].includes(belief));
  if (fits.length > 0) return fits.map(({ id }) => id);
  const about = told.message.about?.request;
  if (about !== undefined) return [about];
  if (told.on.kind !== "message") {
    const id = told.on.kind === "timer" ? told.on.request : "request" in told.on.about ? told.on.about.request : undefined;
    if (id !== undefined) return [id];
  }
  const state = house.states.get(told.to.conversation);
  if (state?.role !== "client") return [];
  if (belief === "waits" || belief === "offered") return state.request === undefined ? [] : [state.request];
  const [only, ...others] = state.bookings;
  return belief === "booked" && only !== undefined && others.length === 0 ? [only] : [];
}

/** What a client may last have heard of a request that stands so. */
const fitting: Readonly<Record<Request["state"], readonly Belief[]>> = {
  requested: ["waits"],
  countered: ["waits"],
  decided: ["waits"],
  proposed: ["offered"],
  confirmed: ["booked"],
  revoked: ["booked"],
  declined: ["refused"],
  withdrawn: ["withdrawn", "given-back"],
  expired: ["over"],
  cancelled: ["given-back", "called-off"],
  done: ["booked"],
  missed: ["booked"],
  moved: ["booked"],
};

const isMessage = (move: Move): boolean => move.on.kind === "message";
const isHers = ({ by }: Move): boolean => by.conversation === therapist.conversation;

/** Nothing is decided but by a message of hers, and nothing is confirmed but what she decided, offered or entered. */
function byHerWord(house: House, move: Move): readonly string[] {
  const { request, was, beside } = move;
  const says = (what: string): readonly string[] => [`${nameOf(house, request)}: ${was?.state ?? "nothing"} -> ${request.state}: ${what}`];
  // A bare answer is to the one thing that waits for it.
  const bare = move.on.kind === "message" && /^(?:oui|non)$/.test(move.on.text);
  if (request.state === "decided" && isHers(move) && bare && move.waited > 1) return says(`by a bare answer, while ${move.waited} waited`);
  if ((request.state === "decided" || request.state === "revoked") && request.rev !== was?.rev && was?.state !== request.state)
    return isHers(move) && isMessage(move) ? [] : says("not by a word of hers");
  if (request.state !== "confirmed" || (was?.state === "confirmed" && was.slot.at === request.slot.at)) return [];
  if (isHers(move)) return isMessage(move) ? [] : says("not by a word of hers");
  const given = [was, ...beside.map(({ id }) => before(house, move, id))].flatMap((each) => (each === undefined ? [] : hoursGiven(each)));
  return given.some(({ at }) => at === request.slot.at) ? [] : says("an hour that she has not given");
}

/** As it was before this commit. */
const before = (house: House, move: Move, id: RequestId): Request | undefined =>
  house.moves.find((each) => each.at === move.at && each.on === move.on && each.request.id === id)?.was;

function hoursGiven(request: Request): readonly Slot[] {
  if (request.state === "proposed") return request.slots;
  return request.state === "decided" && request.decision.kind === "yes" ? [request.decision.slot] : [];
}

function standing(house: House, heard: ReadonlyMap<RequestId, Heard>): readonly string[] {
  const wrong: string[] = [];
  const open = new Set<ConversationId>();
  for (const request of house.requests.values()) {
    const says = (what: string): void => void wrong.push(`${nameOf(house, request)} ${request.state}: ${what}`);
    if (isOpen(request)) {
      if (open.has(request.client)) says("two open requests of one person");
      open.add(request.client);
    }
    const alone = request.client === therapist.conversation;
    const rows = new Set([...house.rows.values()].map(({ id }) => id));
    for (const { name } of owedTo(request, house.practice, house.now, alone).rows)
      if (!rows.has(`${name}:${request.id}:${request.rev}`)) says(`no row for ${name}`);
    const state = house.states.get(request.client);
    if (alone || state?.role !== "client") continue;
    if (isOpen(request) && state.request !== request.id) says("their conversation does not know of it");
    if (isBookedAndKnown(request) && request.slot.at > house.now && !state.bookings.includes(request.id)) says("not among their bookings");
    if ((request.state === "requested" || request.state === "countered") && !isPut(house, request)) says("she was not asked");
    const told = toldOtherwise(request, state, heard.get(request.id));
    if (told !== undefined) says(told);
  }
  return wrong;
}

const isBookedAndKnown = (request: Request): request is Extract<Request, { state: "confirmed" | "revoked" }> =>
  (request.state === "confirmed" && request.tellAt === undefined) || request.state === "revoked";

/** Put to her as it is asked now, or waiting with her for the end of her quiet time. */
function isPut(house: House, request: Request): boolean {
  const state = house.states.get(therapist.conversation);
  const held = state?.role === "therapist" ? (state.held?.words ?? []) : [];
  return (
    house.puts.some(({ what, rev }) => what === request.id && rev >= request.askedRev) ||
    held.some(({ about }) => "request" in about && about.request === request.id)
  );
}

function toldOtherwise(request: Request, state: ClientState, last: Heard | undefined): string | undefined {
  if (state.stopped || state.unmet === true || request.state === "moved" || request.state === "done") return undefined;
  if (request.state === "confirmed" && request.tellAt !== undefined) return undefined;
  // Held back for five minutes behind a question of theirs.
  if (request.state === "proposed" && state.held.includes(request.id)) return undefined;
  if (request.state === "cancelled" && (last === undefined || request.byClient === true)) return undefined;
  // She took back a refusal while they were asking for something else.
  if (request.state === "withdrawn" && (last?.belief === "refused" || last?.belief === "over")) return undefined;
  if (last === undefined) return request.state === "confirmed" || request.state === "revoked" ? undefined : "they were told nothing";
  if (!fitting[request.state].includes(last.belief)) return `they were last told: ${last.told.text}`;
  const hour = hourOf(request);
  if (hour === undefined || (last.belief !== "booked" && last.belief !== "waits")) return undefined;
  if (last.told.keys.some((key) => nameless.has(key))) return undefined;
  return namesIt(last.told.text, hour) ? undefined : `it is at ${hour.wall}, they were last told: ${last.told.text}`;
}

function hourOf(request: Request): Slot | undefined {
  if (request.state === "confirmed" || request.state === "revoked") return request.slot;
  const waits = request.state === "requested" || request.state === "countered" || request.state === "decided";
  return waits && request.wish.kind === "exact" ? request.wish.slot : undefined;
}

/** Says of it that it stays, and not what it is. */
const nameless: ReadonlySet<string> = new Set(["request.kept.say"]);

/** « jeudi 26 novembre à 14h », « jeudi 26 à 14h », « 1er décembre à 9h » or the short form of it. */
const namesIt = (text: string, slot: Slot): boolean =>
  (["long", "brief", "dated", "short"] as const).some((style) => text.toLowerCase().includes(saySlot(slot, "fr", style).toLowerCase()));

const nameOf = (house: House, request: Request): string =>
  `${request.name} (${house.nameOf({ conversation: request.client, address: request.address })}) ${request.code} ${request.id}`;
