/**
 * Links that nobody can guess, made from ids by a keyed hash: nothing needs to be stored for one to be known again.
 * In: ADDRESS_KEY, which is never changed (a link lives as long as its booking). Out: paths of lower-case letters and digits, which survive
 * being typed, and end in `.ics`, so that no program takes their last sign for punctuation. A hundred bits each.
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import { PracticeId, RequestId } from "../../core/words/ids.ts";
import type { Links } from "../../stations/ports-feed.ts";

const letters = "abcdefghijklmnopqrstuvwxyz234567";
const invitationPath = /^\/c\/(r[a-z0-9]{15})[a-z2-7]{20}\.ics$/;
const feedPath = /^\/feed\/([a-z0-9][a-z0-9-]{0,40})\/[a-z2-7]{20}\.ics$/;

export function linksOf(addressKey: Uint8Array): Links {
  // A key of its own: what is shown in a link says nothing of a conversation's name.
  const key = createHmac("sha256", addressKey).update("accueil links").digest();
  const token = (...of: readonly string[]): string => {
    const hash = createHmac("sha256", key).update(of.join("\0")).digest();
    return [...hash.subarray(0, 20)].map((byte) => letters[byte & 31]).join("");
  };
  const same = (one: string, other: string): boolean => {
    const [a, b] = [Buffer.from(one), Buffer.from(other)];
    return a.length === b.length && timingSafeEqual(a, b);
  };
  const invitation = (request: RequestId): string => `/c/${request}${token("booking", request)}.ics`;
  return {
    invitation,
    invited(path) {
      const id = RequestId.safeParse(invitationPath.exec(path)?.[1]);
      return id.success && same(invitation(id.data), path) ? id.data : undefined;
    },
    feed: (practice, seed) => `/feed/${practice}/${token("feed", practice, seed)}.ics`,
    fed: (path) => PracticeId.safeParse(feedPath.exec(path)?.[1]).data,
    same,
  };
}
