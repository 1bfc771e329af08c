/** French, who does it and to whom, and what takes it back: fields that the meetings about violence and about others share. */
import type { Meetings } from "../../distress-words.ts";

export const people: Meetings = {
  fields: {
    they: ["(il|elle|ils|elles|lui|y (est|va|a|m|nous|me)|quelqu un|eux)"],
    abuser: [
      "<near>",
      "(homme|gars|mec*|type*|inconnu*|individu*|oncle|tonton|cousin*|freres|grand frere|parents|beaux parents|belle famille|patron*|chef*|employeur*|boss|directeur|manager|proprio*|proprietaire|logeur|collegue*|prof|profs|professeur|maitre|coach*|entraineur*|educat*|surveillant*|voisin*|les grands|bande|eleve*|camarade*|client*|cure|pretre|imam|pasteur|animateur*|moniteur*|infirmier*|aide soignant*|soignant*|nounou|baby sitter|babysitter|tuteur|gardien*|passeur*|proxenete|mac|dealer*|grand pere|papi|papy|pepe|mamie|grand mere|tante|tata|parrain|marraine|colocataire*|coloc*|daron*|reup|vieux|gendre|belle fille|beau fils)",
    ],
    victim: [
      "(m|me|moi|nous|mont|m a|m ont|ma)",
      "(son|sa|ca|leur|mon|ma|le|la|les|mes|ses|notre|nos|une|un) (petit*|grand*|demi|belle|jeune)? (femme|copine|compagne|epouse|fils|fille*|enfant*|bebe|gosse*|frere*|soeur*|mere|maman|amie|cousine|niece|neveu*|petit*|dame|voisine|petite fille|conjointe|mari|conjoint|compagnon|copain)",
    ],
    loved: [
      "<kin>",
      "(elle|il|ils|elles|amies|amis|potes|freres|soeurs|gars|garcon|fille|filles|jumelle|neveu|niece|filleul*|patient*|eleve*|etudiant*|resident*|client*|locataire*|stagiaire*|collegue*|apprenti*|dame|monsieur|pere|beau fils|belle fille|belle mere|aine*|cadet*|benjamin*|camarade|voisine|grand pere|pepe|meme|puce|loulou|quelqu un|epouse|ados)",
    ],
    goneBy: [
      "(il y a|ya|ca fait|depuis) (bientot|plus de|environ|presque)? (#|dix|quinze|vingt|trente|quarante|cinquante|plusieurs|des) (ans|annees)",
      "(l an (dernier|passe)|l annee derniere|jadis|autrefois|a l epoque|dans (mon enfance|ma jeunesse)|quand (j|on|nous) (etais|etait|etions) (petit*|enfant*|gosse*|gamin*|ado*|jeune*|au (college|lycee)))",
      "(c etait|quitte*|parti*|separe*|divorce*|fini*|depuis|mort*|decede*) en #",
    ],
    lightly: [
      "(pour rire|en riant|en rigolant|par jeu|pour jouer|gentiment|facon de parler pour|au figure|entre guillemets|joue*|jouer|mdr*|lol|ptdr|haha*)",
    ],
    sport: [
      "(rugby|foot|football|judo|boxe|karate|match|basket|hand|handball|entrainement|ring|escrime|tennis|echecs|cartes|belote|petanque|jeu*|partie|console|fifa|mario*|skate|velo|trottinette|recre|toboggan|ski|moustique*|piqure*|soleil|varicelle|allergie|operation|opere*|chirurgien|dentiste|kine|prise de sang|perfusion|dons du sang)",
    ],
    lateness: [
      "(retard|rdv|seance|bouchon*|embouteillage*|j arrive|arrive dans|bloque* (dans|sur|a)|greve|annule*|reporte*|decale*|garer|vacances|week end|croisiere|billet*)",
    ],
  },
  met: {},
};
