/** French, what excuses an oblique danger in more than one room: the desk's own service, a laugh, a nuisance, a body that is cared for. */
import type { Fields } from "../../words/meeting.ts";

export const absolvesYou: readonly string[] = [
  "(rien|pas) (a|de quoi)? (vous|te) (a|as)? (reproch*|culpabilis*|en vouloir|sentir coupable*)",
  "(avez|as|aurez|auras) (rien|pas) (a|de quoi) (vous|te) (reprocher|en vouloir|culpabiliser)",
  "(culpabilis*|vous en veuillez|vous en voulez|t en veux|vous sentez) (pas|surtout pas|jamais)",
  "(surtout|jamais) (culpabilis*|vous en voulez|vous en veuillez|pas culpabilis*)",
];
export const ofService: readonly string[] = [
  "(retard*|annul*|report*|decal*|oubli*|erreur*|malentendu|horaire*|demenag*|mut*|seance*|suivi*|therapie*|rdv|facture*|paiement|virement|mutuelle|mieux|gueri*|(autre|nouveau|nouvelle) (psy|therapeute|praticien*|cabinet)|confrere|consoeur|collegue|plus pres|plus proche|reponse|vacances|conges|greve*|train|bus|site|appli|bug|message*|budget|tarif*|moyens|bonne (journee|soiree)|a (bientot|lundi|mardi|mercredi|jeudi|vendredi)|fin de (stage|contrat|parcours))",
];
export const lightVein: readonly string[] = ["(mdr*|lol|ptdr|haha*|xd)"];
export const nuisance: readonly string[] = [
  "(crise*|bouffee*|tremblement*|cauchemar*|fringale*|bruit|hoquet|migraine*|tabac|fumer|cigarette*|grignot*|travaux|insomni*|acouphene*|spam*|pub|pubs|appels|message*|sms|demarch*|ronfl*|ongles|tics|mal de *|disput*|fuite|harcel*|pluie)",
];
export const careMatter: readonly string[] = [
  "(oper*|demenag*|kine|osteo*|traitement|divorce|boulot|travail|cure|clinique|hopital|prothese|dent*|maison de retraite|vacances)",
];

export const shared: Fields = { absolvesYou, ofService, lightVein, nuisance, careMatter };
