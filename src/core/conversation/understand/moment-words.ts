/**
 * The words that stand beside a moment when somebody only proposes it: time, courtesy, small verbs, whom it is for. Plain text, both languages.
 * A message with a moment and several other words speaks of something else, and no wish is read into it.
 */
const listed = `lundi* mardi* mercredi* jeudi* vendredi* samedi* dimanche* monday* tuesday* wednesday* thursday* friday* saturday* sunday* mon tue wed thu fri sat sun
janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre january february march april may june july august september october november december
demain apres hier matin* midi soir* nuit aujourd hui tantot semaine* week end mois jour* journee* heure* minute* quinzaine lendemain veille prochain* suivant* dernier* premier* premiere* seconde debut fin milieu cours courant
matinee* soiree* bientot tot tard vite rapidement possible* urgent* urgence asap soon today tomorrow tonight morning* afternoon* evening* noon night next week* weekend* month* day* this that later earlier before after between around until from about early late first last half past quarter clock
avant entre vers depuis jusqu jusque partir pendant durant dans pour par chez sur sous avec sans sauf hors
une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante demi demie quart pile environ
les des cet cette ces mon mes ton votre vos notre nos son ses leur qui que quoi quand quel quelle est ce serait sera etre suis serais pas plus mais donc alors sinon aussi bien bon bonne tres trop plutot meme encore toujours juste peu
bonjour bonsoir salut coucou hello merci svp please thanks thank madame monsieur docteur cordialement journee d accord oui non
vous nous moi toi elle lui il ils vos dispo libre libre* place creneau rdv seance consultation venir viens viendrai passer passe peux peut pourrais pourrait puis veux voudrais aimerais souhaite prefere* idealement convient conviendrait irait arrange arrangerait va aller marche marcherait ok okay
fille fils mari femme mere pere enfant bebe copain copine conjoint* couple ado soeur frere ami amie deux personnes
the for can could would you your him her are and any how what when will there free available appointment session slot come works work fine suit suits good great let say want like get have has with our son daughter husband wife child mum mom dad me
vacances toussaint noel paques ferie* rentree ete hiver automne printemps dodo`;

export const momentWords = new RegExp(
  `^(?:${listed
    .trim()
    .split(/\s+/)
    .map((word) => word.replace("*", "[a-z]*"))
    .join("|")})$`,
);
