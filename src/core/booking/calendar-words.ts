/**
 * The words of the calendar in each language: names of days, months and parts of a day. Tables, never a sentence.
 * Accents stand here as they are written; SMS folds them elsewhere.
 */
import type { Locale } from "../words/locale.ts";
import type { DayPart } from "../words/when.ts";

/** Monday first. */
export const weekdayNames: Readonly<Record<Locale, readonly string[]>> = {
  fr: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
};

export const weekdayNamesShort: Readonly<Record<Locale, readonly string[]>> = {
  fr: ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."],
  en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
};

/** January first. */
export const monthNames: Readonly<Record<Locale, readonly string[]>> = {
  fr: ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
  en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
};

export const monthNamesShort: Readonly<Record<Locale, readonly string[]>> = {
  fr: ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."],
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
};

/** After a day (« jeudi 26 novembre matin »), and alone (« le matin »). */
export const partNames: Readonly<Record<Locale, Readonly<Record<DayPart, { readonly ofDay: string; readonly alone: string }>>>> = {
  fr: {
    debut_matin: { ofDay: "en début de matinée", alone: "en début de matinée" },
    matin: { ofDay: "matin", alone: "le matin" },
    fin_matin: { ofDay: "en fin de matinée", alone: "en fin de matinée" },
    midi: { ofDay: "vers midi", alone: "vers midi" },
    debut_apres_midi: { ofDay: "en début d'après-midi", alone: "en début d'après-midi" },
    apres_midi: { ofDay: "après-midi", alone: "l'après-midi" },
    fin_apres_midi: { ofDay: "en fin d'après-midi", alone: "en fin d'après-midi" },
    fin_journee: { ofDay: "en fin de journée", alone: "en fin de journée" },
    soir: { ofDay: "soir", alone: "le soir" },
  },
  en: {
    debut_matin: { ofDay: "early morning", alone: "early in the morning" },
    matin: { ofDay: "morning", alone: "in the morning" },
    fin_matin: { ofDay: "late morning", alone: "late in the morning" },
    midi: { ofDay: "around midday", alone: "around midday" },
    debut_apres_midi: { ofDay: "early afternoon", alone: "early in the afternoon" },
    apres_midi: { ofDay: "afternoon", alone: "in the afternoon" },
    fin_apres_midi: { ofDay: "late afternoon", alone: "late in the afternoon" },
    fin_journee: { ofDay: "late in the day", alone: "late in the day" },
    soir: { ofDay: "evening", alone: "in the evening" },
  },
};
