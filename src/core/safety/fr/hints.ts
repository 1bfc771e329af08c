/**
 * French, what a crisis line knows to hear over the ends of sentences: a last tie, a date, sleep that comes once it is done, what sleeves hide,
 * one who will not miss it this time, hair that somebody is dragged by, what is given away, voices, an anniversary of the dead.
 */
import type { Signs } from "../distress-words.ts";
import { careMatter, nuisance } from "./shared.ts";

const day = "(le #|ce soir|cette nuit|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)";
const limbs = "(bras|avant bras|poignet*|cuisse*|jambe*|ventre|peau)";
const hurt = "(me (couper|scarifier|mutiler|taillader|faire du mal|faire mal|blesser|bruler|griffer)|scarif*|lame*|automutil*)";

const tie =
  "(mon|ma|le|la|mes|notre) (vieux|vieille|petit|petite|pauvre)? (chien|chienne|chat|chatte|minou|cheval|lapin|mere|maman|pere|papa|mamie|mamy|papi|papy|grand mere|grand pere|mari|femme|epouse|epoux|fils|fille|frere|soeur)";
const once = "(quand|lorsque|le jour ou|des que|une fois que|(attends|attend) (juste)? que)";
const dead = "((sera|est|serait|soit) (plus (la|ici|de ce monde|en vie)|mort|morte|decede*)|mourra|meurt|meure|crevera|s eteindra)";
const stay = "(je|j) (reste|resterai|serai|vis|vivrai) (pas|plus) (la|ici)? non plus";

/** A beast or a grave in the sentence would hide or take these back. */
export const hintsAbove: readonly string[] = [
  `${once} ${tie} ${dead} ,? (et|alors)? (apres)? (${stay}|(je|j) (la|le) suivrai|(je|j) (partirai|pars|irai|mourrai|m en vais|m en irai|disparaitrai) (moi)? aussi ($|.|,))`,
  `${once} ${tie} (${dead}|partira|parte|s en ira|s en aille) ,? (et|alors)? (apres)? (${stay}|(je|j) (la|le) suivrai|(c est|ce sera) (a)? mon tour ($|.|,))`,
  `(le jour ou (il|elle) (part|partira)|(le jour ou|quand|des que) (il|elle) (meurt|mourra|sera plus la)) ,? (je|j) (pars|partirai|m en vais|m en irai) (avec|aussi) ($|.)`,
  `${once} (mon|ma|la|le)? (vieux|vieille)? * (s eteigne|s eteindra|meure|parte|s en aille) ,? (et)? (apres)? ,? (je|j) (la|le) (rejoins|rejoindrai|suis|suivrai) ($|.|,)`,
  `${once} ${tie} *? (sera partie|sera parti|partira|${dead}) ,? (je|j) (arreterai|arrete|arreterais) tout (moi)? (aussi)? ($|.|,)`,
  "(pas|aucune) (l intention|envie) (de|d) (lui|leur) survivre",
  "anniversaire de (sa|ca|la) (mort|disparition) ~ ,? ~ jour de (la mienne|ma mort|mon depart)",
  `(un|une|quelqu un) ~ (dit|dirait) (que|qu)? (il|elle)? ~ (choisi|fixe) (la|sa|ca|une|le|son) (date|jour) (§|.|,)? ~ (moi|la mienne|le mien) (c est|ce sera|sera) ${day} ($|.|,|et)`,
  "(donne|place|legue|distribue|file) (mon|ma|mes) * ~ ,? ~ ,? (je|j) (en)? (aurai|aurais) plus (l utilite|l usage) ($|.|,)",
  "(anniversaire) (de|du) (sa|ca|la|son) (mort|deces|disparition) ~ ,? ~ ,? (je|j) (irai|vais|veux|pars|compte) (le|la|les) (rejoindre|retrouver) ($|.|ce (jour|soir)|cette nuit)",
];

