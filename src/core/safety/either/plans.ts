/** French and English: what is kept at hand, what is worked out, what the body bears, and somebody near who shows it. */
import type { Meetings, Signs } from "../distress-words.ts";
import { near } from "./bases.ts";

export const planMeets: Meetings = {
  fields: {
    weapon: ["(gun|pistol|revolver|handgun|shotgun|rifle|glock|flingue|fusil|pistolet|revolver|arme|carabine)"],
    nearBed: [
      "((in|on|under|by|next to|beside|dans|sur|sous|a cote) (the|my|of|de|le|la|ma|mon)? ~ (nightstand|night stand|pillow|bed|bedside|lap|glovebox|desk drawer|top drawer|sock drawer|oreiller|table de (nuit|chevet)|chevet|genoux|tiroir|lit|boite a gants)|moved (it|the)|(took|got|taken|sorti|ressorti) (it|the|le|l)? ~ (out|of the safe|of the cabinet|du coffre|de l armoire)|(cabinet|safe|locker) (key|keys|code)|loaded|charge*|nettoye*|cleaned (it|the)|where (dad|he|my dad|grandad|papa) ~ keep*|ou (papa|mon pere|il) (range|cache|garde))",
    ],
    armsAway: [
      "(toy|nerf|water|glue|staple|hair|nail|police found|his gun|points|point* (it|a gun) at (me|us)|threat*|menace*|game|film|hunt*|chasse*|clay|range|club|licen*|permis|antique|sell|vend*|museum|heat gun|massage|massage gun|spray|squirt)",
    ],
    iOwn: ["(i|i m|i ve|my|me|myself|je|j|mon|ma|mes|moi)"],
    wayOutB: [
      "((a|my|the|her|his|an|une|un|sa|son|ma|mon) (way out|exit plan|exit strategy|exit bag|escape plan|way to go|plan b|backup plan|porte de sortie|plan de sortie|sortie de secours|emergency exit|date|deadline) ~ (planned|ready|sorted|worked out|in (her|his|my|the) (drawer|head|bag|mind|phone|case)|if it|when it|in case|for when|prevu*|pret*|dans (sa|ma|mon|son)|si (ca|jamais|tout)|quand|already|set|picked|for (june|december|friday|after)))",
    ],
    ordinaryExit: [
      "(marriage|contract|lease|job|company|debt*|work|boulot|business|startup|parking|building|fire|house|flat|project|meeting|smok*|date (picked|set) for (the|our|my)|wedding|exam|submission|tax)",
    ],
    // Taken from where one works.
    whatNeeded: [
      "(ce qu il (me)? (faut|fallait)|tout ce qu il faut|de quoi (en finir|partir|faire|m endormir|dormir)|what (i|s|is|it) (need*|takes)|all i need|everything i need|the (necessary|right dose|vial|vials|ampoule*)|le necessaire|enough (to|for)|des ampoules|ampoules|fioles|une seringue|syringe*|vials|propofol|potassium|ketamine|morphine|insuline|insulin|fentanyl)",
    ],
    fromWork: [
      "(pris|vole|volee*|ramene*|emprunte|rapporte|took|taken|stole*|nicked|borrowed|brought|lifted|sorti|pinched|slipped) ~ (travail|boulot|hopital|service|clinique|pharmacie|work|hospital|ward|clinic|lab|pharmacy|surgery|vet|bloc|cabinet|trolley|chariot|stock|theatre|icu|rea|farm|ferme)",
    ],
    aloneTonightB: [
      "(seul|seule|alone|ce soir|tonight|personne|nobody|no one|empty house|dans mon sac|in my (bag|pocket|coat|locker)|chez moi|at home|nobody (knows|counted|noticed)|week end|friday|sunday|dimanche|vendredi)",
    ],
    forWork: [
      "(patient*|colleague* (asked|needs)|order*|commande|formation|training|travel sick|prescri*|ordonnance|for (my|the) (cat|dog|mum|dad|son|daughter)|pour (mon|ma|le) (chat|chien|fils|fille|mere|pere)|laptop|dossier|dossiers|files|paperwork|shopping|courses|recipe|gateau|dinner)",
    ],
    // Found with somebody near.
    hiddenAt: [
      "((found|find|has|have|had|keeps|kept|discovered|hides|hid|saw|trouve*|cache*|garde*|a) ~ (under|in|inside|behind|sous|dans|derriere) (her|his|their|son|sa|ses|le|la|the) ~ (bed|mattress|pillow|bag|drawer|room|school bag|rucksack|wardrobe|desk|phone|search|notebook|diary|lit|matelas|oreiller|sac|tiroir|chambre|cartable|bureau|armoire|pocket|pencil case|trousse|journal|cahier|telephone|historique|locker|jacket)|under (her|his) (bed|mattress|pillow)|sous son (lit|matelas|oreiller)|in (her|his) (drawer|room|school bag|notebook|diary|pencil case))",
    ],
    theMeans: [
      "(razor*|razor blades|blade*|rope|noose|pills|tablets hidden|hoard*|stash of|goodbye|suicide|letter*|list of (reasons|ways|people|songs)|reasons (not )?to|countdown|drawing* of|dates crossed|poem* about|lame*|corde|cachets|medicaments|lettre*|mot d|liste|compte a rebours|couteau*|knife|knives|lighter fluid|bloody|blood|sang|empty packets|empty boxes|plaquettes vides|boites vides|will|testament)",
    ],
    shavingKid: [
      "(shav*|beard|barbe|ras(er|oir) electrique|school list|art|cook*|chef|scout*|camping|fish*|climb*|skipping|love letter*|lettre d amour|santa|pere noel|christmas list|shopping|homework|will (be|you|come|get|have|not|need|do|call|see|bring|take)|cadeau*|present*|period*|exam|letter from|dismissal)",
    ],
    kinB: [near],
    toolB: [
      "(compas|compass|lighter|briquet|rasoir*|razor*|cutter|ciseaux|scissors|needle*|aiguille*|pin|pins|epingle*|staple*|agraf*|nails|ongles|sharpener|taille crayon*|cigarette*|clope*|fork|fourchette|straightener*|lisseur|glass|verre|lame*|blade*|stylo|keys|cle|hairpin|paperclip|trombone|tweezers|pince|elastic band|elastique|ruler|regle|candle|bougie|hot water|eau (bouillante|chaude)|iron|fer)",
    ],
    woundAct: [
      "(trou|trous|hole|holes|stab*|jab*|dig*|dug|poke*|prick*|press*|carve*|carving|scratch*|gratte*|pique*|enfonc*|plante*|burn*|brul*|pinch*|bite*|mord*|coup*|entaill*|tailla*|cut|cuts|cutting|grav*|snap*|claque*|score*|line|lines|fais (du)? mal|hurt*|mark*|griff*|lacer*|stub*|eteins)",
    ],
    bodyB: [
      "(main|mains|hand|hands|bras|arm|arms|cuisse*|thigh*|leg|legs|jambe*|poignet*|wrist*|stomach|ventre|hip|hips|hanche*|skin|peau|palm|paume|knuckle*|ankle*|cheville*|avant bras|forearm*|foot|feet|pied*|belly|chest|torse|ribs|cotes|fingers|doigts)",
    ],
    // What cuts or burns, and a limb of one's own.
    sharpB: [
      "(compas|compass|lighter|briquet|razor blade*|cutter|box cutter|scissors|ciseaux|needle|aiguille|sharpener|taille crayon|lame|lames|blade|blades|bit of glass|broken glass|shard|eclat|scalpel|stanley knife|agrafe*|staple|epingle|safety pin|bout de verre)",
    ],
    hurtLimb: [
      "((scratch*|carv*|cut|cuts|cutting|scor*|wrote|write|etch*|engrav*|dug|dig|digging|burn*|brul*|slic*|grav*|entaill*|coupe*|taillad*|plant*|enfonc*|press*|drag*|drew|mark*) ~ (my|ma|mon|mes|le|les|la) (left|right|own|inner|upper|whole|gauche|droit)? (arm|arms|thigh|thighs|wrist|wrists|forearm*|hip|hips|stomach|ankle*|leg|legs|skin|bras|cuisse*|poignet*|ventre|hanche*|cheville*|avant bras|peau))",
    ],
    stubOut: [
      "((stub*|put|puts|putting|press*|ecras*|etein*) (it|them|fags|fag|cigarettes|cigarette|my|mes|ma|la|les|des)? ~ (out)? (on|in|into|sur|against|contre) (my|the inside of my|ma|mon|mes|la|le) (own|inner|left|right)? (arm*|ankle*|thigh*|wrist*|leg*|skin|hand|palm|bras|cheville|cuisse*|poignet*|jambe*|paume|peau) ($|where|when|until|every|each|at|so|ou|quand|,|again|because|that))",
    ],
    clinicB: ["(doctor|nurse|surgeon|hospital|medecin|infirmiere|hopital|clinic)"],
    reopened: [
      "((pick*|open*|pull*|rip*|tear*|tore|arrach*|gratt*|rouvr*) ~ (stitches|scab*|wound*|cuts|cut|staples|dressing|croute*|plaie*|points|coupure*|cicatrice*))",
    ],
    eased: [
      "(help*|till (it|they)|until (it|they)|on purpose|deliberate*|again|bleed*|felt (better|good|calm*|something)|calm*|relief|punish*|soothing|jusqu|saign*|soulage*|expres|encore|fait du bien)",
    ],
    secretly: [
      "(nobody|no one|personne|secret*|hide|hides|hiding|hidden|cache*|sleeve*|manche*|every (time|night|day|lesson|evening)|chaque (soir|jour|fois)|when (she|he|they|mum|dad|i m|it|everyone)|quand (je|elle|il|ils|maman|papa|ca)|until|jusqu|to feel|pour (sentir|ressentir|me (calmer|punir))|again|encore|in class|en cours|under the (desk|table)|sous la table|calm*|promis*|deserve*|merite|on purpose|punish*|punition|helps|aide|soulage|it s the only|thinks i|croit que|pretend*|draw(ing)?|bleed*|saigne|blood|sang|numb|relief|can t stop|arrive pas a arreter|small ones|just (to|a)|rien que)",
    ],
    chores: [
      "(exercise|homework|maths|geometr*|draw* (a )?circle|guitar|sewing|couture|tricot|knit*|manicure|piano|henna|massage|acupuncture|acupuncteur|vaccin*|cook*|recipe|diabet*|insulin|test my|glycemie|tennis|climb*|boxing)",
    ],
  },
  met: {
    death: [
      "weapon nearBed iOwn -armsAway -aStory -aLaugh",
      "wayOutB -ordinaryExit -aStory -aMove",
      "whatNeeded fromWork aloneTonightB -forWork -aStory -aMove",
      "kinB hiddenAt theMeans -shavingKid -aStory -aTrade -aLoss",
      "sharpB hurtLimb -chores -aMishap -aStory -aTrade",
      "stubOut -aMishap -aStory",
      "reopened eased -clinicB -aMishap -aStory",
      "toolB woundAct bodyB secretly -chores -aMishap -aStory",
    ],
  },
};

