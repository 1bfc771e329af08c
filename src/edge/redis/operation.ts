/**
 * A name for one call of a script. ioredis says a command again when the line broke before its answer: the script knows by this name that it
 * has done it, and answers as it did. Never for two calls, never kept as anybody's id.
 */
import { randomBytes } from "node:crypto";

export const operation = (): string => randomBytes(9).toString("base64url");
