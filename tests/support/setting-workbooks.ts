// For every setting a small workbook whose outcome its value turns: what the table test of the settings goes through.
import { settingNameOf } from '../../src/domain/forecast/figures';
import { CLOCKS, type ClockName } from '../../src/domain/forecast/hankinta/clocks';
import { LEGAL_MINIMUMS } from '../../src/domain/forecast/hankinta/legal-times';
import { LADDERS } from '../../src/domain/forecast/rekrytointi/ladders';
import { d, type WrittenRow } from './faultless-rows';
import type { WrittenWorkbook } from './workbook-of';

export interface SettingCase {
  /** As it is best written on the tab Asetukset. */
  readonly name: string;
  /** The value that turns the outcome; the default does not. */
  readonly value: string;
  readonly workbook: WrittenWorkbook;
  /** Default 2020-11-30. */
  readonly today?: string;
}

/** The target has passed, so that the finding carries its forecast. */
const PAST = d('2020-11-02');
const ofOne = (tab: string, ...rows: readonly WrittenRow[]): WrittenWorkbook => ({ [tab]: rows });
const oneOsahanke = (row: WrittenRow) => ofOne('Osahankkeet', row);
/** Of the days of 1.1.2020–31.12.2021 335/731 = 46 % have passed. */
const MONEY = { 'Budjetti €': 100_000, 'Toteuma €': 30_000 };
const LATE = d('2020-11-20');
const LONG_HANKE = { Hankkeet: [{ Päättyy: d('2023-12-31') }] };

/** Laji and Arvo that call for the clock, or make its minimum times hold. */
const ABOVE_EU = { Laji: 'Palvelu', 'Arvo €': 600_000 };
const KIND_OF_CLOCK: Readonly<Record<string, WrittenRow>> = {
  'Erityiset palvelut': { Laji: 'Sote-palvelu', 'Arvo €': 600_000 },
  Käyttöoikeussopimus: { Laji: 'Käyttöoikeussopimus', 'Arvo €': 600_000 },
};

function procurement(clock: ClockName): WrittenWorkbook {
  const kind = KIND_OF_CLOCK[clock] ?? { ...ABOVE_EU, Menettely: clock };
  return {
    ...LONG_HANKE,
    Hankinnat: [{ ...kind, Vaihe: 'Suunnitteilla', 'Sopimuksen tavoiteaika': PAST }],
  };
}

const ofClocks: readonly SettingCase[] = (Object.keys(CLOCKS) as ClockName[]).flatMap((clock) =>
  CLOCKS[clock].map(({ length }) => ({
    name: settingNameOf(length),
    value: String(length.value + 20),
    workbook: procurement(clock),
  })),
);

const ofMinimums: readonly SettingCase[] = LEGAL_MINIMUMS.map(({ clock, figure }) => ({
  name: settingNameOf(figure),
  value: '100',
  workbook: procurement(clock),
}));

const ofLadders: readonly SettingCase[] = Object.entries(LADDERS).flatMap(([way, steps]) =>
  steps.map(({ length }) => ({
    name: settingNameOf(length),
    value: String(length.value + 20),
    workbook: {
      ...LONG_HANKE,
      Rekrytoinnit: [{ Täyttötapa: way, Vaihe: 'Suunnitteilla', Aloitustavoite: PAST }],
    },
  })),
);

const recruitment = (row: WrittenRow): WrittenWorkbook => ({ ...LONG_HANKE, Rekrytoinnit: [row] });
const tender = (row: WrittenRow): WrittenWorkbook => ({ ...LONG_HANKE, Hankinnat: [row] });

const threshold = (name: string, value: string, Laji: string, arvo: number, Menettely: string) => ({
  name,
  value,
  workbook: tender({ Laji, 'Arvo €': arvo, Menettely }),
});

/** Eight that took 60 days from publishing to contract: enough for a class, one too few for a class of nine. */
const finishedTenders: readonly WrittenRow[] = Array.from({ length: 8 }, (_, at) => ({
  Hankinta: `Toteutunut hankinta ${'abcdefgh'[at]}`,
  Menettely: 'Pienhankinta',
  Vaihe: 'Valmis',
  'Tarjouspyyntö julkaistu': d('2020-08-03'),
  'Sopimus allekirjoitettu': d('2020-10-02'),
}));

