/** French and English side by side in one field: who is spoken of, and what of everyday life takes a danger back. */
import type { Fields } from "../../words/meeting.ts";

/** Somebody near, by any of the names that either language has. */
export const near =
  "(he|she|they|mates|friends|flatmates|housemates|roommates|brothers|sisters|mums|dads|sons|daughters|cousins|lodger|tenant|stepson|stepdaughter|godson|mate|friend|bestie|brother|sister|bro|sis|son|daughter|mum|mom|mam|dad|wife|husband|partner|boyfriend|girlfriend|bf|gf|ex|cousin|nephew|niece|colleague|coworker|flatmate|roommate|housemate|neighbour|neighbor|student|pupil|client|teammate|uncle|aunt|nan|gran|grandad|grandson|granddaughter|kid|boy|girl|teen|lad|lass|someone|amie|ami|copain|copine|pote|frere|soeur|fils|fille|mere|pere|maman|papa|femme|mari|compagnon|compagne|cousine|neveu|collegue|coloc|voisin|voisine|eleve|tante|oncle|grand mere|grand pere|petite|petit|elle|il)";

/** Those whom a last word is for. */
export const mine =
  "((my|ma|mon|mes|the|les|our|nos) (little|big|wee|older|younger|eldest|youngest|two|three|petit|petite|grand|grande)? (mum|mom|mam|mammy|mother|dad|da|father|parents|sister|brother|wife|husband|partner|kids|children|boys|girls|son|daughter|sons|daughters|nan|gran|family|girlfriend|boyfriend|mate|friend|wee one|little one|lads|twins|soeur|frere|mere|pere|maman|papa|femme|mari|enfants|fils|fille|filles|garcons|petits|famille|copine|copain|grand mere|mamie|papy)|(mum|mom|mam|dad|maman|papa|mamie|papy|them|him|her|everyone|tout le monde))";

export const everyday: Fields = {
  aStory: [
    "(film|films|movie*|novel*|novelist|documentar*|podcast*|netflix|episode*|lyrics|essay|thesis|dissertation|exhibition|chapter|character*|actor|actress|acting|rehearsal*|theatre|theater|game|gaming|elden ring|roman|romans|chanson*|serie|series|livre|personnage*|documentaire|expose|memoire|monologue|piece de theatre|repetition*|paroles|jeu video|book club|song|album|poem|playing the part|escape room)",
  ],
  aLaugh: ["(lol|lmao|haha*|rofl|joking|jk|mdr|ptdr|hehe|just kidding|xd|blague|plaisante)"],
  aTrade: [
    "(i m|i am|im|as|je suis|suis|here|comme|en tant qu) (a|an|un|une|the)? ~ (nurse|teacher|doctor|psychologist|counsellor|journalist|student (of|in)|researcher|trainer|supervisor|social worker|paramedic|gp|volunteer|journaliste|psychologue|medecin|educatrice|educateur|formatrice|formateur|benevole) ~ (writing|putting|preparing|looking for|doing|research*|organis*|prepar*|cherche|redige|leaflet|module|formation|course|article|interview)",
    "(prevention|awareness|sensibilisation|refresher|safeguarding|leaflet|supervisor for|workshop|training|formation|interview|dissertation|my character|un article|une emission|emission sur)",
  ],
  aMove: [
    "(moving|moved|mov* (house|out|in|to|flat|country|abroad)|relocat*|emigrat*|removal*|new (job|flat|house|school|country)|demenag*|mutation|retire*|retirement|retraite|holiday*|vacances|vacation|voyage*|trip|travel*|flight|airport|aeroport|gap year|erasmus|abroad|etranger|uni|university|boarding school|cruise|honeymoon|lease|bail|preavis|tenancy|landlord|estate agent|airbnb|visa|spain|portugal|canada|australia|lanzarote|montreal)",
  ],
  aParty: [
    "(party|wedding|birthday|anniversary|christmas|christening|baby shower|festival|concert|gig|date night|dinner|restaurant|surprise|excited|can t wait|hen do|stag|match|final|barbecue|bbq|mariage|fete|anniversaire|noel|bapteme|spectacle|hate|impatien*|prom|graduation)",
  ],
  aLoss: [
    "(died|passed away|passed|funeral|bereave*|grie*|mourn*|buried|the late|enterrement|obseques|deuil|decede*|deces|mort de vieillesse|est mort|est morte|(mum|mam|dad|nan|gran|his|her|mother|father|husband|wife|uncle|aunt) s (funeral|will|estate|things|house|service|coffin|affairs))",
  ],
  aMishap: [
    "(cook*|kitchen knife|oven|stove|ironing|shav*|garden*|diy|bike|football|rugby|cat|dog|kitten|puppy|fell|tripped|by accident|accidentally|at work|tin of|can of|beans|brambles|roses|surgery|operation|acne|laser|tattoo*|eczema|psoriasis|mosquito*|vaccin*|blood test|chat|chien|cuisin*|(au|le) four|repass*|rasant|bricol*|jardin*|velo|foot|tombe|tombee|accident|expres pas|operation|tatou*|piercing|moustique*|prise de sang)",
  ],
  aDiet: [
    "(smok*|cigarette*|vap*|sugar|sweets|chocolate|cake|biscuits|crisps|snack*|alcohol|drinking|coffee|gambling|shopping|diet|carbs|fag|fags|weed|fum*|tabac|clope*|sucre|chocolat|gateau*|regime|grignot*|cafe|poker|scroll*|nail biting|biting my nails|ongles ronges)",
  ],
  aDesk: [
    "(invoice*|facture*|receipt|cheque|cash|payment|paid you|form|forms|questionnaire|parking|parcel|delivery|colis|livraison|cleaner|plumber|builder|reception|receptionist|your (table|desk|office|couch|place|waiting room|letterbox)|votre (bureau|table|cabinet|boite)|bank card|by mistake|par erreur|silly me|forgot|collect (it|them)|pick (it|them) up|coat|umbrella|wifi|referral|gp letter|insurer|mutuelle|ordonnance|attestation)",
  ],
  aCure: [
    "(hypnosis|hypnose|worked|works|drove|driving test|flew|flight|flying|plane|dentist|exam|spider*|spiders|lift|elevator|motorway|injection*|needle*|dogs|swim*|presentation|stage|public|audience|heights|interview|phobia|phobie|avion|araignee*|permis|examen|oral|scene|conduire|autoroute|ascenseur|sessions helped|recovered|so much better|feeling better|doing better)",
  ],
};
