/** An envelope in the therapist's conversation: when it rings, what joins it, and every answer that VOIR can get. */
import { beforeEach, describe, expect, test } from "vitest";
import { knocksAt, tellsNow } from "../../../src/core/conversation/alert.ts";
import type { Effect, Facts } from "../../../src/core/conversation/effect.ts";
import type { State } from "../../../src/core/conversation/state.ts";
import { step } from "../../../src/core/conversation/step.ts";
import { freshTherapist } from "../../../src/core/conversation/therapist/therapist.ts";
import type { Envelope } from "../../../src/core/safety/envelope.ts";
import { Address } from "../../../src/core/words/address.ts";
import { type Event, readTimer } from "../../../src/core/words/event.ts";
import { Code, ConversationId, MessageSid } from "../../../src/core/words/ids.ts";
import type { Practice } from "../../../src/core/words/practice.ts";
import { hourMs } from "../../../src/core/words/time.ts";
import { at, her, martigues, practiceWith } from "../booking/practice.ts";
import { facts, model } from "./house.ts";

const said = { fr: "texte", en: "text" };
const texts = { texts: { death: said, act: said, violence: said }, again: { death: said, violence: said } };
const setUp = (atNight: "ring" | "wait"): Practice => practiceWith({ distress: { ...texts, alert: { atNight, death: said } } });
const noon = at("2026-11-24T12:00");
const night = at("2026-11-24T23:00");
const zoe = ConversationId.parse(`martigues.${"z".repeat(22)}`);
const lea = ConversationId.parse(`martigues.${"l".repeat(22)}`);
const address = Address.parse("+33600000044");
const [p4, k7] = [Code.parse("P4"), Code.parse("K7")];

/** What is stored of the practice, and one address of hers; each step's effects are carried out. */
let envelopes: Map<Code, Envelope>;
let relays: Map<Code, Facts["relays"] extends ReadonlyMap<Code, infer R> ? R : never>;
let state: State;
let free: Code | undefined;
let now: number;
let practice: Practice;
let count = 0;
const next = (): number => {
  count += 1;
  return count;
};
beforeEach(() => {
  [envelopes, relays, free, now, practice] = [new Map(), new Map(), p4, noon, setUp("ring")];
  state = { ...freshTherapist(now, "fr"), greeted: true };
});

function happens(event: Event, over: Partial<Facts> = {}): readonly Effect[] {
  const self = { conversation: her, address: Address.parse(practice.therapist[0] ?? "") };
  const held = [...relays.keys()].filter((code) => now < (relays.get(code)?.at ?? 0) + 72 * hourMs);
  let known = facts(self, {
    practice,
    therapists: [self],
    codes: new Map(held.map((code) => [code, code])),
    relays: new Map([...relays].filter(([code]) => held.includes(code))),
    ...over,
  });
  for (let round = 0; round <= 3; round += 1) {
    const decided = step(model, state, [event], known, now);
    if (decided.kind === "done") {
      state = decided.state;
      for (const effect of decided.effects) {
        if (effect.kind === "envelope") {
          expect(effect.was?.rev ?? -1).toBe(envelopes.get(effect.envelope.code)?.rev ?? -1);
          expect(effect.envelope.rev).toBe((effect.was?.rev ?? -1) + 1);
          envelopes.set(effect.envelope.code, effect.envelope);
        }
        if (effect.kind === "relay") relays.set(effect.relay.code, effect.relay);
      }
      return decided.effects;
    }
    for (const query of decided.queries) {
      if (query.kind === "code") known = { ...known, codeKnown: true, freshCode: free };
      if (query.kind === "sessions") known = { ...known, sessionsKnown: true };
      if (query.kind === "envelopes")
        known = { ...known, envelopes: new Map(envelopes), envelopesKnown: new Set([...known.envelopesKnown, ...query.codes]) };
    }
  }
  throw new Error("it asks for more than three rounds of facts");
}

const writes = (text: string, from = zoe): readonly Effect[] =>
  happens({
    kind: "word",
    id: `ev-${next()}-envelope`,
    at: now,
    about: { kind: "envelope", from, address, words: [{ text, at: now }], name: "Zoé" },
  });
const replies = (text: string, over: Partial<Facts> = {}, message: { payload?: string; quoted?: MessageSid } = {}): readonly Effect[] =>
  happens(
    {
      kind: "message",
      id: MessageSid.parse(`SM${String(next()).padStart(32, "0")}`),
      from: address,
      to: address,
      at: now,
      text,
      media: "none",
      ...message,
    },
    over,
  );
const rings = (id: string): readonly Effect[] => {
  const timer = readTimer(id, now);
  if (timer === undefined) throw new Error(`no timer ${id}`);
  return happens(timer);
};
const heard = (effects: readonly Effect[]): string =>
  effects.flatMap((effect) => (effect.kind === "send" ? [effect.message.body.text] : [])).join(" | ");
