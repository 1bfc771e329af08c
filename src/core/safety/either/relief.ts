/** French and English: a favour that is to be done to those who put up with one; a place that is left to somebody else. Over the whole message. */
import type { Signs } from "../distress-words.ts";

export const relief: Signs = {
  fields: {
    // What one is to them.
    harmMe: [
      "((ruin*|wreck*|spoil*|destroy*|gach*|pourri*|hold* back|held back|on hold|tiptoe*|in (their|his|her|the) way|drag* (them|him|her|everyone)|burden|weight|fardeau|poids|boulet|put up with|carry* me|stuck with me|lumbered|wast* (their|his|her)|cost* (them|him|her)|embarrass* (them|him|her)|look after me|nurse me|clean up after me|s occup* de moi|a ma charge))",
      "((happier|better|better off|easier|plus heureu*|mieux|lighter|richer) ~ (with|w|without|sans|avec) (someone|somebody|a|me|anyone|quelqu un|moi)|(better|proper|happier|real|normal) (mum|mother|dad|father|wife|husband|girlfriend|boyfriend|son|daughter|mere|pere|life|childhood) (if|with|without|than))",
    ],
    favourB: [
      "((i m|i am|im|i can|i ll|i will|ill|going to|gonna|let me|time to|time i|so i|je vais|je peux|decided) ~ (arrange (that|it)|fix (it|that)|fixing (it|that)|sort (it|that) (out)?|see to (it|that)|put (it|that|things) right|do (him|her|them|everyone|us all|you all) (a|the) favour|let* (him|her|them|everyone) off (the hook)?|give (them|him|her|everyone) (that|their|his|her|the|a)|get out of (their|his|her|the) (way|lives)|make (it|that|things) (right|easier|happen)|undo|remove (myself|the)|stop (it|that|being)|arranger ca|reparer|regler ca|les debarrasser|leur rendre|liberer|take (that|it|the weight) (off|away))|it ends (this|tonight|today|on|with me|here)|letting (them|him|her|everyone) off|doing (them|him|her|everyone) a favour|that stops (now|tonight|this week|on))",
    ],
    kinR: [
      "(kids|children|boys|girls|mum|mam|mom|dad|wife|husband|boyfriend|girlfriend|bf|gf|they|them|he|she|him|her|everyone|everybody|family|parents|son|daughter|partner|house|enfants|mari|femme|mere|pere|famille|ils|eux|sister|brother|nan|friends)",
    ],
    mending: [
      "(apolog*|say sorry|talk to (him|her|them)|couple*|counsel*|together|date|present|gift|surprise|cook|dinner|job|move out|divorc*|flowers|therapy (for|with)|session for|custody|excuse*|cadeau|working on|learn|school|homework|holiday)",
    ],
    // What nobody would have to do any more.
    noMoreHave: [
      "((nobody|no one|none of them|they|she|he|you|kids|everyone|mum|family|wife|husband|personne|ils|elle|il) (would|d|will|ll|wouldn t|won t|n|aurait|auront|aura|auraient|needn t)? (not|no longer|never|plus)? ~ (have to|has to|need to|needing to|a) ~ (visit|wash|feed|look after|clean|care for|mind|carry|listen to|wipe|lift|phone|check on|worry about|pretend|put up with|see|cope with|tiptoe|hide|nurse|me laver|me nourrir|s occuper|venir me voir|me porter|me supporter|s inquieter))",
    ],
    noMoreWhen: [
      "((any more|anymore|again|ever again|plus jamais|sundays|once i|if i|when i|without me|after (i|this|me|that)|if (i m|i was) (not|gone)|sans moi|quand je|si je))",
    ],
    chore: [
      "(dishes|dog|cat|laundry|homework|kitchen|website|form|app|car|parking|invoice|nappies|nappy|phone number|password*|video call|camera)",
    ],
    // A place left to somebody who wants it.
    takingUp: [
      "((tak* up|using up|wast* (a|the|your|good)|occup*|prends|prendre|give (my|the)|donnez (ma|mon)|give) (a|the|my|your|la|une|ma)? ~ (bed|space|oxygen|air|slot|place|room|time|session|appointment|heart|kidneys|organs|lit|place|creneau|food|seat))",
    ],
    whoWants: [
      "((someone|somebody|people|others|one|quelqu un|une personne|gens) ~ (wants to (live|be here|get better)|has a (chance|future|life)|worth (saving|it|helping)|can (still)? be (saved|helped|fixed)|you can (still)? (help|save|fix)|who (matters|deserves|has hope)|veut vivre|vaut le coup|a (encore)? (une chance|de l espoir)|deserve* it (more)?|could use it|merite))",
    ],
    justPolite: [
      "(working|work late|on holiday|resched*|cancel* (because|as)|can t make|moved|feeling better|don t need it|thursday at|deserving cause)",
    ],
  },
  met: {
    death: [
      "harmMe favourB kinR -mending -aDesk -aLaugh -aMove -aParty",
      "noMoreHave noMoreWhen -chore -mending -aDesk -aMove -aLaugh",
      "takingUp whoWants -justPolite -aLaugh -aMove",
    ],
  },
};
