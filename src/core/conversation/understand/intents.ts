/**
 * Hits of rules to intents: what outranks what, and what a sign turns a wish into. Pure data in, pure data out.
 * In: hits (`rules.ts`, `meeting.ts`) and their clauses. Out: intents, most confident first, each with the words that showed it.
 * Never decides yes, no, distress or opt-out: those are read before, elsewhere.
 */

import type { Clause } from "./clauses.ts";
import { withoutDenied } from "./denied.ts";
import type { Intent, Understood } from "./meaning.ts";
import { silencesAnywhere, silencesInClause } from "./outranks.ts";
import { wishesToCome, withoutPassing } from "./passing.ts";
import type { Hit, Label } from "./rules.ts";
import { ofTongues } from "./tongues.ts";

/** « aucune réponse depuis lundi vous pouvez m'appeler »: no mark between, and a wish of its own behind. */
function asksToCall(hit: Hit, other: Hit, clauses: readonly Clause[]): boolean {
  if (other.label !== "human" || !/\b(?:rappel|appel|joindre|telephon|coup de fil|call)/.test(other.why) || !runsOn.has(hit.label))
    return false;
  const text = clauses[hit.clause]?.text ?? "";
  const from = text.indexOf(hit.why);
  const at = text.lastIndexOf(other.why);
  return (
    from >= 0 &&
    at >= from + hit.why.length &&
    /\b(?:je|vous|tu|elle|on|pouvez|merci de|faut)\b/.test(text.slice(from + hit.why.length - 5, at + 5))
  );
}
const runsOn: ReadonlySet<Label> = new Set<Label>(["status", "cancel", "unable", "reschedule"]);

/** Not at home with this way of writing. */
const typing =
  /\b(?:marche comment|comment ca marche|ce numero|compris|comprend[a-z]*|pige|capte|tape|taper|ecrire|ecris|repond[a-z]*|menus?|options ici|vos options|commandes|bot|fonctionne|systeme|(?:re)?expliqu[a-z]*|appuyer|type|write)\b/;

/** It asks, with a mark or without. */
function inquires(clauses: readonly Clause[], at: number, hits: readonly Hit[]): boolean {
  const asked = clauses.findIndex(({ ends, asks }, clause) => clause >= at && (ends || asks));
  const another = asked > at && hits.some(({ label, clause }) => label === "book" && clause === asked);
  return inquiring.test(clauses[at]?.text ?? "") || (!another && clauses[asked]?.asks === true);
}
const inquiring =
  /\b(?:est ce|savoir|comment|quel|quels|quelle|quelles|combien|(?:faites|prenez|soignez|traitez|recevez|pratiquez|proposez|faisiez|aidez|occupez|suivez) vous|vous (?:faites|prenez|soignez|traitez|recevez|pratiquez|proposez|faisiez|aidez|occupez|suivez)|quoi|peut on|puis je|dois je|faut il|do|does|what|how|whether|need to|should)\b/;

/** Said beside what is wanted, never wanted itself. */
export const courtesies: ReadonlySet<Label> = new Set<Label>(["greeting", "thanks", "goodbye", "feeling_sorry"]);
/** What leaves a confidence a confidence. */
export const beside: ReadonlySet<Label> = new Set<Label>([
  ...courtesies,
  "feeling_heavy",
  "feeling_doubt",
  "help",
  "out_of_scope",
  "let_go",
]);
const order: readonly Intent[] = [
  "reschedule",
  "cancel",
  "delete_data",
  "reminders",
  "status",
  "book",
  "robot",
  "human",
  "message",
  "rates",
  "hours",
  "address",
  "duration",
  "insurance",
  "payment",
  "about",
  "language",
  "help",
  "menu",
  "back",
  "feeling_heavy",
  "feeling_doubt",
  "let_go",
  "feeling_sorry",
  "thanks",
  "goodbye",
  "greeting",
  "out_of_scope",
];

export interface Weighing {
  /** The message opens with a no: another moment is then another wish, not a change. */
  readonly opensNo: boolean;
  readonly hasWhen: boolean;
  /** Nothing was asked, and a day or an hour is named: said to be preferred, it is about something that stands already. */
  readonly mayMove: boolean;
}

const named =
  "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|apres demain|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow";
