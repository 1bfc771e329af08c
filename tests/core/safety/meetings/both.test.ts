/** French and English at once, or either: an idea whose two sides may come from either language, beside what only looks like it. */
import { describe, expect, test } from "vitest";
import { distressIn } from "../../../../src/core/safety/distress.ts";

describe("nothing to come, and who would be better off", () => {
  test.each([
    ["i dont want there to be another christmas for me", "I don't want there to be a session next week, could we skip it"],
    ["I opened the calendar for next year and I'm not in it", "I'm not in the class list on Monday, could you add me"],
    ["je voudrais juste que tout s'arrête for good", "i want to switch off from work in the evening, does hypnosis help"],
    ["j'attends que la vie finisse once and for all", "j'attends que le chantier se termine"],
    ["the lump came back benign and I was gutted it was benign", "my scan came back clear, I'm so relieved"],
    ["wishing the driver just wouldn't stop one day", "the bus just wouldn't stop at the bridge, so I'm late"],
    ["every night at the level crossing something says, just one step", "every time I cross the bridge I think I should book"],
    ["depuis que maman est morte i only want to go after her", "since dad died I'd like to talk about him"],
    ["où personne revient, c'est là que je pars", "je pars à Lyon, je reviens lundi"],
    ["one less problem, that's what i'd be for them", "one less mouth to feed now he's off to uni haha"],
    [
      "you'd put a dog down in my state, it's the kindest thing",
      "our dog was so ill the vet put him to sleep, kindest thing. can I move Thursday",
    ],
    ["ils respirent mieux quand je suis pas là, so I'll make it permanent", "the kids sleep better when I'm out so my mum does bedtime"],
    ["I want to free them while they can still start again", "I want to set him free, we're getting divorced. Can I come on my own?"],
    ["c'est better for them si moi plus là", "c'est mieux pour eux si on commence à 18h"],
    ["les anciens savaient quand partir, me too", "les anciens savaient cuisiner"],
    ["jsuis fini. with living, with all of it", "j'ai fini with the form, je l'envoie"],
  ])("%j, not %j", (said, near) => {
    expect(distressIn(said), said).toBeDefined();
    expect(distressIn(near), near).toBeUndefined();
  });
});

describe("last words, and everything in order", () => {
  test.each([
    [
      "les lettres sont sur le frigo, the key is under the mat",
      "key's under the mat for the plumber, the letter for the landlord is on the table",
    ],
    ["wrote a card for each of my girls for when they get married", "wrote to the landlord because he's away"],
    ["I've recorded a message for his graduation since I won't be there", "I recorded a video for my daughter's wedding slideshow"],
    ["j'ai donné ma guitare à Léo so he has something of me after", "I gave my guitar to my nephew, something to remember grandad by"],
    ["the keys go into the canal tonight and so do I", "the keys fell in the canal, I'm locked out"],
    ["papers signed, dettes payées, il ne reste que moi", "the papers are signed, the flat is ours!! see you monday"],
    [
      "everything's arranged for sunday, the kids are at their dad's, I slept like a baby",
      "Everything's set for Friday night, kids at their gran's. Date night, first time in months!",
    ],
    [
      "I've chosen the hymns and paid for the plot, nothing wrong with me",
      "I've paid the undertaker for mum's funeral, can I have an attestation",
    ],
    ["can you hold on to an envelope for my boys, for after", "could you keep an envelope for my husband, he'll pick it up at five"],
    ["wiped my phone, one last walk with the dog, feels peaceful", "deleted all my socials, so peaceful. digital detox works!"],
    [
      "called everyone in my phone just to hear their voices. nobody noticed",
      "called everyone on the list, nobody answered about the flat",
    ],
    ["adieu tout le monde, look after my mum", "bye, merci pour tout et à la semaine prochaine"],
    [
      "not scared of it anymore. so calm. you tried, thank you",
      "I'm not afraid of flying any more, felt calm on the plane, thank you for everything you did",
    ],
    [
      "that's me off now. thanks for being so good to me. bye",
      "You were the only one who listened, I finished the six sessions feeling better. Bye and thanks!",
    ],
  ])("%j, not %j", (said, near) => {
    expect(distressIn(said), said).toBeDefined();
    expect(distressIn(near), near).toBeUndefined();
  });
});

describe("at hand, taken, on the skin, and somebody near", () => {
  test.each([
    ["la carabine est chargée, I put it under my bed", "the toy gun is under my son's bed"],
    ["le dernier train en tête, et pas pour y monter", "not coming by train: I'm coming by car"],
    ["pris à l'hôpital ce qu'il faut, tonight I'm alone", "j'ai pris à la pharmacie ce qu'il faut pour le chat"],
    ["on en rit, a colleague has an exit plan ready in her drawer", "I've a way out of the meeting, can do four"],
    ["gin et toute la plaquette, my head is spinning", "wine and a whole pizza, so sleepy, can we do tomorrow"],
    ["took what my cousin sells with my meds, lips gone numb, what do i do", "took my meds with food as usual"],
    ["j'ai pris 6 comprimés au lieu de 2, everything is spinning", "took two paracetamol instead of one, is that fine before the session?"],
    ["ma puce a croqué une pastille de lave-vaisselle", "the toddler hates taking his medicine"],
    ["assise au bord de la Saône, water looks so calm, personne ne répond", "je suis au bord de la mer, l'eau est calme, je reviens lundi"],
    ["standing on the viaduct. idk why im texting you", "on the roof terrace having a coffee, it's windy, see you at three"],
    ["regarde la grue chaque matin et je pense: just one step", "one step at a time, les quais de la gare ne me font plus peur"],
    ["the urge is back so I gave my sister the scissors", "the urge to smoke is so strong I've thrown my cigarettes away"],
    ["60 jours sans, et là three new cuts on my thigh", "relapsed, 40 days without chocolate and now this"],
    ["I dig the compass in my palm in class, personne voit", "le compas est dans la trousse de ma fille"],
    ["j'avais juré never again mais ce soir la lame est ressortie, elle est devant moi", "j'ai ressorti la boîte de photos ce soir"],
    [
      "my cousin texted 'tu peux garder mon chien' and her phone is off",
      "my friend said look after my cat while she's on holiday, is it ok if I bring it",
    ],
    ["my son has a rope under his bed and a list of reasons to stay", "my daughter has a list of questions in her bag for you"],
  ])("%j, not %j", (said, near) => {
    expect(distressIn(said), said).toBeDefined();
    expect(distressIn(near), near).toBeUndefined();
  });
});
