/**
 * What somebody says that they do not want: « je ne veux pas changer de jour, je veux annuler », « c'est pas pour annuler, c'est pour l'adresse ».
 * In: hits, and the clauses that they were found in. Out: the hits without those that are denied. What a rule reads as a denial itself
 * (« je ne veux pas que vous gardiez mes données ») is no hit beneath one and stays.
 */
import type { Clause } from "./clauses.ts";
import type { Hit, Label } from "./rules.ts";

/** Wishes and questions; what weighs, greets or is somebody is never denied away. */
const deniable: ReadonlySet<Label> = new Set<Label>([
  "cancel",
  "reschedule",
  "rather",
  "instead",
  "book",
  "status",
  "rates",
  "hours",
  "address",
  "duration",
  "insurance",
  "payment",
  "about",
  "delete_data",
  "message",
  "human",
  "help",
  "menu",
]);

const aims =
  "(?:veux|veut|voulons|voulais|voudrais|voudrait|souhaite|souhaitons|souhaitais|souhaiterais|cherche|cherchons|cherchais|demande|demandons|demandais|compte|comptais|parle|parlais|parlons|appelle|ecris)";
const firmly = "(?:surtout |vraiment |absolument |du tout |forcement |specialement )*";
/** Not to come is a wish of its own. */
const notToCome =
  "(?! (?:du tout )?(?:a )?(?:re)?(?:venir|viendre|y aller|maintenir|garder|continuer|poursuivre|donner suite|honorer|assister|etre la|attendre)\\b)";
const denials = new RegExp(
  [
    `\\b${aims} ${firmly}pas${notToCome}`,
    `\\b(?:c est|cetait|c etait|il s agit|s agit|est) ${firmly}pas(?= (?:pour|une question|question|une histoire|un souci|un probleme|l idee|que je|de|le|la|les|l|mon|ma|mes|votre|vos|ce|cette)\\b)`,
    `(?:^|\\b(?:et|mais|non|c est) )${firmly}pas(?= (?:pour|ce|cette|celui|celle|le|la|les|l|mon|ma|mes|votre|vos|combien|ou|quand|comment|question|une question|une histoire|un probleme|l idee)\\b)`,
    "\\binutile (?:de|d|que|qu)\\b(?! (?:garder|conserver))",
    "\\bpas (?:besoin|la peine) (?:de|d|que|qu)\\b",
    "\\b(?:pas de|aucune?|rien|plus de) (?:rdv |seance |creneau |autre chose )?a(?= (?:annul|decal|deplac|report|supprim|demand))",
    "\\b(?:discute|conteste|critique|negocie|remets) pas\\b",
    "\\b(?:sans|loin de) (?:vouloir|forcement|pour autant)\\b",
    "\\b(?:don t|do not|dont|didn t|not) (?:want|wish|need|mean|ask|insist|bailing|cancel[a-z]*|moving|changing|rescheduling|looking|trying|here|calling|asking|writing|intend)\\b(?! to (?:come|attend|keep|continue|go)\\b)",
    "\\b(?:it s|its|this is|that s) not (?:about|to|for|a question)\\b",
  ].join("|"),
);

/** Orders to leave something as it is: « n'annulez surtout pas », « touchez à rien ». */
const orders = new RegExp(
  `\\b(?:annul|decommand|supprim|effac|retir|enlev|chang|deplac|decal|bouge|boug|modifi|report)[a-z]* (?:rien|${firmly}pas)\\b|\\b(?:don t|do not|dont|never|please don t) (?:cancel|delete|remove|change|move|reschedule)\\b`,
);

/** « je pensais annuler mais non, gardez-moi mardi »: thought of, and dropped. */
const thought =
  /\b(?:pensais|voulais|comptais|allais|hesitais a|hesite a|failli|songeais a|songe a|was going to|thought of|thinking of|nearly|almost)\b/;
const kept =
  /^(?:non|finalement|en fait|no)\b|\b(?:gardez|garde|gardons|je (?:serai|suis) la|je viens|je viendrai|on garde|maintenez|keep|i ll (?:be there|come))\b/;

