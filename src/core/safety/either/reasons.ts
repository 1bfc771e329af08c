/** French and English: why one leaves a practice, gives things away or will not be there, on any other day. Excuses of several rooms. */
import type { Fields } from "../../words/meeting.ts";

export const reasons: Fields = {
  // Elsewhere, and alive.
  elsewhere: [
    "(demenag*|mutation|mute|mutee|croisiere|vacances|avion|aeroport|decoll*|erasmus|etranger|expatri*|canada|montreal|reunion|espagne|portugal|bretagne|ehpad|residence|maison de repos|maternite|accouch*|enceinte|conge|conges|deplacement|seminaire|stage|cdd|camping|randonnee|rando|trek|pelerinage|tour du monde|voyage*|valise*|ski|week end a|nouvelle (ville|vie|adresse|region|ecole)|nouveau (boulot|travail|poste|logement|cabinet)|carte postale|autre (therapeute|psy|praticien*|region|ville)|confrere|consoeur|plus pres de chez|oper*|hospitalis*|clinique|convalesc*|reeducation|au retour|mon retour|(je|j) (reviens|reviendrai)|rentre (le|en|au|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|alternance|internat|caserne|promotion|offre d emploi|concours)",
    "(moving|moved|relocat*|emigrat*|new (job|flat|house|school|country|city|therapist)|holiday*|vacation|trip|travel*|flight|fly|flying|flew|airport|abroad|uni|university|college|erasmus|cruise|honeymoon|maternity|pregnan*|surgery|operation|in hospital|deploy*|posting|spain|portugal|canada|australia|france|dubai|when i m back|be back|back (on|in|by|from)|gap year|retir* to|care home|sheltered|assisted living|lease|landlord|visa|camping|hiking|away (this|next|for|until|till|on)|work trip|conference|boarding|off to (spain|france|uni|work|london|dublin|the (airport|station|shops)))",
  ],
  // Cured, or done with the sessions.
  onTheMend: [
    "((vais|va|sens|allons|irai) ~ (mieux|tres bien|vraiment bien)|d attaque|gueri*|tourne la page|(arrete*|fini*|termine*|fin d*|stopper) ~ (therapie|suivi|seances|traitement|accompagnement)|(faire|fais) une pause|derniere seance|grace a vous|ai (bien)? avance|progres|reconnaissan*|objectif atteint)",
    "((feel*|doing|much|so much|lot|getting) (so)? (much)? better|recover*|cured|therapy is (done|over|finished)|finish* (the)? (therapy|course|sessions)|take a break|last session|final session|thanks to you|turned a corner|graduat*|discharg*|progress|sessions helped|on my feet)",
  ],
  // What a shop, an office or a school ends.
  atTheShop: [
    "(abonnement*|promo*|soldes|commande*|colis|livraison|boulot|travail|patron*|chef|reunion*|collegue*|equipe|projet|bureau|agence|client*|dossier|cours|classe|college|lycee|creche|ecole|match|entrainement|club|jeu|jeux|partie|serie|film|saison|episode|concert|garage|voiture|ordi*|telephone portable|appli*|site|imprimante|logiciel|wifi|box|forfait|banque|cb|chaudiere|plombier|travaux|chantier)",
    "(subscription|netflix|gym|order|parcel|delivery|work|boss|meeting|colleague*|team|project|office|client*|class|lesson|school|match|training|game|series|film|season|gig|car|laptop|app|website|wifi|broadband|bank card|boiler|plumber|building work)",
  ],
  lateSlot: [
    "(creneau*|dispo*|disponib*|libre (le|a|en|lundi|mardi|mercredi|jeudi|vendredi)|retard|seances?|decal*|deplac*|report*|ferie*|pont de|ecole|cantine|garderie|centre aere|marche|train|bus|cours|train)",
    "(slot*|available|free (on|at)|running late|resched*|move (it|my)|bank holiday|half day|train*|bus|class|school|lesson)",
  ],
};
