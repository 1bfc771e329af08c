/** What is heard in French, in English and in a sentence of both, at whatever distance the message stands: one roof for the rooms of this folder. */
import { allFields } from "../../words/meeting.ts";
import type { Level, Signs } from "../distress-words.ts";
import { alikeMeetings } from "../fr/alike.ts";
import { blows } from "./blows.ts";
import { brink } from "./brink.ts";
import { children } from "./children.ts";
import { cornered } from "./cornered.ts";
import { cruelty } from "./cruelty.ts";
import { glimpsed } from "./glimpsed.ts";
import { harming } from "./harming.ts";
import { held } from "./held.ts";
import { hunted } from "./hunted.ts";
import { people } from "./people.ts";
import { power } from "./power.ts";
import { price } from "./price.ts";
import { sidelong } from "./sidelong.ts";
import { struck } from "./struck.ts";
import { tells } from "./tells.ts";
import { witnessed } from "./witnessed.ts";

const rooms: readonly Signs[] = [
  cornered,
  glimpsed,
  struck,
  held,
  hunted,
  cruelty,
  sidelong,
  tells,
  children,
  harming,
  brink,
  blows,
  power,
  price,
  witnessed,
];
const metIn = (level: Level): readonly string[] => rooms.flatMap(({ met }) => met[level] ?? []);

export const either: Signs = alikeMeetings({
  fields: allFields([people, ...rooms.map(({ fields }) => fields)]),
  met: { act: metIn("act"), violence: metIn("violence"), death: metIn("death") },
});
