/** English words of a short answer (`../gist.ts`). Plain text; data only. */

export const agrees =
  "yes yeah yep ok okay sure perfect great fine lovely brilliant fab wonderful fantastic ideal super absolutely definitely certainly agreed deal confirmed confirm accept suits works ideal gladly spot grand splendid marvellous excellent aye sorted";
export const refuses = "neither none decline impossible unsuitable inconvenient";
export const suits = "work suit suitable do good any fit possible convenient keen happy early late soon far";
export const denies = "no nope nah not doesn don won wouldn isn none never";
export const fills =
  "afraid unfortunately i t it that this those these them they the one ones first second third last slot slots time times date dates day option options of for with by me us is are s ll d will would be am m we you a an and to do does just really very quite all well so please thanks go going take on in at my our day then just nicely down up have let sounds looks seems like";
export const assents = [
  "(no (problem|worries|objection*|bother)|can t complain|why not|count (me|us) in|spot on|that ll do|couldn t be better|works a treat|no brainer|you bet)",
];
