/** French, at the end of one's strength: « au bout du rouleau », « je ne tiendrai pas », « je ne passerai pas la nuit ». */
import { f } from "./words.ts";

export const worn: readonly string[] = [
  "(bout) (du|de|de mon) (rouleau|chemin|course|mes forces|souffle de vie)",
  "(suis|etre|chui|sens) (vraiment|completement|totalement|tellement)? a bout (de (force*|tout|resistance|nerfs et)|$|.|,|je|et|la|j|svp|aide*|psychologiquement|moralement)",
  `(vais|va|peux|pourrai|pourrais|crois|arrive*|saurai|peut|pourra) ${f} (pas|plus|jamais|meme pas|pu) (plus|pas|a|pouvoir|arriver a)? tenir ($|.|,|longtemps|plus|encore|le coup|jusqu|beaucoup|comme|bon|une|cette|et|seul|seule|ainsi)`,
  "(je|j) (tiens|tient|tien|tiendrai|tiendrais|tenais|tiendra) (vraiment|meme)? (plus|pas|pu) (du tout|vraiment)? ($|.|,|le coup|longtemps|jusqu|debout|comme ca|encore|a la vie|a rien|a vivre|une|beaucoup|toute)",
  "tiens (plus|pas|guere) a (la vie|vivre|rester|la vi)",
  "(vais pas (passer|finir|voir)|(passerai|passerais|passe|verrai|verrais|finirai|irai|tiendrai|vivrai) (pas|plus|jamais|jusqu a)) (la nuit|l hiver|noel|le week end|la semaine|l annee|le mois|mes # ans|la fin de|demain|le printemps|au bout|le nouvel an|l ete) ($|.|,|je|c est|j|et)",
  "(j ai|ai|j) (plus|pu|plus du tout) (la|de|les|aucune) (force|forces) ($|.|,|de rien|pour (continuer|me battre|vivre|rien)|je|du tout|et)",
  "(va|vais) (vraiment)? (pas|plus) (bien|du tout)? (,|.)? (aidez|aide moi|aide ($|.|,)|au secours|a l aide)",
  "(aide*|aidez) moi (svp|vite|vraiment|,|.)? (,|.)? (ca|je) (va|vais|n|en|suis) ~ (pas|plus|mal|peur|craque|bout)",
  "(au secours|a l aide) (svp|vite|vraiment|aidez moi|merci)? (je|j|il|elle)",
  "^ au secours (svp|vite)? (.)? $",
  "(tout est|c est|c|ce|cest|ce est|tt est) (fini|foutu|termine|perdu|la fin) pour moi",
  "c est ma fin",
  "(souffre|souffrance*|mal|douleur) ~ ,? (je|j)? (veux|voudrais|prefere|vais) (partir|m en aller|en finir|dormir pour|arreter) ($|.|,)",
  `(peux|peut|pe|peu|supporte|arrive) (plus|pas|pu) (a)? (supporter|encaisser|endurer|affronter) ${f} (la vie|cette vie|ma vie|vivre|souffrance*|cette souffrance|cette douleur|l existence|tout ca)`,
];
