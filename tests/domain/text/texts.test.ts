// Every sentence in every language: complete, short enough, and right in its numbers, lists and plurals.
import type { CheckMessageName } from '../../../src/domain/findings/check-messages';
import type { CommitmentMessageData } from '../../../src/domain/findings/commitment-messages';
import type { MessageData, MessageName } from '../../../src/domain/findings/messages';
import type { MoneyMessageData } from '../../../src/domain/findings/money-messages';
import { forecastHankinta } from '../../../src/domain/forecast/hankinta/forecast';
import { forecastRekrytointi } from '../../../src/domain/forecast/rekrytointi/forecast';
import { TEXTS } from '../../../src/domain/text/index';
import {
  type ErrorTexts,
  type FindingText,
  LANGUAGES,
  type Language,
  type LateCounts,
  type LightCounts,
  type Texts,
} from '../../../src/domain/text/texts';
import type { CellProblem } from '../../../src/domain/workbook/cells/cell';
import {
  ASIA_TILA,
  HANKINTA_VAIHE,
  MENETTELY,
  REKRYTOINTI_VAIHE,
  SYY,
  TAYTTOTAPA,
} from '../../../src/domain/workbook/choices';
import type { SettingForm } from '../../../src/domain/workbook/setting-values';
import { SETTING_NAMES } from '../../../src/domain/workbook/settings';

const NBSP = '\u00a0';
const TODAY = '2021-09-30';
const LONG = 'Sosiaali- ja terveyspalvelujen johtamisen ja ohjauksen kehittäminen Pohjois-Pohjanmaalla';
const LATE = { target: 'marraskuun puoliväliin mennessä, jos rahoitus riittää', targetDay: '2020-11-30' };
const LATE_DAY = { target: '29.9.2021', targetDay: '2021-09-29', days: 1 };

const SLACK = {
  ...{ reserve: 35, reserveName: 'Hankinta: vara suunnitteluvaiheessa' },
  ...{ reason: 'not-begun', tolerance: 0 },
} as const;

const REASONS = [
  { spare: 0, reason: 'not-begun' },
  { spare: 1, reason: 'before-interviews' },
  { spare: 34, reason: 'before-decision' },
] as const;

const PROBLEMS: readonly CellProblem[] = [
  'sheet-error',
  'impossible-day',
  'not-a-day',
  'ambiguous-time',
  'not-a-time',
  'day-without-year',
  'not-money',
  'not-percent',
  'not-a-number',
  'not-a-choice',
  'not-an-email',
  'name-for-email',
  'not-a-month',
  'not-a-url',
  'placeholder',
];

const SETTING_FORMS: readonly SettingForm[] = [
  ...(['text', 'list', 'number', 'whole', 'percent', 'times', 'euros', 'month', 'level'] as const),
];

/** Their sums say more than a cell's slip needs. */
const DEVIATIONS: readonly MessageName[] = [
  ...(['rekrytointi-late', 'hankinta-late', 'sopimus-late', 'paatosasia-late', 'toimenpide-late'] as const),
  ...(['rekrytointi-not-reachable', 'rekrytointi-vague-far', 'rekrytointi-short-work'] as const),
  ...(['rekrytointi-tight', 'hankinta-tight'] as const),
  ...(['rekrytointi-search-ended', 'hankinta-not-reachable', 'hankinta-interrupted'] as const),
  ...(['hankinta-without-contract', 'hankinta-beyond-end'] as const),
  ...(['sopimus-slipped', 'toimenpide-slipped', 'paatosasia-without-decider'] as const),
  ...(['paatosasia-no-meeting', 'paatosasia-material', 'deadline-near'] as const),
  ...(['money-over', 'money-runs-out', 'money-unspent', 'own-funding-short'] as const),
  ...(['actuals-missing', 'budget-missing'] as const),
  ...(['osahanke-late', 'progress-behind', 'money-behind', 'row-stale', 'own-light', 'text-late'] as const),
];
const PHASE = {
  phaseHeader: 'Vaihe',
  phase: 'Markkinakartoitus',
  dayHeader: 'Sopimus allekirjoitettu',
} as const;
const LIMITS = { yellow: 10, red: 12.5 };
const SPAN = { alkaa: '2020-10-16', paattyy: '2021-01-23' };
const MILLIONS = { toteuma: 12_345_678.9, budjetti: 1_234_567.89 };

