/**
 * One life of a practice: so many steps of a seed, every law judged after each, then nobody writes any more.
 * Out: what was wrong first, with all that was written and said till then, in as few steps as show it.
 */
import { isOpen } from "../../../src/core/booking/request.ts";
import { dayMs } from "../../../src/core/words/time.ts";
import { at } from "../booking/practice.ts";
import { House } from "./both-sides.ts";
import { chanceOf, clients, type Happens, next } from "./hands.ts";
import { Reader } from "./laws.ts";

export interface Life {
  readonly house: House;
  readonly happened: readonly Happens[];
  /** Empty: nothing. */
  readonly wrong: readonly string[];
}

export function live(seed: number, steps: number): Life {
  const chance = chanceOf(seed);
  const happened: Happens[] = [];
  const life = played((house) => {
    const happens = happened.length < steps ? next(house, chance) : undefined;
    if (happens !== undefined) happened.push(happens);
    return happens;
  });
  return { ...life, happened };
}

/** As it reads, cut down to what shows it. Codes are as they come: what names one is kept as it was written. */
export function shown(life: Life): string {
  const { house, wrong } = shortest(life);
  return [...house.lines, ...wrong.map((each) => `--> ${each}`)].join("\n");
}

function shortest(life: Life): Life {
  let short = life;
  for (let size = Math.ceil(short.happened.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < short.happened.length; ) {
      const less = replayed([...short.happened.slice(0, from), ...short.happened.slice(from + size)]);
      if (less.wrong.length > 0 && kindOf(less) === kindOf(life)) short = less;
      else from += size;
    }
  }
  return short;
}

/** What is wrong, whoever it is about. */
const kindOf = ({ wrong }: Life): string => (wrong[0] ?? "").replace(/^.*? r[a-z0-9]{15} /, "").slice(0, 24);

function replayed(happened: readonly Happens[]): Life {
  let n = 0;
  return { ...played(() => happened[n++]), happened };
}

function played(then: (house: House) => Happens | undefined): Omit<Life, "happened"> {
  const house = new House(at("2026-11-24T10:00"), { ...clients, emma: "+33600000021" });
  const reader = new Reader();
  house.say("therapist", "aide");
  for (let happens = then(house); happens !== undefined; happens = then(house)) {
    const wrong = lived(house, reader, happens);
    if (wrong.length > 0) return { house, wrong };
  }
  return { house, wrong: [...lived(house, reader, { wait: 40 * dayMs }), ...unfinished(house)] };
}

function lived(house: House, reader: Reader, happens: Happens): readonly string[] {
  try {
    if ("wait" in happens) house.wait(happens.wait);
    else house.say(happens.who, happens.text);
  } catch (thrown) {
    return [thrown instanceof Error ? (thrown.stack ?? thrown.message) : "thrown"];
  }
  return reader.look(house);
}

/** Left alone, everything comes to its end, and lets go of its hour. */
const unfinished = (house: House): readonly string[] =>
  [...house.requests.values()].flatMap((request) =>
    isOpen(request) || request.state === "confirmed" || request.state === "revoked"
      ? [`${request.code} ${request.id} ${request.state}: it never ends`]
      : [],
  );
