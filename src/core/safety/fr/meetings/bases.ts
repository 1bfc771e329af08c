/** French, the fields that several meetings share: who, life, death, an end, for good, what kills, and what takes all of it back. */
import type { Meetings } from "../../distress-words.ts";

export const bases: Meetings = {
  fields: {
    i: ["(je|j|me|m|moi|mon|ma|mes|jme)"],
    kin: ["<kin>"],
    not: ["(pas|plus|jamais|aucun*|rien|sans|ni|meme pas|guere|point)"],
    life: ["(vie|vivre|exister|existence|existe|vivant*|en vie|ici bas|sur terre|de ce monde)"],
    live: ["(vivre|vis|exister|respirer|respire|continuer a respirer|me lever|me reveiller|etre la|etre ici)"],
    senseless: [
      "(aucun|plus (de|aucun)|pas de|perdu (le|son|tout)|quel|trouve pas (de|le)) (sens|gout|interet|but|valeur)",
      "a quoi (bon|ca sert|sert|rime)",
      "(sert|rime|vaut|ressemble) (plus|pas)? a rien",
      "(vaut|valait) (plus|pas) (la peine|le coup|rien)",
    ],
    die: ["<die>", "(mort|morte|la mort)", "(suicid*|<self>)"],
    end: [
      "(finir|arreter|disparaitre|partir|m en aller|s en aller|m effacer|m eteindre|m endormir|dormir|terminer|cesser|que ca (s arrete|finisse|s eteigne))",
    ],
    forever: [
      "(pour toujours|a jamais|pour de bon|definitivement|une (bonne )?fois pour toutes|une bonne fois|jamais plus|plus jamais|sans me reveiller|pour l eternite|a tout jamais)",
    ],
    often: [
      "(souvent|tout le temps|tous les (jours|soirs)|toutes les nuits|chaque (jour|nuit|soir|matin)|sans arret|de plus en plus|parfois)",
    ],
    now: ["(la|maintenant|ce soir|cette nuit|en ce moment|tout de suite|a l instant|depuis (ce matin|midi|tout a l heure))"],
    drugs: ["<drugs>"],
    gun: ["<gun>"],
    blade: ["<blade>"],
    rope: ["(corde*|noeud coulant|poutre|tabouret|ceinture)"],
    high: ["<high>", "(vide|en bas)"],
    rail: ["(rail*|voie ferree|voies|passage a niveau|quai|train*|tgv|rer|metro)"],
    water: ["<water>"],
    jokes: ["<joke>"],
    story: [
      "(film|films|serie|series|livre|livres|roman*|chanson*|jeu|personnage*|episode*|match|documentaire*|podcast*|article*|memoire|these|expose|cours|formation)",
    ],
    past: [
      "(il y a (#|un|deux|trois|quatre|cinq|dix|vingt|longtemps)|a l epoque|autrefois|avant|quand j etais (petit*|jeune|ado*|enfant)|du passe|derriere moi)",
    ],
    // What takes a death, an end or a departure back: another end than one's own.
    tale: [
      "(film|films|serie|series|livre|livres|roman*|chanson*|paroles|personnage*|episode*|saison|documentaire*|podcast*|article*|theatre|repetition*|netflix|anime|manga*|expose|memoire|these|dissert*|conference|colloque|formation*|causerie|jeu (video|de role)|manette|boss|niveau|manche|match|spectacle|escape)",
    ],
    movingHouse: [
      "(valises (sont)? (faites|pretes)|dans (quinze|huit|dix|#|trois) jours|demenag*|mut*|etat des lieux|proprietaire|preavis|bail|locataire*|agence|vacances|conges|voyage*|week end|sejour|retraite|a l etranger|nouvel appart*|nouvelle maison|nouveau logement|espagne|portugal|canada|bretagne|corse|croisiere|randonnee|camping|aeroport|gare de|ehpad lundi|maternite|accouch*|changer de (region|ville|boulot|travail|vie|metier|psy|therapeute))",
      "(partir|pars|part|m installe*|retourn*) (en|au|aux|a|chez|vers|pour la|pour le) *",
      "vivre (en|au|aux|chez|a (paris|lyon|marseille|martigues|deux|la campagne|l etranger|cote|plusieurs|trois|quatre|bordeaux|nice|toulouse|nantes|lille)) *",
    ],
    doingWell: [
      "(gueri*|vais (beaucoup|bien)? mieux|va mieux|vais bien|va bien|allait bien|tout va|remis*|heureu* de|soulage* grace|grace a vous|ravi*|en forme|bonne sante|bien portant*|chance|content*|rien de grave|heureusement|hate de)",
    ],
    longAgo: [
      "(il y a|ya|y a|voici|ca fait) (deja|bientot)? (#|un|deux|trois|quatre|cinq|six|dix|quinze|vingt|trente|quarante|longtemps|des) (ans|annees|longtemps)",
      "(a l epoque|autrefois|jadis|dans ma jeunesse|quand j etais (petit*|jeune|ado*|enfant|gamin*)|du passe|derriere moi|plus (du tout|maintenant|depuis)|en #)",
    ],
    burying: [
      "(enterrement|obseques|funerailles|inhum*|cremation de|toussaint|ceremonie|veillee|condoleances|faire part|deuil|fleur*|chrysantheme*|(je|et) (lui|leur) (parle|raconte)|parle a (ma|mon|mes)|(premier|chaque|tous les|une fois) (du|par)? (mois|dimanche*|semaine*|ans?|novembre))",
    ],
    mishap: [
      "(cuisin*|bricol*|jardin*|accident*|tomb* (de|du|dans)|chute|skate|velo|foot*|rugby|hand*|basket|ski|oursin*|huitre*|conserve*|pain|legume*|oignon*|four|friteuse|poele|plaque|casserole|fer a (lisser|repasser) par|barbecue|chat|chien|ronce*|rosier*|tattoo|tatou*|piercing|oreilles|chirurg*|operation|opere*|(point|points) de suture|suture|au (travail|boulot|taf|chantier|bureau)|eczema|psoriasis|allergi*|moustique*|rasant|raser|epil*|urticaire|plaque|sport|seance de)",
    ],
    craft: [
      "(noeud*) (au|a l|dans le|dans l|de ma|de cravate) (ventre|estomac|cravate)?",
      "(travaux|chantier|charpente*|macon*|elag*|tailler|plante*|planter|noel|sapin|guirlande*|balancoire|hamac|escalade|grimpe|accrobranche|cabane|toiture|artisan|devis|couvreur|echelle|peinture|repeindre|lustre|trapeze|cirque|danse|cheval|equitation|bateau a|voile|amarr*|scout*|lessive|linge|chaussure*|basket*|running)",
    ],
    hunting: [
      "(sanglier*|gibier|battue|chevreuil*|perdri*|lievre|canard*|societe de chasse|permis de chasse|tir sportif|stand de tir|ball trap|armurerie|armurier|coffre fort|au coffre|dans le coffre|vendre|vends|declar*|prefecture|musee|collection*|jouet*|nerf|laser game|paintball|airsoft|a eau|chasse (samedi|dimanche|demain|ce)|peinture|pistolet a)",
    ],
    trade: [
      "(suis|etant|comme|en tant que|metier d|metier de) (une|un)? (jeune|ancien*|futur*)? (infirmier*|infirmiere|psychologue|medecin|soignant*|aide soignante|educat*|journaliste|etudiant* en|prof*|formateur|formatrice|benevole|pompier*|policier*|psychiatre|interne|travailleu*)",
      "(recevez|prenez|accompagnez|traitez|soignez|suivez|accueillez) (vous)? (les|des|aussi les)",
      "(mes|nos|les|des|un|une|certains) (patient*|resident*|usager*|eleves)",
    ],
  },
  met: {},
};
