/**
 * Other flows are deployed while people are in the middle of a dialogue: through the signed webhook, a real Redis and the Twilio double.
 * Words change at once; a road that was begun is walked to its end; who must move, moves; nobody hears of it as a fault.
 */
import { afterAll, afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { connect, disconnect } from "../../src/edge/redis/connect.ts";
import { openStage, type Stage } from "../support/stage.ts";
import { copyHouse, type HouseCopy, otherRequest } from "./house-copy.ts";

const zoe = "+33600000044";
const lea = "+33600000045";
const her = "+33600000099";
const redis = connect({ url: inject("redisUrl"), name: "test", maxRetriesPerRequest: 1, onError: () => undefined });

let house: HouseCopy;
let stage: Stage;
let lines: string[];
beforeEach(async () => {
  house = copyHouse();
  lines = [];
  stage = await openStage({
    redisUrl: inject("redisUrl"),
    now: "2026-11-24T10:00",
    therapist: [her],
    env: { ...house.env, LOG_LEVEL: "info", OPERATOR_ADDRESS: "+33600000077" },
    logTo: { write: (line) => void lines.push(line) },
  });
  return async () => {
    await stage.close();
    house.close();
  };
});
afterEach(async () => {
  expect(lines.filter((line) => line.includes("could not be decided"))).toEqual([]);
  expect(stage.double.messages().filter(({ text }) => text.includes("souci technique"))).toEqual([]);
});

const logged = (what: string): boolean => lines.some((line) => line.includes(what));
async function says(who: string, text: string): Promise<string> {
  stage.heard();
  // People take their time: two of them never do something in the same millisecond.
  stage.clock.set(stage.clock.now() + 1_000);
  await stage.write({ from: who, text });
  await stage.settle();
  return stage
    .heard()
    .filter(({ to }) => to === who)
    .map((said) => said.text)
    .join("\n");
}
const deploy = (change: () => void): Promise<void> => stage.restart(async () => change());
const keysLike = (pattern: string): Promise<string[]> => redis.keys(`{${stage.keyPrefix}-0}:${pattern}`);
/** As after 40 days, or on a Redis that was emptied of all but conversations. */
const forgetModels = async (): Promise<void> => void (await redis.del(...(await keysLike("model:*"))));

/** « rdv », « jeudi 14h »: the next question is the name's. */
async function untilName(who = zoe): Promise<void> {
  await says(who, "je voudrais un rdv");
  expect(await says(who, "jeudi 14h")).toContain("Quel prénom dois-je donner au cabinet ?");
}
async function untilRecap(who = zoe): Promise<void> {
  await untilName(who);
  expect(await says(who, "Zoé")).toContain("1 Oui 2 Changer 3 Ne rien envoyer");
}

describe("words", () => {
  test("fault 48: an edit while running is said at the next message; an answer to the words of before still counts", async () => {
    await untilRecap();
    const reloaded = expect.poll(() => logged("flows and practices reloaded"), { timeout: 10_000 }).toBe(true);
    house.edit(
      "request.yaml",
      ["label: Changer", "label: Autre chose"],
      ["Que faut-il changer ? {options}", "Dites ce qui change. {options}"],
    );
    await reloaded;
    expect(await says(zoe, "changer")).toBe("Dites ce qui change. 1 Le moment 2 Le prénom 3 Ne rien envoyer");
    expect(await says(zoe, "oui")).toContain("1 Oui 2 Autre chose 3 Ne rien envoyer");
  });

  test("a road that was begun on another structure is said in today's words", async () => {
    await untilName();
    await deploy(() => {
      otherRequest(house);
      house.edit("request.yaml", [
        "{name}, {wish}, pour {session}. J'envoie cette demande ?",
        "{name}, {wish}, pour {session}. J'envoie la demande au cabinet ?",
      ]);
    });
    expect(await says(zoe, "Zoé")).toContain("J'envoie la demande au cabinet ? 1 Oui 2 Changer");
  });
});

describe("structure", () => {
  test("fault 48: who is in the middle ends on the road that was begun; who begins takes the new one", async () => {
    await untilName();
    await deploy(() => otherRequest(house));
    expect(await says(zoe, "Zoé")).toContain("J'envoie cette demande ?");
    expect(await says(zoe, "oui")).toContain("Demande envoyée");
    await says(lea, "je voudrais un rdv");
    await says(lea, "vendredi 10h");
    expect(await says(lea, "Léa")).toBe("Est-ce une première venue ? 1 Oui 2 Non");
  });

  test("the way back leads over the same road, and a new wish begins on the new one", async () => {
    await untilRecap();
    await deploy(() => otherRequest(house));
    expect(await says(zoe, "retour")).toContain("Quel prénom");
    expect(await says(zoe, "Marie")).toContain("Marie, jeudi 26 novembre");
    expect(await says(zoe, "menu")).toContain("1 Demander un rendez-vous");
    await says(zoe, "1");
    expect(await says(zoe, "3")).toContain("rien n'est envoyé");
  });

  test("a side question is today's; the question that was open comes back as it was", async () => {
    await untilName();
    await deploy(() => {
      otherRequest(house);
      house.edit("rates.yaml", [
        "    go: which\n",
        '    go: more\n  - step: more\n    say: "Le règlement se fait à la séance."\n    go: which\n',
      ]);
      house.edit("en/rates.yaml", ["  which:\n", '  more: { say: "Payment is made at the session." }\n  which:\n']);
    });
    const answer = await says(zoe, "c'est combien ?");
    expect(answer).toContain("Le règlement se fait à la séance.");
    expect(answer).toContain("prénom");
    expect(await says(zoe, "Zoé")).toContain("J'envoie cette demande ?");
  });

  test("a question that made way for word of hers is asked again on its own structure", async () => {
    await untilRecap();
    await says(zoe, "1");
    expect(await says(zoe, "laisser un message")).toContain("Écrivez votre message au cabinet.");
    await says(her, "plutôt vendredi 16h");
    await stage.moveClock("+10 min");
    expect(stage.double.messages({ to: zoe }).at(-1)?.text).toContain("1 vendredi 27 à 16h");
    await deploy(() => {
      house.edit(
        "message.yaml",
        ["  - step: words\n", "  - step: text\n"],
        ["        go: words\n", "        go: text\n"],
        ["{words}\\n{options}", "{words}\\nRien d'autre ?\\n{options}"],
      );
      house.edit("en/message.yaml", ["  words:\n", "  text:\n"]);
    });
    const answered = await says(zoe, "1");
    expect(answered).toContain("C'est confirmé, Zoé : vendredi 27 novembre à 16h");
    expect(answered).toContain("Quel message dois-je transmettre ?");
    expect(await says(zoe, "J'aurai dix minutes de retard")).toContain(
      "Je transmets ceci tel quel ? J'aurai dix minutes de retard\nRien d'autre ?",
    );
    expect(await says(zoe, "oui")).toContain("Votre message est transmis");
  });
});

describe("who must move", () => {
  test("fault 48: the structure is gone, was: names the heir: the answer counts there", async () => {
    await untilName();
    await deploy(() => otherRequest(house, { was: true }));
    await forgetModels();
    await stage.restart();
    expect(await says(zoe, "Zoé")).toBe("Est-ce une première venue ? 1 Oui 2 Non");
    expect(await says(zoe, "oui")).toContain("J'envoie cette demande ?");
  });

  test("recall: true moves everybody at their next message, though their structure is at hand", async () => {
    await untilName();
    await deploy(() => otherRequest(house, { was: true, recall: true }));
    expect(await says(zoe, "Zoé")).toBe("Est-ce une première venue ? 1 Oui 2 Non");
  });

  test("a digit answers the list as it was sent; what the heir does not have is asked again from its own list", async () => {
    for (const who of [zoe, lea]) {
      await untilRecap(who);
      expect(await says(who, "2")).toContain("1 Le moment 2 Le prénom 3 Ne rien envoyer");
    }
    await deploy(() => {
      house.edit(
        "request.yaml",
        ["on: [book]\n", "on: [book]\nrecall: true\n"],
        ["        label: Changer\n        go: change\n", "        label: Changer\n        go: amend\n"],
        ["  - step: change\n", "  - step: amend\n    was: [change]\n"],
        [
          "      - option: time\n        label: Le moment\n        go: when\n      - option: name\n        label: Le prénom\n        go: name\n",
          "",
        ],
        [
          "      - option: drop\n        label: Ne rien envoyer\n        go: nothing\n",
          "      - option: drop\n        label: Ne rien envoyer\n        go: nothing\n      - option: time\n        label: Le moment\n        go: when\n",
        ],
      );
      house.edit("en/request.yaml", ["  change:\n", "  amend:\n"], ["      name: The name\n", ""]);
    });
    expect(await says(zoe, "1")).toContain("Quel moment vous irait ?");
    expect(await says(lea, "2")).toBe(
      "Cette question a changé entre-temps. Reprenons ici. Que faut-il changer ? 1 Ne rien envoyer 2 Le moment",
    );
    expect(await says(lea, "1")).toContain("rien n'est envoyé");
  });

  test("nothing goes on from there: the flow begins again with what is known, and says so", async () => {
    await untilName();
    await deploy(() => otherRequest(house));
    await forgetModels();
    await stage.restart();
    const said = await says(zoe, "Zoé");
    expect(said).toContain("Cette question a changé entre-temps. Reprenons ici.");
    // The moment is known, and not asked again.
    expect(said).toContain("jeudi 26 novembre à 14h. Quel prénom");
    expect(await says(zoe, "Zoé")).toContain("première venue");
  });

  test("nothing goes on from there, and they say something else: that is answered", async () => {
    await untilName();
    await deploy(() => otherRequest(house));
    await forgetModels();
    await stage.restart();
    expect(await says(zoe, "c'est combien ?")).toContain("80 €");
  });
});

describe("an older program beside a newer one", () => {
  test("fault 48, 49: an older and a newer program take turns, and each goes on where the other asked; a rollback too", async () => {
    await untilName();
    await deploy(() => otherRequest(house, { recall: true, was: true }));
    await says(lea, "je voudrais un rdv");
    await says(lea, "vendredi 10h");
    expect(await says(lea, "Léa")).toContain("première venue");
    // Back to the older flows, which know no such question.
    await deploy(() => house.restore());
    expect(await says(lea, "peut-être")).toContain("1 Oui 2 Non");
    expect(await says(lea, "2")).toContain("J'envoie cette demande ?");
    // The older one asks on its own structure, the newer one recalls, the older one does not call back.
    await deploy(() => otherRequest(house, { recall: true, was: true }));
    expect(await says(zoe, "Zoé")).toContain("première venue");
    await deploy(() => {
      house.restore();
      house.edit("request.yaml", ["on: [book]\n", "on: [book]\nrecall: true\n"]);
    });
    expect(await says(zoe, "oui")).toContain("J'envoie cette demande ?");
    expect(await says(lea, "oui")).toContain("Demande envoyée");
  });

  test("fault 49: a model that this version does not know: left for a newer worker, never struck for; after five minutes they go on", async () => {
    await untilName();
    const [key = ""] = await keysLike("model:*");
    const body = (await redis.hget(key, "body")) ?? "";
    await deploy(() => otherRequest(house, { was: true }));
    await redis.hset(key, "body", body.replace('"action":"know-name"', '"action":"look-into-the-stars"'));
    await stage.restart();
    expect(await says(zoe, "Zoé")).toBe("");
    expect(logged("left for a newer worker")).toBe(true);
    await stage.moveClock("+3 min");
    expect(stage.heard()).toEqual([]);
    await stage.moveClock("+3 min");
    expect(stage.heard().map(({ text }) => text)).toEqual(["Est-ce une première venue ? 1 Oui 2 Non"]);
  });

  test("a newer worker comes meanwhile: it answers as if nothing had been", async () => {
    await untilName();
    const [key = ""] = await keysLike("model:*");
    const body = (await redis.hget(key, "body")) ?? "";
    await deploy(() => otherRequest(house, { was: true }));
    await redis.hset(key, "body", body.replace('"action":"know-name"', '"action":"look-into-the-stars"'));
    await stage.restart();
    expect(await says(zoe, "Zoé")).toBe("");
    await redis.hset(key, "body", body);
    await stage.moveClock("+1 min");
    expect(stage.heard().map(({ text }) => text)[0]).toContain("J'envoie cette demande ?");
  });
});

describe("a state that cannot be read", () => {
  const stateOf = async (): Promise<string> => {
    const keys = await keysLike("conv:*");
    const asked = await Promise.all(keys.map(async (key) => [key, Number(await redis.hget(key, "ver"))] as const));
    return asked.sort(([, a], [, b]) => b - a)[0]?.[0] ?? "";
  };

  test("fault 47: a state that cannot be read by anybody: it is put aside, the request and the name are found again, the operator hears of it, the talk goes on", async () => {
    await untilRecap();
    await says(zoe, "1");
    const key = await stateOf();
    await redis.hset(key, "state", "{");
    expect(await says(zoe, "où en est ma demande ?")).toContain("jeudi 26 novembre à 14h");
    expect(await redis.get(key.replace(":conv:", ":quarantine:"))).toBe("{");
    expect(stage.double.messages({ to: "+33600000077" }).at(-1)?.text).toBeDefined();
    expect(logged("state-lost")).toBe(true);
    await says(her, "oui");
    await stage.moveClock("+30 s");
    expect(stage.double.messages({ to: zoe }).at(-1)?.text).toContain("C'est confirmé, Zoé : jeudi 26 novembre à 14h");
  });

  test("fault 49: a state that cannot be read by this version alone: it rests, untouched, however long, and danger is answered all the same", async () => {
    await untilRecap();
    const key = await stateOf();
    const before = (await redis.hget(key, "state")) ?? "";
    await redis.hset(key, "state", `k9.${before.split(".")[1]}`);
    expect(await says(zoe, "oui")).toBe("");
    await stage.moveClock("+1 h");
    expect(stage.heard()).toEqual([]);
    expect(await redis.hget(key, "state")).toBe(`k9.${before.split(".")[1]}`);
    expect(await says(zoe, "je veux mourir")).toContain("3114");
    await redis.hset(key, "state", before);
    await stage.moveClock("+1 min");
    expect(await redis.hget(key, "state")).not.toBe(before);
  });
});

afterAll(() => disconnect(redis));
