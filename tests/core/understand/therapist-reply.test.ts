/** What the therapist types, one row a reply. A wrong decision is worse than a question: look at the last table first. */
import { describe, expect, test } from "vitest";
import { covers } from "../../../src/core/conversation/understand/covers.ts";
import { type TherapistReply, therapistReply } from "../../../src/core/conversation/understand/therapist-reply.ts";
import { Code } from "../../../src/core/words/ids.ts";
import type { When } from "../../../src/core/words/when.ts";
import { brief } from "./when-brief.ts";

const codes = ["K7", "B2", "D4"].map((code) => Code.parse(code));
const K7 = Code.parse("K7");
const B2 = Code.parse("B2");
const D4 = Code.parse("D4");
const read = (text: string): TherapistReply => therapistReply(text, { now: "2026-11-24T10:00", locale: "fr", codes });
const instant = (at: string, dateInferred = false): When => ({ kind: "instant", at, dateInferred, approx: false });

describe("yes", () => {
  test.each<[string, TherapistReply]>([
    ["oui", { kind: "yes" }],
    ["OUI", { kind: "yes" }],
    ["Oui.", { kind: "yes" }],
    ["oui merci", { kind: "yes" }],
    ["ok", { kind: "yes" }],
    ["👍", { kind: "yes" }],
    ["d'accord", { kind: "yes" }],
    ["ça marche", { kind: "yes" }],
    ["je confirme", { kind: "yes" }],
    ["ＯＵＩ", { kind: "yes" }],
    ["OUI K7", { kind: "yes", code: K7 }],
    ["k7 oui", { kind: "yes", code: K7 }],
    ["oui k 7", { kind: "yes", code: K7 }],
    ["ok k-7", { kind: "yes", code: K7 }],
    ["ok pour K7", { kind: "yes", code: K7 }],
    ["valide d4", { kind: "yes", code: D4 }],
    ["Oui k7 merci", { kind: "yes", code: K7 }],
    ["oui mais en visio", { kind: "yes", note: "en visio" }],
    ["ok K7 mais qu'il sonne au 2e", { kind: "yes", code: K7, note: "qu'il sonne au 2e" }],
    ["oui, dites-lui d'apporter son carnet", { kind: "yes", note: "dites-lui d'apporter son carnet" }],
    ["yes", { kind: "yes" }],
    ["OK B2", { kind: "yes", code: B2 }],
    ["d'accord pour bé deux", { kind: "yes", code: B2 }],
    ["oui dé quatre", { kind: "yes", code: D4 }],
    ["yes but online", { kind: "yes", note: "online" }],
  ])("%j", (text, reply) => expect(read(text)).toEqual(reply));
});

test("« virgule » is a comma that was dictated", () => {
  expect(read("je suis prise à 10 heures virgule proposez lui 11 heures 30")).toEqual(
    read("je suis prise à 10 heures, proposez lui 11 heures 30"),
  );
  expect(read("je suis prise à 10 heures virgule proposez lui 11 heures 30").kind).toBe("propose");
});

describe("no", () => {
  test.each<[string, TherapistReply]>([
    ["non", { kind: "no" }],
    ["NON K7", { kind: "no", code: K7 }],
    ["pas possible", { kind: "no" }],
    ["non K7 absente", { kind: "no", code: K7, reason: "absente" }],
    ["K7 non, complet", { kind: "no", code: K7, reason: "complet" }],
    ["refuse B2", { kind: "no", code: B2 }],
    ["non K7 je suis à l'hôpital ce jour-là", { kind: "no", code: K7, reason: "je suis à l'hôpital ce jour-là" }],
    ["complet", { kind: "no", reason: "complet" }],
    ["désolée, pas possible", { kind: "no" }],
    ["no", { kind: "no" }],
    ["no D4 fully booked", { kind: "no", code: D4, reason: "fully booked" }],
    ["not possible", { kind: "no" }],
    ["je suis en congé ce jour-là", { kind: "no", reason: "je suis en congé ce jour-là" }],
  ])("%j", (text, reply) => expect(read(text)).toEqual(reply));
});

