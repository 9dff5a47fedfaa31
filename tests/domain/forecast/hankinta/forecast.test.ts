// Procurement calendars worked by hand, one per procedure, some over Christmas, Easter and juhannus.
import fc from 'fast-check';
import { addDays } from '../../../../src/domain/day/day';
import { isWorkingDay } from '../../../../src/domain/day/working-days';
import {
  forecastHankinta,
  type HankintaInput,
  type OpenHankinta,
} from '../../../../src/domain/forecast/hankinta/forecast';
import { HANKINTA_VAIHE, LAJI, MENETTELY } from '../../../../src/domain/workbook/choices';

const TODAY = '2020-11-30';
const EMPTY: HankintaInput = {
  laji: 'Palvelu',
  arvo: null,
  menettely: null,
  vaihe: 'Suunnitteilla',
  tarjouspyyntoJulkaistu: null,
  sopimusAllekirjoitettu: null,
  tavoite: null,
};

function open(
  row: Partial<HankintaInput>,
  today = TODAY,
  figures: Readonly<Record<string, number>> = {},
): OpenHankinta {
  const forecast = forecastHankinta({ ...EMPTY, ...row }, { figures }, today);
  if (forecast.state !== 'open') throw new Error(`not open: ${forecast.state}`);
  return forecast;
}
/** `tarjousaika 35 → 2020-12-28`, with `!` where the count ended on a day off. */
const said = ({ steps }: OpenHankinta) =>
  steps.map(({ step, days, to, movedFrom }) => `${step} ${days} → ${to}${movedFrom === null ? '' : ' !'}`);

