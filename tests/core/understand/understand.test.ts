/** What everyday messages are understood to mean, in both languages: one row a message. */
import { describe, expect, test } from "vitest";
import type { Expecting, Meaning } from "../../../src/core/conversation/understand/meaning.ts";
import { understand } from "../../../src/core/conversation/understand/understand.ts";

const at = (expects: Expecting["expects"] = "nothing"): Expecting => ({ now: "2026-11-24T10:00", locale: "fr", expects });
const labels = (meaning: Meaning): string[] => meaning.intents.map(({ label }) => label);
const wishes = (text: string): string[] =>
  labels(understand(text, at()))
    .filter((label) => !["greeting", "thanks", "goodbye"].includes(label))
    .sort();

describe("what they want", () => {
  test.each([
    // Whether a change was made is asked, not wished
    ["ma séance de lundi est bien annulée ?", ["status"]],
    ["vous avez bien déplacé mon rendez-vous ?", ["status"]],
    ["est-ce que mon annulation a été prise en compte ?", ["status"]],
    ["c'était jeudi ou vendredi déjà ?", ["status"]],
    // What is denied is not wanted
    ["je veux pas changer d'horaire, je veux annuler", ["cancel"]],
    ["n'annulez rien, dites-moi juste comment je paye", ["payment"]],
    ["c'est pas une histoire d'argent, vous traitez les phobies ?", ["about"]],
    ["pas la peine de me redonner un créneau, enlevez celui de mardi", ["cancel"]],
    ["le tarif je l'ai, il me manque l'adresse", ["address"]],
    ["les horaires, ma sœur me les a donnés, c'est combien la séance ?", ["rates"]],
    ["j'ai pas de rdv à annuler, je veux que vous effaciez mes données", ["delete_data"]],
    ["i don't want to move it, i want to cancel", ["cancel"]],
    // What is not wanted is a wish where nothing else is
    ["je ne veux plus venir", ["cancel"]],
    ["je veux pas que vous gardiez mes coordonnées", ["delete_data"]],
    // Said in few words
    ["faux bond demain, désolé", ["cancel"]],
    ["je parle pas de décaler, j'annule", ["cancel"]],
    ["pas besoin de reporter, annulez", ["cancel"]],
    ["rdv pour ma fille qui dort mal", ["book"]],
    ["des places se sont libérées ?", ["book"]],
    ["depuis vendredi silence radio", ["status"]],
    ["on est toujours en attente", ["status"]],
    ["il ne sait plus l'heure de son rdv", ["status"]],
    ["bloquée au boulot, 10 minutes de retard", ["message"]],
    ["merci pour hier, ça m'a beaucoup aidé", []],
    ["à dimanche 👋", []],
    ["profitez bien, belle fin de semaine", []],
    // What weighs, in few words or in none
    ["j'ai honte", ["feeling_heavy"]],
    ["j'ai personne à qui en parler", ["feeling_heavy"]],
    ["c'est compliqué pour moi de le dire", ["feeling_heavy"]],
    ["je vous dérange sûrement", ["feeling_sorry"]],
    ["😢", ["feeling_heavy"]],
    ["❤️", []],
    // The plainest questions
    ["qu'est-ce que vous demandez pour un bilan", ["rates"]],
    ["c'est toujours 70 ?", ["rates"]],
    ["la consult à 55 € encore ?", ["rates"]],
    ["vous recevez aussi le soir ?", ["hours"]],
    ["jusqu'à quelle heure on peut passer", ["hours"]],
    ["au rond-point je tourne où ?", ["address"]],
    ["je suis devant la pharmacie, vous êtes où", ["address"]],
    ["vous consultez sur Toulon ?", ["address"]],
    ["j'ai 15 ans, je peux venir toute seule ?", ["about"]],
    ["deux séances suffisent ?", ["about"]],
    ["le rdv dure longtemps ?", ["duration"]],
    ["possible de payer à la fin du mois ?", ["payment"]],
    ["vous parlez italien ?", ["about"]],
    ["je peux vous demander quoi au juste", ["help"]],
    ["je suis perdue là, je réponds quoi", ["help"]],
    // What is beside the point
    ["je récupère les enfants à l'école à 16h, ça dure combien", ["duration"]],
    ["un remboursement de 80 € vous attend, cliquez ici", ["out_of_scope"]],
    ["vous faites la vidange des clio ?", ["out_of_scope"]],
    ["do you work with couples", ["about"]],
    ["is it 50 or 60 minutes", ["duration"]],
    // What others give up is wished for
    ["prévenez-moi si un autre patient se désiste", ["book"]],
    ["si quelqu'un annule cette semaine je prends", ["book"]],
    // As it sounds
    ["jviendré pa ce soir", ["cancel"]],
    ["vs avé resu ma demande", ["status"]],
    ["les chek sa passe", ["payment"]],
    ["repon en francé stp", ["language"]],
    ["dsl jsui en retar", ["message"]],
    // Something else falls on the hour that stands
    ["ma séance tombe le même jour que la kermesse", ["reschedule"]],
    ["on m'a mis une formation le jour de ma consultation, il y aurait un autre jour ?", ["reschedule"]],
    ["mon rdv tombe en plein conseil de classe, j'annule", ["cancel"]],
    ["mon créneau du 4, vous pouvez me le remettre en mars ?", ["reschedule"]],
    ["je vous avais dit jeudi mais vendredi m'irait mieux", ["reschedule"]],
    ["je confirme que je ne viens pas vendredi", ["cancel"]],
    ["oui je confirme mon absence", ["cancel"]],
    ["je vous confirme ne pas pouvoir venir", ["cancel"]],
    ["my Friday session clashes with a flight, could we do the 12th?", ["reschedule"]],
    ["un rdv pour ma mère le plus tôt possible", ["book"]],
    ["on a trouvé un autre psy plus près, merci", ["cancel"]],
    ["j'ai trouvé votre numéro sur internet, vous prenez de nouveaux patients ?", ["book"]],
    ["enlevez mon nom pour mercredi", ["cancel"]],
    // What became of it
    ["est-ce que mon nom figure bien sur la liste ?", ["status"]],
    ["personne ne m'a confirmé mon horaire", ["status"]],
    ["on attend que la thérapeute nous dise oui", ["status"]],
    ["c'est à quelle heure lundi pour moi ?", ["status"]],
    ["je suis à quelle place sur la liste ?", ["status"]],
    // Before coming, in everyday words
    ["à la Toussaint vous êtes là ?", ["hours"]],
    ["jusqu'à quand on peut vous joindre le soir ?", ["hours"]],
    ["la caf participe aux séances ?", ["insurance"]],
    ["on peut payer en trois fois sans frais ?", ["payment"]],
    ["ma fille est étudiante, elle paie plein tarif ?", ["rates"]],
    ["où laisser mon vélo ?", ["about"]],
    ["la première fois, c'est plus long ?", ["duration"]],
    ["qu'est-ce que je dois amener la première fois ?", ["about"]],
    ["deux sœurs ensemble, ça se fait chez vous ?", ["about"]],
    ["je suis perdu avec votre système, expliquez-moi", ["help"]],
    ["je vends ma maison et ça m'angoisse, vous avez une place ?", ["book"]],
    ["Vous changez vos fenêtres ? Aides de l'État jusqu'à fin mars", ["out_of_scope"]],
    ["on se retrouve à la rentrée", []],
    ["la consultation est plus courte pour un enfant ?", ["duration"]],
    ["une séance de couple, quelle durée et quel budget ?", ["duration", "rates"]],
    ["45 min ça suffit pour une séance ?", ["duration"]],
    ["mettez-moi sur liste d'attente svp, n'importe quel jour", ["book"]],
    ["mon médecin ma dit de vous contacter pour venir", ["book"]],
    ["un échange téléphonique avec la thérapeute serait utile", ["human"]],
    ["je me gare, j'arrive dans 2 min", ["message"]],
    ["je demande que mes messages soient effacés", ["delete_data"]],
    ["il y a grève des bus, on peut décaler ma séance ?", ["reschedule"]],
    ["any free morning next week?", ["book"]],
    ["no need for my Monday appointment anymore", ["cancel"]],
    ["would Bupa pay for any of it?", ["insurance"]],
    // Several topics and nothing between them
    ["tarifs horaires adresse svp", ["address", "hours", "rates"]],
    ["horaires + prix", ["hours", "rates"]],
    ["toujours aucune réponse vous pouvez me rappeler", ["human", "status"]],
    // Why they come is no question
    ["je voudrais arrêter de fumer, vous avez de la place ?", ["book"]],
    ["la première consultation ça se passe comment", ["about"]],
    ["au cabinet, c'est juste en face de la boulangerie ?", ["address"]],
    ["je me déplace en fauteuil, il y a une rampe ?", ["about"]],
    ["jé plu besoin de la séance", ["cancel"]],
    ["je voudrè une sceanse mardi", ["book"]],
    // French, as it is typed
    ["Bonjour Madame, pourriez-vous me donner le prix d'une séance s'il vous plaît ?", ["rates"]],
    ["cb vous prenez la séance", ["rates"]],
    ["ça coûte cher ?", ["rates"]],
    ["c koi le tarif pr 1h30", ["rates"]],
    ["80 ou 60 euros finalement ?", ["rates"]],
    ["et niveau prix ?", ["rates"]],
    ["tarif et adresse ?", ["address", "rates"]],
    ["vs etes ouvert jusqu'à kel heure le vendredi", ["hours"]],
    ["Est-ce que le cabinet est fermé entre Noël et le jour de l'an ?", ["hours"]],
    ["heures d'ouverture svp", ["hours"]],
    ["vous recevez le samedi aprem ?", ["hours"]],
    ["c'est ou martigues exactement", ["address"]],
    ["pouvez-vous me renvoyer l'adresse du cabinet", ["address"]],
    ["y a de quoi se garer devant ?", ["about"]],
    ["il y a un ascenseur ?", ["about"]],
    ["Je suis perdue, je ne trouve pas la rue", ["address"]],
    ["j'aurais voulu un rendez-vous pour la semaine prochaine", ["book"]],
    ["slt dispo lundi matin ?", ["book"]],
    ["Vous auriez de la place mercredi vers 11h", ["book"]],
    ["je cherche un créneau assez vite", ["book"]],
    ["c'est pour prendre rdv", ["book"]],
    ["jeudi 14h", ["book"]],
    ["samedi matin si possible", ["book"]],
    ["On m'a conseillé votre cabinet, j'aimerais vous rencontrer", ["book"]],
    ["le plus vite possible", ["book"]],
    ["est-ce que vous pourriez me prendre demain ?", ["book"]],
    ["annulez ma séance de mardi svp", ["cancel"]],
    ["je serai pas là vendredi", ["cancel"]],
    ["Je me vois contrainte d'annuler notre rendez-vous", ["cancel"]],
    ["jpourrai pas venir ce soir dsl", ["cancel"]],
    ["finalement j'annule tout", ["cancel"]],
    ["j'ai un contretemps pour lundi", ["cancel"]],
    ["annuler", ["cancel"]],
    ["on peut décaler à jeudi ?", ["reschedule"]],
    ["Serait-il possible de repousser ma séance d'une semaine ?", ["reschedule"]],
    ["je peux pas mardi, plutôt mercredi ?", ["reschedule"]],
    ["je peux venir lundi 15h plutôt ?", ["reschedule"]],
    ["can we do 3pm instead?", ["reschedule"]],
    ["en fait je préfère 17h", ["reschedule"]],
    ["je préférerais jeudi", ["reschedule"]],
    ["I'd prefer Thursday at 3pm", ["reschedule"]],
    ["je voudrais un rdv plutôt le matin", ["book"]],
    ["vous avez de la place plutôt jeudi ?", ["book"]],
    ["vous avez quoi vendredi ?", ["book"]],
    ["changer mon rendez-vous de jour", ["reschedule"]],
    ["au lieu de 14h on peut faire 16h ?", ["reschedule"]],
    ["décaler ou annuler mon rdv de lundi", ["reschedule"]],
    ["vous avez eu ma demande ?", ["status"]],
    ["mon rendez-vous est-il bien validé ?", ["status"]],
    ["je n'ai toujours pas eu de réponse", ["status"]],
    ["il est à quelle heure mon rdv de jeudi ?", ["status"]],
    ["c'est ok pour mardi ?", ["status"]],
    ["je veux parler à quelqu'un", ["human"]],
    ["c'est un robot ?", ["robot"]],
    ["je peux vous appeler ?", ["human"]],
    ["J'aurai dix minutes de retard", ["message"]],
    ["il me faut une facture pour mon employeur", ["human"]],
    ["je voudrais laisser un message", ["message"]],
    ["c'est quel jour mon passage déjà ?", ["status"]],
    ["vous deviez me redire pour mercredi", ["status"]],
    ["mon créneau de samedi c'est sûr ?", ["status"]],
    ["rayez mon rdv de mardi", ["cancel"]],
    ["je n'aurai pas le temps de venir jeudi", ["cancel"]],
    ["We've decided not to go ahead with Thursday's session", ["cancel"]],
    ["vous pouvez me bloquer mardi 10h", ["book"]],
    ["vous pouvez m'envoyer l'adresse", ["address"]],
    ["vous pouvez me réserver un créneau jeudi", ["book"]],
    ["si je loupe un rdv, c'est combien ?", ["rates"]],
    ["m'attendez pas, l'école vient de m'appeler", ["cancel"]],
    ["my flight got cancelled so I can't come tomorrow", ["cancel"]],
    ["laissez tomber ma demande de l'autre jour", ["cancel"]],
    ["c'est quoi le plus tôt possible ?", ["book"]],
    ["c'est une vraie heure ou trois quarts d'heure ?", ["duration"]],
    ["y a un endroit pour attacher mon vélo ?", ["about"]],
    ["je veux que tout soit effacé", ["delete_data"]],
    ["je vous donne l'argent avant ou après la séance ?", ["payment"]],
    ["gave me your number, I'd love to come", ["book"]],
    ["ne me cherchez plus de place", ["cancel"]],
    ["donnez mon heure à quelqu'un d'autre", ["cancel"]],
    ["vous avez trouvé quelqu'un d'autre pour jeudi ?", []],
    ["on peut pousser la séance d'une heure ?", ["reschedule"]],
    ["annulez-moi vendredi. Par contre je voudrais une séance en janvier", ["book", "cancel"]],
    ["il reste plus rien cette semaine ?", ["book"]],
    ["mon fils peut venir quand ?", ["book"]],
    ["la thérapeute parle portugais ?", ["about"]],
    ["on peut passer en anglais ?", ["language"]],
    ["does she speak Spanish?", ["about"]],
    ["vous répétez aux parents ce que dit l'enfant ?", ["about"]],
    ["vous recevez les lycéens ?", ["about"]],
    ["j'ai laissé mon gilet dans la salle d'attente", ["human"]],
    ["ma fille a oublié sa trousse chez vous, vous pouvez la mettre de côté ?", ["human"]],
    ["I left my scarf in your waiting room", ["human"]],
    ["vous pourrez lui dire que l'exercice du souffle m'aide beaucoup ?", ["message"]],
    ["le lycée veut un mot comme quoi ma fille était chez vous", ["human"]],
    ["quels papiers dois-je apporter ?", ["about"]],
    ["si je rate une séance, je la dois quand même ?", ["rates"]],
    ["j'annule pour ce soir, je vous dois quelque chose ?", ["cancel", "rates"]],
    ["will you charge me if I miss an appointment?", ["rates"]],
    ["il sert à quoi ce numéro ?", ["help"]],
    ["à quoi ça sert l'hypnose ?", ["about"]],
    ["vous savez répondre à quoi par sms ?", ["help"]],
    ["il faut venir toutes les semaines ?", ["about"]],
    ["how often should I come?", ["about"]],
    ["je voudrais une copie de ce que vous avez noté sur moi", ["delete_data"]],
    ["je serai en retard de 10 minutes", ["message"]],
    ["dites lui que je serai absent", ["message"]],
    ["dites-lui que j'annule", ["cancel"]],
    ["I'm running late", ["message"]],
    ["elle s'appelle Léa", []],
    ["je dois parler à mon médecin", []],
    ["t'es un robot ?", ["robot"]],
    ["c'est confirmé ?", ["status"]],
    ["alors ?", ["status"]],
    ["vous répondez quand ?", ["status"]],
    ["vous me répondez quand", ["status"]],
    ["j'attends toujours", ["status"]],
    ["c'est à quelle heure déjà ?", ["status"]],
    ["toujours pas de réponse ?", ["status"]],
    ["any news?", ["status"]],
    ["is it confirmed?", ["status"]],
    ["je veux parler à ma thérapeute", ["human"]],
    ["plutôt le soir", ["book"]],
    ["c'est où, je suis un peu stressée", ["address"]],
    ["je peux venir sans rdv ?", ["about"]],
    ["où se garer", ["about"]],
    ["c'est accessible en fauteuil ?", ["about"]],
    ["c'est à quel étage ?", ["about"]],
    ["quel est le digicode ?", ["about"]],
    ["where can I park?", ["about"]],
    ["is it wheelchair accessible?", ["about"]],
    ["where is the practice located?", ["address"]],
    ["jvoudré 1 rdv", ["book"]],
    ["1 rdv", ["book"]],
    ["j'ai un message pour la thérapeute", ["message"]],
    ["comment se déroule une première séance ?", ["about"]],
    ["vous prenez les enfants de 8 ans ?", ["about"]],
    ["faut-il apporter quelque chose", ["about"]],
    ["une séance dure combien de temps ?", ["duration"]],
    ["c'est long une séance ?", ["duration"]],
    ["je peux payer par chèque ?", ["payment"]],
    ["vous acceptez la carte bleue", ["payment"]],
    ["est-ce que la mutuelle rembourse quelque chose", ["insurance"]],
    ["la sécu prend en charge ?", ["insurance"]],
    ["vous parlez anglais ?", ["language"]],
    ["supprimez toutes mes informations", ["delete_data"]],
    ["menu", ["menu"]],
    ["retour", ["back"]],
    ["aide", ["help"]],
    ["humain", ["human"]],
    ["comment ça marche", ["help"]],
    ["jsp si c assez grave pr venir", ["feeling_doubt"]],
    ["j'hésite un peu à venir", ["feeling_doubt"]],
    ["dsl", ["feeling_sorry"]],
    ["laissez tomber", ["let_go"]],
    ["non rien, oubliez", ["let_go"]],
    ["bonjour combien coûte une séance et où êtes-vous ?", ["address", "rates"]],
    ["vos horaires, vos tarifs et le parking svp", ["about", "hours", "rates"]],
    ["je voudrais annuler et aussi savoir vos tarifs", ["cancel", "rates"]],
    // Said otherwise than any rule foresaw: fields of words that meet
    ["vous baissez le rideau à quelle heure le soir ?", ["hours"]],
    ["je travaille de nuit, est-ce que vous assurez tôt le matin ?", ["hours"]],
    ["je sors du boulot à 18h30, vous êtes encore là ?", ["hours"]],
    ["vous êtes au centre-ville ou en périphérie ?", ["address"]],
    ["c'est une heure complète à chaque fois ?", ["duration"]],
    ["la première est plus longue que les suivantes ?", ["duration"]],
    ["les séances sont-elles couvertes ?", ["insurance"]],
    ["mon mari ronfle, vous pouvez quelque chose pour ça ?", ["about"]],
    ["est-ce que je peux rester habillé", ["about"]],
    ["vous avez été formée où ?", ["about"]],
    ["comme d'habitude, mardi 18h pour moi", ["book"]],
    // An appointment that stands is told on the way to something else
    ["j'ai une séance demain à 14h mais je n'ai pas l'adresse", ["address"]],
    ["c'est ma première fois chez une psy, je dois apporter quelque chose ?", ["about"]],
    ["j'ai rendez-vous vendredi 9h, à quelle heure j'aurai fini ?", ["duration"]],
    ["mon fils a bien rdv mercredi ?", ["status"]],
    ["j'ai une séance mercredi, vendredi ce serait possible ?", ["reschedule"]],
    ["je peux pas demain mais lundi oui", ["reschedule"]],
    ["je peux pas le matin, vous auriez une place l'après-midi ?", ["book"]],
    // What sounds like a booking and gives a place back
    ["inutile de me garder la place de lundi", ["cancel"]],
    ["vous pouvez proposer ma place à quelqu'un d'autre", ["cancel"]],
    ["je rends ma séance de demain", ["cancel"]],
    ["ne réservez plus mon horaire de 18h", ["cancel"]],
    ["faites une croix sur jeudi", ["cancel"]],
    ["on ne se verra pas jeudi finalement", ["cancel"]],
    ["on échange le 3 contre le 5 ?", ["reschedule"]],
    // Said without the usual word
    ["est-ce abordable pour une petite retraite ?", ["rates"]],
    ["60 c'est pour qui et 80 pour qui ?", ["rates"]],
    ["on doit verser quelque chose d'avance ?", ["payment"]],
    ["qu'est-ce qui reste à ma charge avec la sécu ?", ["insurance"]],
    ["vous faites le pont en mai ?", ["hours"]],
    ["jusqu'à quand êtes-vous là le vendredi ?", ["hours"]],
    ["je suis devant mais je ne vois pas de plaque", ["about"]],
    ["où puis-je laisser ma voiture ?", ["about"]],
    ["pourriez-vous me caser entre deux patients", ["book"]],
    ["une amie m'a parlé de vous", ["book"]],
    ["j'aimerais céduler une rencontre", ["book"]],
    ["je ne pourrai être présente", ["cancel"]],
    ["on saura pas venir demain", ["cancel"]],
    ["donnez ma place à quelqu'un d'autre", ["cancel"]],
    ["le 4 ne me convient plus, avez-vous le 5 ?", ["reschedule"]],
    ["non je n'annule pas, je voudrais juste une autre date", ["reschedule"]],
    ["vous deviez me dire pour jeudi", ["status"]],
    ["elle a répondu ?", ["status"]],
    ["passez-moi la thérapeute", ["human"]],
    ["jsuis à la bourre de dix minutes", ["message"]],
    ["effacez tout ce que vous avez sur moi", ["delete_data"]],
    ["annulez mon rdv et supprimez mon dossier", ["cancel", "delete_data"]],
    ["faut-il s'allonger ?", ["about"]],
    ["si j'arrive à 9h je ressors à quelle heure ?", ["duration"]],
    ["je fais comment avec votre machin ?", ["help"]],
    ["y a un parking, et je peux venir avec mon bébé ?", ["about", "about"]],
    ["jveux menvoyer ladresse svp", ["address"]],
    // Another trade, another person
    ["maman t'es rentrée ?", ["out_of_scope"]],
    ["livraison de 12 sacs demain 8h", ["out_of_scope"]],
    ["Votre colis est en attente, cliquez sur ce lien", ["out_of_scope"]],
    ["quelle est la capitale du Portugal ?", ["out_of_scope"]],
    ["what will it set me back?", ["rates"]],
    ["can you squeeze me in this week?", ["book"]],
    ["I have to pull out of Thursday's session", ["cancel"]],
    ["has she said yes?", ["status"]],
    ["which bell do I ring?", ["about"]],
    // Their data, their request, a person, by words that meet
    ["je veux que rien de nos discussions ne reste chez vous", ["delete_data"]],
    ["il faudrait détruire ce que vous détenez à mon sujet", ["delete_data"]],
    ["fermez mon profil svp", ["delete_data"]],
    ["please shred whatever records you hold about me", ["delete_data"]],
    ["ma requête de mardi est tombée aux oubliettes ?", ["status"]],
    ["je sais plus quel jour on avait convenu", ["status"]],
    ["has my enquiry gone astray?", ["status"]],
    ["je préfère causer à quelqu'un", ["human"]],
    ["auriez-vous cinq minutes pour en discuter de vive voix ?", ["human"]],
    ["il me manque les notes d'honoraires du mois de mai", ["human"]],
    // Not coming is neither a no nor a booking
    ["je ne viendrai pas, c'est trop loin", ["cancel"]],
    ["jeudi ne me convient plus", ["cancel"]],
    // English
    ["Hi, how much do you charge?", ["rates"]],
    ["what are your opening hours", ["hours"]],
    ["where is the practice?", ["address"]],
    ["could I book something for Thursday", ["book"]],
    ["any slots next week?", ["book"]],
    ["I have to cancel Friday", ["cancel"]],
    ["I won't be able to make it tonight", ["cancel"]],
    ["can we push it to next Monday?", ["reschedule"]],
    ["could we do Tuesday instead", ["reschedule"]],
    ["is my session still on?", ["status"]],
    ["I haven't heard back", ["status"]],
    ["can I speak to a human", ["human"]],
    ["are you a bot?", ["robot"]],
    ["I'd like to leave a message", ["message"]],
    ["how long does it last", ["duration"]],
    ["can I pay by card", ["payment"]],
    ["is it reimbursed?", ["insurance"]],
    ["what should I bring?", ["about"]],
    ["not sure if it's serious enough", ["feeling_doubt"]],
    ["never mind", ["let_go"]],
    ["menu", ["menu"]],
    ["back", ["back"]],
    ["person", ["human"]],
    ["drop it", ["cancel"]],
    ["cancel", ["cancel"]],
    ["help", ["help"]],
    ["info", ["help"]],
    ["do you speak French?", ["language"]],
    ["please delete everything you have on me", ["delete_data"]],
  ])("%j", (text, expected) => expect(wishes(text)).toEqual(expected));

  test("« mais » and a refusal open another wish, not a change", () => {
    const meaning = understand("non mardi je peux pas, jeudi plutôt ?", at("choice"));
    expect(meaning.answer).toEqual({ kind: "no" });
    expect(meaning.answerOnly).toBe(false);
    expect(labels(meaning)).toEqual(["book"]);
  });

  test.each(["bonjour", "Bonjour !", "bonsoir à vous", "slt", "hello", "hi there"])("%j greets and wants nothing", (text) => {
    expect(labels(understand(text, at()))).toEqual(["greeting"]);
  });
  test.each(["merci", "merci bcp", "thank you so much", "Merci, bonne soirée", "🙏"])("%j thanks", (text) => {
    expect(labels(understand(text, at()))).toContain("thanks");
  });
  test.each(["je peux venir lundi 15h plutôt ?", "en fait je préfère 17h", "can we do 3pm instead?", "plutôt jeudi"])(
    "%j changes nothing that was not asked yet",
    (text) => {
      for (const expects of ["wish", "choice"] as const) {
        expect(labels(understand(text, at(expects)))).not.toContain("reschedule");
        expect(understand(text, at(expects)).when.kind).not.toBe("none");
      }
    },
  );
  test.each(["vous êtes ouvert le samedi ?", "vous consultez le samedi ?", "vous travaillez le lundi ?", "are you open on Saturday?"])(
    "%j asks for the hours and wishes for nothing",
    (text) => {
      expect(labels(understand(text, at()))).toEqual(["hours"]);
      expect(understand(text, at()).when).toEqual({ kind: "none" });
    },
  );
  test.each([
    "je n'arrive pas à dormir",
    "je fais des crises d'angoisse",
    "je vais mal",
    "ça va pas bien en ce moment",
    "mon père est mort la semaine dernière",
    "ma femme ne me parle plus",
    "mon mari ne me parle plus",
    "je dors très mal depuis lundi",
    "je me sens tellement seule",
    "I feel so anxious",
    "my mum just died",
    "I can't sleep",
    "Je ne sais pas trop par où commencer, cela fait des mois que tout se mélange dans ma tête, le travail, la maison, les enfants, et le soir je reste assise dans la cuisine sans rien faire, je n'en parle à personne et rien ne change",
  ])("%j is a weight, and nothing else", (text) => {
    for (const expects of ["nothing", "wish"] as const) {
      expect(labels(understand(text, at(expects)))).toEqual(["feeling_heavy"]);
      expect(understand(text, at(expects)).when).toEqual({ kind: "none" });
    }
  });
  test.each([
    ["je vais mal, je voudrais un rdv lundi 15h", "book"],
    ["je fais des crises d'angoisse, lundi 15h possible ?", "book"],
    ["je vais mal, je peux pas venir demain", "cancel"],
    ["je me sens seule, je veux parler à quelqu'un", "human"],
  ])("%j wishes for something all the same", (text, label) => expect(labels(understand(text, at()))).toEqual([label]));
  test("a month of a loss is no wish", () => {
    const meaning = understand("j'ai perdu mon père en mars, je voudrais un rdv", at());
    expect([labels(meaning), meaning.when]).toEqual([["book"], { kind: "none" }]);
    expect(understand("j'ai perdu mon père en mars, je voudrais un rdv jeudi 15h", at()).when).toMatchObject({ at: "2026-11-26T15:00" });
  });
  test("a moment is a wish only where nothing was asked", () => {
    expect(labels(understand("mardi 15h", at("wish")))).toEqual([]);
    expect(understand("mardi 15h", at("wish")).when.kind).toBe("instant");
  });
});