describe("as other people would say it", () => {
  const kind = (text: string): string => read(text).kind;
  test.each([
    "avec grand plaisir",
    "c'est noté, ok",
    "réserve-lui le créneau",
    "elle peut venir",
    "ça m'arrange",
    "ça tombe bien",
    "oui et rappelez-lui d'apporter sa carte",
    "book her in",

    "I can do that",
  ])("%j agrees", (text) => expect(kind(text)).toBe("yes"));
  test.each([
    "pas moyen",
    "jamais de la vie",
    "c'est pris",
    "empêchement",
    "jour férié",
    "je suis à Lyon cette semaine-là",
    "formation ce jour-là",
    "afraid not",
    "not that day",
    "already taken",
  ])("%j refuses", (text) => expect(kind(text)).toBe("no"));
  test.each([
    "pas possible, vendredi 15h ?",
    "jeudi 10h ou 11h, au choix",
    "jeudi après 18h si elle veut",
    "mieux vaut jeudi 10h",
    "une place s'est libérée jeudi 10h",
    "would Friday 3pm suit?",
  ])("%j offers", (text) => expect(kind(text)).toBe("propose"));
  test.each(["motif ?", "première fois ?", "à quel sujet ?", "il me faudrait plus d'infos", "elle préfère le matin ?", "new client?"])(
    "%j asks",
    (text) => expect(kind(text)).toBe("ask"),
  );
  test.each([
    "j'ai quoi en attente",
    "fais voir ce qui attend",
    "où j'en suis",
    "qu'est-ce qu'il me reste à traiter ?",
    "anything waiting?",
  ])("%j wants the list", (text) => expect(kind(text)).toBe("list"));
  test.each([
    "à confirmer",
    "je confirme demain",
    "je vois ça ce soir",
    "oui peut-être",
    "non enfin oui",
    "K7",
    "je m'en occupe",
    "let me check",
    "oui sous réserve",
  ])("%j decides nothing", (text) => expect(kind(text)).toBe("unclear"));
  test.each([
    "ne refuse pas",
    "ne lui dis pas non",
    "c'est pas impossible",
    "oui mais pas ce jour-là",
    "oui mais plus tard",
    "ok un autre jour",
    "ok mais pas jeudi",
    "don't refuse",
  ])("%j: neither yes nor no", (text) => expect(kind(text)).toBe("unclear"));
  test("all but one", () =>
    expect(therapistReply("tous ok sauf B2", { now: "2026-11-24T10:00", locale: "fr", codes, waiting: [K7, B2, D4] })).toEqual({
      kind: "several",
      of: [
        { kind: "yes", code: K7 },
        { kind: "yes", code: D4 },
      ],
      left: [B2],
    }));
  test.each<[string, string]>([
    ["non non c'est bon, tu peux confirmer", "yes"],
    ["non finalement confirme", "unclear"],
    ["k.7 oui", "yes"],
    ["yes parfait, qu'elle sonne en bas", "yes"],
  ])("%j is %s", (text, expected) => expect(kind(text)).toBe(expected));
  test("a no behind a yes", () =>
    expect(read("oui K7 mais pas B2")).toEqual({
      kind: "several",
      of: [
        { kind: "yes", code: K7 },
        { kind: "no", code: B2 },
      ],
    }));
  test("a yes and a question", () =>
    expect(read("k7 oui. b2 c'est pour quoi ?")).toEqual({
      kind: "several",
      of: [
        { kind: "yes", code: K7 },
        { kind: "ask", code: B2 },
      ],
    }));
});

