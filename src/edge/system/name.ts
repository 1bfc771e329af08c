/**
 * The name of a conversation: a keyed hash of the address, so that Redis' keys, logs and metrics name nobody.
 * Never reversible without ADDRESS_KEY, which is never changed: another key makes strangers of everybody.
 */
import { createHmac } from "node:crypto";
import type { Address } from "../../core/words/address.ts";
import { ConversationId, type PracticeId } from "../../core/words/ids.ts";

export const conversationOf =
  (addressKey: Uint8Array) =>
  (practice: PracticeId, address: Address): ConversationId => {
    const hash = createHmac("sha256", addressKey).update(`${practice}\0${address}`).digest();
    return ConversationId.parse(`${practice}.${hash.subarray(0, 16).toString("base64url")}`);
  };
