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
      "(film*|serie*|livre*|roman*|chanson*|jeu|personnage*|episode*|match|documentaire*|podcast*|article*|memoire|these|expose|cours|formation)",
    ],
    past: [
      "(il y a (#|un|deux|trois|quatre|cinq|dix|vingt|longtemps)|a l epoque|autrefois|avant|quand j etais (petit*|jeune|ado*|enfant)|du passe|derriere moi)",
    ],
  },
  met: {},
};
