/**
 * The therapist's own words, with the slips of a thumb and without accents. Wednesday 25 November 2026, ten in the morning.
 * What is no whole word of hers is nothing: it is then read as an answer to a request.
 */
import { expect, test } from "vitest";
import { herWord } from "../../../src/core/conversation/understand/her-words.ts";

const at = { now: "2026-11-25T10:00", locale: "fr" } as const;
const read = (text: string): unknown => herWord(text, at);

test.each([
  ["agenda", "2026-11-25", "2026-12-01"],
  ["Agneda svp", "2026-11-25", "2026-12-01"],
  ["mon agenda", "2026-11-25", "2026-12-01"],
  ["agenda de demain", "2026-11-26", "2026-11-26"],
  ["demain", "2026-11-26", "2026-11-26"],
  ["Demain ?", "2026-11-26", "2026-11-26"],
  ["demin", "2026-11-26", "2026-11-26"],
  ["aujourd'hui", "2026-11-25", "2026-11-25"],
  ["ajd", "2026-11-25", "2026-11-25"],
  ["JEUDI", "2026-11-26", "2026-11-26"],
  ["jeudi 3", "2026-12-03", "2026-12-03"],
  ["le 3 decembre", "2026-12-03", "2026-12-03"],
  ["semaine", "2026-11-25", "2026-11-29"],
  ["cette semaine svp", "2026-11-25", "2026-11-29"],
  ["semaine prochaine", "2026-11-30", "2026-12-06"],
  ["planing de la semaine proch", "2026-11-30", "2026-12-06"],
  ["la semaine du 7 décembre", "2026-12-07", "2026-12-13"],
  ["mes rdv de demain", "2026-11-26", "2026-11-26"],
  ["j'ai qui demain ?", "2026-11-26", "2026-11-26"],
])("« %s » shows her days", (text, from, to) => expect(read(text)).toMatchObject({ kind: "agenda", from, to, part: 1 }));

test("« jeudi suite » is the rest of a long day", () => expect(read("jeudi suite")).toMatchObject({ from: "2026-11-26", part: 2 }));

const absent = (from: string, to = from) => ({ kind: "change", changes: [{ kind: "absent", from, to }] });
const hours = (kind: "closed" | "open", date: string, from: string, to: string) => ({
  kind: "change",
  changes: [{ kind, date, from, to }],
});

test.each([
  ["absente du 1 au 15 août", absent("2027-08-01", "2027-08-15")],
  ["Absente du 1er au 15 aout svp", absent("2027-08-01", "2027-08-15")],
  ["abscente demain", absent("2026-11-26")],
  ["je serai absente demain", absent("2026-11-26")],
  ["je m'absente demain", absent("2026-11-26")],
  ["en congé jusqu'au 12", absent("2026-11-25", "2026-12-12")],
  ["en conge jusquau 12 decembre", absent("2026-11-25", "2026-12-12")],
  ["congés du 24 au 31 décembre", absent("2026-12-24", "2026-12-31")],
  ["en vacances du 24 décembre au 3 janvier", absent("2026-12-24", "2027-01-03")],
  ["absente la semaine prochaine", absent("2026-11-30", "2026-12-06")],
  ["absente du lundi au mercredi", absent("2026-11-30", "2026-12-02")],
  ["absente du 3/12 au 7/12", absent("2026-12-03", "2026-12-07")],
  ["fermé jeudi", absent("2026-11-26")],
  ["ferme jeudi aprem", hours("closed", "2026-11-26", "12:00", "24:00")],
  ["fermé jeudi après-midi", hours("closed", "2026-11-26", "12:00", "24:00")],
  ["absente jeudi matin", hours("closed", "2026-11-26", "00:00", "12:00")],
  ["fermé jeudi de 14h à 16h", hours("closed", "2026-11-26", "14:00", "16:00")],
  ["fermée jeudi à partir de 15h", hours("closed", "2026-11-26", "15:00", "24:00")],
  ["ferme demain jusqu'à 10h", hours("closed", "2026-11-26", "00:00", "10:00")],
  ["ouvert samedi 14h-16h", hours("open", "2026-11-28", "14:00", "16:00")],
  ["ouverte samedi de 14h a 16h", hours("open", "2026-11-28", "14:00", "16:00")],
  ["bloque vendredi 10h", { kind: "change", changes: [{ kind: "blocked", date: "2026-11-27", from: "10:00" }] }],
  ["bloqué vendredi 10h-12h", { kind: "change", changes: [{ kind: "blocked", date: "2026-11-27", from: "10:00", to: "12:00" }] }],
])("« %s » changes the opening", (text, meant) => expect(read(text)).toEqual(meant));

test("two days named are two changes", () =>
  expect(read("absente lundi et mardi")).toEqual({
    kind: "change",
    changes: [
      { kind: "absent", from: "2026-11-30", to: "2026-11-30" },
      { kind: "absent", from: "2026-12-01", to: "2026-12-01" },
    ],
  }));

test.each([
  ["absente 2 jours", "absent", "days"],
  ["absente une semaine", "absent", "days"],
  ["absente à partir du 3 décembre", "absent", "days"],
  ["ouvert samedi", "open", "hours"],
  ["ouvert samedi matin", "open", "hours"],
  ["fermé jeudi 14h", "closed", "hours"],
  ["bloque vendredi", "blocked", "hours"],
  ["bloque 10h", "blocked", "days"],
])("« %s » is asked about", (text, of, missing) => expect(read(text)).toEqual({ kind: "ask-change", of, missing }));

