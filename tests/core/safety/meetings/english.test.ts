/** English dangers told by words that meet: each frame in two orders, beside a sentence that is near and innocent. */
import { describe, expect, test } from "vitest";
import { distressIn } from "../../../../src/core/safety/distress.ts";

describe("heard in either order, and not in what only stands near", () => {
  test.each([
    [
      "one more winter is more than I can bear",
      "I can't bear another winter",
      "I can't bear another winter without heating, could we move the appointment",
    ],
    ["in the ground is where I'd rather be", "I'd sooner be in the ground", "I'd sooner be at your place than on the phone"],
    ["it calls to me, that canal", "the canal keeps calling me", "we had a picnic by the canal"],
    [
      "not braking at the lights is all I think about",
      "I keep thinking about not braking",
      "I keep thinking about your breathing exercise",
    ],
    ["if some lorry hit me I'd not complain, I hope one does", "hoping a lorry hits me", "hoping the lorry moves so I can park"],
    ["if I vanished nobody would look for me", "nobody would notice if I vanished", "nobody noticed the sign at your door"],
    ["without me the children would manage fine", "the kids would get over it if I wasn't here", "the kids would love it here"],
    [
      "I won't live to see the spring",
      "spring is something I won't see alive, I won't be alive by spring",
      "I won't be in Marseille before spring",
    ],
    [
      "goodbye, nobody could have helped me",
      "nobody could have done more for me. Goodbye.",
      "nobody could have found it without your map, thanks",
    ],
    [
      "I've left the dog with food, the door is open for whoever comes",
      "whoever comes, the door is unlocked, the cat has been fed",
      "is the door open or do I ring",
    ],
    [
      "the tablets are hidden and I've counted them, enough for me",
      "I've been counting my tablets, nearly enough to go",
      "I've counted the days until our session",
    ],
    ["a razor and my thighs, every night", "my thighs again last night, with a razor", "I got a rash on my thighs from the gym"],
    ["feeling drowsy, I took every last tablet", "I took every last tablet, feeling drowsy", "I took the last train and feel drowsy"],
    [
      "legs over the railing, looking at the drop",
      "looking at the drop with my legs over the edge",
      "my legs hurt after the climb to your floor",
    ],
    ["through three towels already, the blood won't stop", "it won't stop pouring from my wrist", "it won't stop raining here"],
    ["sweating, and something crushing my chest", "my chest is being crushed and I'm sweating", "my schedule is crushing me"],
    ["limp and cold, that's how I found my baby just now", "my baby just went floppy and cold", "my baby has a cold so we can't come"],
    ["with his belt, that's how dad beats me", "dad beats me with his belt", "dad beats me at chess"],
    [
      "me and the kids are locked in by my husband, I'm scared",
      "my husband locks me in and I'm afraid",
      "I locked myself out and the locksmith is coming",
    ],
    [
      "my passport, they took it, I work without pay",
      "they took my passport and I have to work without pay",
      "my passport was stolen at the airport so I have no ID",
    ],
    [
      "I've got petrol and I know where he sleeps",
      "I know where she lives and the knife is in my bag",
      "I know where you are, see you at five",
    ],
    [
      "not answering, his phone off, and a goodbye note: my friend scares me",
      "my friend left a goodbye note and isn't answering",
      "my friend isn't answering, did she book for both of us",
    ],
    ["hurt him, that's what the voices tell me", "the voices tell me to hurt him", "your voice on the recording is so soothing"],
    [
      "under my skin there's a chip and I'm cutting it out",
      "I'll cut it out, that thing in my arm",
      "the dentist put something in my tooth",
    ],
  ])("%j, %j, not %j", (one, other, near) => {
    expect([distressIn(one), distressIn(other)], "heard").not.toContain(undefined);
    expect(distressIn(near), "innocent").toBeUndefined();
  });
});

describe("said in bits", () => {
  test.each([
    "scissors. wrist. again.",
    "bridge. tonight. don't call",
    "already swallowed everything. so sleepy.",
    "he checks everything. please don't ring the house",
  ])("%j", (text) => expect(distressIn(text)).toBeDefined());
});

describe("the desk's own business", () => {
  test.each([
    "I won't be around in January, could we say February?",
    "the last session really helped, thank you for everything",
    "I've made up my mind, the evening slot please",
    "I'm in the car park with the engine running, which door is it?",
    "my son took all the biscuits, he's a handful",
    "I can't see myself being hypnotised",
    "nobody would mind if I was five minutes late?",
    "the film we saw was about a man who jumps off a bridge",
  ])("%j", (text) => expect(distressIn(text)).toBeUndefined());
});
