// The traffic lights: which finding colours which dimension, worst first, and what counts for nothing.
import type { Area, Finding, Severity } from '../../../src/domain/findings/finding';
import { DIMENSIONS, dimensionOf, lightOf, lightsOf } from '../../../src/domain/findings/lights';
import type { Osahanke } from '../../../src/domain/workbook/portfolio';
import { d } from '../../support/faultless-rows';
import { check, contextOf } from '../../support/rule-tables';
import type { WrittenWorkbook } from '../../support/workbook-of';
import { aFinding } from './a-finding';

const on = (column: string) => ({ tab: 'Osahankkeet', key: 'RH-01', column, cell: 'T2' });
const grey: Partial<Finding> = { severity: 'virhe', greys: true, kind: 'cell' };

function osahankeIn(workbook: WrittenWorkbook): Osahanke {
  const first = contextOf(workbook).portfolio.osahankkeet[0];
  if (first === undefined) throw new Error('no osahanke');
  return first;
}

/** Everything to judge: one row on each of the tabs, and money. */
const whole = osahankeIn({
  Osahankkeet: [{ 'Budjetti €': 1000, 'Toteuma €': 450, Tilanne: 'Vihreä' }],
  Rekrytoinnit: [{}],
  Hankinnat: [{}],
});

test.each<[Area, string, string]>([
  ['aikataulu', 'Päättyy', 'aikataulu'],
  ['paatokset', 'Aikataulutavoite', 'aikataulu'],
  ['rekrytointi', 'Aloitustavoite', 'rekrytointi'],
  ['hankinnat', 'Sopimuksen tavoiteaika', 'hankinnat'],
  ['sopimukset', 'Määräaika', 'hankinnat'],
  ['talous', 'Toteuma', 'talous'],
  ['tiedot', 'Rekrytointitilanne', 'tiedot'],
  ['teksti', 'Rekrytointitilanne', 'rekrytointi'],
  ['teksti', 'Hankintatilanne', 'hankinnat'],
  ['teksti', 'Eteneminen', 'aikataulu'],
  ['teksti', 'Haasteet', 'aikataulu'],
])('%s on %s speaks of %s', (area, column, dimension) => {
  expect(dimensionOf({ area, target: on(column) })).toBe(dimension);
});

test.each<[Severity, boolean, string | null]>([
  ['punainen', false, 'Punainen'],
  ['punainen', true, 'Punainen'],
  ['keltainen', false, 'Keltainen'],
  ['keltainen', true, 'Keltainen'],
  ['virhe', true, 'Harmaa'],
  ['virhe', false, null],
  ['huomautus', true, 'Harmaa'],
  ['huomautus', false, null],
  ['varoitus', false, null],
])('severity %s, greys %s: %s', (severity, greys, light) => {
  expect(lightOf({ severity, greys })).toBe(light);
});

