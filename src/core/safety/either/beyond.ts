/**
 * French and English: those who are dead and what one would do about it, a grave with a place in it, a life that one would hand over, lists of
 * reasons that stay empty, mornings that are for nothing. Over the whole message.
 */
import type { Signs } from "../distress-words.ts";

const month =
  "(janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|june|july|august|september|october|november|december)";
const lost =
  "(mari|femme|epoux|epouse|compagnon|compagne|conjoint|fils|fille|enfant|enfants|bebe|frere|soeur|jumeau|jumelle|mere|maman|pere|papa|mamie|papi|ami|amie|amour|husband|wife|partner|son|daughter|child|baby|brother|sister|twin|mum|mam|mom|dad|mother|father|nan|gran|best friend|girl|boy|love)";

export const beyond: Signs = {
  fields: {
    // Somebody who is dead.
    theDead: [
      `(feu mon|defunt|defunte|late|dead|mon regrette|ma regrettee|my poor) ~ ${lost}`,
      `${lost} ~ (mort|morte|morts|decede|decedee|parti|partie|plus la|disparu|disparue|enterre|enterree|noye|noyee|au cimetiere|la haut|died|dead|passed|gone|buried|drowned|went down|taken|killed|up there|in heaven)`,
      "(veuf|veuve|veuvage|widow|widowed|widower|widowhood|orphelin|orpheline)",
      `(perdu|enterre|buried|lost) ~ (mon|ma|mes|notre|my|our) ${lost}`,
      `(sans|without) (elle|lui|eux|her|him|them|${lost}|(mon|ma|my) ${lost})`,
      `survi* (a|longtemps)? ~ (mon|ma|son|sa|ca|leur|au|aux) ~ (${lost}|mien|mienne|sien)`,
      `(outliv*|surviv*|outlast*) ~ (my|your|one s|his|her|our|a) ~ ${lost}`,
      `(${lost}|coul*|sank|sunk) ~ (coule|coules|avec mon|avec ma|with my|noye*)`,
    ],
    wontOutlive: [
      "(intention|compte|envie|prevu|question|pense|vais|veux|souhaite|crois|vois|pourrai|sais) (pas|plus)? ~ (de|d)? (lui|leur|y)? (survivre|vivre sans|m attarder|trainer) ~ (longtemps|sans|seul|seule|apres|encore|beaucoup|davantage|mien|enfant|fils|fille)",
      "(don t|do not|not|never|no) ~ (intend*|plan*|want*|mean|mean to|going to|expect*|wish) ~ (outliv*|surviv*|outlast|live) ~ (long|without|after|much|alone)",
    ],
    // And one will not stay long after.
    afterThem: [
      "(en veux|en voudrais|la veux|m interesse) (pas|plus)",
      "(ferai|fais|ferais|vais faire|partirai|irai|m en irai) (comme|pareil que|la meme chose que|pareil|le meme jour|le meme chemin) (lui|elle|eux|mon|ma)?",
      "(le|la) meme (jour|date|heure|endroit|facon|maniere|corde|chemin|nuit)",
      `(m appelle|m attend|m attendent|me reclame|me fait signe|me tend|me dit de venir|m invite|vient me chercher|viendra me chercher|me parle la nuit|me cherche|m a dit de venir)`,
      "(pourquoi (pas moi|moi je|c est pas moi|elle m a pas|il m a pas|ils m ont pas|la mer|dieu|la mort)|a ma place|prendre (aussi|moi)|me prendr*|m a pas pris*|m ont pas pris*|quand elle le fera|quand il le fera|quand ce sera mon tour|bientot mon tour)",
      "(i ll|i will|i m going to|going to|i shall) ~ (do|go|leave) ~ (like (he|she|they|him|her) (did|went)?|the same (day|way|date|place|thing)|same (day|way|date|place))",
      "(same (day|date|place|way|spot|rope) as)",
      "(call*|waiting|wait*|beckon*|reach*|ask*|tell*|invit*|wants) ~ (me|for me) ~ (come|come over|to come|join|home|cross|over|soon|follow)?",
      "(why (not me|wasn t it me|didn t it take me|am i still|did (it|he|god|they) leave me)|should (have|ve) been me|take me (too|as well|next|instead)|my turn)",
    ],
    wantToGo: [
      "(veux|voudrais|envie|vais|hate|pret|prete|bientot|temps|j arrive|ce soir|demain|y aller|le suivre|la suivre|longtemps|jamais|robe|decide|date|jour|peur|mer|plus|vie|quand)",
      "(want|wanna|ready|soon|going|tonight|tomorrow|time|follow|go|can t wait|long|never|dress|decided|date|day|sea|life|when)",
    ],
    grieving: [
      "(parler de|en parler|deuil|groupe|accompagn*|comprendre|recevez|prenez|creneau|association|mieux|rassur*|avanc*|pleure encore|chorale|reprendre|petits enfants me|me tient|vivre avec|continuer a vivre|apprendre a vivre|refaire ma vie|rencontre quelqu un|photo*|messe anniversaire|cancer de|testament de|succession|notaire|papiers|dossier|au tel|me reclame (les|le|la|un|une|des|de l)|m attend (a|au|en|dans la voiture|devant|dehors|chez|pour|demain|lundi)|m appelle (tous|toutes|chaque|demain|pour|ce soir|depuis))",
      "(talk about|grief|bereave*|support group|understand|do you see|slot|feel better|reassur*|crying less|choir|grandkids|keep* me going|live with it|learn* to live|met someone|met somebody|probate|paperwork|photos|waiting (room|outside|in the car|downstairs)|call* me (every|on|about|back)|tell* me to (eat|rest|book|come (in|for)|see))",
    ],
    // A stone with one's name, a place beside somebody.
    restingPlace: [
      "(caveau|concession|tombe|tombeau|pierre tombale|stele|plaque|plaque funeraire|urne|columbarium|cercueil|marbre|cimetiere|fosse|cendres|monument)",
      "(grave|plot|headstone|tombstone|urn|coffin|casket|vault|crematorium|cremation|cemetery|ashes|plaque|crypt|memorial stone|graveyard)",
    ],
    keptForMe: [
      "(ma place|mon nom|mon prenom|ma date|m attend|m attendent|pour moi|a cote de (mon|ma|lui|elle)|pres de (mon|ma|lui|elle)|avec (lui|elle)|la mienne|le mien|place pour (moi|deux)|graver|gravee|grave)",
      "(my place|my name|my date|waiting for me|for me|my own|next to (him|her|my)|beside (him|her|my)|with (him|her)|mine|room for (me|two)|engraved|engrave|carved)",
    ],
    thisYear: [
      `(annee en cours|cette annee|${month}|bientot|la date|date est|deja (choisi*|grave*|fix*|decid*)|decide*|choisi (le|la|mon|ma) (jour|date)|semaine|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|ce soir|demain|hate|pret|prete|vite|j arrive|plus qu a)`,
      "(this year|soon|the date|date s|already (chosen|engraved|set|picked)|decided|picked (the|a|my)|week|saturday|sunday|monday|tuesday|wednesday|thursday|friday|tonight|tomorrow|can t wait|ready|on my way|just need)",
    ],
    flowersFor: [
      "(fleurir|toussaint|nettoyer|entretien|enterre* (mon|ma|notre)|obseques de|enterrement de|ceremonie|marbrier|pompes funebres (a|de|ou)|travaille|metier|convention|contrat obseques|halloween|film|jeu|raisonnable|amuse|rigol*|succession|decede* (hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|visite|aller voir|vais voir|me recueillir|croisiere|vacances|cabinet|porte|sonnette|rue)",
      "(flowers|clean* (the|his|her)|funeral of|(his|her|mum s|dad s|nan s) funeral|service for|undertaker here|i work|prepaid|halloween|film|game|sensible|laugh|probate|visit*|cruise|holiday|door|street|entrance)",
    ],
    // Reasons, counted.
    reasonsList: [
      "(raison|raisons|motif|motifs|arguments|argument|pour et|colonne|avantages|pourquoi|choses|liste) ~ (de|d|pour|a) ~ (rester|vivre|continuer|tenir|etre la|me lever|m accrocher|rester en vie|ne pas partir|exister|durer)",
      "(liste|listes|colonne|colonnes|tableau) ~ (pour et contre|pour|contre|raisons|pourquoi|rester|vivre|continuer)",
      "(reason*|list|lists|column|columns|pros|arguments|case|things) ~ (to|for|of|why|not to) ~ (stay*|liv*|go* on|continu*|be here|get up|hang on|keep going|not die|carry on|exist*|alive|stick around)",
    ],
    comesEmpty: [
      "(vide|vides|rien|aucun|aucune|zero|courte|blanche|personne|nulle|epuise*|trouve (pas|plus|rien|aucune)|plus (de|d|aucune|rien|une|une seule)|manque*|s amenuise*|en a plus|plus que (une|deux|trois)|toutes barrees|une seule|pas une|fini*)",
      "(empty|blank|nothing|none|zero|short|no one|nobody|ran out|running out|can t (find|think)|couldn t|not (one|a single|many|any)|crossed (off|out)|shorter|only (one|two)|left)",
    ],
    otherReasons: [
      "(boulot|travail|couple|relation|mari|copain|therapie|seance*|region|ville|fumer|equipe|association|emploi|poste|entreprise|avec (lui|elle|mon|ma)|france|bebe|exercice|vous m aviez|courses|attente|cette maison|mariage)",
      "(job|work|couple|relationship|him|her|husband|wife|boyfriend|therapy|session*|city|smok*|team|company|marriage|exercise|you asked|homework|shopping|waiting|this house)",
    ],
    // Those who did it, and are understood.
    whoDidIt: [
      "(s est|se sont|s etait|se soit|s etaient|qui se|ceux qui|celui qui|celle qui|gens qui|personnes qui) ~ (pendu*|suicid*|tue*|tuent|suicident|pendent|noye*|flingu*|jete*|jettent|supprim*|donne* la mort|foutu* en l air|foutent en l air|saut*|en finissent|mis fin|mettent fin|partis volontairement|defenestr*|immol*)",
      "(hung|hanged|hangs|shot|drowned|killed|kill|topped|poisoned|gassed|took|taken|take|ended|end) (himself|herself|themselves|his own|her own|their own|his life|her life|their lives|it all|his own life|her own life|their own lives)",
      "(people|those|ones|lads|men|women|somebody|someone) (who|that) ~ (jump*|kill themselves|top themselves|do it|end it|hang themselves|take their)",
    ],
    understandsThem: [
      "(commence a|finis par|de plus en plus|maintenant|aujourd hui|tellement|trop|enfin|bien) (je)? (les|le|la|l)? ~ comprend*",
      "(je|j) (les|le|la|l) (comprends|envie|admire|jalouse|suis dans l idee)",
      "(jalous* (de|d)|envie leur|les envie|ont (eu)? raison|a (eu)? raison|eu le courage|bien du courage|pas le courage (de|d)|le prochain|la prochaine|mon tour|moi aussi|pareil|le suivant|sur la liste|au moins (eux|lui|elle)|faire comme|fait peur|me tente)",
      "(i) ~ (understand*|get|gets|envy|admire) (him|her|them|why|it)",
      "(starting to|beginning to|come to) (understand|get|see|envy|admire)",
      "(jealous of|envy|envious|had the (guts|courage|nerve)|brave*|next|my turn|me too|i m next|at least (he|she|they)|were right|was right|scares me|tempt*)",
    ],
    inMourning: [
      "(comprends pas|comprendre (pourquoi|son|leur|ce)|voudrais comprendre|aimerais comprendre|aider a comprendre|comprendrai jamais|expliquer|prevention|formation|supervision|association|annoncer|film|serie|livre|roman|debrief*|equipe|en parler aux|groupe de parole)",
      "(don t understand|can t understand|want to understand|help me understand|never understand|prevention|training|supervision|charity|film|series|book|novel|debrief*|team|support group)",
    ],
    // Dead or that, it is all one.
    deadOr: [
      "(ou|et|que|soit) (etre)? (mort|morte|creve|crever|sous terre|six pieds|clamser) ,? ~ (pareil|meme chose|kif|egal|difference|quitte|au moins|aussi bien|mieux|repos|tranquille|paix|bref)",
      "(mort|morte|creve) (,|et)? (au moins|je souffrirais|j aurais|j aurai|je serais|je dormirais|on souffre|on a plus|c est (plus)? (calme|simple|reposant))",
      "(or|and|either|be) (dead|six feet under|buried) ,? ~ (same|difference|equal|whatever|might as well|at least|better|quieter|peace)",
      "(at least|better|be) (if i was|if i were|when i m|being|off)? dead ~ (i|i d|there|no|wouldn t|nothing)",
    ],
    tiredDead: [
      "(mort de (rire|fatigue|faim|soif|peur|trouille)|mort de|morte de|a moitie|dead (on my feet|tired|battery|phone|line)|telephone|batterie|ordi|match|plante*|jeu|boss|poisson|angle mort)",
    ],
    // A life handed over.
    givesLife: [
      "(donnerais|donne|donnerai|rendrais|rendrai|echangerais|echange|cederais|laisserais|offrirais|prendrais) ~ (ma vie|la mienne|mes annees|ma place|mon coeur|les annees qui me restent|la leur|sa place|leur place)",
      "(would|d|ll|will|could) ~ (give|swap|trade|hand|exchange|switch) ~ (my life|mine|my years|my place|places|my heart|what s left of)",
    ],
    gladly: [
      "(sans (regret|regrets|hesiter|hesitation|probleme|remords|y reflechir)|volontiers|ce soir|tout de suite|des (ce soir|demain|maintenant)|sur le champ|en a rien a faire|sert (plus)? a rien|j en (ai|fais) (plus|rien)|a qui (la|en) veut|a quelqu un|avec joie|m en sers (pas|plus)|qui veut vivre|merite*|qui s accroch*|s accrochent)",
      "(without (regret|thinking|hesitat*|a thought)|gladly|tonight|right now|tomorrow|in a heartbeat|any day|happily|no use for|to (anyone|someone|somebody)|i don t (want|use|need)|who wants|deserve*|fighting for|cling*|hang* on)",
    ],
    forLove: [
      "(pour (mes|ma|mon|elle|lui|eux|toi) ~ (enfant*|fille|fils|petit*)|for (my|her|him|them) ~ (kids|children|daughter|son|dog)|om|psg|chocolat|vacances|creneau|rdv|seance|slot|session|appointment|queue|line|place (du|de|assise|de parking)|seat|holiday|coffee)",
    ],
    // Mornings that are for nothing.
    nothingStays: [
      "(nothing|no one|nobody|no reason|not a thing|anything|anyone|little) ~ (stay* for|stay* around for|stick* around for|live for|living for|get up for|getting up for|hang* on for|wake up for|be here for|keep me here|keeping me here|holds me here|holding me here|worth (staying|living|getting up|waking))",
      "(rien|personne|plus rien|aucune raison|plus personne|rien ni personne) ~ (qui me retien*|me retien*|retient ici|m attache|pour (qui|quoi) (rester|vivre|me lever|continuer)|me donne envie de (rester|vivre|me lever)|vaille la peine (de|que)|m accroche*|me raccroche*|pour me faire rester)",
      "(why|wonder why|what for|point of|point in|reason) ~ (i|me|my)? ~ (bother|trouble) ~ (waking|wake|getting up|get up|breathing|opening my eyes|being here|going on|carrying on|living|eating|existing|trying to live)",
      "(why|wonder why|wonder what for) ~ (i) (even|still|keep|ever)? (wake up|get up|exist|breathe|am here|m here|m still here|am still here|live|go on living|open my eyes)",
      "(pourquoi|a quoi bon|pour quoi|pour qui|pour quoi faire|demande pourquoi|quel interet|sais plus pourquoi|quel sens) ~ (je|me|de|d|m) ~ (leve (encore|le matin|tous|chaque)|reveille (encore|le matin|chaque|tous)|respire (encore)?|existe|vis (encore)?|ouvre les yeux|m obstine a vivre|m accroche (encore)?|suis encore la|suis toujours la|continue a (vivre|respirer|exister)|rester en vie|vivre encore|prendre la peine de (me lever|vivre|respirer))",
    ],
    ofPlaces: [
      "(martigues|marseille|paris|region|ville|village|quartier|boulot|boite|entreprise|poste|france|appart*|club|fac|reveil a|nuit|insomnie*|# h|#h|quatre heures|trois heures|du matin sans)",
      "(town|city|job|company|office|flat|club|uni|country|insomnia|at night|in the night|at #|#am|menu|party|meeting|on tv)",
    ],
    // All of them once more, then one slips off.
    allOnceMore: [
      "(voir|revoir|avoir|reunir|embrasser|serrer|entendre|prendre|veux|voulais|voudrais) ~ (tous|toutes|tout le monde|chacun|une fois encore|encore une fois|une derniere fois|un dernier|une derniere|une ultime fois)",
      "(une fois encore|une derniere fois|encore une fois|une ultime fois|la derniere fois) ~ (tous|toutes|ensemble|autour|reunis|enfants|famille|mere|petits|voir|table)",
      "(one (last|more) time|once more|one last) ~ (everyone|everybody|all of them|family|kids|table|together)",
      "(see|have|hug|hold|hear|get|gather) ~ (them all|everyone|everybody|all of them|one more time|one last time|once more|one last|a last)",
    ],
    thenSlip: [
      "(apres|ensuite|puis|et la|et puis) (,|ca)* (je|j)? (m eclipse|m eclipserai|m en vais|m en irai|m efface|m effacerai|pars|partirai|disparais|disparaitrai|m eteins|tire ma reverence|fini|c est fini|ce sera fini|rideau|adieu|plus rien|basta|c est tout|lache)",
      "(sera|serait|est|me semble) (le bon jour|le bon moment|le jour|mon jour|ma derniere fois)",
      "(then|after that|and then|afterwards) (,)? (i|i m|i ll|it s|that s|nothing) ~ (slip|go|gone|off|leave|done|vanish|disappear|over|it|bow|end|stop)",
      "(will be|is|feels like) the (right|last|big|good) day",
    ],
    familyEvent: [
      "(demenag*|mutation|etranger|avion|aeroport|vacances|colo|internat|oper*|concert|spectacle|photo de classe|pot de depart|retraite|fin de l annee|a la semaine|sieste|boulot|travail|seance|rdv|train de)",
      "(moving|abroad|flight|airport|holiday|camp|boarding|surgery|gig|show|class photo|leaving do|retirement|work|session|appointment|train at|uni|nap)",
    ],
  },
  met: {
    death: [
      "wontOutlive -grieving -elsewhere -aLaugh -aStory",
      "theDead afterThem wantToGo -grieving -elsewhere -aLaugh -aStory",
      "restingPlace keptForMe thisYear -flowersFor -elsewhere -aLaugh -aStory",
      "reasonsList comesEmpty -otherReasons -elsewhere -aLaugh",
      "whoDidIt understandsThem -inMourning -aStory -aLaugh -aTrade",
      "deadOr -tiredDead -aLaugh -aStory",
      "givesLife gladly -forLove -aLaugh -aStory",
      "nothingStays -ofPlaces -elsewhere -aMove -aLaugh -aStory",
      "allOnceMore thenSlip -familyEvent -elsewhere -aLaugh -aMove",
    ],
  },
};
