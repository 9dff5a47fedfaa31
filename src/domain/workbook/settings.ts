// The settings of the tab Asetukset: each declared once with its name, type, default and help.
import { canBe, type Figure, type FigureValues } from '../forecast/figure';
import { FIGURES, settingNameOf } from '../forecast/figures';
import { valueIn } from './cells/cell';
import { readNumber } from './cells/read-number';
import { fold } from './likeness';
import type { RowOf } from './row';
import {
  asDays,
  asEuros,
  asEurosOrNone,
  asList,
  asMonth,
  asPercent,
  asSlipLevel,
  asText,
  asTimes,
  type SettingForm,
  type SettingValue,
} from './setting-values';

interface Setting<V> {
  /** As it stands in the column Asetus. */
  readonly name: string;
  readonly fallback: V;
  readonly note: string;
  readonly value: SettingValue<V>;
}

function setting<V>(name: string, fallback: V, note: string, value: SettingValue<V>): Setting<V> {
  return { name, fallback, note, value };
}

/** Empty by default: then the table of domain/hankinta/thresholds.ts holds. */
function ownThreshold(name: string): Setting<number | null> {
  const note =
    'Euroina ilman arvonlisäveroa. Jos asetusta ei ole, käytetään kunkin vuoden lain mukaista kynnysarvoa.';
  return { name, fallback: null, note, value: asEuros };
}

/** Days and percentage points are the limits of design.md, "Lights". */
export const SETTINGS = {
  kokonaisuus: setting(
    'Hankekokonaisuuden nimi',
    '',
    'Ohjelman nimi: raportin otsikossa, jos raportille ei ole annettu omaa otsikkoa.',
    asText,
  ),
  otsikko: setting('Raportin otsikko', '', 'Koontiraportin otsikko, esim. POPsote rakennehankkeet.', asText),
  kuukausi: setting(
    'Raportointikuukausi',
    '',
    'Kuukausi, jolta koontiraportti laaditaan, esim. 2020-11.',
    asMonth,
  ),
  raportoitavat: setting<readonly string[]>(
    'Raportoitavat hankkeet',
    [],
    'Hankkeiden tunnukset pilkulla erotettuina. Jos asetusta ei ole, raportti koskee kaikkia hankkeita.',
    asList,
  ),
  punainenPaivia: setting(
    'Punaisen raja, päivää',
    30,
    'Tätä useamman päivän viivästys on punainen; lyhyempi on keltainen.',
    asDays,
  ),
  keltainenProsenttiyksikkoa: setting(
    'Keltaisen raja, prosenttiyksikköä',
    10,
    'Näin paljon kuluneesta ajasta jäljessä oleva eteneminen tai toteuma on keltainen.',
    asPercent,
  ),
  punainenProsenttiyksikkoa: setting(
    'Punaisen raja, prosenttiyksikköä',
    25,
    'Näin paljon kuluneesta ajasta jäljessä oleva eteneminen tai toteuma on punainen. Näin paljon edellä olevasta toteumasta huomautetaan.',
    asPercent,
  ),
  siirtoPaivia: setting(
    'Siirretyn määräajan raja, päivää',
    90,
    'Jos sopimuksen määräaikaa tai toimenpiteen päättymistä on siirretty alkuperäisestä tätä enemmän, siitä kerrotaan.',
    asDays,
  ),
  siirtoTaso: setting<'huomautus' | 'keltainen'>(
    'Siirretyn määräajan taso',
    'huomautus',
    'Huomautus ei väritä osahankkeen valoa; keltainen värittää.',
    asSlipLevel,
  ),
  muistutusPaivia: setting(
    'Muistutus ennen määräaikaa, päivää',
    7,
    'Näin monta päivää ennen määräaikaa tai kokouksen aineistojen viimeistä päivää asiasta huomautetaan.',
    asDays,
  ),
  ennusteProsenttia: setting(
    'Rahoitusennusteen raja, prosenttia ajasta',
    50,
    'Käyttämättä jäävästä rahoituksesta kerrotaan vasta, kun ajasta on kulunut tätä enemmän. Raportissa ennuste on aina.',
    asPercent,
  ),
  kokouksiaPaivia: setting(
    'Tulevat kokoukset, päivää',
    60,
    'Näin monen päivän päähän ulottuvat kokoukset otetaan raporttiin.',
    asDays,
  ),
  mittakaavaKertaa: setting(
    'Kertaluokkavirheen raja, kertaa',
    10,
    'Näin moninkertainen tai näin moneen osaan jäävä rahamäärä on luultavasti näppäilyvirhe.',
    asTimes,
  ),
  budjetinYlitysProsenttia: setting(
    'Budjetin sallittu ylitys, prosenttia',
    0,
    'Toteuma saa ylittää budjetin näin paljon, ennen kuin siitä kerrotaan.',
    asPercent,
  ),
  ylitysPunainenProsenttia: setting(
    'Budjetin ylitys: punaisen raja, prosenttia',
    10,
    'Näin suuri tai suurempi osuus budjetista yli on osahankkeella punainen; pienempi ylitys on keltainen.',
    asPercent,
  ),
  talousEroEuroa: setting(
    'Talouden sallittu ero, euroa',
    1,
    'Näin paljon Talous-välilehden summat saavat poiketa Osahankkeet-välilehdestä.',
    asEurosOrNone,
  ),
  aikavalinYlitysPaivia: setting(
    'Aikavälin sallittu ylitys, päivää',
    0,
    'Näin paljon rivin päivä saa olla osahankkeen tai hankkeen ajan ulkopuolella.',
    asDays,
  ),
  aloittamattaPaivia: setting(
    'Aloittamatta sallittu aika, päivää',
    0,
    'Näin kauan aloituspäivän jälkeen työ saa olla tilassa Ei aloitettu ilman varoitusta.',
    asDays,
  ),
  hakuPaattynytPaivia: setting(
    'Päättyneen haun käsittelyaika, päivää',
    21,
    'Näin kauan haun päättymisestä vaihe Haku auki on vain päivittämättä; sen jälkeen haku on poikkeama.',
    asDays,
  ),
  kynnysTavaratJaPalvelut: ownThreshold('Kansallinen kynnysarvo, tavarat ja palvelut'),
  kynnysSotePalvelut: ownThreshold('Kansallinen kynnysarvo, sote-palvelut'),
  kynnysErityisetPalvelut: ownThreshold('Kansallinen kynnysarvo, muut erityiset palvelut'),
  kynnysKayttooikeus: ownThreshold('Kansallinen kynnysarvo, käyttöoikeussopimukset'),
  kynnysUrakat: ownThreshold('Kansallinen kynnysarvo, rakennusurakat'),
  euKynnysTavaratJaPalvelut: ownThreshold('EU-kynnysarvo, tavarat ja palvelut'),
  euKynnysUrakat: ownThreshold('EU-kynnysarvo, rakennusurakat'),
} as const;

