/** « oui, et annulez l'autre », « oui et dites-lui que … »: the yes is taken, the rest is asked about or shown, and nothing leaves without a yes of its own. */
import { describe, expect, test } from "vitest";
import { announce, decide } from "../../../src/core/booking/moves.ts";
import { her, martigues } from "../booking/practice.ts";
import { answerTo, type Talk, talk } from "./talk.ts";

/** The one request of a talk, confirmed by her. */
function confirmed(so: Talk): Talk {
  const [request] = so.requests.values();
  if (request === undefined || !("wish" in request) || request.wish.kind !== "exact") throw new Error("nothing was sent");
  const decided = decide(request, { kind: "yes", slot: request.wish.slot }, her, so.state.lastInAt, martigues);
  const moved = decided.ok ? announce(decided.value, so.state.lastInAt + 60_000, martigues) : decided;
  if (!moved.ok) throw new Error("it cannot be confirmed");
  const { request: _sent, ...state } = so.state;
  return { ...so, requests: new Map([[request.id, moved.value]]), state: { ...state, hadBooking: true, bookings: [request.id] } };
}
const booked = confirmed(talk(["rdv jeudi 14h c'est Zoé", "oui"]));
const states = ({ requests }: Talk): readonly string[] => [...requests.values()].map(({ state }) => state);

describe("a booking stands, another request is about to be sent", () => {
  const recap = talk(["rdv lundi 10h"], booked);
  test.each([
    "oui, et annulez l'autre",
    "oui et annulez l'autre svp",
    "oui. annulez l'autre",
    "ok mais annulez l'ancien",
    "1 et annulez le premier",
    "d'accord, par contre annulez celui de jeudi",
    "oui et annulez jeudi",
    "yes and cancel the other one",
  ])("« %s »", (said) => {
    const so = talk([said], recap);
    expect(so.said.at(-1)).toMatch(
      /Demande envoyée : lundi 30 novembre à 10h\..*Votre rendez-vous : jeudi 26 novembre à 14h\. Je l'annule|Request sent.*Thursday 26/,
    );
    expect(states(so)).toEqual(["confirmed", "requested"]);
    expect(talk(["oui"], so).said.at(-1)).toMatch(/est annulé, et le cabinet le saura|is called off, and the practice will know/);
  });
});

test("what is replaced is the other: nothing else is asked", () => {
  const so = talk(["rdv jeudi 14h c'est Zoé", "oui", "rdv lundi 10h", "oui, et annulez l'autre"]);
  expect(so.said.at(-1)).toMatch(/^Demande envoyée : lundi 30 novembre à 10h.*sans réponse\.$/);
  expect(states(so)).toEqual(["countered"]);
});

test("a request is withdrawn, and the booking asked about", () => {
  const so = talk(["rdv lundi 10h", "oui", "annuler", "1", "oui, et annulez l'autre"], booked);
  expect(so.said.at(-1)).toMatch(/La demande est retirée.*Votre rendez-vous : jeudi 26/);
  expect(states(so)).toEqual(["confirmed", "withdrawn"]);
});

test("a booking is given up, and the request asked about", () =>
  expect(
    answerTo("rdv jeudi 14h") && talk(["rdv lundi 10h", "oui", "annuler", "2", "oui et annulez l'autre aussi"], booked).said.at(-1),
  ).toMatch(/rendez-vous du jeudi 26 novembre à 14h est annulé.*Votre demande pour lundi 30 novembre à 10h est au cabinet\. Je la retire/));

test("an hour of the practice's own diary: their words are passed on after a yes", () =>
  expect(answerTo("rdv lundi 10h c'est Zoé", "oui, et annulez l'autre")).toMatch(/Demande envoyée.*Je ne trouve pas ce rendez-vous ici/));

test.each<[readonly string[], string]>([
  [["rdv lundi 10h c'est Zoé", "oui annulez"], "rien n'est envoyé"],
  [["rdv jeudi 14h c'est Zoé", "oui", "annuler", "oui, annulez"], "La demande est retirée"],
  [["rdv jeudi 14h c'est Zoé", "oui", "annuler", "oui, annulez jeudi"], "La demande est retirée"],
])("%j is one answer", (turns, answer) => expect(answerTo(...turns)).toContain(answer));

describe("word for the practice behind an answer", () => {
  test.each<[readonly string[], string, string]>([
    [["vous prenez la carte ?"], "oui et dites lui que j'aurai 5 min de retard", "Votre question est transmise"],
    [["rdv jeudi 14h c'est Zoé"], "oui, et prévenez que j'aurai du retard", "Demande envoyée"],
  ])("%j, « %s »", (turns, said, done) => {
    const so = talk([...turns, said]);
    expect(so.said.at(-1)).toContain(done);
    expect(so.said.at(-1)).toMatch(/Je transmets ceci tel quel \? (?:dites lui|prévenez) que j'aurai/);
    expect(talk(["oui"], so).said.at(-1)).toContain("Votre message est transmis");
  });
});

describe("a booking stands", () => {
  test("what happens that day is word for the practice, not a new wish", () => {
    const so = talk(["ah mince jeudi j'ai un exam"], booked);
    expect(so.said.at(-1)).toContain("Je transmets ceci tel quel ? ah mince jeudi j'ai un exam");
  });
  test.each<[string, RegExp]>([
    ["lundi 10h ce serait possible aussi ?", /lundi 30 novembre à 10h/],
    ["jeudi je peux pas", /Je transmets|annuler/],
    ["mince lundi je suis pas là finalement", /Je ne trouve pas ce rendez-vous ici/],
    ["annulez mon rdv de lundi", /Je ne trouve pas ce rendez-vous ici/],
    ["annulez mon rdv de jeudi", /Votre rendez-vous : jeudi 26 novembre à 14h\. Je l'annule/],
  ])("« %s »", (said, answer) => expect(talk([said], booked).said.at(-1)).toMatch(answer));
});
