/**
 * French, going that is announced in nearly plain words: gone when this is read, not to be held back, not sure of the week-end, nobody who needs one.
 * Heard over the ends of sentences; what is said of trips, posts and guests excuses them.
 */
import type { Signs } from "../distress-words.ts";

const days = "(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)";

export const warnings: Signs = {
  fields: {
    goneWhenRead: [
      "(serai|suis|serais|sera|aurai) (deja|surement|bientot)? (plus|plus la|plus ici|loin|parti|partie|mort|morte|disparu*) ~ (quand|lorsque|au moment ou|le temps que) (vous|tu|on|ils|elle|il) (lirez|liras|lira|lirons|liront|recevr*|verr*|ouvr*|trouv*|ecout*)",
      "(quand|lorsque|le jour ou|si) (vous|tu|on|ils|elle|il) (lirez|liras|lira|lisez|lis|recevr*|verr*|ouvr*|trouv*|ecout*) ~ ,? ~ (je|j) (serai|serais|sera|suis|aurai) (deja|surement|bientot)? (plus|loin|parti|partie|mort|morte|disparu*)",
      "(vous|tu|on|ils) (apprendr*|saur*|entendr*|verr*) (un jour|bientot|demain)? (que|qu) (je|j) (suis|serai|me suis) (plus|parti|partie|mort|morte)",
      "(si|quand|le jour ou) (un jour|demain|bientot) (je|j) (suis|serai|etais) (plus la|plus de ce monde|mort*) ~",
      "(sois|soyez|serez|seras|pleure*) (pas|plus) (trop)? (triste*|malheureu*|en colere|pour moi) ~ (si|quand) ~ (plus la|parti*|mort*|disparais)",
    ],
    atWork: [
      "(poste|boite|demission*|retraite|boulot|travail|bureau|demenag*|lyon|paris|etranger|vacances|conge*|voyage*|avion|train|rdv|seance*|reunion|messagerie|absence|colis|stage|mut*|rentre*|midi|#h|cabinet|lettre de)",
    ],
    notHeldBack: [
      "(essaye*|essayez|essaie|tente*|tentez|veux pas|faites rien|inutile|sert a rien|pas la peine|rien) ~ ~ (m (en)? (empecher|dissuader|arreter|empechera|fera changer)|me (retenir|convaincre|raisonner|sauver|retiendra|fera changer))",
    ],
    decidedly: ["(decision|decide*|choisi|choix|ce soir|cette nuit|demain|trop tard|adieu|pret*|c est fini|fini pour)"],
    estate: ["(notaire|testament|assurance vie|succession|donation|tout (est|ai)? (regle|prevu|paye|signe)|papiers (sont|en)|capital)"],
    sheltered: [
      "(manqueront|manquera|manque) (plus|jamais)? (de)? rien",
      "(sont|seront|est|sera) (a l abri|protege*|en securite|bien entoure*)",
      "(en paix|plus peur|peux (partir|m en aller|dormir)|plus rien a faire)",
    ],
    ofTrade: [
      "(vente|achat|compromis|maison neuve|appartement|divorce|deces|heritage|pere|mere|grand*|separation|entreprise|associ*|credit immobilier)",
    ],
    unexplained: [
      "(sait|savent|comprend*|compris) (pas|rien|pas encore) (pourquoi|ce que|que|encore|$|.)",
      "(rien dit|pas dit pourquoi|personne (sait|comprend|demande|a compris))",
    ],
    betterWith: ["(seraient|serait) ~ mieux (avec|chez) (leur|son|sa|ses|leurs) (pere|mere|papa|maman|tante|oncle|grands parents|famille)"],
    gotThere: [
      "(juge*|garde|alternee|audience|avocat*|jugement|week end|vacances|ecole|divorce|separ*|pension|mediation|enquete|conflit|expert*)",
    ],
    itWillBe: [
      `(ce sera|ca sera|c est pour|je le ferai|je le fais|j y vais|c est prevu|c est) (pour|le)? (ce soir|cette nuit|demain|${days}|ce week end|la nuit (de|du))`,
    ],
    whenAway: [
      "(quand|pendant que|des que|une fois que|lorsque) ~ ~ (a la (peche|chasse|messe|mer)|au (boulot|travail|foot|match|marche|cine|sport)|chez|parti*|dormir*|dorment|dort|couche*|absent*|en (deplacement|week end|voyage)|ecole)",
    ],
    houseWork: [
      "(surprise|anniversaire|cadeau*|menage|peinture|travaux|seance*|rdv|creneau*|visio|appel*|fete|repas|bricol*|amis|copines|dispo*|venir|passer|livr*|plombier|tranquil*|visite|reviser|soiree)",
    ],
    neverAgainTo: [
      "(m endormir|dormir|m allonger|fermer les yeux|me coucher|une nuit) ~ ~ (pas|plus|jamais) ~ (avoir a|devoir|a|besoin de)? (recommencer|me lever|continuer|revenir|me battre|rouvrir)",
      "(plus|pas) (avoir a|devoir) recommencer (demain|une journee|tout|chaque)",
    ],
    ofMornings: ["(travail|boulot|bebe|tot|#h|insomni*|vacances|biberon*|reveil (sonne|a)|week end|grasse mat*|gosses)"],
    guns: ["(fusil|fusils|carabine|arme a feu|pistolet|revolver|armoire forte|coffre a fusils|calibre)"],
    gunKey: [
      "(trouve|pris|recupere|garde|vole|connais|j ai|sais ou (est|sont)) (maintenant)? (la|les|le|sa|ses|des) (cle|cles|clef|clefs|code|combinaison|cartouche*|munition*|balle*)",
    ],
    ofHunt: [
      "(chasse*|sanglier*|prefecture|declar*|gendarmerie|police|heritage|armur*|collection|rendre|vend*|tir sportif|battue|ball trap|jouet*|film|jeu|enlever|cache*|retirer)",
    ],
    youDid: [
      "(vous|tu|t) (avez|as|aurez) (vraiment|deja)? (tout)? (fait|essaye|tente) (tout)? (ce que|votre (possible|mieux)|ton (possible|mieux)|de votre mieux|le maximum|beaucoup|l impossible|$|.|,)",
    ],
    itIsI: [
      "(c est|c etait) (moi|juste moi|que moi) (qui|le|la|,|$|.)",
      "(moi) (je|j|qui) ~ (arrive|peux|tiens|sais|veux) (plus|pas)",
      "(c est trop tard|trop casse*|irrecuperable|plus rien a (faire|sauver)|adieu|c est plus fort que moi)",
    ],
    dyingEased: ["(ai|avais|a|aurai) (plus|pas) (du tout)? peur (de|d) (la mort|mourir|partir|la fin) ($|.|,)"],
    feared: ["(soigne*|gueri*|therapie|phobie|angoisse*|grace|hypnose|peur de la mort depuis|foi|deuil|seance*)"],
    planInHead: [
      "(mon|un) plan ~ ,? ~ (repete|repeter|dans ma tete|par coeur|fois|pret|en tete|jour|nuit)",
      "(repete*|rejoue*|revois) ~ (scene|geste|plan) ~ (dans ma tete|chaque|par coeur)",
    ],
    ofProjects: [
      "(travail*|boulot|projet|maison|epargne|velo|foot|match|vacances|expose|oral|seance|entrainement|cuisine|theatre|role|danse|chorale|concert)",
    ],
    adieuPlain: ["(adieu|adieux|farewell)"],
    goodRiddance: ["adieu (les|la|le|aux|au|a la|kilos|stress|tabac) *"],
    withThanks: ["(merci|remerci*|pardon|desole*|prenez soin|vous aurez|gentil*|patience|pour tout)"],
    lastTimeDone: ["(pour la|une) (toute)? derniere fois"],
    homeActs: [
      "(range*|ferme*|embrasse*|borde*|caresse*|nourri*|arrose*|regarde*|relu|relis|ecoute*|serre*|fait le tour|promene*|marche*|nage*|dormi*|vu (la mer|mes|ma|mon)|chante*|prie*) ~ (ma|mon|mes|la|le|les|sa|notre) (chambre|maison|porte|enfants|fille|fils|chat|chien|plantes|mere|parents|photos|lit|jardin|chanson|mer|soleil|famille|femme|mari|tombe)",
    ],
    notSureToLast: [
      "(pas sur*|pas certain*|sais pas si|doute*|pas convaincu*|crois pas|pense pas) ~ ~ (passer|passe|passerai|tenir|tiens|tiendrai|voir|verrai|finir|finirai|vivre|arriver|survivre) ~ (nuit|week end|semaine|mois|lundi|mardi|mercredi|jeudi|vendredi|demain|noel|l hiver|l ete|annee|jusqu|au matin)",
      "(pas sur*|pas certain*|sais pas si|doute*) ~ (serai|sera|serais|sois) (encore|toujours|plus) (la|en vie|ici|de ce monde|parmi) ~",
      "(tiens|tenir|tiendrai|reste|accroche|m accroche|la|dure*) ~ ~ (plus|pas) pour (tres)? longtemps",
      "(je|j) (tiens|reste|m accroche|vis) (encore|plus|juste)? (que)? (pour|a cause de) (mes|ma|mon) (enfants|fils|fille|filles|chien|chat|mere|mari|femme|parents|petits|bebe|gosses)",
    ],
    ofMeans: [
      "(budget|batterie|voiture|essence|forfait|telephone|travaux|boulot|travail|poste|stage|formation|demenag*|mut*|vacances|deplacement|conge*|retard|regime|fumer|clope*|alcool|sevrage|sans (fumer|boire|sucre)|examen*|concours|partiel*|pari|match|frigo|pneu*|controle technique|ouvert|magasin|garde|bail|contrat|delai|attendre|martigues|au cabinet a)",
    ],
    nearlyOver: ["(bientot|presque|enfin|sera vite|est) (fini|finie|termine|la fin|au bout) ($|.|,|pour moi|je|tout)"],
    wantedToThank: [
      "(tenais|voulais|voudrais|fallait|avant (de|d)|envie de) ~ (remerci*|dire merci|dire au revoir|dire adieu|demander pardon)",
      "merci (pour tout|d avoir ete|de m avoir)",
    ],
    courseEnds: [
      "(therapie|suivi|seance*|stage|cure|formation|annee|contrat|travaux|chantier|grossesse|reeducation|traitement|accompagnement|mieux|gueri*|demenag*|fermeture|retraite|sevrage|vacances|gratitude)",
    ],
    unneeded: [
      "(plus )?personne ~ (a|ait|aurait)? (plus)? besoin de moi",
      "(ils|elle|on|mes enfants|les enfants|il) ~ (a|ont|aura|auront) (plus|pas) besoin de moi",
      "(sers|sert|servais) (plus|pas) a (rien|grand chose|personne)",
    ],
    whyStay: [
      "(pourquoi|a quoi bon|a quoi ca sert|quel interet) ~ (rester|continuer|vivre|etre la|me lever|m accrocher|tenir|lutter|me battre|me reveiller|respirer)",
      "(autant|mieux vaut|temps (de|que)) (partir|disparaitre|m en aller|je parte|laisser la place|finir)",
    ],
    readyCalm: ["(tout est|suis|c est) (pret|prete|en place|prepare*|organise) ($|.|,)"],
    tooCalm: [
      "(trop|tres|etrangement|bizarrement|anormalement|enfin|si) (calme|serein*|apaise*|tranquille)",
      "(suis|me sens) (calme|en paix|apaise*)",
    ],
    forEvent: [
      "(examen*|concours|entretien|mariage|fete|accouch*|demenag*|oral|course|marathon|spectacle|match|seance*|rdv|depart|vacances|hypnose|rentree|visio|competition|operation|bebe|partir en)",
    ],
  },
  met: {
    death: [
      "goneWhenRead -atWork -lightVein",
      "notHeldBack decidedly -shopping -lightVein",
      "estate sheltered -ofTrade",
      "petPlaced unexplained -handingOn",
      "gaveTreasure unexplained -handingOn",
      "betterWith -gotThere",
      "itWillBe whenAway -houseWork -lightVein",
      "neverAgainTo -ofMornings -lightVein",
      "guns gunKey -ofHunt",
      "youDid itIsI -ofService",
      "dyingEased -feared -lightVein",
      "planInHead -ofProjects -lightVein",
      "adieuPlain withThanks -goodRiddance -plainTalk -ofService -lightVein",
      "lastTimeDone homeActs -leaver -handingOn",
      "notSureToLast -ofMeans -lightVein",
      "nearlyOver wantedToThank -courseEnds",
      "unneeded whyStay -lightVein",
      "readyCalm tooCalm -forEvent",
    ],
  },
};
