/**
 * French, leave that is taken over the ends of sentences: thanks that blame nobody, the dead who are joined, a child asleep who is asked pardon,
 * a bequest and a day that are settled, a friend who posts a farewell and falls silent. Each by itself is said every day.
 */
import type { Signs } from "../distress-words.ts";
import { absolvesYou, lightVein, ofService } from "./shared.ts";

export const partings: Signs = {
  fields: {
    // Thanks for all of it, and nobody is to blame.
    thanksForAll: [
      "(merci|remerci*|mercii|mrc) ~ (pour|de|d) (tout|toutes|toute|m avoir|nous avoir|avoir|ces|ce|votre|vos|ta|ton) (ce que|ce qu|ces|ecout*|aid*|soutenu*|accompagn*|gentillesse|patience|bienveillance|bonte|soutien|aide|ecoute|annees|$|.|,|docteur|vous|c est|tu|et|madame|monsieur)",
      "(merci|remerci*) ~ (pour|de) ce (que|qu) (vous|tu)",
    ],
    absolvesYou,
    noneToBlame: [
      "(vous|tu|personne|nul) (y)? (etes|es|est) (pour)? (rien|pas responsable*|pas coupable*|absolument rien)",
      "(c est|est|sera) pas ~ (de)? (votre|ta|leur|la) faute",
      "(vous|tu) (avez|as) (tout (fait|essaye*|tente*)|fait (tout|de votre mieux|le maximum|ce que|votre possible))",
    ],
    allWasDone: ["(vous|tu) (avez|as) (tout (fait|essaye*|tente*)|fait (tout|de votre mieux|de ton mieux|le maximum|votre possible))"],
    lastWishes: [
      "(prenez|prends) (bien)? soin (de|d) (vous|toi)",
      "(adieu*|au revoir|bonne (vie|continuation|route)|je (vous|t) embrasse|je (vous|t) aim*|soyez heureu*|pensez a moi|oubliez moi|bon courage pour la suite)",
    ],
    ofService,
    // Where I go one needs nothing.
    whereIGo: ["(la ou|la bas ou|labas ou) (je|j|on) (vais|vai|pars|par|serai|m en vais|m en irai|file)"],
    needless: [
      "(plus|pas|jamais|aucun|rien|ni) ~ (besoin|l utilite|l usage|utile*)",
      "besoin (de|d) (plus)? (rien|personne|aucun*)",
      "(servira|servir|sert) (plus|a rien)",
    ],
    elsewhere: [
      "(vacances|conge*|voyage*|sejour|demenag*|mut*|travail*|poste|confrere|consoeur|gps|adresse|connais|voiture|bus|parking|reseau|wifi|internet|visa|passeport|valise*|maillot|pull|manteau|parapluie|masque|(il y a|y a|aurai|ai trouve|verrai) (deja)? (un|une|des|d autres) (psy*|therapeute*|cabinet*|centre|equipe|confrere*|autre*)|hopital|clinique|cure|ehpad|stage|armee|fac|etudes|mieux|gueri*)",
    ],
    // No more trouble, no more of me.
    noMoreMe: ["plus de moi"],
    nothingOfMe: ["(aura|reste*|restera|existera) (bientot|deja|enfin)? (plus rien|plus|rien) de moi ($|.|,|du tout|et|ici|sur)"],
    fromThen: ["(ce soir|cette nuit|demain|bientot|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|dans (quelques|une|deux|trois) *)"],
    noMoreTrouble: ["(plus|fini* les) (de|d) *"],
    // A child asleep, a pardon, the other parent.
    ownChild: ["(mon|ma|mes|nos|notre|le|la|les) (fils|fille|filles|bebe|enfant*|petit*|gosse*|gamin*|puce*|loulou*|garcon*|aine*|cadet*)"],
    fastAsleep: ["(dormir|dort|dorment|dormait|dormaient|endormi*|son sommeil|leur sommeil|dans (son|leur) lit)"],
    asksPardon: [
      "(lui|leur|l|les) (ai|a|avoir)? (tout bas|encore|juste)? (demand*|dit|dis|murmur*|chuchot*|souffl*|implor*) ~ (pardon|adieu|de me pardonner|qu (il|elle) me pardonne)",
      "(demand*|dit|dis|murmur*|chuchot*|souffl*) (tout bas|encore|juste)? (pardon|adieu) (a|au|aux)",
      "(demandant|murmurant|chuchotant|disant) (lui|leur)? (pardon|adieu)",
      "(pardonne* moi|pardon mon|pardon ma)",
    ],
    quarrel: [
      "(cri*|reveill*|arrive*|gronde*|puni*|disput*|hurle*|enerv*|fesse*|colere|bouscul*|oubli*|avant (qu|de (s|se|dormir|la|le|l)))",
    ],
    withOtherParent: [
      "(sera|seront|serait|seraient|ira|iront|irait|vivra|vivront|grandira|grandiront) ~ (mieux|heureu*|tranquil*|bien) ~ (avec|chez|aupres de) (son|sa|ca|leur|leurs|mon ex|l autre|ses|une autre) (pere|papa|mere|maman|grands parents|parents|femme|mari|$|.|,)?",
    ],
    lowWorth: [
      "(sers a rien|sert a rien|bonne a rien|bon a rien|mauvais* (mere|maman|pere|papa)|nul*|incapable*|sans moi|que moi|qu avec moi|peux plus ($|.|,|continuer|vivre)|en peux plus|plus la force|poids|boulet|fardeau|vaux rien|suis rien|disparai*|plus la|pardon|adieu)",
    ],
    custody: [
      "(juge*|garde|alternee|audience|avocat*|mediation|jugement|week end|vacances|pendant la|mardi|mercredi|jeudi|lundi|vendredi|samedi|dimanche|ecole|creche|seance*|baby sitter|operation|hospitalis*)",
    ],
    // Joining the dead.
    iJoin: [
      "(je|j) (vais|veux|pars|dois|peux|irai|pense|viens)? (enfin|bientot|aller|juste)? (la|le|les)? (rejoins|rejoin|rejoindre|rejoindrai|retrouve|retrouver|retrouverai)",
      "(je|j) (serai|sera|serais|suis) (bientot|enfin|la|tout)? (avec|pres de|aupres de|a cote de|a ses cotes)",
    ],
    neverGrew: [
      "(aurait|auraient) (eu|fete|souffle) ~ (#|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|seize|dix huit|vingt|trente|quarante|ses|son)",
      "(aurait|auraient) (#|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente) (an|ans|mois)",
      "(m|nous|l) (a|ont|avait) quitte* (il y a|l an|en (#|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|trop|a # ans)",
      "(est|etait) parti* (l an (dernier|passe)|trop (tot|jeune|vite)|il y a|en (janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre) ($|.|,|je|et|dernier)|au ciel|avant moi)",
    ],
    myAngel: [
      "(rejoins|rejoindre|rejoindrai|retrouve|retrouver|retrouverai) (enfin|bientot)? (mon|ma|notre|mes) (petit*)? (ange*|etoile*) ($|.|,|au|la haut|cette nuit|ce soir|bientot|demain|et|maintenant)",
      "(rejoins|rejoindre|retrouve|retrouver|retrouverai) (enfin|bientot)? (mon|ma|mes) * la haut",
    ],
    missedOne: [
      "(mari|femme|epou*|pere|papa|mere|maman|fils|fille|bebe|frere|soeur|jumeau|jumelle|mamie|mamy|papi|papy|grand mere|grand pere|puce|il|elle|ils|elles) (me|m) manque*",
    ],
    withThemSoon: [
      "(bientot|enfin|ce soir|cette nuit|demain|plus qu* * (jours|heures|nuits)|quelques (jours|heures)) ~ ,? ~ (avec|pres (de|d)|aupres (de|d)|a cote (de|d)) (lui|elle|eux|elles)",
      "(je|j) ~ (serai|sera|serais|suis) ~ (avec|pres (de|d)|aupres (de|d)|a cote (de|d)) (lui|elle|eux|elles) (bientot|enfin|ce soir|cette nuit|demain)",
      "(je|j) (la|le|les) (rejoins|retrouve|rejoindrai|retrouverai|rejoint) (bientot|enfin|ce soir|cette nuit|demain)",
      "(je|j) (vais|pars|veux|voudrais) (bientot|enfin)? (la|le|les) (rejoindre|retrouver) (bientot|enfin|ce soir|cette nuit|demain|vite|$|.|,)",
    ],
    apart: [
      "(deplacement|mission|travail*|boulot|voyage*|vacances|conge*|sejour|gare|aeroport|avion|train|vol|espagne|armee|marine|bateau|prison|parloir|hopital|clinique|ehpad|matern*|chez|lyon|paris|nice|marseille|toulouse|bordeaux|ecole|creche|colo|camp|garde|week end|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|#h|midi|heures|etranger|etudes|fac|noel|restaurant|resto|cine*|rdv|seance*|retard|demenag*|mut*|stage|visio|telephone|hier|enterre*|obseques|funerailles|famille|soutenir|consol*|aider)",
    ],
    // Bequeathed and signed.
    bequeathed: [
      "(legue*|leguer|testament*|heritage (est)? (regle|fait|pret)|dernieres volontes|notaire (a|est|sait|garde) *|succession (est)? (regle*|prete*))",
      "tout (est)? (donne*|legue*|distribue*|laisse*|transmis) (a|aux|au|mes|ma|mon)?",
    ],
    mayGo: [
      "(je|j) (peux|puis|pourrai|vais pouvoir) (enfin|donc|maintenant|tranquillement)? (y aller|partir|m en aller|mourir|dormir|disparaitre|m eteindre|fermer les yeux) ($|.|,|maintenant|tranquil*|en paix|enfin|serein*|l esprit|le coeur)",
      "(plus rien|rien|plus personne) (me|ne me)? (retient|retien|attend)",
    ],
    nextErrand: [
      "(vacances|retraite|conge*|#h|midi|lundi|mardi|mercredi|jeudi|vendredi|samedi|bureau|boulot|travail|train|avion|voyage|demenag*|seance*|rdv|maison est|appart*|match|course|examen|vente|acte de|compromis|(pere|mere|oncle|tante|mari|grand*) (a|est|avait) (legue*|decede*|mort*)|deces|deuil)",
    ],
    // A day that is set, and despair.
    resolvedOn: [
      "(c est (decide|acte|arrete|fixe|choisi|vu)|(ma )?decision est prise|ma decision|j ai (choisi|fixe|decide|arrete|entoure) (le|la|du|un|mon) (jour|date|moment)|le jour est (choisi|fixe))",
    ],
    theDay: [
      "(ce sera|c est|sera|c est pour|pour|ca sera) (pour)? (demain|ce soir|cette nuit|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|ce week end|le #|la nuit de)",
    ],
    hopeless: [
      "(peux|peut|pe) plus ($|.|,|de (vivre|souffrir|tout|cette|rien)|continuer|vivre)",
      "(plus (la|de|aucune) (force*|courage)|plus (d|aucun) espoir|desespoir|desespere*|souffre*|souffrance*|trop mal|tout est (noir|fini|vide|foutu)|a bout ($|.|,|de (tout|force*))|fatigue* de (vivre|tout|la vie|lutter|me battre)|marre de (tout|la vie|vivre|souffrir)|plus (envie|le gout) (de|d) (rien|vivre)|epuise* de|(vie|vivre) ~ (plus|sens)|plus de sens|pardon|adieu|au fond du trou|cette vie)",
    ],
    datedMatter: [
      "(#h|midi|creneau*|seance*|rdv|mariage|marie*|demenag*|rupture|quitte*|divorce*|repas|fete|anniversaire|vacances|depart en|course|match|concert|examen|operation|opere*|hospitalis*|rentre*|cure|sevrage|boulot|demission*|patron|travail|arrete (de fumer|la clope|l alcool)|au lieu de|plutot que|on se voit|visio|retard)",
    ],
    // A friend takes leave in public and falls silent.
    aFriend: [
      "(ami|amie|pote|potes|copain|copine|cousin*|frere|soeur|fils|fille|ado|niece|neveu|ex|coloc*|camarade|mec|meuf|bestie|bff|gars|elle|il)",
    ],
    posted: [
      "(poste*|poster|publie*|publier|mis|met|mettre|partage*|envoye*|ecri*|laisse*|fait) ~ (story|stories|post|poste|statut|snap*|insta*|tiktok|facebook|fb|vocal|video*|message*|mot|discord|groupe|whatsapp|twitter|reel)",
      "(a|vient de|ai vu (qu (il|elle) a)?) (poste*|poster|publie*|publier) (qu|que|un|une|des|sur)",
    ],
    adieux: [
      "(adieu*|d adieu|au revoir (a|les|tout)|bye (les|tout|tous)|ciao (les|tout|tous)|pardon|oubliez (moi|pas)|a jamais|c etait (cool|bien|chouette|sympa|beau|un plaisir) de (vous|nous|te)|(vous|nous) (aime*|aimait) (tous|toutes|fort)|merci pour tout|derniere fois|la fin|c est fini pour|je pars)",
    ],
    noAnswer: [
      "(repond|reponds|repondre|repondu|decroche|decroch*) (plus|pas|a personne|a plus personne)",
      "(plus|pas|aucune|sans) (de)? (nouvelle*|reponse|signe) (depuis|d elle|de lui|$|.|,|de vie)",
      "(injoignable*|introuvable*|arrive* (plus|pas) a (la|le) joindre|(tel*|portable|telephone) (est)? (coupe|eteint|ferme)|messagerie|message* (passent|arrivent) (plus|pas))",
    ],
    ofJob: [
      "(demission*|retraite|mutation|quitte (la boite|l entreprise|le club)|vacances|voyage*|leboncoin|vinted|annonce|chanson*|album|serie|film|rupture|largue*|rompu)",
    ],
    lightVein,
  },
  met: {
    death: [
      "thanksForAll absolvesYou -ofService",
      "thanksForAll noneToBlame lastWishes -ofService",
      "allWasDone noneToBlame lastWishes -ofService",
      "whereIGo needless -elsewhere",
      "noMoreMe noMoreTrouble -lightVein",
      "nothingOfMe fromThen -lightVein",
      "fastAsleep asksPardon ownChild -quarrel",
      "withOtherParent lowWorth -custody",
      "iJoin neverGrew -apart",
      "myAngel -apart",
      "missedOne withThemSoon -apart",
      "neverGrew withThemSoon -apart",
      "bequeathed mayGo -nextErrand",
      "resolvedOn theDay hopeless -datedMatter",
      "aFriend posted adieux noAnswer -ofJob -lightVein",
    ],
  },
};
