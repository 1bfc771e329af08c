/** Impatience and nothing else. In: plain text. Out: whether it only asks that somebody reads. */
import { anyOf } from "../../words/pattern.ts";

const impatience = anyOf([
  "^ (bonjour|bonsoir|hello|hi)? (allo|alo|y a quelqu un|il y a quelqu un|quelqu un|vous etes la|tu es la|etes vous la|t la|toujours la|vous etes toujours la|es tu la|anyone there|anybody there|are you there|is anyone there|hello is anyone there|you there|still there) $",
]);

/** Marks alone, or words that only ask whether anybody reads. */
export function isPing(said: string): boolean {
  const bare = withoutMarks(said);
  return said !== "" && (bare === "" || impatience.test(bare));
}

const withoutMarks = (said: string): string => said.replaceAll(/[.,?]/g, " ").replaceAll(/ {2,}/g, " ").trim();
