// A forecast against a target: past, not reachable, vague and far, on time.
import type { Slack } from '../../../src/domain/forecast/slack';
import { holdAgainst } from '../../../src/domain/forecast/target';

const TODAY = '2020-11-30';
const NO_SLACK: Slack = { reserve: 0, reason: 'not-begun', reserveName: '', tolerance: 0 };
const day = (latest: string) => ({ words: latest, earliest: latest, latest });

test.each([
  // REK-06: 60 days late; 20.1.2021 is 111 days from 1.10.2020.
  [day('2020-10-01'), '2021-01-20', { kind: 'past', target: '2020-10-01', days: 60, forecastDays: 111 }],
  [
    day('2020-12-31'),
    '2021-02-26',
    { kind: 'not-reachable', target: '2020-12-31', days: 57, tolerance: null },
  ],
  [
    day('2020-11-30'),
    '2020-12-01',
    { kind: 'not-reachable', target: '2020-11-30', days: 1, tolerance: null },
  ],
  [day('2021-01-20'), '2021-01-20', { kind: 'on-time', target: '2021-01-20', spare: 0 }],
  [day('2021-01-31'), '2021-01-20', { kind: 'on-time', target: '2021-01-31', spare: 11 }],
  // 30.11. + 60 = 29.1.2021: not over the limit yet.
  [{ words: 'pian', earliest: null, latest: null }, '2021-01-29', { kind: 'none' }],
  [
    { words: 'pian', earliest: null, latest: null },
    '2021-01-30',
    { kind: 'vague-far', words: 'pian', days: 61, limit: 60 },
  ],
  [{ words: '1.2.2021 alkaen', earliest: '2021-02-01', latest: null }, '2021-06-30', { kind: 'none' }],
  [null, '2021-06-30', { kind: 'none' }],
])('%j and %s', (target, forecast, verdict) => {
  expect(holdAgainst(target, forecast, NO_SLACK, {}, TODAY)).toEqual(verdict);
});

test('the limit of vague targets is a setting', () => {
  const figures = { 'Epämääräisen tavoitteen raja': 30 };
  const verdict = holdAgainst(
    { words: 'pian', earliest: null, latest: null },
    '2020-12-31',
    NO_SLACK,
    figures,
    TODAY,
  );
  expect(verdict).toEqual({ kind: 'vague-far', words: 'pian', days: 31, limit: 30 });
});

test('a reserve: less than so much between forecast and target is tight', () => {
  const slack = { ...NO_SLACK, reserve: 35, reserveName: 'Rekrytointi: vara suunnitteluvaiheessa' };
  const held = (target: string) => holdAgainst(day(target), '2021-01-20', slack, {}, TODAY);
  expect(held('2021-02-24')).toEqual({ kind: 'on-time', target: '2021-02-24', spare: 35 });
  expect(held('2021-02-23')).toEqual({ kind: 'tight', target: '2021-02-23', spare: 34, slack });
  expect(held('2021-01-20')).toEqual({ kind: 'tight', target: '2021-01-20', spare: 0, slack });
  expect(held('2021-01-19')).toMatchObject({ kind: 'not-reachable', days: 1, tolerance: null });
});

test('a tolerance: the forecast may pass the target by so much, and no more', () => {
  const slack = { ...NO_SLACK, tolerance: 14 };
  const held = (target: string) => holdAgainst(day(target), '2021-01-20', slack, {}, TODAY);
  expect(held('2021-01-20')).toMatchObject({ kind: 'on-time' });
  expect(held('2021-01-06')).toMatchObject({
    kind: 'not-reachable',
    days: 14,
    tolerance: 14,
  });
  expect(held('2021-01-05')).toMatchObject({ kind: 'not-reachable', days: 15, tolerance: null });
});
