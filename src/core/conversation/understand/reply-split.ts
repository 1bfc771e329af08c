/**
 * Her reply in clauses, as typed: what is refused in one of them is not what is offered in the next.
 * In: her words. Out: clauses in their order, none empty, a few dozen at most.
 */
const mostClauses = 40;
const ends =
  /[,;!?…\n•|→]|\s*(?=\p{Extended_Pictographic})|(?<=\S\s+\S+) (?=(?:dis|dites|rappelle[sz]?|pr[eé]viens|pr[eé]venez|pr[eé]cise[sz]?|tell)[- ](?:lui|leur|la|le|her|him|them)(?![\p{L}]))|\.(?!\d)|:(?!\d)| [-–—/]+ |=>|(?<![\p{L}])(?:mais|but|par contre|en revanche|sinon|otherwise|although|alors que|du coup|donc|(?<!je (?:ne )?)puis|ensuite|parce que|car|because)(?![\p{L}])|(?<![\p{L}])(?:et|and) (?=(?:je|j['’]|qu['’]|que |dis|dites|pr[eé]v|rappel|demand|elle |il |on |[cç]['’]est|c |tu |vous |pour |tell|ask|i |she |he |non|pas ))/giu;
const day =
  "(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|demain|apr[eè]s[- ]demain|aujourd['’]?hui|ce soir|la semaine|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today)";
/** « vendredi je peux pas samedi 10 heures »: dictated without a breath. */
const breathless = new RegExp(
  `(?<=(?<![\\p{L}])${day}(?![\\p{L}]).{0,30}(?<![\\p{L}])(?:pas|plus|non|impossible|complete?|mort|prise?|full|booked|not|no)) (?=${day}(?![\\p{L}]))|(?<=(?<![\\p{L}])(?:pas|plus|non|complete?|impossible|can['’]?t|full|not)(?![\\p{L}]).{0,20}${day}) (?=${day} (?:à |a |at |vers )?\\d)`,
  "iu",
);
/** « 14h c'est mort 15h ok ». */
const breathlessHour =
  /(?<=(?<![\p{L}\d])\d{1,2} ?h ?(?:\d\d)? .{0,25}(?<![\p{L}])(?:pas|plus|non|nn|impossible|complete?|mort|prise?|full|booked|not|no)) (?=(?:à |vers |mais )?\d{1,2} ?h)/iu;

export interface Piece {
  readonly raw: string;
  readonly asks: boolean;
  /** Where it begins in what was typed. */
  readonly from: number;
}

export function piecesOf(typed: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const add = (to: number, asks: boolean): void => {
    let at = from;
    for (const raw of typed
      .slice(from, to)
      .split(breathless)
      .flatMap((piece) => piece.split(breathlessHour))) {
      if (raw.trim() !== "" && pieces.length < mostClauses) pieces.push({ raw: raw.trim(), asks, from: at });
      at += raw.length + 1;
    }
  };
  for (const found of typed.matchAll(ends)) {
    add(found.index, found[0] === "?");
    from = found.index + found[0].length;
  }
  add(typed.length, false);
  return pieces;
}
