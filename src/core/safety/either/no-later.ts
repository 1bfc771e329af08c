/**
 * French and English: a later that is for others. No month, birthday or Monday that one will see; a date or an event up to which one stays,
 * and nothing that holds one after it. Over the whole message.
 */
import type { Signs } from "../distress-words.ts";

const month = "(janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)";
const day = "(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)";
const feast = "(noel|paques|toussaint|pentecote|nouvel an|reveillon|rentree|printemps|ete|automne|hiver)";
const monthEn = "(january|february|april|june|july|august|september|october|november|december)";
const dayEn = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
const feastEn = "(christmas|xmas|easter|spring|summer|autumn|winter|new year|halloween|thanksgiving)";

export const noLater: Signs = {
  fields: {
    dayAhead: [
      `(${month}|${day}|${feast}|demain|apres demain|lendemain)`,
      "(mois|an|annee|semaine|ete|rentree|hiver|printemps|trimestre|noel) (prochain|prochaine|d apres|suivant|suivante|qui vient)",
      "(prochain|prochaine|prochains|prochaines) (mois|annee|annees|semaine|rdv|seance|fois|ete|noel|printemps|anniversaire|trimestre|bilan|ordonnance|rentree|vacances)",
      `(${monthEn}|${dayEn}|${feastEn}|tomorrow)`,
      "next (month|week|year|term|time|session|one|appointment|prescription|birthday|anything|visit)",
      "(1er|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st|30th|40th|50th|60th)",
      "(birthday|anniversaire|wedding|mariage|graduation|diplome|bac|brevet|majorite|retraite|communion|bapteme|naissance|naisse|accouchement)",
      "(d ici la|ce jour la|cette date|that date|the reminder|le rappel|renouvel*|renew*|mes # ans|le #)",
    ],
    // One will not get so far.
    shortOf: [
      "(pense|crois|compte|prevois|envisage|imagine|vois|prevu|sur|certain|certaine|question) (pas|plus|guere) ~ (aller|tenir|durer|arriver|rester|vivre|pousser|etre|parvenir) ~ (jusque la|jusqu la|jusque|aussi loin|si loin|si longtemps|au dela|encore la|toujours la|encore de ce)",
      "(compte|prevois|envisage|ai prevu|ai l intention) (pas|plus) (de|d)? (y)? (arriver|parvenir|etre encore|voir|connaitre)",
      "(pas|plus) (l intention|prevu|le projet) (de|d) ~ (voir|connaitre|vivre|feter|tenir|durer)",
      "(irai|tiendrai|durerai|arriverai|vivrai|resterai|serai|aurai|vais) (pas|plus|jamais) ~ (jusque la|jusqu la|aussi loin|si loin|au dela de|le temps d y arriver)",
      "(verrez|verras|verra) (pas|plus) ~ (#|la bas|vieillir)",
      "(won t|will not|not going to|not gonna|don t think|don t expect|don t plan|don t intend|doubt|shan t|wont|never gonna|never going to|not planning|can t see myself) ~ (get|getting|make it|making it|last|lasting|reach|reaching|see|seeing|going|go|live|living) ~ (that far|that long|as far as|by then|till then|until then|there for it|for it|to it|that day|past)",
      "(won t|will not|not going to|not gonna|shan t|wont|never going to) be (around|alive|here|there) (for (it|that|any of it|this)|to see)",
    ],
    // Nor to that day, by its name.
    notTill: [
      `(pense|crois|compte|prevois|envisage|imagine|vois|prevu|sur|certain|certaine|irai|tiendrai|durerai|vivrai|resterai|vais|serai) (pas|plus|guere) ~ (aller|tenir|durer|arriver|rester|vivre|la|loin)? ~ jusqu (a|au|aux|en) (la|l|mon|mes|ma|le|sa|son|ses)? (petite|petit|prochain*|fin de l)? (${month}|${feast}|annee|an prochain|mois prochain|semaine prochaine|bac|anniversaire|# ans|mariage|retraite|majorite|naissance|fetes|vacances|soutenance|diplome)`,
      `(verrai|connaitrai|feterai|soufflerai|atteindrai|vivrai) (pas|plus|jamais) (le|la|l|les|mon|mes|son|ce|cette|de|d)? (prochain|prochaine|petit|petite)? (${month}|${feast}|annee|an prochain|annee prochaine|# ans|mariage|majorite|bac|lendemain|retraite|petits enfants|cheveux blancs|bougies|rentree|anniversaire)`,
    ],
    notTillB: [
      "(won t|not going to|not gonna|don t think|don t expect|doubt|never|can t see (myself|me)|can t imagine) ~ (make|making|get|getting|see|seeing|reach|reaching|live|living|last|lasting|turn|turning) ~ (thirty|forty|fifty|twenty|twenty one|twenty five|sixty|seventy|old age|that age|my next birthday|christmas|spring|summer|new year|the end of the year|my (30s|40s|50s|thirties|forties))",
    ],
    onTheRoad: [
      "(retard|train|bus|bouchon*|km|euros|voiture|a pied|marcher|payer|prix|parking|velo|payant|budget)",
      "(traffic|train|bus|km|miles|walk|drive|driving|pay|price|cost|parking|late)",
    ],
    // There is to be none.
    noneComes: [
      `(y aura|aura|y a|il y a|aurait|y aurait) (plus|pas|aucun) (de|d|un|une)? ~ (${day}|demain|lendemain|${month}|${feast}|anniversaire|jour d apres|prochain*|annee suivante|# ans|suite|apres ($|.|,|pour moi))`,
      `(${month}|${feast}|an prochain|annee prochaine|avenir|futur|demain|la suite) (se fera|se passera|viendra|arrivera|sera|existe*|aura lieu|continuera) (pas|plus|sans moi)`,
      "(attends|attend|espere|guette) (plus|rien) ~ (jour d apres|lendemain*|demain|avenir|futur|la suite ($|.|,)|du futur|des jours)",
      `(there s|there is|there|theres) (not|no|never|won t|isn t|ain t) ~ (be)? (one|a next|another|any|anything after|a ${dayEn}|a ${feastEn}|a (future|tomorrow)|no (future|tomorrow))`,
      `(no|not a|without a) more (${dayEn}s|mondays|tuesdays|fridays|sundays|birthdays|${feastEn}|tomorrows|mornings)`,
      "plus (de|aucun) (lundis|lundi|dimanches|dimanche|lendemain|lendemains|demains|matins|reveils|noels|anniversaires|rentrees)",
      `(pas|plus) besoin (de|d) (${month}|${feast}|demain|calendrier|agenda|l an prochain|l annee prochaine|la semaine prochaine|lendemain*|futur|un futur|retraite)`,
      "(not|never) (planning|making plans|making any plans|booking) ~ (past|beyond|after) ~ (weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|birthday|tomorrow)",
      `(won t|don t|not going to|never) (be)? ~ need* (${monthEn}|${feastEn}|tomorrow|a calendar|a diary|next (week|year|month)|any of next)`,
    ],
    restOfUs: ["(pour moi|moi|je|j|mon|ma|mes|me|reposant|apaisant|soulageant|paisible|doux a penser)", "(i|i m|my|me|for me|mine)"],
    // Gone, and no use in asking.
    notAround: [
      "(serai|suis|serais|sera) (plus|jamais) (la|ici|nulle part|de la partie|parmi*|personne)",
      "(nulle part ailleurs|ni nulle part|nowhere else|nor anywhere)",
      "(plus|pas) (nulle part|en etat de (repondre|venir))",
      "(je|j) (serai|serais) ~ (loin de tout|plus loin|ailleurs pour de bon|deja loin|deja parti*)",
      "(won t|will not|not going to|not gonna|wont|no longer) be (here|anywhere|around|about|there|in this|alive|reachable) ~ (by then|any more|anymore|after|then|to (answer|see|pick)|for (that|it|much)|$|.|,)",
    ],
    noUseAsking: [
      "(pas|plus) (la peine|besoin|necessaire|d interet)",
      "(inutile|a quoi bon|pour rien|embetez vous pas|derangez vous pas|fatiguez pas|donnez vous pas|prenez pas)",
      "(notez|marquez|gardez|reservez|bloquez|prevoyez|rappelez|cherchez|attendez) (moi)? (rien|pas|plus)",
      "(don t|dont|do not|no need|no point|not worth|needn t) (to)? ~ (bother|book|keep|save|put|hold|send|remind|schedule|chase|wait|worry|renew|ring|call|expect)",
      "(bonne continuation|bonne suite|adieu|goodbye|farewell|oubliez moi|forget about me)",
    ],
    // What is made to last.
    forYears: [
      "(carte d identite|passeport|permis|ordonnance|calendrier|agenda|abonnement|mutuelle|contrat|inscription|carte (de bus|vitale|famille)|lunettes|vaccin|controle technique|chaudiere|bail|bilan|mammographie|irm|dentier|manteau|graines|bulbes|arbres)",
      "(id card|passport|licence|prescription|calendar|diary|subscription|contract|railcard|season ticket|glasses|mot|boiler|lease|check up|smear|scan|coat|seeds|bulbs|mortgage|pension)",
    ],
    redone: [
      "(refaire|refait|renouvel*|reprendre|racheter|reabonner|prolonger|reconduire|signer|replanter|planter)",
      "(renew*|replace*|redo*|extend*|order*|sign*|buy*|plant*|book*)",
    ],
    neverUsed: [
      "(servira|servirai|serviront) (plus|jamais|a rien|a personne)",
      "(utiliserai|userai|verrai|aurai) (pas|plus|jamais) (le temps|l occasion|besoin|expirer|la fin)",
      "(d ici la|avant ca|a ce moment) ~ (serai|aurai|loin|fini)",
      "(won t|will not|never|not going to) ~ (use|need|see|wear|be here|be around|get to|outlast)",
      "outlast* me",
    ],
    // Until then.
    staysTill: [
      "(attends|attend|attendais|attendrai|attendre|patiente|tiens|tenir|tiendrai|reste|rester|resterai|continue|m accroche|accroche|survis|encore la|suis la|est la|debout|souffle) ~ (que|qu|jusqu|jusque|pour|juste|seulement|la|le temps) ~ (bac|brevet|diplome*|majorite|majeur*|# ans|dix huit ans|vingt ans|mariage|marie*|communion|bapteme|naissance|naisse|permis|anniversaire|noel|paques|nouvel an|fin de l annee|remise|rentree|grand|grande|grands|parte|partent|meure|meurent|mort|morte|debrouill*|autonome*|etudes|vendu*|vende|case|casee|cases|rembours*|envole*|quitte* le nid|fac|examen*|concours|operation|proces|recolte*|vendange*|moisson*|fetes|ete|printemps)",
      "(wait*|stay*|hang* on|hanging in|hold* on|stick* around|still here|only here|keep* going|carry* on|living|alive|lasting) ~ (till|until|for|so|to see) ~ (exam*|levels|gcse|gcses|graduat*|wedding|marri*|birthday|born|christmas|eighteen|eighteenth|grown|leaves|left home|off to uni|dies|died|die|gone|settled|passes|passed|sold|paid off|baby|dog|cat|mum|mam|mom|dad|mother|father|nan|gran|old enough|summer|spring|harvest|new year|kids|boy|girl|#)",
    ],
    thenNothing: [
      "(apres|ensuite|puis|une fois|et la) ~ (plus besoin (de|d) (rester|tenir|etre la|faire semblant|continuer|vivre|moi|personne|lutter|m accrocher|faire)|plus (de|aucune) (raison*|excuse*|obligation*|utilite)|rien (me|m) (retien*|oblige*|empech*|attache*)|personne (me|m|aura|a) (retien*|besoin de moi|attend*)|libre de (partir|m en aller|m arreter)|pourrai (partir|m en aller|lacher prise|m arreter|m effacer|disparaitre|m endormir|y aller)|peux (partir|m en aller|lacher|y aller|disparaitre)|ce sera (mon tour|bon pour moi|fini pour moi|sans moi)|serai libere*)",
      "(apres|ensuite|puis) (,|ca|cela|j|je|moi|c est|ce sera|on)* (me|m|en)? (pars|partirai|m en vais|m en irai|en irai|m eclipse|m eclipserai|eclipse|m efface|m effacerai|lache|lache tout|decroche|tire ma reverence|basta|rideau|ciao|bye|stop|disparais|m eteins|fini|termine|j arrete|j aurai fini|mon tour) ($|.|,|enfin|tranquil*|en paix|pour de bon|sans bruit|a mon tour|aussi|doucement)",
      "(then|after that|after|afterwards|once that s|once it s|past that) ~ (i can (go|stop|leave|let go|rest|be done|finish)|i m (done|off|gone|out|free to|finished)|i ll (go|stop|be (done|gone|off)|let go|slip)|no (need|reason) ~ (me|stay*|be|go on|keep|left|hang)|nothing (keeping|holding|to (stay|keep)|left to)|nobody needs me|no one needs me|they (don t|won t) need me|don t (have|need) to (be|stay|keep|hang|go on)|doesn t need me)",
      "(plus besoin de rester|plus aucune raison de (rester|tenir|continuer)|no reason to (stay|hang around|stick around) (after|then|any more|anymore))",
    ],
    lifePlan: [
      "(boulot|travail|poste|quitter|quitte (mon|ma|la|le)|divorc*|separ*|tour du monde|vend* (la|ma|l|mon)|therapie|fumer|regime|formation|salon|soiree|reunion|repas|douche|menage|cinema|ecole|dispo*|creneau*|rdv|seance*|rejoindre (ma|mon) (mari|femme) (a|en|au))",
      "(job|flat|house|marriage|leave (him|her|my)|leaving (him|her|my)|contract|smok*|therapy|divorc*|party|pub|appointment|session*|slot|cinema|school run|meeting|film|company|town)",
    ],
    // A day on which it ends.
    endsThen: [
      `(ca|cela|tout|c|ce|l histoire|mon histoire|ma vie) (se)? (s)? (terminera|finira|arretera|sera fini|sera regle|sera termine|prendra fin|s arrete|finit|termine|cesse) ~ (cette (semaine|nuit)|ce (soir|week end)|demain|${day}|avant|bientot)`,
      `(it|this|that|everything|all|my story) (ends|will end|ll end|stops|will stop|is over|will be over|finishes|ll be over|be over) ~ (this (week|weekend|${dayEn})|on ${dayEn}|${dayEn}|tonight|tomorrow|soon)`,
    ],
    emptyAhead: [
      "(devant|devant moi) ~ (plus rien|rien|le vide|le neant|un mur|plus personne)",
      "(plus|pas|aucun|sans) (d|de|un)? (avenir|futur|perspective*|projet*|lendemain*|horizon|issue)",
      "(no|without a|haven t got a|not got a) (future|tomorrow|prospects|way forward)",
      "nothing (ahead|in front of me|to look forward to|left (ahead|for me))",
      "(what use|no use|any use|nobody wants|no one wants|sers a rien|servi a rien|inutile|useless)",
    ],
  },
  met: {
    death: [
      "shortOf dayAhead restOfUs -elsewhere -atTheShop -onTheRoad -aLaugh -onTheMend",
      "notTill restOfUs -elsewhere -atTheShop -onTheRoad -aLaugh -onTheMend -lateSlot",
      "notTillB restOfUs -elsewhere -atTheShop -onTheRoad -lateSlot -aLaugh",
      "noneComes restOfUs -elsewhere -atTheShop -lateSlot -aLaugh",
      "notAround noUseAsking -elsewhere -atTheShop -lateSlot -aLaugh -onTheMend -aMove",
      "forYears redone neverUsed -elsewhere -aMove -aLaugh -onTheMend",
      "forYears noUseAsking notAround -elsewhere -aMove -aLaugh -onTheMend",
      "forYears noUseAsking noneComes -elsewhere -aMove -aLaugh",
      "staysTill thenNothing -elsewhere -lifePlan -aLaugh -onTheMend",
      "endsThen emptyAhead -elsewhere -aLaugh -onTheMend",
    ],
  },
};
