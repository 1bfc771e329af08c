/**
 * The house as the stations see it: practices and flows as the files say now, and the name of every conversation.
 * In: the configuration. Out: where to read from, and the port. Decides nothing.
 */
import type { Config } from "./config.ts";
import type { Address } from "./core/words/address.ts";
import type { PracticeId } from "./core/words/ids.ts";
import type { Practice } from "./core/words/practice.ts";
import type { HousePlace, Loaded } from "./edge/files/load-house.ts";
import { linksOf } from "./edge/system/links.ts";
import { conversationOf } from "./edge/system/name.ts";
import type { House } from "./stations/ports.ts";

export function placeOf(config: Config): HousePlace {
  return {
    flowsDir: config.flowsDir,
    practicesDir: config.practicesDir,
    overrides: {
      ...(config.botAddresses.length === 0 ? {} : { bot: config.botAddresses }),
      ...(config.therapistAddresses.length === 0 ? {} : { therapist: config.therapistAddresses }),
      ...(config.smsFrom === undefined ? {} : { smsFrom: config.smsFrom }),
      ...(config.operatorAddress === undefined ? {} : { operator: config.operatorAddress }),
      templates: config.templates,
      calendars: [...config.calendars.keys()],
    },
  };
}

export function houseOf(now: () => Loaded, config: Config): House {
  const name = conversationOf(config.addressKey);
  const names = new Map<string, ReturnType<typeof name>>();
  const conversation: House["conversation"] = (practice, address) => {
    const known = names.get(`${practice} ${address}`);
    if (known !== undefined) return known;
    const made = name(practice, address);
    if (names.size > 10_000) names.clear();
    names.set(`${practice} ${address}`, made);
    return made;
  };
  const links = linksOf(config.addressKey);
  const practices = (): readonly Practice[] => now().practices;
  return {
    model: () => now().model,
    practices,
    practice: (id: PracticeId) => practices().find((practice) => practice.id === id),
    practiceFor: (to: Address) => practices().find((practice) => practice.bot.includes(to)),
    conversation,
    invitation: (request) => config.publicUrl + links.invitation(request),
  };
}
