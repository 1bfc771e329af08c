/** What is said between the lines, in French, in English and in both: each beside an everyday message that is made of the same words. */
import { describe, expect, test } from "vitest";
import { distressIn } from "../../../../src/core/safety/distress.ts";

describe("one who would not mind, takes no more care, needs nothing that lasts", () => {
  test.each([
    [
      "if the lift cable snapped with me in it i wouldnt be cross",
      "The lift broke with me in it, so sorry, I'd be grateful to move to four",
    ],
    ["I stopped looking both ways when I cross the road.", "I always forget to look both ways, my mother says"],
    ["je regarde plus avant de traverser, le camion peut venir", "j'ai failli ne pas voir votre rue en traversant"],
    ["whats the point renewing my passport if i wont need it", "My passport expired, no point renewing before we move to Canada"],
    ["I've not bought anything with an expiry date past March.", "I bought yoghurt past its date, feeling queasy"],
    ["The sea was so flat this morning I almost kept walking.", "I nearly kept driving past your office, is there a sign?"],
    [
      "every morning the 7.14 comes through without stopping and i think well",
      "the 7.14 doesn't stop at Martigues any more, could we do 9?",
    ],
    ["can you get a refund on being alive", "Can I get a refund on the session? my life is hectic"],
    [
      "nothing's wrong exactly, I've just had enough. of all of it. tonight would do",
      "I've had enough of all the snow, tonight would do for a call",
    ],
    [
      "My husband's side of the bed is cold and I'd like to lie down next to him now.",
      "Widowed in May, I'd like to sit beside someone in a group",
    ],
    ["it'd be simpler if id been the one in the car", "I wish I'd been the one in charge of booking, sorry for the mix up"],
  ])("%j, not %j", (said, near) => {
    expect(distressIn(said), said).toBeDefined();
    expect(distressIn(near), near).toBeUndefined();
  });
});

describe("a favour to those who put up with one, a place left to others", () => {
  test.each([
    ["mum says i ruined her life so im fixing it", "I ruined her birthday so I'm fixing it with a surprise dinner"],
    ["They've put their lives on hold for me long enough. I'll be letting them off the hook.", "Our works are on hold, I'll let you know"],
    ["nobody would have to visit on sundays any more", "The kids wouldn't have to wait any more if we moved to 5"],
    ["plus personne aurait à me laver, once I'm gone", "personne ne sera là pour me laver les carreaux, je décale"],
    ["I'm taking up a bed that someone who wants to live could use.", "give my slot to someone who needs it, I can't make Thursday"],
  ])("%j, not %j", (said, near) => {
    expect(distressIn(said), said).toBeDefined();
    expect(distressIn(near), near).toBeUndefined();
  });
});

describe("seen to, so that others need not; words for afterwards", () => {
  test.each([
    [
      "I've labelled every box with a name. They won't have to argue over anything.",
      "I've labelled all the moving boxes so nobody has to guess",
    ],
    [
      "j'ai mis tous les papiers in one folder, my wife only needs to open it",
      "put the freezer meals in order so my husband doesn't have to cook when the baby's here",
    ],
    [
      "Paid the neighbour to feed the fish for a year. In advance.",
      "Paid the rent in advance, so we don't need to worry, see you Thursday",
    ],
    ["tell dad hes allowed to sell the car now", "tell my wife I'm outside, she can take the car"],
    ["If my sister rings you afterwards please be gentle with her.", "please be gentle with her, my daughter is shy, first session Monday"],
    [
      "done my hair, cleaned the flat, put on the dress i want to be found in",
      "I want to be found on google, can you help with that? wrong number sorry",
    ],
    ["I've chosen the photo they should use.", "I've chosen the songs they should play at our wedding"],
    ["ive scheduled the email to send at 9am tomorrow. it explains everything", "My GP's letter explains everything, it's in the post"],
    ["I've written to everyone but I couldn't find words for my son.", "I've written to everyone about the wedding"],
    [
      "by the time my flatmate's back from her shift it'll be too late",
      "By the time I get back from work it's too late to phone, can I text?",
    ],
    ["quit my job today didnt tell them why. wont matter by monday", "I quit my job today, starting a new one Monday so mornings work"],
    [
      "closed my bank account n gave the money to my mate. feels like ive put down a heavy bag",
      "gave my car to my son, closed the account with the garage, what a relief",
    ],
    ["binned all my diaries so nobody reads them after", "I binned the diaries of last year, so much room now"],
  ])("%j, not %j", (said, near) => {
    expect(distressIn(said), said).toBeDefined();
    expect(distressIn(near), near).toBeUndefined();
  });
});

