/**
 * French distress, put together from its families. Data only, over plain text without « ne ».
 * Recall comes first: a pattern that doubts belongs to `death`. Words of a third person count (« ma fille dit qu'elle veut mourir »).
 */
import { allFields } from "../../words/meeting.ts";
import type { DistressWords, Level, Signs } from "../distress-words.ts";
import { acts } from "./act.ts";
import { afar, back, faint } from "./afar.ts";
import { alike, alikeConcepts, alikeDangers, alikeFields, alikeMeetings } from "./alike.ts";
import { bodies } from "./body.ts";
import { dayAfter } from "./day-after.ts";
import { desk } from "./desk.ts";
import { everyday } from "./everyday.ts";
import { excuses } from "./excuses.ts";
import { farewells } from "./farewell.ts";
import { harmless } from "./harmless.ts";
import { hints, hintsAbove } from "./hints.ts";
import { hours } from "./hours.ts";
import { images } from "./images.ts";
import { leavings } from "./leavings.ts";
import { masks } from "./masks.ts";
import { abuseMeets } from "./meetings/abuse.ts";
import { actsMeet } from "./meetings/act.ts";
import { bases } from "./meetings/bases.ts";
import { bodiesMeet } from "./meetings/body.ts";
import { burdenMeets } from "./meetings/burden.ts";
import { captivesMeet } from "./meetings/captive.ts";
import { deathMeets } from "./meetings/death.ts";
import { farewellMeets } from "./meetings/farewell.ts";
import { householdMeets } from "./meetings/household.ts";
import { impulsesMeet } from "./meetings/impulse.ts";
import { meansMeet } from "./meetings/means.ts";
import { nearMeet } from "./meetings/near.ts";
import { othersMeet } from "./meetings/others.ts";
import { passiveMeets } from "./meetings/passive.ts";
import { people } from "./meetings/people.ts";
import { placesMeet } from "./meetings/place.ts";
import { readinessMeets } from "./meetings/readiness.ts";
import { releaseMeets } from "./meetings/release.ts";
import { selfHarmMeets } from "./meetings/self-harm.ts";
import { thoughtsMeet } from "./meetings/thoughts.ts";
import { violenceMeets } from "./meetings/violence.ts";
import { woundsMeet } from "./meetings/wounds.ts";
import { omens } from "./omens.ts";
import { others, othersAbove, othersInTime } from "./others.ts";
import { partings } from "./partings.ts";
import { regrets } from "./regret.ts";
import { selfHarm, selfHarmAbove } from "./self-harm.ts";
import { shared } from "./shared.ts";
import { signs } from "./signs.ts";
import { euphemisms, oldFolks } from "./sleep.ts";
import { thoughts, thoughtsAbove } from "./thoughts.ts";
import { turns } from "./turns.ts";
import { violence, violenceAbove } from "./violence.ts";
import { warnings } from "./warnings.ts";
import { ownWishes, wishes, wishesAbove } from "./wish.ts";
import { withinReach } from "./within-reach.ts";
import { concepts } from "./words.ts";
import { worn } from "./worn.ts";

const together = (rooms: readonly Signs[]): Signs => {
  const metIn = (level: Level): readonly string[] => rooms.flatMap(({ met }) => met[level] ?? []);
  const { fields, met } = alikeMeetings({
    fields: allFields(rooms.map((room) => room.fields)),
    met: { act: metIn("act"), violence: metIn("violence"), death: metIn("death") },
  });
  return { fields, met };
};

export const french: DistressWords = {
  concepts: alikeConcepts(concepts),
  above: alikeDangers({
    act: othersInTime,
    violence: violenceAbove,
    death: [...wishesAbove, ...thoughtsAbove, ...selfHarmAbove, ...othersAbove, ...hintsAbove],
  }),
  masks: alike([...masks, ...everyday, ...desk, ...harmless]),
  sure: alikeDangers({
    act: [...acts, ...bodies],
    violence,
    death: [...wishes, ...ownWishes, ...worn, ...regrets, ...euphemisms, ...oldFolks, ...thoughts, ...farewells, ...selfHarm, ...others],
  }),
  meetings: [
    bases,
    deathMeets,
    passiveMeets,
    thoughtsMeet,
    farewellMeets,
    burdenMeets,
    selfHarmMeets,
    meansMeet,
    people,
    actsMeet,
    placesMeet,
    bodiesMeet,
    violenceMeets,
    captivesMeet,
    abuseMeets,
    impulsesMeet,
    othersMeet,
    nearMeet,
    releaseMeets,
    readinessMeets,
    woundsMeet,
    householdMeets,
  ].map(alikeMeetings),
  own: alike(ownWishes),
  signs: together([signs, partings, hints]),
  veiled: together([{ fields: shared, met: {} }, hours, images, turns, warnings, leavings, withinReach, dayAfter, omens]),
  excuses: { ...excuses, fields: alikeFields(excuses.fields) },
  faint: alike(faint),
  afar: alike(afar),
  back: alike(back),
};
