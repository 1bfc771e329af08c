/**
 * The ways in which people give their name, as expressions over what was typed. Data only: which words of a find are a name is told in
 * `name.ts`.
 */
const letters = "\\p{L}[\\p{L}\\p{M}'’.-]*";
const nameWords = `${letters}(?: ${letters}){0,4}`;
const title =
  "(?:m\\.|mr\\.?|mrs\\.?|mme\\.?|mlle\\.?|monsieur|madame|mademoiselle|ms\\.?|miss|dr\\.?|docteur|doctor|pr\\.?|professeur|ma[iî]tre|famille)";
export const titles = `(?:${title}(?: et ${title})?)`;
const withTitle = `(?:(?:le |la )?${titles} )?`;
const kin =
  "(?:petite?[- ])?(?:belle[- ]|beau[- ]|grande?[- ])?(?:fils|fille|mari|femme|m[eè]re|p[eè]re|fr[eè]re|s(?:oe|œ)ur|conjointe?|copain|copine|amie?|b[eé]b[eé]|gar[cç]on|ado|ni[eè]ce|neveu|tante|oncle|cousine?|compagn(?:on|e)|[eé]pou(?:x|se)|maman|papa|mamie|papi|voisine?|fianc[eé]e?|enfant|daughter|son|wife|husband|mother|father|mum|dad|sister|brother|partner|friend|niece|nephew|boy|girl)";
/** « c'est », « c encore », « cé », « this is ». */
const itIs = "(?:c['’ ]?est|cest|cé|c|it['’ ]?s)";
const still = "(?:(?:toujours|encore|re|bien|juste|seulement|simplement|en fait|plut[oô]t) )?";
const start = "(?:^|[\\s,;.!:])";

export interface Introduction {
  readonly expression: RegExp;
  /** Sure by itself; otherwise the word must be a known first name, or capitalised in the middle of the text. */
  readonly sure: boolean;
}

const introduction = (source: string, sure: boolean): Introduction => ({ expression: new RegExp(source, "iu"), sure });

