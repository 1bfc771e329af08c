/** French, what is said between the lines: an end that has its hour, what is left behind, what is within reach, who takes leave; beside each the words of any day. */
import { describe, expect, test } from "vitest";
import { distressIn } from "../../../../src/core/safety/distress.ts";

describe("heard", () => {
  test.each([
    // A choice, a date, hours alone, no morning.
    ["death", "depuis que ma décision est prise je suis d'un calme, vous n'imaginez pas"],
    ["death", "jai enfin decidé. jme sens libre, plus peur de personne"],
    ["death", "ma fin est fixée au 3 mars"],
    ["death", "les allocations s'arrêtent le 30, moi aussi le 30"],
    ["death", "je n'irai pas plus loin que Noël"],
    ["death", "j'attends que mon fils soit majeur, après je pourrai partir tranquille"],
    ["death", "mon mari rentre tard ce soir, j'aurai le champ libre, personne pour m'arrêter"],
    ["death", "il faudrait que quelqu'un me retienne ce soir"],
    ["death", "demain soir tout sera réglé, inutile de me garder la place"],
    ["death", "je n'ai plus la force pour une nuit de plus"],
    ["death", "j'aurai pas mes 20 ans et c'est sûr"],
    ["death", "dites, ça fait mal, de mourir ?"],
    ["death", "c'est sûrement comme avant de naître, le silence, la paix"],
    ["death", "j'ai coché une date dans l'agenda, mon mari pense que c'est l'ophtalmo"],
    ["death", "mon chien c'est ma seule attache et il a 13 ans"],
    // Those who would be better off; goodbyes; letters, codes, treasures.
    ["death", "sans moi mes enfants auraient une vraie famille, j'y pense tous les jours"],
    ["death", "je vaux plus cher morte que vivante"],
    ["death", "bye tout le monde, c'était cool de vous connaître"],
    ["death", "vous apprendrez la nouvelle demain, ne vous en voulez pas"],
    ["death", "les lettres sont prêtes, une pour chacun de mes enfants"],
    ["death", "j'ai noté mes codes dans un carnet pour mon mari, il n'aura pas à chercher"],
    ["death", "j'ai distribué mes vinyles et mes manga, ils me serviront plus"],
    ["death", "mon chat va chez ma voisine, tout est en ordre"],
    ["death", "j'ai choisi la musique de mes obsèques, elle va surprendre"],
    ["death", "je sais comment faire passer ça pour un accident de chasse"],
    ["death", "j'ai préparé des vidéos pour leurs anniversaires, ils penseront que je suis encore là"],
    // Within reach, yesterday.
    ["death", "je suis sur le viaduc depuis 20 min, je regarde l'eau"],
    ["death", "il y a une force qui m'attire vers les rails"],
    ["death", "je roule un peu plus vite chaque soir vers ce platane"],
    ["death", "tout est installé dans la grange, je voulais juste parler à quelqu'un avant"],
    ["death", "j'ai démonté mon rasoir"],
    ["death", "infirmier de nuit, j'ai accès à tout et je sais exactement quelle dose prendre"],
    ["death", "hier soir j'ai essayé, la corde a cassé, personne ne le sait"],
    ["death", "sortie de l'hôpital ce matin, lavage d'estomac, rien n'a changé dans ma tête"],
    ["death", "on m'a rendu mes lacets et je suis sur le parking de la clinique"],
    ["death", "les gendarmes m'ont repêchée samedi"],
    ["act", "j'ai pris quatre fois ma dose de calmants et je vois double"],
    ["act", "j'ai avalé le semainier d'un coup"],
    ["act", "voilà c'est avalé, j'attends"],
    ["act", "jai fait une betise avec les gouttes"],
    ["act", "mon petit a croqué une capsule de lessive, il bave, que faire"],
    ["act", "💊💊 voilà c'est fait"],
    // Who takes leave.
    ["death", "un élève m'a donné ses baskets, « elles me serviront plus », il est monté sur le toit"],
    ["death", "ma voisine m'a fait promettre de m'occuper de son fils et elle n'ouvre plus"],
    ["death", "mon associé a posté « mission terminée », ce n'est pas son genre"],
    ["death", "mon frère m'a montré où sont les papiers, il est parti vers le canal"],
    ["death", "jai vu les bras de ma cousine, elle ma fait jurer de rien dire"],
  ])("%s: %j", (level, text) => {
    const heard = distressIn(text);
    expect(heard).toBeDefined();
    if (level !== "death") expect(heard).toBe(level);
  });
});

describe("innocent", () => {
  test.each([
    "depuis que j'ai décidé de quitter mon travail je me sens légère",
    "depuis que j'ai pris ma décision d'arrêter la fac je dors mieux",
    "les vacances s'arrêtent le 30, moi aussi je reprends le 30",
    "j'attends d'avoir passé mon permis, après je suis libre le mardi",
    "mes parents partent ce week-end, vous auriez un créneau ?",
    "il faudrait que quelqu'un m'empêche d'acheter du chocolat",
    "ce soir c'est réglé, je vous fais le virement",
    "j'aurai pas mes 18 ans avant mars, il faut l'autorisation de mes parents ?",
    "ça fait mal, la fin d'un piercing ?",
    "j'ai entouré une date, c'est l'anniversaire surprise de mon mari",
    "la réunion se passera mieux sans moi, je peux venir à 14h",
    "mon fils mange mieux à la crèche sans moi",
    "bye tout le monde, c'était une super soirée",
    "vous apprendrez la nouvelle demain : je suis reçue au concours",
    "les lettres de motivation sont prêtes, une pour chaque employeur",
    "j'ai noté le code du portail pour ma mère, elle n'aura pas à chercher",
    "j'ai donné mes vieux livres à Emmaüs, tout est rangé, ça fait du bien",
    "mon chat va chez le vétérinaire, tout est en ordre",
    "je suis sur le pont depuis 20 min, un bouchon, j'arrive",
    "tout est prêt dans le garage pour la fête",
    "j'ai essayé hier de vous appeler, ça n'a pas marché",
    "sortie de l'hôpital ce matin après mon opération",
    "j'ai pris mon traitement comme le médecin l'a prescrit",
    "c'est pris pour jeudi, j'attends la confirmation",
    "le petit a mangé trop de chocolat, il vomit, j'annule",
    "ma collègue a rendu son badge, c'est la retraite",
    "ma femme a tout rangé, elle est partie vers le canal avec le chien",
    "j'ai vu les bras de ma fille, c'est de l'eczéma",
  ])("%j", (text) => expect(distressIn(text)).toBeUndefined());
});
