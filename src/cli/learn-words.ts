/** The first half of `npm run learn`: which words there are and how they sound, before messages are read with them. */
import { writeFileSync } from "node:fs";
import { sentences } from "./learn-sentences.ts";
import { soundsPath, soundsText } from "./learn-sounds.ts";
import { print } from "./open-redis.ts";

writeFileSync(soundsPath, soundsText(sentences().map(({ text }) => text)));
print(`words and sounds → ${soundsPath}`);
