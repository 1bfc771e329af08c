/** English, the fields that several meetings share: who, life, death, an end, for good, what kills, and what takes all of it back. */
import type { Meetings } from "../../distress-words.ts";

export const bases: Meetings = {
  fields: {
    i: ["(i|i m|im|me|my|myself)"],
    kin: ["<kin>"],
    not: ["(not|no|never|don t|dont|can t|cant|won t|isn t|nothing|without|doesn t|didn t|no longer)"],
    life: ["(life|live|living|alive|exist*|existence|being here|on this earth|in this world)"],
    die: ["<die>", "(dead|death|die|dying|suicid*)", "<self>"],
    forever: ["(forever|for good|once and for all|permanently|for ever|never again|for the last time)"],
    drugs: ["<drugs>"],
    arms: ["<arms>", "(knife|gun|shotgun|pistol|blade*|razor*)"],
    high: ["<high>"],
    jokes: ["(lol|lmao|haha*|rofl|joking|jk)"],
    story: ["(film|movie|series|show|book|song|game|episode|novel|documentary|podcast|essay|course|thesis|match|play)"],
    past: ["(# years ago|years ago|used to|back then|when i was (a kid|young*|a child|little|a teen*)|in the past|behind me|long ago)"],
  },
  met: {},
};