export type SettingKey = keyof typeof SETTINGS;
export type Settings = { readonly [K in SettingKey]: (typeof SETTINGS)[K]['fallback'] } & {
  /** Lead times and numbers of the law that the workbook gives itself; the rest have their defaults (forecast/figures). */
  readonly figures: FigureValues;
};

/** By name without case and spaces, with its unit and without. */
const FIGURE_OF: ReadonlyMap<string, Figure> = new Map(
  FIGURES.flatMap((figure) => [
    [fold(figure.name), figure] as const,
    [fold(settingNameOf(figure)), figure] as const,
  ]),
);

/** Every name that the tab may hold, as it is best written. */
export const SETTING_NAMES: readonly string[] = [
  ...Object.values(SETTINGS).map(({ name }) => name),
  ...FIGURES.map(settingNameOf),
];

/** The setting that a name in the sheet means, as it is best written; undefined where there is none. */
export function settingNamed(name: string): string | undefined {
  const figure = FIGURE_OF.get(fold(name));
  if (figure !== undefined) return settingNameOf(figure);
  return Object.values(SETTINGS).find((declared) => fold(declared.name) === fold(name))?.name;
}

export interface SettingProblem {
  readonly row: RowOf<'asetukset'>;
  readonly name: string;
  readonly form: SettingForm;
  readonly fallback: string;
  /** True for a text that the setting could take. */
  reads(text: string): boolean;
}

/** Values from the tab over the defaults. A value that can't be read keeps the default and is reported. */
export function readSettings(rows: readonly RowOf<'asetukset'>[]): {
  readonly settings: Settings;
  readonly problems: readonly SettingProblem[];
} {
  const settings: Record<string, unknown> = {};
  for (const [key, declared] of Object.entries(SETTINGS)) settings[key] = declared.fallback;
  const figures: Record<string, number> = {};
  const problems: SettingProblem[] = [];
  for (const row of rows) {
    const name = valueIn(row.cells.asetus) ?? '';
    const found = Object.entries(SETTINGS).find(([, declared]) => fold(declared.name) === fold(name));
    const text = valueIn(row.cells.arvo);
    const figure = FIGURE_OF.get(fold(name));
    if (figure !== undefined && text !== undefined) {
      const days = wholeIn(text);
      const reads = (other: string) => wholeIn(other) !== undefined;
      if (days !== undefined) figures[figure.name] = days;
      else problems.push({ row, name, form: 'whole', fallback: String(figure.value), reads });
    }
    if (found === undefined || text === undefined) continue;
    const { fallback, value: kind } = found[1];
    const value = kind.read(text);
    if (value === undefined) {
      const reads = (other: string) => kind.read(other) !== undefined;
      problems.push({ row, name, form: kind.form, fallback: String(fallback ?? ''), reads });
    } else settings[found[0]] = value;
  }
  return { settings: { ...settings, figures } as unknown as Settings, problems };
}

function wholeIn(text: string): number | undefined {
  const read = readNumber(text);
  return 'value' in read && canBe(read.value) ? read.value : undefined;
}
