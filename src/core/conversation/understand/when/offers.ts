/**
 * Where an offer begins in the same breath as a refusal, as people write without a comma: « je peux pas jeudi on peut dire vendredi »,
 * « pas dispo jeudi vendredi c'est possible ? ». In: the pieces of a message and a place. Pure; looks a few pieces ahead.
 */
import type { Piece } from "./piece.ts";

const far = 7;
const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** What an offer begins with. */
const opens = words(
  "on c ce ca est je j peut possible sinon alors propose proposez preferais prefere plutot autant could can how what let maybe perhaps i we would is are y otherwise",
);
/** What may stand between that and what is offered. Any other verb says why, not when (« on part vendredi »). */
const between = words(
  "on c ce ca est que qu si je j vous peux peut pourrait pourrais pourrions pouvez pouvons dire dit faire fait mettre met se voir voit decaler decale " +
    "reporter reporte remettre remet repousser passer venir possible sinon otherwise alors donc t il propose proposez prefere prefererais preferais aimerais aimerait " +
    "voudrais voudrait veux suis serais serait sera dispo disponible libre plutot etre autant bien vois y a il aurait auriez avez une un place creneau quelque chose " +
    "could can how what about let s maybe perhaps i we would rather prefer like to say do make it meet see try come is there be m free available you have any anything something",
);
/** « vendredi ok », « vendredi c'est possible », « friday works ». */
const verdict = words(
  "ok okay oki oui yes ouais dispo dispos disponible libre la nickel impec possible va irait ira bon bien mieux jouable faisable convient conviendrait marche parfait nickel works fine good better",
);
const leads = words("c ca ce est serait sera me m je j suis jsuis chui chuis serai on sommes would is be could i am that it peut etre");

const textOf = (piece: Piece | undefined): string | undefined =>
  piece === undefined || piece.kind === "atoms" || piece.kind === "mark" ? undefined : piece.text;

/** An offer begins at this place and names a moment. « je peux pas jeudi je ne peux pas vendredi » refuses both. */
export function offersAhead(pieces: readonly Piece[], at: number): boolean {
  if (!opens.has(textOf(pieces[at]) ?? "")) return false;
  for (let place = at + 1; place < at + far; place += 1) {
    const piece = pieces[place];
    if (piece?.kind === "atoms") return true;
    if (piece === undefined || piece.kind === "mark") return false;
    if (piece.kind === "sign" && refusals.has(piece.sign)) return false;
    if (piece.kind !== "filler" && !piece.text.split(" ").every((word) => between.has(word))) return false;
  }
  return false;
}

const refusals: ReadonlySet<string> = new Set(["not", "nor", "unable", "except", "cancel"]);

/** What was named right before this place is found good. */
export function approves(pieces: readonly Piece[], at: number): boolean {
  if (pieces[at - 1]?.kind !== "atoms") return false;
  for (let place = at; place < at + 4; place += 1) {
    const text = textOf(pieces[place]);
    if (text === undefined) return false;
    const next = pieces[place + 1];
    if (verdict.has(text)) return next === undefined || next.kind !== "sign" || !refusals.has(next.sign);
    if (!leads.has(text)) return false;
  }
  return false;
}

/**
 * « mardi mort mercredi 15h je suis là », « vendredi c'est pas possible plutôt lundi »: what stands behind a refusal is said instead, or (`firmly`
 * refused) is found good.
 */
export function offersBehind(pieces: readonly Piece[], at: number, firmly: boolean): boolean {
  const first = pieces.findIndex((piece, place) => place > at && piece.kind === "atoms");
  const last = pieces.findIndex((piece, place) => place >= first && piece.kind === "atoms" && pieces[place + 1]?.kind !== "atoms");
  const turned = [...pieces.slice(at + 1, first), pieces[last + 1]].some(
    (piece) => piece?.kind !== "atoms" && turns.has(piece?.text ?? ""),
  );
  return first > at && (turned || (firmly && approves(pieces, last + 1)));
}

const turns = words("plutot finalement sinon rather instead alors");

/** A reason is what the moment right before is named for. */
export const becauseBefore = (pieces: readonly Piece[], at: number): boolean =>
  pieces.slice(Math.max(0, at - 5), at - 1).some((piece) => "text" in piece && reasons.has(piece.text));
const reasons: ReadonlySet<string> = new Set("car parce pcq puisque vu comme because since".split(" "));
