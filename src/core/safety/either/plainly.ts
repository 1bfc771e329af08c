/** In either language: violence whose words are idioms elsewhere, read as it was written: a beast that was killed, a door that is beaten at, blows taken on a shift. */
import type { Signs } from "../distress-words.ts";
import { he, they } from "./people.ts";

const plainlyUnless = (met: readonly string[]): readonly string[] => met.map((each) => `${each} -aLaugh -aStory`);

export const plainly: Signs = {
  fields: {
    someHe: [he, they],
    // What is done to a beast, so that one knows.
    slaysPet: [
      "(etrangle*|tue*|noye*|jete*|egorge*|empoisonne*|pendu*|frappe*|ecrase*|brule*|abattu*|balance*|massacre*|tape*|cogne*|torture*) ~ (mon|le|notre|la|ma|nos|mes|du) ~ (chat|chats|chatte|chaton*|chien|chiens|chienne|chiot|lapin|hamster|perruche|poney|cheval|poules|cochon d inde|furet)",
      "(strangl*|kill*|drown*|poison*|kick*|hang*|hung|threw|throw*|shot|stamp*|burn*) ~ (my|the|our) ~ (cat|cats|dog|dogs|rabbit|kitten|puppy|hamster|pony|horse|budgie|guinea pig)",
    ],
    asLesson: [
      "(devant (moi|nous|les|la|le|mes|ma|mon)|pour (me|m|nous) (montrer|punir|faire|apprendre)|m attend|nous attend|lecon|parce que (je|j)|si je|voila ce qui|le prochain|la prochaine|c est (toi|moi) apres|sera moi|mon tour)",
      "(in front of|to (teach|show|punish|warn|scare)|lesson|because i|if i|what (s|is) coming|what happens|i m next|next (one|time)|my turn)",
    ],
    petsFate: [
      "(voiture|camion|chauffard|veto|veterinaire|renard|fouine|loup|chasseur*|euthanasi*|vieillesse|virus|accident|tempete|orage|vet|car|lorry|fox|old age|put (him|her|it) down|storm|by accident)",
    ],
    // A door that is beaten at now.
    beatsDoor: [
      "(cogne*|tambourine*|tape*|frappe*|defonce*|coups|essaie d*|essaye d*|force*|hurle*|crie*|gueule*|donne des coups|casser|enfonce*|bourrin*|sonne*) ~ (porte|volet*|fenetre*|verrou|serrure|portail|baie vitree)",
      "(bang*|kick*|hammer*|pound*|scream*|shout*|punch*|smash*|beating|batter*|breaking|trying) ~ (door|window*|shutters|lock|gate)",
    ],
    iHide: [
      "(enferme*|cache|cachee|cachees|caches|eteint*|planque*|barricade*|sous le lit|sous la table|chuchot*|trembl*|terrifi*|au secours|recroquevill*)",
      "((enfants|petits|petite|bebe|gosses) (avec moi|contre moi|dans (la|les|le)|pleur*|se cachent|sont caches)|avec (mes|les) (enfants|petits) dans)",
      "(appelez|appeler|appelle) (la|les) (police|gendarmes|flics)",
      "(je (vous|t|te) (ecris|ecri)|suis) ~ (salle de bain*|toilettes|placard|cave|douche|sdb)",
      "(hiding|hid|locked (myself|ourselves|in)|under the (bed|table)|lights (off|out)|shaking|terrified|whisper*|barricad*|call the police|in the (bathroom|wardrobe|cupboard|loo|toilet|attic|loft)|(kids|children|baby) (are )?(with me|crying|in (the|here)))",
    ],
    callsAtDoor: [
      "(livreur|facteur|ramoneur|demarcheur*|calendrier|travaux|chat|chien|halloween|serrurier|votre porte|la bonne porte|interphone|ouvriers|delivery|postman|salesm*|trick or treat|carol|locksmith|your door|builders|parcel)",
    ],
    // A secret for which some are killed.
    wouldKill: [
      "(va|vont|allait|vas|vais) (me|m|nous) (faire)? (tuer|tue|egorger|massacrer|buter|defoncer|etrangler|fracasser)",
      "(me|m) (tuera*|tuerait|tueraient|tueront|egorge*|butera*)",
      "(ll|will|would|d|is going to|s going to|gonna|are going to|re going to) (actually|literally|really)? (kill|murder|batter|strangle|leather) me",
    ],
    forbidden: [
      "(enceinte|test de grossesse|avort*|ivg|gay|homo|lesbienne|bi|trans|petit ami|petit copain|couche avec|vierge|voile|convert*|athee|quitte la religion|ramadan|mariage|chretien|juif|musulman|noir|arabe|(je|j) (vous|t|ai) (ecri*|parle*|contacte*)|porte plainte|divorc*|le quitter|parle a (la police|vous)|pilule|preservatif*)",
      "(pregnant|abortion|pregnancy test|gay|lesbian|bi|trans|a boyfriend|a girlfriend|slept with|virgin|hijab|convert*|atheist|left the faith|i m (talking|texting|writing)|police|divorc*|leaving him|the pill|condom*)",
    ],
    // What was, and who is back.
    assaulted: [
      "(viole*|violee|abuse*|agresse*|battu*|battue|frappait|battait|inceste|attouchement*|violeur|agresseur|raped|abused|assaulted|molested|beaten|used to (beat|hit)|rapist|attacker|abuser)",
    ],
    hasReturned: [
      "(recontacte*|m (a|ont) (ecrit|retrouve*|ajoute*|contacte*|recroise*|suivi*)|me (contacte|recontacte|retrouve|suit)|retrouve mon (adresse|numero|compte)|(revenu*|revient|emmenage*|habite|installe*) ~ (quartier|rue|ville|immeuble|a cote|en face|village)|(je l ai|j ai) (croise*|revu*)|sort* de prison|demande d ami)",
      "((contacted|messaged|texted|found|added|followed|emailed|rung|called) me|moved (back|in)|lives (near|next|across|opposite|on my)|turned up|back in (town|the area|my)|saw (him|her) (today|yesterday|in)|out of prison|friend request)",
    ],
    helpsMe: [
      "(police|avocat*|psy|association|journaliste|infirmiere|hotesse|lawyer|solicitor|therapist|journalist|charity) (m a|m ont|me|has|contacted|rang)",
    ],
    // What she hides, and whom she fears.
    sheIKnow: [
      "(soeur|fille|amie|amies|ami|copine|copain|pote|collegue*|voisine|voisin|voisins|cliente|client|patiente|patient|eleve*|stagiaire|cousine|cousin|mere|maman|pere|papa|frere|belle soeur|belle mere|belle fille|niece|neveu|tante|apprenti*|salariee|salarie|dame|femme|etudiante|etudiant|grand mere|mamie|copines|camarade|coloc*|nounou|garde d enfant|fils|filleule|une gamine|jeune fille|employee|locataire|coequipiere|meilleure)",
      "(sister|daughter|friend|mate|colleague|neighbour|client|customer|patient|woman|girl|student|pupil|mum|mam|mother|cousin|niece|aunt|nan|gran|flatmate|housemate|bestie|lady|coworker|employee|tenant|son|brother|dad|teammate|lodger|apprentice|trainee)",
    ],
    coversUp: [
      "(platre*|attelle|lunettes (noires|de soleil|fumees)|foulard*|echarpe*|col roule|manches longues|fond de teint|boite|boitait|maquill*|maigri|bandage*)",
      "(sunglasses|scarf|scarves|long sleeves|high neck|polo neck|cast|sling|limp*|concealer|make up|bandage*|flinch*)",
    ],
    fearsHim: [
      "(la|l|lui|elle) ~ (tue*|tuera*|tuer|frapp*|enferm*|menac*|attend dans|surveill*|cogne*|interdi*|peur de lui)",
      "(he|il) (ll|will|d|va|would)? ~ (kill*|hurt*|hit*|lock*|go mad|lose it|waiting) ~ (her|if she|in the car)",
      "(dit (pas|plus) un mot|supplie*|tremble*|begs|begged|shakes|cries in|pleure (aux|dans les|en))",
    ],
    // Blows taken at work, by those whom one serves.
    onShift: [
      "(infirmier*|infirmiere|aide soignant*|soignant*|ambulanci*|pompier|surveillant*|caissier*|caissiere|vendeu*|serveu*|chauffeur|livreu*|videur|prof|professeur|aesh|educat*|agent|steward|hotesse|urgences|ehpad|taxi|receptionniste|vigile|auxiliaire|assistante|nurse|carer|paramedic|waiter|waitress|driver|teacher|cashier|barmaid|barman|bouncer|guard|receptionist|support worker|night shift|a e)",
    ],
    struckThere: [
      "(patient*|client*|resident*|eleve*|usager*|detenu*|passager*|voyageu*|famille|type|gars|mec|parent*) ~ (m|nous) (a|ont) (encore|deja)? (frappe*|etrangl*|cogne*|gifle*|tabasse*|mordu*|agresse*|poignarde*|plante*|menace* (avec|de mort|au)|plaque*|tape*|crache*|coince*|touche*|brule*|defonce*|serre la gorge|saute* dessus)",
      "(me suis|ai ete|ete) (fait|faite)? (frapp*|etrangl*|cogn*|gifl*|tabass*|mord*|agress*|poignard*|plant*) ~ par (un|une|des|le|mon|ma) (patient*|client*|resident*|eleve*|usager*|detenu*|passager*|parent*)",
      "(patient*|customer*|client*|resident*|pupil*|student*|prisoner*|passenger*|relative|punter) ~ (punch*|strangl*|chok*|bit|hit|headbutt*|stabb*|threw|kick*|grabb*|slapp*|spat|attack*) ~ (me|us|at me)",
    ],
    andSince: [
      "(ce soir|cette nuit|hier|ce matin|encore|peur|retourner|retourne|remet|reprendre|direction|chef*|cadre|plainte|dors plus|deuxieme|troisieme|chaque|meme service|ose plus|trembl*|personne|urgences|points|boule au ventre)",
      "(tonight|last night|yesterday|this morning|again|scared|afraid|go back|going back|back on|management|manager|police|can t sleep|second|third|every|same ward|shaking|nobody|a e|stitches)",
    ],
  },
  met: {
    violence: plainlyUnless([
      "slaysPet asLesson someHe -petsFate",
      "beatsDoor iHide someHe -callsAtDoor",
      "onShift struckThere andSince",
      "wouldKill forbidden",
      "assaulted hasReturned -helpsMe",
      "sheIKnow coversUp fearsHim",
    ]),
  },
};
