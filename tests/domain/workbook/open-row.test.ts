// What is open on each tab, and that the day itself settles it.
import { isOpenPaatosasia, isOpenSopimus, isOpenToimenpide } from '../../../src/domain/workbook/open-row';
import { d, type WrittenRow } from '../../support/faultless-rows';
import { contextOf, TODAY } from '../../support/rule-tables';

const sopimus = (row: WrittenRow) => contextOf({ Sopimukset: [row] }).portfolio.tabs.sopimukset.rows;
const toimenpide = (row: WrittenRow) => contextOf({ Toimenpiteet: [row] }).portfolio.tabs.toimenpiteet.rows;
const asia = (row: WrittenRow) => contextOf({ Päätösasiat: [row] }).portfolio.tabs.paatosasiat.rows;

test.each<[WrittenRow, boolean]>([
  [{}, true],
  [{ Vaihe: 'Hyväksytty' }, true],
  [{ Vaihe: 'Allekirjoitettu' }, false],
  [{ Vaihe: 'Rauennut' }, false],
  [{ Allekirjoitettu: d('2020-11-30') }, false],
  [{ Allekirjoitettu: d('2020-12-01') }, true],
  [{ Osapuolia: 3, Allekirjoittaneita: 2, Allekirjoitettu: d('2020-11-02') }, true],
  [{ Vaihe: 'Allekirjoitettu', Osapuolia: 3, Allekirjoittaneita: 2 }, true],
  [{ Vaihe: 'Hyväksytty', Osapuolia: 3, Allekirjoittaneita: 3 }, false],
  [{ Osapuolia: 0, Allekirjoittaneita: 0 }, true],
  [{ Vaihe: 'Allekirjoitettu', Osapuolia: 3, Allekirjoittaneita: 4 }, false],
])('contract %j: %p', (row, open) => {
  expect(sopimus(row).map((one) => isOpenSopimus(one, TODAY))).toEqual([open]);
});

test.each<[WrittenRow, boolean]>([
  [{}, true],
  [{ 'Valmiusaste %': 99 }, true],
  [{ 'Valmiusaste %': 100 }, false],
  [{ Tila: 'Valmis', 'Valmiusaste %': 60 }, false],
  [{ Tila: 'Keskeytetty' }, true],
])('measure %j: %p', (row, open) => {
  expect(toimenpide(row).map((one) => isOpenToimenpide(one))).toEqual([open]);
});

test.each<[WrittenRow, boolean]>([
  [{}, true],
  [{ Tila: '' }, true],
  [{ Tila: 'Päätetty' }, false],
  [{ Tila: 'Tiedoksi' }, false],
  [{ Tila: 'Rauennut' }, false],
  [{ Tyyppi: 'Huomio' }, false],
  [{ Tyyppi: '' }, false],
  [{ Päätetty: d('2020-11-30') }, false],
  [{ Päätetty: d('2020-12-01') }, true],
])('matter %j: %p', (row, open) => {
  expect(asia(row).map((one) => isOpenPaatosasia(one, TODAY))).toEqual([open]);
});