export const hints: Signs = {
  fields: {
    // The last tie.
    tieGone: [
      "(quand|lorsque|le jour ou|des que|une fois que|attends que|attend que|si) ~ (sera|est|serait|soit|sont|seront) (plus (la|ici|de ce monde|en vie)|mort|morte|morts|decede*|parti|partie|partis)",
      "(quand|lorsque|le jour ou|des que|une fois que|attends que|attend que) ~ (mourra|mourras|meurt|meure|partira|parte|creve|crevera|s eteindra|s eteint|s en ira|disparaitra)",
      "apres (elle|lui|eux) ,? (je|j|c est|ce sera|moi|plus)",
    ],
    oneTie: [
      "(chien*|chienne|chat|chats|chatte|minou|cheval|lapin|mere|maman|pere|papa|mamie|mamy|papi|papy|grand mere|grand pere|mari|femme|epouse|epoux|fils|fille|frere|soeur|bebe|compagnon|compagne)",
    ],
    iFollow: [
      "(je|j|moi) (me|m|m en)? (partirai|partirais|pars|irai|vais|mourrai|disparaitrai|arreterai|arrete|barre|casse|tire|part|barrerai|casserai) (tout)? (moi)? (aussi|avec (lui|elle|eux)|a mon tour)",
      "(je|j) (reste|resterai|resterais|serai|vis|vivrai) (pas|plus) (la|ici)? non plus",
      "(je|j) (vais|veux|compte)? (la|le|les) (suivrai|suivre|suivrais)",
      "(c est|ce sera|sera) (a)? (mon tour|moi)",
      "(plus rien|rien) (me)? (retient|retiendra|retiendrait)",
    ],
    ownPlans: [
      "(demenag*|en vacances|en (bretagne|espagne|ville|week end|voyage|retraite)|travail|boite|boulot|bureau|chef*|patron*|collegue*|fac|lycee|ecole|deplacement|service|poste|entreprise|cabinet|vend*|adopt*|reprend*|prendrai|promen*|courses|rdv|seance*|train|avion|bus|stage|cours|#h|midi)",
    ],
    // A date.
    dateSet: [
      "(choisi|fixe|fixee|coche|entoure|decide|arrete|trouve) (deja|de)? (la|le|ma|une|mon|sa|ca|leur) (date|jour)",
      "(entoure|coche) le # (sur|du)",
      "(la|ma|sa|ca|cette) date (est)? (deja)? (choisie|fixee|decidee|posee|fixe|choisi|pose)",
    ],
    mineIs: [
      `(moi|le mien|la mienne|pour moi|le notre) ,? (c est|ca sera|ce sera|sera) (pour)? ${day}`,
      `(le mien|la mienne) (c est|sera|est) ${day}`,
    ],
    ofAnother: [
      "(faites|fais|fait|dites|dit|diriez|feriez|repondez|repondriez) (vous)? quoi (a|si|quand|de|pour)",
      "(patient*|quelqu un|une personne|des gens) ~ (dit|dirait|disait|a choisi|choisi|a fixe)",
    ],
    calmed: [
      "(soulage*|arreter de souffrir|plus souffrir|plus mal|en paix|apaise*|serein*|plus peur|tout (arreter|finir)|plus (de|rien de) moi|libere*|me calme|apres plus rien|apres (c est)? (le neant|le vide|fini))",
    ],
    dateMatter: [
      "(maria*|marie*|fianc*|#h|creneau*|seance*|rdv|arrang*|fumer|clope|cigarette*|tabac|oper*|bapteme|vacances|demenag*|accouch*|examen*|permis|site|agenda|doctolib|inscri*|controle|voyage|fete|anniversaire|billet*|train|vol|concert|divorce|audience|tribunal|avocat*|regime|alcool|sevrage|sport|infiltration|dent*)",
    ],
    // Done, and sleep comes.
    itIsDone: [
      "(c est (fait|avale|pris) ($|.|,|pardon|adieu)|(c|cest) (fait|fai|fini) ($|.|,)|ca y est ,? c est (fait|avale|pris|fini)|(c est|j ai) tout (avale|pris)|tout est avale|voila ,? (c est|c|cest) (fait|fai|pris|avale|fini) ($|.|,))",
    ],
    sleepComes: [
      "(sommeil|someil|m endors|endormir|somnol*|yeux (se)? (ferment|lourds|qui se ferment)|vais dormir|(commence a|vais) (partir|m en aller)|pars doucement|tout tourne|paupieres (tombent|lourdes|se ferment))",
    ],
    sleepLong: ["(dormir|dors) (pour)? (tres)? (longtemps|toujours)"],
    lastKiss: [
      "embrass* (tres fort|bien|fort)? (pour moi|de ma part|*)",
      "(dites|dis|dire) (lui|leur|a) ~ (aim*|pardon)",
      "(pardon|adieu) (a|aux) (tous|tout|toute|mes|ma|mon)",
      "bisous (a|aux) (tous|tout|tlm|ma|mes|mon|la famille|vous tous)",
    ],
    doneErrand: [
      "(virement|paye*|regle*|facture|vaccin*|envoy*|mail|formulaire|inscri*|reserv*|confirm*|rempli*|cheque*|annul*|rdv|creneau*|courses|menage|devoirs|bonne nuit|garde|nuit de|sieste|biberon|tabac|cigarette|hypnose|examen|concours|partiel*|demenag*|accouch*|ne a|nee)",
    ],
    // What sleeves hide, and a relapse.
    covered: ["(manches longues|pull|pulls|sweat|sweats|hoodie|gilet|bracelet*|bandana|mitaines|foulard|collants)"],
    inTheHeat: [
      "(meme|malgre|alors qu il fait|alors que|quand il fait|par|avec|en plein) ~ (# degres|#|chaud|chaleur|canicule|ete|juillet|aout)",
      "(tout|en) (l ete|ete)",
    ],
    whatIsUnder: [
      "(recommenc*|rechut*|recraqu*|replong*|(compris|devinez|savez|devine*|imaginez|doutez) (bien)? (pourquoi|ce qu*)|dessous|champ de bataille|personne (pose|demande|voit|sait|remarque|capte)|ca (a )?repris|plus fort que moi)",
    ],
    coldOrSkin: [
      "(beton|arthrose|gonfl*|enfl*|muscl*|tendinite|bronz*|platre*|lol|mdr*|frileu*|froid|frais|clim|soleil|uv|eczema|psoriasis|poil*|epil*|allerg*|moustique*|tique*|tatou*|cellulite|acne|bouton*|vitiligo|brulure|ski|rando*|moto|jardin*|cigarette*|fumer|clope|alcool|verre|sucre|chocolat)",
    ],
    relapseOn: [
      `(rechut*|recraqu*|recommenc*|craqu*|replong*) (hier|encore|cette nuit)? (sur|a) (mes|mon|le|les) ${limbs}`,
      `(jours|mois|semaine*|ans|an) sans ${hurt} ~ ,? ~ (craqu*|rechut*|recommenc*|casse|fini|repris|perdu)`,
      `(craqu*|rechut*|recommenc*|repris) ~ ,? ~ (jours|mois|semaine*|ans|an) sans ${hurt}`,
    ],
    armsSeen: [
      "(si|que|sans que) ~ (voy*|voi*|verra*|decouvr*) ~ mes (bras|poignets|cuisses|avant bras)",
      "(replong*|rechut*|recommenc*|recraqu*) ,? ~ (mes|mon) (bras|poignet*|cuisse*|avant bras) ~ (etat|marque*|plein*|rouge*|lacer*|massacre*|ouvert*)",
    ],
    // One who has planned it, and will not miss it this time.
    tells: ["(dit|disait|ecrit|affirm*|jur*|racont*|avou*|confi*|lach*|balanc*|annonc*|promet|promis|repet*|post*|envoy*|prevenu*)"],
    anybody: [
      "(ami|amie|pote|potes|copain|copine|cousin*|frere|soeur|fils|fille|ado|niece|neveu|ex|coloc*|camarade|mec|meuf|collegue*|voisin*|mari|femme|pere|papa|mere|maman|conjoint*|compagn*|eleve*|etudiant*|gamin*|petit*|stagiaire*|client*|oncle|tante|elle|il)",
    ],
    wontMiss: [
      "(ce coup ci|cette fois|la prochaine fois|la prochaine|prochaine fois) ~ (se|s) (ratera*|raterait|loupera*|louperait|manquera*|manquerait) (pas|plus)",
      "(cette fois|ce coup ci|la prochaine fois) ~ (personne|rien) ~ (arreter*|arreterait|empecher*|empecherait|retiendra*|sauver*)",
      "(se|s) (ratera*|raterait|loupera*|louperait|manquera*|manquerait) (pas|plus) (cette fois|ce coup|la prochaine)",
    ],
    allPlanned: ["(tout (est|etait)? (deja)? (prevu|prepare|planifie|organise|pret))"],
    hadTried: [
      "((deja|a) fait (une|sa) (ts|tentative|tentative *)|tentative de suicide|lettre* d adieu|depress*|idees noires|depuis sa rupture)",
    ],
    testMatter: [
      "(permis|bac|concours|examen*|oral|code|match|penalty|recette|gateau|vacances|voyage|pot|train|avion|gare|photo*|entretien|cours|partiel*|controle|dictee|brevet|fete|anniversaire|mariage|demenag*|livr*|virage|itineraire|travaux|soiree|week end)",
    ],
    // Seen or heard.
    dragged: [
      "(traine*|trainait|tirait|tire|tires|tiraient|attrap*|empoign*|agripp*|soulev*|chop*|pris|prend) ~ par (les|ses|la|le|leurs) (cheveux|tignasse|chignon|couettes|cou|gorge)",
      "(tape*|cogne*|frappe*|fracasse*|eclate*) (la|sa|ca) tete (contre|sur) (le|la|un|les) (mur*|sol|porte|table|carrelage|meuble*)",
      "(voisin*|dame|femme|petite|gamine|enfant*) ~ (crie*|hurle*|appelle*) ~ secours",
      "(casse*|pete*|tordu|demis) (le|la|les|un|deux) (bras|nez|poignet*|cote*|dents|doigt*|machoire) (de|d|a) (maman|ma mere|ma soeur|mon frere|papa|mon pere|sa femme|mamie)",
      "(traine|trainait|trainee|trainer) (sa|ca|une|ma|la) (femme|copine|fille|mere|compagne|soeur|gamine|voisine) ~ (par terre|au sol|escalier*|palier|parking)",
    ],
    atPlay: [
      "(jouant|judo|rugby|foot|ski|boxe|accident|tombant|trampoline|cauchemar*|coiffeu*|brush*|peigne*|chat|chats|chien*|cheval|poney|poupee*|barbie*|recre|creche|maternelle|bebe (me|m|tire)|film|serie|match|lol|mdr*|jouent|jouaient|petite soeur|valise)",
    ],
    wrecking: [
      "(tout casser|casse tout|tout casse|tout defoncer|defonce tout|pete tout|tout peter|saccag*|casse (la|toute la) (vaisselle|maison))",
    ],
    somebodyThere: ["(il|elle|mari|ex|pere|papa|mere|maman|fils|frere|conjoint*|compagnon|copain|mec|beau pere)"],
    inFear: ["(peur|cache*|enferme*|terroris*|terrifi*|petits pleurent|enfants pleurent|hurle*|police|vite|au secours|tremble*)"],
    brokenToys: [
      "(tele ($|.|,)|travaux|artisan*|ouvrier*|chantier|chat|chien|film|serie|mdr*|lol|jouet*|de # ans|# mois|demolition|rage room|record*)",
    ],
    starved: [
      "(donne*|laisse*) ~ (pas|plus|rien|jamais) (a|de quoi)? (a)? (manger|boire)",
      "(dort|dorment|dormir|enferme*|laisse*) (seul*|dehors)? (toute la nuit)? (sur le balcon|dans (la cave|le placard|le garage|le cagibi)|dehors)",
    ],
    aChild: [
      "(petit|petite|petits|enfant*|gamin*|gosse*|fillette|bebe|mome*|fils de|fille de) ~ (d a cote|du dessus|du dessous|voisin*|de la voisine|balcon|maigre*|seul*|pleur*)",
    ],
    // Farewell.
    neverBack: [
      "(c est|est|c) la derniere fois (qu|que) (on|vous|nous|tu|je) ~ (parle*|parlons|lisez|ecri*|voi*)",
      "(reviendrai|revien*|verrez|reverrez|reverrons|verra|entendrez) (plus|pas|jamais)",
      "(me)? (tire|casse|barre|pars|m en vais|m en irai|disparais) (pour de bon|pour toujours|definitivement|a jamais)",
    ],
    adieu: [
      "(adieu|adieux)",
      "(merci|remerci*) (pour|de) tout",
      "(sympa|cool|un plaisir|chouette|content*|heureu*|super|bien) (de|d) (vous|t|te|les|tous)? (avoir)? (tous)? (connaitre|connu|connus|rencontre*)",
    ],
    movedOn: ["(mon depart|depart (a|pour|en|de)|demenag*|vacances|retraite|conges|avant (mon|les|la|le|l)|cette annee|lyon|paris)"],
    tellLove: [
      "(dites|dis|direz|diras|dire) ~ (que|qu|ke) (papa|maman|mamie|papi|tonton|tata|sa mere|son pere) ((l|les|t|vous) (aim*|a aim*|a toujours aim*)|laim*)",
      "(dites|dis|direz|diras|dire) (au|a|lui|leur|aux) ~ (que)? (c est|c etait|etait|est) (pas|pour rien) ~ (sa|ca|leur) faute",
    ],
    // Things given, never needed again; no years to come.
    gaveMine: ["(donne|file|refile|reparti|distribue|legue|offert|confie|laisse) (mon|ma|mes|toutes mes|tous mes) *"],
    neverNeed: [
      "(aurai|aurais) (plus|pas|jamais) (plus)? (besoin|l utilite|l usage|d utilite)",
      "aurai plus (a)? (m en|me) (soucier|occuper)",
      "servira* plus (a)? (rien|$|.|,)",
    ],
    replaced: [
      "(place*|billet*|ticket*|voiture|neu*|nouve*|demenag*|depuis|regime|gueri*|lunettes|bequille*|poussette|lit bebe|berceau|grandi*|arrete|taille|kilos|oper*|vacances|retraite|echang*|rdv|seance*|creneau*|stage|examen|cours|bac|concours|permis|etudes|rachet*|achet*|vinted|remis*|mieux)",
    ],
    noYears: [
      "(me vois|me voyais|m imagine|me projette|me vois vraiment) (pas|plus|jamais) ~ (avoir|feter|atteindre|passer|depasser|souffler) (mes|les|l age de)? (# ans|dix huit ans|vingt ans|trente ans|la trentaine|# bougies|noel|mes #)",
      "(a quoi bon|a quoi ca sert|sert a rien|pourquoi) (de|d)? (faire|prevoir|parler|reserver|m inscrire|penser) ~ ,? (je|j) (serai|serais) (plus|pas|deja plus) (la|ici|en vie)",
    ],
    awayThen: [
      "(demenag*|mut*|vacances|stage|contrat|poste|retraite|etranger|seance*|cabinet|rdv|sans (lui|elle|eux|mon|ma|mes)|avec (lui|elle)|seul|seule|celibataire)",
    ],
    // That it stops, for good.
    anyhow: [
      "(s arrete*|finisse*|cesse*) ,? (peu importe (comment|le moyen|le prix)|n importe comment|par n importe quel moyen|quoi qu il en coute)",
    ],
    suffering: ["(souffre*|souffrance*|trop mal|peux plus|douleur|supporte plus)"],
    stopsForever: [
      "(veux|voudrais|faut|aimerais|besoin|envie) ~ (que|qu) ~ (s arrete*|cesse*|finisse*|stop*) ,? ~ (pour toujours|pour de bon|a jamais|definitivement)",
      "(m endormir|dormir|fermer les yeux) ~ ,? ~ (plus|rien) (rien)? (sentir|ressentir) ,? ~ (jamais|pour toujours|a jamais)",
    ],
    nuisance,
    leavesBy: ["(je|j) (m en irai|m en vais|partirai|serai parti|serai partie|partirais)"],
    noMorePain: ["(souffrirai|souffrirais) (plus|jamais|pas)", "fini de souffrir"],
    thoughtOver: [
      "(bien reflechi|tout reflechi|longuement reflechi|decide|decidee|decision|avant (l hiver|noel|le printemps|l ete|la fin)|c est mon choix)",
    ],
    careMatter,
    // Means laid out, an edge, voices, the anniversary of a death.
    laidOut: [
      "<drugs> ~ (aligne*|etale*|en tas|en ligne|eparpille*|tous sortis)",
      "(pik*|pique|vole|piquer|chope|tire|mis de cote|stocke|accumule|planque) (tous)? (les|des|ses|mes|plein de|assez de) <drugs>",
    ],
    enough: ["(devant moi|sur (mon|le) lit|bonne dose|assez pour|assez ($|.|,)|de quoi|stock|largement|reserve)"],
    asOrdered: [
      "(medecin|docteur|ordonnance|pilulier|semainier|infirmi*|matin|midi|repas|prise*|voyage|pharmac*|migraine*|allerg*|grippe|rhume|trier|perime*)",
    ],
    overIt: [
      "(viaduc|pont|rambarde|parapet|garde corps|balustrade|falaise|barrage|passerelle) ~ ,? ~ (j enjambe|enjambe|je lache|vais lacher|jambes dans le vide|passe de l autre cote de la) ($|.|,|adieu|je|c est|et)",
    ],
    hearsVoices: [
      "(une|un|voix|quelqu un|quelque chose|ca) (dans|a l interieur de) (ma|la) tete ~ (dit|crie*|repete*|ordonne*|hurle*|murmure*|disent) ~ (saute ($|.|,|saute)|fais le ($|.|,)|tue*|coupe*|meurs|creve*|jette*|finis|prends (les|tout))",
    ],
    voiceWants: ["(la|les|une|cette) voix (veut|veulent|exige*|demande*|insiste*|voudrait)"],
    voiceDeed: ["(noie|tue|pende|pends|saute|coupe|jette|brule|blesse|meure|frappe|etrangle|suive)"],
    gunFound: [
      "(trouve|sorti|pris|recupere|descendu) (le|la|l|les)? (arme|larme|fusil|carabine|pistolet|revolver) (de|du)? ~ ,? (et|avec) (les|des|deux|une|ses)? (balles|cartouches|munitions|balle|cartouche)",
    ],
    huntMatter: ["(chasse*|prefecture|declar*|gendarmerie|police|heritage|succession|armur*|collection|rendre|vendre)"],
    trainAt: [
      "(train|tgv|rer|ter|metro) ~ ,? (je|j) (serai|sera|m allongerai|me mettrai|serais) (devant ($|.|,|lui)|dessous|sur les rails|sous les roues)",
    ],
    yearOf: ["(un an|deux ans|trois ans|# ans|jour pour jour|anniversaire|l anniversaire)"],
    hasDied: ["(mort|morte|decede*|deces|disparition|suicide de)"],
    wantsToJoin: [
      "(veux|vais|voudrais|irai|pars|aimerais|compte) (etre avec|aller avec|le rejoindre|la rejoindre|les rejoindre|rejoindre|le retrouver|la retrouver|les retrouver) ~ (lui|elle|eux|ce (jour la|soir)|ce jour|cette nuit|$|.)",
      "(je|j) (le|la|les) (rejoins|retrouve|rejoindrai|retrouverai) ~",
    ],
    atGrave: [
      "(tombe|cimetiere|messe|famille|ceremonie|fleur*|parents|mere a|chez|gare|#h|midi|restaurant|week end|rdv|seance*|deplac*|report*|decal*|annul*)",
    ],
  },
  met: {
    act: ["itIsDone sleepComes lastKiss -doneErrand -lightVein", "itIsDone sleepLong -doneErrand -lightVein", "overIt"],
    violence: ["dragged anybody -atPlay", "wrecking somebodyThere inFear -brokenToys", "starved aChild -atPlay"],
    death: [
      "oneTie tieGone iFollow -ownPlans",
      "dateSet mineIs ofAnother -dateMatter",
      "dateSet calmed -dateMatter",
      "covered inTheHeat whatIsUnder -coldOrSkin",
      "relapseOn -lightVein",
      "armsSeen -coldOrSkin",
      "anybody tells wontMiss -testMatter",
      "anybody tells allPlanned wontMiss -testMatter",
      "anybody tells allPlanned hadTried -testMatter",
      "neverBack adieu -ofService -movedOn",
      "tellLove -ofService",
      "gaveMine neverNeed -replaced",
      "noYears -awayThen",
      "stopsForever -nuisance",
      "anyhow suffering -nuisance -careMatter",
      "leavesBy noMorePain thoughtOver -careMatter",
      "laidOut enough -asOrdered",
      "hearsVoices",
      "voiceWants voiceDeed",
      "gunFound -huntMatter",
      "trainAt -onTheWay -lightVein",
      "yearOf hasDied wantsToJoin -atGrave",
    ],
  },
};
