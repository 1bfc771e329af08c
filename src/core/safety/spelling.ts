/**
 * How the words of distress are misspelt: shortened, run together, written as they sound, one letter off.
 * Only these words are mended: to bend every word towards them would hear danger everywhere.
 */

/** Short forms that the common list does not hold; they matter here alone. Apostrophe-free, `_` stands for a space. */
const shortened =
  "su1c1de=suicide su1cide=suicide suic1de=suicide suicid3=suicide m0urir=mourir mour1r=mourir cr3ver=crever kms=kill_myself poid=poids tranquile=tranquille tranquiles=tranquilles mieu=mieux testamen=testament tlm=tout_le_monde den=d_en jenvisage=j_envisage jusquau=jusqu_au jusquaux=jusqu_aux quune=qu_une quun=qu_un sinquieter=s_inquieter detre=d_etre lacte=l_acte lair=l_air leau=l_eau jetouffe=j_etouffe sarreter=s_arreter dautre=d_autre lautre=l_autre jirai=j_irai jimagine=j_imagine javale=j_avale dun=d_un murir=mourir mouir=mourir mourri=mourir mourit=mourir moruir=mourir mouriir=mourir suicde=suicide suicid=suicide suicie=suicide suiccide=suicide sucide=suicide dme=de_me jeveux=je_veux jeveu=je_veux anvi=envie emvie=envie qua=qu_a kua=qu_a mi=mis nomore=no_more anymor=anymore wana=wanna wnt=want b=be dnt=don_t thinkin=thinking livin=living dyin=dying alr=already rn=right_now fr=really lowkey=really ngl=really tbh=really idk=i_don_t_know abt=about jm=je_me dispaitre=disparaitre dispar=disparaitre disparetre=disparaitre dja=deja tro=trop svt=souvent jamai=jamais jmais=jamais jms=jamais vi=vie envi=envie anvie=envie anvi=envie onvie=envie kan=quand mm=meme tps=temps vreman=vraiment vrmt=vraiment vrm=vraiment wallah=vraiment vrai=vrai chu=je_suis chus=je_suis jchuis=je_suis pus=plus plu=plus pu=pu voeux=veux voeu=veux veus=veux vé=veux fo=faut dcd=decede sui=suis fe=fais fesait=faisait fai=fais jfe=je_fais jve=je_veux jvx=je_veux jveu=je_veux jvou=je_vous jpe=je_peux jpp=j_en_peux_plus jenpeuplus=j_en_peux_plus jvai=je_vais jvé=je_vais daron=pere daronne=mere dit=dit mor=mort mrt=mort mour=mourir mourr=mourir crv=crever suissid=suicide ts=ts self=self ms=mais aider=aider aidé=aide edez=aidez aidé=aide ede=aide kelk1=quelqu_un qqun=quelqu_un javé=j_avais javai=j_avais jetai=j_etais jmi=je_m_y jmaime=je_m_aime jai=j_ai ai=ai jorai=j_aurais jaurai=j_aurais menfin=mais_enfin ptn=putain ptin=putain putin=putain sui=suis chuis=je_suis unalive=unalive ctb=catch_the_bus sewerslide=suicide sewer_slide=suicide suey=suicide neck=neck ki=qui jarete=j_arrete tuée=tuee frapé=frappe avalé=avale medicamant=medicament medoc=medoc tou=tout san=sans moua=moi moa=moi mwa=moi gen=gens heureu=heureux famil=famille bra=bras vene=veines venes=veines devan=devant vivr=vivre foutr=foutre mettr=mettre jetr=jeter prendr=prendre etr=etre lam=lame conneri=connerie betis=betise sre=serait sere=serait seret=serait sret=serait srait=serait recomence=recommence recomencer=recommence recomance=recommence recomancer=recommence recommance=recommence recomense=recommence rekomence=recommence rekomance=recommence rekommence=recommence recomenc=recommence suisid=suicide bor=bord kanal=canal ossekour=au_secours osekour=au_secours bopere=beau_pere klope=clope klopes=clopes theyre=they_re theyd=they_d theyve=they_ve theyll=they_ll youd=you_d youll=you_ll youve=you_ve hed=he_d weve=we_ve itd=it_d itll=it_ll thatll=that_ll wouldnt=wouldn_t shouldnt=shouldn_t hasnt=hasn_t hadnt=hadn_t havent=haven_t wasnt=wasn_t werent=weren_t arent=aren_t nite=night tonite=tonight 2nite=tonight rly=really rlly=really sumthing=something summat=something thx=thanks cuz=because cos=because coz=because bday=birthday xmas=christmas";