describe("clause by clause", () => {
  const of = (text: string, waiting: readonly Code[] = [K7]): TherapistReply =>
    therapistReply(text, { now: "2026-11-24T10:00", locale: "fr", codes, waiting });
  const kinds = (reply: TherapistReply): string =>
    reply.kind === "several" ? reply.of.map((each) => `${each.kind} ${"code" in each ? each.code : ""}`).join(", ") : reply.kind;
  test.each([
    "vendredi c'est mort. Samedi 10h ?",
    "trop juste pour demain, essayons samedi 10h",
    "demain c'est cuit 😬 samedi 10h par contre ok",
    "can't do Friday, Saturday 10am?",
    "vendredi je peux pas samedi 10 heures ça irait",
  ])("%j offers Saturday, and nothing else", (text) =>
    expect(of(text)).toMatchObject({ kind: "propose", whens: [instant("2026-11-28T10:00")] }),
  );
  test.each(["à 14h j'ai quelqu'un", "vendredi non", "certainement pas avec lui", "je ne saurais accepter ce rendez-vous"])(
    "%j refuses",
    (text) => expect(of(text).kind).toBe("no"),
  );
  test.each(["je n'y vois aucun inconvénient", "cet horaire me sied parfaitement", "jla prend", "veuillez lui confirmer cet horaire"])(
    "%j agrees",
    (text) => expect(of(text).kind).toBe("yes"),
  );
  test.each(["il habite où", "c'est pour elle ou pour son fils", "son nom complet svp", "vérifie si c'est une première"])(
    "%j asks",
    (text) => expect(of(text).kind).toBe("ask"),
  );
  test.each(["montre-moi tout ce qui attend", "je voudrais voir la liste", "show me who's waiting"])("%j wants the list", (text) =>
    expect(of(text).kind).toBe("list"),
  );
  test.each(["j'ai répondu trop vite, annule", "je retire ce que j'ai dit", "oups non annule ce que je viens de dire", "scratch that"])(
    "%j takes back",
    (text) => expect(of(text).kind).toBe("undo"),
  );
  test.each([
    "ça devrait aller mais je confirme ce soir",
    "oui si Mme Petit annule",
    "c'est noté je te redis",
    "c'est compliqué mais je vais essayer",
    "elle m'a dit oui hier",
    "complet vendredi, 18h ?",
    "c'est mort, enfin oui",
  ])("%j decides nothing", (text) => expect(of(text).kind).toBe("unclear"));
  test.each([
    ["c'est non pour B2 et oui pour K7", "no B2, yes K7"],
    ["pour K7 ça me va, pour B2 je suis complète", "yes K7, no B2"],
    ["K7 oui, B2 aussi", "yes K7, yes B2"],
    ["pour K7 c'est entendu ; l'autre, j'y réfléchis encore", "yes"],
    ["le premier oui, l'autre non", "yes K7, no B2"],
    ["je garde la première et pour l'autre propose mardi soir", "yes K7, propose B2"],
    ["l'une comme l'autre me conviennent", "yes K7, yes B2"],
    ["B2 : je ne suis pas formée pour cela", "either"],
    ["B2 : vous pouvez venir plus tôt", "to-client"],
  ])("%j: %s", (text, expected) => expect(kinds(of(text, [K7, B2]))).toBe(expected));
});

describe("a no for some days only", () => {
  const week = (text: string): string => {
    const reply = read(text);
    return reply.kind === "no" && reply.on !== undefined ? brief(reply.on) : reply.kind;
  };
  test.each([
    ["complet mardi", "2026-12-01"],
    ["pas dispo jeudi", "2026-11-26"],
    ["non, pas jeudi", "2026-11-26"],
    ["je suis absente la semaine prochaine", "2026-11-30..2026-12-06"],
    ["je suis malade aujourd'hui", "2026-11-24"],
    ["je ne consulte pas le samedi", "on 6"],
    ["I'm away next week", "2026-11-30..2026-12-06"],
    ["je suis absente ce jour-là", "no"],
    ["K7 complet mardi", "no"],
  ])("%j is about %s", (text, on) => expect(week(text)).toBe(on));

  test.each<[string, string, boolean]>([
    ["complet mardi", "2026-12-01T14:00", true],
    ["complet mardi", "2026-12-02T14:00", false],
    ["absente la semaine prochaine", "2026-12-04T09:00", true],
    ["absente la semaine prochaine", "2026-12-07T09:00", false],
    ["pas dispo jeudi matin", "2026-11-26T09:00", true],
    ["pas dispo jeudi matin", "2026-11-26T15:00", false],
    ["je ne consulte pas le samedi", "2026-12-12T09:00", true],
    ["je ne suis pas là lundi ni mardi", "2026-12-01T09:00", true],
  ])("%j covers %s: %s", (text, wall, expected) => {
    const reply = read(text);
    expect(reply.kind === "no" && reply.on !== undefined && covers(reply.on, wall)).toBe(expected);
  });
});

describe("a yes to the hour that it names", () => {
  test.each(["oui à 14h", "va pour jeudi", "ok pour vendredi 16h", "je confirme jeudi 14h", "ok for Friday 4pm"])("%j", (text) =>
    expect(read(text)).toMatchObject({ kind: "propose", accepts: true }),
  );
  test.each(["ok vendredi 16h", "oui mais à 17h", "plutôt 15h", "ok plutôt à 16h", "oui pour jeudi ou vendredi"])("%j offers", (text) =>
    expect(read(text)).not.toHaveProperty("accepts"),
  );
});

