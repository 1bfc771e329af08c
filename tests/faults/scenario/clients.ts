/**
 * The clients of a fault run: they ask, hesitate, insist, withdraw, fall silent, and several want the same hour.
 * In: who they are, a chance each. Out: what they write, until the run is over. They answer what they read, most of the time.
 * Their names, numbers and confidences are canaries: none may turn up anywhere in clear.
 */
import type { Seen } from "../../../src/try/double/double.ts";
import { type Chance, chanceOf } from "../world/chance.ts";
import type { World } from "../world/world.ts";
import { dangers } from "./dangers.ts";
import type { Pauses } from "./pauses.ts";
import type { Writes } from "./writes.ts";

export interface Person {
  readonly address: string;
  readonly name: string;
}

const names = [
  "Capucine",
  "Théodora",
  "Barnabé",
  "Eulalie",
  "Philibert",
  "Sidonie",
  "Anatole",
  "Blandine",
  "Casimir",
  "Hortense",
  "Isidore",
  "Léopoldine",
  "Gaspard",
  "Apolline",
  "Octavie",
];
/** What only the practice may read. */
export const confidence = "mes insomnies de perroquet";

export function drawPeople(seed: number): readonly Person[] {
  const chance = chanceOf(seed, "people");
  const count = 8 + chance.whole(8);
  return Array.from({ length: count }, (_, n) => {
    const number = `+3365550${String(1000 + 37 * n + chance.whole(30)).padStart(4, "0")}`;
    return { address: n % 2 === 0 ? number : `whatsapp:${number}`, name: names[n % names.length] ?? "Zoé" };
  });
}

/** Days that can be asked for, as they are written: « 3 décembre ». */
export function daysAhead(now: number): readonly string[] {
  return [1, 1, 3, 4].map((days) =>
    new Intl.DateTimeFormat("fr-FR", { day: "numeric", month: "long", timeZone: "Europe/Paris" }).format(now + days * 86_400_000),
  );
}

export async function playClient(person: Person, seed: number, world: World, writes: Writes, pauses: Pauses): Promise<void> {
  const chance = chanceOf(seed, person.address);
  const days = daysAhead(Date.now());
  const say = (text: string, more: { payload?: string; quoted?: string } = {}): Promise<void> =>
    writes.write({ from: person.address, text, ...more });
  const unread: Seen[] = [];
  let noticed = (): void => undefined;
  const stop = world.double.onMessage((message) => {
    if (message.to !== person.address) return;
    unread.push(message);
    noticed();
  });
  /** Most people wait for an answer; some do not. */
  const patience = (): Promise<unknown> =>
    unread.length > 0 || chance.happens(25)
      ? Promise.resolve()
      : Promise.race([new Promise<void>((read) => (noticed = read)), pauses.pause(2_000 + chance.upTo(4_000))]);
  try {
    while (await pauses.pause(100 + chance.upTo(900))) {
      // Of several messages the one that asks, as people do.
      const news = unread.splice(0);
      const read = news.findLast(({ text }) => text.includes("?")) ?? news.at(-1);
      const reply = read === undefined ? undefined : replyTo(read, person, chance);
      if (reply !== undefined) await say(reply.text, reply.more);
      else await initiative(person, days, chance, say, pauses);
      await patience();
    }
  } finally {
    stop();
  }
}

type Reply = { readonly text: string; readonly more?: { payload?: string; quoted?: string } };

/** What they would answer to this; undefined: nothing, or something else altogether. */
function replyTo(message: Seen, person: Person, chance: Chance): Reply | undefined {
  if (chance.happens(15)) return undefined;
  const tap = (label: string | undefined): Reply | undefined => {
    const choice = message.choices.find(({ title }) => label === undefined || title === label);
    return choice === undefined ? undefined : { text: choice.title, more: { payload: choice.id, quoted: message.sid } };
  };
  if (message.text.includes("Quel prénom")) return { text: person.name };
  if (/J'envoie (cette demande|la demande|ce changement)|Répondez 1 pour envoyer/.test(message.text))
    return chance.happens(8) ? { text: "3" } : (tap("Oui") ?? { text: chance.of(["1", "oui", "Oui !"]) });
  // Some flows that are deployed ask this too.
  if (message.text.includes("première venue")) return { text: chance.of(["1", "oui", "non"]) };
  if (message.text.includes("vous propose")) return tap(undefined) ?? { text: "1" };
  if (message.text.includes("Quand cela vous irait-il")) return { text: "demain à 15h" };
  if (/votre message|Écrivez-le/.test(message.text) && chance.happens(40)) return { text: `dites-lui pour ${confidence}` };
  return undefined;
}

async function initiative(
  { name }: Person,
  days: readonly string[],
  chance: Chance,
  say: (text: string) => Promise<void>,
  pauses: Pauses,
): Promise<void> {
  const drawn = chance.upTo(100);
  const day = days[chance.whole(days.length)] ?? "demain";
  // Few hours and many people: several want the same one.
  const wish = `rdv le ${day} à ${chance.of([10, 11, 14])}h, c'est ${name}`;
  if (drawn < 42) return say(wish);
  if (drawn < 56) return say(chance.of(["tarifs", "vos horaires ?", "c'est où ?", "c'est combien ?"]));
  if (drawn < 68) {
    // A run of fragments; half of the time nobody waits for the one before, and Twilio keeps no order.
    for (const text of ["bonjour", "je voudrais", `un rdv ${day} à 16h`]) {
      if (chance.happens(50)) await say(text);
      else void say(text);
      if (!(await pauses.pause(chance.upTo(60)))) return;
    }
    return;
  }
  if (drawn < 74) return say(chance.of(["je veux annuler ma demande", "finalement je ne peux plus venir", "annuler"]));
  if (drawn < 79) return say("je voudrais laisser un message");
  if (drawn < 84) return say("je voudrais parler à un humain");
  if (drawn < 88) return say(chance.of(dangers).text);
  if (drawn < 92) {
    await say("STOP");
    if (await pauses.pause(300 + chance.upTo(900))) await say("START");
    return;
  }
  if (drawn < 96) return say(chance.of(["merci", "ok", "oui", "non", "2", "👍"]));
  return say(`bonjour, c'est pour ${confidence}, avez-vous de la place ?`);
}
