/** Her yes against the rules as they are by then: what she is told, when she is asked, what is refused, and that her second yes stands. */
import { describe, expect, test } from "vitest";
import { cellsOf } from "../../../src/core/booking/cells.ts";
import { enter, makeRequest } from "../../../src/core/booking/moves.ts";
import type { Request, Slot } from "../../../src/core/booking/request.ts";
import type { Facts } from "../../../src/core/conversation/effect.ts";
import { Code, RequestId } from "../../../src/core/words/ids.ts";
import { noOverrides, type Overrides } from "../../../src/core/words/override.ts";
import { minuteMs } from "../../../src/core/words/time.ts";
import { asking, at, exact, martigues, practiceWith, slotAt } from "../booking/practice.ts";
import { byId, happens, hears, known } from "./her-talk.ts";

const now = at("2026-11-24T10:00");
const zoe = makeRequest(asking(exact("2026-11-26T14:00"), now));
const other = RequestId.parse(`r${"9".repeat(14)}z`);
const away: Overrides = {
  ...noOverrides,
  list: [{ kind: "absent", id: "o", zone: "Europe/Paris", setAt: now, from: "2026-11-26", to: "2026-11-26" }],
};
const withZoe = (given: Partial<Facts> = {}): Partial<Facts> => ({
  requests: byId([zoe]),
  codes: new Map([[zoe.code, zoe.id]]),
  puts: [{ what: zoe.id, rev: 0, at: now }],
  ...given,
});
const holds = (by: RequestId, ...slots: readonly Slot[]): Facts["cells"] =>
  new Map(slots.flatMap((slot) => cellsOf(slot, 0)).map((cell) => [cell, by] as const));
const movesIn = (heard: ReturnType<typeof hears>): readonly Request[] =>
  heard.effects.flatMap((effect) => (effect.kind === "move" ? [effect.request] : []));

describe("« oui » to an hour that the rules no longer give", () => {
  test("is asked about once, and her second yes stands", () => {
    const first = hears("oui", now + minuteMs, withZoe({ overrides: away }));
    expect(first.said).toEqual([
      "K7 jeu. 26 nov. 14h, Zoé ..44 : cabinet fermé ce jour-là. Rien n'est parti. OUI confirme malgré cela, sinon NON ou une autre heure.",
    ]);
    expect(movesIn(first)).toEqual([]);
    const puts = [{ what: zoe.id, rev: 0, at: now + minuteMs + 50 }];
    const second = hears("oui", now + 2 * minuteMs, withZoe({ overrides: away, puts }), first.state, 2);
    expect(movesIn(second)).toMatchObject([{ id: zoe.id, state: "decided", decision: { kind: "yes" } }]);
  });
  test("is asked about again where something else speaks against it by then", () => {
    const first = hears("oui", now + minuteMs, withZoe({ overrides: away }));
    const puts = [{ what: zoe.id, rev: 0, at: now + minuteMs + 50 }];
    const practice = practiceWith({ noticeDays: 4 });
    const second = hears("oui", now + 2 * minuteMs, withZoe({ overrides: away, puts, practice }), first.state, 2);
    expect(second.said.join()).toContain("cabinet fermé ce jour-là, délai trop court");
    expect(movesIn(second)).toEqual([]);
  });
  test("counts the sessions that the person has by now", () => {
    const { wish: _wish, ...who } = asking(exact("2026-11-30T10:00"), now);
    const booked = ["2026-11-30T10:00", "2026-12-01T10:00", "2026-12-02T10:00"].map((wall, n) =>
      enter({ ...who, id: RequestId.parse(`r${String(n).padStart(15, "e")}`), code: Code.parse(`B${n + 2}`) }, slotAt(wall), undefined),
    );
    expect(hears("oui", now + minuteMs, withZoe({ requests: byId([zoe, ...booked]) })).said.join()).toContain("déjà 3 rendez-vous à venir");
    expect(movesIn(hears("oui", now + minuteMs, withZoe({ requests: byId([zoe, ...booked.slice(1)]) })))).toHaveLength(1);
  });
  test("says nothing where all is as it was", () =>
    expect(hears("oui", now + minuteMs, withZoe()).said.join()).toMatch(/OUI\. Son message part/));
});

describe("an hour that somebody else holds by now", () => {
  const cells = holds(other, slotAt("2026-11-26T14:30"));
  test("is refused, with hours near it that nobody holds here", () => {
    const heard = hears("oui", now + minuteMs, withZoe({ cells }));
    expect(movesIn(heard)).toEqual([]);
    expect(heard.said).toEqual([
      "jeudi 26 à 14h est déjà tenu par une autre demande. Rien n'est prévu ici mercredi 25 à 14h ou jeudi 26 à 13h ou jeudi 26 à 16h. Une autre heure ?",
    ]);
  });
  test("however often she says yes", () => {
    const first = hears("oui", now + minuteMs, withZoe({ cells }));
    expect(movesIn(hears("oui K7", now + 2 * minuteMs, withZoe({ cells }), first.state, 2))).toEqual([]);
  });
  test("is no obstacle where it is their own, which they ask to leave", () => {
    const moves = { booking: other, slot: slotAt("2026-11-26T13:00"), kept: true };
    const asked = makeRequest({ ...asking(exact("2026-11-26T14:00"), now), moves });
    const given = withZoe({ requests: byId([asked]), cells: holds(other, moves.slot) });
    expect(movesIn(hears("oui", now + minuteMs, given))).toMatchObject([{ state: "decided" }]);
    expect(movesIn(hears("plutôt jeudi 12h", now + minuteMs, given))).toMatchObject([{ state: "decided" }]);
  });
});

