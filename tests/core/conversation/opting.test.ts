/** Whoever wants no more messages, no more reminders, or their data erased, and says something else in the same breath: nothing of it is lost, nothing goes twice. */
import { describe, expect, test } from "vitest";
import { booked, type Talk, talk } from "./talk.ts";

const thursday = booked(["2026-11-26T14:00"]);
const marie = "rdv jeudi 14h c'est Marie";
const last = ({ said }: Talk): string => said.at(-1) ?? "";

describe("a wish about reminders alone is passed on; nothing stops, nothing is cancelled", () => {
  test.each<[string, string]>([
    ["ne m'envoyez plus de rappels mais je garde mon rdv", "plus de rappels"],
    ["stop les rappels svp", "plus de rappels"],
    ["stop the reminders please", "no more reminders"],
  ])("« %s »", (said, part) => {
    const { state, requests, passed, said: answers } = talk([said], thursday);
    expect(answers.at(-1)).toContain(part);
    expect(answers.at(-1)).toContain("STOP");
    expect(passed).toEqual([said]);
    expect(state.stopped).toBe(false);
    expect([...requests.values()].map((each) => each.state)).toEqual(["confirmed"]);
  });

  test("said twice it has other words", () => {
    const { said } = talk(["plus de rappels svp", "j'ai dit plus de rappels"], thursday);
    expect(said[0]).not.toBe(said[1]);
  });

  test("what else was said is answered, and the open question comes back", () => {
    const answer = last(talk([marie, "plus de rappels svp, c'est combien ?"]));
    for (const part of ["plus de rappels", "80 €", "Marie, jeudi 26 novembre à 14h"]) expect(answer).toContain(part);
    expect(last(talk(["plus de rappels et annulez mon rdv"], thursday))).toContain("Je l'annule ?");
    expect(last(talk([marie, "pas besoin de m'envoyer un rappel"]))).toContain("Marie, jeudi 26 novembre à 14h");
  });
});

test.each(["arrêtez de m'envoyer des messages, c'est combien ?", "STOP. vous êtes ouvert le samedi ?", "stop texting me. how much is it?"])(
  "« %s » ends the messages, and the question goes to the practice",
  (said) => {
    const { state, passed, said: answers } = talk([said]);
    expect(state.stopped).toBe(true);
    expect(passed).toEqual([said]);
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatch(/transmis|passed on/);
  },
);

test.each(["STOP", "stop svp, merci", "ne m'écrivez plus"])("« %s » alone passes nothing on", (said) =>
  expect(talk([said])).toMatchObject({ passed: [], state: { stopped: true } }),
);

describe("data to be erased and an hour given up go to the practice once", () => {
  const both = "supprimez mes données et annulez ma demande";
  test.each<[string, readonly string[], Talk | undefined]>([
    ["nothing stands here", [both, "oui"], undefined],
    ["in the middle of a request", [marie, both, "oui"], undefined],
    ["a request stands", [marie, "oui", both, "oui"], undefined],
    ["a booking stands", ["supprimez mes données et annulez mon rdv", "oui"], thursday],
  ])("%s", (_, turns, before) => expect(talk(turns, before).passed).toHaveLength(1));

  test("what stands is then asked about, and given up", () =>
    expect([...talk([marie, "oui", both, "oui"]).requests.values()].map(({ state }) => state)).toEqual(["withdrawn"]));
});
