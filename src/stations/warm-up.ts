/**
 * The word lists are compiled when they are first used, and that holds the thread up: done before anybody waits, and before a line to Redis is open,
 * whose answers would seem late.
 */
import { understand } from "../core/conversation/understand/understand.ts";
import { distressIn } from "../core/safety/distress.ts";
import { type EpochMs, wallOf } from "../core/words/time.ts";

/** One of each kind of thing that people write, so that few lists are left for the first of them to wait for. */
const samples = [
  "bonjour, un rdv jeudi 14h ?",
  "slt c koi vos tarif svp, et vous etes ou exactement",
  "je peux pas venir demain, il faudrait décaler à la semaine prochaine, plutôt le matin sauf le mercredi",
  "oui pour le deuxième, c'est Marie Durand au 06 12 34 56 78",
  "vous prenez la carte vitale ? combien de temps dure la première séance, et je ramène quoi",
  "stop, effacez tout ce que vous avez sur moi",
  "je suis épuisée, je n'arrive plus à dormir et je pense souvent au pire",
  "mon fils de 15 ans ne va pas bien, je préfère parler à quelqu'un, rappelez moi ce soir",
  "hi, could I come on Tuesday afternoon or any time after 5pm? how much is it",
  "sorry I need to cancel tomorrow, is it possible to move it to next week",
];

export function warmUp(now: EpochMs): void {
  const at = { now: wallOf(now, "Europe/Paris") };
  for (const sample of samples) {
    distressIn(sample);
    understand(sample, { ...at, locale: "fr", expects: "nothing" });
  }
  const [first = ""] = samples;
  for (const locale of ["fr", "en"] as const)
    for (const expects of ["nothing", "wish", "name"] as const) understand(first, { ...at, locale, expects });
}
