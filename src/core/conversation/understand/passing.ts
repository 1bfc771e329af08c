/**
 * What is named in passing, on the way to another wish: a first time, a call, a paper. In: hits and their clauses. Out: the hits that are meant.
 */
import type { Clause } from "./clauses.ts";
import type { Hit, Label } from "./rules.ts";

/** Somebody wishes for something, in so many words. */
export const wishesToCome = /\b(?:veux|voudrais|voudrait|souhaite|souhaiterais|aimerais|cherche|besoin|faudrait|want|like|need|looking)\b/;
const firstTime =
  /^(?:premiere|1ere|1re|premier|1er|first) (?:fois|consultation|seance|rdv|contact|entretien|time|visit|session|appointment)(?: \||$)/;
const topics: ReadonlySet<Label> = new Set<Label>([
  ...["about", "rates", "hours", "address", "access", "duration", "payment", "insurance", "human", "status"],
] as Label[]);
const asked: ReadonlySet<Label> = new Set<Label>(["rates", "duration", "insurance", "payment"]);
const bareSession = /^une? (?:seance|consultation|entretien) (?:de |d |en |individuel)[a-z]+$/;
const kept = /(?:vu|trouve|recu|gardez|garder|mettre|de cote|passer)\b/;
const wishes: ReadonlySet<Label> = new Set<Label>(["cancel", "unable", "book", "status"]);
const calls = /\b(?:joindre|appel|telephon|contacter)/;
const brings = /\b(?:ramen|apport|amen|emport|fourni|montr)/;
const papers = /\b(?:comptes? rendus?|certificat|attestation|justificatif|recu)/;

/** « si je rate une séance », « if I cancel late »: told to ask what then. */
const supposed =
  /\b(?:si|au cas ou|quand) (?:jamais )?(?:je|j|on|nous|il|elle|mon [a-z]+|ma [a-z]+) (?:y |me |m |l |vous )?(?:rate|loupe|zappe|oublie|manque|annul|viens pas|vient pas|peux pas|peut pas|seche|decommand|desist)|\b(?:if|when) (?:i|we|he|she) (?:ever )?(?:miss|cancel|can t|cannot|don t|skip|forget)/;
/** What explains a question about money, or another wish. */
const forgotten = /^(?:ai|a|avons|avais) (?:[a-z]+ )?(?:oublie|rate|manque|loupe|zappe) /;
const leftBehind = /^(?:oublie|oubliee|laisse|laissee|perdu|perdue|egare|egaree|fait tomber|left|forgot|lost|dropped|misplaced) /;

/** What a sign names on its way to another wish. */
export function withoutPassing(hits: readonly Hit[], clauses: readonly Clause[]): readonly Hit[] {
  const beside = (hit: Hit, label: Label, why: RegExp): boolean =>
    hits.some((other) => other.label === label && other.clause === hit.clause && why.test(other.why));
  const money = hits.some(({ label }) => label === "rates" || label === "payment");
  // « j'ai laissé mes lunettes chez vous »: what they left is of no other trade.
  const behind = new Set(hits.filter(({ label, why }) => label === "human" && leftBehind.test(why)).map(({ clause }) => clause));
  const lost = Math.min(...behind);
  return hits.filter((hit) => {
    if (money && wishes.has(hit.label) && supposed.test(clauses[hit.clause]?.text ?? "") && !/^(?:annulez|annule |cancel my)/.test(hit.why))
      return false;
    if (money && hit.label === "human" && forgotten.test(hit.why)) return false;
    if (hit.label === "foreign" && behind.has(hit.clause)) return false;
    // « j'ai oublié mon écharpe, vous pouvez me la garder ? »: what they keep is no place.
    if ((hit.label === "status" || hit.label === "book") && hit.clause >= lost && kept.test(hit.why)) return false;
    // « une séance de couple, quelle durée et quel budget ? »
    if (hit.label === "book" && bareSession.test(clauses[hit.clause]?.text ?? "") && clauses[hit.clause]?.asks !== true)
      return !hits.some(({ label }) => asked.has(label));
    // « la première fois, c'est plus long ? »: when, not a wish to come.
    if (hit.label === "book" && firstTime.test(hit.why))
      return wishesToCome.test(clauses[hit.clause]?.text ?? "") || !hits.some(({ label }) => topics.has(label));
    // « jusqu'à quand peut-on vous joindre ? », « faut-il apporter un certificat ? »
    if (hit.label !== "human") return true;
    return !(calls.test(hit.why) && beside(hit, "hours", calls)) && !(papers.test(hit.why) && beside(hit, "about", brings));
  });
}
