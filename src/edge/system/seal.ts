/**
 * Encryption of what Redis keeps: AES-256-GCM, with the name of the key and what the text is for.
 * In: keys from the configuration, the current one first; older ones only open. Out: `<key id>.<base64url>`, plain ASCII.
 * A text sealed for one place does not open in another.
 */
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { fail, ok, type Result } from "../../core/words/result.ts";

export interface SealKey {
  /** Letters and digits; stands in every sealed text. */
  readonly id: string;
  /** 32 bytes. */
  readonly key: Uint8Array;
}

export interface Seal {
  seal(text: string, purpose: string): string;
  /** "forged" also for a text that was sealed for another purpose. */
  open(sealed: string, purpose: string): Result<string, "unknown-key" | "forged">;
}

const ivBytes = 12;
const tagBytes = 16;

export function openSeal(keys: readonly SealKey[]): Seal {
  const current = keys[0];
  if (current === undefined) throw new Error("DATA_KEY is missing: at least one key is needed");
  for (const { id, key } of keys) {
    if (!/^\w{1,16}$/.test(id)) throw new Error(`a data key's id is 1 to 16 letters or digits: ${id}`);
    if (key.length !== 32) throw new Error(`data key ${id} has ${key.length} bytes, expected 32`);
  }
  const byId = new Map(keys.map((each) => [each.id, each.key]));
  return {
    seal(text, purpose) {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv("aes-256-gcm", current.key, iv).setAAD(Buffer.from(purpose));
      const body = Buffer.concat([iv, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
      return `${current.id}.${body.toString("base64url")}`;
    },
    open(sealed, purpose) {
      const dot = sealed.indexOf(".");
      const key = byId.get(sealed.slice(0, Math.max(dot, 0)));
      if (key === undefined) return fail("unknown-key");
      const body = Buffer.from(sealed.slice(dot + 1), "base64url");
      if (body.length < ivBytes + tagBytes) return fail("forged");
      const decipher = createDecipheriv("aes-256-gcm", key, body.subarray(0, ivBytes))
        .setAAD(Buffer.from(purpose))
        .setAuthTag(body.subarray(-tagBytes));
      try {
        return ok(Buffer.concat([decipher.update(body.subarray(ivBytes, -tagBytes)), decipher.final()]).toString("utf8"));
      } catch {
        // node:crypto reports a wrong tag by throwing; there is nothing else it could be here.
        return fail("forged");
      }
    },
  };
}