describe('one calendar per procedure', () => {
  test('Avoin, EU: 240 000 € of services from the market survey on, Monday 30.11.2020', () => {
    const forecast = open({ arvo: 240_000, menettely: 'Avoin', vaihe: 'Markkinakartoitus' });
    expect(said(forecast)).toEqual([
      'markkinakartoitus 21 → 2020-12-21', // Monday
      'valmistelu 30 → 2021-01-20', // 21.12. + 11 = 1.1., + 19: Wednesday
      'tarjousaika 35 → 2021-02-24', // Wednesday
      'vertailu 21 → 2021-03-17', // Wednesday
      'paatos 14 → 2021-03-31', // Wednesday
      'odotusaika 14 → 2021-04-14', // Wednesday
      'allekirjoitus 7 → 2021-04-21', // Wednesday
    ]);
    expect(forecast).toMatchObject({
      contract: '2021-04-21',
      clock: 'Avoin',
      assumed: false,
      restart: false,
    });
    expect(forecast.level).toBe('eu');
  });

  test('Avoin, EU, over Christmas: published on Friday 20.11.2020', () => {
    const row = { arvo: 240_000, menettely: 'Avoin', tarjouspyyntoJulkaistu: '2020-11-20' } as const;
    expect(said(open({ ...row, vaihe: 'Tarjouspyyntö' }))).toEqual([
      'tarjousaika 35 → 2020-12-28 !', // Friday 25.12., joulupäivä; Saturday tapaninpäivä; Sunday → Monday
      'vertailu 21 → 2021-01-18', // Monday
      'paatos 14 → 2021-02-01',
      'odotusaika 14 → 2021-02-15',
      'allekirjoitus 7 → 2021-02-22',
    ]);
  });

  test('Kansallinen menettely over juhannus: 95 000 € of services from Friday 7.5.2021', () => {
    const forecast = open({ arvo: 95_000, menettely: 'Kansallinen menettely' }, '2021-05-07');
    expect(said(forecast)).toEqual([
      'markkinakartoitus 14 → 2021-05-21', // Friday
      'valmistelu 14 → 2021-06-04', // Friday
      'tarjousaika 21 → 2021-06-28 !', // Friday 25.6., juhannusaatto → Monday
      'vertailu 10 → 2021-07-08', // Thursday
      'paatos 7 → 2021-07-15', // Thursday
      'allekirjoitus 10 → 2021-07-26 !', // Sunday 25.7. → Monday; no odotusaika
    ]);
  });

  test('Pienhankinta over Christmas, from Monday 30.11.2020', () => {
    expect(said(open({ arvo: 30_000, menettely: 'Pienhankinta' }))).toEqual([
      'valmistelu 7 → 2020-12-07', // Monday; 6.12. was a Sunday
      'tarjousaika 10 → 2020-12-17', // Thursday
      'vertailu 4 → 2020-12-21', // Monday
      'paatos 3 → 2020-12-28 !', // Thursday 24.12., jouluaatto → Monday
      'allekirjoitus 4 → 2021-01-04 !', // Friday 1.1., uudenvuodenpäivä → Monday
    ]);
  });

  test('Suorahankinta over Easter, from Monday 22.3.2021', () => {
    expect(said(open({ menettely: 'Suorahankinta' }, '2021-03-22'))).toEqual([
      'valmistelu 14 → 2021-04-06 !', // Monday 5.4., 2. pääsiäispäivä → Tuesday
      'neuvottelut 7 → 2021-04-13',
      'paatos 7 → 2021-04-20',
      'allekirjoitus 7 → 2021-04-27',
    ]);
  });

  test('Rajoitettu, EU: published on Monday 4.1.2021', () => {
    const row = {
      arvo: 300_000,
      menettely: 'Rajoitettu',
      vaihe: 'Tarjouspyyntö',
      tarjouspyyntoJulkaistu: '2021-01-04',
    } as const;
    expect(said(open(row, '2021-01-11'))).toEqual([
      'osallistumisaika 30 → 2021-02-03', // Wednesday
      'ehdokkaat 14 → 2021-02-17',
      'tarjousaika 30 → 2021-03-19', // 11 to 28.2., 19 in March: Friday
      'vertailu 21 → 2021-04-09', // Friday
      'paatos 14 → 2021-04-23',
      'odotusaika 14 → 2021-05-07',
      'allekirjoitus 7 → 2021-05-14', // Friday after helatorstai
    ]);
  });

  test('Neuvottelumenettely, EU: published on Monday 1.3.2021', () => {
    const row = {
      arvo: 500_000,
      menettely: 'Neuvottelumenettely',
      vaihe: 'Tarjouspyyntö',
      tarjouspyyntoJulkaistu: '2021-03-01',
    } as const;
    expect(said(open(row, '2021-03-01'))).toEqual([
      'osallistumisaika 30 → 2021-03-31', // Wednesday
      'ehdokkaat 14 → 2021-04-14',
      'tarjousaika 30 → 2021-05-14', // Friday
      'neuvottelut 60 → 2021-07-13', // 17 to 31.5., 30 in June, 13: Tuesday
      'vertailu 30 → 2021-08-12', // Thursday
      'paatos 14 → 2021-08-26',
      'odotusaika 14 → 2021-09-09',
      'allekirjoitus 7 → 2021-09-16',
    ]);
  });

  test('Kilpailullinen neuvottelumenettely, EU: the talks come before the tenders', () => {
    const row = {
      arvo: 500_000,
      menettely: 'Kilpailullinen neuvottelumenettely',
      vaihe: 'Tarjouspyyntö',
      tarjouspyyntoJulkaistu: '2021-03-01',
    } as const;
    expect(said(open(row, '2021-03-01'))).toEqual([
      'osallistumisaika 30 → 2021-03-31',
      'ehdokkaat 14 → 2021-04-14',
      'neuvottelut 90 → 2021-07-13', // 16 to 30.4., 31, 30, 13: Tuesday
      'tarjousaika 30 → 2021-08-12', // Thursday
      'vertailu 30 → 2021-09-13 !', // Saturday 11.9. → Monday
      'paatos 14 → 2021-09-27',
      'odotusaika 14 → 2021-10-11',
      'allekirjoitus 7 → 2021-10-18',
    ]);
  });

  test('Minikilpailutus over Christmas, from Monday 30.11.2020', () => {
    expect(said(open({ arvo: 240_000, menettely: 'Minikilpailutus' }))).toEqual([
      'valmistelu 14 → 2020-12-14',
      'tarjousaika 14 → 2020-12-28', // Monday
      'vertailu 10 → 2021-01-07', // Thursday after loppiainen
      'paatos 7 → 2021-01-14',
      'allekirjoitus 7 → 2021-01-21', // no odotusaika within a framework
    ]);
  });

  test('Dynaaminen hankintajärjestelmä: the tender from Thursday 10.12.2020', () => {
    const row = { menettely: 'Dynaaminen hankintajärjestelmä', vaihe: 'Tarjouspyyntö' } as const;
    expect(said(open(row, '2020-12-10'))).toEqual([
      'tarjousaika 14 → 2020-12-28 !', // Thursday 24.12., jouluaatto → Monday
      'vertailu 10 → 2021-01-07',
      'paatos 7 → 2021-01-14',
      'allekirjoitus 7 → 2021-01-21',
    ]);
  });

  test('Yhteishankinta over juhannus: comparison from Tuesday 1.6.2021', () => {
    expect(said(open({ menettely: 'Yhteishankinta', vaihe: 'Tarjousvertailu' }, '2021-06-01'))).toEqual([
      'vertailu 10 → 2021-06-11',
      'paatos 7 → 2021-06-18',
      'allekirjoitus 7 → 2021-06-28 !', // Friday 25.6., juhannusaatto → Monday
    ]);
  });

  test('Hankinta sidosyksiköltä over helatorstai, from Thursday 15.4.2021', () => {
    expect(said(open({ menettely: 'Hankinta sidosyksiköltä' }, '2021-04-15'))).toEqual([
      'valmistelu 14 → 2021-04-29',
      'neuvottelut 7 → 2021-05-06',
      'paatos 7 → 2021-05-14 !', // Thursday 13.5., helatorstai → Friday
      'allekirjoitus 7 → 2021-05-21',
    ]);
  });

  test('liite E above its threshold: comparison from 30.11.2020, Menettely empty', () => {
    const forecast = open({ laji: 'Sote-palvelu', arvo: 450_000, vaihe: 'Tarjousvertailu' });
    expect(said(forecast)).toEqual([
      'vertailu 21 → 2020-12-21',
      'paatos 14 → 2021-01-04', // Monday
      'odotusaika 14 → 2021-01-18',
      'allekirjoitus 7 → 2021-01-25',
    ]);
    expect(forecast).toMatchObject({ clock: 'Erityiset palvelut', assumed: true });
  });

  test('Käyttöoikeussopimus above its threshold: decided on Friday 11.6.2021, before juhannus', () => {
    const row = { laji: 'Käyttöoikeussopimus', arvo: 600_000, vaihe: 'Hankintapäätös' } as const;
    expect(said(open(row, '2021-06-11'))).toEqual([
      'odotusaika 14 → 2021-06-28 !', // Friday 25.6., juhannusaatto → Monday
      'allekirjoitus 7 → 2021-07-05',
    ]);
  });
});

