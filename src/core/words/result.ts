/**
 * The house's own `Result`, and the end of every switch.
 * Nothing here knows what the values mean.
 */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: E };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const fail = <E>(why: E): { readonly ok: false; readonly why: E } => ({ ok: false, why });

/** The end of a switch over a union: a new case fails to compile here; at run time it names the case, never its contents. */
export function unreachable(never: never): never {
  const seen: unknown = never;
  const kind = typeof seen === "object" && seen !== null && "kind" in seen ? String(seen.kind) : typeof seen;
  throw new Error(`unreachable case: ${kind}`);
}
