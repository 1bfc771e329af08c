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
]);

export const notNames: ReadonlySet<string> = new Set(
  `oui non ok okay d'accord daccord ouais nan yes no nope yep merci svp stp bonjour bonsoir salut coucou hello hi hey slt bjr bsr cc mrc thanks please
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
