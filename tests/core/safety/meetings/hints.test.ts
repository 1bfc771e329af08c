/** What a crisis line knows to hear over the ends of sentences; beside each the words that anybody writes at a desk. */
import { describe, expect, test } from "vitest";
import { distressIn } from "../../../../src/core/safety/distress.ts";

describe("heard", () => {
  test.each([
    // The last tie.
    ["death", "quand ma chatte mourra je la suivrai"],
    ["death", "le jour ou ma mère n'est plus là je reste pas non plus"],
    ["death", "j'attends que mon vieux chien parte et après c'est mon tour"],
    ["death", "j'attends juste que mamie s'éteigne, après je la rejoins"],
    ["death", "Mon mari s'en va doucement. Je n'ai pas l'intention de lui survivre."],
    ["death", "i'm only staying for my dog, when he goes i go too"],
    ["death", "once mum's gone I'm not sticking around either"],
    ["death", "quand ma chienne Nala sera partie j'arrêterai tout moi aussi"],
    // A date.
    ["death", "la date est posée, je n'ai plus peur"],
    ["death", "je me suis fixé une date pour arrêter de souffrir"],
    ["death", "vous dites quoi à quelqu'un qui a choisi le jour ? le mien c'est dimanche"],
    ["death", "j'ai entouré le 3 sur le calendrier. après plus rien"],
    ["death", "what would you say if somebody told you they'd chosen the day? mine is friday"],
    // Done, and sleep comes.
    ["act", "voila c fai. jai someil. bisous a tous"],
    ["act", "c'est fait, j'ai plus mal, je commence à avoir sommeil, embrasse les enfants"],
    ["act", "It's done. Sorry. I'm so sleepy. kiss Leo for me"],
    ["act", "c fait, vous inquietez pas, jai plus mal, je vais dormir longtemps"],
    ["act", "pardon à tous, c'est avalé, mes paupières tombent"],
    // What sleeves hide.
    ["death", "jmets des pulls a manches longues alors qu'il fait 35, j'ai recommencé"],
    ["death", "même en été je garde mon sweat, vous devinez ce qu'il y a dessous"],
    ["death", "jai rechuté sur mes bras cette nuit"],
    ["death", "3 mois sans me couper et hier jai craqué"],
    ["death", "je mets plus de tshirt depuis 3 semaines, si ma mère voyait mes bras"],
    ["death", "long sleeves all summer, you know why. i relapsed"],
    // One who will not miss it this time.
    ["death", "un pote m'a dit qu'il avait tout préparé et que cette fois il se louperait pas"],
    ["death", "Mon neveu affirme que tout est prévu, qu'il ne se manquera pas cette fois-ci"],
    ["death", "mon frère m'a dit que cette fois personne l'arrêterait"],
    // Seen and heard.
    ["violence", "le mec du 3e traîne sa copine par terre par les cheveux"],
    ["violence", "il lui tape la tête contre le mur, je l'entends d'ici"],
    ["violence", "papa a cassé le bras de maman"],
    ["violence", "il est en train de tout casser et j'ai peur pour les petits"],
    ["violence", "le petit d'à côté dort sur le balcon et on lui donne pas à manger"],
    ["violence", "i can hear him beating her through the wall"],
    // Farewell, and what is given.
    ["death", "Je vous remercie de tout, je ne reviendrai plus, adieu"],
    ["death", "dites au psy que c'était pas sa faute"],
    ["death", "dites a Léo ke papa laimait fort"],
    ["death", "salut tt le monde c t sympa de vs connaitre, la jme tire pr de bon"],
    ["death", "j'ai donné mon chat et mes livres, j'en aurai plus l'utilité"],
    ["death", "jai filé ma switch a mon ptit frere jen aurai plus besoin"],
    // No years to come, no more pain.
    ["death", "je me vois pas avoir 18 ans"],
    ["death", "a quoi bon faire des projets je serai pas là l'année prochaine"],
    ["death", "i dont see myself making it to 18"],
    ["death", "jveux juste que ca s'arrete, pour tjrs"],
    ["death", "je souffre trop, que ça s'arrête, peu importe comment"],
    ["death", "Je m'en irai avant l'hiver, j'y ai bien réfléchi, je ne souffrirai plus."],
    // Means, places, voices, the dead.
    ["death", "les cachets de ma mère sont alignés devant moi"],
    ["death", "jai piké les medocs de mamie jen ai une bonne dose"],
    ["death", "jai trouvé larme de mon grand pere et les balles"],
    ["act", "je suis au viaduc, j'enjambe"],
    ["death", "le train de 17h02, je serai devant"],
    ["death", "yen a une ds ma tete ki me dit saute saute"],
    ["death", "la voix veut que je me noie"],
    ["death", "ça fera un an samedi qu'il est mort, je veux être avec lui ce jour-là"],
    ["death", "lanniversaire de la mort de mon frere approche, jirai le rejoindre ce jour la"],
  ])("%s: %j", (level, text) => {
    const heard = distressIn(text);
    expect(heard).toBeDefined();
    if (level !== "death") expect(heard).toBe(level);
  });
});

describe("innocent", () => {
  test.each([
    "mon chat s'en va demain chez ma sœur, je pars avec lui",
    "quand mon fils partira à la fac je me sentirai seule aussi",
    "quand mon chef partira je partirai aussi, on monte une boîte",
    "quand ma mère sera plus là je vendrai la maison et je partirai en Bretagne",
    "once the dog is gone to the kennel i'm going to spain",
    "vous avez choisi la date ? parce que moi c'est le 14 qui m'arrange",
    "on a choisi la date du mariage, c'est le 14",
    "c'est fait, j'ai envoyé le virement, je file dormir, bisous à Léa",
    "voilà c'est fini les vacances, j'ai sommeil, bisous à tous",
    "ça y est bébé est né, on a sommeil, bisous à tous",
    "it's done, paid. sleepy now, good night",
    "je porte un pull même en été, je suis frileuse",
    "je cache mes bras, j'ai de l'eczéma",
    "j'ai rechuté, j'ai repris une cigarette",
    "ma fille a raté son bac, cette fois elle se loupera pas",
    "mon fils dit que cette fois il se loupera pas au permis",
    "mon collègue m'a dit qu'il avait tout prévu pour le pot de départ",
    "le coiffeur m'a tirée les cheveux",
    "mon chien me traîne dans l'escalier",
    "on entend les voisins taper, ils font des travaux",
    "j'ai donné mes places de concert, j'en aurai plus besoin",
    "je ne reviendrai plus, merci, bonne continuation",
    "dites-lui que ce n'est pas sa faute, c'est le train",
    "je m'imagine pas fêter mes 40 ans sans lui",
    "je me vois pas avoir un troisième enfant",
    "je veux que ces crises s'arrêtent définitivement",
    "je partirai jeudi, c'est décidé, je ne veux plus souffrir du dos en voiture",
    "les cachets pour la migraine sont devant moi, je les prends avant la séance ?",
    "le pont est fermé, j'enjambe les flaques",
    "j'ai une petite voix dans ma tête qui me dit fais le régime",
    "ça fera un an que mon père est mort, je vais avec ma mère au cimetière",
    "mon mari me dit que je vais finir par les user, ces baskets",
    "il a cassé le nez de ma sœur en jouant au foot",
    "que je voie mes poignets gonfler m'inquiète, c'est l'arthrose",
    "quand il part je pars aussi",
    "je me suis tapé 3h de queue pour rien",
    "les ados me rendent folle, je vais finir par les échanger contre un chat",
  ])("%j", (text) => expect(distressIn(text)).toBeUndefined());
});
