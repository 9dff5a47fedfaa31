// A decision without a contract, and what falls beyond the hanke's last day.
import {
  beyondEnd,
  decisionWithoutContract,
  usualSteps,
} from '../../../../src/domain/forecast/hankinta/flags';
import type { HankintaInput } from '../../../../src/domain/forecast/hankinta/forecast';

const TODAY = '2020-11-30';
const row: HankintaInput = {
  laji: 'Palvelu',
  arvo: 95_000,
  menettely: 'Kansallinen menettely',
  vaihe: 'Hankintapäätös',
  tarjouspyyntoJulkaistu: '2020-08-03',
  sopimusAllekirjoitettu: null,
  tavoite: null,
};

test('the usual contract day from the publishing', () => {
  // Monday 3.8. + 21 = 24.8.; + 10 = Thursday 3.9.; + 7 = 10.9.; + 10 = Sunday 20.9. → Monday 21.9.2020.
  const ends = usualSteps(row, { figures: {} }).map(({ to }) => to);
  expect(ends).toEqual(['2020-08-24', '2020-09-03', '2020-09-10', '2020-09-21']);
  expect(usualSteps({ ...row, tarjouspyyntoJulkaistu: null }, { figures: {} })).toEqual([]);
});

test.each<[string, Partial<HankintaInput>, { usual: string | null; days: number } | null]>([
  ['the usual time is past: 21.9. to 30.11. is 70 days', {}, { usual: '2020-09-21', days: 70 }],
  [
    'the target was earlier still',
    { tavoite: '2020-09-01', vaihe: 'Odotusaika' },
    { usual: '2020-09-21', days: 90 },
  ],
  [
    'only the target is known',
    { tarjouspyyntoJulkaistu: null, tavoite: '2020-11-29' },
    { usual: null, days: 1 },
  ],
  ['no day to count from', { tarjouspyyntoJulkaistu: null }, null],
  ['the target is ahead and so is the usual day', { tarjouspyyntoJulkaistu: '2020-11-02' }, null],
  ['signed', { sopimusAllekirjoitettu: '2020-10-01' }, null],
  ['no decision yet', { vaihe: 'Tarjousvertailu' }, null],
  ['delivery', { vaihe: 'Toimitus' }, null],
])('%s', (_title, cells, expected) => {
  const found = decisionWithoutContract({ ...row, ...cells }, { figures: {} }, TODAY);
  expect(found === null ? null : { usual: found.usual, days: found.days }).toEqual(expected);
  expect(found?.steps[found.steps.length - 1]?.to ?? null).toBe(expected?.usual ?? null);
});

test.each([
  ['2021-12-31', '2021-06-01', '2021-12-31', null],
  ['2022-01-31', '2021-06-01', '2021-12-31', { what: 'toimitus', day: '2022-01-31', days: 31 }],
  ['2022-01-31', '2022-01-05', '2021-12-31', { what: 'sopimus', day: '2022-01-05', days: 5 }],
  [null, '2022-01-05', '2021-12-31', { what: 'sopimus', day: '2022-01-05', days: 5 }],
  ['2022-01-31', null, '2021-12-31', { what: 'toimitus', day: '2022-01-31', days: 31 }],
  ['2022-01-31', null, undefined, null],
  [null, null, '2021-12-31', null],
])('delivery %s, contract %s, the hanke ends %s: %j', (delivery, contract, hankeEnd, expected) => {
  const found = beyondEnd(delivery, contract, hankeEnd);
  if (expected === null) expect(found).toBeNull();
  else expect(found).toEqual({ ...expected, hankeEnd });
});