export const planSigns: Signs = {
  fields: {
    trainTime: [
      "((le|the|un|a|#|#h|last|dernier|prochain|fast|express|freight|next)? (train|rer|metro|tube|tgv|ter|express|freight|intercity|subway|tram) (de|of|at|at the|du)?)",
    ],
    notBoard: [
      "((not|pas|n est pas|isn t|and not|mais pas) (to|pour|for|the kind you|as a|celui ou on) (get|getting|monter|prendre|catch*|board*|ride|riding|passenger|travel*|y monter|voyager) (on|in|onto|dedans|dessus|it)?|(in front|under|underneath|devant|dessous|sous) (of)? (it|lui|the next|le prochain|one)|wouldn t be (on|in) it|not going anywhere|won t be getting on|no ticket|sans billet)",
    ],
    meetTrain: [
      "(by (car|bus|bike)|drive|coming|pick (you|him|her|up)|meet (you|him|her|my)|accompagn*|chercher|drop*|late|retard|ticket office|busk*|photo*|the office is|bridge under|stop at|platform for|car park)",
    ],
    // The urge, and what is locked away from it.
    urgeB: [
      "(urge|urges|craving to|itch|itching|pulsion*|the pull|need to (hurt|cut|do it)|envie de (me|m)|it s (back|loud|screaming)|want to (cut|hurt|do it)|tempted|temptation|afraid of (myself|what i)|scared of (myself|what i)|peur de (moi|ce que))",
    ],
    lockAway: [
      "((lock*|hid|hidden|gave|given|thrown|threw|asked|put|handed|binned|enferme*|cache*|donne*|jete*|confie*|range*|ferme*) ~ (drawer|knives|knife|kitchen|razor*|blade*|scissors|cutlery|sharps|lighter*|pills|tablets|meds|belts|sharpener*|couteau*|lame*|tiroir|ciseaux|rasoir*|medicaments|medocs|cachets|briquet*|cle de|car keys|rope))",
    ],
    // Clean until now, and what the skin shows.
    cleanB: [
      "(relapse*|rechute*|replonge*|recommence*|slipped( up)?|# (days|weeks|months|jours|semaines|mois) (clean|free|without|harm|sans|propre)|(days|weeks|months|years) (clean|free of it|harm free)|streak|back to (day|zero|square)|day (one|zero|0|1)( again)?|counter|compteur|broke my promise|promis* ~ (not|never|jamais|plus)|again|encore|did it|l ai fait)",
    ],
    marksB: [
      "((new|fresh|more|few|four|three|two|five|six|seven|#|red|nouvelle*|nouveau*|quelques|deux|trois|quatre|rouges|little|small) ~ (line|lines|marks|scars|cuts|stripes|scratches|burns|slices|marques|traits|cicatrices|lignes|coupures|brulures|entailles|griffures|ones) ~ (arm*|leg*|thigh*|wrist*|hip*|skin|ankle*|bras|cuisse*|jambe*|poignet*|stomach|forearm*|ventre|peau|cheville*|hanche*))",
    ],
    dayOne: [
      "(day (one|1|zero|0) (again)?|back to day|relapse*|rechute*|streak (is|s)? (gone|over|broken)|broke my streak|jour (un|zero|1|0)|reset the counter|counter back)",
    ],
    limbB: [
      "((my|same|other|left|right|the|mon|meme|both) (left|right|other|same)? (arm|arms|thigh*|wrist*|leg|legs|hip|forearm*|bras|cuisse*|poignet*)|bathroom floor)",
    ],
    gymB: [
      "(doctor|nurse|surgeon|hospital|gym|run|running|physio|training|workout|broken (arm|leg)|cast|plaster|tendon*|tattoo|injury|muscle*|knee|football|rugby|sun|sunburn|dress code|uniform|cold|winter|aircon|fake tan|wax*|shav*|lymph*|cancer)",
    ],
    coveredB: [
      "((stopped|no longer|never|don t|can t|gave up) ~ (wear*|roll*) ~ (short sleeve*|t shirt*|shorts|skirt*|sleeves|swimsuit|bikini)|(always|only|even in) ~ (long sleeve*|hoodie|sleeves down|manches longues)|(mets|porte) (plus|jamais) ~ (t shirt|manches courtes|short|jupe))",
    ],
    youKnow: [
      "(you (understand|know|can guess|see) (why|what|,|.|$)|guess why|if you know what|because of what i|so (nobody|no one|they|mum) (sees|see|notices)|vous (comprenez|devinez|savez) (pourquoi|.|$)|pour pas qu on|since (i|it) (started|began))",
    ],
    // The box with what one swore to leave alone.
    kitB: [
      "((my|the|la|ma|le|mon|that|une|little) (old)? (box|tin|kit|boite|trousse|stash|pencil case|pochette|little bag|blade|lame|razor|rasoir|shoebox|drawer|tiroir|wee box|cutter))",
    ],
    gotOutB: [
      "(got (it|the|my) ~ out|take* (it|them)? out|took (it|the|my)|(re)?sorti*|ressorti*|rouvert*|ouvert*|opened|dug (it|out)|digging|looking at (it|me)|staring at (it|me)|la regarde|le regarde|les regarde|me regarde|holding it|in front of me|devant moi|on my (lap|bed)|sur (mes genoux|mon lit)|calling|m appelle|within reach|back in my hand|out again)",
    ],
    promisedB: [
      "(promis*|jure|swore|swear|said i (d|would) never|jamais plus|plus jamais|never again|clean|relapse*|not (going to)? use|won t use|don t want to use|slip*|rechute*|tonight|ce soir|urge*|days|jours sans|months without|mois sans)",
    ],
    kitElse: [
      "(cable*|camera|ikea|photo|photos|letters|jewel*|christmas|lunch|tool|toolbox|tv|sewing|couture|beard|barbe|shav*|paint*|lego|cd|dvd|game|games|jeux|school|archives|old (toys|clothes)|makeup|maquillage|shoes|chaussures|tea|the vert|post|lettres d)",
    ],
    // Somebody near says it by what they ask to be looked after.
    entrustB: [
      "((look after|take care of|mind|keep|feed|be good to|prends soin de|prenez soin de|occupe toi d|garde*|veille sur|nourris|have|you can have|tu peux (garder|prendre)) (of)? (my|mes|mon|ma|de mes|de ma|de mon|her|his|their|le|la|the) *)",
    ],
    saidB: [
      "(saying|said|says|texted|sent|wrote|messaged|told (me|us)|posted|snap*|m a (envoye|dit|ecrit|laisse)|envoye|dit|ecrit|poste|message|msg|vocal|voicemail|story|asked me|rang me|left me)",
    ],
    quietB: [
      "(gone (quiet|silent|dark|offline)|won t (answer|reply|pick up)|not (answer*|reply*|picking|opened|read)|(isn t|hasn t|stopped|stops) ~ (answer*|reply*|repl*|online|read)|repond(s|re)? (plus|pas)|repond (plus|pas)|plus de nouvelles|no (reply|answer)|(phone|tel|portable|telephone) ~ (off|dead|eteint|coupe)|vanished|disappeared|coeur noir|black heart|never (lends|lets|gives|says)|pas (son|dans son) (genre|style|habitude)|not like (him|her|them)|unlike (him|her)|prete jamais|off (with|to) (his|her|the)|alone (at|in)|blocked|bloque|last seen|worried|inquiet*|scared|peur|hung up|raccroche)",
    ],
    awayTrip: [
      "(holiday*|vacances|trip|travel*|week end|weekend|while (he|she|they|we) (is|are|re|s)|pendant (ses|leurs|son|qu)|army|hospital|operation|moving|back (on|in|by)|rentre|flight|abroad|work|travail|dog sitter|party|catsit*|babysit*|shop*)",
    ],
    kinW: [near],
  },
  met: {
    death: [
      "trainTime notBoard -meetTrain -aMove -aStory -aLaugh",
      "urgeB lockAway -aDiet -aStory -aLaugh",
      "cleanB marksB -aMishap -aStory",
      "dayOne limbB -aMishap -aStory -aDiet -gymB",
      "coveredB youKnow -gymB",
      "kitB gotOutB promisedB -kitElse -aDiet -aMove -aStory",
      "entrustB saidB quietB kinW -awayTrip -aLaugh -aStory",
    ],
  },
};