describe("answers", () => {
  const yes = { kind: "yes" };
  const no = { kind: "no" };
  test.each([
    ["oui", yes],
    ["Oui.", yes],
    ["OUI !!!", yes],
    ["ouii", yes],
    ["ok", yes],
    ["d'accord", yes],
    ["dac", yes],
    ["ça marche", yes],
    ["👍", yes],
    ["oui merci", yes],
    ["oui svp", yes],
    ["c'est bon pour moi", yes],
    ["parfait", yes],
    ["je confirme", yes],
    ["ouais ok", yes],
    ["wé", yes],
    ["wai", yes],
    ["ouais", yes],
    ["ui", yes],
    ["go", yes],
    ["c parti", yes],
    ["nickel", yes],
    ["impec", yes],
    ["yes please", yes],
    ["sounds good", yes],
    ["sure", yes],
    ["ＯＵＩ", yes],
    ["\ufeffOUI", yes],
    ["o\u200bui", yes],
    ["non", no],
    ["Non merci", no],
    ["nan", no],
    ["nn", no],
    ["pas du tout", no],
    ["❌", no],
    ["ça me va pas", no],
    ["no", no],
    ["not really", no],
    ["non pas besoin", no],
    ["ça non, ça m'arrange pas du tout", no],
    ["c'est trop tard pour moi", no],
    ["je regrette, pas cette heure-là", no],
    ["that's a bit too early for me", no],
    ["bien volontiers, on fait comme ça", yes],
    ["ok parfait j'y serai", yes],
    ["that would suit me very well", yes],
    ["franchement ce créneau me va nickel", yes],
    ["carrément partante pour le premier", yes],
    ["c'est pas de refus", yes],
    ["the earlier one sounds lovely", yes],
    ["bof, moyen pour moi", no],
    ["ni l'une ni l'autre ne nous va", no],
    ["that slot doesn't really suit us", no],
    ["none of these times work for us", no],
    ["vui vui", yes],
    ["oui, notez-nous", yes],
    ["t'inquiète, on sera là", yes],
    ["c'est bon, mon mari sera présent", yes],
    ["c'est bien moi", yes],
    ["pas pour l'instant, je vais y réfléchir", no],
    ["aucune des deux propositions, navrée", no],
    ["sa le fai pa", no],
  ])("%j", (text, answer) => {
    const meaning = understand(text, at("choice"));
    expect([meaning.answer, meaning.answerOnly]).toEqual([answer, true]);
  });
  test.each(["mercredi 15h me va", "le créneau de jeudi me convient", "vendredi, ça roule", "lundi c'est nickel"])(
    "%j takes the moment",
    (text) => {
      expect(understand(text, at()).answer).toEqual(yes);
      expect(wishes(text)).toEqual([]);
    },
  );
  test.each([
    ["2", 2],
    ["2.", 2],
    ["la 2", 2],
    ["le deuxième", 2],
    ["option 3", 3],
    ["oui pour le deuxième", 2],
    ["le premier", 1],
    ["la 2e", 2],
    ["non plutôt le 3", 3],
    ["va pour la 2", 2],
    ["1 svp", 1],
    ["n° 2", 2],
    ["the second one", 2],
    ["２", 2],
  ])("%j chooses %d", (text, n) => {
    const meaning = understand(text, at("choice"));
    expect([meaning.answer, meaning.answerOnly]).toEqual([{ kind: "number", n }, true]);
  });
  test.each([
    ["non plutôt jeudi", no],
    ["oui mais à 17h", yes],
    ["ok pour 14h, vous êtes à quelle adresse ?", yes],
    ["hélas non, j'embauche à midi", no],
    ["négatif, j'ai conseil de classe", no],
    ["21h c'est trop tard, je dors", no],
    ["not really, my shift ends at six", no],
  ])("%j opens with an answer", (text, answer) => {
    const meaning = understand(text, at("choice"));
    expect([meaning.answer, meaning.answerOnly]).toEqual([answer, false]);
  });
  test.each(["оui", "OUİ", "0UI", "ouistiti", "nonante", "le 12 à 14h", "peut-être", "je ne sais pas", "21h c'est trop tard ?"])(
    "%j is no answer",
    (text) => {
      expect(understand(text, at("choice")).answer).toBeUndefined();
    },
  );
});

