/** French, what puts a message at a distance: a trade, a study, a book, the news, grief; or long ago, and well since. */
export const afar: readonly string[] = [
  // A trade, a study.
  "(suis|etant|etudiant*|eleve|future|futur|jeune) ~ (infirmier*|infirmiere|psychologue|medecin|soignant*|assistant* social*|educat*|journaliste|etudiant*|interne|enseignant*|prof|professeur|formateur|formatrice|benevole|avocat*|pompier*|policier*|gendarme|psychiatre|aide soignant*|travailleu* social*|chercheu*|sage femme|therapeute|psychopraticien*|stagiaire|documentaliste|ecrivain*|auteur*|scenariste|realisat*|therapeute|orthophoniste|kinesitherapeute|coach|hypnotherapeute|cpe|directrice|directeur|bibliothecaire|redact*)",
  "^ (pompier|pompiere|infirmier|infirmiere|policier|policiere|gendarme|urgentiste|ambulancier|ambulanciere|secouriste|aide soignante|aide soignant|medecin|interne|soignant|soignante|thanatopracteur|croque mort) ~ ,",
  "(travaille|bosse|employe*|salarie*) (aux|dans (les|une)|en) (pompes funebres|morgue|chambre mortuaire|reanimation|rea|soins palliatifs|ehpad|funerarium|crematorium|medecine legale)",
  "(memoire|these|article|dossier|expose|etude|sondage|tfe|exposition|enquete|recherche|questionnaire|devoir|dissertation|reportage|projet|atelier|roman|scenario|rapport|debat|cours|conference|table ronde) ~ (sur|concernant|a propos|traitant|de|portant|autour) ~",
  "(travaille|travaillons|bosse|enquete|planche) (en ce moment|actuellement)? sur (les|le|la) (violence*|suicide*|harcelement|deuil|viol|emprise)",
  "(colloque|conference*|formation*|formee*|forme* (a|au|aux)|former|prevention|journee mondiale|sensibilisation|campagne|statistique*|taux de|intervention|interview*|table ronde|seminaire|webinaire|supervision|module|congres|masterclass|partiel de psycho|expose)",
  "(recevez|prenez|accompagnez|traitez|travaillez|intervenez|suivez|aidez|proposez|specialise*|experience|soignez|accueillez|orientez|orienter|pratiquez|faites|organisez|formez|connaissez|animez|avez) (vous)? ~ (vous)? ~ (victime*|auteur*|violence*|suicid*|deuil|endeuil*|patient*|scarif*|automutil*|trauma*|viol|inceste|harcelement|groupe*|proche*|personne*|femme*|prevention|addict*|ados|jeunes|couple*|enfant*)",
  "(un|une|des|mes|nos|certains|d un|d une|aux|les|le|vos) (patient*|patients|usager*|resident*|beneficiaire*|consultant*)",
  // A book, the news.
  "(film*|serie|series|livre|livres|roman*|chanson*|personnage*|piece|podcast*|documentaire*|article*|emission*|mythe|bouquin*|bd|manga*|episode*|netflix|theatre|opera|tableau|poeme*|clip|album|saison|acteur*|actrice*|heroine|heros|camus|durkheim|seneque|nietzsche|sartre|shakespeare|romeo|hamlet|werther|flaubert|bovary|auteur)",
  "(infos|actualite*|actu|actus|journal|journaux|medias|telejournal|jt|20h|radio|tele|presse|fait divers|faits divers|proces|gouvernement|ministre|cnews|bfm|twitter|agriculteurs|policiers|france telecom|celebrite*|chanteur|presse people)",
  // Grief.
  "(deuil|endeuill*|obseques|enterrement|funerailles|decede*|deces|perdu (mon|ma|un|une)|nous a quitte*|s en est alle*|a l epoque|anniversaire de sa mort|veuf|veuve|inhumation|s est eteint*)",
  // Long ago, and well since.
  "(je|j|ca|cela|tout|on) (vais|va|allait|suis|irai|me sens|me porte) (tres|beaucoup|bien|vraiment|maintenant|aujourd hui|desormais|nettement|deja)? (bien|mieux|au mieux|gueri*|stable|stabilise*|apaise*|en paix avec|heureu*|serein*|tire* d affaire|sorti*)",
  "(c est|tout ca c est|c etait|c|est|etait|sont|cela est|reste) (bien|tres|vraiment|maintenant|desormais|deja)? (du passe|de l histoire ancienne|loin|loin derriere|derriere moi|fini depuis|regle|termine depuis|vieux|ancien|oublie|du vieux|un vieux souvenir|histoire ancienne|digere|depasse|il y a longtemps)",
  "(loin|derriere) (derriere)? (moi|nous)",
  "(fini|termine|separe*|divorce*|parti*|quitte*|libre) (depuis) (#|un|deux|trois|quatre|cinq|dix|plusieurs|longtemps|des)",
  "(plus|jamais) (jamais)? ~ (recommence|refait|rechute|touche) ~ depuis",
  "(depuis|maintenant|aujourd hui|desormais|la) ,? (,)? ~ (tout|ca|je) (va|vais|roule|se passe) (tres)? (bien|mieux)",
  "(viens|veux|voudrais|souhaite|cherche|consulte) ~ (pour (autre chose|avancer|mon (stress|sommeil|poids|anxiete)|mes|le|la|un (simple)? suivi)|avancer|un simple suivi|juste un suivi|tourner la page|me reconstruire)",
  "rien de grave",
  "(il y a|ya|y a|voici|voila|ca fait) (bientot|plus de|environ|presque|deja)? (#|quinze|dix|vingt|trente|quarante|cinquante|des) (ans|annees) ~ ,? ~ (bien|mieux|passe|loin|suivi|depuis)",
  "(ado|adolescent*|plus jeune|quand j etais (ado*|jeune|enfant|petit*)|dans mon enfance|etant (jeune|enfant|ado)|a l adolescence|dans ma jeunesse|etudiant*) ~ ,? ~ (,)? ~ (loin|passe|bien|mieux|autre chose|fini|depuis|termine|plus)",
  "(enfant|enfance|petit|petite|jeune) (mais|,) ~ (passe|loin|mieux|bien|fini)",
];

