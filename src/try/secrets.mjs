// @ts-check
/**
 * The trial's own keys, made once and kept with its data: a restart must be able to read what it wrote.
 * In: the path of the file. Out: environment variables. Its phone numbers are constants: addresses.ts.
 */
import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { Problem } from "./terminal.mjs";

const makers = {
  DATA_KEY: () => randomBytes(32).toString("base64"),
  ADDRESS_KEY: () => randomBytes(32).toString("base64"),
  TWILIO_ACCOUNT_SID: () => `AC${randomBytes(16).toString("hex")}`,
  TWILIO_AUTH_TOKEN: () => randomBytes(16).toString("hex"),
};

/** @param {string} path @returns {Record<string, string>} */
export function openSecrets(path) {
  const kept = read(path);
  const secrets = Object.fromEntries(Object.entries(makers).map(([name, make]) => [name, kept[name] ?? make()]));
  if (Object.keys(makers).some((name) => kept[name] === undefined))
    writeFileSync(path, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  return secrets;
}

/** @param {string} path @returns {Record<string, string>} */
function read(path) {
  let text = "{}";
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return {};
  }
  try {
    return Object.fromEntries(Object.entries(JSON.parse(text)).filter(([, value]) => typeof value === "string"));
  } catch {
    throw new Problem(`${path} n'est plus lisible → npm run try -- --fresh recommence à neuf`);
  }
}