export const introductions: readonly Introduction[] = [
  introduction(`\\bnom (?:suivant|ci-(?:dessous|apr[eè]s)) ?[:=,-]? ?${withTitle}(${nameWords})`, true),
  introduction(
    `\\bpr[eé]nom ?[:=]? ?(${letters})[ ,;/]+(?:et )?(?:mon )?nom(?: de famille)? ?(?:est |c['’ ]?est )?[:=]? ?(${letters}(?: ${letters}){0,2})`,
    true,
  ),
  introduction(`\\b(?:mon )?vrai (?:pr[eé]nom|nom),? (?:est|c['’ ]?est) ${withTitle}(${nameWords})`, true),
  introduction(
    `^(?:(?:bonjour|bonsoir|allo|hello)[ ,!]*)?(?:c['’ ]?est |message |un mot )?de la part (?:de |d['’])${withTitle}(${nameWords})`,
    false,
  ),
  introduction(`${start}(?:inscrivez|notez|marquez|mettez)[- ]nous ?[:,] ?${withTitle}(${nameWords})`, false),
  introduction(`${start}je (?:ne )?m['’ ]?appelle pas ${letters},? (?:mais|moi c['’]est|c['’]est)(?: plut[oô]t)? (${nameWords})`, true),
  introduction(`\\bje me pr[eé]sente ?[,:;.!-]? ?(?:moi,? )?(?:c['’]est |je suis |je m['’]appelle )?${withTitle}(${nameWords})`, false),
  introduction(
    `\\b(?:put|book|reserve|schedule|note|file)(?: it| me| us| that| this)?(?: down)? under (?:the name (?:of )?)?${withTitle}(${nameWords})`,
    false,
  ),
  // Whatever thumbs make of « je m'appelle »: jmapelle, je mapele, j m'appel.
  introduction(`${start}j['’e]? ?me? ?['’]?ap+[eè]l+e?s?(?: est)? (${nameWords})`, true),
  introduction(`${start}je (?:me (?:nomme|pr[eé]nomme)|soussign[eé]e?,?) ${withTitle}(${nameWords})`, true),
  introduction(
    `(?<!chien |chienne |chat |chatte |cheval |lapin |comment )\\b(?:s['’ ]?ap+[eè]l+e|se (?:pr[eé]nomme|nomme)|is called|are called) (${nameWords})`,
    false,
  ),
  introduction(`\\b(?:mon|le|son) (?:pr[eé]nom|nom|petit nom|surnom)(?: de famille)? ?(?:est|c['’ ]?est|cest|c|:|=) ?(${nameWords})`, true),
  introduction(`\\b(?:my|his|her|the) (?:first |full |last |sur)?name(?:['’ ]?s| is)? (${nameWords})`, true),
  introduction(`${start}name['’ ]?s (${nameWords})`, true),
  introduction(`\\bcall me (${nameWords})`, true),
  introduction(`\\bm['’ ]?appel(?:er|ez|le|lent)(?: moi)? (${nameWords})`, false),
  introduction(`\\bappel(?:le|ez)[- ]moi (${nameWords})`, false),
  introduction(`\\b(?:au|sous le) nom (?:de |d['’])?${withTitle}(${nameWords})`, true),
  introduction(`\\b(?:under|in) the name (?:of )?${withTitle}(${nameWords})`, true),
  introduction(`(${nameWords}),? (?:à|a) l['’ ]?appareil`, true),
  introduction(
    `^(?:(?:re)?bonjour|bonsoir|re|hello|hi|allo)?[ ,]*${withTitle}(${nameWords}),? (?:ici|here|speaking)(?:[.! ]*$|[,.!:])`,
    false,
  ),
  introduction(`\\bvous (?:parlez|avez affaire|êtes en ligne) (?:à|a|avec) (${nameWords})`, false),
  introduction(
    `${start}(?:moi,? )?(?:${itIs}|ici|moi c|je suis|j'?suis|this is|i['’ ]?m|i am)(?: moi)?,? ${still}(?:le |la )?${titles} (${nameWords})`,
    true,
  ),
  introduction(
    `${start}(?:moi,? )?${itIs} ${still}(?:(?:pour|pr|for) )?(?:(?:mon |ma |notre |my |votre |your )?(?:${kin}|(?:ancienne? )?(?:patient|client)e?)(?![\\p{L}]),? )?(?:moi,? )?(${nameWords})`,
    false,
  ),
  introduction(`\\b(?:it['’ ]?s|this is|i['’ ]?m|i am|ici|je suis|j'?suis|chuis) (${nameWords})`, false),
  introduction(`\\b(?:pour|pr|for) (?:mon|ma|my|notre) ${kin},? (${nameWords})`, false),
  introduction(
    `\\b(?:mettez|notez|inscrivez|r[eé]servez|enregistrez)(?:[- ](?:[cç]a|le|la|moi))? (?:sous|chez|au nom de) ${withTitle}(${nameWords})`,
    false,
  ),
  introduction(
    `(?:^|\\b(?:vous pouvez|tu peux|merci de|veuillez) )(?:notez|noter|mettez|mettre|inscrivez|inscrire|marquez|marquer|enregistrez|[eé]crivez|dites|sign[eé]e?)[ :]+(?:juste )?${withTitle}(${nameWords})`,
    false,
  ),
  introduction(
    `(?:\\bmerci(?: d['’]avance| beaucoup| bien)?|\\b(?:bien )?cordialement|\\bsinc[eè]rement|\\brespectueusement|\\bsalutations(?: distingu[eé]es)?|\\bbien à vous|(?<![\\p{L}])[aà] bient[oô]t|\\bamicalement|\\bbises?|\\bbisous|\\b(?:bonne|belle) (?:journ[eé]e|soir[eé]e|semaine|fin de journ[eé]e)|\\bthanks|\\bthank you|\\bregards|\\bcheers|\\bbest(?: wishes)?|\\bsincerely|\\bfaithfully|\\bsign[eé]e?)[\\s,.!:;-]+${withTitle}(${letters}(?: ${letters}){0,2})[.! ]*$`,
    false,
  ),
];

export const wholeTitle = new RegExp(`^(?:oui,? )?(?:la (?=famille))?${titles} (?:(?:veuve|vve) )?(${nameWords})(?:[.! ]*$|,)`, "iu");
/** At the very end, behind a mark or on a line of its own: « vendredi 9h. Karim », « jeudi 14h - Julie Martin ». */
export const signed = /(?:[.,!;]| [-–—~]) *(\p{Lu}[\p{L}\p{M}'’-]*)(?: (\p{Lu}[\p{L}\p{M}'’-]*))?[.! ]*$/u;
/** « jeudi aprem ? emma ». */
export const signedAsking = /[?!.] *(\p{L}[\p{L}\p{M}'’-]*)(?: (\p{Lu}[\p{L}\p{M}'’-]*))?[.! ]*$/u;
/** « lundi 12h pour Fabienne », « rdv pour Jules »: for whom the hour is. */
export const forWhom =
  /(?:\b(?:rdv|rendez[- ]?vous|s[eé]ance|cr[eé]neau|place|appointment|session|slot|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|demain|matin|midi|aprem|apr[eè]s[- ]midi|soir|[a-z]+day|tomorrow|morning|afternoon|evening)|\d ?(?:h|am|pm)(?:\d{2})?|\d:\d{2}),? (?:pour|pr|for) (\p{L}[\p{L}\p{M}'’-]*)(?: (\p{Lu}[\p{L}\p{M}'’-]*))?[.! ]*$/iu;