const CHECKED: { readonly [K in CheckMessageName]: readonly MessageData[K][] } = {
  'number-out-of-range': [
    { header: 'Omarahoitus toteutunut', shown: '-1234567,89', least: 0, most: null },
    { header: 'Valmiusaste', shown: '1000', least: 0, most: 100 },
  ],
  'number-not-whole': [{ header: 'Allekirjoittaneita', shown: '1234567,89' }],
  'over-budget': [{ ...MILLIONS, over: 11_111_111.01 }],
  'budget-off-scale': [{ ...MILLIONS, times: 1234.56 }],
  'amount-off-scale': [
    { header: 'Kuukausikustannus', amount: 5_400_000.5, median: 5432.1, times: 994.1, meant: 5400 },
    { header: 'Kuukausikustannus', amount: 5.4, median: 5432.1, times: 1006, meant: 5400 },
  ],
  'percent-or-share': [{ header: 'Valmiusaste' }],
  'percent-fraction': [{ header: 'Valmiusaste', percent: 0.125, meant: 12.5 }],
  'row-doubled': [{ otherRow: 12_345, headers: ['Toimielin tai tilaisuus', 'Päivä', 'Klo'] }],
  'row-headers-again': [{}],
  'row-of-sums': [{}],
  'day-ahead': [{ header: 'Sparrausryhmä kokoontunut', day: '2021-11-30' }],
  'sums-differ': [{ header: 'Budjetti', own: 1_234_567.89, sum: 1_345_678.9, difference: 111_111.01 }],
  'outside-span': (['hanke', 'osahanke'] as const).flatMap((of) =>
    (['before', 'after'] as const).map((side) => ({
      ...{ header: 'Sopimus allekirjoitettu', shown: LATE.target, of, side, limit: '2021-12-31' },
    })),
  ),
  'phase-without-day': [PHASE],
  'phase-before-day': [{ ...PHASE, day: '2021-12-31' }],
  'phase-behind-day': [{ ...PHASE, day: '2021-12-31' }],
  'haku-closed': [{ day: '2021-12-31' }],
  'haku-not-open': [{ day: '2021-12-31' }],
  'chosen-before-close': [{ vaihe: 'Aloittanut', day: '2021-12-31' }],
  'ready-not-full': [{ header: 'Tilanne', percent: 62.5 }],
  'not-begun-with-progress': [{ header: 'Tilanne', percent: 62.5 }],
  'full-not-ready': [{ header: 'Tilanne', tila: 'Ei aloitettu' }],
  'not-begun-in-time': [
    { header: 'Tilanne', shown: LATE.target, days: 365 },
    { header: 'Tila', shown: '1.9.2021', days: 1 },
  ],
  'osahanke-late': [
    { end: '2020-12-31', days: 273, tilanne: 'Ei aloitettu' },
    { end: '2021-09-29', days: 1, tilanne: 'Vihreä' },
  ],
  'signatures-over': [{ signed: 120, parties: 21 }],
  'signatures-full': [{ parties: 121, vaihe: 'Käsittelyssä' }],
  'signatures-short': [{ signed: 20, parties: 121 }],
  'procedure-too-light': [
    {
      ...{ menettely: 'Kansallinen menettely', arvo: 12_345_678.9, laji: 'Rakennusurakka' },
      ...{ limit: 5_350_000, eu: true },
    },
    {
      menettely: 'Pienhankinta',
      arvo: 1_234_567.89,
      laji: 'Muu erityinen palvelu',
      limit: 300_000,
      eu: false,
    },
  ],
  'osahanke-alike': [{ name: LONG, other: LONG, otherRow: 1234 }],
  'personal-data': [{ kinds: ['henkilotunnus', 'puhelin', 'sahkoposti'] }, { kinds: ['puhelin'] }],
  'light-without-text': [{ tilanne: 'Keskeytetty' }],
  'late-without-cause': [
    { days: 273, proposal: null },
    { days: 1, proposal: { syy: 'Palkkataso', words: [LONG, 'palkka', 'a', 'b', 'c'] } },
    { days: 2, proposal: { syy: 'Ei hakijoita', words: ['hakijoita'] } },
  ],
  'setting-unknown': [
    { name: LONG, suggestion: null },
    { name: 'Keltaisen raja, prosentiyksikköä', suggestion: 'Keltaisen raja, prosenttiyksikköä' },
    {
      name: 'Kansallinen kynnysarvo, käyttöoikeussopimus',
      suggestion: 'Kansallinen kynnysarvo, käyttöoikeussopimukset',
    },
  ],
  'setting-doubled': [{ name: LONG, lastRow: 1234 }],
  'settings-crossed': SETTING_NAMES.map((name) => ({
    ...{ red: 'Budjetin ylitys: punaisen raja, prosenttia', redValue: 12.5, yellow: name, yellowValue: 25.5 },
  })),
  'text-month-odd': (['before', 'after', 'ahead'] as const).flatMap((side) =>
    [1, 107].map((months) => ({ month: '2030-11', side, limit: '2021-12', months })),
  ),
  'access-osahanke-none': [{}],
  'access-osahanke-unknown': [
    { reference: LONG, suggestion: LONG },
    { reference: LONG, suggestion: null },
  ],
};
const NO_DATES = { hakuAlkaa: null, hakuPaattyy: null, aloitus: null };
/** Of rows that nobody has gone through for long: their steps lie partly ahead, or are all past. */
const OLD = { updated: '2021-09-01', from: '2021-09-15' };
const _OLDER = { updated: '2021-11-01', from: '2021-11-15' };
const FORGOTTEN = { updated: '2020-11-01', from: '2020-11-15' };