describe("by place, where several wait", () => {
  const placed = (text: string, waiting: readonly Code[] = [K7, B2]): TherapistReply =>
    therapistReply(text, { now: "2026-11-24T10:00", locale: "fr", codes, waiting });
  const yes = (code: Code): TherapistReply => ({ kind: "yes", code });
  const no = (code: Code): TherapistReply => ({ kind: "no", code });
  test.each<[string, TherapistReply]>([
    ["oui pour la première", yes(K7)],
    ["ok le 2", yes(B2)],
    ["refuse la deuxième", no(B2)],
    ["la dernière non", no(B2)],
    ["oui pour les deux", { kind: "several", of: [yes(K7), yes(B2)] }],
    ["non aux 2", { kind: "several", of: [no(K7), no(B2)] }],
    ["tout ok", { kind: "several", of: [yes(K7), yes(B2)] }],
    ["la première oui, la deuxième non", { kind: "several", of: [yes(K7), no(B2)] }],
    ["annule K7", no(K7)],
    ["annule D4", { kind: "undo", code: D4 }],
    ["K7: ok", yes(K7)],
    ["D4: ok", { kind: "to-client", code: D4, text: "ok" }],
  ])("%j", (text, reply) => expect(placed(text)).toEqual(reply));
  test.each(["oui pour les trois", "ok la 3", "oui", "tous les jours", "la première fois", "oui aux deux mais à 15h"])(
    "%j decides nothing",
    (text) => expect(["unclear", "yes", "ask"].includes(placed(text).kind) && !("code" in placed(text))).toBe(true),
  );
  test("the second of December is no place", () => expect(placed("ok le 2 décembre à 10h").kind).toBe("propose"));
});

describe("a question about the client", () => {
  test.each<[string, TherapistReply]>([
    ["c'est qui ?", { kind: "ask" }],
    ["quel est son nom ?", { kind: "ask" }],
    ["c'est pour quoi ?", { kind: "ask" }],
    ["demande-lui son âge", { kind: "ask" }],
    ["K7 c'est une première fois ?", { kind: "ask", code: K7 }],
    ["is it for a child?", { kind: "ask" }],
  ])("%j", (text, reply) => expect(read(text)).toEqual(reply));
});

describe("another time", () => {
  test.each<[string, TherapistReply]>([
    ["je vous propose vendredi 16h ou jeudi 15h", { kind: "propose", whens: [instant("2026-11-27T16:00"), instant("2026-11-26T15:00")] }],
    ["je peux vous recevoir à 16h", { kind: "propose", whens: [instant("2026-11-24T16:00", true)] }],
    ["peut-elle venir à 15h ?", { kind: "propose", whens: [instant("2026-11-24T15:00", true)] }],
    ["K7 peut-il venir vendredi 16h ?", { kind: "propose", code: K7, whens: [instant("2026-11-27T16:00")] }],
    ["can she come on Friday at 4pm?", { kind: "propose", whens: [instant("2026-11-27T16:00")] }],
    ["ven 16h", { kind: "propose", whens: [instant("2026-11-27T16:00")] }],
    ["plutôt 15h", { kind: "propose", whens: [instant("2026-11-24T15:00", true)] }],
    ["12 à 12h30 plutôt", { kind: "propose", whens: [instant("2026-11-24T12:30", true)] }],
    ["K7 plutôt vendredi 16h", { kind: "propose", code: K7, whens: [instant("2026-11-27T16:00")] }],
    ["non mais jeudi 14h possible", { kind: "propose", whens: [instant("2026-11-26T14:00")] }],
    ["oui mais à 17h", { kind: "propose", whens: [instant("2026-11-24T17:00", true)] }],
    ["K7 jeudi 18h ou vendredi 9h", { kind: "propose", code: K7, whens: [instant("2026-11-26T18:00"), instant("2026-11-27T09:00")] }],
    ["Fri 16:00", { kind: "propose", whens: [instant("2026-11-27T16:00")] }],
    ["no but Thursday 2pm", { kind: "propose", whens: [instant("2026-11-26T14:00")] }],
    ["B2 rather Friday 4pm", { kind: "propose", code: B2, whens: [instant("2026-11-27T16:00")] }],
  ])("%j", (text, reply) => expect(read(text)).toEqual(reply));
});

