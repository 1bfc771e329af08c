/**
 * Calendar entries with their words, in the language of whoever reads them. In: entries and the model. Out: entries with a title to be shown.
 */
import type { Entry, EntryTitle } from "../booking/calendar-entry.ts";
import type { Locale } from "../words/locale.ts";
import { unreachable } from "../words/result.ts";
import type { NoticeName } from "./catalog.ts";
import { render, variantOf } from "./compose.ts";
import type { Model } from "./flow/model.ts";

export type TitledEntry = Omit<Entry, "title"> & { readonly title: string };

export const titled = (entries: readonly Entry[], model: Model, locale: Locale): readonly TitledEntry[] =>
  entries.map((entry) => ({ ...entry, title: sayTitle(entry.title, model, locale) }));

/** What her calendar is called in a list of calendars. */
export const feedName = (model: Model, locale: Locale): string => sayTitle({ kind: "appointment" }, model, locale);

function sayTitle(title: EntryTitle, model: Model, locale: Locale): string {
  switch (title.kind) {
    case "appointment":
    case "busy":
      return words(model, `entry-${title.kind}`, locale, "");
    case "booking":
    case "request":
      return words(model, `entry-${title.kind}`, locale, title.initials);
    default:
      return unreachable(title);
  }
}

function words(model: Model, name: NoticeName, locale: Locale, initials: string): string {
  const text = model.notices.get(name);
  if (text === undefined) throw new Error(`no notice ${name}: the flow check at boot forbids it`);
  return render(variantOf(text, locale, "whatsapp", 0), () => initials);
}