describe('what the stage and the dates tell', () => {
  const eu = { arvo: 240_000, menettely: 'Avoin' } as const;

  test('a decision on Friday 11.12.2020: the odotusaika ends after Christmas', () => {
    for (const vaihe of ['Hankintapäätös', 'Odotusaika'] as const) {
      expect(said(open({ ...eu, vaihe }, '2020-12-11'))).toEqual([
        'odotusaika 14 → 2020-12-28 !', // Friday 25.12.
        'allekirjoitus 7 → 2021-01-04', // Monday
      ]);
    }
  });

  test('a tender whose time has run out goes on to the comparison today', () => {
    const row = { ...eu, vaihe: 'Tarjouspyyntö', tarjouspyyntoJulkaistu: '2020-10-01' } as const;
    expect(open(row).steps[0]).toMatchObject({ step: 'vertailu', from: TODAY });
  });

  test('a tender to be published later waits for its day, and is prepared first', () => {
    const row = { ...eu, tarjouspyyntoJulkaistu: '2021-03-01' } as const;
    expect(open({ ...row, vaihe: 'Tarjouspyyntö' }).steps[0]).toMatchObject({ from: '2021-03-01' });
    expect(open(row).steps[2]).toMatchObject({ step: 'tarjousaika', from: '2021-03-01', to: '2021-04-06' });
    const early = { ...row, tarjouspyyntoJulkaistu: '2020-12-07' };
    expect(open(early).steps[2]).toMatchObject({ step: 'tarjousaika', from: '2021-01-20' });
  });

  test('a signature agreed on', () => {
    const row = { ...eu, sopimusAllekirjoitettu: '2020-12-16' } as const;
    const agreed = open({ ...row, vaihe: 'Sopimus' });
    expect(agreed.contract).toBe('2020-12-16');
    // 30.11. + 16: the days are those that the cell makes, not the usual seven.
    expect(agreed.steps).toMatchObject([{ from: TODAY, to: '2020-12-16', days: 16 }]);
    expect(open({ ...row, vaihe: 'Odotusaika' }).contract).toBe('2020-12-21');
  });

  test('an interrupted one is prepared anew', () => {
    const forecast = open({ ...eu, vaihe: 'Keskeytetty', tarjouspyyntoJulkaistu: '2020-09-01' });
    expect(forecast.restart).toBe(true);
    expect(forecast.steps.slice(0, 2)).toMatchObject([
      { step: 'valmistelu', from: TODAY },
      { step: 'tarjousaika', from: '2020-12-30' },
    ]);
  });

  test.each<[Partial<HankintaInput>, object]>([
    [{ vaihe: 'Peruttu' }, { state: 'cancelled' }],
    [{ vaihe: 'Valmis' }, { state: 'signed', contract: null }],
    [
      { vaihe: 'Toimitus', sopimusAllekirjoitettu: '2020-10-26' },
      { state: 'signed', contract: '2020-10-26' },
    ],
    [
      { vaihe: 'Sopimus', sopimusAllekirjoitettu: TODAY },
      { state: 'signed', contract: TODAY },
    ],
  ])('%j has no way left to go', (row, expected) => {
    expect(forecastHankinta({ ...EMPTY, ...row }, { figures: {} }, TODAY)).toEqual(expected);
  });
});