describe("hours that she names herself", () => {
  test("are marked with all that speaks against them", () => {
    const heard = hears("plutôt vendredi 25 décembre 14h", now + minuteMs, withZoe());
    expect(movesIn(heard)).toMatchObject([{ state: "decided", decision: { kind: "propose" } }]);
    expect(heard.said.join()).toMatch(/ANNULE pour revenir en arrière\. \(Jour férié\.\)$/);
    expect(hears("plutôt le 15 mars à 10h", now + minuteMs, withZoe()).said.join()).toMatch(/\(Au-delà de 60 jours\.\)$/);
  });
  test("in a booking that she enters, too", () => {
    const heard = hears("rdv Camille dimanche 10h", now, { freshCode: Code.parse("Z9") }, known(now));
    expect(movesIn(heard)).toMatchObject([{ state: "confirmed" }]);
    expect(heard.said.join()).toMatch(/\(Hors de vos horaires\.\)$/);
  });
  test("stand when the client takes one, and she hears what speaks against it since", () => {
    const { wish: _wish, ...who } = asking(exact("2026-11-26T14:00"), now);
    const taken = enter(who, slotAt("2026-11-26T14:00"), undefined);
    const about = { kind: "request", request: taken.id, rev: taken.rev, what: "accepted" } as const;
    const word = { kind: "word", id: "ev-accepted", at: now, about } as const;
    const heard = happens(word, now, { requests: byId([taken]), overrides: away }, known(now));
    expect(heard.said.join()).toMatch(/accepte : jeu\. 26 nov\. 14h\. Le rendez-vous est confirmé\. \(Cabinet fermé ce jour-là\.\)$/);
  });
});

describe("a question that is two hours old", () => {
  const late = now + 125 * minuteMs;
  test("is asked again before « absente » is taken for a refusal; « non absente », or in time, refuses", () => {
    const asked = hears("absente", late, withZoe());
    expect(asked.said.join()).toMatch(/^Il y a K7 : jeu\. 26 nov\. 14h, Zoé \.\.44/);
    expect(movesIn(asked)).toEqual([]);
    expect(movesIn(hears("non absente", late, withZoe()))).toMatchObject([{ state: "decided" }]);
    expect(movesIn(hears("K7 absente", late, withZoe()))).toMatchObject([{ state: "decided" }]);
    expect(movesIn(hears("absente", now + 110 * minuteMs, withZoe()))).toMatchObject([{ state: "decided" }]);
  });
  test("about a word of hers is asked again, under a number of its own, and its answer then counts", () => {
    const { wish: _wish, ...who } = asking(exact("2026-11-26T14:00"), now);
    const booked = { ...enter(who, slotAt("2026-11-26T14:00"), undefined), rev: 2 };
    const given: Partial<Facts> = { requests: byId([booked]), codes: new Map(), overrides: noOverrides };
    const asked = hears("absente jeudi", now, given);
    const again = hears("tous", late, given, asked.state, 2);
    expect(again.said.join()).toMatch(
      /^Toujours prévu à des heures que vous avez fermées :\njeu\. 26 nov\. 14h Zoé \.\.44\nPrévenir qui \?/,
    );
    expect(movesIn(again)).toEqual([]);
    expect(again.state.ask?.nonce).not.toBe(asked.state.ask?.nonce);
    expect(movesIn(hears("tous", late + minuteMs, given, again.state, 3))).toMatchObject([{ state: "revoked" }]);
  });
  test("whose digit would have named a person, too", () => {
    const twins = ["2026-11-26T14:00", "2026-11-27T14:00"].map((wall, n) => {
      const { wish: _wish, ...who } = asking(exact(wall), now, martigues, n);
      return { ...enter({ ...who, code: Code.parse(`B${n + 2}`) }, slotAt(wall), undefined), rev: 2 };
    });
    const given: Partial<Facts> = { requests: byId(twins), codes: new Map() };
    const asked = hears("annule le rdv de Zoé", now, given);
    expect(asked.said.join()).toContain("De qui s'agit-il ?");
    const again = hears("2", late, given, asked.state, 2);
    expect(again.said.join()).toContain("De qui s'agit-il ?");
    expect(movesIn(again)).toEqual([]);
    expect(movesIn(hears("2", late + minuteMs, given, again.state, 3))).toMatchObject([
      { state: "revoked", slot: { wall: "2026-11-27T14:00" } },
    ]);
  });
});
