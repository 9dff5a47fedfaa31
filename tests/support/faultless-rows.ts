// One row per tab with nothing wrong on 30 November 2020: a test states only what differs from it.
import type { RawCell, RawDay } from '../../src/domain/workbook/raw';

/** What a row holds, by header as the sheet shows it. */
export type WrittenRow = Readonly<Record<string, RawCell>>;

/** A date cell without a time of day. */
export const d = (day: string): RawDay => ({ day, minutes: 0 });

/** The headers that Osahankkeet can't do without. */
export const OSAHANKE_HEADERS: readonly string[] = [
  ...['Tunnus', 'Osahanke', 'Hanke', 'Vastuutaho', 'Koordinaattori'],
  ...['Alkaa', 'Päättyy', 'Tilanne'],
];

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** By tab; `number` is the row's own, from 1, so that no two rows share a Tunnus. */
export const FAULTLESS: Readonly<Record<string, (number: number) => WrittenRow>> = {
  Osahankkeet: (number) => ({
    Tunnus: `RH-${twoDigits(number)}`,
    Osahanke: `Osahanke ${number}`,
    Hanke: 'RH',
    Vastuutaho: 'Kuntayhtymä',
    Koordinaattori: 'Hankekoordinaattori',
    Alkaa: d('2020-01-01'),
    Päättyy: d('2021-12-31'),
    Tilanne: 'Keltainen',
    Eteneminen: 'Työ etenee.',
    Päivitetty: d('2020-11-20'),
  }),
  Hankkeet: (number) => ({
    Tunnus: number === 1 ? 'RH' : `H-${twoDigits(number)}`,
    Hanke: `Rakennehanke ${number}`,
    Päättyy: d('2021-12-31'),
  }),
  Rekrytoinnit: (number) => ({
    Tunnus: `REK-${twoDigits(number)}`,
    Osahanke: 'RH-01',
    Tehtävä: 'Projektisuunnittelija',
    'Työpanos %': 100,
    Vaihe: 'Haku auki',
    // A search that is open on 30.11.2020 leads to a start on 24.2.2021 at the earliest: there is time to spare.
    Aloitustavoite: d('2021-03-31'),
  }),
  Hankinnat: (number) => ({
    Tunnus: `HAN-${twoDigits(number)}`,
    Osahanke: 'RH-01',
    Hankinta: 'Etävastaanoton ohjelmisto',
    Vaihe: 'Tarjouspyyntö',
    'Sopimuksen tavoiteaika': d('2021-01-29'),
  }),
  Sopimukset: (number) => ({
    Tunnus: `SOP-${twoDigits(number)}`,
    Osahanke: 'RH-01',
    Sopimus: 'Yhteistyösopimus',
    Vaihe: 'Käsittelyssä',
    Määräaika: d('2021-01-29'),
  }),
  Toimenpiteet: (number) => ({
    Tunnus: `TP-${twoDigits(number)}`,
    Osahanke: 'RH-01',
    Toimenpide: 'Nykytilan kuvaus',
    Päättyy: d('2021-02-26'),
    Tila: 'Käynnissä',
  }),
  Talous: () => ({ Osahanke: 'RH-01', Kululaji: 'Henkilöstökulut' }),
  Päätösasiat: (number) => ({
    Tunnus: `PA-${twoDigits(number)}`,
    Osahanke: 'RH-01',
    Tyyppi: 'Päätösasia',
    Asia: 'Toimintamallin hyväksyminen',
    Aikataulutavoite: d('2021-01-29'),
    Tila: 'Avoin',
  }),
  Kokoukset: (number) => ({ 'Toimielin tai tilaisuus': `Ohjausryhmä ${number}`, Päivä: d('2020-12-10') }),
  Koontitekstit: (number) => ({ Kuukausi: '2020-11', Otsikko: `Otsikko ${number}`, Teksti: 'Työ etenee.' }),
  Asetukset: (number) => ({
    Asetus: ['Hankekokonaisuuden nimi', 'Raportin otsikko'][number - 1] ?? `Oma asetus ${number}`,
    Arvo: 'x',
  }),
  Käyttöoikeudet: (number) => ({ Sähköposti: `rooli${number}@example.org`, Rooli: 'Lukija' }),
};
