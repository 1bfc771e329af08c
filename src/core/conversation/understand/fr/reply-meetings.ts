/** French: what the therapist wants to know, to see again or to take back, where fields of words meet in one clause. Data only. */
import type { Fields } from "../../../words/meeting.ts";

export const fields: Fields = {
  find: [
    "(eclair*|un mot sur|element*|precisez|sur quoi|demande*|dmd|dmde|dmand*|demend*|demmand*|demander|redemande*|voir|vois|voyez|vas voir|verifi*|renseigne*|renseigner|sache*|savoir|sais|sait|savons|connaitre|connais|precise*|preciser|informe*|tache*|trouve*|essaie*|essaye*|indique*|manque*|besoin|quelle|quel|quels|quelles|interroge*|questionne*|cherche*|dis moi|dites moi|donne moi|donnez moi|envoie moi|redonne moi|recupere*|eclaire*|peux tu me dire|comprendre|il me faut|me faut|me faudrait|veux|voudrais|aimerais|confirme* moi)",
  ],
  theirs: [
    "(motif*|raison*|sujet|objet|age|nom|noms|prenom*|numero|tel|telephone|portable|mail|email|adresse|symptome*|souci|probleme*|problematique|trouble*|antecedent*|traitement*|medicament*|medecin|psychiatre|ordonnance*|bilan*|diagnostic*|profession|metier|situation|urgence|urgent*|degre|date de naissance|mutuelle|disponibilite*|dispo*|preference*|attente*|objectif*|contexte|historique|histoire|parcours|origine|coordonnee*|infos|info|information*|precision*|renseignement*|detail*|classe|ecole|langue)",
    "(premiere fois|premiere seance|premiere consultation|une premiere|premier rdv|deja venu*|deja ete|deja vu*|deja suivi*|deja consulte*|deja fait|deja eu|nouvelle patiente|nouveau patient|nouvelle|nouveau|suivi*|majeur*|mineur*|adulte|enfant|ado|adolescent*|bebe|fils|fille|couple|seul|seule|accompagne*|en visio|au cabinet|a distance|deux parents|conjoint*|mari|femme|parents|mere|pere|recommande*|oriente*|adressee|envoye*)",
  ],
  asking: [
    "(si|s il|s ils|qui|quoi|pourquoi|comment|combien|depuis quand|depuis combien|ou|d ou|pour qui|pour quoi|quel*|laquelle|lequel|ce qui|ce que|ce qu|est ce)",
  ],
  they: [
    "(elle|il|elles|ils|lui|leur|cette dame|cette personne|ce monsieur|ce jeune*|cet enfant|la dame|le monsieur|la personne|la patiente|le patient|la cliente|le client|l enfant|la petite|le petit|la maman|son|sa|ses|de la part|jeune homme|jeune femme|c|on)",
  ],
  ornot: [
    "ou (pas|non)",
    "(elle|lui|eux|adulte|enfant|seul|seule|couple|homme|femme|fille|garcon|fils|nouveau|nouvelle|elle meme|lui meme|urgent|cabinet|visio) ~ ou (pour|en|a|au|avec|son|sa|ses|un|une|seul*|couple|adulte|enfant|ado|fils|fille|elle|lui|ca|deja|pas|distance|visio)",
  ],
  wonders: [
    "(que|qu|qu est ce que) (veut|cherche|attend|souhaite|espere|demande) (t)? (elle|il|ils|elles)",
    "(c est|est ce) (grave|presse|urgent|serieux|lourd|une urgence|recent|ancien|une connaissance|une recommandation)",
    "(je|j|on) (la|le|l|les) (connais|connait|ai (deja)? (vue|vu|recue|recu|suivie|suivi))",
    "(je|on|nous) (la|le|les)? (connaissons|se connait|nous connaissons) (nous|deja)?",
    "(quoi|qui) comme (probleme*|souci*|motif*|type*|genre|age|profil|symptome*|trouble*|patient*|personne)",
    "(est ce que c|est ce (qu|que|une|un|pour|la|le)|c est (pour)? (qui|quoi|quand|ou|laquelle|lequel|comment|combien)|c est pour (faire)? (quoi|qui)|c (pour)? (qui|quoi)|qu est ce qui|qu est ce qu|qu est ce que|de quoi|a quel sujet|pour quel*|de quel*|par qui|de la part de qui|chez qui|a qui|d ou|avec qui|qui (est|c|l|lui|me|m|t|vous|vient|envoie|a|adresse|consulte)|quel* (est|age|nom|motif|raison|urgence)|depuis (quand|combien))",
    "(est|a|a t|vient|veut|souffre t|suit|prend|habite|parle|vit|peut|sait|souffre|consulte t|connait|dort|travaille) (t)? (il|elle|on|elles|ils)",
    "(elle|il|elles|ils|on) (vient|viennent|habite*|consulte*|souffre|a|ont|est|veut|cherche*|travaille*|vit|dort|prend) ~ (quoi|pourquoi|ou|comment|combien|quel*|qui|depuis quand)",
  ],
  show: [
    "(rafraich*|mets moi|met moi|montr*|remontr*|affich*|reaffich*|redonn*|donn*|envoi*|envoy*|renvoi*|renvoy*|rappel*|redis|redites|redire|rediter|lis|lisez|relis|relisez|list*|sors|sortez|ressors|refais|refaites|fais|faites|fait|faire|resum*|recapitul*|voir|revoir|reenvoie*|repasse*|passe moi|file moi|balance|dis moi|dites moi|voudrais|veux|aimerais|veuillez|tourne moi|enumer*|cite*|remets)",
  ],
  pending: [
    "(le topo|la file|file d attente|les en cours|le recapitulatif|recapitulatif|mes attentes|dans le tuyau|a jour|la memoire)",
    "(liste*|recap*|resume|bilan|inventaire|(le|un|du) point|etat des lieux|ensemble|tableau)",
    "(les|des|mes|de|comme|quelle*|quel|ces|d|la|combien de|combien) (derniere*|autres|nouvelle*)? (demandes|demande en attente|dmandes|dmande|dmd|dmds|rdv|attente*|requete*|code|codes|sollicitation*|inscription*|dossiers|reponses|personnes|gens|client*|patient*|noms) (en (attente|cours|souffrance|suspens)|qui (attend*|reste*)|a (traiter|valider|voir|confirmer)|du jour|restant*|pas (traite*|repondu*))?",
    "(en (attente|souffrance|suspens|cours)|a (traiter|traite|valider|valide|trancher|voir|confirmer|regler|repondre|decider|gerer|faire)|(pas|jamais) (encore)? (repondu|traite*|valide*|eu de reponse|reponse|regle*|confirme*)|sans reponse|attend|attendent|reste|restent|patiente*|poireaute*|qui traine*|j en suis|j en etais|on en est|en suis je|en est on)",
  ],
  what: [
    "(reste t il|d autres|quoi d autre|qui|quoi|que|qu est ce|quel*|combien|ou|ce qui|ce qu il|ce que|auxquelles|auxquels|a qui|y a t il|y a|ya|il y a|reste|j ai|ai je|des gens|des trucs|quelqu un|du monde|encore)",
  ],
  everything: ["(tout|toutes|tous|l ensemble|le tout|la totalite|la liste)"],
  back: [
    "(me ravise|me retracte|change d avis|changer d avis|ctrl z|control z|retropedal*|revenons)",
    "(annul*|defai*|defais|oubli*|retir*|efface*|enleve*|supprim*|revien*|reven*|retour*|repren*|reprend*|corrig*|rattrap*|stop|ignor*|zapp*|tiens pas compte|tenez pas compte|tenir compte|pas tenir compte|rembobine*|marche arriere|remets|remettez|rature)",
  ],
  mine: [
    "(mon|ce|le|ma|cette) (oui|non|ok|confirmation|refus|validation|accord|feu vert)",
    "(derniere|precedente|derniers|dernier|precedent) (reponse|message*|decision|choix|envoi|sms|action|validation|refus|confirmation)",
    "(ma|mon|mes|cette|la) (reponse*|decision*|choix|message|validation|envoi|refus|bourde|betise|erreur)",
    "(ce que|ce qu|cke|c que|ce ke|ce) (je|j|j ai|jai) (viens|vien|ai|t ai|t|vous ai) ~",
    "(en arriere|arriere|marche arriere|avant)",
  ],
  reverses: [
    "(je|j) (me ravise|me retracte|ai change d avis|change d avis|reviens sur (ma|mon|ce|cette) ~|reprends (ma|mon) ~|retire (ma|mon|ce|cette) ~)",
    "^ (ctrl z|control z|retour arriere|marche arriere|machine arriere|on rembobine)",
  ],
  slip: [
    "(me ravise|me retracte|change d avis|changer d avis|pas pour (elle|lui)|pas la bonne|pas le bon|repondre a l autre|pas ce que je voulais|langue a fourche|pouce|doigt)",
    "(oups|oops|oupsss|oula|ouille|zut|mince|flute|merde|punaise|aie|pardon|argh|arf|rho|desole*|my bad)",
    "(trompe*|plante*|goure*|emmele*|embrouille*|melange*|confondu*|confonds|rate|derape|glisse|ripe|fourche*|mal (lu|vu|repondu|compris|clique|tape|appuye)|trop vite|appuye*|clique*|voulais pas|erreur|faux|fausse (manip*|manoeuvre*)|mauvais* (manip*|doigt|touche|bouton|personne|demande|reponse|code|dame|client*)|bourde|betise|boulette|etourderie|par megarde|inattention)",
  ],
};

/** What she asks for by its name alone. */
export const nouns = [
  "(et|mais|juste|alors|ok|euh|d abord|il me faut|me faut|il faut|faut|faudrait|manque|j ai besoin de|besoin de|donne* moi|envoie* moi)? (son|sa|ses|leur|leurs|le|la|les|l|quel|quelle|quels|quelles) (vrai|nouveau|petit|bon)? (motif*|raison*|sujet|age|nom|noms|prenom*|numero|tel|telephone|portable|mail|email|adresse|symptome*|souci|probleme*|problematique|antecedent*|traitement*|medecin|date de naissance|mutuelle|dispo|disponibilite*|preference*|coordonnee*|info*|precision*|detail*) (de (cette|la|ce|l) ~|complet|exact*|precis*|svp|d abord|avant|famille|de famille|du patient|de naissance)? ~ $",
];

export const asks = ["find theirs", "find asking they", "ornot they", "wonders"];
export const lists = ["show pending", "what pending", "show everything"];
/** Enough by themselves; `slips` with a short « annule » in another clause do as well. */
export const undoes = ["back mine", "reverses"];
export const slips = ["slip"];
export const backs = ["back"];