describe("a means, a place, a delay; more than the box says", () => {
  test.each([
    ["bought the rope at b&q, told the man it was for camping", "bought a rope for the swing, told the man it was for the kids"],
    ["I know the gap in the fence by the railway. I've been twice.", "There's a path by the canal I know, is that the quickest way?"],
    ["i have what i need in the glovebox and half a tank of petrol", "I've got everything I need in my bag, see you at five"],
    [
      "I've set myself a deadline of Easter. After that I've made other arrangements.",
      "I've given it until Christmas, after that I'll stop the therapy",
    ],
    ["Which floor is your office on, and do the windows open?", "which floor are you on and do the windows open? I have asthma"],
    [
      "Dad keeps his insulin in the fridge. I've read what it does to someone who isn't diabetic.",
      "I've looked up how much the bus costs, it takes 20 min",
    ],
    ["took a few more than it says. ok a lot more. kinda floaty", "took more than I should of your time today, thanks"],
    ["Can't remember how many I had. The box was full at lunch.", "can't remember how many sessions I had, was it four?"],
    ["drank the stuff from under the sink. throat on fire", "the stuff under the sink leaks, plumber at three"],
    ["gran put her patch on and forgot the old ones, she wont stay awake", "my boyfriend won't wake up before ten so can we do 11"],
  ])("%j, not %j", (said, near) => {
    expect(distressIn(said), said).toBeDefined();
    expect(distressIn(near), near).toBeUndefined();
  });
});

describe("the skin, and somebody near", () => {
  test.each([
    ["scratched his name off my arm w a compass", "scratched my arm on the brambles, ignore the plaster"],
    ["I stub them out on my ankle where the sock covers.", "burnt my arm on the oven tray"],
    ["I picked at the stitches till they opened. It helped.", "the doctor opened the stitches again to clean the wound"],
    ["day 1 again. bathroom floor. same arm", "back to day one with the gym, my legs hurt"],
    ["I've stopped wearing short sleeves, you understand.", "I always wear long sleeves in winter"],
    ["my sister showed me the notes app on her phone, its all goodbyes", "my daughter's homework is about bridges, she drew one"],
    ["My son has asked how many of his tablets would be dangerous. He's 12.", "my son asked how many sessions he has left"],
    [
      "Our lodger has paid in advance, given us his telly and keeps thanking us. Something isn't right.",
      "My neighbour gave us her telly, she's moving to Spain, worried about her cat",
    ],
    ["she said dont come to mine tomorrow and if u do dont come upstairs", "my friend said don't come tomorrow, she has flu"],
  ])("%j, not %j", (said, near) => {
    expect(distressIn(said), said).toBeDefined();
    expect(distressIn(near), near).toBeUndefined();
  });
});

describe("only hinted at", () => {
  test.each([
    ["They say wait and see. I'm not going to wait and see.", "I'm not going to wait around at the dentist, so Tuesday's free"],
    ["so tired of being a person", "so tired of paperwork"],
    ["a dip in the lake tonight, with my clothes on", "I'd love a dip in the lake this summer"],
    ["looked up whether it hurts. it doesn't, not for long", "I googled whether hypnosis hurts, silly question"],
    ["I've already decided, I feel such calm. thank you", "I've already decided on Thursday, thanks"],
    ["what I owe you will come out of the estate, my executor has your unpaid bill", "My mother's estate will pay the unpaid session"],
    ["je suis le problème, they'd sleep at night if i let them", "my car is in the way, I'll move it so you can get out"],
    [
      "she deserves a husband not a patient, I'm going to let her go and find one",
      "he deserves better than a late reply, I'm going to give him that",
    ],
    ["the girls are safer with their gran, for good", "the kids are better with their dad on Tuesdays so I can come then"],
    [
      "the insurance pays whatever the cause now, I did the sums and waited until today",
      "my policy covers it after three months, do you do receipts?",
    ],
    ["to whoever finds this phone: she tried her best, tell her mum", "to whoever finds my umbrella, I'll be back at six"],
    ["I fought for as long as I could, please don't be angry", "I held on as long as I could on the phone, thanks for nothing lol"],
    ["signing off now, it's been nice knowing you", "signing off for the night, thanks for everything, see you Monday"],
    ["j'ai posté les lettres, you'll get yours tomorrow", "I posted the cards this morning, you'll get one too, merry christmas"],
    ["put the flat in her name, told nobody", "signed the house over to the buyers today, telling nobody yet, surprise for the kids"],
    ["I've got the key to the roof of my building now", "I know the code for the roof terrace, shall I come up?"],
    ["flat to myself on sunday. so that's that", "house to myself on Friday, so finally some rest"],
    ["I've learnt the knot from a video", "been practising my knots for the sailing exam"],
    ["necked the full strip on purpose, can't feel anything", "ate the whole box of chocolates on purpose, no regrets"],
    ["mixed bleach with the other cleaner, bathroom door shut, coughing", "mixed the bleach with water like it says, kitchen sparkling"],
    ["the lighter again, third night, my sleeves hide it", "the scissors again, my toddler cut his fringe in the bathroom"],
    ["I only do it where my socks hide it", "do it where you like, zoom or phone"],
    ["I scrubbed until it bled, it helps", "scratched the mosquito bites till they bled"],
    [
      "held my hand under the boiling tap until I couldn't, it calms me",
      "held the hot pan too long by accident, hand bandaged, running late",
    ],
    ["mes jambes sont a mess again", "my arms are a mess after gardening"],
    [
      "my brother wrote 'you'll be better without me' and won't pick up",
      "my boss said you'll be fine without me next week, haven't heard since",
    ],
    ["dad wants us to choose his tools, he's not ill", "my sister asked me to choose which of her books I want, she's moving"],
    ["he gave away his season ticket, nobody does that", "my mate gave away his tickets, he never does that lol"],
  ])("%j, not %j", (said, near) => {
    expect(distressIn(said), said).toBeDefined();
    expect(distressIn(near), near).toBeUndefined();
  });
});
