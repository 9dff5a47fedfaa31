// The recruitment ladder worked by hand, one calendar per way of filling a post and what the row's dates tell.
import fc from 'fast-check';
import { addDays } from '../../../../src/domain/day/day';
import {
  forecastRekrytointi,
  type OpenRekrytointi,
  type RekrytointiInput,
} from '../../../../src/domain/forecast/rekrytointi/forecast';
import { REKRYTOINTI_VAIHE, TAYTTOTAPA } from '../../../../src/domain/workbook/choices';

const TODAY = '2020-11-30';
const NO_OWN = { figures: {} };
const EMPTY: RekrytointiInput = {
  tayttotapa: null,
  vaihe: 'Suunnitteilla',
  hakuAlkaa: null,
  hakuPaattyy: null,
  aloitus: null,
};

function open(row: Partial<RekrytointiInput>, today = TODAY, settings = NO_OWN): OpenRekrytointi {
  const forecast = forecastRekrytointi({ ...EMPTY, ...row }, settings, today);
  if (forecast.state !== 'open') throw new Error(`not open: ${forecast.state}`);
  return forecast;
}
/** `haastattelut 14 → 2020-12-14` */
const said = ({ steps }: OpenRekrytointi) => steps.map(({ step, days, to }) => `${step} ${days} → ${to}`);

test('the example of the issue: interviews on 30.11.2020, start 20.1.2021', () => {
  const forecast = open({ vaihe: 'Haastattelut' });
  expect(said(forecast)).toEqual([
    'haastattelut 14 → 2020-12-14',
    'valintapaatos 7 → 2020-12-21',
    'irtisanomisaika 30 → 2021-01-20',
  ]);
  expect(forecast).toMatchObject({ start: '2021-01-20', late: null, lengthenedBy: [], restart: false });
  expect(forecast.steps.map(({ source }) => `${source.kind} ${source.name}`)).toEqual([
    'setting Haku: haastattelut',
    'setting Haku: valintapäätös',
    'setting Haku: irtisanomisaika',
  ]);
});

describe('one calendar per way of filling a post', () => {
  test('Haku from the beginning, over July', () => {
    // From Monday 24.5.2021. Interviews begin on 12.7.: 13.–31.7. stand still, 14 days from 1.8.
    const forecast = open({ tayttotapa: 'Haku' }, '2021-05-24');
    expect(said(forecast)).toEqual([
      'tayttolupa 21 → 2021-06-14',
      'ilmoitus 7 → 2021-06-21',
      'hakuaika 21 → 2021-07-12',
      'haastattelut 14 → 2021-08-14',
      'valintapaatos 7 → 2021-08-21',
      'irtisanomisaika 30 → 2021-09-20',
    ]);
    expect(forecast.lengthenedBy).toEqual(['heinäkuu']);
  });

  test('Sisäinen haku over Christmas', () => {
    // The notice: 22. and 23.12., the third day is 7.1. The search runs through.
    const forecast = open({ tayttotapa: 'Sisäinen haku' });
    expect(said(forecast)).toEqual([
      'tayttolupa 21 → 2020-12-21',
      'ilmoitus 3 → 2021-01-07',
      'hakuaika 14 → 2021-01-21',
      'haastattelut 7 → 2021-01-28',
      'valintapaatos 7 → 2021-02-04',
      'siirtyminen 14 → 2021-02-18',
    ]);
    expect(forecast.lengthenedBy).toEqual(['joulu']);
  });

  test('Työajan kohdennus', () => {
    expect(said(open({ tayttotapa: 'Työajan kohdennus' }))).toEqual([
      'sopiminen 14 → 2020-12-14',
      'kohdennuspaatos 7 → 2020-12-21',
      'siirtyminen 14 → 2021-01-04',
    ]);
  });

  test('Ostopalvelu', () => {
    expect(said(open({ tayttotapa: 'Ostopalvelu' }, '2021-02-01'))).toEqual([
      'tayttolupa 14 → 2021-02-15',
      'tarjouspyynto 7 → 2021-02-22',
      'tarjousaika 14 → 2021-03-08',
      'tarjousvertailu 7 → 2021-03-15',
      'sopimus 7 → 2021-03-22',
    ]);
  });
});