/** Typed small, behind a dash. */
export const signedSmall = / [-–—~] *(\p{Ll}[\p{L}\p{M}'’-]*)(?: (\p{Ll}[\p{L}\p{M}'’-]*))?[.! ]*$/u;
/** « Ben Youssef, Samira Ben Youssef ». */
export const echoed = /(?<![\p{L}])(\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?), (\p{Lu}[\p{L}'’-]*) \1(?![\p{L}])/u;
/** « le nom c'est Pons … et le prénom c'est Gérard », whatever stands between. */
export const given = new RegExp(`\\bpr[eé]nom ?(?:c['’ ]?est|est|[:=]) ?(${letters})`, "iu");
export const family = new RegExp(`(?<!pr[eé])\\bnom(?: de famille)? ?(?:c['’ ]?est|est|[:=]) ?(${letters})`, "iu");
/** « Bonjour, Gisèle Tourniaire, je souhaiterais… »: a first name alone would be the practice's. */
export const presented =
  /^(?:(?:re)?bonjour|bonsoir|hello|hi|madame|docteur) ?, ?(\p{Lu}[\p{L}\p{M}'’-]*) (\p{Lu}[\p{L}\p{M}'’-]*) ?, (?:je|j['’]|nous|on|pour|c['’]|est|serait|pourr|auriez|avez|i |could|can )/iu;
/** « Julie de la boulangerie », and nothing else. */
export const belongs =
  /^(?:(?:(?:[Rr]e)?[Bb]onjour|[Bb]onsoir|[Ss]alut|[Cc]oucou|[Hh]ello|[Hh]i|[Cc]['’ ]?est|[Mm]oi|[Cc]est|[Cc]|[Oo]ui)[ ,]+)*(\p{L}[\p{L}\p{M}'’-]*) (?:(?:de chez|from|from the|at the) [\p{L}'’-]+|(?:du |de la |de l['’]|des )\p{Ll}[\p{L}'’-]*)(?: [\p{L}'’-]+)?[.! ]*$/u;
/** Another name of theirs, that is not the one they go by. */
export const maiden =
  /(?<!(?:suis|est|es|sont|mme|madame|dame))[ ,(]+(?:n[ée]e?|[ée]pouse|[ée]p\.?|veuve|vve) (?!(?:le|en|à|a|au|de|il|un|une|l)(?![\p{L}]))\p{L}[\p{L}'’-]*(?:[ -]\p{Lu}[\p{L}'’-]*)?\)?/iu;
/** « Kevin. K.E.V.I.N ». */
export const spelled = /[\s.,:;(-]+(?:(?:ça |ca )?s['’ ]?[ée]crit |[ée]pel[ée] )?(?:\p{L}[.\s-]+){2,}\p{L}\.?\)?$/u;
/** Somebody else brought them here: « c'est Karine qui m'a donné votre numéro ». */
export const brought = /^,? qui (?:m['’e]|nous|me|ma |m )/iu;
/** « Bond, James Bond ». */
export const twice = /^(\p{L}[\p{L}\p{M}'’-]*),? (\p{L}[\p{L}\p{M}'’-]*) \1[.! ]*$/iu;
export const nomPrenom = new RegExp(
  `\\bnom(?: de famille)? ?(?:est |c['’ ]?est )?[:=]? ?(${letters}(?: ${letters}){0,2}?)[ ,;/]+(?:et )?(?:mon )?pr[eé]nom ?(?:est |c['’ ]?est )?[:=]? ?(${letters})`,
  "iu",
);
/** « O'Brien, prénom Patrick ». */
export const familyThenGiven = new RegExp(`^(${letters}(?: ${letters}){0,2}?)[ ,;/]+pr[eé]nom ?[:=]? ?(${letters})[.! ]*$`, "iu");
/** « Leclerc, Agnès ». */
export const listed = new RegExp(`^(${letters}), ?(${letters})[.! ]*$`, "iu");
export const whole = new RegExp(
  `^(?:(?:(?:re)?bonjour|re|bonsoir|salut|hello|hi|alors|euh|oui|ok|yes|moi|mets|note|marque|c['’]est|cest|prénom|prenom|nom|it['’]?s|name|mettez|notez|dites|just|juste|simplement|plutôt|enchant[eé]e?)[ ,:.!]+)*(${nameWords})[.!, ]*(?:svp|merci|please|thanks|\\d{1,2})?[.! ]*$`,
  "iu",
);
/** What people add behind their name: « Léa (avec un accent) », « Odile, 34 ans », « Sophie la sœur de Marc ». */
export const tail =
  /(?: ?[(–—].*| - .*|,? (?:(?:avec|sans|mais|alias|dite?|chez|et|oui|lol|mdr|ici|votre|enchant[eé]e?|pour|qui|comme|je|on|your|the|with|and)(?!\p{L}).*|j['’].*|(?:la |le |l['’]|une? )\p{Ll}.*|\d.*)|,? (?:belle-|grand-)?(?:maman|papa|m[eè]re|p[eè]re|tante|oncle|nounou|s(?:oe|œ)ur|fr[eè]re|tat[ae]|mamie|papi|voisine?) d[eu'’].*|,? d[eu]s? (?:la |l['’]|chez )?(?:\p{Ll}[\p{Ll}'’-]*|\d.*))$/u;
