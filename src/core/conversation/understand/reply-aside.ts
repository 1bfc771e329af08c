/**
 * What she says beside her decision, and what turns it into another one: lateness that she is sorry for, « ou rien » behind her own offer,
 * a little later than was asked.
 * In: her words as typed, or plain. Out: her words without it, or whether it is there. Decides nothing.
 */

const sorry =
  "(?:(?:encore|vraiment|so|very|really|mille|toutes|mes|my) ){0,3}(?:d[ée]sol[ée]e?s?|d[ée]so|dsl|pardon|sorry|excuse[sz]?|navr[ée]e?|apologies|pardonne[sz]?|soz)(?:[- ](?:moi|nous|encore|again|vraiment))?";
const link =
  "(?:(?:pour|pr|de|d['’]|du|for|about|le|la|l['’]|ce|cet|cette|mon|ma|vous|te|t['’]|the|my|this|ne|n['’]|petit|grand|long) ?){0,4}";
const late = [
  "retard|attente|d[ée]lai|silence|tarder|lenteur|temps de r[ée]ponse|delay|wait|taking so long",
  "r[ée]ponse (?:(?:si|aussi|un peu|tr[èe]s) )?tardive|(?:late|slow) (?:reply|answer|response)",
  "(?:r[ée]pondre|r[ée]ponds|r[ée]ponde) (?:(?:si|aussi|que) )?(?:tard|maintenant)",
  "(?:pas )?(?:avoir|t['’]avoir|vous avoir) (?:pas )?(?:tard[ée]|r[ée]pondu)(?: (?:plus t[ôo]t|avant|tout de suite))?",
  "(?:not )?(?:replying|getting back|answering)(?: (?:sooner|earlier|so late|late|before))?",
].join("|");
const message = "(?:(?:ton|votre|le|tes|vos|ce|la|ta) )?(?:message|mess|msg|sms|texto|demande|notif)s?";
const seen = [
  `j['’ ]?(?:e )?(?:n['’])?(?:ai|avais) pas (?:encore )?(?:vu|lu|eu)(?: ${message})?(?: avant| plus t[ôo]t| tout de suite)?(?=\\s*(?:[,.;!:]|$))`,
  `j(?:e|['’])? ?viens (?:juste |tout juste |seulement )?(?:de|d['’]) ?(?:voir|lire|d[ée]couvrir|recevoir)(?: ${message})`,
  `je (?:vois|lis|d[ée]couvre|re[çc]ois)(?: ${message})? (?:que maintenant|seulement maintenant|seulement|qu['’][àa] l['’]instant|[àa] l['’]instant)`,
  "(?:only )?just (?:saw|seen|read|got) (?:this|it|your (?:text|message))",
].join("|");
const lateness = new RegExp(
  `(?<![\\p{L}])(?:${sorry}[ ,]{0,2}${link}(?:${late})|(?:${sorry}[ ,]{0,2})?(?:${seen}))(?![\\p{L}])[\\s,.;:!-]*`,
  "giu",
);

/** Her words without being sorry that they come late; as they were, where nothing else was said. */
export function withoutLateness(typed: string): string {
  const left = typed.replace(lateness, " ");
  return /[\p{L}\p{N}👍👎✅❌]/u.test(left) ? left.replace(/^\s+/, "") : typed;
}

const orElse =
  /[\s,;]+(?:ou|soit|sinon|ou alors|ou bien|autrement|or|or else|otherwise)[\s,]+(?:(?:c['’ ]?est|ce sera|ce sera|it['’]?s|alors|je (?:ne )?peux)[\s]+)*(?:rien(?: du tout)?|mort|foutu|rat[ée]|non|jamais|pas(?: du tout| possible)?|tant pis|niet|nada|nothing(?: at all)?|no|not at all|never)[\s.!]*$/iu;

/** « samedi 10h ou rien » offers Saturday. Undefined where she says nothing of the kind. */
export function withoutOrNothing(words: string): string | undefined {
  const left = words.replace(orElse, "");
  return left === words ? undefined : left.replace(/^\s*soit\s+/iu, "");
}

const length = "(?:\\d{1,3}|une?|deux|trois|cinq|dix|quinze|vingt|trente|half an?|a|an|ten|fifteen|twenty|thirty|five)";
const unit = "(?:min|mins|mn|minutes?|h|heures?|quarts? d heure|petite demi heure|demi heure|demie heure|hours?|quarter of an hour)";
const shift = new RegExp(
  `(?:^| )(?:${length} ?${unit} (?:plus (?:tard|tot)|apres|avant|de plus|later|earlier|after|before)|(?:decal|repouss|avanc|retard|recul|mov|push|shift)[a-z]* (?:la |le |lui |it )?(?:de|d|by|juste de|un peu de) ?${length} ?${unit}|(?:plus|\\+|moins|-) ?${length} ?${unit})(?= |$)`,
);
const forThem =
  /(?:^| )(?:qu (?:elle|il|ils|elles|on)|dis|dites|dire|arriv[a-z]*|vienn[a-z]*|venir|present[a-z]*|prevoi[a-z]*|prevoy[a-z]*|prevoir|soi[st]|sonn[a-z]*|attend[a-z]*|duree?|dur[a-z]*|tell|ask|come|arrive|be)(?= |$)/;

/** « oui mais 15 min plus tard »: not the hour that was asked for, and which other depends on it. What they are to be told is none of it. */
export const shifts = (bare: string): boolean => shift.test(bare.replaceAll(/[.,!]/g, " ")) && !forThem.test(bare);