describe('what the dates of the row tell', () => {
  test('a search still to open ends on its own last day (the geriatrician)', () => {
    // 1.–6.1. stand still: 31.12. + 6 + 14 = 20.1.
    const forecast = open({ vaihe: 'Haku auki', hakuAlkaa: '2020-12-01', hakuPaattyy: '2020-12-31' });
    expect(said(forecast)).toEqual([
      'hakuaika 30 → 2020-12-31',
      'haastattelut 14 → 2021-01-20',
      'valintapaatos 7 → 2021-01-27',
      'irtisanomisaika 30 → 2021-02-26',
    ]);
    expect(forecast.steps[0]).toMatchObject({
      from: '2020-12-01',
      source: { kind: 'cell', name: 'Haku päättyy' },
    });
  });

  test('an open search: what is left of it', () => {
    expect(said(open({ vaihe: 'Haku auki', hakuAlkaa: '2020-11-16', hakuPaattyy: '2020-12-07' }))).toEqual([
      'hakuaika 7 → 2020-12-07',
      'haastattelut 14 → 2020-12-21',
      // 22. and 23.12., then 7.–11.1.
      'valintapaatos 7 → 2021-01-11',
      'irtisanomisaika 30 → 2021-02-10',
    ]);
  });

  test.each([
    ['only its opening is known: the usual 21 days from it', { hakuAlkaa: '2020-11-16' }, '2020-12-07'],
    ['no dates: the usual time from today', {}, '2020-12-21'],
    ['its last day is today', { hakuPaattyy: '2020-11-30' }, '2020-11-30'],
    [
      'dates the wrong way round: the end is believed',
      { hakuAlkaa: '2021-01-11', hakuPaattyy: '2020-12-07' },
      '2020-12-07',
    ],
  ])('an open search, %s', (_title, row, end) => {
    expect(open({ vaihe: 'Haku auki', ...row }).steps[0]).toMatchObject({ step: 'hakuaika', to: end });
  });

  test.each([
    ['Haku päättyy is past', { hakuPaattyy: '2020-11-29' }],
    ['the usual time from Haku alkaa is past', { hakuAlkaa: '2020-11-01' }],
  ])('a search that is over goes on to the interviews: %s', (_title, row) => {
    expect(open({ vaihe: 'Haku auki', ...row }).steps[0]).toMatchObject({
      step: 'haastattelut',
      from: TODAY,
    });
  });

  test('with permission in hand a dated search needs no time for its notice', () => {
    const row = { vaihe: 'Täyttölupa saatu', hakuAlkaa: '2020-12-07', hakuPaattyy: '2020-12-21' } as const;
    expect(open(row).steps.slice(0, 2)).toMatchObject([
      { step: 'hakuaika', from: '2020-12-07', to: '2020-12-21', days: 14 },
      { step: 'haastattelut' },
    ]);
    expect(open({ vaihe: 'Täyttölupa saatu' }).steps[0]).toMatchObject({
      step: 'ilmoitus',
      to: '2020-12-07',
    });
  });

  test('without permission the search can’t open before it, whatever the row plans', () => {
    // 30.11. + 21 = 21.12.; the notice 22., 23.12. and 7.–11.1.; the search 21 days → 1.2.
    const row = { vaihe: 'Täyttölupa haettu', hakuAlkaa: '2020-12-07', hakuPaattyy: '2020-12-28' } as const;
    expect(open(row).steps[2]).toMatchObject({ step: 'hakuaika', from: '2021-01-11', to: '2021-02-01' });
    const later = { ...row, hakuAlkaa: '2021-03-01', hakuPaattyy: '2021-03-15' };
    expect(open(later).steps[2]).toMatchObject({ step: 'hakuaika', from: '2021-03-01', to: '2021-03-15' });
  });

  test('the chosen person’s own first day', () => {
    const forecast = open({ vaihe: 'Valittu', aloitus: '2021-01-04' });
    expect(forecast.start).toBe('2021-01-04');
    expect(forecast.steps).toMatchObject([
      { step: 'irtisanomisaika', source: { kind: 'cell', name: 'Aloitus' } },
    ]);
    expect(open({ vaihe: 'Valittu' }).start).toBe('2020-12-30');
  });

  test('before the choice a planned first day can only put the start off', () => {
    expect(open({ vaihe: 'Haastattelut', aloitus: '2020-12-14' }).start).toBe('2021-01-20');
    expect(open({ vaihe: 'Haastattelut', aloitus: '2021-03-01' }).start).toBe('2021-03-01');
  });

  test('an interrupted search is counted as if it began again', () => {
    const forecast = open({ vaihe: 'Keskeytetty' });
    expect(forecast.restart).toBe(true);
    expect(forecast.steps[0]).toMatchObject({ step: 'ilmoitus', from: TODAY });
  });
});

