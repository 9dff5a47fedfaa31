// "Ei muutoksia" by the built bundle: the osahanke is fresh again, and the click can be undone.
import type { Host } from '../../local/host/create-host';
import type { CheckResult, RepairsResult } from '../../src/rpc/contract';
import { runUndo, writtenCells } from '../support/change-run';
import { bundleHost, expectWholeEmulation } from '../support/report-run';
import { smallPortfolio } from '../support/small-portfolio';
import { rowsOf } from '../support/write-back-run';

const DECEMBER = '2020-12-15';

function asked<V>(host: Host, method: string, payload: object): V {
  const answer = host.rpc(method, payload);
  if (!answer.ok) throw new Error(`${answer.code}: ${answer.message}`);
  return answer.value as V;
}
const stale = (host: Host) =>
  asked<CheckResult>(host, 'portfolio.check', { month: '2020-12' })
    .findings.filter(({ rule }) => rule === 'osahanke-freshness')
    .map(({ osahanke }) => osahanke);

test('by a row of its own or of a recruitment: Päivitetty is today, the row is no longer stale, and undo brings it back', () => {
  const workbook = smallPortfolio();
  const host = bundleHost(workbook, DECEMBER);
  const before = writtenCells(workbook, ['Osahankkeet']);
  expect(stale(host)).toEqual(['RH-01', 'RH-02', 'RH-03', 'RH-04']);
  const rows = [
    { tab: 'Osahankkeet', key: 'RH-02' },
    { tab: 'Rekrytoinnit', key: 'REK-01' },
    { tab: 'Rekrytoinnit', key: 'REK-02' },
  ];
  expect(asked<RepairsResult>(host, 'row.unchanged', { rows })).toEqual({
    done: ['RH-02', 'RH-01'].map(
      (tunnus) =>
        `Osahanke ${tunnus} rekrytointeineen, hankintoineen ja muine riveineen on merkitty tarkistetuksi 15.12.2020.`,
    ),
    left: [],
  });
  expectWholeEmulation(host);
  expect(rowsOf(workbook, 'Osahankkeet').map((row) => row.Päivitetty)).toEqual([44180, 44180, 44150, 44150]);
  expect(stale(host)).toEqual(['RH-03', 'RH-04']);
  expect(runUndo(host).run).toMatch(/^Ei muutoksia 15\.12\.2020/);
  expect(writtenCells(workbook, ['Osahankkeet'])).toEqual(before);
});

test('what can’t be marked is named with the reason', () => {
  const workbook = smallPortfolio();
  const rights = workbook.insertSheet('Käyttöoikeudet');
  [
    ['Sähköposti', 'Rooli', 'Osahankkeet'],
    ['johtaja@example.org', 'Hankejohtaja', ''],
    ['koordinaattori@example.org', 'Koordinaattori', 'RH-01'],
  ].forEach((line, at) => {
    line.forEach((value, column) => rights.setCell(at + 1, column + 1, { value }));
  });
  const coordinator = { id: 'koordinaattori', email: 'koordinaattori@example.org', locale: 'fi' };
  const host = bundleHost(workbook, DECEMBER, { users: [coordinator] });
  const rows = [
    { tab: 'Osahankkeet', key: 'RH-02' },
    { tab: 'Osahankkeet', key: 'RH-88' },
    { tab: 'Olematon', key: 'x' },
    { tab: 'Hankkeet', key: 'RH' },
  ];
  const { done, left } = asked<RepairsResult>(host, 'row.unchanged', { rows });
  expect(done).toEqual([]);
  expect(left.map((sentence) => sentence.replace(/^.* koska /, ''))).toEqual([
    'rivi ei kuulu omiin osahankkeisiisi.',
    'riviä ei enää ole tai sitä on muutettu.',
    'välilehteä ei enää ole.',
    'rivi koskee koko hanketta eikä mitään osahanketta.',
  ]);
});

test('a row whose osahanke is not known, and a tab that is gone, are named as such', () => {
  const workbook = smallPortfolio();
  const host = bundleHost(workbook, DECEMBER);
  const rows = [
    { tab: 'Rekrytoinnit', key: 'REK-04' },
    { tab: 'Hankinnat', key: 'HAN-01' },
  ];
  expect(asked<RepairsResult>(host, 'row.unchanged', { rows })).toEqual({
    done: [],
    left: [
      'Rekrytoinnit, REK-04, Päivitetty jäi ennalleen, koska rivin osahanketta ei ole välilehdellä Osahankkeet.',
      'Hankinnat, HAN-01, Päivitetty jäi ennalleen, koska välilehteä ei enää ole.',
    ],
  });
});