const lanes = (effects: readonly Effect[]): string[] =>
  effects.flatMap((effect) => (effect.kind === "send" ? [effect.message.policy] : []));
const rows = (effects: readonly Effect[]): string[] =>
  effects.flatMap((effect) => (effect.kind === "timer" ? [`${effect.id} ${effect.at - now}`] : []));

const notice = "P4 : un message à lire dès que possible. Répondez VOIR P4. QUI P4 dit de qui il vient.";

describe("it comes", () => {
  test("by day: a code and nothing of the person, in the urgent lane; the words go after 72 hours", () => {
    const effects = writes("je veux mourir");
    expect([heard(effects), lanes(effects)]).toEqual([notice, ["urgent"]]);
    expect(rows(effects)).toEqual([`forget:P4:${noon} ${72 * hourMs}`]);
  });

  test.each([
    ["wait", night, at("2026-11-25T08:00"), false],
    ["wait", noon, noon, true],
    ["ring", night, night, true],
  ] as const)("%s: at %d", (atNight, when, knock, told) => {
    now = when;
    practice = setUp(atNight);
    expect([knocksAt(practice, now), tellsNow(practice, now)]).toEqual([knock, told]);
    const effects = writes("je veux mourir");
    expect(heard(effects)).toBe(told ? notice : "");
    expect(rows(effects)).toEqual([`forget:P4:${now} ${72 * hourMs}`, ...(told ? [] : [`knock:P4:${now} ${knock - now}`])]);
  });

  test("an act under way rings again at once, then once an hour at most; nothing of it is stored", () => {
    writes("je veux mourir");
    const again = "P4 : encore un message à lire dès que possible. Répondez VOIR P4. QUI P4 dit de qui il vient.";
    const act = (minutes: number): string => {
      now = noon + minutes * 60_000;
      return heard(writes("j'ai avalé toute la boite"));
    };
    expect(heard(writes("et toujours mourir"))).toBe("");
    expect([1, 2, 3, 60, 61, 90, 121].map(act)).toEqual([again, "", "", "", again, "", again]);
    expect(JSON.stringify({ ...envelopes.get(p4), words: [] })).not.toMatch(/act|overdose/);
  });

  test("where the night is to be quiet, an act waits for the morning like the rest; opened meanwhile, it rings no more", () => {
    practice = setUp("wait");
    now = at("2026-11-24T20:30");
    const evening = now;
    expect(heard(writes("je veux mourir"))).toBe(notice);
    now = night;
    const effects = writes("j'ai avalé toute la boite");
    const row = `knock:P4:${evening}:1`;
    expect([heard(effects), rows(effects)]).toEqual(["", [`${row} ${at("2026-11-25T08:00") - night}`]]);
    replies("voir");
    now = at("2026-11-25T08:00");
    expect(heard(rings(row))).toBe("");
  });

  test("in the morning she is told once, of everything; not where she has looked before", () => {
    now = night;
    practice = setUp("wait");
    writes("je veux mourir");
    expect(heard(writes("et toujours"))).toBe("");
    now = at("2026-11-25T08:00");
    expect([heard(rings(`knock:P4:${night}`)), heard(rings(`knock:P4:${night}`))]).toEqual([notice, ""]);
    expect(heard(replies("voir"))).toContain("mardi 24 à 23h : je veux mourir\nmardi 24 à 23h : et toujours\n");
    expect(heard(rings(`knock:P4:${night}`))).toBe("");
  });

  test("no alert is set up: nobody could be told", () => expect(tellsNow(martigues, noon)).toBe(false));

  test("no code is left: the operator hears of it", () => {
    free = undefined;
    expect(writes("je veux mourir")).toEqual([{ kind: "alert", code: "codes-exhausted" }]);
  });

  test("found by her conversation after its 72 hours: it is not closed any more", () => {
    const late: Event = { kind: "word", id: "ev-late", at: now, about: { kind: "envelope", from: zoe, address, words: [] } };
    now += 72 * hourMs;
    expect(happens(late)).toEqual([]);
  });
});

describe("it comes again", () => {
  const again = (hours: number, what: () => void = () => undefined, from = zoe): string => {
    writes("je veux mourir");
    what();
    free = k7;
    now += hours * hourMs;
    return heard(writes("encore", from));
  };
  test.each([
    ["within twelve hours it joins, unheard", () => again(11.99), ""],
    ["after twelve it rings under a code of its own", () => again(12), notice.replaceAll("P4", "K7")],
    ["she has looked: what comes then is news", () => again(1, () => replies("voir")), notice.replaceAll("P4", "K7")],
    ["somebody else is somebody else", () => again(1, () => undefined, lea), notice.replaceAll("P4", "K7")],
  ])("%s", (_, comes, text) => expect(comes()).toBe(text));

  test("of many the first two and the newest stay", () => {
    for (let n = 0; n < 9; n += 1) writes(`n° ${n}`);
    expect(envelopes.get(p4)).toMatchObject({ words: [0, 1, 5, 6, 7, 8].map((n) => ({ text: `n° ${n}` })) });
  });
});

