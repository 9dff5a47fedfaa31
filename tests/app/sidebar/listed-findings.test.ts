// The order in which people read findings, and what becomes of too long ones.
import { LONGEST_TEXT } from '../../../src/app/sidebar/cut-text';
import { listedFindings } from '../../../src/app/sidebar/listed-findings';
import type { CheckedFinding } from '../../../src/rpc/contract';
import { NO_OFFERS, toldFinding } from './told-finding';

const OSAHANKKEET = [
  { tunnus: 'RH-02', name: 'Toinen' },
  { tunnus: 'RH-01', name: 'RH-01' },
];

const on = (osahanke: string | null, key: string, severity: CheckedFinding['severity']) =>
  toldFinding({ osahanke, severity, target: { tab: 'Rekrytoinnit', key, column: 'Vaihe', cell: 'E2' } });

test('wrong rows of no osahanke first, then by osahanke in the sheet’s order, the whole hanke last; rows stay together', () => {
  const listed = listedFindings(
    [
      on(null, 'A', 'punainen'),
      { ...on(null, 'F', 'virhe'), kind: 'cell' },
      on('RH-01', 'B', 'huomautus'),
      on('RH-01', 'C', 'keltainen'),
      on('RH-02', 'D', 'huomautus'),
      on('RH-01', 'B', 'virhe'),
      on('RH-99', 'E', 'virhe'),
    ],
    OSAHANKKEET,
    NO_OFFERS,
  );
  expect(listed.map(({ osahanke, target, severity }) => [osahanke, target.key, severity])).toEqual([
    [null, 'F', 'virhe'],
    ['RH-02', 'D', 'huomautus'],
    ['RH-01', 'B', 'virhe'],
    ['RH-01', 'B', 'huomautus'],
    ['RH-01', 'C', 'keltainen'],
    ['RH-99', 'E', 'virhe'],
    [null, 'A', 'punainen'],
  ]);
});

test('the osahanke’s name travels along where it says more than the Tunnus', () => {
  const listed = listedFindings(
    [on('RH-02', 'A', 'virhe'), on('RH-01', 'B', 'virhe')],
    OSAHANKKEET,
    NO_OFFERS,
  );
  expect(listed.map(({ osahankeName }) => osahankeName)).toEqual(['Toinen', undefined]);
});

test('a long value is cut and its length told; too many cells are counted', () => {
  const evidence = Array.from({ length: 30 }, (_, index) => ({
    cell: `Osahankkeet!A${index}`,
    column: 'Tunnus',
    value: 'x'.repeat(50_000),
  }));
  const [one] = listedFindings([toldFinding({ evidence, explanation: 'y'.repeat(50_000) })], [], NO_OFFERS);
  expect(one?.evidence).toHaveLength(12);
  expect(one?.evidence[0]).toMatchObject({ length: 50_000, value: `${'x'.repeat(LONGEST_TEXT - 1)}…` });
  expect(one?.moreEvidence).toBe(18);
  expect(one?.explanation).toHaveLength(LONGEST_TEXT);
});

test('what a click can do about it travels along', () => {
  const offers = { of: () => ({ setAside: true }) as const };
  expect(listedFindings([toldFinding()], [], offers)[0]?.offers).toEqual({ setAside: true });
  expect(listedFindings([toldFinding()], [], NO_OFFERS)[0]).not.toHaveProperty('offers');
});
