/**
 * French, the writer as a thing that is one too many, and an end that is told in other words: a draft that is thrown away, a last winter, a light that
 * is put out, a dream in which the dead hold out a hand. Heard over the ends of sentences; each by itself is said every day.
 */
import type { Signs } from "../distress-words.ts";

const days = "(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)";
const seasons =
  "(hiver|ete|noel|anniversaire|printemps|automne|rentree|annee|mois|semaine|dimanche|ramadan|vendange|moisson|toussaint|reveillon)";

export const images: Signs = {
  fields: {
    // A thing, and what is done with it.
    iAmA: [
      "(je|j) (suis|reste|deviens|etais|me sens|me sens comme|suis devenu|suis devenue) (qu|plus qu|juste|que|seulement|comme)? (un|une|le|la|leur|du|de la|l|ton|votre|son|sa) (sale|vieux|vieille|pauvre|gros|grosse|mauvais|mauvaise|simple|pur|pure|petit|petite)? (brouillon|erreur|rature|faute|boulet|poids|fardeau|ligne|fantome|meuble|charge|numero|dechet|tache|trou|probleme|parasite|plante|ombre|accident|loque|legume|ruine|bruit|virus|bug|poison|epine|caillou|ordure|poubelle|cout|dette|piece rapportee|cinquieme roue|souci|bouche|encombrant|objet casse|machine cassee|jouet casse|epave|cadavre|mort vivant)",
      "(moins une|une) bouche (a nourrir|de moins|en moins)?",
      "(une|la) (ligne|depense|charge|case) (dans|de|sur|en trop dans) (leur|le|un|ma|mon) (budget|tableau|compte|agenda|vie)",
      "(chair|carcasse|peau) (inutile|vide|pour rien)",
    ],
    thrownOut: [
      "(se (jette|jettent|supprime|corrige|efface|enleve|gomme|remplace|debranche|arrache)|(jeter|supprimer|effacer|enlever|gommer|debrancher|retirer|arracher|debarrass*|corrig*|ratur*|barrer|eliminer|rayer) ~)",
      "(faire|feront|feraient|fera) ~ (economies|de la place|du bien|le menage)",
      "(disparai*|m en aille|m en aller|partir pour|plus la|m arrete|alors je|plus de (dispute*|bruit|probleme*|cris|soucis)|(tout )?(irait|ira|serait|sera) mieux|soulag*|tranquil*|respir*|une bonne fois|pour de bon|definiti*)",
    ],
    modestly: [
      "(boulot|travail|taf|projet|reunion|equipe|match|jeu|cuisine|informatique|dossier*|facture|ordi*|devoirs|permis|timid*|mdr*|lol|haha*|ptdr|pas un (poids|probleme)|confiance|grace a|avant je|j etais (#|enfant)|gateau*|regime|kilos|site|appli)",
    ],
    tooMany: [
      "(de|en) trop (partout|dans (ma|cette|leur|la) (propre)? (vie|famille|maison)|sur (terre|cette|la|ce)|ici bas|dans ce monde|en ce monde|nulle part)",
      "(fatigue*|marre|las|lasse|epuise*|use*|degoute*|lourd|assez) (d|de) (etre (moi|en vie|vivant*|au monde|encore la|encore en vie)|moi meme ($|.|,)|exister|respirer|me reveiller (chaque|tous|encore|$))",
      "(rendre|rends|ote*|enlever|quitter|raccroche*|poser) (le|mon|ce) (costume|corps|masque pour de bon|role de vivant|dossard)",
      "(su|sache*|souvienne*|rappelle*|temoin) (de|que|qu) (j ai|j avais|j) (existe|vecu|ete la|exist*)",
      "plus besoin (de|d) (un|mon)? (avenir|lendemain|futur|reveil|demain|annee prochaine)",
    ],
    // Told twice.
    notOnly: [
      "(pas|plus) (que|seulement|juste|uniquement) (de|d|du|la|le|les|des|pour)? (la|le|l)? (lumiere*|telephone|reseaux|vacances|ville|voyage|fatigue|sommeil|sieste|boulot|travail|region|insta|ecran|musique|soiree|jeu)",
      "(au (propre|premier degre)|pour de vrai|au sens propre|dans tous les sens du terme|au sens large)",
    ],
    endsIt: [
      "(eteins|eteindre|quitte|quitter|pars|partir|arrete|arreter|dors|dormir|coupe|couper|efface|effacer|ferme|fermer|debranche*|disparai*|deconnecte*|finir|finis|sors|descends|lache|lacher|raccroche)",
    ],
    silentThen: [
      "si (je|j) (reponds|donne|ecris|decroche|repond|viens|suis) (plus|pas|plus de|plus la) ~ (demain|apres|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce soir|cette nuit|nouvelles|d ici)",
    ],
    youWillKnow: [
      "(pas|sera pas|c est pas) ~ (panne|hasard|oubli|batterie|par hasard|un accident)",
      "(vous|tu) (saurez|sauras|comprendrez|comprendras) (pourquoi|ce que|que|tout|$|.)",
      "(envoyez|prevenez|appelez) (la|les|quelqu un|ma|mon)",
      "cherchez (pas|plus)",
    ],
    // A last season, a term one gives oneself.
    lastSeason: [
      `(dernier|derniere) ${seasons} (que (je|j)|pour moi|a moi|ici bas|avec (eux|elle|lui|mes|ma|mon)|$|.|,)`,
      "(sera|c est|soit|est) (mon|ma|le|la) (tout|toute)? (dernier|derniere) (a moi|pour moi|de ma vie)",
      `(me suis|m etais|je me|me) (donne*|fixe*|laisse*|accorde*) (encore)? (jusqu (a|au)) (${days}|noel|le #|mon anniversaire|demain|la fin (de|du) *|l ete|l hiver|les fetes|# ans) ($|.|,|apres|pas plus|et|ensuite|pour voir)`,
      "(#|deux|trois|quatre|cinq|une|quelques) (jours|jour|semaines|heures|nuits|mois) (a|de) (tenir|faire semblant|supporter|souffrir) ~ ,? ~ (apres|et|puis|ensuite)",
    ],
    promised: [
      "(promis|promise|jure|decide*|choisi|apres|pas (un|une) de plus|personne (sait|se doute)|c est sur|liberte|delivr*|la paix|repos|rideau|plus rien|en paix|je le sais|pour moi|a moi|tenir)",
    ],
    earthly: [
      "(demenag*|paris|lyon|marseille|ville|region|travail*|boulot|boite|poste|fac|lycee|college|ecole|retraite|celibataire|enceinte|fumer|clope*|tabac|alcool|sucre|regime|sevrage|vacances|conge*|voyage*|location|stage|contrat|saison|abonnement|maison|chauffage|appart|appartement|bac|concours|examen*|partiel*|mari|divorce|decider|choisir|reponse|repondre|inscri*|dossier|seance*|rdv|creneau*|perdre|maigrir|therapie|suivi|accompagn*|projet|reviser|cours|vie professionnelle|ski|club|licence)",
    ],
    knowsLeft: ["(je|j) (sais|saurai) (deja|bien|tres bien)? (ce qu il|ce qui) (me)? (reste|restera) a faire"],
    ifLost: [
      "(refus*|perd*|retire*|licenci*|expuls*|quitte*|rejet*|saisi*|condamn*|rate*|tribunal|juge*|huissier*|verdict|largue*|resultats|diagnostic|verdict|cancer|prison|oqtf|titularis*|conseil de discipline|bilan)",
    ],
    // After, and those who call from there.
    anythingAfter: [
      "(y a|a t il|existe|y a t il|croyez|crois) ~ (quelque chose|une vie|un paradis|un dieu|rien) ~ (apres|apres la mort|de l autre cote|la haut) ($|.|,|§)",
    ],
    wantNothing: ["(voudrais|espere|veux|aimerais|souhait*|j ai hate|bientot|reposant|rassur*|soulag*|peur de rien)"],
    deadCall: [
      "(papa|maman|mamie|papi|mari|femme|fils|fille|frere|soeur|pere|mere|grand mere|grand pere|bebe|il|elle|ils|mort*|ange*) ~ (venu*|vient|viennent|appelle*|tend*|attend*|fait signe|parle*) ~ (me chercher|la main|en reve|m appelle|me tend*|chercher|la nuit|de la haut|mon reve|du ciel)",
    ],
    takeHand: [
      "(envie (de|d)|veux|vais|prete|pret|bientot) ~ (donner la main|suivre|rejoindre|aller|prendre sa main|partir avec|dire oui|repondre|tenir la main)",
      "(donner|prendre) (lui)? (la|ma|sa) main",
    ],
    dayTrip: ["(gare|aeroport|ecole|voiture|train|travail|boulot|#h|vacances|week end|cine*|resto|creche|lycee|college|bus)"],
  },
  met: {
    death: [
      "iAmA thrownOut -modestly",
      "tooMany -modestly",
      "notOnly endsIt -earthly -lightVein",
      "silentThen youWillKnow -earthly",
      "lastSeason promised -earthly -lightVein",
      "knowsLeft ifLost -earthly -lightVein",
      "anythingAfter wantNothing -earthly",
      "deadCall takeHand -dayTrip",
    ],
  },
};