describe('the law is the floor', () => {
  const row = { arvo: 240_000, menettely: 'Avoin', vaihe: 'Tarjouspyyntö' } as const;

  test('a shorter setting does not make the tender shorter than 30 days', () => {
    const first = open(row, TODAY, { 'Avoin: tarjousaika': 20 }).steps[0];
    expect(first).toMatchObject({
      days: 30,
      to: '2020-12-30',
      source: { kind: 'law', name: 'Vähimmäisaika, avoin EU-menettely: tarjousaika' },
    });
    expect(open(row, TODAY, { 'Avoin: tarjousaika': 32 }).steps[0]).toMatchObject({ days: 32 });
  });

  test('under the EU threshold there is none', () => {
    const national = { ...row, arvo: 95_000, menettely: 'Rajoitettu' } as const;
    const figures = { 'Rajoitettu: osallistumishakemukset': 10 };
    expect(open(national, TODAY, figures).steps[0]).toMatchObject({ step: 'osallistumisaika', days: 10 });
    expect(open({ ...national, arvo: 300_000 }, TODAY, figures).steps[0]).toMatchObject({ days: 30 });
  });

  test('the longer of odotusaika and valitusaika holds the contract, which is made the day after at the earliest', () => {
    const decided = { ...row, vaihe: 'Hankintapäätös' } as const;
    expect(open(decided, TODAY, { Odotusaika: 21 }).steps[0]).toMatchObject({
      days: 21,
      source: { kind: 'law', name: 'Odotusaika' },
    });
    expect(open(decided, TODAY, { Valitusaika: 30 }).steps[0]).toMatchObject({
      days: 30,
      source: { kind: 'law', name: 'Valitusaika' },
    });
    const quick = open(decided, TODAY, { 'Avoin: sopimuksen allekirjoitus': 0 });
    expect(said(quick)).toEqual(['odotusaika 14 → 2020-12-14', 'allekirjoitus 1 → 2020-12-15']);
  });

  test('own finished work does not go under it either', () => {
    const reference = { count: 8, p50: 10, p80: 200 };
    const forecast = forecastHankinta({ ...EMPTY, ...row }, { figures: {} }, TODAY, reference);
    const steps = (forecast as OpenHankinta).steps;
    expect(steps.find(({ step }) => step === 'tarjousaika')?.days).toBe(30);
    expect(steps.find(({ step }) => step === 'odotusaika')?.days).toBe(14);
  });
});

test('own reference class: the tender and what follows in proportion to P50 and P80', () => {
  // 21 + 10 + 7 + 10 = 48 days from publishing to contract; 96 is twice, 144 three times that.
  const row = { arvo: 95_000, menettely: 'Kansallinen menettely', vaihe: 'Tarjousvertailu' } as const;
  const reference = { count: 12, p50: 96, p80: 144 };
  const forecast = forecastHankinta({ ...EMPTY, ...row }, { figures: {} }, TODAY, reference) as OpenHankinta;
  expect(said(forecast)).toEqual([
    'vertailu 20 → 2020-12-21 !', // Sunday 20.12. → Monday
    'paatos 14 → 2021-01-04',
    'allekirjoitus 20 → 2021-01-25 !', // Sunday 24.1. → Monday
  ]);
  // 30 → 30.12.; 21 → 20.1.; 30 → 19.2.2021, a Friday.
  expect(forecast).toMatchObject({ contract: '2021-01-25', late: '2021-02-19', reference });
});

test('backwards from a target: the last day to begin each step', () => {
  const row = { arvo: 240_000, menettely: 'Avoin', tavoite: '2021-05-10' } as const;
  const begins = open(row).lastBegins.map(({ step, begin }) => `${step} ${begin}`);
  expect(begins).toEqual([
    'markkinakartoitus 2020-12-15', // Tuesday; 5.1. − 21
    'valmistelu 2021-01-05', // Tuesday; 4.2. − 30 = 5.1.
    'tarjousaika 2021-02-04', // Thursday; 11.3. − 35
    'vertailu 2021-03-11', // Thursday; 1.4. − 21
    'paatos 2021-04-01', // 19.4. − 14 = Monday 5.4., 2. pääsiäispäivä → Thursday 1.4.
    'odotusaika 2021-04-19', // Monday; 3.5. − 14
    'allekirjoitus 2021-05-03', // Monday; 10.5. − 7
  ]);
  expect(open({ ...row, tavoite: null }).lastBegins).toEqual([]);
});

