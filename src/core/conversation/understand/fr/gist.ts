/** French words of a short answer (`../gist.ts`). Plain text; data only. */

/** Says yes by itself. */
export const agrees =
  "oui ok parfait super nickel impeccable impec entendu volontiers banco vendu adjuge deal go carrement absolument exactement tope partant partante partants preneur preneuse preneurs ravi ravie valide validez valides confirme confirmez accepte acceptons acquiesce convient conviennent conviendra conviendrait arrange arrangerait roule baigne botte ideal carre top genial excellent merveilleux formidable idem affirmatif evidemment certainement assurement soit adopte marche prends prend prenons prendrai choisis opte avec_plaisir enchante enchantee tentee tente yes yep";
/** Says no by itself; a bare « non » is read elsewhere, and « non vraiment » is no more than it. */
export const refuses =
  "negatif impossible decline declinons refuse refusons bof mouais moyen moyennement niet complique compliquee difficile tendu rape mort infaisable ingerable injouable impraticable defavorable hors_de_question";
/** What something may do or be; behind a denial, a no. */
export const suits =
  "convienne conviennent aille fasse va vont irait ira iront convenir convaincu convaincue emballe emballee chaud chaude fan faire fait faisable jouable pratique arrangeant colle collera correspond correspondra passe passera joue plait plaira bon bonne terrible evident simple commode adapte adaptee interesse interessee motive motivee veux voudrais souhaite aime fan d_accord accord pour celui celle tot tard loin cher";
export const denies = "non nan pas point nullement aucun aucune ni guere peu";
/** Says nothing: what an answer is made of. Coming and being there are not in it: « je viendrai pas » cancels, nor « plus », which ends what stood. */
export const fills =
  "crains crain peur votre vos bibi mezigue ve te pardi peuchere boudiou fan frero frere chef poto reuf lol mdr haha sure sur certain hein quoi je j on nous me m moi te tu vous ca c cela est suis serais serait sont soit a ai le la les l ce cet cette ces ceux la ci celui celle un une des de du d au aux deux trois premier premiere deuxieme second seconde troisieme dernier derniere creneau horaire horaires heure heures date dates jour jours moment proposition propositions option choix plage tout tous toute trop tres bien vraiment franchement completement parfaitement totalement tout_a_fait du alors donc bon ben bah euh ah oh eh mais et que qui comme sur avec pour pas_de par aussi merci note compris recu vu desole desolee malheureusement helas dommage finalement meme la_dessus dessus dedans plutot fort sans faire fais fait faites part pars reste notez noter gardez garde reservez envoyez transmettez allez vas allons va dit_e dite dis dirais dirai dirait cote mon mes notre agenda planning emploi temps boulot travail service famille mari femme super hyper assez";
/** No denial in it, whatever its words: « pas de refus », « rien à redire ». */
export const assents = [
  "(c est|ce sera|ce serait)? pas de refus",
  "(pas|aucun|aucune|sans) (de|d)? (souci*|probleme*|objection*|contre indication|hesitation*|hesiter)",
  "(rien a (redire|ajouter|dire)|(dis|dirais|dirai) pas non|pourquoi pas|peut pas mieux|on peut pas mieux|y a pas mieux|pas mieux)",
  "(comptez|compte) sur (moi|nous)",
  "(feu vert|ca tombe (a pic|bien|nickel)|pile ce qu il (me|nous)? faut|comme sur des roulettes|les yeux fermes|des deux mains|avec (grand)? plaisir|bien sur|d accord|tout a fait|bien volontiers|c est (bon|parfait|note|entendu|ok)|je veux bien|nous voulons bien|on veut bien)",
];