describe("commands", () => {
  test.each<[string, TherapistReply]>([
    ["liste", { kind: "list" }],
    ["LISTE", { kind: "list" }],
    ["list", { kind: "list" }],
    ["demandes en attente ?", { kind: "list" }],
    ["qui K7", { kind: "who", code: K7 }],
    ["who k7", { kind: "who", code: K7 }],
    ["K7 ?", { kind: "who", code: K7 }],
    ["annule", { kind: "undo" }],
    ["ANNULE", { kind: "undo" }],
    ["undo", { kind: "undo" }],
    ["aide", { kind: "help" }],
    ["help", { kind: "help" }],
    ["K7: Bonjour, pouvez-vous venir 5 min avant ?", { kind: "to-client", code: K7, text: "Bonjour, pouvez-vous venir 5 min avant ?" }],
    ["k7 : Oui 👍", { kind: "to-client", code: K7, text: "Oui 👍" }],
    ["B2: ligne 1\nligne 2", { kind: "to-client", code: B2, text: "ligne 1\nligne 2" }],
    ["C9: bonjour", { kind: "wrong-code", code: Code.parse("C9") }],
    ["oui C9", { kind: "wrong-code", code: Code.parse("C9") }],
    ["z3 non", { kind: "wrong-code", code: Code.parse("Z3") }],
  ])("%j", (text, reply) => expect(read(text)).toEqual(reply));
});

describe("several at once", () => {
  test.each<[string, TherapistReply[]]>([
    [
      "K7 oui B2 non",
      [
        { kind: "yes", code: K7 },
        { kind: "no", code: B2 },
      ],
    ],
    [
      "oui K7, non B2",
      [
        { kind: "yes", code: K7 },
        { kind: "no", code: B2 },
      ],
    ],
    [
      "ok K7 et B2",
      [
        { kind: "yes", code: K7 },
        { kind: "yes", code: B2 },
      ],
    ],
    [
      "K7 et B2 oui",
      [
        { kind: "yes", code: K7 },
        { kind: "yes", code: B2 },
      ],
    ],
    [
      "K7 ok D4 ok B2 complet",
      [
        { kind: "yes", code: K7 },
        { kind: "yes", code: D4 },
        { kind: "no", code: B2, reason: "complet" },
      ],
    ],
    [
      "K7 oui, B2 plutôt vendredi 16h",
      [
        { kind: "yes", code: K7 },
        { kind: "propose", code: B2, whens: [{ kind: "instant", at: "2026-11-27T16:00", dateInferred: false, approx: false }] },
      ],
    ],
  ])("%j", (text, of) => expect(read(text)).toEqual({ kind: "several", of }));
});

describe("decides nothing", () => {
  test.each([
    "",
    " ",
    "оui",
    "OUİ",
    "0UI",
    "oui7k",
    "OUI 48Z1",
    "bonjour",
    "peut-être",
    "hmm",
    "je regarde et je te dis",
    "oui K7 absente",
    "je peux venir à 16h",
    "vous pouvez me recevoir à 16h ?",
    "oui ?",
    "ok ?",
    "Bonjour, je voudrais venir jeudi 14h",
    "oui je voudrais bien venir mais j'ai peur de vous déranger",
    "Oui je viens jeudi à 14h comme prévu, à bientôt Marie",
    "Non je ne pourrai pas venir demain finalement",
    "elle a répondu oui à 14h hier",
    "non jeudi 14h",
    "oui pour les deux",
    "tout ok",
    "refuse la deuxième",
    "K7 oui B2 hmm",
    "on verra",
    "je la rappelle",
    "<b>oui</b> ou non",
    "\ud83d",
    "sa réponse était : oui",
  ])("%j", (text) => expect(read(text)).toEqual({ kind: "unclear" }));
});