test.each<[Partial<RekrytointiInput>, object]>([
  [{ vaihe: 'Peruttu', aloitus: '2020-10-01' }, { state: 'cancelled' }],
  [{ vaihe: 'Aloittanut' }, { state: 'begun', start: null }],
  [
    { vaihe: 'Aloittanut', aloitus: '2020-11-02' },
    { state: 'begun', start: '2020-11-02' },
  ],
  [
    { vaihe: 'Valittu', aloitus: TODAY },
    { state: 'begun', start: TODAY },
  ],
])('%j has no way left to go', (row, expected) => {
  expect(forecastRekrytointi({ ...EMPTY, ...row }, NO_OWN, TODAY)).toEqual(expected);
});

test('a length of the workbook’s own takes the place of the default', () => {
  const settings = { figures: { 'Haku: irtisanomisaika': 14 } };
  expect(open({ vaihe: 'Haastattelut' }, TODAY, settings).start).toBe('2021-01-04');
});

describe('own reference class', () => {
  // The ladder from the search on is 21 + 14 + 7 + 30 = 72 days; twice that in half, three times in four of five.
  const reference = { count: 9, p50: 144, p80: 216 };

  test('its P50 and P80 replace the defaults, and the seasons with them', () => {
    const forecast = forecastRekrytointi({ ...EMPTY, vaihe: 'Haastattelut' }, NO_OWN, TODAY, reference);
    expect(forecast).toMatchObject({
      // 30.11. + 28 + 14 + 60, and + 42 + 21 + 90.
      start: '2021-03-12',
      late: '2021-05-02',
      reference,
      lengthenedBy: [],
    });
    const steps = (forecast as OpenRekrytointi).steps;
    expect(steps.map(({ days, source }) => [days, source.kind])).toEqual([
      [28, 'reference'],
      [14, 'reference'],
      [60, 'reference'],
    ]);
  });

  test('what comes before the search keeps its settings and its seasons: it is not in the class', () => {
    const forecast = forecastRekrytointi(
      { ...EMPTY, vaihe: 'Täyttölupa haettu' },
      NO_OWN,
      '2020-12-10',
      reference,
    );
    const steps = (forecast as OpenRekrytointi).steps;
    // 10.12. + 21 days, of which 24.12.–6.1. do not count: 14.1.2021; + 7 = 21.1.; from there 144 days.
    expect(steps.map(({ step, to, source }) => [step, to, source.kind])).toEqual([
      ['tayttolupa', '2021-01-14', 'setting'],
      ['ilmoitus', '2021-01-21', 'setting'],
      ['hakuaika', '2021-03-04', 'reference'],
      ['haastattelut', '2021-04-01', 'reference'],
      ['valintapaatos', '2021-04-15', 'reference'],
      ['irtisanomisaika', '2021-06-14', 'reference'],
    ]);
    expect((forecast as OpenRekrytointi).lengthenedBy).toEqual(['joulu']);
  });

  test('a way without a search has no such class', () => {
    const row = { ...EMPTY, tayttotapa: 'Työajan kohdennus' } as const;
    const forecast = forecastRekrytointi(row, NO_OWN, TODAY, reference);
    expect(forecast).toMatchObject({ start: '2021-01-04', late: null, reference: null });
  });
});

