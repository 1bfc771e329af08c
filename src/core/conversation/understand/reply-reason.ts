/**
 * Why she refuses, as she says it.
 * In: the words that belong to one request, as typed and plain. Out: `reason`, which the client reads; `note`, which stays with her; or nothing.
 * What she writes of her health, her family or somebody else without a plain no before it is hers to say, and never told unasked.
 */
import { fold } from "../../words/fold.ts";
import { anyOf } from "../../words/pattern.ts";
import { plain } from "../../words/plain.ts";
import * as en from "./en/therapist.ts";
import * as fr from "./fr/therapist.ts";
import type { ReplyAt } from "./therapist-reply.ts";
import { readWhen } from "./when.ts";

const no = anyOf([...fr.no, ...en.no].map((each) => `^ ${each} $`));
const reasons = anyOf([...fr.reasons, ...en.reasons]);
/** What may reach the client though she wrote no « non » before it: nothing about her health, her family or somebody else. */
const tellable =
  /^(?:(?:malheureusement|h[ée]las|d[ée]sol[ée]e?|dsl|navr[ée]e?|sorry|unfortunately)[\s,]+)?(?:(?:je|j['’]) ?(?:suis|serai) (?:d[ée]j[àa] )?|c['’ ]?est (?:d[ée]j[àa] )?|i['’ ]?a?m )?(?:pas (?:dispo(?:nible)?|libre|possible|l[àa]|de place)|plus (?:de |aucune )?(?:place|dispo|disponibilit[ée])|absente?s?|indispo(?:nible)?s?|complete?s?|complet|pleine?|prise?s?|en (?:cong[ée]s?|vacances|formation)|en déplacement|ferm[ée]e?s?|away|unavailable|full|fully booked|booked|busy|taken|closed|on (?:holiday|leave))(?: (?:ce|cet|cette|le|la|à|a|au|en|du|this|that|on) [^,;.]*)?(?:[\s,]+(?:d[ée]sol[ée]e?|dsl|sorry|merci))?[\s.!]*$/iu;
const refusing =
  /^[\s,;.:!-]*(?:c['’]?est |ce sera |ça sera |désolée? |dsl )?(?:non(?: merci)?|nan|nn|no(?: way| thanks)?|nope|je (?:dois )?(?:refuse|decline|décline)r?|refus(?:e|ée?|er)?|d[ée]clin(?:e|ée?|er)?|rejet(?:te|é|ée|er)|❌|👎)(?![\p{L}])[\s,;.:!()-]*/iu;
const sorry = /^[\s,;.:!-]*(?:mais |car |parce que |et )?(?:désolée?|desolee?|dsl|sorry)(?![\p{L}])[\s,;.:!-]*/iu;
/** « j'ai déjà Mme Roux » */
const somebody = /(?<![\p{L}\d])(?:mme|mlle|mr|m\.|monsieur|madame|mademoiselle|mrs|ms|miss)\.?\s+\p{Lu}/iu;
/** What she says of the client in the third person, or would have done, is not said to them. */
const ofThem =
  /^(?:(?:elle|il|elles|ils|cette (?:dame|personne|patiente|cliente)|ce (?:monsieur|patient)|la (?:patiente|dame)|le patient|she|he|they)(?![\p{L}])|merci de|(?:dis|dites|(?:r[ée])?oriente[sz]?|(?:r[ée])?adresse[sz]?|redirige[sz]?|renvoie|conseille[sz]?|propose[sz]?|tell|refer|send)(?![\p{L}]))/iu;
/** That it cannot be, and nothing else: no reason. */
const bareNo =
  /^(?:(?:c est|ca|cela|ce|je|j|on|ne|n|va|ira|sera|peux|peut|pourrai|pourrais|suis|marche|convient|arrange|me|m|pas|plus|ni|mais|et|ou|donc|alors|non|etre|le|la|les|l|lui|a|ceci|y|en|du tout|possible|impossible|mort|cuit|foutu|rape|complique|difficile|chaud|tendu|ok|bon|prendre|recevoir|voir|faire|pour|moi|elle|vraiment|malheureusement|helas|desolee?|navree?|merci|svp|trop|un peu|aucune?|cette fois|meme|reponse|pareil|idem|chose|poliment|gentiment|simplement|tout de suite|direct|exceptionnellement|stp|cette fois ci|ce jour la|not|no|i|it|s|can|t|cannot|don t|possible|sorry|that|this|for|me|on|,|[.])(?: |$))*$/;
const ofHers = /^(?:je |j['’ ]?|on )(?:(?:suis|serai|ai|bosse|travaille|taffe|finis|commence|pars|d[ée]j)(?![\p{L}]))/iu;
const tells = (reason: string, at: ReplyAt): boolean => !bareNo.test(plain(readWhen(reason, at).rest));

export function reasonOf(words: string, bare: string, coded: boolean, at: ReplyAt): { readonly reason?: string; readonly note?: string } {
  const said = words.replaceAll(/\s+/g, " ").trim();
  const refused = said.replace(refusing, "");
  const reason = refused
    .replace(/^(?:pour|pr|à|a|for|to)\s*[,;:.]\s*/iu, "")
    .replace(sorry, "")
    .replace(/^(?:car|parce que|parce qu['’]|because|mais|but)(?![\p{L}])\s*/iu, "")
    .replace(/[\s,.:;]+(?:donc |c['’]est )?(?:non|no|nan|je refuse)(?: merci)?[\s.!]*$/iu, "")
    .replace(/[\s,]+(?:désolée?|desolee?|dsl|sorry)[\s.!]*$/iu, "")
    .trim();
  const plainly = no.test(bare) && !reasons.test(bare);
  // Of a plain no only what stands behind its « non » and is no second one says why.
  if (plainly && (refused === said || (no.test(plain(fold(reason))) && !ofHers.test(reason)))) return {};
  if (reason === "" || !tells(reason, at)) return {};
  // « je suis malade », without a no or a code before it, decides; whether a client reads it is hers to say.
  const untold = (!coded && refused === said && !tellable.test(reason)) || somebody.test(reason) || ofThem.test(reason);
  return untold ? { note: reason } : { reason };
}