describe("several at once, by their order, their number or their names", () => {
  const waiting = [K7, B2, D4];
  const told = (reply: TherapistReply): string =>
    reply.kind === "several"
      ? [...reply.of.map(told), ...(reply.left ?? []).map((code) => `left ${code}`)].join(", ")
      : `${reply.kind}${"code" in reply && reply.code ? ` ${reply.code}` : ""}`;
  const of = (text: string, names: readonly (readonly [Code, string])[] = []): string =>
    told(therapistReply(text, { now: "2026-11-24T10:00", locale: "fr", codes, waiting, names: new Map(names) }));
  test.each([
    ["le 2", "choice B2"],
    ["le deuxième", "choice B2"],
    ["c'est la première", "choice K7"],
    ["la dernière svp", "choice D4"],
    ["2", "choice B2"],
    ["le 2 oui", "yes B2"],
    ["non à la première", "no K7"],
    ["la 1 oui, la 2 non", "yes K7, no B2"],
    ["oui 1 et 3", "yes K7, yes D4"],
    ["1 oui 2 non 3 oui", "yes K7, no B2, yes D4"],
    ["ok 1er non 2e", "yes K7, no B2"],
    ["first one yes second no", "yes K7, no B2"],
    ["les deux premiers ok, le dernier non", "yes K7, yes B2, no D4"],
    ["les 2 derniers oui", "yes B2, yes D4"],
    ["la première non les autres oui", "no K7, yes B2, yes D4"],
    ["K7 non, le reste oui", "no K7, yes B2, yes D4"],
    ["ok pr les 3", "yes K7, yes B2, yes D4"],
    ["non aux 3", "no K7, no B2, no D4"],
    ["tous ok", "yes K7, yes B2, yes D4"],
    ["nn pr tt le monde", "no K7, no B2, no D4"],
    ["aucun", "no K7, no B2, no D4"],
    ["aucun ne va", "no K7, no B2, no D4"],
    ["none of these work", "no K7, no B2, no D4"],
    ["oui sauf K7", "yes B2, yes D4, left K7"],
    ["oui sauf la 2", "yes K7, yes D4, left B2"],
    ["ok pour toutes sauf la 2 que je refuse", "yes K7, yes D4, no B2"],
    ["tout ok sauf B2 non", "yes K7, yes D4, no B2"],
    ["oui à toutes sauf B2 plutôt vendredi 10h", "yes K7, yes D4, propose B2"],
    ["toutes ok à part la dernière, complet", "yes K7, yes B2, no D4"],
    ["non à tout le monde sauf B2", "no K7, no D4, left B2"],
    ["non à tous sauf B2 que je prends", "no K7, no D4, yes B2"],
    ["sauf B2, oui à toutes", "yes K7, yes D4, left B2"],
    ["tous sauf B2 ok", "yes K7, yes D4, left B2"],
    ["ok pour tout le monde mais pas B2", "yes K7, yes D4, no B2"],
    ["oui à tous, B2 non", "yes K7, yes D4, no B2"],
    ["ok les 3 mais celle de K7 à 15h", "yes B2, yes D4, propose K7"],
    ["ni K7 ni B2", "no K7, no B2"],
    ["K7: ok et B2: non", "yes K7, no B2"],
    ["K7ok B2non", "yes K7, no B2"],
    ["k_7/B2 ok", "yes K7, yes B2"],
    ["ok pour K7, les autres je te dis demain", "yes K7"],
    ["le 2/12 à 10h", "propose"],
    ["celle du milieu je la prends", "yes B2"],
    ["la 3e on oublie", "no D4"],
    ["B2 → lundi 9h", "propose B2"],
    ["d 4 à annuler", "no D4"],
  ])("%j: %s", (text, expected) => expect(of(text)).toBe(expected));
  test.each([
    "non sauf K7",
    "ok pour les 2",
    "la 1 et la 3",
    "tous sauf la 2",
    "aucune idée",
    "oui à tous sauf Cléo",
    "tous ok sauf celle de 14h",
    "non pour tous mais pas B2",
    "ok pour K7 ou B2",
    "K7 ou B2 mais pas les deux",
    "ok pour K7 si B2 annule",
    "oui K7 non B2 euh l'inverse",
    "oui à l'une ou l'autre",
    "oui a K7 a B2 non",
    "ne valide pas",
    "j'ai pas dit oui",
    "pas jeudi vendredi",
    "tout le monde sauf K7, complet",
    "je ne suis pas contre",
    "je dis pas oui",
    "no no yes",
  ])("%j is asked about", (text) => expect(of(text)).toBe("unclear"));
  test("« aucun souci » agrees to none in particular", () => expect(of("aucun souci")).toBe("yes"));
  test("where one waits, « le 2 » may be a day and « la première » is nothing", () => {
    const alone = (text: string): string =>
      therapistReply(text, { now: "2026-11-24T10:00", locale: "fr", codes, waiting: [K7], names: new Map([[K7, "Marie"]]) }).kind;
    expect(alone("le 2")).toBe("propose");
    expect(alone("la première")).toBe("unclear");
  });

  const called = [
    [K7, "Marie Dupuis"],
    [B2, "Paul"],
    [D4, "Jean-Luc"],
  ] as const;
  test.each([
    ["ok pour Marie, pas pour Paul", "yes K7, no B2"],
    ["oui pour Marie et Jean-Luc, non pour Paul", "yes K7, yes D4, no B2"],
    ["jean-luc ok", "yes D4"],
    ["Paul à 15h plutôt", "propose B2"],
    ["Paul c'est qui", "who B2"],
    ["Marie", "choice K7"],
    ["ok pour Sophie", "unclear"],
    ["pas possible", "no"],
  ])("by name: %j: %s", (text, expected) => expect(of(text, called)).toBe(expected));
  test("two of one name are told apart by neither", () =>
    expect(
      of("oui Marie", [
        [K7, "Marie"],
        [B2, "marie"],
      ]),
    ).toBe("unclear"));
  test("a name that is a decision decides", () => expect(of("oui", [[K7, "Oui"]])).toBe("yes"));
});