test.each([
  ["annule l'absence d'août", { kind: "drop", of: "absent", from: "2027-08-01", to: "2027-08-31" }],
  ["anule l'absence", { kind: "drop", of: "absent" }],
  ["annule absence 2", { kind: "drop", of: "absent", number: 2 }],
  ["supprime la fermeture de jeudi", { kind: "drop", of: "closed", from: "2026-11-26", to: "2026-11-26" }],
  ["débloque vendredi 10h", { kind: "drop", of: "blocked", from: "2026-11-27", to: "2026-11-27" }],
  ["rouvre jeudi", { kind: "drop", from: "2026-11-26", to: "2026-11-26" }],
  ["absences", { kind: "changes" }],
  ["mes congés", { kind: "changes" }],
  ["annule", { kind: "undo" }],
  ["annluer", { kind: "undo" }],
])("« %s » looks at changes or takes them back", (text, meant) => expect(read(text)).toEqual(meant));

test.each([
  ["rdv Marie jeudi 14h +33612345678", { kind: "book", name: "Marie", wall: "2026-11-26T14:00", phone: "+33612345678" }],
  ["rdv marie jeu 14h 06 12 34 56 78", { kind: "book", name: "Marie", wall: "2026-11-26T14:00", phone: "+33612345678" }],
  ["RDV Marie jeudi 14h", { kind: "book", name: "Marie", wall: "2026-11-26T14:00" }],
  ["rdv avec Marie Dupont demain à 15h30", { kind: "book", name: "Marie Dupont", wall: "2026-11-26T15:30" }],
  ["rdv Mme Durand lundi 9h", { kind: "book", name: "Mme Durand", wall: "2026-11-30T09:00" }],
  ["rdv kevina jeudi 14h", { kind: "book", name: "Kevina", wall: "2026-11-26T14:00" }],
  ["rdv Marie jeudi", { kind: "ask-person", what: "book", name: "Marie" }],
  ["rdv Marie 14h", { kind: "ask-person", what: "book", name: "Marie" }],
  ["annule le rdv de Marie", { kind: "call-off", booked: true, name: "Marie", walls: [] }],
  ["anule le rdv de marie", { kind: "call-off", booked: true, name: "Marie", walls: [] }],
  ["annule le rdv de mari", { kind: "call-off", booked: true, name: "Mari", walls: [] }],
  ["annule Marie jeudi", { kind: "call-off", name: "Marie", walls: [], on: "2026-11-26" }],
  ["annule le rdv de jeudi 14h", { kind: "call-off", booked: true, name: "", walls: [], on: "2026-11-26", at: "14:00" }],
  [
    "annule le rdv de Marie jeudi, plutôt vendredi 10h ou lundi 9h",
    { kind: "call-off", booked: true, name: "Marie", walls: ["2026-11-27T10:00", "2026-11-30T09:00"], on: "2026-11-26" },
  ],
  ["annule le rdv de Marie et propose vendredi", { kind: "ask-person", what: "offers", name: "Marie" }],
  ["déplace Marie à vendredi 10h", { kind: "shift", name: "Marie", to: { wall: "2026-11-27T10:00" } }],
  [
    "deplace marie de jeudi 14h a vendredi 10h",
    { kind: "shift", name: "Marie", on: "2026-11-26", at: "14:00", to: { wall: "2026-11-27T10:00" } },
  ],
  ["décale marie à 16h", { kind: "shift", name: "Marie", to: { clock: "16:00" } }],
  ["déplace Marie", { kind: "ask-person", what: "shift", name: "Marie" }],
])("« %s » is about one person", (text, meant) => expect(read(text)).toEqual(meant));

test.each([
  ["Marie: j'aurai dix minutes de retard", { kind: "write", name: "Marie", text: "j'aurai dix minutes de retard" }],
  ["marie : à jeudi !", { kind: "write", name: "Marie", text: "à jeudi !" }],
  ["Mme Durand: bonjour", { kind: "write", name: "Mme Durand", text: "bonjour" }],
  ["pause", { kind: "pause" }],
  ["Pauze svp", { kind: "pause" }],
  ["reprends", { kind: "resume" }],
  ["reprend", { kind: "resume" }],
  ["reprends Marie", { kind: "resume", whom: "marie" }],
  ["reprends avec K7", { kind: "resume", whom: "k7" }],
])("« %s » speaks to people, or lets it be", (text, meant) => expect(read(text)).toEqual(meant));

test.each([
  ["annule tout aujourd'hui", { kind: "day-off", date: "2026-11-25" }],
  ["anule tout ajd", { kind: "day-off", date: "2026-11-25" }],
  ["annule tous mes rdv de demain", { kind: "day-off", date: "2026-11-26" }],
  ["annule ma journée de jeudi", { kind: "day-off", date: "2026-11-26" }],
  ["annule tout", { kind: "day-off" }],
])("« %s » calls off a day, or asks which", (text, meant) => expect(read(text)).toEqual(meant));

test.each(["aide 2", "Aide suite", "aide semaine"])("« %s » is the second page", (text) => expect(read(text)).toEqual({ kind: "help" }));

test.each([
  "oui",
  "non",
  "oui jeudi",
  "jeudi 14h",
  "K7 jeudi",
  "plutôt jeudi",
  "liste",
  "aide",
  "absente",
  "désolée absente",
  "non absente jeudi",
  "K7 absente jeudi",
  "complet jeudi",
  "rdv possible jeudi 14h",
  "rdv confirmé jeudi 14h",
  "annule K7",
  "K7: texte",
  "oui: K7",
  "demain: 14h",
  "note: rappeler",
  "annule ma réponse",
  "fermé complet",
  "rdv jeudi 14h",
  "demain 14h ou vendredi",
  "3",
  "",
  "pas demain",
  "ok pour jeudi",
])("« %s » is left to the answers", (text) => expect(read(text)).toBeUndefined());
