/** French concepts (word lists that the rules name as `<concept>`) and all French rules, over plain text. Data only. */
import type { Concepts } from "../../../words/pattern.ts";
import type { Meetings } from "../meeting.ts";
import type { Rule } from "../rules.ts";
import { booking } from "./booking.ts";
import { brief } from "./brief.ts";
import { changes } from "./changes.ts";
import { clashes } from "./clashes.ts";
import { coming } from "./coming.ts";
import { courtesy } from "./courtesy.ts";
import { dealings } from "./dealings.ts";
import { desk } from "./desk.ts";
import { deskMeetings } from "./desk-meetings.ts";
import { elsewhere } from "./elsewhere.ts";
import { facts } from "./facts.ts";
import { feelings } from "./feelings.ts";
import { leaving } from "./leaving.ts";
import { comingMeetings, practiceMeetings } from "./meetings.ts";
import { mine } from "./mine.ts";
import { money } from "./money.ts";
import { opening } from "./opening.ts";
import { people } from "./people.ts";
import { place } from "./place.ts";
import { plainly } from "./plainly.ts";
import { practice } from "./practice.ts";
import { questions } from "./questions.ts";
import { reach } from "./reach.ts";
import { relationMeetings } from "./relation-meetings.ts";
import { robot } from "./robot.ts";
import { settled } from "./settled.ts";
import { standing } from "./standing.ts";
import { tongues } from "./tongues.ts";
import { waiting } from "./waiting.ts";

export const concepts: Concepts = {
  appointment: "rdv seance seances consultation consult consultations creneau visite entretien entrevue rencontre reservation",
  want: "veux veut veu voudrais voudrait voulais voulait souhaite souhaiterais souhaitais souhaiterait souhaitons desire desirerais aimerais aimerai aimerait aimerions voudrions besoin cherche recherche faudrait faut prendrais espere",
  day: "lundi mardi mercredi jeudi vendredi samedi dimanche demain apres_demain ce_soir ce_matin cet_apres_midi aujourd_hui la_semaine_prochaine semaine_prochaine cette_semaine le_mois_prochain",
  part: "matin matinee midi apres_midi soir soiree week_end nuit",
  place: "place places dispo creneau disponibilit* trou",
  you: "vous tu votre vos ton tes",
  person:
    "quelqu_un humain humaine personne etre_humain madame monsieur therapeute praticien praticienne docteur psy elle lui secretaire secretariat conseiller conseillere vrai_humain responsable la_dame un_vrai une_vraie therapeute_directement",
  docs: "attestation attestations certificat certificats facture factures justificatif justificatifs un_recu le_recu mon_recu les_recus recu_de recu_pour vos_recus note_d_honoraires arret_de_travail arret_maladie compte_rendu",
  access:
    "parking garer se_garer gare_t_on stationner stationnement interphone digicode ascenseur pmr etage fauteuil_roulant en_fauteuil handicap* accessib* mobilite_reduite",
  condition:
    "anxiete anxieux anxieuse angoisse* stress stresse* depression* depressif depressive deprime* deuil* burn_out burnout surmenage epuisement insomnie* sommeil dors dormir cauchemar* phobie* phobique* agoraphobi* claustrophobi* araignee* peur peurs trac timidite timide* confiance_en estime colere* jalousie jaloux jalouse tabac fumer cigarette* vapoter clope* alcool* alcoolique* boire addiction* dependance* cannabis drogue* ecran* jeux_d_argent poids maigrir grossir boulimi* anorexi* alimentaire* hyperphagie toc tocs tic tics tdah hyperactiv* autis* asperger hpi haut_potentiel dys dyslexi* trauma* traumatis* stress_post bipolaire* borderline schizo* parano* couple separation* divorce* infidelite* rupture* sexualite sexuel* libido vaginisme impuissance harcelement* harcele* ronfle* begaie* begaiement enuresie pipi_au_lit acouphene* migraine* douleur* fibromyalgie endometriose menopause fausse_couche pma post_partum baby_blues grossesse accouchement adoption emotion* hypersensib* culpabilite charge_mentale examen* concours memoire alzheimer retraite solitude obsession* crise* panique*",
  therapy:
    "hypnose hypno* emdr tcc sophro* psychanalyse meditation relaxation gestalt pnl eft art_therapie constellation* therapie* psychotherap* coaching massage* reiki acupuncture ennea* respiration breathwork naturo* kinesio* systemique* therapie_de_couple",
  kin: "pere mere papa maman frere soeur fils fille mari femme conjoint conjointe compagnon compagne copain copine ami amie meilleur_ami meilleure_amie grand_pere grand_mere grands_parents oncle tante cousin cousine bebe enfant enfants parents ex chien chat mec famille",
  move: "decal* deplac* repouss* reprogramm* replanif* boug* modif* reporte reporter reporterais reportions reportons reportez reporterait reportiez report repoussee avancer avance reculer recule",
  cancel: "annul* anul* decommand* desist* deprogramm* renonc*",
};

/** What fields of words mean where they meet, asked of what no rule knows. */
export const meetings: readonly Meetings[] = [practiceMeetings, comingMeetings];

/** And those that mean it whatever else is said. */
export const everywhere: readonly Meetings[] = [deskMeetings, relationMeetings];

export const rules: readonly Rule[] = [
  ...[...facts, ...questions, ...money, ...opening, ...place, ...practice, ...plainly],
  ...[...booking, ...coming, ...changes, ...leaving, ...standing, ...settled, ...dealings, ...clashes, ...waiting, ...mine],
  ...[...brief, ...tongues, ...people, ...robot, ...reach, ...desk, ...courtesy, ...feelings, ...elsewhere],
];
