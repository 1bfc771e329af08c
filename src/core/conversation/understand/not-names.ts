/** Words that follow « c'est », « je suis » or stand alone as an answer, and are no names. Folded. Data only. */
export const particles: ReadonlySet<string> = new Set([
  "de",
  "du",
  "des",
  "la",
  "le",
  "van",
  "von",
  "el",
  "al",
  "ben",
  "da",
  "dos",
  "di",
  "d",
  "bin",
  "der",
  "den",
  "ter",
  "del",
  "della",
  "das",
  "do",
  "y",
  "ould",
  "ait",
  "ibn",
]);

export const notNames: ReadonlySet<string> = new Set(
  `re bisous bisou bises bise biz poutou bravo felicitations cordialement oui non ok okay d'accord daccord ouais nan yes no nope yep merci svp stp bonjour bonsoir salut coucou hello hi hey slt bjr bsr cc mrc thanks please
rdv rendez-vous rendezvous seance seances consultation creneau dispo demande tarif tarifs prix horaire horaires adresse menu aide help info retour back annuler annule cancel stop start arret humain personne quelqu'un robot message
lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre january february march april may june july august september october november december
demain aujourd'hui aujourdhui hier ce cet cette ces soir matin midi apres apres-midi aprem semaine week-end weekend mois jour heure heures tomorrow today tonight morning afternoon evening next
un une des le la les l' de du au aux a et ou mais donc car ni or si que qui quoi quand comment combien pourquoi ou dans pour par sur sous avec sans chez vers avant apres depuis pendant entre the an and or but if for with at on in of to from
je j' tu il elle on nous vous ils elles me te se moi toi lui eux mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs i you he she we they my your his her our their it this that there here
suis es est sommes etes sont ai as avons avez ont veux veut voudrais peux peut pourrais dois doit vais va viens vient aimerais souhaite suis-je is are am was be have has want need would can could will do does did don't not
pas plus jamais rien tout tous toute toutes tres trop bien mal mieux moins peu beaucoup encore deja toujours aussi ca cela c'est cest ceci ici la-bas possible impossible bon bonne ok parfait super nickel top cool genial entendu exact urgent important grave normal pareil tard tot mort fini libre occupe occupee malade malades fatigue fatiguee desole desolee pressee presse stressee stresse angoisse angoissee deprimee deprime triste enceinte perdu perdue nouvelle nouveau patient patiente client cliente retard disponible interesse interessee content contente inquiet inquiete sure sur certain certaine pret prete absent absente etudiant etudiante retraite retraitee medecin infirmiere infirmier maman papa parent parents fils fille mari femme mere pere frere soeur ami amie enfant ado couple
premiere premier deuxieme second seconde troisieme fois cher chere gratuit loin ouvert ferme complet note confirme urgence combien quand ou juste seulement plutot vraiment peut-etre jsp sais pense crois sorry late sick ill fine good great sure new looking interested available free busy here there just not so very really glad happy sad calling writing trying going about afraid
oblige obligee obligatoire necessaire utile
prenom nom surnom pseudo anonyme personne rien aucun aucune jamais inconnu appelle m'appelle m'appel name anglais francais english french lol mdr ptdr euh hmm hein bof yo allo ah oh eh ben bah ouf wesh voila bref attente en train bloque bloquee coince coincee dispo moment instant svp s'il vous-plait plait cordialement bientot journee soiree week nuit dr docteur madame monsieur mme mr mlle therapeute cabinet
demenage sncf covid noel paques vacances conge travail boulot ecole maison visio telephone tel whatsapp sms carte cheque mutuelle secu vitale`.split(
    /\s+/,
  ),
);

