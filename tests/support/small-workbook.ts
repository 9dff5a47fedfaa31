// A small workbook as grids: rows written by column key; headers and what every row must have are filled in.

import { headerText } from '../../src/domain/workbook/column';
import type { Grids } from '../../src/domain/workbook/portfolio';
import type { RawCell } from '../../src/domain/workbook/raw';
import type { Tab } from '../../src/domain/workbook/tab';
import { TAB_IDS, TABS, type TabId } from '../../src/domain/workbook/tabs/index';

/** Column key → cell. */
export type Cells = Readonly<Record<string, RawCell>>;
/** A tab that is not named is missing from the workbook. */
export type SmallWorkbook = { readonly [K in TabId]?: readonly Cells[] };

/** A date cell. */
export const on = (day: string): RawCell => ({ day, minutes: 0 });

/** Rows that give no finding on 30.11.2020 as they stand, apart from what a test writes over them. */
const SOUND: { readonly [K in TabId]: (index: number) => Cells } = {
  osahankkeet: (index) => ({
    tunnus: `RH-0${index + 1}`,
    osahanke: `Osahanke ${index + 1}`,
    hanke: 'Rakennehanke',
    vastuutaho: 'Hanketoimisto',
    koordinaattori: 'Projektipäällikkö',
    alkaa: on('2020-07-01'),
    paattyy: on('2021-12-31'),
    tilanne: 'Vihreä',
    paivitetty: on('2020-11-20'),
  }),
  hankkeet: () => ({ tunnus: 'RH', hanke: 'Rakennehanke', paattyy: on('2021-12-31') }),
  rekrytoinnit: (index) => ({
    tunnus: `REK-0${index + 1}`,
    tehtava: 'Asiantuntija',
    tyopanos: 100,
    vaihe: 'Haku auki',
    aloitustavoite: on('2021-02-01'),
  }),
  hankinnat: (index) => ({
    tunnus: `HAN-0${index + 1}`,
    hankinta: 'Selvitys',
    vaihe: 'Tarjouspyyntö',
    sopimuksenTavoiteaika: on('2021-02-01'),
  }),
  sopimukset: (index) => ({ tunnus: `SOP-0${index + 1}`, sopimus: 'Yhteistyösopimus', vaihe: 'Luonnos' }),
  toimenpiteet: (index) => ({
    tunnus: `TP-0${index + 1}`,
    osahanke: 'RH-01',
    toimenpide: 'Kenttäkierros',
    paattyy: on('2021-06-30'),
  }),
  talous: () => ({ osahanke: 'RH-01', kululaji: 'Matkat' }),
  paatosasiat: (index) => ({ tunnus: `PA-0${index + 1}`, asia: 'Asia' }),
  kokoukset: () => ({ toimielin: 'Ohjausryhmä', paiva: on('2020-12-10') }),
  koontitekstit: () => ({ kuukausi: '2020-11', otsikko: 'Otsikko', teksti: 'Teksti.' }),
  asetukset: () => ({ asetus: 'Asetus', arvo: 'Arvo' }),
  kayttooikeudet: () => ({ sahkoposti: 'johtaja@example.org', rooli: 'Hankejohtaja' }),
};

/** Headers in row 1, each row of `tabs` from row 2 on. Throws where a key is no column of its tab. */
export function gridsOf(tabs: SmallWorkbook): Grids {
  return Object.fromEntries(
    TAB_IDS.map((id) => {
      const rows = tabs[id];
      return [id, rows === undefined ? null : gridOf(id, rows)];
    }),
  ) as unknown as Grids;
}

export function gridOf(id: TabId, rows: readonly Cells[]): RawCell[][] {
  const tab: Tab = TABS[id];
  const keys = Object.keys(tab.columns).filter((key) => tab.columns[key]?.own === false);
  const lines = rows.map((row, index) => {
    const unknown = Object.keys(row).find((key) => !keys.includes(key));
    if (unknown !== undefined) throw new Error(`no column ${unknown} on ${tab.name}`);
    const cells: Cells = { ...SOUND[id](index), ...row };
    return keys.map((key): RawCell => cells[key] ?? '');
  });
  return [keys.map((key) => headerOf(tab, key)), ...lines];
}

function headerOf(tab: Tab, key: string): string {
  const column = tab.columns[key];
  return column === undefined ? key : headerText(column);
}
