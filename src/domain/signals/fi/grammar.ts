// Finnish words that turn what others say: negations, conditions, contrasts, reasons, and where a clause begins.
import type { Marker, Phrase } from '../language';
import { listOf } from '../word-list';

/** Abbreviations that stand within a sentence, without their full stop. */
export const LYHENTEET = () =>
  listOf(`
    esim, mm, n, ks, ns, ts, eli, ym, yms, jne, tms, vs, vt, vrt, va, ko, em, nk, huom, kpl, klo,
    alk, puh, nro, viim, viimeist, mrd, milj, keskim, kk, vk, vko, pv, pvm, prof, dos, joht, os,
    ent, synt, mom, p, s, v, ma, ti, ke, to, pe, la, su, tammi, helmi, maalis, huhti, touko, kesä,
    heinä, elo, syys, loka, marras, joulu, aik, lyh
`);

export const LAUSEEN_ALUT = () =>
  listOf(`
    mutta, vaan, joten, koska, vaikka, jotta, jos, mikäli, eikä, eivätkä, sillä, kunhan, ellei,
    elleivät, ettei, etteivät, kun, jolloin, silti
`);

/** "Varmuutta ei ole" tells of a lack, "ohje ei ole sitova" and "lomaketta ei tulosteta" do not. */
export const KIELLON_MUODOT = {
  copulas: ['ole', 'oo'],
  partitives: ['*a', '*ä'],
  locals: ['*lla', '*llä', '*ssa', '*ssä', '*sta', '*stä', '*lta', '*ltä'],
  plurals: ['*ia', '*iä', '*ja', '*jä'],
  finites: ['*vat', '*vät'],
  negatives: ['ei', 'eivät', 'eikä', 'eivätkä', 'emme', 'en'],
  passives: ['*eta', '*etä', '*ata', '*ätä', '*ota', '*uta', '*sta', '*stä', '*ida', '*ita', '*dä', '*da'],
} as const;

/** "Riskinä on, että", "pelätään, ettei". */
export const SISALLON_ALUT = ['että', 'ettei', 'etteivät', 'etten', 'ettemme', 'etteikö'] as const;

export const LIITOKSET = ['ja', 'sekä', 'tai'] as const;

export const APUVERBIT = () =>
  listOf(`
    on, ovat, oli, olivat, ei, eivät, emme, lienee, olisi, jää, jäävät, tulee, tulevat, saadaan,
    saatiin, etenee, etenevät, viivästyy, viivästyi, siirtyy, siirtyi, puuttuu, puuttuvat, jatkuu,
    odottaa, odottavat, alkaa, alkoi, valmistuu, valmistui, aloitti, aloittaa, sujuu, sujui
`);

/** The heavy words of status text: a slip in one of these must not hide what it says. */
export const KIRJOITUSASUT = (): readonly Phrase[] =>
  listOf(`
    viivästy, viivästym, viiväst, myöhästy, rekrytoin, rekrytoi, hankinta, hankinnan, hankinnat,
    kilpailutu, keskeyty, keskeytet, tarjouspyy, tarjouks, allekirjoit, lykkäänt, aikataulu,
    pitkitty, peruunt, sopimuks, sopimuksen, toimittaj, hakijoita, haastattel, järjestelm,
    integraati, suunnitellu, pysähty, vaikeuks, ongelmia, riskinä, osaajapul, rahoituk, kustannuks,
    käyttöönot, työntekij, koordinaatt, projektipääl
`);

export const TAIVUTTAJAT = (): readonly Marker[] => [
  {
    says: 'silent',
    phrases: ['ei vain|ainoastaan|pelkästään', 'eikö', 'eivätkö', 'ei ole ihme', 'ei niinkään'],
  },
  {
    says: 'negation',
    phrases: listOf(`
    ei, eivät, emme, en, et, ette, eikä, eivätkä, emmekä, enkä, ettei, etteivät, jottei, ellei,
    elleivät, eikään
`),
  },
  { says: 'without', phrases: ['ilman', 'vailla'] },
  { says: 'despite', phrases: ['huolimatta'] },
  {
    says: 'because',
    phrases: listOf(`
    vuoksi, takia, johdosta, seurauksena, perusteella, johtuen, myötä
`),
  },
  { says: 'overdue', phrases: ['vieläkään', 'edelleenkään', 'vieläkin', 'yhäkään'] },
  { says: 'yet', phrases: ['vielä', 'toistaiseksi'] },
  {
    says: 'condition',
    phrases: listOf(`
    jos, mikäli, kunhan, kunnes, edellyttäen, sillä edellytyksellä, siinä tapauksessa,
    jollei|ellei|elleivät, parhaassa tapauksessa
`),
  },
  {
    says: 'supposition',
    phrases: ['vaikka', 'vaikkei'],
    with: listOf(`
    *isi, *isikaan, *isikään, *isivat, *isivatkaan, *isivätkään
`),
  },
  {
    says: 'possible',
    phrases: [
      'voi',
      'voivat',
      'saattaa',
      'saattavat',
      'voisi',
      'voisivat',
      'saattaisi',
      'mahdollisesti',
      'ehkä',
    ],
  },
  { says: 'past', phrases: ['aluksi', 'alussa', 'alkuun', 'aiemmin', 'ensin', 'alkuaikoina'] },
  { says: 'concession', phrases: ['vaikka', 'vaikkakin', 'joskin'] },
  { says: 'contrast', phrases: ['mutta', 'silti', 'kuitenkin', 'sen sijaan', 'tosin'] },
];