export function withoutDenied(hits: readonly Hit[], clauses: readonly Clause[]): readonly Hit[] {
  const denied = new Set(hits.filter((hit) => isDenied(hit, clauses)));
  if (denied.size === 0) return hits;
  // What else an order names stands as little: « ne supprimez pas mon rdv ».
  const ordered = new Set([...denied].flatMap((hit) => (orders.test(clauses[hit.clause]?.text ?? "") ? [hit.clause] : [])));
  const left = hits.filter((hit) => !denied.has(hit) && !(deniable.has(hit.label) && ordered.has(hit.clause)));
  const others = left.some(
    ({ label, clause }) => deniable.has(label) || label === "human" || clause > Math.min(...[...denied].map((hit) => hit.clause)),
  );
  if (others) return left;
  // An order to leave it asks that it stands; any other denial alone is read as before.
  return [...denied].map((hit) => (orders.test(clauses[hit.clause]?.text ?? "") ? { ...hit, label: "status" as const } : hit));
}

/** About whose hour it is: of these one rule knows better than another, or than likeness. */
const ofHours: ReadonlySet<Label> = new Set<Label>(["cancel", "reschedule", "status"]);

/** Labels that rules found and that may not come back by likeness: what is denied, and what a rule of the hour or of her languages knew better. */
export function overruled(hits: readonly Hit[], clauses: readonly Clause[]): ReadonlySet<string> {
  const left = withoutDenied(hits, clauses);
  const tongues = hits.some(({ label }) => label === "tongues");
  return new Set(
    hits
      .filter((hit) => ofHours.has(hit.label) || !left.includes(hit) || (tongues && hit.label === "language") || saidOfHours(hit, hits))
      .map(({ label }) => label),
  );
}

/** « rappelez-moi mes rdv »: the words that ask for a call are part of another question. */
const saidOfHours = ({ label, why, clause }: Hit, hits: readonly Hit[]): boolean =>
  label === "human" && hits.some((other) => other.label === "status" && other.clause === clause && other.why.includes(why));

/** « le tarif je l'ai », « l'adresse on me l'a donnée »: asked no more. */
const known =
  /\b(?:ai|avons) (?:bien |deja )?(?:vu|lu|note|trouve|compris|consulte)(?= (?:vos|les?|la|l|votre)\b)|\b(?:l|les) (?:ai|connais|sais|avons|connaissons)(?! (?:perdu|oublie|plus|pas|egare|rate|loupe|demande|jamais))\b|\b(?:me|m|nous) (?:l|les) (?:a|ont|avez) (?:deja )?(?:donne|dit|indique|envoye)/;
const topics: ReadonlySet<Label> = new Set<Label>(["rates", "hours", "address", "payment", "insurance", "duration", "about", "access"]);

function isDenied({ label, why, clause }: Hit, clauses: readonly Clause[]): boolean {
  const text = clauses[clause]?.text ?? "";
  if (topics.has(label) && clauses[clause]?.asks !== true) {
    // « les prix, ma fille me les a donnés »: a topic alone, and then who told it.
    const next = text.split(" ").length <= 3 ? (clauses[clause + 1]?.text ?? "") : "";
    if (known.test(text) || known.test(next)) return true;
  }
  if (!deniable.has(label)) return false;
  // « j'ai pas besoin de rdv, c'est combien ? » has none to call off; « je veux pas parler à quelqu'un, juste l'adresse ».
  if (label === "cancel" && /\bpas besoin (?:de|d un) (?:rdv|seance|consultation|creneau)/.test(why)) return true;
  if (label === "human" && /\b(?:veux|souhaite|besoin|envie) (?:pas|de pas) (?:de |d )?(?:parler|discuter|etre rappele)/.test(text))
    return !machine.test(text);
  if (
    (label === "cancel" || label === "reschedule") &&
    thought.test(text) &&
    clauses.slice(clause + 1).some((next) => kept.test(next.text))
  )
    return true;
  if ((label === "cancel" || label === "delete_data" || label === "reschedule") && orders.test(text) && orders.test(why)) return true;
  const denial = denials.exec(text);
  if (denial === null) return false;
  const [first = ""] = why.split(" … ");
  const at = text.indexOf(first);
  const from = denial.index + denial[0].length;
  const rest = text.slice(from).search(turns);
  if (rest >= 0 && at >= from + rest) return false;
  return label === "book" ? at + first.length > denial.index : at >= from;
}

const machine = /\b(?:robot|bot|machine|automate|ordinateur|ordi|repondeur|ia)\b/;

/** Where what is wanted begins, in the same breath: « c pas pour un rdv c juste pour savoir vos horaires ». */
const turns =
  /\b(?:c est (?:juste |plutot |seulement |uniquement )?(?:pour|que|si)|je (?:veux|voudrais|demande|cherche|souhaite|prefere)|juste pour|just|only|i (?:want|need))\b/;