const single: readonly SettingCase[] = [
  { name: 'Punaisen raja, päivää', value: '5', workbook: ofOne('Toimenpiteet', { Päättyy: LATE }) },
  {
    name: 'Keltaisen raja, prosenttiyksikköä',
    value: '20',
    workbook: oneOsahanke(MONEY),
  },
  {
    name: 'Punaisen raja, prosenttiyksikköä',
    value: '15',
    workbook: oneOsahanke(MONEY),
  },
  {
    name: 'Siirretyn määräajan raja, päivää',
    value: '20',
    workbook: ofOne('Sopimukset', { 'Alkuperäinen määräaika': d('2020-12-18') }),
  },
  {
    name: 'Siirretyn määräajan taso',
    value: 'keltainen',
    workbook: ofOne('Sopimukset', { 'Alkuperäinen määräaika': d('2020-06-01') }),
  },
  {
    name: 'Muistutus ennen määräaikaa, päivää',
    value: '90',
    workbook: ofOne('Sopimukset', {}),
  },
  {
    name: 'Rahoitusennusteen raja, prosenttia ajasta',
    value: '40',
    workbook: oneOsahanke(MONEY),
  },
  {
    name: 'Kertaluokkavirheen raja, kertaa',
    value: '3',
    workbook: oneOsahanke({ 'Budjetti €': 1000, 'Toteuma €': 5000 }),
  },
  {
    name: 'Budjetin sallittu ylitys, prosenttia',
    value: '10',
    workbook: oneOsahanke({ 'Budjetti €': 1000, 'Toteuma €': 1050 }),
  },
  {
    name: 'Budjetin ylitys: punaisen raja, prosenttia',
    value: '5',
    workbook: oneOsahanke({ 'Budjetti €': 1000, 'Toteuma €': 1050 }),
  },
  {
    name: 'Talouden sallittu ero, euroa',
    value: '100',
    workbook: {
      ...oneOsahanke({ 'Budjetti €': 1000, 'Toteuma €': 450 }),
      Talous: [{ 'Budjetti €': 1000, 'Toteuma €': 440 }],
    },
  },
  {
    name: 'Aikavälin sallittu ylitys, päivää',
    value: '60',
    workbook: ofOne('Toimenpiteet', { Päättyy: d('2022-01-31') }),
  },
  {
    name: 'Aloittamatta sallittu aika, päivää',
    value: '30',
    workbook: ofOne('Toimenpiteet', { Alkaa: LATE, Tila: 'Ei aloitettu' }),
  },
  {
    name: 'Päättyneen haun käsittelyaika, päivää',
    value: '5',
    workbook: recruitment({ 'Haku alkaa': d('2020-10-20'), 'Haku päättyy': d('2020-11-20') }),
  },
  threshold('Kansallinen kynnysarvo, tavarat ja palvelut', '90000', 'Tavara', 70_000, 'Pienhankinta'),
  threshold('Kansallinen kynnysarvo, sote-palvelut', '500000', 'Sote-palvelu', 450_000, 'Pienhankinta'),
  threshold(
    'Kansallinen kynnysarvo, muut erityiset palvelut',
    '500000',
    'Muu erityinen palvelu',
    350_000,
    'Pienhankinta',
  ),
  threshold(
    'Kansallinen kynnysarvo, käyttöoikeussopimukset',
    '900000',
    'Käyttöoikeussopimus',
    600_000,
    'Pienhankinta',
  ),
  threshold('Kansallinen kynnysarvo, rakennusurakat', '300000', 'Rakennusurakka', 200_000, 'Pienhankinta'),
  threshold('EU-kynnysarvo, tavarat ja palvelut', '300000', 'Palvelu', 250_000, 'Kansallinen menettely'),
  threshold('EU-kynnysarvo, rakennusurakat', '7000000', 'Rakennusurakka', 6_000_000, 'Kansallinen menettely'),
  {
    name: 'Epämääräisen tavoitteen raja, päivää',
    value: '20',
    workbook: recruitment({ Vaihe: 'Valittu', Aloitustavoite: 'pian', Täyttötapa: 'Haku' }),
  },
  {
    name: 'Rekrytointi: vara suunnitteluvaiheessa, päivää',
    value: '300',
    workbook: recruitment({ Vaihe: 'Suunnitteilla', Aloitustavoite: d('2021-08-31') }),
  },
  {
    name: 'Hankinta: vara suunnitteluvaiheessa, päivää',
    value: '300',
    workbook: tender({
      ...{ Menettely: 'Kansallinen menettely', Vaihe: 'Suunnitteilla' },
      'Sopimuksen tavoiteaika': d('2021-08-31'),
    }),
  },
  {
    name: 'Kevyt hankinta: vara suunnitteluvaiheessa, päivää',
    value: '300',
    workbook: tender({
      ...{ Menettely: 'Pienhankinta', Vaihe: 'Suunnitteilla' },
      'Sopimuksen tavoiteaika': d('2021-08-31'),
    }),
  },
  {
    name: 'Rekrytointi: vara ennen haastatteluja, päivää',
    value: '300',
    workbook: recruitment({ Vaihe: 'Täyttölupa saatu', Aloitustavoite: d('2021-08-31') }),
  },
  {
    name: 'Hankinta: vara ennen päätöstä, päivää',
    value: '300',
    workbook: tender({
      ...{ Menettely: 'Kansallinen menettely', Vaihe: 'Tarjousvertailu' },
      'Sopimuksen tavoiteaika': d('2021-08-31'),
    }),
  },
  {
    name: 'Työajan kohdennus: ennusteen sallittu ylitys, päivää',
    value: '30',
    workbook: recruitment({
      ...{ Täyttötapa: 'Työajan kohdennus', Vaihe: 'Suunnitteilla' },
      Aloitustavoite: d('2020-12-08'),
    }),
  },
  {
    name: 'Sovittu päivä: sallittu ylitys, päivää',
    value: '0',
    workbook: recruitment({
      ...{ Vaihe: 'Valittu', Aloitustavoite: d('2020-12-28'), Aloitus: d('2021-01-04') },
    }),
  },
  {
    name: 'Valittu ilman aloituspäivää: ennusteen sallittu ylitys, päivää',
    value: '0',
    workbook: recruitment({ Vaihe: 'Valittu', Aloitustavoite: d('2020-12-28') }),
  },
  {
    name: 'Ennusteen sallittu ylitys loppuvaiheessa, päivää',
    value: '0',
    workbook: recruitment({ Vaihe: 'Haastattelut', Aloitustavoite: d('2021-01-10') }),
  },
  {
    name: 'Ennuste luottaa vaiheeseen enintään, päivää',
    value: '5',
    workbook: recruitment({ Vaihe: 'Haastattelut', Aloitustavoite: PAST }),
  },
  {
    name: 'Viivettä kertova huomio: riittävä vara, päivää',
    value: '200',
    workbook: recruitment({ Aloitustavoite: d('2021-05-31'), Huomio: 'Rekrytointi on viivästynyt.' }),
  },
  {
    name: 'Työaikaa hankkeessa vähintään, kuukautta',
    value: '24',
    workbook: { Hankkeet: [{ Päättyy: d('2022-06-30') }], Rekrytoinnit: [{}] },
  },
  {
    name: 'Oma vertailuaineisto vähintään, kpl',
    value: '9',
    workbook: {
      ...LONG_HANKE,
      Hankinnat: [...finishedTenders, { Menettely: 'Pienhankinta', 'Sopimuksen tavoiteaika': PAST }],
    },
  },
  {
    name: 'Rekrytointi: joulutauko, päivää',
    value: '0',
    workbook: recruitment({ Vaihe: 'Suunnitteilla', Aloitustavoite: PAST }),
  },
  {
    name: 'Rekrytointi: heinäkuun tauko, päivää',
    value: '0',
    today: '2021-06-14',
    workbook: {
      ...recruitment({ Vaihe: 'Haastattelut', Aloitustavoite: d('2021-06-01') }),
      ...oneOsahanke({ Päivitetty: d('2021-06-10') }),
    },
  },
  ...['Odotusaika, päivää', 'Valitusaika, päivää'].map((name) => ({
    name,
    value: '50',
    workbook: procurement('Avoin'),
  })),
];

/** Of the settings that the rules read; those of the report have tests of their own. */
export const SETTING_CASES: readonly SettingCase[] = [...single, ...ofLadders, ...ofClocks, ...ofMinimums];