/** Named, or told as past: nothing to answer where the message stands afar. */
export const faint: readonly string[] = [
  "(crise|risque|prevention|idee*|pensee*|envie*|conduite*|personne*|patient*|ado*|jeune*|sujet|geste*|comportement*|question|phenomene) (du|de|a|au|de l)? (suicid*)",
  "(suicide*|suicider|suicidaire*|suicident|suicidant*|suicidologie)",
  "(se|s) (suicide*|suicider|tuer|pendre|tue|donner la mort)",
  "(fait|faite|faites|faire|fis|avais fait|apres|depuis|survecu a|suite a) (encore|deja)? (une|un|deux|2|trois|3|ma|mes|la|des|plusieurs|sa|ca) (autre*|grosse|vraie|premiere|seule)? (tentative*|ts|tous) ~",
  "tentative* de suicide ~",
  "(me|m|se|s) (scarifiais|scarifiait|mutilais|mutilait|coupais|coupait|brulais|taillais|tapais|faisais du mal|faisait du mal|frappais) ~",
  "(scarification*|automutilation*|scarifie*|automutil*|scarifier) ~",
  "(voulais|pensais|souhaitais|songeais|revais|avais) ~ (mourir|mort|en finir|me tuer|disparaitre|suicide|noires)",
  "(me|m|nous|l) (frappait|battait|tapait|cognait|violait|maltraitait|insultait|agressait|menacait|enfermait|touchait|frappaient|battaient|harcelait|etranglait|giflait)",
  "(m a|m avait|m ont|ma) (frappe*|battu*|tape*|viole*|agresse*|etrangle*|gifle*|maltraite*|harcele*|touche*|menace*|abuse*)",
  "(ete|etais) (battu*|viole*|agresse*|frappe*|maltraite*|abuse*|harcele*|violente*|touche*) ~",
  "(etait|etais) (violent*|battu*|dangereux)",
  "(victime*|auteur*|subi|subir|subissent|subit|auteures) (de|d|des|un|une)? ~ (violence*|viol*|inceste|agression*|abus|attouchement*|maltraitance*|sevices|harcelement)",
  "violence* (conjugale*|domestique*|physique*|sexuelle*|familiale*|a la maison|au sein|intrafamiliale*|faites aux femmes)",
  "(femme*|homme*|enfant*|conjoint*) (battu*|violent*|maltraite*)",
  "(inceste|attouchement*|abus sexuel*|viol|viols|agression* sexuelle*)",
  "(pendu|pendue|noye*|jete* sous un|jete* du|defenestre*)",
  "(comment|que dire|quoi dire|que faire|aider|accompagner|reperer|orienter|parler) ~ (suicid*|mourir|scarif*|mort)",
];

/** What was far is back, or draws the writer after it. */
export const back: readonly string[] = [
  "(ca|cela|tout|elle|elles|ils|idee*|envie*|pulsion*|pensee*|voix) (me|m|est|sont)? (revien*|revenu*|recommenc*|reprend*|repren*|remont*|ressurgi*|resurgi*)",
  "(je|j|ai|suis) (ai|suis)? (rechut*|replong*|recommenc*|retomb*)",
  "(je|j) (vais|veux|voudrais|pense a|ai envie de) (le|la|les) (rejoindre|suivre)",
  "(envies|idees|pensees) (sont|restent) (toujours|encore) (la|presentes|vives)",
  "(j ai|jamais) (jamais|vraiment)? (vraiment)? (arrete|cesse) ($|.|,|et|de)",
];
