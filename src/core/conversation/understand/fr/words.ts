/** French concepts (word lists that the rules name as `<concept>`) and all French rules, over plain text. Data only. */
import type { Concepts } from "../../../words/pattern.ts";
import type { Rule } from "../intents.ts";
import { booking } from "./booking.ts";
import { changes } from "./changes.ts";
import { desk } from "./desk.ts";
import { facts } from "./facts.ts";
import { feelings } from "./feelings.ts";
import { people } from "./people.ts";
import { questions } from "./questions.ts";

export const concepts: Concepts = {
  appointment: "rdv seance seances consultation consult consultations creneau visite entretien reservation",
  want: "veux veut veu voudrais voudrait voulais voulait souhaite souhaiterais souhaitais souhaiterait souhaitons desire desirerais aimerais aimerai aimerait aimerions voudrions besoin cherche recherche faudrait faut prendrais espere",
  day: "lundi mardi mercredi jeudi vendredi samedi dimanche demain apres_demain ce_soir ce_matin cet_apres_midi aujourd_hui la_semaine_prochaine semaine_prochaine cette_semaine le_mois_prochain",
  part: "matin matinee midi apres_midi soir soiree week_end nuit",
  place: "place places dispo creneau disponibilit* trou",
  you: "vous tu votre vos ton tes",
  person:
    "quelqu_un humain humaine personne etre_humain madame monsieur therapeute praticien praticienne docteur psy elle lui secretaire secretariat conseiller conseillere vrai_humain responsable la_dame un_vrai une_vraie therapeute_directement",
  docs: "attestation attestations certificat certificats facture factures justificatif justificatifs recu note_d_honoraires arret_de_travail arret_maladie compte_rendu",
  access:
    "parking garer se_garer gare_t_on stationner stationnement interphone digicode ascenseur pmr etage fauteuil_roulant en_fauteuil handicap* accessib* mobilite_reduite",
  kin: "pere mere papa maman frere soeur fils fille mari femme conjoint conjointe compagnon compagne copain copine ami amie meilleur_ami meilleure_amie grand_pere grand_mere grands_parents oncle tante cousin cousine bebe enfant enfants parents ex chien chat mec famille",
  move: "decal* deplac* repouss* reprogramm* replanif* boug* modif* reporte reporter reporterais report repoussee avancer avance reculer recule",
  cancel: "annul* anul* decommand* desist* deprogramm* renonc*",
};

export const rules: readonly Rule[] = [...facts, ...questions, ...booking, ...changes, ...people, ...desk, ...feelings];