describe("tired, late, in a hurry", () => {
  const of = (text: string): TherapistReply => therapistReply(text, { now: "2026-11-24T10:00", locale: "fr", codes, waiting: [K7] });
  test.each([
    ["dsl pr le retard oui c ok", "yes"],
    ["oui désolée j'avais pas vu", "yes"],
    ["pardon je viens de voir ton message, c'est ok", "yes"],
    ["excusez-moi de répondre si tard, je confirme", "yes"],
    ["sorry for the delay, yes", "yes"],
    ["désolée pour le retard, c'est non", "no"],
    ["je vois que maintenant, non c'est mort", "no"],
    ["désolée pour le retard", "unclear"],
    ["oui mais qu'elle vienne 10 min plus tôt", "yes"],
    ["elle est déjà venue ou pas", "ask"],
    ["voir avec lui s'il peut venir avec les deux parents", "ask"],
    ["ok mais avec 10 min de retard", "yes"],
    ["je suis de repos jeudi", "no"],
  ])("%j: %s", (text, kind) => expect(of(text).kind).toBe(kind));
  test.each([
    "non mais franchement",
    "nan mais n'importe quoi",
    "non mais allô",
    "seriously",
    "oui mais 15 min plus tard",
    "ok mais décalé de 30 min",
    "oui mais une heure après",
    "oui + 15 min",
    "ok décale d'une demi-heure",
    "yes but 15 min later",
    "réponds-lui demain",
    "oui ou non",
  ])("%j decides nothing", (text) => expect(of(text)).toEqual({ kind: "unclear" }));
  test.each([
    ["ce sera samedi 10h ou rien", "2026-11-28T10:00"],
    ["samedi 10h sinon rien", "2026-11-28T10:00"],
    ["soit samedi 10h soit rien", "2026-11-28T10:00"],
    ["sorry busy, fri 4pm?", "2026-11-27T16:00"],
    ["busy, fri 4pm", "2026-11-27T16:00"],
  ])("%j offers %s", (text, at) => expect(of(text)).toMatchObject({ kind: "propose", whens: [{ kind: "instant", at }] }));
  test.each(["14h c mort 15h ok", "14h non 15h oui"])("%j offers the second hour", (text) =>
    expect(of(text)).toMatchObject({ kind: "propose", whens: [{ kind: "instant", at: "2026-11-24T15:00" }] }),
  );
  test("« rien avant » opens where it stands", () =>
    expect(of("rien avant samedi 10h")).toMatchObject({
      kind: "propose",
      whens: [{ kind: "interval", from: "2026-11-28", after: "10:00" }],
    }));
});