describe("VOIR", () => {
  const shown =
    "P4 Zoé ..44\nmardi 24 à 12h : je veux mourir\nCe message est maintenant effacé ici. Pour lui écrire : P4: votre texte. Son numéro : QUI P4.";
  test.each(["VOIR P4", "voir p4", "Voir P 4 svp", "voir", "lire p4", "montre P4.", "SEE P4", "« VOIR P4 »"])("%j opens it", (text) => {
    writes("je veux mourir");
    const effects = replies(text);
    expect([heard(effects), lanes(effects)]).toEqual([shown, ["urgent"]]);
    expect(envelopes.get(p4)).toEqual({ state: "shown", code: "P4", rev: 1, at: noon, shownAt: noon });
  });

  test("by the button, and under the notice", () => {
    writes("je veux mourir");
    expect(heard(replies("VOIR P4", {}, { payload: "see.P4" }))).toBe(shown);
    free = k7;
    writes("encore");
    writes("un autre", lea);
    const quoted = MessageSid.parse(`SM${"9".repeat(32)}`);
    expect(heard(replies("voir", { quoted: new Map([[quoted, { what: "P4", rev: noon }]]) }, { quoted }))).toBe(
      "P4 : vous avez lu ce message mardi 24 à 12h. Il est effacé ici.",
    );
  });

  test.each<[string, () => string, string]>([
    [
      "a second time",
      () => heard(replies("voir P4")) && heard(replies("voir P4")),
      "P4 : vous avez lu ce message mardi 24 à 12h. Il est effacé ici.",
    ],
    [
      "after 72 hours",
      () => {
        now += 72 * hourMs;
        return heard(replies("voir P4"));
      },
      "P4 : plus de 72 heures ont passé, ce message est effacé ici.",
    ],
    [
      "after 72 hours, and erased",
      () => {
        now += 72 * hourMs;
        rings(`forget:P4:${noon}`);
        return heard(replies("voir P4"));
      },
      "P4 : plus de 72 heures ont passé, ce message est effacé ici.",
    ],
    ["a code that nobody uses", () => heard(replies("voir Z9")), "Pas de demande Z9. LISTE montre ce qui attend."],
    [
      "a code of something else",
      () => heard(replies("voir K7", { codes: new Map([[k7, "rsomething000000"]]) })),
      "Rien à lire sous K7. QUI K7 dit de qui il s'agit.",
    ],
    [
      "a code that has passed on to something else",
      () => heard(replies("voir P4", { codes: new Map([[p4, "rsomething000000"]]), relays: new Map() })),
      "Rien à lire sous P4. QUI P4 dit de qui il s'agit.",
    ],
    ["nothing waits", () => heard(replies("voir")) && heard(replies("voir")), "Rien à lire en ce moment."],
    [
      "two wait",
      () => {
        free = k7;
        writes("moi aussi", lea);
        return heard(replies("voir"));
      },
      "Lequel ? P4, K7. Par exemple VOIR P4.",
    ],
  ])("%s", (_, asked, text) => {
    writes("je veux mourir");
    expect(asked()).toBe(text);
  });

  test("wrong codes count, whatever they were to open; the fifth locks, and then nothing opens", () => {
    writes("je veux mourir");
    const answers = ["Z9", "Z8", "Z7", "Z6", "Z5"].map((code) => heard(replies(`voir ${code}`)));
    expect(answers.at(-1)).toBe("Cinq codes faux : je n'exécute plus rien depuis ce numéro pendant une heure.");
    expect(replies("voir P4")).toEqual([]);
    expect(envelopes.get(p4)?.state).toBe("closed");
  });

  test("one that has lapsed or was read is no wrong code", () => {
    writes("je veux mourir");
    for (let n = 0; n < 7; n += 1) replies("voir P4");
    expect(state).toMatchObject({ wrongCodes: 0 });
  });

  test.each([
    ["voir", "Je n'ai pas compris, rien n'est parti. OUI, NON, une heure, LISTE ou AIDE."],
    ["voir K7", "Je n'ai pas compris, rien n'est parti. OUI, NON, une heure, LISTE ou AIDE."],
  ])("without an alert %j is a word like another", (text, answer) => {
    practice = martigues;
    expect(heard(replies(text, { codes: new Map([[k7, "rsomething000000"]]) }))).toBe(answer);
  });

  test("the alert was taken away meanwhile: what waits opens all the same", () => {
    writes("je veux mourir");
    practice = martigues;
    expect(heard(replies("voir P4"))).toBe(shown);
  });
});