/** What people say that they are or feel, where they live, what a thing is: after « je suis », « c'est », « ici » no name, capital or not. */
export const ordinary: ReadonlySet<string> = new Set(
  `francais francaise belge suisse anglais anglaise italien italienne espagnol espagnole allemand allemande portugais portugaise marocain marocaine algerien algerienne tunisien tunisienne turc turque chinois chinoise japonais japonaise russe polonais polonaise roumain roumaine americain americaine canadien canadienne quebecois quebecoise bresilien bresilienne senegalais senegalaise malien malienne ivoirien ivoirienne camerounais camerounaise congolais congolaise africain africaine europeen europeenne arabe kabyle corse breton bretonne provencal provencale marseillais marseillaise parisien parisienne lyonnais lyonnaise etranger etrangere ukrainien ukrainienne syrien syrienne libanais libanaise armenien armenienne hollandais hollandaise luxembourgeois gitan gitane
british english french american australian irish scottish welsh german italian spanish dutch belgian swiss canadian portuguese russian polish chinese japanese indian african european brazilian mexican foreign
musulman musulmane juif juive chretien chretienne catholique protestant protestante bouddhiste athee croyant croyante pratiquant muslim jewish christian catholic
belier taureau gemeaux cancer lion vierge balance scorpion sagittaire capricorne verseau poissons
macon plombier electricien electricienne boulanger boulangere coiffeur coiffeuse prof professeur enseignant enseignante instit maitresse maitre infirmier infirmiere aide-soignant aide-soignante medecin docteur avocat avocate secretaire comptable vendeur vendeuse serveur serveuse cuisinier cuisiniere chef patron patronne artisan ouvrier ouvriere ingenieur ingenieure informaticien informaticienne policier policiere gendarme militaire pompier facteur factrice chauffeur routier caissier caissiere pharmacien pharmacienne kine osteo psy psychologue psychiatre sophrologue dentiste veterinaire agriculteur agricultrice pecheur marin docker technicien technicienne commercial commerciale directeur directrice assistant assistante animateur animatrice educateur educatrice nounou puericultrice sage-femme fonctionnaire retraite retraitee chomeur chomeuse etudiant etudiante lyceen lyceenne collegien collegienne apprenti apprentie stagiaire interimaire cadre journaliste musicien musicienne photographe auto-entrepreneur independant independante salarie salariee
teacher nurse doctor lawyer student driver engineer builder chef mum mom dad mother father retired unemployed writer
maman papa mere pere parent veuf veuve celibataire marie divorce divorcee separe separee maries pacse pacsee fiance fiancee orphelin orpheline jumeau jumelle gaucher gauchere aine ainee cadet cadette majeur majeure mineur mineure senior adulte bebe homme femme
complique compliquee relou nul nulle chiant chiante long longue court courte cher chere loin pres grave leger simple facile difficile dur dure bizarre drole marrant ridicule idiot bete debile con stupide moche beau belle joli super bof pourri naze abuse ouf dingue fou folle genial excellent parfait merveilleux horrible affreux terrible genant lourd penible insupportable fatigant enervant stressant decevant interessant inutile utile perso personnel prive confidentiel secret anonyme obligatoire facultatif important urgent urgence special normal bizarroide logique evident clair flou vague vrai faux juste injuste gratuit payant rapide lent chaud froid tendu tranquille calme cool nickel chouette sympa gentil gentille mechant timide nerveux nerveuse anxieux anxieuse angoisse angoissee stresse stressee deprime deprimee triste seul seule perdu perdue malade fatigue fatiguee epuise epuisee creve crevee mort morte vivant vivante enceinte allergique diabetique asthmatique cardiaque autiste bipolaire hyperactif hyperactive dyslexique sourd sourde aveugle handicape handicapee blesse blessee bloque bloquee coince coincee alite alitee enrhume grippe grippee prete pret presse pressee libre dispo disponible joignable absent absente present presente occupe occupee debordee deborde contente content heureux heureuse ravi ravie desole desolee navre navree confus confuse curieux curieuse motive motivee decide decidee interesse interessee inquiet inquiete sceptique mefiant mefiante nouveau nouvelle debutant debutante novice ancien ancienne habitue habituee client cliente patient patiente
marseille martigues paris lyon istres marignane vitrolles fos miramas aix aubagne arles avignon nimes montpellier toulon nice cannes toulouse bordeaux nantes lille rennes strasbourg grenoble dijon toulon perpignan beziers salon berre rognac gardanne gignac chateauneuf sausset carry ensues lavera lacouronne couronne jonquieres ferrieres provence france belgique bruxelles liege namur charleroi suisse geneve lausanne quebec montreal londres london luxembourg maroc algerie tunisie italie espagne allemagne angleterre corse bretagne normandie alsace
comme idem pareil meme pourtant puis alors ainsi puisque parce quel quelle quels quelles chaque plusieurs certains autre autres celui celle ceux celles lequel laquelle dont voici etait etais sera serait faut avoir etre faire dire voir savoir pouvoir vouloir devoir mettre prendre venir aller faudrait fallait allez regardez voyez lisez demandez cherchez arretez laissez attendez dites donnez envoyez parlez repondez rappelez appelez expliquez
whatever like same because since while then maybe perhaps nothing something anything everyone let give send tell ask call wait look see know think guess find check stop start come get make
enchante enchantee repond ecrit veut cherche habite arrive arrivera viendra voulait souhaite demande
devinez devine secret mystere rien personne quelqu'un anonyme doctolib google facebook instagram pages whatsapp internet psychologies anon nobody someone private none secretariat accueil standard robot bot
tired fine okay private complicated difficult easy hard weird funny stupid urgent important anxious depressed stressed scared afraid ready late lost alone single married divorced pregnant happy sad angry hungry curious interested new busy free available unsure worried confused exhausted dead done back home ill sick sore nervous desperate serious true false long short expensive cheap nice lovely awful terrible horrible`.split(
    /\s+/,
  ),
);

/** How French and English shape adjectives, trades and other nouns; only held against words typed small that are no known first name. */
export const qualifies =
  /(?:eux|euses?|iques?|ables?|ibles?|istes?|ements?|tions?|sions?|antes?|entes?|ifs?|ives?|aises?|oises?|eurs?|rices?|ages?|ites?|ismes?|ologues?|ants|ents|ees|ures?|nesse|itude|ment|ing|ness|ful|less|ous|ish|ed)$/;
