/**
 * What was said beside a courtesy and no rule knows: « bonjour, vous recrutez ? ». In: hits and clauses. Out: whether there is such a clause.
 */

import type { Clause } from "./clauses.ts";
import { courtesies } from "./intents.ts";
import type { Hit } from "./rules.ts";

/** A clause that says more than courtesy, and nothing that a rule knows: « bonjour, vous recrutez ? ». What thanks are for is theirs. */
export const hasUnheard = (hits: readonly Hit[], clauses: readonly Clause[], counts: (clause: Clause) => boolean): boolean => {
  const thanks = hits.filter(({ label }) => label === "thanks").map((hit) => hit.clause);
  return clauses.some((one, clause) => {
    const { text, asks } = one;
    if (!counts(one) || (!asks && thanks.some((before) => before < clause) && !wishes.test(text))) return false;
    const here = hits.filter((hit) => hit.clause === clause);
    if (here.some(({ label }) => !courtesies.has(label))) return false;
    const before = here.reduce((rest, { label, why }) => {
      const at = rest.indexOf(why);
      if (at < 0) return rest;
      return label === "greeting" ? rest.replace(why, " ") : rest.slice(0, at);
    }, text);
    const left = before.replaceAll(smallTalk, " ").trim();
    return left.length > 4 || left.includes(" ");
  });
};

/** Behind thanks, what asks nothing is part of them: « merci, vous êtes bien aimable, une vieille dame comme moi… ». */
const wishes =
  /\b(?:pouvez|pourriez|peux|puis|pourrais|pourrait|voudrais|aimerais|veux|besoin|faut|faudrait|possible|est ce|comment|combien|quand|ou|quel|quelle|can|could|need|want|please|svp|recrut|vend)/;

const smallTalk =
  /(?:^|(?<= ))(?:mesdames|therapeute|praticienne|p tite|petite|dame|dames|demat|bretagne|provence|marseille|nord|sud|bien le|a (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|bientot)|fin d apres midi|fin de semaine|dors|vais|mieux|enfin|remercie|kenavo|g day|messieurs|dames|damoiselles|awfully|kind|kindly|och|lovely|geres|gerez|tu|doing|ok|all|morning|enorme|immense|gros|vraiment|sais pas|sais plus|trouve pas|les mots|(?:madame|monsieur|mme|mr|docteur|dr|mlle|mademoiselle) [a-z]{3,}(?= *$)|excuse|excusez|pardon|desole|desolee|deranger|derange|derangement|si|tard|tot|heure|cette|espere|esperant|passe|passez|equipe|m dame|mdame|mamzelle|journee|soiree|matinee|hope|you re|having|trust|all is|this finds|day|evening|weekend|bisous|fetes|vacances|(?:re ?)?bonjour|bonsoir|salut|coucou|hello|hey|hi|monde|compagnie|famille|folks|team|everybody|y all|guys|that s|really|truly|helpful|appreciate|it|such|been|most|madame|monsieur|mme|mr|docteur|dr|mademoiselle|svp|merci|please|thanks|thank|d avance|beaucoup|vraiment|super|parfait|top|cool|genial|nickel|vous|toi|tous|a|je|j|et|ca va|comment|bien|tout|toutes?|tres|trop|bon|bonne|belle|dear|there|chere?|c est|moi|suis|oui|ok|non|euh|alors|voila|encore|mille|un|grand|very|much|you|so|i|for|all|lot|la|le|les|pour|votre|souhaite|une|chez|impeccable|impec|excellent|grand|mille|agreable|passez|excellente|infiniment|sincerement|chaleureusement|docteur|fort|note|bah|allez|alors|donc|de|ma|part|here|anyone|there|madam|sir|dear|all|everyone|mate|good|mes|mon|l)(?= |$)/g;
