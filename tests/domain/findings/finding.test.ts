// The fingerprint: the same thing wrong in the same place, whatever the day, the row or the words.
import { fingerprintOf } from '../../../src/domain/findings/finding';
import { d, type WrittenRow } from '../../support/faultless-rows';
import { check, TODAY, type When } from '../../support/rule-tables';
import { aFinding } from './a-finding';

const prints = (recruitments: readonly WrittenRow[], when: When = {}) =>
  check(
    { Osahankkeet: [{ Päivitetty: d(when.today ?? TODAY) }], Rekrytoinnit: recruitments },
    when,
  ).findings.map(fingerprintOf);

const LATE = { Aloitustavoite: d('2020-10-01'), Syy: 'Osaajapula' };

test('rule and target make it', () => {
  expect(fingerprintOf(aFinding())).toBe('rekrytointi-target|Rekrytoinnit|REK-01|Aloitustavoite');
});

test('it stays while the days go by, the level changes and words are added', () => {
  const first = prints([LATE], { today: '2020-10-15', month: '2020-10' });
  expect(first).toEqual(['rekrytointi-target|Rekrytoinnit|REK-01|Aloitustavoite']);
  expect(prints([LATE])).toEqual(first);
  expect(prints([{ Aloitustavoite: d('2020-09-01'), Syy: 'Muu', Vaihe: 'Keskeytetty' }])).toEqual(first);
});

test('it follows the row when the sheet is sorted', () => {
  expect(prints([{ Tunnus: 'REK-02' }, { Tunnus: 'REK-01', ...LATE }])).toEqual(prints([LATE]));
});

test('another rule, tab, row or column is another finding', () => {
  const { target } = aFinding();
  const findings = [
    aFinding(),
    aFinding({ rule: 'cell-type' }),
    aFinding({ target: { ...target, tab: 'Hankinnat' } }),
    aFinding({ target: { ...target, key: 'REK-02' } }),
    aFinding({ target: { ...target, column: 'Aloitus' } }),
  ];
  expect(new Set(findings.map(fingerprintOf)).size).toBe(findings.length);
});

test('the cell’s place and the evidence do not count', () => {
  const { target } = aFinding();
  const moved = aFinding({
    target: { ...target, cell: 'C77' },
    evidence: [{ cell: 'Rekrytoinnit!G77', column: 'Vaihe', value: 'Valittu' }],
    severity: 'punainen',
    daysLate: 99,
  });
  expect(fingerprintOf(moved)).toBe(fingerprintOf(aFinding()));
});

test('every finding of one workbook has its own', () => {
  const all = check({
    Osahankkeet: [
      { Tilanne: 'Vihreä', Päivitetty: '', 'Valmiusaste %': 0, Alkaa: d('2020-01-01') },
      { Hanke: 'X' },
    ],
    Rekrytoinnit: [LATE, LATE, { Syy: 'x', Aloitus: 'y' }],
    Sopimukset: [{ Määräaika: d('2020-10-01') }],
    Kokoukset: [['Toimielin tai tilaisuus', 'Klo']],
  }).findings.map(fingerprintOf);
  expect(all.length).toBeGreaterThan(8);
  expect(new Set(all).size).toBe(all.length);
});