/** From every stage of every way; with own finished work, and over Christmas. */
const REKRYTOINNIT = TAYTTOTAPA.values
  .flatMap((tayttotapa) =>
    REKRYTOINTI_VAIHE.values.flatMap((vaihe) =>
      [null, { count: 9, p50: 101, p80: 141 }].flatMap((reference) => {
        const row = { tayttotapa, vaihe, hakuAlkaa: null, hakuPaattyy: '2021-12-20', aloitus: null };
        const forecast = forecastRekrytointi(row, { figures: {} }, '2021-11-30', reference);
        return forecast.state === 'open' ? [forecast] : [];
      }),
    ),
  )
  .concat(
    [OLD, FORGOTTEN].flatMap((stale) => {
      const row = { tayttotapa: null, vaihe: 'Haastattelut', ...NO_DATES } as const;
      const forecast = forecastRekrytointi(row, { figures: {} }, '2021-11-30', null, stale);
      return forecast.state === 'open' ? [forecast] : [];
    }),
    [null].flatMap(() => {
      const row = { tayttotapa: null, vaihe: 'Valittu', ...NO_DATES, aloitus: '2022-01-10' } as const;
      const forecast = forecastRekrytointi(row, { figures: {} }, '2021-11-30');
      return forecast.state === 'open' ? [forecast] : [];
    }),
  );
/** From every stage of every procedure, and of an unknown one. */
const HANKINNAT = [null, ...MENETTELY.values].flatMap((menettely) =>
  HANKINTA_VAIHE.values.flatMap((vaihe) => {
    const dates = { tarjouspyyntoJulkaistu: null, sopimusAllekirjoitettu: null, tavoite: '2021-12-31' };
    const row = { laji: 'Palvelu' as const, arvo: 500_000, menettely, vaihe, ...dates };
    return [null, ...(menettely === 'Avoin' ? [OLD, FORGOTTEN] : [])].flatMap((stale) => {
      const forecast = forecastHankinta(row, { figures: {} }, TODAY, null, stale);
      return forecast.state === 'open' ? [forecast] : [];
    });
  }),
);

/** A forecast whose steps have all passed is today, and so never after a target that is not past. */
const isAhead = ({ stale }: { readonly stale: object | null }) => stale !== FORGOTTEN;

const SLIP = { original: LONG, originalDay: '2019-12-31', days: 366 };
const MEETING = { body: LONG, day: '2021-12-16', material: '2021-12-09' };
const COMMITMENTS: { readonly [K in keyof CommitmentMessageData]: readonly MessageData[K][] } = {
  'sopimus-late': [
    {
      sopimus: LONG,
      ...LATE,
      days: 304,
      vaihe: 'Käsittelyssä',
      signatures: { signed: 1, parties: 21 },
      slip: SLIP,
    },
    { sopimus: 'Yhteistyösopimus', ...LATE_DAY, vaihe: 'Luonnos', signatures: null, slip: null },
  ],
  'sopimus-slipped': [{ sopimus: LONG, target: LATE.target, targetDay: '2020-12-31', slip: SLIP, limit: 1 }],
  'toimenpide-late': [
    { toimenpide: LONG, ...LATE, days: 304, stopped: false, valmiusaste: null, slip: SLIP },
    { toimenpide: LONG, ...LATE, days: 304, stopped: true, valmiusaste: 40, slip: SLIP },
    { toimenpide: 'Kysely', ...LATE_DAY, stopped: false, valmiusaste: 62.5, slip: { ...SLIP, days: 1 } },
  ],
  'toimenpide-slipped': [
    { toimenpide: LONG, target: LATE.target, targetDay: '2020-12-31', slip: SLIP, limit: 90 },
  ],
  'paatosasia-late': [
    { asia: LONG, goal: 'Tavoite, ehto', ...LATE, days: 304, next: MEETING },
    { asia: 'Omarahoitus', goal: 'Aikataulutavoite', ...LATE_DAY, next: { ...MEETING, material: null } },
    { asia: 'Omarahoitus', goal: 'Aikataulutavoite', ...LATE_DAY, next: null },
  ],
  'paatosasia-without-decider': [{ asia: LONG }],
  'paatosasia-no-meeting': [
    ...[1, 45].map((days) => ({
      ...{ asia: LONG, goal: 'Tavoite, ehto' as const, target: LATE.target, targetDay: '2021-11-30' },
      ...{ bodies: [LONG], next: { meeting: MEETING, days } },
    })),
    {
      asia: LONG,
      goal: 'Aikataulutavoite',
      target: LATE.target,
      targetDay: '2021-11-30',
      bodies: [LONG, LONG, LONG, 'A', 'B'],
      next: null,
    },
  ],
  'paatosasia-material': [7, 1, 0, -1, -8].flatMap((days) =>
    [true, false].map((isLast) => ({ asia: LONG, meeting: MEETING, isLast, days, limit: 7 })),
  ),
  'deadline-near': [7, 1, 0].map((days) => ({
    ...{ header: 'Aikataulutavoite', target: LATE.target, targetDay: '2021-12-31', days, limit: 7 },
  })),
};