const momentSaid = new RegExp(
  `\\b(?:${named}|lendemain|veille|le \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)|the (?:morning|afternoon|evening)|semaine|\\d{1,2} ?h(?:\\d{2})?|\\d{1,2}:\\d{2}|midi|next week)\\b`,
);
/** A request that is named, and no more. */
const namedRequest =
  /^(?:(?:ma|mon|mes|la|notre) )?(?:demande|rdv|message)s?\b(?!.*(?:attente|reponse|nouvelle|retour|recue?s?|confirm|valid|suite))/;
const habitual =
  /\b(?:jamais|(?:le|les|l|en|avant|apres|que le) (?:matins?|matinees?|apres midi|soirs?|soiree|journee|semaine|week end|\d{1,2} ?h(?:\d{2})?|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?(?! \d)|mornings|evenings|weekdays))\b/;
const refused = /\b(?:pas|plus|jamais|aucun|aucune|comme prevu|ne|not|can t|won t)\b/;
const besides = /\b(?:aussi|egalement|en plus|autre chose|supplementaire|deuxieme|second|also|depuis|ouvert|ferme|hier|dernier|derniere)\b/;
const advert =
  /\b(?:www|https?|cliquez|bit ly|colis|chronopost|livreur|cpf|impots|impot|amende|vignette|tirage|gagnants?|tiree? au sort|felicitations?|leboncoin|vinted|a vendre|vends|panneaux? solaires?|photovoltaique|fenetres?|aides? (?:de |du )?(?:l )?(?:etat|gouvernement)|livret)\b/;
const advertised: ReadonlySet<Label> = new Set<Label>(["rates", "payment", "insurance", "address", "access", "book", "human"]);
const ours = /\b(?:rdv|seances?|consult[a-z]*|recevoir|recevez|psys?|une place|de la place|session|appointment)\b/;
const movesTo =
  /\b(?:faire|mettre|mets|mettez|dire|dispo|libre|place|possible|faisable|jouable|ca (?:irait|va|vous va|marche|passe|le fait)|irait|iriez|conviendrait|auriez|avez|plutot|passer|venir|c est bon|bon|ok|peut on|on peut|do|work|instead)\b|^(?:sinon |ou |et )?(?:le |a )?(?:\S+ ?){1,3}$/;
const suits =
  /\b(?:oui|ok|c est bon|possible|libre|dispo|je peux|je pourrais|plutot|sinon|plus simple|m arrangerait|m arrange|me va|m irait|me vont|m iraient|nous va|nous vont|conviendrait|conviendraient|mieux|sans probleme|volontiers|works|is fine|would be)\b/;

/** « pas mardi comme prévu, mais jeudi ». */
const momentAlone = /^(?:plutot |alors |le |a |vers |l |donc )*[a-z0-9]+(?: (?:a |vers |le )?[a-z0-9]+)?$/;

const asksSession =
  /\b(?:avoir|prendre|reserver|caler|fixer|faire|possible d|possible de) (?:[a-z]+ ){0,2}(?:rdv|seance|consultation|creneau)\b/;
/** Told, not asked: « je suis garée en zone bleue ». */
const tells = (clause: Clause | undefined): boolean =>
  clause !== undefined &&
  !clause.asks &&
  /^(?:je|j|on|nous) (?!(?:peux|puis|peut|dois|doit|pourrais|voudrais|voulais|sais pas))/.test(clause.text) &&
  !/\b(?:ou|comment|quand|combien|quel|quelle|si)\b/.test(clause.text);

const askedBefore =
  /\b(?:ai|avons|avais|avait) (?:deja |bien )?(?:ecrit|demande|sollicite|envoye|laisse|contacte|telephone|appele|propose|fait une demande)|\b(?:i|we) (?:have |ve )?(?:sent|asked|requested|wrote|written|made)\b/;

const waves = /\S coucou(?: coucou)*$|^salut (?:a|et|bonne?|belle) /;

/** Held up on the way, which a late arrival explains. */
const heldUp = /\b(?:coince|bloque|retenu|prise? (?:au|par|dans))/;
/** « ça m'a fait du bien », « merci pour tout ce que vous faites »: what was done is told, not asked. */
const gladOf =
  /\b(?:m|nous|lui) (?:a|ont|avez|avait) (?:[a-z]+ )?(?:fait|aide|aidee|soulage|soulagee|rassure|rassuree)\b|^(?:[a-z]+ )?(?:merci|thanks|thank you) (?:pour|d avoir|de votre|infiniment pour|beaucoup pour|for|so much for) /;

