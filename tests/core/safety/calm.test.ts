/** Everyday life in the words of danger: what is done, eaten, lost, broken or ended without anybody being in danger. The danger beside it is heard. */
import { describe, expect, test } from "vitest";
import { distressIn } from "../../../src/core/safety/distress.ts";

describe("quiet, in English", () => {
  test.each([
    "I've lost a bit of weight since the spring, my GP is thrilled",
    "will not be at my desk after six, text me instead",
    "sorry I only just woke up, is ten past still ok?",
    "I want to do it again, the breathing exercise I mean",
    "do it now or the slot goes, says your robot",
    "my brother has his own therapist, this is only about me",
    "we had a lot of people over and I'm worn out",
    "they gave me her name at the library",
    "I've decided to go back to painting",
    "I'll be free all day Sunday if you work weekends",
    "the new doctor halved my medication and I feel good",
    "blood results are back, only a bit tired, nothing to see",
    "my sister hit her head on the cupboard and laughed for an hour",
    "your form makes no sense on my phone",
    "I can never find your street, I follow the bus and give up",
    "broke my wrist at the rink, typing with one thumb",
    "everyone will be relieved when the roadworks are over",
    "he never finished it, the crossword, and it drives him mad",
    "call me when you wake up, no rush",
    "we walked along the canal to the lake and the water is lovely",
    "I live with my aunt now and I don't miss the noise",
    "I almost missed the train, be there at five",
    "take care of the garden while I'm gone, I told my son",
  ])("%s", (text) => {
    expect(distressIn(text)).toBeUndefined();
  });
});

describe("heard beside it", () => {
  test.each([
    "I'm nothing but dead weight to my family",
    "I'm a burden on everyone",
    "tonight I'm doing it, I'm done waiting",
    "I'd rather not be here anymore",
    "I wish they hadn't found me, I woke up and cried",
    "I keep picturing the rope in the shed",
    "I took the whole lot, every tablet, an hour ago",
    "I've hidden my pills so I'll have enough",
    "my son says there's no point in living",
    "my boyfriend hits me when he drinks",
    "she's locked herself in the bathroom with a razor and won't answer",
    "please send an ambulance, he isn't breathing",
    "I hate my life and I want out of this world",
  ])("%s", (text) => {
    expect(distressIn(text)).toBeDefined();
  });
});