const YEARS = { alkaa: '2020-01-01', paattyy: '2021-12-31', passed: 639, whole: 731, elapsed: 87 };
const MONEY: { readonly [K in keyof MoneyMessageData]: readonly MessageData[K][] } = {
  'money-behind': [
    {
      ...YEARS,
      used: 10,
      behind: 77,
      limits: LIMITS,
      toteuma: 1234567.89,
      budjetti: 12500000.5,
      unspent: 11_087_685,
    },
    { ...YEARS, used: 86, behind: 1, limits: LIMITS, toteuma: 0, budjetti: 60000, unspent: 60_000 },
  ],
  'money-unspent': [
    {
      ...YEARS,
      used: 10,
      toteuma: 1234567.89,
      budjetti: 12500000.5,
      unspent: 11_087_685,
      share: 89,
      limit: 50,
    },
  ],
  'money-over': [null, 0, 12.5].map((share) => ({
    ...{
      toteuma: 12500000.5,
      budjetti: share === null ? 0 : 1234567.89,
      over: 11265432.61,
      share,
      limit: 10,
    },
  })),
  'money-runs-out': [1234567.89, 12500000.5].map((toteuma) => ({
    ...{ ...YEARS, used: 112, toteuma, budjetti: 12500000.5, unspent: 0 },
    ...{ ahead: 25, limit: 12.5, lasts: 700, runsOut: '2021-11-30', early: 31 },
  })),
  'actuals-missing': [null, 11_087_685.5].map((summed) => ({ budjetti: 12500000.5, summed })),
  'budget-missing': [{ toteuma: 12500000.5 }],
  'own-funding-short': [0, 1, 12].map((withoutCosts) => ({
    ...{ hanke: LONG, percent: 12.5, costs: 12345678.9, osahankkeet: 20, withoutCosts },
    ...{ required: 1543209.86, paid: 1234567.89, missing: 308641.97, lacking: 20, limits: LIMITS },
  })),
};

/** Late already and not yet, with and without its cost, cut by the end of the hanke. */
const VACANCIES = [
  null,
  ...[0, 12.34].flatMap((monthsSoFar) =>
    [null, 5400.5].map((kuukausikustannus) => ({
      ...{ target: '2020-12-31', start: '2022-03-01', lastSoFar: '2021-09-29', lastEmpty: '2021-12-31' },
      ...{ tyopanos: 200, kuukausikustannus, cutByEnd: kuukausikustannus === null, monthsSoFar },
      ...{ monthsUntilStart: 24.06, eurosSoFar: null },
      eurosUntilStart: kuukausikustannus === null ? null : 129_936,
    })),
  ),
];

