// Small workbooks whose findings say what the portfolios at large seldom do: dates agreed on, own classes, seasons, money.
import { d, type WrittenRow } from './faultless-rows';
import type { WrittenWorkbook } from './workbook-of';

interface TellingWorkbook {
  readonly title: string;
  readonly workbook: WrittenWorkbook;
  readonly today?: string;
}

const PAST = d('2020-11-02');
const LONG_HANKE = { Hankkeet: [{ Päättyy: d('2023-12-31') }] };
const tenders = (...rows: readonly WrittenRow[]): WrittenWorkbook => ({ ...LONG_HANKE, Hankinnat: rows });
const posts = (...rows: readonly WrittenRow[]): WrittenWorkbook => ({ ...LONG_HANKE, Rekrytoinnit: rows });

export const TELLING_WORKBOOKS: readonly TellingWorkbook[] = [
  {
    title: 'a signature agreed on, after its target',
    workbook: tenders(
      { Vaihe: 'Sopimus', 'Sopimus allekirjoitettu': d('2020-12-16'), 'Sopimuksen tavoiteaika': PAST },
      {
        ...{ Hankinta: 'Toinen', Menettely: 'Avoin', Laji: 'Palvelu', 'Arvo €': 300_000 },
        ...{ Vaihe: 'Tarjousvertailu', 'Tarjouspyyntö julkaistu': d('2020-10-12') },
        ...{ 'Sopimus allekirjoitettu': d('2021-03-24'), 'Sopimuksen tavoiteaika': d('2021-01-29') },
      },
    ),
  },
  {
    title: 'tenders published, to be published, and not yet prepared',
    workbook: tenders(
      {
        ...{ Menettely: 'Avoin', Vaihe: 'Tarjouspyyntö', 'Tarjouspyyntö julkaistu': d('2020-11-20') },
        'Sopimuksen tavoiteaika': d('2020-12-31'),
      },
      {
        ...{ Hankinta: 'Toinen', Menettely: 'Rajoitettu', Vaihe: 'Suunnitteilla' },
        ...{ 'Tarjouspyyntö julkaistu': d('2021-03-01'), 'Sopimuksen tavoiteaika': d('2021-06-30') },
      },
      {
        ...{ Hankinta: 'Kolmas', Menettely: 'Kilpailullinen neuvottelumenettely', Vaihe: 'Keskeytetty' },
        'Sopimuksen tavoiteaika': d('2020-11-02'),
      },
      {
        ...{ Hankinta: 'Neljäs', Menettely: 'Avoin', Vaihe: 'Tarjouspyyntö' },
        ...{ 'Tarjouspyyntö julkaistu': d('2020-09-01'), 'Sopimuksen tavoiteaika': d('2020-12-18') },
      },
    ),
  },
  {
    title: 'own finished work',
    workbook: tenders(
      ...Array.from({ length: 8 }, (_, at) => ({
        ...{ Hankinta: `Toteutunut ${'abcdefgh'[at]}`, Menettely: 'Kansallinen menettely', Vaihe: 'Valmis' },
        'Tarjouspyyntö julkaistu': d('2020-06-01'),
        'Sopimus allekirjoitettu': d(`2020-09-${String(at + 10).padStart(2, '0')}`),
      })),
      { Menettely: 'Kansallinen menettely', Vaihe: 'Suunnitteilla', 'Sopimuksen tavoiteaika': PAST },
    ),
  },
  {
    title: 'searches that are open, over, or wait for their day',
    workbook: posts(
      { 'Haku alkaa': d('2020-11-23'), Aloitustavoite: PAST, 'Kuukausikustannus €': 5200.5 },
      { 'Haku alkaa': d('2020-11-02'), 'Haku päättyy': d('2020-12-07'), Aloitustavoite: d('2021-01-04') },
      { Vaihe: 'Täyttölupa saatu', 'Haku alkaa': d('2020-12-14'), Aloitustavoite: d('2021-01-04') },
      { Vaihe: 'Valittu', Aloitus: d('2021-02-01'), Aloitustavoite: d('2020-12-01'), 'Työpanos %': 50 },
      { 'Haku alkaa': d('2020-09-07'), 'Haku päättyy': d('2020-10-02'), Aloitustavoite: PAST },
      { Vaihe: 'Suunnitteilla', Aloitustavoite: 'pian' },
      { Vaihe: 'Suunnitteilla', Aloitustavoite: d('2021-04-15') },
    ),
  },
  {
    title: 'the summer, and little of the hanke left',
    today: '2021-06-14',
    workbook: {
      Hankkeet: [{ Päättyy: d('2021-12-31') }],
      Osahankkeet: [{ Päivitetty: d('2021-06-10') }],
      Rekrytoinnit: [
        { Vaihe: 'Haastattelut', Aloitustavoite: d('2021-06-01') },
        { Vaihe: 'Suunnitteilla', Aloitustavoite: 'kesäkuu 2021', 'Kuukausikustannus €': 4800 },
      ],
      Hankinnat: [
        {
          Menettely: 'Neuvottelumenettely',
          Vaihe: 'Suunnitteilla',
          'Sopimuksen tavoiteaika': d('2021-09-01'),
        },
        {
          ...{ Hankinta: 'Toinen', Vaihe: 'Hankintapäätös', Menettely: 'Kansallinen menettely' },
          ...{ 'Tarjouspyyntö julkaistu': d('2021-03-01'), 'Sopimuksen tavoiteaika': d('2021-07-30') },
        },
        {
          ...{ Hankinta: 'Kolmas', Vaihe: 'Toimitus', 'Sopimus allekirjoitettu': d('2021-03-01') },
          'Toimitus valmis': d('2022-01-31'),
        },
      ],
    },
  },
  {
    title: 'money against time, and own funding',
    workbook: {
      Osahankkeet: [
        { 'Budjetti €': 98_765.43, 'Toteuma €': 12_345.67, 'Valmiusaste %': 12.5 },
        { Osahanke: 'Asiakasohjaus', 'Budjetti €': 60_000, 'Toteuma €': 10_000, Päättyy: d('2021-02-28') },
        { Osahanke: 'Etähoito', 'Budjetti €': 1000, 'Toteuma €': 1033.33, Päättyy: d('2020-11-20') },
        { Osahanke: 'Laitteet', 'Budjetti €': 98_765.43, 'Toteuma €': 123_456.78 },
        { Osahanke: 'Sentti yli', 'Budjetti €': 98_765.43, 'Toteuma €': 98_765.44 },
        { Osahanke: 'Nopea', 'Budjetti €': 98_765.43, 'Toteuma €': 81_234.5 },
        { Osahanke: 'Kaikki mennyt', 'Budjetti €': 7000, 'Toteuma €': 7000 },
        { Osahanke: 'Ilman budjettia', 'Budjetti €': 0, 'Toteuma €': 12.5 },
      ],
      Hankkeet: [{ 'Omarahoitus %': 17.5, 'Omarahoitus toteutunut €': 100.05 }],
      Talous: [
        { 'Budjetti €': 98_000.4, 'Toteuma €': 12_345.67 },
        { Kululaji: 'Matkat', 'Budjetti €': 100.5, 'Toteuma €': 123.45 },
      ],
    },
  },
  {
    title: 'contracts, measures and matters to decide',
    workbook: {
      Sopimukset: [
        {
          Määräaika: d('2020-10-01'),
          Osapuolia: 6,
          Allekirjoittaneita: 4,
          'Alkuperäinen määräaika': 'syksy 2019',
        },
        { Määräaika: d('2021-02-26'), 'Alkuperäinen määräaika': d('2020-02-28') },
        { Määräaika: d('2020-12-03') },
      ],
      Toimenpiteet: [
        { Päättyy: d('2020-10-31'), 'Alkuperäinen päättyminen': d('2020-02-29'), 'Valmiusaste %': 80 },
        { Toimenpide: 'Toinen', Alkaa: d('2020-11-02'), Tila: 'Ei aloitettu' },
      ],
      Päätösasiat: [
        { 'Kuka päättää/käsittelee': 'Ohjausryhmä 1', Aikataulutavoite: d('2020-12-04') },
        { 'Kuka päättää/käsittelee': 'Ohjausryhmä 1', Aikataulutavoite: d('2020-11-04') },
      ],
      Kokoukset: [{ 'Aineistot viimeistään': d('2020-12-02') }],
    },
  },
];
