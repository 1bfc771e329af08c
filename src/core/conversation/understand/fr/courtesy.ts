/** French: greetings, thanks and partings of every age and region. Rules over plain text; data only. */
import type { Rule } from "../rules.ts";

const people =
  "(madame|monsieur|docteur|vous|a vous|toi|a toi|a tous|a toutes|toutes|tous|tout le monde|la famille|les gens|la miss|mesdames|messieurs|messieurs dames|chere madame|cher monsieur|mon ami|chef|la compagnie|et a tous|et a toutes)";

export const courtesy: readonly Rule[] = [
  {
    label: "greeting",
    any: [
      `(re|bien le|tres|un grand|grand)? (bonjour|bonsoir|salut|coucou|hello|hey|yo|yop|salam|salam alaykoum|salam aleykoum|kikou|kikoo|hola|bonjoureuh|bonjour bonjour|rebonjour|rebonsoir|recoucou|holla|allo bonjour|allo|ola|tcho|buenos dias|namaste|shalom|ciao bella|good day|enchante*|mes hommages|mes salutations|mes respects|salutations|le bonjour|bonjour bonsoir) ${people}? ${people}?`,
      "(re|coucou|bonjour|salut|hey)? (ca|tout|vous|tu|t) (va|roule|baigne|gaze|se passe bien|allez bien|vas bien|dit quoi|bien) (bien|la forme|ou quoi|pour vous|chez vous|aujourd hui|ce matin|ce soir)?",
      "(coucou|bonjour|salut)? (la|en|bien ou) (forme|bien) (aujourd hui)?",
      "(salut|bonjour)? (bien|tranquille|ca va) (ou bien|ou quoi|bien|la forme)?",
      "(comment) (ca va|vas tu|allez vous|tu vas|vous allez|va t elle|ca se passe|vous portez vous) (bien|aujourd hui|ce matin)?",
      "(bonjour|bonsoir|salut|rebonjour)? (c est|ce n est que|me revoila) (encore|re|toujours|de nouveau)? (moi)",
      "(j espere que|en esperant que) (vous|tu|tout) (allez|vas|va) (tres)? bien ~",
      "(y a|il y a|est ce qu il y a) (t il)? (du monde|quelqu un|une ame) (ici|la|par la|a l ecoute|a l appareil)?",
      `(bonjour|bonsoir|salut|hello|coucou)? ${people}? (excusez moi|pardon|desole*|excuse*|pardonnez moi|toutes mes excuses|je m excuse|mes excuses) (de|pour|si je)? (vous|te)? (deranger|derange|le derangement|ecrire|l heure) (a cette heure|si tard|si tot|un dimanche|encore|de nouveau|le (soir|week end|dimanche)|a une heure pareille)? ${people}?`,
      `bon (matin|midi|jour) ${people}?`,
      `(bonjour|bonsoir|salut|coucou|hello) (l|a l|la|a la|les|m|mme|cher|chere|le)? (equipe|equipes|team|dame|amis|gens|cabinet|secretariat|monde|tous|toutes|miss|docteur|docteure|compagnie|voisine|ami) ${people}?`,
      "(bonne|meilleurs|tous mes|joyeux|joyeuses|tres belle|belle|tres bonne) (annee|voeux|noel|meilleurs voeux) ~",
    ],
    whole: true,
  },
  { label: "greeting", any: ["(salam|yop|kikou|kikoo|mes hommages|le bonjour|bonjoureuh|good day)"] },
  {
    label: "thanks",
    any: [
      "(grand|mille|milles|un grand|immense|infiniment)? (merci|mercis|merciii|remerci*|gratitude|reconnaissance|reconnaissant*)",
      "(c est|vous etes|t es|tu es|trop|tres|vraiment|super|c etait|bien) (tres|trop|vraiment|super|bien|ben)? (gentil*|aimable|sympa|cool|adorable*|chou|genial*|geniale|fin|mignon de votre part|prevenant*|un ange|une perle|un amour|au top|une creme|une mere|formidable*|serviable)",
      "(c est|trop|tres|super|bien|ben) ~ de votre part",
      "(tu|vous) (es|etes|assurez|gerez|assures|geres) (au top|un ange|une perle|un amour|trop forte*|adorable*|formidable*|la meilleure|le meilleur|grave)",
      "(assurez|gerez|assures|geres) (grave|trop)? $",
      "(m|nous) (avez|as|a) (bien|beaucoup|vraiment|enormement)? (aide*|soulage*|rassure*|depanne*|sauve*)",
      "(ca|cela|la seance|notre seance|ca) (m|nous) (a|avait|fait) (vraiment|tellement)? (fait)? (beaucoup|tellement|un bien|du|trop|enormement|tant|bien|un)? (de)? (bien|fou) ~",
      "(vous|tu) (me|nous|m) (sauvez|sauves|depannez|soulagez|rassurez|comblez|gatez|otez une epine|enlevez une epine|(rendez|rends) ~ service|tirez une epine) ~",
      "cimer (chef|beaucoup|albert)?",
      "(mici|merki|mersi|merchi|mercy|mrci|merc|mer6|tks|thks|graziee*|grazie|gracias)",
      "(je|j|on|nous|et moi) (vous|t)? (en)? (suis|serai|serais|est|sommes|serons) (tres|vraiment|infiniment|eternellement|si)? (reconnaissant*|redevable*|gre) (de|pour)? (votre|vos|ton|tes|cette|tout)? *? $",
      "(je|j|on|nous|et moi) (vous|t)? (en)? (sais|savons|sait|saurai|saurais|saurons) (tres|vraiment|infiniment)? gre",
      "~ ~ (vous|t) (sommes|est) (tres|vraiment|infiniment|si)? reconnaissant* ~",
      "(ca|cela) (m|me|nous) (aide|rend service|touche|fait plaisir|fait chaud) ~",
      "(comment|quoi|mots) ~ (vous)? remercier",
    ],
    not: ["merci de (*|me|bien|vouloir)", "(pas|jamais) (ete)? (gentil*|sympa|aide*)", "(vous|m) aider", "m aide*"],
  },
  { label: "thanks", any: ["merci de (votre|ta|vos|m avoir|nous avoir|l|tout|rien)", "merci (d avance|pour|a)"] },
  {
    label: "goodbye",
    any: [
      "(a la revoyure|a la revoyance|revoyure|tchuss|tchao|tcho|adieu|adios|hasta la vista|arrivederci|adissias|adessias|au plaisir|a une prochaine|a la prochaine|a prochainement|a tout bientot|a tout bient|a tantot|a tout de suite|a toute|a tte|a tt|a tts|a tout|a pluche|a plus|a plush|a un de ces quatre|a dans # jours|a dans une semaine|a l annee prochaine)",
      "(passez|passe|bonne|belle|excellente|agreable|douce|une bonne|tres bonne|une belle|une excellente) ~ (journee|soiree|nuit|apres midi|fin de (journee|semaine|matinee|soiree)|semaine|week end|dimanche|samedi|fetes|vacances|continuation|annee|route|reception)",
      "(bonnes|joyeuses|belles|excellentes|agreables) (fetes|vacances|conges) ~",
      "(agreable|excellente|bonne|belle|douce) (fin de|apres|fin d) ~ (semaine|journee|midi|matinee|soiree|annee|mois|aprem)",
      "(bon|bonne|bonn|bone) (aprem|apm|journe|joune|soire|apres midi|fin de journee)",
      "(bon|bonne|tres bon|un bon|excellent) (week end|we|wk|wkd|apres midi|dimanche|samedi|vendredi|lundi|courage|fin de semaine|retour|repos|reveillon|mercredi|mardi|jeudi)",
      "(portez vous|porte toi|prenez soin|prends soin|prenez bien soin) (bien|de vous|de toi) ~",
      "(je|j) (vous|te) (laisse|dis a|souhaite|quitte|embrasse|fais la bise) ~",
      "(allez|bon|aller) (zou|salut|ciao|bye|a plus|a bientot|j y vais|je file|je me sauve|bonne) ~",
      "(gros)? (bisous|bizz|bises|biz|bisou|bizoo|poutou*)",
      "(au plaisir|ravi*|impatien*) de (vous|te) (revoir|retrouver|rencontrer)",
      "(cordialement|respectueusement|sinceres salutations|salutations distinguees|cdlt|bien a vous|sentiments distingues)",
    ],
    not: [
      "(quel|quelle|voir|faire|prendre) ~ <part>",
      "(ouvert*|ferme*|horaire*) ~",
      "a (toute|tout|tous) (l|la|le|les|votre|une|vos|moment)",
    ],
  },
  {
    label: "goodbye",
    any: [
      `(allez|bon|bon allez|ok|d accord|parfait|super|alors|merci|donc|on se dit|on se voit|rdv)? (a|on se dit a|on se voit|rdv|on se dit|on dit a|je vous dis a) (la semaine prochaine|la prochaine|la prochaine fois|la rentree|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|tout a l heure|tres vite|bientot|ce soir|dans (une|deux|quinze|huit|#) (semaine*|jours*|mois)|l annee prochaine|la semaine d apres) (prochain|alors|donc|matin|soir)? ${people}?`,
    ],
    whole: true,
  },
];