const SAMPLES: { readonly [K in MessageName]: readonly MessageData[K][] } = {
  'header-missing': [{ tab: 'Rekrytoinnit', header: 'Kuukausikustannus €' }],
  'header-doubled': [{ tab: 'Toimenpiteet', header: 'Alkuperäinen päättyminen', cell: 'AB3' }],
  'header-almost': [
    { tab: 'Päätösasiat', header: 'Kuka päättää/käsittelee', found: `Kuka päättä ${LONG}`, cell: 'E1' },
  ],
  'required-empty': [{ header: 'Toimielin tai tilaisuus' }],
  'wrong-type': PROBLEMS.map((problem) => ({
    header: 'Sopimus allekirjoitettu',
    shown: LONG,
    problem,
    type: 'day',
    suggestion: problem === 'impossible-day' ? '28.2.2021' : null,
  })),
  'unknown-choice': [
    { header: 'Menettely', shown: 'Avoimm', suggestion: 'Avoin', choices: MENETTELY.values },
    { header: 'Menettely', shown: LONG, suggestion: null, choices: MENETTELY.values },
    { header: 'Syy', shown: LONG, suggestion: 'Henkilöstö siirretty koronatehtäviin', choices: SYY.values },
    { header: 'Tila', shown: 'x', suggestion: null, choices: ASIA_TILA.values },
  ],
  'tunnus-doubled': [
    { tunnus: 'REK-01', otherRows: [7], more: 0 },
    { tunnus: 'REK-01', otherRows: [7, 12], more: 0 },
    { tunnus: LONG, otherRows: [7, 12, 1234], more: 2 },
  ],
  'osahanke-unknown': [
    { reference: LONG, meant: null, several: false, required: false },
    { reference: LONG, meant: null, several: false, required: true },
    { reference: LONG, meant: { tunnus: 'RH-01', name: LONG }, several: false, required: false },
    { reference: 'RH-01, RH-02', meant: null, several: true, required: false },
  ],
  'osahanke-unread': [{ reference: LONG, row: 1234 }],
  'hanke-unknown': [
    { reference: LONG, meant: null },
    { reference: LONG, meant: { tunnus: 'TSK', name: LONG } },
  ],
  'setting-unreadable': [
    ...SETTING_FORMS.map((form) => ({
      ...{ name: 'Keltaisen raja, prosenttiyksikköä', shown: LONG, form },
      ...{ fallback: '10', suggestion: null },
    })),
    {
      ...{ name: 'Raportointikuukausi', shown: 'marrraskuu', form: 'month' },
      ...{ fallback: '', suggestion: '2020-11' },
    },
  ],
  'end-before-start': [
    {
      startHeader: 'Tarjouspyyntö julkaistu',
      start: '2020-11-30',
      endHeader: 'Sopimus allekirjoitettu',
      end: '2020-09-30',
    },
  ],
  'rekrytointi-late': [
    {
      tehtava: LONG,
      ...LATE,
      ...{ days: 304, vaihe: 'Täyttölupa haettu', forecast: null, vacancy: null, overrun: null },
    },
    ...REKRYTOINNIT.flatMap((forecast) =>
      VACANCIES.map((vacancy) => ({
        tehtava: LONG,
        ...LATE,
        ...{ days: 304, vaihe: 'x', forecast, vacancy, overrun: { days: 31, limit: 1 } },
      })),
    ),
    {
      tehtava: 'Projektisihteeri',
      ...LATE_DAY,
      ...{ vaihe: 'Haku auki', forecast: null, vacancy: null, overrun: null },
    },
  ],
  'hankinta-late': [
    ...HANKINTA_VAIHE.values.map((vaihe) => ({
      hankinta: LONG,
      ...LATE,
      days: 304,
      vaihe,
      forecast: null,
      overrun: null,
    })),
    ...HANKINNAT.map((forecast) => ({
      hankinta: LONG,
      ...LATE,
      days: 304,
      vaihe: 'x',
      forecast,
      overrun: { days: 304, limit: 30 },
    })),
    { hankinta: 'Konsultointi', ...LATE_DAY, vaihe: 'Sopimus', forecast: null, overrun: null },
  ],
  ...COMMITMENTS,
  'progress-behind': [
    { done: 12.5, elapsed: 100, behind: 87.5, limits: LIMITS, passed: 100, whole: 100, ...SPAN },
    { done: 44, elapsed: 45, behind: 1, limits: LIMITS, passed: 45, whole: 100, ...SPAN },
  ],
  ...MONEY,
  'row-stale': [
    { updated: null, since: '2020-11-01' },
    { updated: '2020-09-30', since: '2020-11-01' },
  ],
  'text-late': [
    {
      status: 'delayed',
      sentence: 'Hankinta on viivästynyt.',
      words: ['viivästynyt'],
      others: [
        { sentence: LONG, words: [] },
        { sentence: 'Kilpailutus keskeytettiin.', words: ['keskeytettiin'] },
      ],
      more: 3,
      room: { target: '2021-09-30', forecast: '2021-09-01' },
    },
    {
      status: 'blocked',
      sentence: 'Kilpailutus keskeytettiin.',
      words: ['keskeytettiin'],
      others: [],
      more: 1,
      room: null,
    },
    {
      status: 'at_risk',
      sentence: 'Aikataulu on tiukka.',
      words: ['tiukka'],
      others: [],
      more: 0,
      room: null,
    },
  ],
  'own-light': [
    { own: 'Vihreä', computed: 'Keltainen', reasons: 1 },
    { own: 'Valmis', computed: 'Punainen', reasons: 12 },
  ],
  ...CHECKED,
  'rekrytointi-not-reachable': REKRYTOINNIT.filter(isAhead).flatMap((forecast) =>
    VACANCIES.map((vacancy) => ({
      tehtava: LONG,
      ...LATE,
      ...{ days: 304, tolerance: forecast.agreed || forecast.vaihe === 'Haastattelut' ? 304 : null },
      forecast,
      vacancy,
    })),
  ),
  'rekrytointi-tight': REKRYTOINNIT.flatMap((forecast) =>
    REASONS.map(({ spare, reason }) => ({
      ...{ tehtava: LONG, ...LATE, spare, forecast },
      slack: { ...SLACK, reason },
    })),
  ),
  'rekrytointi-vague-far': REKRYTOINNIT.map((forecast) => ({
    tehtava: LONG,
    target: LONG,
    days: 61,
    limit: 60,
    forecast,
  })),
  'rekrytointi-short-work': REKRYTOINNIT.flatMap((forecast) =>
    [0, 1, 5].map((months) => ({
      tehtava: LONG,
      hankeEnd: '2021-12-31',
      months,
      limit: 6,
      afterEnd: months === 0,
      forecast,
    })),
  ),
  'rekrytointi-search-ended': [
    { tehtava: LONG, hakuPaattyy: '2021-09-29', days: 1, room: null },
    {
      ...{ tehtava: LONG, hakuPaattyy: '2020-11-30', days: 304 },
      room: { target: '2021-12-31', forecast: '2021-11-30' },
    },
  ],
  'hankinta-tight': HANKINNAT.flatMap((forecast) =>
    REASONS.map(({ spare, reason }) => ({
      ...{ hankinta: LONG, ...LATE, spare, forecast },
      slack: { ...SLACK, reason },
    })),
  ),
  'hankinta-not-reachable': HANKINNAT.filter(isAhead).flatMap((forecast) => [
    { hankinta: LONG, ...LATE, days: 304, tolerance: null, forecast },
    { hankinta: LONG, ...LATE, days: 1, tolerance: 14, forecast },
    { hankinta: LONG, ...LATE, days: 14, tolerance: 14, forecast },
  ]),
  'hankinta-interrupted': [{ hankinta: LONG }],
  'hankinta-without-contract': [
    { hankinta: LONG, vaihe: 'Hankintapäätös', usual: null, steps: [], days: 1 },
    ...HANKINNAT.flatMap(({ steps }) => [
      { hankinta: LONG, vaihe: 'Hankintapäätös', usual: '2020-11-30', steps, days: 304 },
      { hankinta: LONG, vaihe: 'Hankintapäätös', usual: '2020-11-30', steps, days: 310 },
    ]),
  ],
  'hankinta-beyond-end': [
    {
      hankinta: LONG,
      beyond: { what: 'toimitus', day: '2022-01-01', hankeEnd: '2021-12-31', days: 1 },
      forecast: null,
    },
    ...HANKINNAT.map((forecast) => ({
      hankinta: LONG,
      beyond: { what: 'sopimus', day: '2022-12-31', hankeEnd: '2021-12-31', days: 365 } as const,
      forecast,
    })),
  ],
};

