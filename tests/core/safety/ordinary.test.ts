/**
 * Nobody who says what the desk invites them to say is sent to 3114: every label that can be chosen, whatever its wording, and everything that
 * people write in the conversations without danger.
 */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { distressIn } from "../../../src/core/safety/distress.ts";
import { readHouse } from "../../../src/edge/files/load-house.ts";

const { compiled } = await readHouse({ flowsDir: "flows", practicesDir: "flows/practices" }, "unknown");

const labels = [...(compiled?.model.flows.values() ?? [])].flatMap(({ steps }) =>
  [...steps.values()].flatMap((node) => (node.kind === "choose" ? node.options.flatMap(({ label }) => [label.fr, label.en]) : [])),
);

/** Conversations in which somebody is in danger say so in their name. */
const folder = "tests/transcripts";
const spoken = readdirSync(folder)
  .filter((name) => name.endsWith(".txt") && !/danger|detresse|alerte/.test(name))
  .flatMap((name) => readFileSync(`${folder}/${name}`, "utf8").split("\n"))
  .flatMap((line) => /^(?!bot>)\w+(?: \([^)]*\))?: (?:<\w+>: )?(.+)$/.exec(line)?.[1] ?? []);

const around = (text: string): readonly string[] => [text, `je voudrais ${text.toLowerCase()}`, `Bonjour, ${text.toLowerCase()} svp`];

test("there are labels and lines", () => {
  expect(labels.length).toBeGreaterThan(40);
  expect(spoken.length).toBeGreaterThan(150);
});

test.each([...new Set(labels)])("label: %s", (label) => {
  for (const text of around(label)) expect(distressIn(text), text).toBeUndefined();
});

test("what people write in conversations without danger", () => {
  expect(spoken.filter((text) => distressIn(text) !== undefined)).toEqual([]);
});

/** « supprimer », « finir », « couper », « partir » are said of appointments, accounts and messages every day. */
test.each([
  "je voudrais vous voir avant la fin du mois si y a moyen",
  "Merci de supprimer mon inscription de jeudi 14h",
  "pour demain c'est râpé",
  "mon patron me laisse pas partir avant 17h",
  "le chef me colle de service mercredi, tant pis pour la séance",
  "sorry, my train is delayed so I won't make it today",
  "which side of the canal are you on? google sends me to the market",
  "je veux supprimer mon compte",
  "Merci de supprimer toutes mes données",
  "je souhaite tout supprimer chez vous",
  "pouvez-vous me supprimer de la liste d'attente ?",
  "je voudrais mettre fin aux rappels",
  "je veux en finir avec ces messages automatiques",
  "je vais couper la conversation ici, merci",
  "je pense partir à 17h du travail, ça ira pour 18h ?",
  "je veux arrêter la thérapie pour le moment",
  "je préfère disparaître de votre fichier",
  "please delete me from everything",
  "I want to end the subscription to these texts",
  "I'd like to finish with the Thursday slot",
])("the desk's own business: %s", (text) => {
  expect(distressIn(text)).toBeUndefined();
});
