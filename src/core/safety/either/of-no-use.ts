/**
 * French and English: of no use, a cost, in the way; and what they would have again once somebody is gone. Those who would cope, those who would
 * forget, who would mind the child. Over the whole message.
 */
import type { Signs } from "../distress-words.ts";

export const ofNoUse: Signs = {
  fields: {
    worthNothing: [
      "(sers|sert|servi|servais|servir|servira) (plus|qu|jamais|vraiment|juste)? ~ a (rien|personne|couter|gener|encombrer|embeter|vous peser)",
      "(inutile|inutiles|bon a rien|bonne a rien|vieille chose|vieux machin|vieille carcasse|fardeau|boulet|parasite|epave|dechet|rebut|charge|poids|encombrant|encombrante|encombre|meuble|legume|nuisance|moins que rien|zero|incapable|plante verte|bouche a nourrir|de trop|en trop|dans leurs pattes|dans leur chemin)",
      "(coute*|couter) ~ (argent|cher|fortune|euros|sous|bras|yeux de la tete|trop)",
      "(useless|no use|of no use|good for nothing|no good to|burden|dead weight|deadweight|waste of (space|oxygen|air|time|a life)|worthless|surplus|spare part|past it|past my|in the way|a drain|drain on|a cost|cost* (them|him|her|everyone) ~ (money|fortune|too much)|only cost*|nothing to offer|nobody s use|what use|nobody wants|no one wants|old thing|a nuisance|a vegetable|bed blocker|extra mouth|taking up (space|room|air))",
    ],
    // Out of the way, soon.
    makesRoom: [
      "(liber*|laiss*|rendr*|rends|debarrass*|cede*|vid*|nettoy*) ~ (la place|ma place|le plancher|ma chambre|la chambre|leur vie|de moi|le passage|le champ|leur liberte|mon lit|du vide)",
      "(pourr*|vont|auront|aura) ~ (louer|recuperer|reprendre|prendre|vendre|transformer|garder|avoir|profiter|toucher) ~ (ma chambre|mon lit|ma place|ma maison|l appart|mon argent|leur vie|sa vie|la place)",
      "(perd*|gach*|pass*|sacrifi*|us*) (plus|pas) (ses|leurs|son|leur|sa) ~ (week ends|week end|dimanches|vacances|vie|temps|jeunesse|argent|nuits|sante|soirees|mercredis)",
      "(aura|auront|aurait|devra|devront|seront|sera) (plus|pas) (a|besoin de|oblig* de) ~ (laver|porter|nourrir|soigner|supporter|trainer|visiter|s occuper|venir|payer|s inquieter|surveiller|changer)",
      "(je|j|moi) ~ (m efface*|m eclips*|m en vais|m en irai|disparai*|vais disparaitre|pars pour|tire ma reverence) ($|.|,|pour|bientot|avant|doucement|sans)",
      "(ca|cela|tout) ~ (finir*|finit|s arret*|se termin*) ~ (bientot|ce soir|cette semaine|vendredi|samedi|dimanche|avec moi)",
      "(free up|give back|clear|vacate|empty) ~ (my room|the room|my bed|the bed|the place|the space|their lives|the house)",
      "(rent|have|use|get|sell|let) ~ (my room|my bed|my place|my house|the room|their lives|her life|his life|the house) ~ (soon|back|then|again|out|after)?",
      "(won t|no longer|never|not) ~ (have to|need to|waste|spend|lose|give up) ~ (wash*|carry*|feed*|visit*|look* after|worry*|weekends|sundays|her life|his life|their lives|evenings|money)",
      "(i ll|i will|i m going to|i am going to|im gonna|i should|time i) ~ (get out of|remove myself|take myself|make room|bow out|slip away|be gone|vanish|disappear|give (it|her|him|them)|let (her|him|them))",
      "(it|this|that|everything) ~ (ends|stops|will end|will stop|be over) ~ (soon|tonight|this (week|friday|weekend)|friday|sunday|with me|for good)",
      "(insured|assure*) (against|contre)",
    ],
    atPlay: [
      "(reunion*|equipe|boulot|taf|travail|bureau|atelier|match|jeu|club|cours de|ecole|college|stage|projet|chef|collegue*|entretien|recrut*|pole emploi|chomage|hypnose|seance*|appli|logiciel|machine|voiture|demenag*|coloc|colocation|fac|etudes|bagage*|carton*|velo|poussette|plante|chat|chien|traduction|formulaire|mutuelle|gps|regime|kilos|balance)",
      "(meeting|team|job|office|work|class|club|game|match|school|internship|project|boss|colleague*|interview|recruit*|session*|hypnosis|app|software|car|moving|flatmate|housemate|uni|college|boxes|bike|pram|plant|cat|dog|form|diet|weight loss|gym)",
    ],
    // A life that they would have.
    lifeRegained: [
      "(aurait|auront|auraient|aura|retrouv*|reprendr*|refer*|rendre|redonner|rends|offrir) ~ (une vie|sa vie|leur vie|la vie|une vraie vie|sa liberte|leur liberte|une jeunesse|son avenir|leur avenir)",
      "(have|has|get|give|giving|gets|got) ~ (a life|her life|his life|their life|their lives|a proper life|a future|her freedom|his freedom|it her back|it back|their freedom|her youth)",
    ],
    withoutOne: [
      "(si|s|quand|une fois que|des que) (je|j|moi) ~ (etais (plus|pas)|suis (plus|pas)|disparaissais|partais|pars|disparais|serai (plus|pas|parti*)|mourais|n existais|existais (plus|pas))",
      "(sans moi|moi (en moins|disparu*|parti*|mort*)|debarrass* de moi|si j etais pas ne)",
      "if (i|i d|it|id) ~ (weren t|wasn t|were (not|gone)|was (not|gone)|went|disappeared|died|left for good|stopped|hadn t been born|m not|am not)",
      "(without me|me out of|once i m (gone|out)|when i m gone|me gone|rid of me|if it weren t for me)",
    ],
    // They would cope, and soon.
    theyGetBy: [
      "(monde|ils|elles|elle|il|enfants|petits|gosses|femme|mari|mere|parents|famille|filles|garcons|fils|gens|amis|on) ~ (s en remettr*|s en remet*|s en sort*|survivr*|se debrouill*|s habitu*|s y fer*|s adapt*|oublier*|oublie*|remplac*|tourner* la page|se consoler*|passer* a autre chose|s apercevr*|verra pas|remarquer*|pleurer* (un peu|deux|trois|une))",
      "(they|everyone|everybody|he|she|kids|children|wife|husband|family|mum|dad|parents|people|boys|girls|friends|mates|world) (d|would|will|ll|might|could|can)? ~ (cope|manage|get by|get over it|get over me|move on|survive|adapt|adjust|forget me|forget|hardly notice|barely notice|be fine|be ok|be okay|be alright|be all right|get on with it|get used to|replace me|cry (a bit|for))",
    ],
    inNoTime: [
      "(au bout (d|de)|apres|en|dans|d ici|pendant) (une|un|deux|trois|quatre|quelques|#|six) (jours|jour|semaines|semaine|mois|an|ans|heures)",
      "(vite|plus vite qu|tres bien|sans probleme|comme si de rien|assez vite|rapidement|en fin de compte|de moi)",
      "(after|in|within|inside|for) (a|an|one|two|three|a few|a couple of|six|#) (day*|week*|fortnight|month*|year*|or two|hours)",
      "(quick* enough|soon enough|sooner than|in no time|just fine|perfectly well|well enough|eventually|in the end|before long|by christmas)",
    ],
    // And it has been reckoned.
    reckoned: [
      "(calcul*|compte|fait le tour|reflechi|pese|retourne|tourne et retourne|j y ai pense|y pense|imagine*|si je (disparais*|pars|meurs)|quand je serai|m eclips*|m efface*|plus la|pret a partir|finalement|tout prevu|si (je|j) (n )?etais (plus|pas))",
      "(done the (maths|math|sums)|worked it out|did the (maths|sums)|thought (it|about it) (through|a lot)|gone over it|weighed|if i (went|died|weren t|wasn t|disappear*|go|left)|once i m|when i m (gone|not)|not here|decided)",
    ],
    ofAbsence: [
      "(vacances|conges|deplacement|mission|weekend|week end|hopital|oper*|creche|ecole|nounou|rentree|demenag*|internat|colo|camp|stage|boulot|equipe|chef|patron*|bureau|collegue*|reunion|remplacant*|seance*|rdv|maternite|voyage*|chien|chat|chaton|divorc*|separ*|garde alternee|nouvelle ecole|croisiere|code|mot de passe|pin)",
      "(holiday*|trip|travel*|work|team|boss|office|colleague*|meeting|cover|nursery|school|childminder|hospital|surgery|operation|moving|camp|session*|appointment|maternity|divorc*|separat*|custody|dog|cat|puppy|new house|password|retire*|weekend|sleepover|the change|time zone|jet lag|clocks)",
    ],
    // Who would remember, who would take the child.
    forgetsSoon: [
      "(oubli*|souvien*|souviendr*|remett*|remplac*|manqu*|rappell*) (vite|pas|plus|a peine|jamais|facilement|rapidement)? ~ (pere|mere|papa|maman|parent|parents|moi|visage|voix|mari|femme|fils|fille)",
      "(forget*|remember*|miss*|get over|replace*) ~ (dad|father|mum|mam|mom|mother|parent|parents|me|face|voice|husband|wife|son|daughter)",
    ],
    atThatAge: [
      "(a (cet|son|leur) age|trop (petit|petite|petits|jeune|jeunes)|encore (petit|petite|petits|bebe)|assez (petit|petite|petits|jeune)|(deux|trois|quatre|#|un) (ans|an|mois) (,|.)? (a|il|elle|on))",
      "(at (that|his|her|their) age|too (young|small|little)|still (young|small|little|a baby)|young enough|so (young|small|little)|only (two|three|four|#|a baby|one))",
    ],
    askingIt: [
      "(non|§|hein|pas vrai|vite|sans doute|surement|mieux|moins|tant mieux|souffr*|c est (mieux|maintenant)|autant|profit*)",
      "(right|§|isn t it|don t they|do they|quick*|soon|probably|better|less|hurt*|now|best|won t|wouldn t)",
    ],
    wondersWhether: ["(me demande|je me demandais|pense souvent|i wonder|wondering) (si|if|whether)"],
    splitUp: [
      "(separ*|divorc*|garde|droit de visite|prison|armee|mission|deplacement|travaille loin|jamais connu|decede*|mort|creche|nounou|ecole|alzheimer|doudou|anniversaire|prenom)",
      "(separat*|divorc*|custody|visitation|prison|army|deployed|works away|never knew|died|dead|nursery|nanny|school|alzheimer*|dementia|birthday|name)",
    ],
    whoTakes: [
      "(qui|que|quoi|ou|comment) (est ce qui|est ce que)? (s occupe*|s occuperai*|garde*|garderai*|recuper*|eleve*|elevera|prend|prendrai*|devien*|deviendr*|nourri*|va s occuper|vont|place*|hebergera*|arrive a|se passe pour|fait) ~ (enfant|enfants|petit|petite|petits|fille|fils|gosses|bebe|ado|jumeaux|chien|chat|betes|animaux)",
      "(who|what|where) (d|would|will|ll|does|do|s)? ~ (look* after|take*|tak*|mind*|get|gets|happen*|become*|raise*|keep*|feed*|goes|go) ~ (kids|child|children|daughter|son|baby|boy|girl|twins|dog|cat|animals)",
    ],
    parentGone: [
      "(mere|pere|parent|parents|maman|papa|je|moi|maitre|proprietaire) ~ (plus la|plus de ce monde|morte|mort|meurt|meure|mourait|disparait|disparaissait|decede|decedee|decedait|absente pour toujours|existe plus|serai plus|suis plus|pars|etait plus)",
      "(mother|mum|mam|mom|father|dad|parent|parents|i|me|owner) ~ (gone|dies|die|died|dead|no longer (here|there|around)|not (here|around|there) (any more|anymore)|isn t (here|around|there)|aren t (here|around)|disappear*|weren t|wasn t|m not)",
    ],
    inTheFile: [
      "(assistant* social*|notaire|tuteur|tutelle|avocat|formation|memoire|mon metier|je travaille|educat*|collegue|adoption|famille d accueil|hospitalis*|oper*|accouch*|voisin|patiente|decede* (hier|lundi|en|il y a|la semaine)|cancer|soins palliatifs)",
      "(social worker|solicitor|guardian|lawyer|training|dissertation|my job|i work|teacher|colleague|adoption|foster|hospital|surgery|labour|birth|neighbour|patient|died (on|last|yesterday)|cancer|hospice)",
    ],
  },
  met: {
    death: [
      "worthNothing makesRoom -atPlay -elsewhere -onTheMend -aLaugh",
      "lifeRegained withoutOne -ofAbsence -elsewhere -aLaugh -notWorse",
      "theyGetBy inNoTime reckoned -ofAbsence -elsewhere -aLaugh -aMove",
      "forgetsSoon atThatAge askingIt -splitUp -elsewhere -aLaugh",
      "forgetsSoon wondersWhether -splitUp -elsewhere -aLaugh",
      "whoTakes parentGone -inTheFile -splitUp -elsewhere -aLaugh -aStory",
    ],
  },
};