describe("what stands under its code", () => {
  const quoted = MessageSid.parse(`SM${"9".repeat(32)}`);
  const swipe = (text: string): readonly Effect[] => replies(text, { quoted: new Map([[quoted, { what: "P4", rev: noon }]]) }, { quoted });
  const posted = (effects: readonly Effect[]): boolean => effects.some(({ kind }) => kind === "post");

  test("« ok » under the notice is for the notice; under the words, for the person", () => {
    writes("je veux mourir");
    expect(posted(swipe("ok"))).toBe(false);
    replies("voir P4");
    expect(posted(swipe("je vous appelle"))).toBe(true);
  });

  test("P4: and QUI P4 reach the person before and after", () => {
    writes("je veux mourir");
    expect(posted(replies("P4: je vous appelle"))).toBe(true);
    replies("voir P4");
    expect(heard(replies("qui P4"))).toBe("P4 : Zoé, SMS, +33 6 00 00 00 44.");
  });

  test("erased, nothing is left that names a person", () => {
    writes("je veux mourir");
    now += 72 * hourMs;
    expect(heard(rings(`forget:P4:${noon}`))).toBe("P4 : pas ouvert en 72 heures, ce message est effacé ici. QUI P4 dit de qui il venait.");
    expect(envelopes.get(p4)).toEqual({ state: "lapsed", code: "P4", rev: 1, at: noon });
    expect(heard(rings(`forget:P4:${noon}`))).toBe("");
  });

  test("its key gone before the row rang, she is told all the same", () => {
    writes("je veux mourir");
    envelopes.clear();
    now += 71 * hourMs;
    expect(heard(rings(`forget:P4:${noon}`))).toContain("pas ouvert");
  });

  test("opened, nothing is said of it after 72 hours", () => {
    writes("je veux mourir");
    replies("voir");
    now += 72 * hourMs;
    expect(rings(`forget:P4:${noon}`)).toEqual([]);
  });

  test("a row of an earlier one under the same code erases nothing", () => {
    writes("je veux mourir");
    now += 72 * hourMs;
    expect(rings(`forget:P4:${noon - 1}`)).toEqual([]);
  });
});

describe("her STOP", () => {
  beforeEach(() => {
    state = { ...freshTherapist(now, "fr"), stopped: true, greeted: true };
  });

  test("where it was her only address: kept without a word until her START, and the operator hears of it", () => {
    const effects = writes("je veux mourir");
    expect(effects).toContainEqual({ kind: "alert", code: "therapist-stopped" });
    expect(heard(effects)).toBe("");
    writes("vraiment");
    expect(heard(replies("start"))).toBe(`Les messages reprennent. LISTE montre ce qui attend. | ${notice}`);
    expect(heard(replies("voir"))).toContain("je veux mourir");
    expect(heard(replies("start"))).not.toContain("un message");
  });

  test("her START at night, where the night is quiet: it rings in the morning", () => {
    practice = setUp("wait");
    writes("je veux mourir");
    now = night;
    const effects = replies("start");
    expect(heard(effects)).not.toContain("un message");
    expect(rows(effects)).toEqual([`knock:P4:${noon} ${at("2026-11-25T08:00") - night}`]);
  });

  test("with another address: the words go on to it, at once or when the night is over, and nothing is closed here", () => {
    const to = { conversation: ConversationId.parse(`martigues.${"n".repeat(22)}`), address: Address.parse("+33600000098") };
    const self = { conversation: her, address: Address.parse("+33600000099") };
    const both = { therapists: [self, to] };
    const words = (effects: readonly Effect[]) =>
      effects.flatMap((effect) =>
        effect.kind === "post" && effect.event.kind === "word" && effect.event.about.kind === "envelope"
          ? [[effect.to.conversation, effect.event.about.words.map(({ text }) => text).join()]]
          : [],
      );
    const event: Event = {
      kind: "word",
      id: "ev-1-envelope",
      at: now,
      about: { kind: "envelope", from: zoe, address, words: [{ text: "je veux mourir", at: now }], name: "Zoé" },
    };
    expect(words(happens(event, both))).toEqual([[to.conversation, "je veux mourir"]]);
    expect(envelopes.size).toBe(0);

    practice = setUp("wait");
    now = night;
    state = { ...state, stopped: false };
    happens({ ...event, at: night }, both);
    state = { ...state, stopped: true };
    now = at("2026-11-25T08:00");
    const timer = readTimer(`knock:P4:${night}`, now);
    if (timer === undefined) throw new Error("a timer");
    expect(words(happens(timer, both))).toEqual([[to.conversation, "je veux mourir"]]);
    expect(envelopes.get(p4)?.state).toBe("lapsed");
  });
});
