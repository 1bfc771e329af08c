/** French, a body in danger: nobody wakes, half of a face falls, somebody lies where they fell: told by fields that meet in one sentence. */
import type { Meetings } from "../../distress-words.ts";

export const bodiesMeet: Meetings = {
  fields: {
    someone: [
      "<kin>",
      "(il|elle|on|bb|bebe|petit*|enfant|nourrisson|mome|dame|monsieur|patient*|locataire|jumeau|jumelle|puce|loulou|mec|resident*|copine)",
    ],
    limp: [
      "(bouge|reagit|reponds|repond|parle|respire|ouvre) (plus|pas|pu|plus du tout)",
      "(ouvre|ouvrent) (plus|pas|pu) (les|ses) yeux",
      "(se reveille|le reveiller|la reveiller|reveiller) (pas|plus)?",
      "(inerte|inanime*|tout mou|toute molle|tout raide|glace*|tout froid|toute froide|tout bleu|toute bleue|tout blanc|toute blanche|levres bleues|yeux (revulses|retournes|blancs)|pas de pouls|plus de pouls|fait (plus|pu|pas) (de|un|aucun) (bruit|son)|convuls*|bave|ecume|ronfle bizarre*|rale)",
    ],
    collapsed: [
      "(effondre*|s effondrer|ecroule*|tombe*|chute|chut*|malaise|secoue*|par terre|au sol|dans (la|sa|ca) (douche|baignoire|salle de bain|piscine|escalier|cuisine|voiture)|escalier*|piscine|noye*|avale*|pris|bu|overdose|drogue*|pilules|cachets|tape*|cogne*|tete|trouve*|retrouve*|au secours|a l aide|vite|aidez|pompiers|samu|15|112|tout d un coup|d un coup|soudain*|piqure|electri*|courant)",
    ],
    weary: [
      "(ado|reveil matin|ecole|lycee|le matin|couple|message*|sms|mails|mail|telephone|appel*|question*|internet|volet*|porte|cours|sieste|nuit blanche|ennui|travail|tres fatigue*|ma faute|crise d ado)",
    ],
    notYet: ["(peur|crain*|envie|risque*|pourrais|pulsion*|image*|hante*) ~ (de|que|d)"],
    shaken: [
      "(secoue*|secouer|lache* tombe*|laisse tomber|fait tomber|jete*|etouffe*|trop serre) (trop fort|fort)? (mon|ma|le|la|notre|ce) (bb|bebe|petit*|nourrisson|fils|fille|enfant|mome|jumeau*)",
    ],
    halfBody: ["(bras|jambe|main|moitie (du|de)|cote (gauche|droit)|bouche|visage|face|joue|langue|levre*|sourire|oeil|paupiere|pied)"],
    numb: [
      "(engourdi*|paralys*|tordu*|de travers|qui tombe|tombante|tombe d un cote|bouge plus|sens plus|repond plus|obeit plus|tout mou|molle|pend|pendante|deforme*|asymetrique|sent plus|lache*|fourmi*)",
    ],
    sudden: [
      "(d un coup|tout d un coup|soudain*|brutal*|depuis (ce matin|tout a l heure|# min*|une heure|deux heures|# heures|dix minutes|cinq minutes)|vient de|viens de|a l instant|en ce moment|au reveil|la maintenant)",
    ],
    speech: [
      "(parle (bizarre*|plus|mal|mais)|(arrive|peut|sait) (plus|pas) a (parler|articuler)|articule (plus|mal)|bafouille*|trouve plus ses mots|dit n importe quoi|mots (dans le desordre|bizarres|de travers)|charabia|comme s il (etait|avait) (bourre|bu)|comprend plus|incoherent*|perd la vue|voit (double|plus)|pateuse)",
    ],
    chestPain: ["(poitrine|thorax|coeur|sternum|torse|cage thoracique|plexus|entre les omoplates)"],
    crushing: [
      "(ecras*|serre*|etau|lance*|oppress*|comprim*|explose*|pincement|poids|brule*|fait (tres)? mal|douleur*|s emballe|bat trop|rate des)",
    ],
    spreading: [
      "(machoire|bras|epaule|cou|pale*|livide|tout (blanc|gris)|sueur*|transpir*|souffle|respir*|vertige*|nausee*|malaise|froid*|palpit*|bout des doigts)",
    ],
    fallen: ["(tombe*|chute|par terre|au sol|glisse*|coince*|ecroule*|allonge*|a terre|etale*)"],
    cannotRise: [
      "(peux|peu|pe|arrive|peut|reussi*|parvien*|sais|pouvoir) (pas|plus|pu|meme pas) (a|me|m|se|la|le)? (me|se|m|la|le)? (relever|lever|bouger|mettre debout|redresser|atteindre|appeler|aider)",
    ],
    starving: [
      "(mange* (plus|pas|rien)|(pas|rien|plus) mange*|rien (avale*|bu)|avale plus rien|jeune depuis|# kilos|# kg|me fai* vomir|me fait vomir|a force de vomir|vomis tout|laxatif*|anorexi*)",
    ],
    failing: [
      "(coeur (fait|s arrete|lache|bat|ralentit|s emballe)|tombe* (dans les|deux|trois|encore|plusieurs)|m evanoui*|evanoui*|malaise*|tiens plus debout|(jusqu a ce qu|jusqu a) ~ (s arrete|arret*|lache|plus rien)|laisse partir|me laisse (mourir|aller|couler)|disparai*|plus la force|(crache|vomi|vomis) du sang)",
    ],
    chronic: [
      "(depuis (des|plusieurs|#|deux|trois|six) (mois|ans|semaines)|rhumat*|arthrose|sciatique|kine|tendinite|canal carpien|dentiste|anesthesi*|dormi dessus|fourmis quand|cardiologue|stress|anxi*|angoisse*|panique|sport|muscu*|courir|couru|amour*|amoureu*|emotion|chagrin|rupture|divorce|quitte*|separ*|examen*|deuil|tristesse|brise*|faim|ski|velo|hypnose|seance*)",
    ],
  },
  met: {
    act: [
      "someone limp collapsed -weary -goneBy -story",
      "shaken -notYet -goneBy",
      "halfBody numb sudden -chronic -goneBy",
      "halfBody numb speech -chronic -goneBy",
      "someone speech sudden -chronic -goneBy",
      "chestPain crushing spreading -chronic -goneBy -jokes",
      "fallen cannotRise -chronic -goneBy -jokes -story",
      "starving failing -chronic -goneBy -jokes",
    ],
  },
};