const anyDay = fc.option(fc.integer({ min: -200, max: 200 }).map((count) => addDays(TODAY, count)));
const anyRow: fc.Arbitrary<HankintaInput> = fc.record({
  laji: fc.option(fc.constantFrom(...LAJI.values)),
  arvo: fc.option(fc.constantFrom(10_000, 95_000, 250_000, 700_000, 9_000_000)),
  menettely: fc.option(fc.constantFrom(...MENETTELY.values)),
  vaihe: fc.constantFrom(...HANKINTA_VAIHE.values),
  tarjouspyyntoJulkaistu: anyDay,
  sopimusAllekirjoitettu: anyDay,
  tavoite: anyDay,
});

test('never before today, never earlier for a later today, each step after the one before and ending on a working day', () => {
  fc.assert(
    fc.property(anyRow, fc.integer({ min: 0, max: 200 }), (row, count) => {
      const today = addDays(TODAY, count);
      const forecast = forecastHankinta(row, { figures: {} }, today);
      if (forecast.state !== 'open') return;
      expect(forecast.contract >= today).toBe(true);
      let day = '';
      for (const step of forecast.steps) {
        expect(step.from >= day && step.to >= step.from).toBe(true);
        expect(step.source.kind === 'cell' || isWorkingDay(step.to)).toBe(true);
        day = step.to;
      }
      expect(day).toBe(forecast.contract);
      const next = forecastHankinta(row, { figures: {} }, addDays(today, 1));
      if (next.state === 'open') expect(next.contract >= forecast.contract).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('begun on its last day the target is met, begun a working day later it is missed', () => {
  const row = fc.record({
    arvo: fc.constantFrom(10_000, 95_000, 250_000),
    menettely: fc.constantFrom(...MENETTELY.values),
  });
  fc.assert(
    fc.property(row, fc.integer({ min: 0, max: 700 }), (chosen, count) => {
      const tavoite = addDays('2022-01-01', count);
      const begin = open({ ...chosen, tavoite }, '2020-06-01').lastBegins[0]?.begin ?? '';
      // Thresholds of 2020–2021 hold on both days that are compared.
      if (begin.slice(0, 4) !== '2021') return;
      expect(open({ ...chosen }, begin).contract <= tavoite).toBe(true);
      let later = addDays(begin, 1);
      while (!isWorkingDay(later)) later = addDays(later, 1);
      if (later.startsWith('2021')) expect(open({ ...chosen }, later).contract > tavoite).toBe(true);
    }),
    { numRuns: 150 },
  );
});

describe('a row that nobody has gone through for long', () => {
  const stale = { updated: '2020-10-15', from: '2020-10-29' };
  const old = (row: Partial<HankintaInput>) =>
    forecastHankinta({ ...EMPTY, ...row }, { figures: {} }, TODAY, null, stale) as OpenHankinta;

  test('its stage is counted from two weeks after the update, Thursday 29.10.', () => {
    const forecast = old({ arvo: 95_000, menettely: 'Kansallinen menettely', vaihe: 'Tarjousvertailu' });
    expect(said(forecast)).toEqual([
      'vertailu 10 → 2020-11-09 !', // Sunday 8.11. → Monday
      'paatos 7 → 2020-11-16', // Monday
      'allekirjoitus 10 → 2020-11-26', // Thursday
    ]);
    expect(forecast).toMatchObject({ contract: TODAY, stale });
  });

  test('the tender still runs from the day of its publishing', () => {
    const row = { menettely: 'Kansallinen menettely', vaihe: 'Tarjouspyyntö', arvo: 95_000 } as const;
    const [tender, comparison] = said(old({ ...row, tarjouspyyntoJulkaistu: '2020-11-16' }));
    expect(tender).toBe('tarjousaika 21 → 2020-12-07'); // Monday
    expect(comparison).toBe('vertailu 10 → 2020-12-17');
  });

  test('a contract day that is agreed on is no estimate', () => {
    expect(old({ vaihe: 'Sopimus', sopimusAllekirjoitettu: '2020-12-15' })).toMatchObject({
      ...{ contract: '2020-12-15', agreed: true },
    });
    expect(old({ vaihe: 'Sopimus' }).agreed).toBe(false);
  });
});
