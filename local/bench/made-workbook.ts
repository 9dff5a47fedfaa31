// A workbook of any size for measuring: plain rows in all the tabs that grow, with a few cells wrong on purpose.
import { WorkbookModel } from '../model/workbook';

/** Serial numbers: 2020-07-01, 2021-12-31, 2020-11-27. */
const START = 44013;
const END = 44561;
const UPDATED = 44162;
const DAY = 'd.m.yyyy';
/** Every so many osahanke rows lack a required cell, and as many hold a day that can't be read. */
const WRONG_EVERY = 50;

type Value = string | number;

/** One detail row of each kind for every ten osahanke rows. */
export function madeWorkbook(osahankkeet: number): WorkbookModel {
  const workbook = new WorkbookModel('mitta', 'Mittaus');
  const rows = Array.from({ length: osahankkeet }, (_, index) => osahankeRow(index + 1));
  fill(
    workbook,
    'Osahankkeet',
    [
      ...['Tunnus', 'Osahanke', 'Hanke', 'Osa-alue', 'Alueet', 'Vastuutaho', 'Koordinaattori', 'Sähköposti'],
      ...['Alkaa', 'Päättyy', 'Tilanne', 'Valmiusaste %', 'Toteutussuunnitelma', 'Viestintäsuunnitelma'],
      ...['Arviointisuunnitelma', 'Sparrausryhmä kokoontunut', 'Budjetti €', 'Toteuma €', 'Eteneminen'],
      ...['Rekrytointitilanne', 'Hankintatilanne', 'Haasteet', 'Päivitetty'],
    ],
    rows,
    new Set([9, 10, 16, 23]),
  );
  fill(workbook, 'Hankkeet', ['Tunnus', 'Hanke', 'Päättyy'], [['RH', 'Rakennehanke', END]], new Set([3]));
  const tenth = Array.from({ length: Math.ceil(osahankkeet / 10) }, (_, index) => index * 10 + 1);
  fill(
    workbook,
    'Rekrytoinnit',
    ['Tunnus', 'Osahanke', 'Tehtävä', 'Työpanos %', 'Vaihe', 'Aloitustavoite'],
    tenth.map((n) => [`REK-${n}`, `RH-${n}`, 'Suunnittelija', 100, 'Haku auki', START + 90]),
    new Set([6]),
  );
  fill(
    workbook,
    'Hankinnat',
    ['Tunnus', 'Osahanke', 'Hankinta', 'Arvo €', 'Vaihe', 'Sopimuksen tavoiteaika'],
    tenth.map((n) => [`HAN-${n}`, `RH-${n}`, 'Ostopalvelu', 50_000, 'Tarjouspyyntö', 'tammikuu 2021']),
    new Set(),
  );
  fill(
    workbook,
    'Päätösasiat',
    ['Tunnus', 'Osahanke', 'Tyyppi', 'Asia', 'Kuka päättää/käsittelee', 'Tila'],
    tenth.map((n) => [`PA-${n}`, `RH-${n}`, 'Päätösasia', 'Asia, josta päätetään', 'Ohjausryhmä', 'Avoin']),
    new Set(),
  );
  return workbook;
}

function osahankeRow(n: number): Value[] {
  const responsible = n % WRONG_EVERY === 1 ? '' : 'Hanketoimisto';
  const start: Value = n % WRONG_EVERY === 2 ? '31.2.2020' : START;
  return [
    ...[`RH-${n}`, `Osahanke ${n}`, 'RH', 'Palvelut', '', responsible, 'Projektipäällikkö'],
    ...['pp@example.org', start, END, 'Keltainen', 27, 'Valmis', 'Työn alla', 'Työn alla', UPDATED - 10],
    ...[500_000, 130_000, 'Työ etenee suunnitelman mukaan.', 'Henkilöstö on aloittanut.', '', '', UPDATED],
  ];
}

function fill(
  workbook: WorkbookModel,
  name: string,
  headers: readonly string[],
  rows: readonly (readonly Value[])[],
  days: ReadonlySet<number>,
): void {
  const sheet = workbook.insertSheet(name);
  sheet.maxRows = Math.max(sheet.maxRows, rows.length + 1);
  headers.forEach((header, index) => sheet.setCell(1, index + 1, { value: header }));
  rows.forEach((row, at) => {
    row.forEach((value, index) => {
      const isDay = typeof value === 'number' && days.has(index + 1);
      if (value !== '') sheet.setCell(at + 2, index + 1, { value, ...(isDay && { numberFormat: DAY }) });
    });
  });
}