export const short: ReadonlyMap<string, string> = new Map(
  shortened.split(" ").flatMap((pair) => {
    const [from, to] = pair.split("=");
    return from === undefined || to === undefined || from === to ? [] : [[from, to.replaceAll("_", " ")] as const];
  }),
);

/** `mfoutre` → `me foutre`, `menferme` → `m enferme`, `dme` → `de me`: no French word begins so, or what follows is a word of danger. */
export function glued(word: string, isWord: (rest: string) => boolean): string | undefined {
  const [, de, rest = ""] = /^(d?)m?e?([a-z]{3,})$/.exec(word) ?? [];
  if (rest === "") return undefined;
  const reflexive = /^(d?)m([bcdfgjklnpqrstvxz][a-z]{2,})$/.exec(word);
  if (reflexive !== null) return `${de === "d" ? "de " : ""}me ${reflexive[2]}`;
  const elided = /^(d|s|m|l|n|t|qu|j)([aeiouhy][a-z]{3,})$/.exec(word);
  if (elided !== null && !real.has(word) && isWord(elided[2] ?? "")) return `${elided[1]} ${elided[2]}`;
  const without = /^d([bcfglmnpqstv][a-z]{4,})$/.exec(word)?.[1];
  if (without !== undefined && isWord(without)) return `de ${without}`;
  return undefined;
}

/** The words that must be heard however they are spelt. Six letters or more unless a sound alone decides. */
const words =
  "mourir crever suicide suicider suicidaire suicidaires suicidal disparaitre medicaments medicament cachets comprimes somniferes scarifier scarifie scarification scarifications flinguer mutiler mutile automutiler automutilation defenestrer respirer poitrine overdose exister etrangler etrangle etranglee violences violence frappe frapper avaler tabasser reveiller rejoindre inconscient inconsciente saigne envie sauter pendre veines raison vivre depression douleur strangled overdosed unconscious bleeding breathing paracetamol doliprane xanax violer violee harcele";

/** French as it sounds: one key for all the spellings of a word. */
export const sound = (word: string): string =>
  word
    .replaceAll(/ph/g, "f")
    .replaceAll(/qu|q|k|c(?![eiyh])/g, "k")
    .replaceAll(/ss|c(?=[eiy])|z/g, "s")
    .replaceAll(/eau|au/g, "o")
    .replaceAll(/ai|ei|ay|ey/g, "e")
    .replaceAll(/(?:er|ez|ee|es|ent|et)$/g, "e")
    .replaceAll(/y/g, "i")
    .replaceAll(/[ae]n(?=[^aeiouy])|[ae]m(?=[bp])/g, "an")
    .replaceAll(/h/g, "")
    .replaceAll(/(.)\1+/g, "$1")
    .replaceAll(/[estxd]+$/g, "");

const bySound = new Map(words.split(" ").map((word) => [sound(word), word] as const));
const long = words.split(" ").filter((word) => word.length >= 8);

/** Words of their own, a letter away from one of these. */
const real = new Set(
  "etrange etranger etrangers breeding existee comprises comprise violente violentes respiree mutuelle reveille cachai cachait cachais sauce sauces sausset seau seaux venais venait venaient veniez georgie meprise resonne resonner revele reveler revelee singes peindrai savais saviez mentent mondes telles quelles deviez diront sauriez nagent salive dentier debats".split(
    " ",
  ),
);

/** The word of danger that this one sounds like, or misses by one letter (eight letters on). */
export function mended(word: string): string | undefined {
  if (word.length < 5 || word.length > 18 || real.has(word)) return undefined;
  const same = bySound.get(sound(word));
  if (same !== undefined) return same;
  if (word.length < 7) return undefined;
  return long.find((each) => Math.abs(each.length - word.length) <= 1 && each.charAt(0) === word.charAt(0) && oneOff(word, each));
}

/** One letter more, less or other. */
function oneOff(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return a.slice(at + 1) === b.slice(at + 1) || a.slice(at) === b.slice(at + 1) || a.slice(at + 1) === b.slice(at);
}