const anyDay = fc.option(fc.integer({ min: -60, max: 120 }).map((count) => addDays(TODAY, count)));
const anyRow: fc.Arbitrary<RekrytointiInput> = fc.record({
  tayttotapa: fc.option(fc.constantFrom(...TAYTTOTAPA.values)),
  vaihe: fc.constantFrom(...REKRYTOINTI_VAIHE.values),
  hakuAlkaa: anyDay,
  hakuPaattyy: anyDay,
  aloitus: anyDay,
});
const anyClass = fc.option(
  fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 100 })).map(([p50, more]) => ({
    count: 8,
    p50,
    p80: p50 + more,
  })),
);

test('never before today, never earlier for a later today, and each step follows the one before', () => {
  fc.assert(
    fc.property(anyRow, anyClass, fc.integer({ min: 0, max: 90 }), (row, reference, count) => {
      const today = addDays(TODAY, count);
      const forecast = forecastRekrytointi(row, NO_OWN, today, reference);
      if (forecast.state !== 'open') return;
      expect(forecast.start >= today).toBe(true);
      expect((forecast.late ?? forecast.start) >= forecast.start).toBe(true);
      // A search that is open is counted from the day it opened.
      const [first] = forecast.steps;
      const open = row.vaihe === 'Haku auki' && first !== undefined && first.from === row.hakuAlkaa;
      let day = open && first.from < today ? first.from : today;
      for (const step of forecast.steps) {
        expect(step.from >= day && step.to >= step.from).toBe(true);
        day = step.to;
      }
      expect(day).toBe(forecast.start);
      const next = forecastRekrytointi(row, NO_OWN, addDays(today, 1), reference);
      if (next.state === 'open') expect(next.start >= forecast.start).toBe(true);
    }),
    { numRuns: 400 },
  );
});

describe('a row that nobody has gone through for long', () => {
  const stale = { updated: '2020-10-15', from: '2020-10-29' };
  const old = (row: Partial<RekrytointiInput>) =>
    forecastRekrytointi({ ...EMPTY, ...row }, NO_OWN, TODAY, null, stale) as OpenRekrytointi;

  test('its stage is counted from two weeks after the update', () => {
    const forecast = old({ vaihe: 'Haastattelut' });
    expect(said(forecast)).toEqual([
      'haastattelut 14 → 2020-11-12',
      'valintapaatos 7 → 2020-11-19',
      'irtisanomisaika 30 → 2020-12-19',
    ]);
    expect(forecast).toMatchObject({ start: '2020-12-19', stale });
  });

  test('never before today: the steps have all passed', () => {
    const forecast = old({ vaihe: 'Valittu' });
    expect(said(forecast)).toEqual(['irtisanomisaika 30 → 2020-11-28']);
    expect(forecast.start).toBe(TODAY);
  });

  test('a date of the row says more than the update', () => {
    expect(said(old({ vaihe: 'Haku auki', hakuPaattyy: '2020-12-04' }))[0]).toBe('hakuaika 36 → 2020-12-04');
    expect(old({ vaihe: 'Valittu', aloitus: '2021-02-01' })).toMatchObject({
      ...{ start: '2021-02-01', agreed: true },
    });
  });

  test('it never begins earlier than by today’s count of a fresh row shortened by the days between', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TAYTTOTAPA.values),
        fc.constantFrom(...REKRYTOINTI_VAIHE.values),
        fc.integer({ min: 1, max: 200 }),
        (tayttotapa, vaihe, age) => {
          const from = addDays(TODAY, -age);
          const row = { ...EMPTY, tayttotapa, vaihe };
          const aged = forecastRekrytointi(row, NO_OWN, TODAY, null, { updated: from, from });
          const then = forecastRekrytointi(row, NO_OWN, from);
          const fresh = forecastRekrytointi(row, NO_OWN, TODAY);
          if (aged.state !== 'open' || then.state !== 'open' || fresh.state !== 'open') return;
          expect(aged.start).toBe(then.start < TODAY ? TODAY : then.start);
          expect(aged.start <= fresh.start).toBe(true);
        },
      ),
    );
  });
});
