// The finished check as plain data: rows accounted for, findings explained, lights; JSON and nothing but.
import { checkPortfolio } from '../../src/app/check-portfolio';
import { checkResult } from '../../src/app/check-result';
import { d } from '../support/faultless-rows';
import type { WrittenWorkbook } from '../support/workbook-of';
import { fakeCheckPorts } from './fake-check-ports';

const WRITTEN: WrittenWorkbook = {
  Rekrytoinnit: [{ Aloitustavoite: d('2020-10-01'), Syy: 'Kustannukset' }, { Vaihe: '' }],
  Sopimukset: [{ Osahanke: 'RH-99' }],
};
const result = (lang: 'fi' | 'sv' | 'en' = 'fi') =>
  checkResult(checkPortfolio(fakeCheckPorts(WRITTEN).ports, { lang }));

test('rows: used, total and why the rest were left, for the tabs that there are', () => {
  const { rows, month, today } = result();
  expect([month, today]).toEqual(['2020-11', '2020-11-30']);
  expect(Object.keys(rows)).toEqual(['Osahankkeet', 'Hankkeet', 'Rekrytoinnit', 'Sopimukset']);
  expect(rows.Osahankkeet).toEqual({ used: 1, total: 1, left: [] });
  expect(rows.Rekrytoinnit).toMatchObject({ used: 1, total: 2, left: [{ row: 3 }] });
  expect(rows.Sopimukset).toEqual({
    used: 0,
    total: 1,
    left: [{ row: 2, why: 'osahanketta ”RH-99” ei ole' }],
  });
});

test('a deviation has its groups, days, evidence and sentence', () => {
  const found = result().findings.find(({ rule }) => rule === 'rekrytointi-target');
  expect(found).toMatchObject({
    kind: 'deviation',
    severity: 'punainen',
    area: 'rekrytointi',
    causeGroup: 'rekrytointi',
    causeGroups: ['rekrytointi', 'talous'],
    osahanke: 'RH-01',
    target: { tab: 'Rekrytoinnit', key: 'REK-01', column: 'Aloitustavoite', cell: 'H2' },
    daysLate: 60,
    forecast: '2021-02-24',
  });
  expect(found?.explanation).toContain('60 päivää myöhässä');
  expect(found?.action).not.toBe('');
  expect(found?.evidence[0]).toEqual({
    cell: 'Rekrytoinnit!H2',
    column: 'Aloitustavoite',
    value: '1.10.2020',
  });
});

test('a cell finding belongs to no cause group', () => {
  const found = result().findings.find(({ rule }) => rule === 'osahanke-link');
  expect(found).toMatchObject({ kind: 'cell', causeGroup: null, causeGroups: [], daysLate: null });
});

test('the answer survives JSON whole, in every language', () => {
  for (const lang of ['fi', 'sv', 'en'] as const) {
    const answer = result(lang);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  }
  expect(result('sv').findings[0]?.explanation).not.toBe(result('fi').findings[0]?.explanation);
});