const ERRORS: { readonly [K in keyof ErrorTexts]: readonly Parameters<ErrorTexts[K]>[] } = {
  'no-osahankkeet': [[]],
  'no-rows': [[]],
  'unknown-hanke': [[{ hanke: 'RH', known: [] }], [{ hanke: 'RH', known: ['TSK', 'Rakenne'] }]],
  'bad-month': [[{ month: 'marraskuu' }]],
  'bad-request': [[]],
  'unknown-method': [[]],
  'report-too-large': [[{ kilobytes: 2345, limit: 2000 }]],
  busy: [[]],
  'report-not-made': [[]],
  'report-log-shape': [[{ header: 'Versio' }]],
  'journal-shape': [[{ header: 'Jälkeen' }]],
  'undo-outdated': [[]],
  'preview-outdated': [[]],
  'bad-expiry': [[{ latest: '2021-11-30' }]],
  'cannot-set-aside': [[]],
  'own-tab-shape': [[{ tab: 'Kuitatut', header: 'Havainto' }]],
  forbidden: [[]],
  'not-authorised': [[{ link: null }], [{ link: 'https://example.org/' }]],
  'missing-scope': [[{ link: null }], [{ link: 'https://example.org/' }]],
  'protected-cells': [[]],
  internal: [[]],
};

interface Rendered {
  readonly name: string;
  readonly text: FindingText;
}

function allFindings(texts: Texts): Rendered[] {
  return (Object.keys(SAMPLES) as MessageName[]).flatMap((name) => {
    const render = texts.findings[name] as (data: unknown, today: string) => FindingText;
    return SAMPLES[name].map((data) => ({ name, text: render(data, TODAY) }));
  });
}

function allErrors(texts: Texts): Rendered[] {
  return (Object.keys(ERRORS) as (keyof ErrorTexts)[]).flatMap((name) => {
    const render = texts.errors[name] as (...data: unknown[]) => FindingText;
    return ERRORS[name].map((data) => ({ name, text: render(...data) }));
  });
}

const lights = (vihrea: number, keltainen: number, punainen: number, harmaa: number): LightCounts => ({
  total: vihrea + keltainen + punainen + harmaa,
  vihrea,
  keltainen,
  punainen,
  harmaa,
});
const lateOf = (count: number): LateCounts => ({
  rekrytoinnit: count,
  hankinnat: count,
  sopimukset: count,
  toimenpiteet: count,
  paatosasiat: count,
});

/** Of empty posts and of money. */
function workSentences({ vacancies, money }: Texts['report']): string[] {
  const sums = { monthsSoFar: 1.97, monthsUntilStart: 3.61, eurosUntilStart: 24_548 };
  const funding = { hanke: LONG, percent: 20, costs: 881_000, required: 176_200, paid: 178_000, missing: 0 };
  return [
    vacancies.none,
    ...[1, 2, 5].flatMap((posts) =>
      [0, 1, 2].flatMap((few) => [
        vacancies.totals({ ...sums, posts, withoutCost: Math.min(few, posts), withoutTarget: few }),
        vacancies.totals({ ...sums, posts, monthsSoFar: 0, withoutCost: 0, withoutTarget: few }),
      ]),
    ),
    money.none,
    ...[0, 1, 2, 3].map((early) =>
      money.totals({
        ...{ today: TODAY, budjetti: 5_770_000, toteuma: 881_000.5, used: 15, unspent: 2_608_765 },
        ...{ early, count: 3, limit: 50 },
      }),
    ),
    money.notCounted(['A'], 0),
    money.notCounted(['A', 'B', 'C'], 3),
    ...[0, 1, 2].map((withoutCosts) => money.ownFunding({ ...funding, withoutCosts })),
    money.ownFunding({ ...funding, paid: 150_000, missing: 26_200, withoutCosts: 0 }),
  ];
}

/** Sentences of the report; each is a whole sentence. */
function reportSentences({ report, warnings }: Texts): string[] {
  const names = [['A'], ['A', 'B'], ['A', 'B', 'C']];
  const numbers = [1, 2, 5];
  return [
    report.made(TODAY, []),
    ...names.flatMap((some) => [
      report.made(TODAY, some),
      report.onPlan(some),
      report.delayed(some.map((name) => ({ name, groups: ['x', 'y'] }))),
      report.grey(some),
      report.ownDiffers(some),
      report.otherHankkeet(some, some),
      report.osahankeWithoutHanke(some),
    ]),
    report.onPlan([]),
    report.delayed([]),
    report.counts(lights(1, 0, 0, 0)),
    report.counts(lights(0, 0, 0, 1)),
    report.counts(lights(3, 2, 2, 2)),
    report.counts(lights(2, 1, 0, 0)),
    report.late(lateOf(0)),
    report.late(lateOf(1)),
    report.late(lateOf(3)),
    report.openMatters(0, 0),
    report.openMatters(1, 0),
    report.openMatters(1, 1),
    report.openMatters(5, 0),
    report.openMatters(5, 1),
    report.openMatters(5, 3),
    report.noNarrative,
    ...workSentences(report),
    report.noDelays,
    report.noMatters,
    report.noMeetings,
    report.lightsExplained({ days: 30, yellowPoints: 10, redPoints: 25 }),
    report.decided(null, ''),
    report.decided('2020-11-30', ''),
    report.lapsed(null, ''),
    report.lapsed('2020-11-30', ''),
    report.cause('Osaajapula'),
    report.missingTab('Talous'),
    ...numbers.flatMap((count) => [
      report.wordsOnly(count),
      report.closedMatters(count),
      report.laterMeetings(count),
      report.setAside(count),
      report.moreFindings(count),
      warnings['cell-errors'](count),
    ]),
    report.nothingLeftOut,
    warnings['polish-failed'],
    warnings['unchanged-report'],
    warnings['earlier-run-finished']('2020-11'),
    warnings['earlier-run-lost']('2020-11'),
    warnings['other-maker']('maija@example.org'),
    warnings['made-in-original'],
  ];
}

