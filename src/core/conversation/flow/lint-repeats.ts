/**
 * Questions with one wording alone (F044): asked again, after a question in between or an answer that was not understood, they would be said
 * twice in the same words. What a side flow answers is asked for twice as well.
 * In: the sentences as they were written. Out: problems at their place. What is said once (a request sent, a refusal) may have one wording.
 */
import type { Compiled } from "./compile.ts";
import { type Problem, problem } from "./problem.ts";
import type { Written } from "./texts.ts";

export function lintRepeats({ written, model }: Compiled): Problem[] {
  const mayRepeat = ({ role, flow }: Written): boolean =>
    role === "ask" || role === "choose" || (role === "say" && model.flows.get(flow ?? "")?.side === true);
  return written.flatMap((line) => {
    // A text that is its choices and nothing else stands behind another.
    if (!mayRepeat(line) || line.time > 0 || line.raw === "{options}") return [];
    const again = line.channels.every((on) =>
      written.some((other) => other.key === line.key && other.locale === line.locale && other.time > 0 && other.channels.includes(on)),
    );
    return again
      ? []
      : [problem(line.at, "F044", "warning", `${line.key} has one wording`, "Add a second one: it is said when the question comes again.")];
  });
}
