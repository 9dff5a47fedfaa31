// Matters for the steering groups: a table per osahanke, people's words as written, closed ones only of the month.
import { mattersIn, mattersSection } from '../../../../src/domain/report/koontiraportti/matters';
import { d, type WrittenRow } from '../../../support/faultless-rows';
import { readSection, reportSourceOf } from '../../../support/report-source';

const sourceOf = (...rows: WrittenRow[]) =>
  reportSourceOf({ Osahankkeet: [{ Osahanke: 'Sote-ICT' }, { Osahanke: 'HYTE' }], Päätösasiat: rows });
const matters = (...rows: WrittenRow[]) => readSection(mattersSection(sourceOf(...rows)));

test('one table per osahanke in the order of the sheet, the whole hanke last', () => {
  const text = matters(
    { Osahanke: '', Asia: 'Yhteinen' },
    { Osahanke: 'HYTE', Asia: 'Toinen' },
    { Osahanke: 'RH-01', Asia: 'Eka' },
  );
  const lines = text.split('\n').filter((line) => line.startsWith('### ') || line.startsWith('PA-'));
  expect(lines.map((line) => line.split(' ·')[0])).toEqual([
    ...['### Sote-ICT', 'PA-03', '### HYTE', 'PA-02', '### Koko hanke', 'PA-01'],
  ]);
});

test('the columns are those of the issue, and the words those of people', () => {
  const text = matters({
    Osahanke: 'RH-01',
    Asia: 'Tiekartta 2021 – "kevään" työskentely',
    'Kuka päättää/käsittelee': 'Suppea ja laaja ohjausryhmä, työvaliokunta',
    Aikataulutavoite: 'Joulukuu 2020 - tammikuu 2021',
    'Tavoite, ehto': 'Ryhmät nimetty;\ntyötavat tarkentuvat',
  });
  expect(text).toContain('Asia | Kuka päättää/käsittelee | Aikataulutavoite | Tavoite, ehto');
  expect(text).toContain(
    'Tiekartta 2021 – "kevään" työskentely\nPA-01 · Päätösasia | Suppea ja laaja ohjausryhmä, työvaliokunta | Joulukuu 2020 - tammikuu 2021\n(1.12.2020–31.1.2021) | Ryhmät nimetty;\ntyötavat tarkentuvat',
  );
});

test('a target that can’t be read is shown as it stands', () => {
  expect(matters({ Aikataulutavoite: '31.11.2020', Tyyppi: 'Huolenaihe' })).toContain(' | 31.11.2020 | ');
});

test.each<[WrittenRow, boolean]>([
  [{ Tila: 'Avoin' }, true],
  [{ Tila: '' }, true],
  [{ Tila: 'Käsittelyssä' }, true],
  [{ Tila: 'Tiedoksi' }, true],
  [{ Tila: 'Päätetty', Päätetty: d('2020-11-01') }, true],
  [{ Tila: 'Päätetty', Päätetty: d('2020-10-31') }, false],
  [{ Tila: 'Päätetty' }, true],
  [{ Tila: 'Rauennut', Päätetty: d('2020-09-01') }, false],
])('a matter %j is shown: %p', (row, shown) => {
  const found = mattersIn(sourceOf(row));
  expect(found.shown).toHaveLength(shown ? 1 : 0);
  expect(found.olderClosed).toBe(shown ? 0 : 1);
});

test('a decided matter shows its goal, its day and its decision', () => {
  const row = {
    Tila: 'Päätetty',
    Päätetty: d('2020-11-05'),
    Päätös: 'Hyväksyttiin.',
    'Tavoite, ehto': 'Malli valmis',
  };
  expect(matters(row)).toContain('Malli valmis\nPäätetty 5.11.2020: Hyväksyttiin.');
});

test('no matters: a sentence', () => {
  expect(matters()).toBe(
    '## Haasteet, päätöksiä edellyttävät asiat, poikkeamat, muut huomiot\nAvoimia asioita ei ole.',
  );
});

test('matters of an osahanke outside the scope stay outside, the whole hanke’s stay in', () => {
  const written = {
    Hankkeet: [{}, { Tunnus: 'TSK', Hanke: 'Sote-keskus' }],
    Osahankkeet: [{}, { Hanke: 'TSK' }],
    Päätösasiat: [
      { Asia: 'Meidän' },
      { Osahanke: 'RH-02', Asia: 'Heidän' },
      { Osahanke: '', Asia: 'Kaikkien' },
    ],
  };
  const text = readSection(mattersSection(reportSourceOf(written, { hankkeet: ['RH'] })));
  expect(['Meidän', 'Heidän', 'Kaikkien'].filter((word) => text.includes(word))).toEqual([
    'Meidän',
    'Kaikkien',
  ]);
});