/** Titles, labels and list items: no full stop. */
function reportLabels({ report, lights: words, dimensions, causeGroups, left }: Texts): string[] {
  return [
    report.title('POPsote', '2020-11'),
    report.defaultProgramme,
    report.footer('POPsote', '2020-11', TODAY),
    report.fileName('POPsote', '2020-11', 1),
    report.fileName('POPsote', '2020-11', 2),
    ...Object.values(report.headings),
    ...Object.values(report.columns),
    report.decided('2020-11-30', 'Hyväksytty'),
    report.lapsed('2020-11-30', 'Raukesi'),
    report.rowsUsed('Talous', 3, 5),
    report.leftRow('Talous', 7, left({ reason: 'no-known-cells' })),
    left({ reason: 'needed-missing', headers: ['Vaihe', 'Osahanke'] }),
    left({ reason: 'unknown-osahanke', reference: 'OH-9' }),
    left({ reason: 'unread-osahanke', reference: 'OH-8' }),
    left({ reason: 'no-headers' }),
    report.cellFindings,
    report.daysLate(60),
    report.forecastLate(1),
    report.forecastAhead(1),
    report.vacancies.heading,
    ...Object.values(report.vacancies.columns),
    report.vacancies.total,
    report.vacancies.months(12.34),
    report.money.heading,
    ...Object.values(report.money.columns),
    report.pointsBehind(12.5),
    ...Object.values(words),
    ...Object.values(dimensions),
    ...Object.values(causeGroups),
  ];
}

