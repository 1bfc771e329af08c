/**
 * I5: no process ended by itself, no promise was left alone. I6: no number, name or word of anybody stands in clear in a log or in Redis.
 */
import type { Evidence, Violation } from "./evidence.ts";

export function noneEnded({ ends, outputs }: Evidence): readonly Violation[] {
  const violations: Violation[] = ends
    .filter(({ wanted }) => !wanted)
    .map(({ name, code, signal, lastWords }) => ({ invariant: "I5", what: `${name} ended by itself (${code ?? signal}): ${lastWords}` }));
  for (const [name, output] of outputs) {
    const line = /^.*(a promise was left alone|UnhandledPromise|MaxListenersExceeded).*$/m.exec(output)?.[0];
    if (line !== undefined) violations.push({ invariant: "I5", what: `${name} said: ${line}` });
  }
  return violations;
}

export function nothingInClear({ outputs, bytes, canaries }: Evidence): readonly Violation[] {
  const violations: Violation[] = [];
  const find = (where: string, text: Buffer): void => {
    for (const canary of canaries) {
      const at = text.indexOf(canary);
      if (at < 0) continue;
      const around = text.toString("utf8", Math.max(0, at - 120), at).replaceAll(/\s+/g, " ");
      violations.push({ invariant: "I6", what: `${where} holds somebody's words or number, after: ${around}` });
    }
  };
  for (const [name, output] of outputs) find(`what ${name} said`, Buffer.from(output));
  find("Redis", bytes);
  return violations;
}
