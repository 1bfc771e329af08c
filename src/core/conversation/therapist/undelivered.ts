/**
 * Word that a message of ours did not reach a client: whom, which hour, and what to do. One plain sentence, once for each message.
 * In: what it was about. Out: one notice. The code is said only where `qui K7` shows this client's number now.
 */
import type { Request } from "../../booking/request.ts";
import type { Word } from "../../words/event.ts";
import type { Code } from "../../words/ids.ts";
import { type HerDesk, phrase, tellIt, valuesOf, whoIs } from "./her-desk.ts";

type About = Extract<Word["about"], { kind: "undelivered" }>;

export function undelivered(desk: HerDesk, about: About): void {
  const request = about.request === undefined ? undefined : desk.requests.get(about.request);
  // Whoever came has found the way.
  if (about.what === "access" && request !== undefined && "slot" in request && request.slot.at <= desk.now) return;
  const who = whoIs(about.name ?? request?.name, about.handle);
  const code = codeOf(desk, about, request);
  const call = code === undefined ? phrase(desk, "call-them") : phrase(desk, "call-them-code", { code });
  if (about.what === "relayed" || request === undefined) return tellIt(desk, "undelivered-words", { who, call });
  tellIt(desk, "undelivered", { who, call, when: valuesOf(desk, request)["when"] ?? "", what: phrase(desk, `sent-${about.what}`) });
}

/** A code that names this client now: of the request, of another one of theirs, or of words that they left. */
function codeOf(desk: HerDesk, { from }: About, request: Request | undefined): Code | undefined {
  if (request !== undefined && desk.facts.codes.get(request.code) === request.id) return request.code;
  for (const [code, holder] of desk.facts.codes) {
    const other = [...desk.requests.values()].find(({ id }) => id === holder);
    if (other?.client === from || (holder === code && desk.facts.relays.get(code)?.from === from)) return code;
  }
  return undefined;
}