describe('an osahanke', () => {
  test('without findings is green wherever there is something to judge', () => {
    expect(lightsOf(whole, [])).toEqual({
      osahanke: 'RH-01',
      own: 'Vihreä',
      computed: 'Vihreä',
      dimensions: {
        aikataulu: 'Vihreä',
        rekrytointi: 'Vihreä',
        hankinnat: 'Vihreä',
        talous: 'Vihreä',
        tiedot: 'Vihreä',
      },
    });
  });

  test.each([
    ['a day that can’t be read', { Alkaa: '31.2.2020', 'Budjetti €': 1000, 'Toteuma €': 450 }, 'Harmaa'],
    ['an end before its start', { Päättyy: d('2019-01-01'), 'Budjetti €': 1000, 'Toteuma €': 450 }, 'Harmaa'],
    ['more paid back than spent', { 'Budjetti €': 1000, 'Toteuma €': -450 }, 'Harmaa'],
    ['a budget of 0', { 'Budjetti €': 0, 'Toteuma €': 450 }, 'Ei arvioitavaa'],
    ['nothing used', { 'Budjetti €': 1000, 'Toteuma €': 0 }, 'Vihreä'],
  ])('money with %s before any finding', (_title, row, light) => {
    expect(lightsOf(osahankeIn({ Osahankkeet: [row] }), []).dimensions.talous).toBe(light);
  });

  test('with nothing to judge in a dimension', () => {
    expect(lightsOf(osahankeIn({}), [])).toMatchObject({
      computed: 'Vihreä',
      dimensions: {
        aikataulu: 'Vihreä',
        rekrytointi: 'Ei arvioitavaa',
        hankinnat: 'Ei arvioitavaa',
        talous: 'Ei arvioitavaa',
        tiedot: 'Vihreä',
      },
    });
  });

  test.each<[string, WrittenWorkbook, string]>([
    ['a contract alone', { Sopimukset: [{}] }, 'Vihreä'],
    ['a procurement alone', { Hankinnat: [{}] }, 'Vihreä'],
    [
      'a procurement of another osahanke',
      { Osahankkeet: [{}, {}], Hankinnat: [{ Osahanke: 'RH-02' }] },
      'Ei arvioitavaa',
    ],
    ['a procurement of the whole hanke', { Hankinnat: [{ Osahanke: '' }] }, 'Ei arvioitavaa'],
  ])('hankinnat is judged by %s', (_what, workbook, light) => {
    expect(lightsOf(osahankeIn(workbook), []).dimensions.hankinnat).toBe(light);
  });

  test.each<[string | number, string | number, string]>([
    [1000, 450, 'Vihreä'],
    [1000, 0, 'Vihreä'],
    [1000, '', 'Ei arvioitavaa'],
    ['', 450, 'Ei arvioitavaa'],
    [0, 0, 'Ei arvioitavaa'],
    ['paljon', 450, 'Ei arvioitavaa'],
  ])('talous with a budget of %p and %p used', (budget, used, light) => {
    const osahanke = osahankeIn({ Osahankkeet: [{ 'Budjetti €': budget, 'Toteuma €': used }] });
    expect(lightsOf(osahanke, []).dimensions.talous).toBe(light);
  });

  test.each<[string, Partial<Finding>[], string]>([
    ['Punainen before Keltainen', [{ severity: 'keltainen' }, { severity: 'punainen' }], 'Punainen'],
    ['in either order', [{ severity: 'punainen' }, { severity: 'keltainen' }], 'Punainen'],
    ['Keltainen before Harmaa', [grey, { severity: 'keltainen' }], 'Keltainen'],
    ['Harmaa before Vihreä', [grey], 'Harmaa'],
    ['a huomautus colours nothing', [{ severity: 'huomautus' }], 'Vihreä'],
    ['a varoitus colours nothing', [{ severity: 'varoitus', kind: 'cell' }], 'Vihreä'],
  ])('one dimension: %s', (_what, findings, light) => {
    const { computed, dimensions } = lightsOf(whole, findings.map(aFinding));
    expect(dimensions).toEqual({
      aikataulu: 'Vihreä',
      rekrytointi: light,
      hankinnat: 'Vihreä',
      talous: 'Vihreä',
      tiedot: 'Vihreä',
    });
    expect(computed).toBe(light);
  });

  test('the whole takes the worst dimension: Punainen, Keltainen, Harmaa, Vihreä', () => {
    const findings: Finding[] = [];
    const computed = () => lightsOf(whole, findings).computed;
    expect(computed()).toBe('Vihreä');
    findings.push(aFinding({ ...grey, area: 'tiedot' }));
    expect(computed()).toBe('Harmaa');
    findings.push(aFinding({ severity: 'keltainen', area: 'talous' }));
    expect(computed()).toBe('Keltainen');
    findings.push(aFinding({ severity: 'punainen', area: 'sopimukset' }));
    expect(computed()).toBe('Punainen');
    expect(lightsOf(whole, findings).dimensions).toEqual({
      aikataulu: 'Vihreä',
      rekrytointi: 'Harmaa',
      hankinnat: 'Punainen',
      talous: 'Keltainen',
      tiedot: 'Harmaa',
    });
  });

  test.each(DIMENSIONS)('a red %s makes the whole red', (area) => {
    const { computed, dimensions } = lightsOf(whole, [aFinding({ severity: 'punainen', area })]);
    expect(computed).toBe('Punainen');
    expect(DIMENSIONS.filter((dimension) => dimensions[dimension] === 'Punainen')).toEqual([area]);
  });

  test.each([
    ['Punainen', 'Punainen'],
    ['valmis', 'Valmis'],
    ['', null],
    ['sininen', null],
  ])('own light %p is kept beside it as %p', (written, own) => {
    const lights = lightsOf(osahankeIn({ Osahankkeet: [{ Tilanne: written }] }), []);
    expect(lights).toMatchObject({ own, computed: 'Vihreä' });
  });
});

describe('from the sheet', () => {
  const lightsIn = (workbook: WrittenWorkbook) => check(workbook).lights.map(({ computed }) => computed);

  test('an unreadable cell and a stale row are Harmaa, not Vihreä', () => {
    expect(
      lightsIn({ Osahankkeet: [{}, { 'Valmiusaste %': 'puolet' }, { Päivitetty: d('2020-10-31') }] }),
    ).toEqual(['Vihreä', 'Harmaa', 'Harmaa']);
  });

  test('a bad e-mail address is only a warning', () => {
    expect(lightsIn({ Osahankkeet: [{ Sähköposti: 'puhelimitse' }] })).toEqual(['Vihreä']);
  });

  test('own light against the evidence colours nothing itself', () => {
    const { lights, findings } = check({
      Osahankkeet: [{ Tilanne: 'Vihreä' }],
      Toimenpiteet: [{ Päättyy: d('2020-11-20') }],
    });
    expect(findings.map(({ rule }) => rule)).toEqual(['toimenpide-end', 'osahanke-own-light']);
    expect(lights[0]).toMatchObject({
      own: 'Vihreä',
      computed: 'Keltainen',
      dimensions: { aikataulu: 'Keltainen', tiedot: 'Vihreä' },
    });
  });

  test('each osahanke has its own findings only; the whole hanke’s colour none', () => {
    const late = (osahanke: string, day: string) => ({ Osahanke: osahanke, Määräaika: d(day) });
    expect(
      lightsIn({
        Osahankkeet: [{}, {}, {}],
        Sopimukset: [late('RH-02', '2020-11-20'), late('', '2020-01-31'), late('Osahanke 3', '2020-01-31')],
      }),
    ).toEqual(['Vihreä', 'Keltainen', 'Punainen']);
  });
});