const longAgo = /\bplus (?:[a-z]+ )?depuis (?:\d+|un|une|deux|trois|longtemps|des|l|le|la|janvier|\w+ mois)\b/;
export function weigh(hits: readonly Hit[], clauses: readonly Clause[], { opensNo, hasWhen, mayMove }: Weighing): readonly Understood[] {
  // « j'en peux plus depuis jeudi » says how somebody is, not that they cannot come.
  let left = withoutDenied(hits, clauses).filter(
    ({ label, why, clause }) =>
      (label !== "cancel" && label !== "unable") ||
      !/^(?:peux|peut) plus/.test(why) ||
      !/\ben (?:peux|peut) plus\b/.test(clauses[clause]?.text ?? ""),
  );
  const drop = (labels: readonly Label[], clause?: number): void => {
    left = left.filter((hit) => !labels.includes(hit.label) || (clause !== undefined && hit.clause !== clause));
  };
  const has = (label: Label): boolean => left.some((hit) => hit.label === label);
  const turn = (from: Label, to: Intent): void => {
    left = left.map((hit) => (hit.label === from ? { ...hit, label: to } : hit));
  };

  left = [...withoutPassing(left, clauses)];
  for (const [label, silenced] of silencesInClause)
    for (const hit of left.filter((each) => each.label === label))
      left = left.filter((other) => other.clause !== hit.clause || !silenced.includes(other.label) || asksToCall(hit, other, clauses));
  // « my flight is delayed, I won't be there »: why, not how late.
  if (has("cancel") || has("reschedule") || has("unable"))
    left = left.filter(({ label, why }) => label !== "message" || !/^(?:delayed|held up|stuck in [a-z]+|(?:coincee?|bloquee?) )/.test(why));
  if (left.some((hit) => hit.label === "message" && /\b(?:retard|minutes?|min|late|et quart)\b/.test(hit.why)))
    left = left.filter((hit) => hit.label !== "unable" || !heldUp.test(hit.why));
  left = left.filter(
    (hit) =>
      (hit.label !== "about" && hit.label !== "help") ||
      clauses[hit.clause]?.asks === true ||
      inquiring.test(clauses[hit.clause]?.text ?? "") ||
      !gladOf.test(clauses[hit.clause]?.text ?? ""),
  );
  // « je ne viens plus depuis un an » tells what ended long ago.
  left = left.filter(
    ({ label, clause, why }) =>
      (label !== "cancel" && label !== "unable") ||
      !/^(?:viens?|vient|venons) plus/.test(why) ||
      !longAgo.test(clauses[clause]?.text ?? ""),
  );
  // « mon rdv est bien annulé ? » asks whether it is done.
  turn("settled", "status");
  // « je veux venir lundi, ah non plutôt mardi » corrects what was just asked.
  const wished = left.find((hit) => hit.label === "book")?.clause;
  if (wished !== undefined) left = left.filter((hit) => hit.label !== "rather" || hit.clause <= wished);
  if (has("rather") && mayMove && !opensNo && !has("cancel")) turn("rather", "reschedule");
  if (has("instead") && !opensNo && (has("unable") || has("cancel"))) turn("instead", "reschedule");
  else if (has("instead") && opensNo) turn("instead", "book");
  // « mon rdv tombe pendant mes partiels, vous auriez un autre moment ? » moves it, unless it is given up.
  if (!has("cancel") && !opensNo) turn("clashes", "reschedule");
  drop(["clashes"]);
  // « le 4 ne me convient plus, avez-vous le 5 ? » moves what stands.
  // « je ne peux pas le matin, vous avez l'après-midi ? » tells what suits; nothing stands that could lapse.
  const asksToCome = (hit: Hit): boolean =>
    hit.label === "book" && (clauses[hit.clause]?.asks === true || wishesToCome.test(clauses[hit.clause]?.text ?? ""));
  if (!has("stands") && left.some(asksToCome))
    left = left.filter((hit) => hit.label !== "unable" || !habitual.test(clauses[hit.clause]?.text ?? ""));
  // « mon rdv est à 9h, on pourrait faire 10h ? », « je peux pas demain mais lundi oui »: another moment for what stands.
  const standsAt = left.find((hit) => hit.label === "stands" || hit.label === "unable");
  if (standsAt !== undefined && !opensNo && !has("cancel")) {
    const elsewhen = clauses.findIndex(
      ({ text, asks }, at) =>
        at > standsAt.clause &&
        momentSaid.test(text) &&
        !refused.test(text) &&
        !besides.test(text) &&
        ((asks ? movesTo : suits).test(text) || (at === standsAt.clause + 1 && standsAt.label === "unable" && momentAlone.test(text))),
    );
    if (elsewhen >= 0)
      left = [...left, { label: "reschedule", clause: elsewhen, why: `${standsAt.why} … ${clauses[elsewhen]?.text ?? ""}` }];
  }
  const unableAt = left.find((hit) => hit.label === "unable")?.clause;
  if (
    unableAt !== undefined &&
    !opensNo &&
    !has("cancel") &&
    left.some((hit) => hit.label === "book" && hit.clause > unableAt && clauses[hit.clause]?.asks === true)
  )
    turn("unable", "reschedule");
  if (has("unable") && !opensNo && !has("reschedule")) turn("unable", "cancel");
  for (const hit of left.filter(({ label }) => label === "reschedule")) drop(["status", "hours", "about"], hit.clause);
  for (const [label, silenced] of silencesAnywhere) if (has(label)) drop(silenced);
  // « vous m'avez mise à 10h, midi serait possible à la place ? »: what was noted is what moves.
  if (has("reschedule"))
    left = left.filter((hit) => hit.label !== "status" || clauses[hit.clause]?.asks === true || !/^m avez\b/.test(hit.why));
  // « la rue et le numéro »
  if (has("address")) left = left.filter((hit) => hit.label !== "human" || !/^(?:le|quel|un) numero$/.test(hit.why));
  if (has("cancel")) {
    // « j'avais demandé un rdv mais j'en veux plus »: what stood before.
    left = left.filter((hit) => hit.label !== "status" || !/\bj avais\b/.test(clauses[hit.clause]?.text ?? ""));
    // « pour ma demande d'hier, j'ai trouvé ailleurs »: named, not asked about.
    left = left.filter(({ label, why, clause }) => label !== "status" || clauses[clause]?.asks === true || !namedRequest.test(why));
    // Another moment asked for in the breath of the cancelling, or named without being asked for, is the one that is cancelled.
    const cancels = new Set(left.filter((hit) => hit.label === "cancel").map((hit) => hit.clause));
    left = left.filter(
      (hit) =>
        hit.label !== "book" ||
        (!cancels.has(hit.clause) &&
          (clauses[hit.clause]?.asks === true ||
            /\b(autre|voudrais|aimerais|place|dispo|creneau|another|slot|new)\b/.test(clauses[hit.clause]?.text ?? ""))),
    );
  }
  left = left.filter(
    (hit) => hit.label !== "asks_moment" || clauses[hit.clause]?.asks === true || / ou (?:pas|non)\b/.test(clauses[hit.clause]?.text ?? ""),
  );
  if (has("asks_moment") && !has("status") && hasWhen && !left.some((hit) => !courtesies.has(hit.label) && hit.label !== "asks_moment"))
    turn("asks_moment", "status");
  // « l'article 17 du règlement » is no bill.
  if (has("delete_data")) left = left.filter((hit) => hit.label !== "payment" || !/\breglement\b/.test(hit.why));
  // « je vous ai écrit hier pour un rdv et je n'ai rien reçu » asks what became of it.
  if (has("status"))
    left = left.filter(
      (hit) => hit.label !== "book" || clauses[hit.clause]?.asks === true || !askedBefore.test(clauses[hit.clause]?.text ?? ""),
    );
  // « j'ai la CSS, c'est accepté ? » asks about that.
  if (has("insurance") || has("payment")) left = left.filter((hit) => hit.label !== "status" || hit.why !== "c est accepte");
  // « mon fils a bien rdv mercredi ? »
  if (
    left.some(
      (hit) =>
        hit.label === "stands" &&
        clauses[hit.clause]?.asks === true &&
        /\b(?:bien|toujours|encore|deja)\b/.test(clauses[hit.clause]?.text ?? ""),
    ) &&
    left.every(({ label }) => label === "stands" || courtesies.has(label))
  )
    turn("stands", "status");
  drop(["unable", "instead", "rather", "asks_moment", "stands"]);
  // « votre colis attend, réglez 2,99 € », « 214 € pour vous, cliquez ici »: their money is no price of ours.
  if (left.some((hit) => hit.label === "foreign" && advert.test(hit.why)))
    left = left.filter(({ label, clause }) => !advertised.has(label) || ours.test(clauses[clause]?.text ?? ""));
  if (has("foreign") && left.every((hit) => hit.label === "foreign" || courtesies.has(hit.label))) turn("foreign", "out_of_scope");
  drop(["foreign"]);
  // « une séance en visio mardi midi ? » asks to come, from afar.
  if (hasWhen && left.some((hit) => hit.label === "remote" && asksSession.test(clauses[hit.clause]?.text ?? ""))) {
    turn("remote", "book");
    drop(["about"]);
  }
  turn("remote", "about");
  // « quels jours avez-vous de libres ? » asks what is free.
  if (has("book")) left = left.filter((hit) => hit.label !== "hours" || !/\b(?:libres?|dispos?)\b/.test(clauses[hit.clause]?.text ?? ""));
  // « de la part du docteur Fabre » and nothing else is somebody who would like to come.
  if (left.every((hit) => hit.label === "approach" || beside.has(hit.label))) turn("approach", "book");
  drop(["approach"]);

  // « j'ai des crises d'angoisse, vous pouvez m'aider ? » asks what is done here.
  if (has("feeling_heavy") && left.some((hit) => hit.label === "help" && clauses[hit.clause]?.asks === true && !typing.test(hit.why))) {
    turn("help", "about");
    drop(["feeling_heavy"]);
  }
  // « je suis perdue là, je dois écrire quoi ? » is lost before a machine.
  if (left.some((hit) => hit.label === "help" && typing.test(hit.why)))
    left = left.filter((hit) => hit.label !== "feeling_heavy" || !/ perdue?$/.test(hit.why));
  if (has("feeling_heavy")) {
    const felt = new Set(left.filter((hit) => hit.label === "feeling_heavy").map((hit) => hit.clause));
    left = left.filter((hit) => hit.label !== "about" || clauses[hit.clause]?.asks === true || !felt.has(hit.clause));
    if (left.some((hit) => !beside.has(hit.label))) drop(["feeling_heavy"]);
    else drop(["feeling_doubt", "help", "out_of_scope"]);
  }
  // « c'est pour arrêter de fumer, vous avez de la place ? » says why they come; « je n'ai rien reçu, c'est normal ? » doubts nothing.
  if (has("book") || opensNo) left = left.filter((hit) => hit.label !== "about" || inquires(clauses, hit.clause, left));
  if (left.some((hit) => !beside.has(hit.label) && hit.label !== "about")) drop(["feeling_doubt"]);
  // « je suis perdue, je tape quoi ? » is lost before a machine; « je cherche une place pour me garer » asks nothing.
  if (left.some((hit) => hit.label === "help" && typing.test(hit.why)))
    left = left.filter(
      (hit) => (hit.label !== "address" && hit.label !== "access") || !/\b(?:perdue?s?|lost|paumee?)(?:$| …)/.test(hit.why),
    );
  if (left.some((hit) => hit.label !== "access" && !beside.has(hit.label)))
    left = left.filter((hit) => hit.label !== "access" || !tells(clauses[hit.clause]));
  // « je suis perdue, c'est quelle rue ? » asks for the street.
  // « rien compris à vos menus, c'est quoi le prix ? » asks for both.
  const others = left.filter((hit) => hit.label !== "help" && !courtesies.has(hit.label));
  if (others.length > 0)
    left = left.filter((hit) => hit.label !== "help" || (typing.test(hit.why) && others.every(({ clause }) => clause !== hit.clause)));
  // « bonsoir, pardon de vous déranger » greets.
  if (has("greeting") && clauses.some(({ text }) => /\bderang/.test(text))) drop(["feeling_sorry"]);
  // « à la semaine prochaine 👋 » waves behind a goodbye.
  if (has("goodbye")) left = left.filter((hit) => hit.label !== "greeting" || !waves.test(clauses[hit.clause]?.text ?? ""));
  left = [...ofTongues(left, clauses)];
  const substantive = left.some((hit) => !courtesies.has(hit.label) && hit.label !== "approach");
  if (substantive) drop(["thanks", "goodbye", "feeling_sorry"]);
  const understood = (label: Label): string =>
    left
      .filter((hit) => hit.label === label)
      .map((hit) => hit.why)
      .join(" | ");
  return order.flatMap((label): Understood[] => [
    ...(has(label) ? [{ label, score: courtesies.has(label) ? 0.5 : 1, why: understood(label) }] : []),
    ...(label === "about" && has("access") ? [{ label, score: 1, why: understood("access"), topic: "access" as const }] : []),
  ]);
}