const BROKEN = /undefined|NaN|\[object|null| {2}|\.\.| [.,:;]|””|““|^\s|\s$/;

/** All that is said by one name is one test: thousands of tests cost more than what they try. */
function byName<T>(all: readonly { readonly name: string; readonly text: T }[]): [string, T[]][] {
  const found = new Map<string, T[]>();
  for (const { name, text } of all) found.set(name, [...(found.get(name) ?? []), text]);
  return [...found];
}

describe.each(LANGUAGES)('%s', (language: Language) => {
  const texts = TEXTS[language];

  test('is in its own place', () => {
    expect(texts.language).toBe(language);
  });

  test.each(byName([...allFindings(texts), ...allErrors(texts)]))(
    '%s: explanation and action',
    (_name, said) => {
      for (const { explanation, action, steps = [] } of said) {
        for (const [sentence, most] of [
          // A forecast is said with all its steps.
          [explanation, steps.length > 0 ? 640 : 220],
          [action, 140],
          ...steps.map((step) => [step, 180] as const),
        ] as const) {
          if (!/^.+[.?]$/.test(sentence) || BROKEN.test(sentence)) throw new Error(`not whole: ${sentence}`);
          if ([...sentence].length > most) throw new Error(`over ${most}: ${sentence}`);
        }
      }
    },
  );

  test.each(byName(allFindings(texts).filter(({ name }) => !DEVIATIONS.includes(name as MessageName))))(
    '%s: sentence and action take at most 140 characters together',
    (_name, said) => {
      const both = said.map(({ explanation, action }) => `${explanation} ${action}`);
      expect(both.filter((one) => [...one].length > 140)).toEqual([]);
    },
  );

  test('the report has whole sentences', () => {
    for (const sentence of reportSentences(texts)) {
      expect(sentence).toMatch(/^.+[.?]$/);
      expect(sentence).not.toMatch(BROKEN);
    }
  });

  test('titles and labels', () => {
    for (const label of reportLabels(texts)) {
      expect(label).toMatch(/^.*[^.?]$|^Kl\.$|%-yks\.$/);
      expect(label).not.toMatch(BROKEN);
    }
  });

  test('one and many differ', () => {
    const { report, warnings } = texts;
    const withoutFigures = (sentence: string) => sentence.replace(/\d+/g, '#');
    for (const say of [
      report.daysLate,
      report.forecastLate,
      report.moreFindings,
      warnings['cell-errors'],
      (count: number) => report.late(lateOf(count)),
      (count: number) =>
        texts.findings['own-light']({ own: 'Vihreä', computed: 'Punainen', reasons: count }, TODAY)
          .explanation,
      (count: number) =>
        texts.findings['paatosasia-late'](
          { asia: 'x', goal: 'Aikataulutavoite', ...LATE_DAY, days: count, next: null },
          TODAY,
        ).explanation,
    ]) {
      expect(withoutFigures(say(1))).not.toBe(withoutFigures(say(2)));
      expect(withoutFigures(say(2))).toBe(withoutFigures(say(5)));
    }
  });

  test('every month has its own name', () => {
    const months = Array.from({ length: 12 }, (_, index) =>
      texts.calendar.month(`2020-${String(index + 1).padStart(2, '0')}`),
    );
    expect(new Set(months).size).toBe(12);
    for (const month of months) expect(month).toMatch(/^\p{L}+ 2020$/u);
  });
});

test('lists', () => {
  expect(LANGUAGES.map((language) => TEXTS[language].list(['A', 'B', 'C']))).toEqual([
    'A, B ja C',
    'A, B och C',
    'A, B and C',
  ]);
  for (const language of LANGUAGES) {
    expect(TEXTS[language].list([])).toBe('');
    expect(TEXTS[language].list(['A'])).toBe('A');
  }
});

test('days and months', () => {
  expect(LANGUAGES.map((language) => TEXTS[language].calendar.day('2020-11-30'))).toEqual([
    '30.11.2020',
    '30.11.2020',
    '30 November 2020',
  ]);
  expect(LANGUAGES.map((language) => TEXTS[language].calendar.month('2021-05'))).toEqual([
    'toukokuu 2021',
    'maj 2021',
    'May 2021',
  ]);
});

test('euros', () => {
  const say = (amount: number) =>
    LANGUAGES.map((language) => TEXTS[language].numbers.euros(amount).replaceAll(NBSP, ' '));
  expect(say(1234567.5)).toEqual(['1 234 567,50 €', '1 234 567,50 €', '€1,234,567.50']);
  expect(say(60000)).toEqual(['60 000 €', '60 000 €', '€60,000']);
  expect(say(0)).toEqual(['0 €', '0 €', '€0']);
  expect(say(-1500)).toEqual(['\u22121 500 €', '\u22121 500 €', '\u2212€1,500']);
});

test('thousands are kept together', () => {
  for (const language of LANGUAGES) {
    expect(TEXTS[language].numbers.euros(12500)).toMatch(/12[\u00a0,]500/);
  }
});

test('percents', () => {
  const say = (value: number) =>
    LANGUAGES.map((language) => TEXTS[language].numbers.percent(value).replaceAll(NBSP, ' '));
  expect(say(50)).toEqual(['50 %', '50 %', '50%']);
  expect(say(12.54)).toEqual(['12,5 %', '12,5 %', '12.5%']);
});

test('singular and plural, Swedish', () => {
  const { report, findings } = TEXTS.sv;
  expect(report.daysLate(1)).toBe('1 dag');
  expect(report.daysLate(60)).toBe('60 dagar');
  expect(report.counts(lights(2, 1, 0, 0))).toBe(
    'Rapporten omfattar 3 delprojekt. Enligt det beräknade läget är 2 gröna, 1 gult och inget grått (uppgifter saknas eller är föråldrade).',
  );
  expect(report.late({ ...lateOf(0), rekrytoinnit: 2, sopimukset: 1 })).toBe(
    'Måldatumet har överskridits för 2 rekryteringar och 1 avtal.',
  );
  expect(findings['tunnus-doubled']({ tunnus: 'A', otherRows: [5], more: 0 }, TODAY).explanation).toMatch(
    /på rad 5\.$/,
  );
  expect(findings['tunnus-doubled']({ tunnus: 'A', otherRows: [5, 7], more: 0 }, TODAY).explanation).toMatch(
    /på raderna 5 och 7\.$/,
  );
  expect(
    findings['sopimus-late'](
      { sopimus: 'S', ...LATE_DAY, vaihe: 'Luonnos', signatures: null, slip: null },
      TODAY,
    ).explanation,
  ).toBe('Tidsfristen var 29.9.2021, i dag är det 30.9.2021: 1 dags försening. Skedet är ”Luonnos”.');
});

test('singular and plural, English', () => {
  const { report, findings } = TEXTS.en;
  expect(report.daysLate(1)).toBe('1 day');
  expect(report.daysLate(60)).toBe('60 days');
  expect(report.counts(lights(2, 1, 0, 0))).toBe(
    'The report covers 3 sub-projects. By computed status, 2 are green, 1 is yellow and none are grey (data missing or out of date).',
  );
  expect(report.late({ ...lateOf(0), rekrytoinnit: 1 })).toBe('1 recruitment is past its target date.');
  expect(report.late({ ...lateOf(0), rekrytoinnit: 2, sopimukset: 1 })).toBe(
    '2 recruitments and 1 contract are past their target dates.',
  );
  expect(findings['tunnus-doubled']({ tunnus: 'A', otherRows: [5, 7, 9], more: 2 }, TODAY).explanation).toBe(
    'The ID “A” is also on rows 5, 7, 9 and 2 more.',
  );
  expect(
    findings['sopimus-late'](
      { sopimus: 'S', ...LATE_DAY, vaihe: 'Luonnos', signatures: null, slip: null },
      TODAY,
    ).explanation,
  ).toBe(
    'The deadline was 29 September 2021 and today is 30 September 2021: 1 day late. The stage is “Luonnos”.',
  );
});
