/** French, somebody near in one sentence with a plain word of violence or of death; what makes it another matter excuses it. */
import type { Meetings } from "../../distress-words.ts";

export const nearMeet: Meetings = {
  fields: {
    closeOne: [
      "(mari|maris|conjoint*|compagnon*|compagne|epoux|epouse|femme|copain|copine|mec|chum|ex|petit ami|petit copain|pere|papa|mere|maman|parents|beau pere|belle mere|beau frere|belle famille|frere|freres|soeur|oncle|tonton|cousin*|fils|fille|gendre|homme|patron|coach|prof|voisin|colocataire|daron*|grand pere|papi|papy|nounou|famille d accueil|foyer|internat|ehpad|aide soignant*)",
    ],
    violentWord: [
      "(coups|coup de (poing|pied|couteau|tete|ceinture|baton|boule|fusil)|cogn*|frapp*|tabass*|gifl*|etrangl*|strangul*|menac*|hache|machette|viol|viole*|violee*|violer|battu*|battre|poing|poings|enferm*|sequestr*|crach*|terroris*|tyrannis*|tortur*|martyris*|poignard*|couteau*|fusil*|carabine|pistolet|flingue|arme|batte|marteau|essence|acide|ligot*|attachee|humili*|violent*|violence*|brutal*|agress*|maltrait*|egorg*|etripe*|hurle sur|leve la main|casse tout|casse la|vaisselle vole|tripot*|attouch*|inceste|abus*|bleus|hematome*|marques|fouett*|ceinturon|mordu|brulures|terrifie*|sous emprise|emprise|chantage|harcel*|traqu*|piste*|surveill*|confisqu*|interdit*|force a|force*|oblige*|droguee|danger|dangereu*)",
    ],
    ours: [
      "(me|m|moi|nous|mes enfants|ma mere|maman|ma soeur|mon frere|ma fille|mon fils|petit*|sur (nous|elle|lui)|les enfants|notre|la|l)",
    ],
    acute: [
      "(ce soir|cette nuit|hier|tous les (soirs|jours)|encore|peur|police|aide*|secours|sais (pas|plus)|quoi faire|que faire|faire quoi|ose (pas|plus)|partir|fuir|cache*|parle pas|personne|depuis (que|des|le|#|un|deux|trois)|quand (il|elle)|chaque|sinon|si je|toujours|recommence*|continue*|vite|enceinte|devant|parce que|honte|secret|danger|tuer|mourir)",
    ],
    otherMatter: [
      "(pas d insulte*|ni insulte*|spatule|oreiller de plumes|boules de neige|bataille d|ils rient|en rient|trottinette|console|manette|chomage|examen*|devoirs|concours|orthodon*|dentiste|opera*|oper*|poids|sucre|alimentation|regime|diabete|tension|cholesterol|cuisine|recette|oignon*|chasse|sanglier*|paintball|airsoft|garage|station|litre|pleiade|orage|mistral|vent|match|film|serie|livre|roman|jeu|jeux|console|echecs|rugby|foot|judo|boxe|karate|lol|mdr*|ptdr|haha*|rire|riant|blague|papiers a remplir|impots|syndic|banque|caf|urssaf|mutuelle|assurance|greve|bouchon*|rdv|seance|annul*|report*|decal*|retard|arriver|venir|creneau|facture|supervision|formation|memoire|expose|prevention|benevole|association|therapie de couple|mediation|gentil*|permis|stage|vacances|mariage de|deuil|decede*|mort (en|il|depuis|l)|obseques|cambriol*|vole*|accident|renverse*|assiette vide|chien|chat|guepe|moustique*|epoque|jadis|autrefois|enfance|etait petit*|etais petit*|annees (de|plus tard)|gendarme|policier|militaire|trop bien|voiture en panne|telephone en panne|mieux|derriere (moi|nous)|guerie|tout va bien|hypnose|sommeil|stress au travail|ronfl*|bruit|manger des|dormir tot|college|classe|note|notes|scolaire|creche|maternelle|maitresse)",
    ],
    someoneNear: [
      "(fille|fils|frere|soeur|mari|femme|compagnon|compagne|conjoint*|copain|copine|ami|amie|amis|pote|cousin*|mere|maman|pere|papa|ado|eleve*|etudiant*|collegue|voisin*|patient*|neveu|niece|colocataire|coloc|beau frere|belle soeur|beau fils|belle fille|petit fils|petite fille|grand pere|grand mere|mamie|papi|papy|oncle|tante|ex|client*|resident*|apprenti*|camarade|jumeau|jumelle|parrain|filleul*|epouse|epoux|garcon|gamin*|mec|meuf)",
    ],
    deathWord: [
      "(suicid*|mourir|en finir|se tuer|se pendre|se jeter|se noyer|se supprimer|se foutre en l air|s ouvrir les veines|se flinguer|sauter (du|de|par|dans|sous)|mettre fin|passer a l acte|adieu*|disparaitre|plus (envie de)? vivre|plus etre la|lettre d adieu|corde|cordelette|pendu|pendue|lame|lames|scarif*|mutil*|surdose|overdose|tentative*|ts|idees noires|envie de mort|parle de (la)? mort|boite* de (medicaments|cachets|somniferes)|veut partir|rejoindre (son|sa|ca|maman|papa)|debarrass* de (lui|elle)|un poids pour|plus de ce monde|testament|enterrement a (lui|elle)|bientot plus la)",
    ],
    otherDeath: [
      "(fait|refait|signe|redige) (son|leur) testament ,? (il|elle|et|chez|on) ~ (donne|laisse|legue|partage|a ri|a rigole|notaire|bateau|maison|terrain*|appart*|terres)",
      "(images reviennent|emdr|intervention*|il y a|l an (dernier|passe)|annee derniere|quand (j|on|elle|il) (etais|etait|avait)|en # |a # ans|decede*|deces|deuil|mort (de|d|en|il|depuis|l|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|hier|ce)|est mort*|s est (suicide*|pendu|pendue|tue*|donne|jete*)|vient de mourir|va mourir|maladie|cancer|tumeur|hopital depuis|soins palliatifs|fin de vie|obseques|enterrement (de|jeudi|lundi|mardi|mercredi|vendredi|samedi)|funerailles|veuf|veuve|heureu*|va (bien|mieux)|formation|expose|memoire|film|serie|livre|roman|piece|theatre|chanson|jeu|lol|mdr*|rire|chien|chat|hamster|poisson*|faim|soif|a sauter|rasoir electrique|peur de (la mort|mourir)|question|notaire|vacances|voyage|deguis*|fantome|cordes vocales|guitare|violon|escalade|linge|carriere|facture|la bourse|trampoline|cheval|parachute|elastique|classe|repas|une seance|petit dejeuner|ts de)",
    ],
  },
  met: {
    violence: ["closeOne violentWord ours acute -otherMatter -figurative -lightly -goneBy -story"],
    death: ["someoneNear deathWord -otherDeath -trifle -goneBy -story -jokes"],
  },
};
