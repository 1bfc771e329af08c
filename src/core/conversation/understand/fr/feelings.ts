/** French: a weight that is confided without danger; what speaks of danger is in `core/safety`. Rules over plain text; data only. */
import type { Rule } from "../rules.ts";

export const feelings: readonly Rule[] = [
  {
    label: "feeling_heavy",
    any: [
      "(arrive*|reussis|peux|arrivais|parviens) (pas|plus|meme plus|a peine|vraiment pas) (a|de)? (dormir|m endormir|fermer l oeil|me lever|manger|me concentrer|sortir de chez moi|sortir du lit|avancer|decrocher|arreter de pleurer)",
      "(arrive*|parviens|reussis) (a)? (plus|pu) (a)? (rien|rien faire|rien du tout)",
      "(dormi|dors|dort) (que|seulement|a peine|peut etre|genre|environ)? (#h|# h|# heures|une heure|deux heures|trois heures|quelques heures) ($|.|,|cette nuit|par nuit|et|j|je|c est|ca|en)",
      "(pas|plus|rien|peu|presque pas|a peine) dormi (de la nuit|cette nuit|depuis|du tout|$|.|,|et|je|j)",
      "(suis|sens|etre) (completement|totalement|vraiment|trop|juste|au)? (a plat|creve*|lessive*|vide*|rince*|bout de ma vie|mort de fatigue|morte de fatigue|ko|hs) ($|.|,|et|je|j|depuis|moralement|en ce moment)",
      "(dors|mange) (pas|plus|tres mal|mal|presque plus|presque pas|a peine|tres peu|peu)",
      "(fais|fait|ai|faire|refais) ~ (crise*|attaque*) (d angoisse*|de panique|de larmes|d anxiete|de nerf*)",
      "(fais|ai|suis en plein) (des|une|un|plein de|encore des)? (insomnie*|cauchemar*|depression|burn out|burnout)",
      "(je|j|ca|tout) (vais|va|me sens|suis|allais) (pas|tres|vraiment|trop|si|plus|de plus en plus|tellement|plutot|un peu)? (tres|trop)? (mal|bien du tout|au plus bas|au fond du trou|a bout|a plat)",
      "(tres|trop|si|tellement|vraiment|completement|toujours) fatigu*",
      "rien (ne)? va ($|plus)",
      "(je vais|ca va|vais) (pas|plus) (tres|trop|vraiment|si)? (bien|fort)",
      "(me sens|suis|je me sens) (tres|si|vraiment|trop|tellement|completement|super|un peu|toujours|de plus en plus|totalement)? (seul|seule|vide|triste|deprime|deprimee|angoisse|angoissee|anxieux|anxieuse|stresse|stressee|perdu|perdue|epuise|epuisee|inutile|nul|nulle|mal|depasse|depassee|effondre|effondree|devaste|devastee|submerge|submergee)",
      "(pleure*|pleurer) (tout le temps|sans|tous|toute|souvent|beaucoup|pour|encore|depuis|chaque|tout)",
      "(mon|ma|mes|notre) <kin> (est|sont|vient de|viens de|vient d|nous a) ~ (mort*|decede*|mourir|partie|quitte*|deceder|malade|parti)",
      "(perdu|perdre) (recemment|hier|brutalement)? (mon|ma|mes|notre) (<kin>|bebe|emploi|travail|chien|chat)",
      "<kin> (me|m|nous) (parle*|adresse*|regarde*|quitte*|trompe*|laisse*|ignore*|a quitte*|a trompe*|a laisse*|comprend*) ~",
      "(me|m) (parle|parlent) (plus|pas)",
      "(on|nous) (vient|venons|va|allons) (de|d)? (se|nous) (separer|divorcer)",
      "(je|on) (me|se) (suis|est|sommes) (separe*|fait quitter|fait larguer|fait virer)",
      "(en|pleine) (instance de)? (divorce|deuil|separation|depression)",
      "j en (peux|ai) (marre|assez|plus)",
      "(j ai|avons|j ai tellement|j ai tout le temps) (tellement|trop|tout le temps|toujours|tres)? (peur de tout|la boule au ventre|le moral|le cafard|des angoisses|trop d angoisses|honte de moi|du mal a (vivre|dormir|respirer|avancer|me lever|remonter|gerer))",
      "(angoisse*|deprime*|stresse|panique*) (tout le temps|beaucoup|chaque|enormement|a mort|depuis|sans arret|la nuit|le soir)",
      "(j ai|ai|j avais) (un peu|tres|trop|tellement|si|vraiment)? (peur|honte) ($|.|,|de (tout|moi|l avenir|demain|la suite|parler|venir))",
      "(ai|j ai|avoir) (vraiment|plus)? (personne|plus personne) (a|vers|avec) qui (parler|me confier|me tourner|en parler|causer)",
      "(c est|ca m est|m est) (tres|trop|si|vraiment|un peu)? (dur|difficile|penible|complique|eprouvant) (pour moi)? (de|d|a) (l|vous l|en|le|vous)? (ecrire|dire|parler|demander|avouer|mettre des mots|raconter) ~",
      // To be seen there; a person who watches them is looked for in `core/safety`.
      "(peur|crainte|crains|angoisse*|honte|gene*|inquiet*|stresse*|redoute) ~ (on|quelqu un|les gens|des gens|tout le monde|(un|une|les|des|mes) (voisin*|collegue*|connaissance*|client*|eleve*|parents d eleve*)) (me|m|nous) (voi*|croise*|reconnai*|remarque*|apercoi*|surpren*|juge*)",
      "(peur|crainte|crains|angoisse*|honte|gene*|inquiet*|stresse*|redoute) ~ (etre (vu|vue|vus|reconnu*|apercu*|remarque*|juge*|croise*)|(croiser|tomber sur|rencontrer) (quelqu un|du monde|des (gens|connaissances)|(un|une|mes|les|des) (voisin*|collegue*|connaissance*)))",
      "(on|quelqu un|les gens|les voisins|mes voisins|mes collegues|un collegue|une collegue|un voisin|une voisine) (va|vont|pourrait|pourraient|risque*|peut|peuvent)? (de|d)? (me|m|nous) (voir|voie|voient|reconnaitre|croiser) (entrer|sortir|arriver|en entrant|en sortant|devant|chez)",
      "(c est|tout est|vie est) (tres|trop|si|vraiment|tellement) (dur|difficile|lourd|complique) ($|en ce moment|pour moi|depuis|a vivre|a gerer)",
    ],
    not: [
      "(pouvez|soignez|traitez|aidez|accompagnez|prenez) ~",
      "ca va mal (pour|avec) (le rdv|cet horaire)",
      "(le|votre|ce) (lien|site|message) ~",
      "(perdu|perdue) (avec|dans|par|devant) (votre|ce|cette|le|la|vos|tout)",
    ],
  },
];