describe("ping", () => {
  test.each(["?", "??", "allo", "Allô ?", "vous êtes là ?", "y a quelqu'un ?", "are you there?", "..."])("%j", (text) =>
    expect(understand(text, at()).ping).toBe(true),
  );
  test.each(["bonjour, vos tarifs ?", "oui ?", "vous êtes là le samedi ?", ""])("%j asks for more than that", (text) =>
    expect(understand(text, at()).ping).toBe(false),
  );
});

describe("language", () => {
  test.each([
    ["how much is a session", "en"],
    ["can you move it to Monday please", "en"],
    ["yes please", "en"],
    ["english please", "en"],
    ["I don't speak French", "en"],
    ["anglais", "en"],
    ["vous parlez anglais ?", "en"],
    ["bonjour", "fr"],
    ["c combien", "fr"],
    ["en français svp", "fr"],
    ["je ne parle pas anglais", "fr"],
    ["can we switch to french", "fr"],
    ["ok", undefined],
    ["yes", undefined],
    ["no", undefined],
    ["hi", undefined],
    ["wé", undefined],
    ["life isn't worth living", "en"],
    ["I feel so sad", "en"],
    ["my mum died", "en"],
    ["14h", undefined],
    ["👍", undefined],
    ["2", undefined],
    ["hello", undefined],
  ])("%j → %s", (text, locale) => expect(understand(text, at()).locale).toBe(locale));
});

test.each([
  ["pas le mercredi", [3]],
  ["plutôt le matin, pas le mercredi ni le vendredi", [3, 5]],
])("%j leaves out a weekday for good", (text, except) =>
  expect(understand(text, at("wish")).when).toMatchObject({ kind: "interval", except }),
);
