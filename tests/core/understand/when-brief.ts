/** A `When` on one line, for tables that can be read aloud: `2026-11-26T14:00`, `2026-11-26 matin`, `2026-11-30..2026-12-06 not 3`, `18:00-`. */
import { readWhen } from "../../../src/core/conversation/understand/when.ts";
import type { When } from "../../../src/core/words/when.ts";

/** Tuesday 24 November 2026, ten in the morning. */
export const tuesday = "2026-11-24T10:00";

export const said = (text: string, now: string = tuesday, locale: "fr" | "en" = "fr"): string =>
  brief(readWhen(text, { now, locale }).when);

export function brief(when: When): string {
  switch (when.kind) {
    case "instant":
      return `${when.dateInferred ? "? " : ""}${when.approx ? "~" : ""}${when.at}`;
    case "day":
      return when.date;
    case "daypart":
      return `${when.date} ${when.part}`;
    case "interval": {
      const dates = when.from === undefined && when.to === undefined ? "" : `${when.from ?? ""}..${when.to ?? ""}`;
      const clocks = when.after === undefined && when.before === undefined ? "" : `${when.after ?? ""}-${when.before ?? ""}`;
      const lists = [when.weekdays && `on ${when.weekdays.join(" ")}`, when.except && `not ${when.except.join(" ")}`];
      return [dates, clocks, when.part ?? "", ...lists].filter((each) => each !== "" && each !== undefined).join(" ");
    }
    case "several":
      return when.of.map(brief).join(when.why === "or" ? " or " : " != ");
    default:
      return when.kind;
  }
}