describe("a name that none of those who wait has", () => {
  const K7 = Code.parse("K7");
  const one = { now: "2026-11-24T10:00", locale: "fr", codes: [K7], waiting: [K7], names: new Map([[K7, "Léa"]]) } as const;
  test.each([
    "non pour Luc",
    "non Luc",
    "refuse Luc",
    "oui Marc",
    "plutôt vendredi 11h pour Luc",
    "Zoé plutôt 17h",
    "non pour Luc, oui pour Léa",
  ])("« %s » decides nothing of Léa's", (text) => expect(therapistReply(text, one).kind).toBe("unclear"));
  test.each([
    ["oui Léa", { kind: "yes", code: K7 }],
    ["non pour Léa", { kind: "no", code: K7 }],
    ["K7 non, Luc me remplace", { kind: "no", code: K7, reason: "Luc me remplace" }],
  ])("« %s »", (text, reply) => expect(therapistReply(text, one)).toEqual(reply));
});

describe("what she writes about herself is no reason that a client reads", () => {
  const bare = { now: "2026-11-24T10:00", locale: "fr", codes: [] } as const;
  test.each(["je suis malade", "j'ai la grippe"])("« %s »", (text) =>
    expect(therapistReply(text, bare)).toEqual({ kind: "no", note: text }),
  );
  test.each([
    ["impossible je récupère mon fils à l'école", "impossible je récupère mon fils à l'école"],
    ["non, elle doit d'abord voir son médecin", "elle doit d'abord voir son médecin"],
    ["pas ce patient, merci de l'orienter vers un confrère", "pas ce patient, merci de l'orienter vers un confrère"],
    ["non j'ai déjà Mme Roux", "j'ai déjà Mme Roux"],
  ])("« %s » stays with her", (text, note) => expect(therapistReply(text, bare)).toEqual({ kind: "no", note }));
  test.each([
    ["je décline, je ne reçois pas les moins de 12 ans", "je ne reçois pas les moins de 12 ans"],
    ["c'est complet désolée", "c'est complet"],
    ["plus aucune place, c'est non", "plus aucune place"],
    ["malheureusement je suis en formation ce jour-là", "malheureusement je suis en formation ce jour-là"],
  ])("« %s » is told with its words", (text, reason) => expect(therapistReply(text, bare)).toEqual({ kind: "no", reason }));
  test.each(["absente", "complet", "je suis en congé"])("« %s » is told", (text) =>
    expect(therapistReply(text, bare)).toEqual({ kind: "no", reason: text }),
  );
});

describe("somebody whom she names beside her answer", () => {
  const reply = (text: string, of: readonly Code[], names?: readonly string[]): TherapistReply =>
    therapistReply(text, {
      now: "2026-11-24T10:00",
      locale: "fr",
      codes: of,
      waiting: of,
      ...(names === undefined ? {} : { names: new Map(of.map((code, at) => [code, names[at] ?? ""])) }),
    });
  test.each(["ok pour Mme Roux", "oui pas de souci pr Karim", "OK POUR MME ROUX", "mme de la tour ok", "ok pour la petite Zoé"])(
    "« %s », where one waits whose name is not known",
    (text) => expect(reply(text, [K7])).toEqual({ kind: "yes" }),
  );
  test("a title leads to a surname, which a first name does not deny", () => {
    expect(reply("ok pour Mme Martin", [K7], ["Léa"])).toEqual({ kind: "yes" });
    expect(reply("ok pour Mme Martin", [K7], ["Léa Roux"]).kind).toBe("unclear");
    expect(reply("ok pour Mme Roux", [K7, B2], ["Léa Roux", "Luc"])).toEqual({ kind: "yes", code: K7 });
    expect(reply("ok pour Mme Roux", [K7, B2], ["Léa", "Luc"]).kind).toBe("unclear");
  });
  test("two people, where one waits", () => {
    expect(reply("oui pour Mme Roux et M. Haddad", [K7], ["Léa"]).kind).toBe("unclear");
    expect(reply("oui pour Karim et Zoé", [K7]).kind).toBe("unclear");
  });
  test("in brackets behind a code", () => {
    expect(reply("B2 (M. Haddad) c'est d'accord", [K7, B2])).toEqual({ kind: "yes", code: B2 });
    expect(reply("B2 (Luc) c'est d'accord", [K7, B2], ["Luc", "Zoé"]).kind).toBe("unclear");
  });
  test("her own day", () => expect(reply("non j'ai déjà Mme Roux", [K7], ["Léa"]).kind).toBe("no"));
});
