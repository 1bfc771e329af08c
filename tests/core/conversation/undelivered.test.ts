/** What she reads when a message did not reach a client: every kind of it, and whichever code names that client now. */
import { expect, test } from "vitest";
import { makeRequest } from "../../../src/core/booking/moves.ts";
import type { Request } from "../../../src/core/booking/request.ts";
import type { Facts } from "../../../src/core/conversation/effect.ts";
import { step } from "../../../src/core/conversation/step.ts";
import type { Word } from "../../../src/core/words/event.ts";
import { Code, ConversationId, RequestId } from "../../../src/core/words/ids.ts";
import { type Matter, Matter as Matters } from "../../../src/core/words/message.ts";
import { asking, at, exact } from "../booking/practice.ts";
import { facts, model, therapist } from "./house.ts";

const now = at("2026-11-24T10:00");
const request: Request = { ...makeRequest(asking(exact("2026-11-26T14:00"), now)), code: Code.parse("K7") };
const other: Request = { ...request, id: RequestId.parse("rother0000000000"), code: Code.parse("M4") };
const stranger: Request = {
  ...request,
  id: RequestId.parse("rstranger0000000"),
  client: ConversationId.parse(`martigues.${"z".repeat(22)}`),
};
const relay = { code: Code.parse("R8"), from: request.client, address: request.address, at: now };

function said(about: Partial<Extract<Word["about"], { kind: "undelivered" }>>, over: Partial<Facts> = {}): string {
  const known = facts(therapist, {
    requests: new Map([request, other, stranger].map((each) => [each.id, each])),
    codes: new Map([[request.code, request.id]]),
    sessionsKnown: true,
    ...over,
  });
  const word: Word = {
    kind: "word",
    id: "ev-x-undelivered",
    at: now,
    about: { kind: "undelivered", from: request.client, what: "confirmed", request: request.id, name: "Léa", handle: "12", ...about },
  };
  const done = step(model, undefined, [word], known, now);
  if (done.kind !== "done") throw new Error("it asks for facts");
  return done.effects.map((effect) => (effect.kind === "send" ? effect.message.body.text : effect.kind)).join(" | ");
}

test.each<[Matter, string]>([
  ["confirmed", "Mon message à Léa ..12 n'est pas arrivé (confirmation, jeu. 26 nov. 14h). Mieux vaut appeler : QUI K7."],
  ["declined", "Mon message à Léa ..12 n'est pas arrivé (refus, jeu. 26 nov. 14h). Mieux vaut appeler : QUI K7."],
  ["proposed", "Mon message à Léa ..12 n'est pas arrivé (vos heures, jeu. 26 nov. 14h). Mieux vaut appeler : QUI K7."],
  ["expired", "Mon message à Léa ..12 n'est pas arrivé (demande close, jeu. 26 nov. 14h). Mieux vaut appeler : QUI K7."],
  ["lapsed", "Mon message à Léa ..12 n'est pas arrivé (vos heures closes, jeu. 26 nov. 14h). Mieux vaut appeler : QUI K7."],
  ["reminder", "Mon message à Léa ..12 n'est pas arrivé (rappel, jeu. 26 nov. 14h). Mieux vaut appeler : QUI K7."],
  ["access", "Mon message à Léa ..12 n'est pas arrivé (code de la porte, jeu. 26 nov. 14h). Mieux vaut appeler : QUI K7."],
  ["called-off", "Mon message à Léa ..12 n'est pas arrivé (annulation, jeu. 26 nov. 14h). Mieux vaut appeler : QUI K7."],
  ["relayed", "Votre mot à Léa ..12 n'est pas arrivé. Mieux vaut appeler : QUI K7."],
])("%s", (what, text) => {
  expect(said({ what })).toBe(text);
  expect(text.length).toBeLessThanOrEqual(160);
});

test("every kind stands in the table above", () => expect(Matters.options).toHaveLength(9));

test.each<[string, Partial<Facts>, string]>([
  ["its own code", {}, "QUI K7."],
  ["its code names somebody else by now", { codes: new Map([[request.code, stranger.id]]) }, "Mieux vaut appeler."],
  [
    "another request of the same person has one",
    {
      codes: new Map([
        [request.code, stranger.id],
        [other.code, other.id],
      ]),
    },
    "QUI M4.",
  ],
  ["words that they left have one", { codes: new Map([[relay.code, relay.code]]), relays: new Map([[relay.code, relay]]) }, "QUI R8."],
  [
    "words of somebody else",
    { codes: new Map([[relay.code, relay.code]]), relays: new Map([[relay.code, { ...relay, from: stranger.client }]]) },
    "Mieux vaut appeler.",
  ],
  ["no code is left", { codes: new Map() }, "Mieux vaut appeler."],
])("the code: %s", (_, over, end) => expect(said({}, over).endsWith(end)).toBe(true));

test("of a request that is kept no more the hour is not said", () => {
  expect(said({}, { requests: new Map(), codes: new Map() })).toBe("Votre mot à Léa ..12 n'est pas arrivé. Mieux vaut appeler.");
});
