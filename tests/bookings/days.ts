/**
 * Two clients and the therapist live through days, at random but by a seed: asked, confirmed, moved, moved again, cancelled, undone, refused, left
 * unanswered; the bot restarts in between. What each client was told is kept, and each evening their reminder must be of just that.
 * In: a stage, a seed, how many days. Out: what happened how often, and every reminder that was false or missing.
 */
import { sayClock, sayDate } from "../../src/core/booking/describe.ts";
import { foldForSms } from "../../src/core/conversation/flow/render.ts";
import { addDays, hourMs, instantOf, type WallDate, wallAt, weekdayOf } from "../../src/core/words/time.ts";
import { type Stage, zone } from "../support/stage.ts";

export const therapist = "+33600000099";
const clients = ["+33600000044", "+33600000012"] as const;
const clocks = ["10:00", "14:00", "16:30"] as const;

interface Session {
  readonly date: WallDate;
  readonly clock: string;
  readonly toldAt: number;
}

export interface Lived {
  readonly wrong: string[];
  /** Of the audits, one each evening. */
  looks: number;
  readonly times: Record<"confirmed" | "moved" | "cancelled" | "reminded" | "undone" | "takenBack" | "restarted", number>;
}

export async function liveDays(stage: Stage, start: WallDate, days: number, seed: number): Promise<Lived> {
  const chance = mulberry(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(chance() * from.length)] ?? (from[0] as T);
  const lived: Lived = {
    wrong: [],
    looks: 0,
    times: { confirmed: 0, moved: 0, cancelled: 0, reminded: 0, undone: 0, takenBack: 0, restarted: 0 },
  };
  const held = new Map<string, Session[]>(clients.map((client) => [client, []]));
  const leaves = new Map<string, string>();
  const wentTo = new Map<string, { from: string; to: string }[]>(clients.map((client) => [client, []]));
  const reminders = new Map<string, string[]>();
  const codes = new Set<string>();
  let last = "";
  let toHer = "";

  const read = (today: WallDate): void => {
    for (const { to, text } of stage.heard()) {
      if (to === therapist) {
        toHer = text;
        const code = /^([A-Z]\d) .*(?:Répondez OUI|Répondez par une heure)/.exec(text)?.[1];
        if (code !== undefined) codes.add(code);
        continue;
      }
      last = text;
      const mine = held.get(to) ?? [];
      const session = (said: string | undefined): Session => ({ ...readMoment(said ?? "", today), toldAt: stage.clock.now() });
      const without = (said: string | undefined): Session[] => mine.filter((each) => say(each) !== said);
      const reste = /votre rendez-vous reste ([^.]+)\. Des nouvelles/.exec(text)?.[1];
      if (reste !== undefined) leaves.set(to, reste);
      const booked = /C'est confirmé, [^:.]+ : ([^,]+), pour/.exec(text)?.[1];
      if (booked !== undefined) held.set(to, [...mine, session(booked)]);
      const now = /désormais ([^,]+), au/.exec(text)?.[1];
      if (now !== undefined) {
        held.set(to, [...without(leaves.get(to)), session(now)]);
        wentTo.get(to)?.push({ from: leaves.get(to) ?? "", to: now });
      }
      const again = /reste à son heure d'avant : ([^.]+)\./.exec(text)?.[1];
      const left = wentTo.get(to)?.findLast(({ from }) => from === again)?.to;
      if (again !== undefined) held.set(to, [...without(left), session(again)]);
      const stands = /votre rendez-vous a bien lieu : ([^.]+)\./.exec(text)?.[1];
      if (stands !== undefined) held.set(to, [...without(stands), session(stands)]);
      const gone = /[Vv]otre rendez-vous du ([^,]+?)(?: est annulé| ne peut pas avoir lieu|, avec ses excuses)/.exec(text)?.[1];
      if (gone !== undefined) held.set(to, without(gone));
      const one = /votre rendez-vous est demain, ([^,]+), au/.exec(text)?.[1];
      const [, day, several] = /vos rendez-vous de demain, ([^:]+) : ([^,]+), au/.exec(text) ?? [];
      const reminded = one === undefined ? (several?.split(" et ").map((clock) => `${day} à ${clock}`) ?? []) : [one];
      if (reminded.length > 0) reminders.set(to, [...(reminders.get(to) ?? []), ...reminded]);
      lived.times.confirmed += booked === undefined ? 0 : 1;
      lived.times.moved += now === undefined ? 0 : 1;
      lived.times.takenBack += again === undefined && stands === undefined ? 0 : 1;
      lived.times.cancelled += gone === undefined ? 0 : 1;
      lived.times.reminded += reminded.length;
    }
  };

  const says = async (from: string, text: string, today: WallDate): Promise<void> => {
    await stage.write({ from, text });
    await stage.settle();
    read(today);
  };
  const asks = async (from: string, today: WallDate): Promise<void> => {
    const days = [2, 3, 4, 5].map((n) => addDays(today, n)).filter((date) => weekdayOf(date) < 6);
    const when = `le ${sayDate(pick(days), "fr", "bare")} à ${sayClock(pick(clocks), "fr")}`;
    const moves = [`déplacer à ${when}`, `déplacer à ${when}`, `déplacer à ${when}`, "annuler mon rendez-vous"];
    const text = pick((held.get(from) ?? []).length === 0 ? [`rdv ${when}`] : [`rdv ${when}`, `rdv ${when}`, ...moves]);
    await says(from, text, today);
    for (let n = 0; n < 4; n += 1) {
      if (/Quel prénom|Quel autre prénom/.test(last)) await says(from, "Zoé", today);
      else if (/Lequel des deux/.test(last)) await says(from, "2", today);
      else if (/Lequel de vos|De quel rendez-vous/.test(last)) await says(from, pick(["1", "2"]), today);
      else if (/J'envoie (?:cette|la|ce)|j'envoie la|Je demande|Je l'annule|J'annule votre|Je la retire|Je retire/.test(last)) {
        await says(from, pick(["oui", "oui", "oui", "oui", "oui", "non"]), today);
      } else break;
    }
  };

  for (let day = 0; day < days; day += 1) {
    const today = addDays(start, day);
    for (const clock of ["09:30", "16:00"]) {
      await stage.moveClock(wallAt(today, clock));
      read(today);
      for (const client of clients) if (chance() < 0.6) await asks(client, today);
      for (const code of codes) {
        codes.delete(code);
        const word = pick(["oui", "oui", "oui", "oui", "oui", "non", ""]);
        if (word === "") continue;
        await says(therapist, `${word} ${code}`, today);
        if (chance() < 0.3) {
          await says(therapist, "annule", today);
          lived.times.undone += 1;
          if (chance() < 0.7) await says(therapist, `oui ${code}`, today);
        }
      }
      if (chance() < 0.15) {
        await stage.restart();
        lived.times.restarted += 1;
      }
      await stage.moveClock("+40 s");
      read(today);
      // Its word has left: what she goes back on now is put right for the client, too.
      if (chance() < 0.12) {
        await says(therapist, "annule", today);
        if (/OUI (?:ANNULE )?ou NON/.test(toHer)) await says(therapist, "oui", today);
        await stage.moveClock("+40 s");
        read(today);
      }
    }
    await stage.moveClock(wallAt(today, "20:30"));
    read(today);
    const { looks, findings } = await stage.audit();
    lived.looks += looks;
    for (const { flaw, request, hour } of findings) lived.wrong.push(`${today} audit: ${[flaw, request, hour].join(" ")}`);
    for (const client of clients) {
      const due = remindedOn(held.get(client) ?? [], addDays(today, 1))
        .map(say)
        .sort();
      const got = (reminders.get(client) ?? []).sort();
      if (due.join() !== got.join())
        lived.wrong.push(`${today} ${client}: due ${due.join(", ") || "none"}, came ${got.join(", ") || "none"}`);
      held.set(
        client,
        (held.get(client) ?? []).filter(({ date }) => date > today),
      );
    }
    reminders.clear();
    await stage.ageADay();
  }
  return lived;
}

/** As an SMS says it: « 2 aout ». */
const say = ({ date, clock }: Pick<Session, "date" | "clock">): string =>
  foldForSms(`${sayDate(date, "fr", "long")} à ${sayClock(clock, "fr")}`);

/** All sessions of that day, where one of them was confirmed a day before it, and before the hour of reminders. */
function remindedOn(sessions: readonly Session[], tomorrow: WallDate): readonly Session[] {
  const then = sessions.filter(({ date }) => date === tomorrow);
  const at = (wall: string): number => {
    const instant = instantOf(wall, zone);
    return instant.kind === "once" ? instant.at : 0;
  };
  const deserves = ({ date, clock, toldAt }: Session): boolean =>
    at(wallAt(date, clock)) - toldAt >= 24 * hourMs && toldAt < at(wallAt(addDays(date, -1), "18:00"));
  return then.some(deserves) ? then : [];
}

/** « jeudi 26 novembre à 14h30 », of the days that may be asked for now. */
function readMoment(said: string, today: WallDate): { date: WallDate; clock: string } {
  for (let n = 0; n < 70; n += 1) {
    const date = addDays(today, n);
    const clock = clocks.find((each) => said === say({ date, clock: each }));
    if (clock !== undefined) return { date, clock };
  }
  throw new Error(`no such hour: ${said}`);
}

function mulberry(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
