// Each message in each language: its words and numbers are in it, so that a reader can do the sum again.
import { explainFinding } from '../../../src/domain/findings/explain';
import type { FindingMessage } from '../../../src/domain/findings/messages';
import { forecastHankinta, type OpenHankinta } from '../../../src/domain/forecast/hankinta/forecast';
import { forecastRekrytointi, type OpenRekrytointi } from '../../../src/domain/forecast/rekrytointi/forecast';
import { TEXTS } from '../../../src/domain/text/index';
import { LANGUAGES, type Language } from '../../../src/domain/text/texts';
import { d, type WrittenRow } from '../../support/faultless-rows';
import { check, TODAY } from '../../support/rule-tables';

const LATE = { target: 'lokakuun alku', targetDay: '2020-10-01', days: 60 };
const TIGHT = { target: 'lokakuun alku', targetDay: '2020-10-01' };
const SLACK = {
  ...{ reserve: 36, reserveName: 'Rekrytointi: vara suunnitteluvaiheessa' },
  ...({ reason: 'not-begun', tolerance: 0 } as const),
};
type DayName = 'late' | 'today' | 'month' | 'start' | 'contract' | 'slip' | 'meeting' | 'material';
const FIGURES = {
  ...{ late: '1.10.2020', today: '30.11.2020', month: '1.11.2020' },
  ...{ slip: '31.8.2020', meeting: '10.12.2020', material: '3.12.2020' },
};
const DAYS: Readonly<Record<Language, Record<DayName, string>>> = {
  fi: { ...FIGURES, start: '20.1.2021', contract: '28.12.2020' },
  sv: { ...FIGURES, start: '20.1.2021', contract: '28.12.2020' },
  en: {
    late: '1 October 2020',
    today: '30 November 2020',
    month: '1 November 2020',
    start: '20 January 2021',
    contract: '28 December 2020',
    slip: '31 August 2020',
    meeting: '10 December 2020',
    material: '3 December 2020',
  },
};

/** Interviews on the day of the tests: 14 + 7 + 30 days. */
const INTERVIEWS = forecastRekrytointi(
  { tayttotapa: null, vaihe: 'Haastattelut', hakuAlkaa: null, hakuPaattyy: null, aloitus: null },
  { figures: {} },
  TODAY,
) as OpenRekrytointi;
/** Chosen, with a first day agreed on. */
const AGREED = forecastRekrytointi(
  { tayttotapa: null, vaihe: 'Valittu', hakuAlkaa: null, hakuPaattyy: null, aloitus: '2021-01-20' },
  { figures: {} },
  TODAY,
) as OpenRekrytointi;
/** Interviews of a row that was updated last on 31.8., counted from 1.11.: 14 + 7 + 36 days, by a setting. */
const OLD = forecastRekrytointi(
  { tayttotapa: null, vaihe: 'Haastattelut', hakuAlkaa: null, hakuPaattyy: null, aloitus: null },
  { figures: { 'Haku: irtisanomisaika': 36 } },
  TODAY,
  null,
  { updated: '2020-08-31', from: '2020-11-01' },
) as OpenRekrytointi;
/** Comparison of national tenders: 10 + 7 + 11 days, by a setting. */
const COMPARISON = forecastHankinta(
  {
    ...{ laji: 'Palvelu', arvo: 95_000, menettely: 'Kansallinen menettely', vaihe: 'Tarjousvertailu' },
    ...{ tarjouspyyntoJulkaistu: null, sopimusAllekirjoitettu: null, tavoite: null },
  },
  { figures: { 'Kansallinen menettely: sopimuksen allekirjoitus': 11 } },
  TODAY,
) as OpenHankinta;

const SLIP = { original: 'elokuu 2020', originalDay: '2020-08-31', days: 31 };
const MEETING = { body: 'Työvaliokunta', day: '2020-12-10', material: '2020-12-03' };
const VACANT = {
  ...{ target: '2020-10-01', start: '2021-01-20', lastSoFar: '2020-11-29', lastEmpty: '2021-01-19' },
  ...{ tyopanos: 100, kuukausikustannus: 100, cutByEnd: false },
  ...{ monthsSoFar: 2, monthsUntilStart: 4, eurosSoFar: 200, eurosUntilStart: 400 },
};
const VACANT_HOLDS = ['2', '4', '400'];
const SPENT = {
  ...{ toteuma: 120, budjetti: 999, alkaa: '2020-10-12', paattyy: '2021-01-19' },
  ...{ passed: 46, whole: 100, used: 12, elapsed: 46, unspent: 738 },
};

interface Case {
  readonly message: FindingMessage;
  /** What explanation and action hold in every language; `late`, `today` and `month` stand for those days. */
  readonly holds: readonly string[];
}
const CASES: Case[] = [
  {
    message: { name: 'header-missing', data: { tab: 'Talous', header: 'Kululaji' } },
    holds: ['Talous', 'Kululaji'],
  },
  {
    message: { name: 'header-doubled', data: { tab: 'Talous', header: 'Kululaji', cell: 'AB3' } },
    holds: ['Talous', 'Kululaji', 'AB3'],
  },
  {
    message: {
      name: 'header-almost',
      data: { tab: 'Talous', header: 'Kululaji', found: 'Kululai', cell: 'C1' },
    },
    holds: ['Talous', 'Kululaji', 'Kululai', 'C1'],
  },
  { message: { name: 'required-empty', data: { header: 'Vastuutaho' } }, holds: ['Vastuutaho'] },
  {
    message: {
      name: 'wrong-type',
      data: { header: 'Alkaa', shown: '31.2.2020', problem: 'impossible-day', type: 'day', suggestion: null },
    },
    holds: ['Alkaa', '31.2.2020'],
  },
  {
    message: {
      name: 'unknown-choice',
      data: { header: 'Vaihe', shown: 'Haku aukki', suggestion: 'Haku auki', choices: [] },
    },
    holds: ['Vaihe', 'Haku aukki', 'Haku auki'],
  },
  {
    message: {
      name: 'unknown-choice',
      data: { header: 'Vaihe', shown: 'x', suggestion: null, choices: ['Luonnos', 'Rauennut'] },
    },
    holds: ['Vaihe', 'x', 'Luonnos', 'Rauennut'],
  },
  {
    message: { name: 'tunnus-doubled', data: { tunnus: 'REK-01', otherRows: [7, 12, 31], more: 17 } },
    holds: ['REK-01', '7', '12', '31', '17'],
  },
  {
    message: {
      name: 'osahanke-unknown',
      data: { reference: 'RH-99', meant: null, several: false, required: false },
    },
    holds: ['RH-99', 'Osahankkeet'],
  },
  {
    message: {
      name: 'osahanke-unknown',
      data: {
        reference: 'RH-1',
        meant: { tunnus: 'RH-01', name: 'Etävastaanotto' },
        several: false,
        required: false,
      },
    },
    holds: ['RH-1', 'Osahankkeet', 'RH-01', 'Etävastaanotto'],
  },
  {
    message: {
      name: 'osahanke-unknown',
      data: { reference: 'RH-01, RH-02', meant: null, several: true, required: false },
    },
    holds: ['RH-01, RH-02'],
  },
  {
    message: { name: 'osahanke-unread', data: { reference: 'RH-01', row: 7 } },
    holds: ['RH-01', 'Osahankkeet', '7'],
  },
  {
    message: { name: 'hanke-unknown', data: { reference: 'XX', meant: null } },
    holds: ['XX', 'Hankkeet'],
  },
  {
    message: { name: 'hanke-unknown', data: { reference: 'TKS', meant: { tunnus: 'TSK', name: 'Sote' } } },
    holds: ['TKS', 'Hankkeet', 'TSK', 'Sote'],
  },
  {
    message: {
      name: 'setting-unreadable',
      data: {
        ...{ name: 'Punaisen raja', shown: 'paljon', form: 'number' as const },
        fallback: '30',
        suggestion: null,
      },
    },
    holds: ['Punaisen raja', 'paljon', '30'],
  },
  {
    message: {
      name: 'end-before-start',
      data: { startHeader: 'Alkaa', start: TODAY, endHeader: 'Päättyy', end: '2020-10-01' },
    },
    holds: ['Alkaa', 'Päättyy', 'late', 'today'],
  },
  {
    message: {
      name: 'rekrytointi-late',
      data: { tehtava: 'T', ...LATE, vaihe: 'Haku auki', forecast: null, vacancy: null, overrun: null },
    },
    holds: ['lokakuun alku', 'late', 'today', '60', 'Haku auki'],
  },
  {
    message: {
      name: 'rekrytointi-late',
      data: {
        tehtava: 'T',
        ...LATE,
        vaihe: 'Haastattelut',
        forecast: INTERVIEWS,
        vacancy: VACANT,
        overrun: { days: 111, limit: 29 },
      },
    },
    holds: ['lokakuun alku', 'late', 'today', '60', 'start', '14', '7', '30', ...VACANT_HOLDS],
  },
  {
    message: {
      name: 'rekrytointi-not-reachable',
      data: {
        tehtava: 'T',
        ...LATE,
        ...{ days: 111, tolerance: null },
        forecast: INTERVIEWS,
        vacancy: VACANT,
      },
    },
    holds: ['lokakuun alku', 'late', '111', 'start', '14', '7', '30', ...VACANT_HOLDS],
  },
  {
    message: {
      name: 'rekrytointi-not-reachable',
      data: {
        tehtava: 'T',
        ...LATE,
        days: 11,
        tolerance: 13,
        forecast: INTERVIEWS,
        vacancy: null,
      },
    },
    holds: ['lokakuun alku', 'late', '11', '13', 'start', '14', '7', '30'],
  },
  {
    message: {
      name: 'rekrytointi-tight',
      data: { tehtava: 'T', ...TIGHT, spare: 12, slack: SLACK, forecast: INTERVIEWS },
    },
    holds: ['lokakuun alku', 'late', '12', '36', 'start', '14', '7', '30'],
  },
  {
    message: {
      name: 'hankinta-tight',
      data: { hankinta: 'H', ...TIGHT, spare: 12, slack: SLACK, forecast: COMPARISON },
    },
    holds: ['lokakuun alku', 'late', '12', '36', 'contract', '10', '7', '11'],
  },
  {
    message: {
      name: 'rekrytointi-not-reachable',
      data: { tehtava: 'T', ...LATE, days: 11, tolerance: 13, forecast: AGREED, vacancy: null },
    },
    holds: ['lokakuun alku', 'late', '11', '13', 'start'],
  },
  {
    message: {
      name: 'rekrytointi-not-reachable',
      data: { tehtava: 'T', ...LATE, days: 11, tolerance: 13, forecast: OLD, vacancy: null },
    },
    holds: ['lokakuun alku', 'late', 'slip', 'month', 'contract', '14', '7', '36'],
  },
  {
    message: {
      name: 'rekrytointi-tight',
      data: {
        ...{ tehtava: 'T', ...TIGHT, spare: 12, forecast: INTERVIEWS },
        slack: { ...SLACK, reason: 'before-interviews' },
      },
    },
    holds: ['lokakuun alku', 'late', '12', '36', 'start'],
  },
  {
    message: {
      name: 'rekrytointi-vague-far',
      data: { tehtava: 'T', target: 'pian', days: 61, limit: 59, forecast: INTERVIEWS },
    },
    holds: ['pian', '61', '59', 'start', '14', '7', '30'],
  },
  {
    message: {
      name: 'rekrytointi-short-work',
      data: {
        tehtava: 'T',
        hankeEnd: '2020-11-01',
        months: 5,
        limit: 6,
        afterEnd: false,
        forecast: INTERVIEWS,
      },
    },
    holds: ['month', '5', '6', 'start'],
  },
  {
    message: {
      name: 'rekrytointi-search-ended',
      data: {
        ...{ tehtava: 'T', hakuPaattyy: '2020-10-01', days: 60 },
        room: { target: '2021-01-20', forecast: '2020-12-28' },
      },
    },
    holds: ['late', 'today', '60', 'Haku auki', 'start', 'contract'],
  },
  {
    message: {
      name: 'hankinta-not-reachable',
      data: { hankinta: 'H', ...LATE, days: 112, tolerance: null, forecast: COMPARISON },
    },
    holds: ['lokakuun alku', 'late', '112', 'contract', '10', '7', '11'],
  },
  { message: { name: 'hankinta-interrupted', data: { hankinta: 'Ajanvaraus' } }, holds: ['Ajanvaraus'] },
  {
    message: {
      name: 'hankinta-without-contract',
      data: { hankinta: 'H', vaihe: 'Odotusaika', usual: '2020-10-01', steps: COMPARISON.steps, days: 60 },
    },
    holds: ['Odotusaika', 'late', '60'],
  },
  {
    message: {
      name: 'hankinta-beyond-end',
      data: {
        hankinta: 'H',
        beyond: { what: 'toimitus', day: '2020-11-30', hankeEnd: '2020-10-01', days: 60 },
        forecast: null,
      },
    },
    holds: ['today', 'late', '60'],
  },
  {
    message: {
      name: 'hankinta-late',
      data: { hankinta: 'H', ...LATE, vaihe: 'Sopimus', forecast: null, overrun: null },
    },
    holds: ['lokakuun alku', 'late', 'today', '60', 'Sopimus'],
  },
  {
    message: {
      name: 'sopimus-late',
      data: {
        ...{ sopimus: 'S', ...LATE, vaihe: 'Hyväksytty', slip: SLIP },
        signatures: { signed: 13, parties: 29 },
      },
    },
    holds: ['lokakuun alku', 'late', 'today', '60', 'Hyväksytty', '13', '29', 'elokuu', 'slip', '31'],
  },
  {
    message: {
      name: 'sopimus-slipped',
      data: { sopimus: 'S', target: LATE.target, targetDay: LATE.targetDay, slip: SLIP, limit: 23 },
    },
    holds: ['lokakuun alku', 'late', 'elokuu', 'slip', '31', '23'],
  },
  {
    message: {
      name: 'paatosasia-late',
      data: { asia: 'A', goal: 'Aikataulutavoite', ...LATE, next: MEETING },
    },
    holds: ['lokakuun alku', 'late', 'today', '60', 'Työvaliokunta', 'meeting', 'material'],
  },
  {
    message: { name: 'paatosasia-without-decider', data: { asia: 'A' } },
    holds: ['Kuka päättää/käsittelee'],
  },
  {
    message: {
      name: 'paatosasia-no-meeting',
      data: {
        ...{ asia: 'A', goal: 'Tavoite, ehto' as const, target: LATE.target, targetDay: LATE.targetDay },
        ...{ bodies: ['Ohjausryhmä', 'Työvaliokunta'], next: { meeting: MEETING, days: 70 } },
      },
    },
    holds: ['Ohjausryhmä', 'Työvaliokunta', 'lokakuun alku', 'late', 'meeting', 'material', '70'],
  },
  {
    message: {
      name: 'paatosasia-no-meeting',
      data: {
        ...{ asia: 'A', goal: 'Aikataulutavoite' as const, target: LATE.target, targetDay: LATE.targetDay },
        ...{ bodies: ['Ohjausryhmä'], next: null },
      },
    },
    holds: ['Ohjausryhmä', 'lokakuun alku', 'late', 'Kokoukset'],
  },
  {
    message: {
      name: 'paatosasia-material',
      data: { asia: 'A', meeting: MEETING, isLast: true, days: 3, limit: 7 },
    },
    holds: ['Työvaliokunta', 'meeting', 'material', '3'],
  },
  {
    message: {
      name: 'deadline-near',
      data: { header: 'Määräaika', target: LATE.target, targetDay: LATE.targetDay, days: 5, limit: 7 },
    },
    holds: ['Määräaika', 'lokakuun alku', 'late', '5'],
  },
  {
    message: {
      name: 'toimenpide-late',
      data: { toimenpide: 'T', ...LATE, stopped: false, valmiusaste: 85, slip: SLIP },
    },
    holds: ['lokakuun alku', 'late', 'today', '60', '85', 'elokuu', 'slip', '31'],
  },
  {
    message: {
      name: 'toimenpide-slipped',
      data: { toimenpide: 'T', target: LATE.target, targetDay: LATE.targetDay, slip: SLIP, limit: 23 },
    },
    holds: ['lokakuun alku', 'late', 'elokuu', 'slip', '31', '23'],
  },
  {
    message: {
      name: 'progress-behind',
      data: {
        ...{ done: 17, elapsed: 46, behind: 29, limits: { yellow: 13, red: 27 }, passed: 46, whole: 100 },
        ...{ alkaa: '2020-10-16', paattyy: '2021-01-23' },
      },
    },
    holds: ['17', '46', '29'],
  },
  {
    message: {
      name: 'money-behind',
      data: { ...SPENT, behind: 34, limits: { yellow: 13, red: 27 } },
    },
    holds: ['12', '46', '34', '120', '999'],
  },
  {
    message: {
      name: 'money-over',
      data: { toteuma: 738, budjetti: 666, over: 72, share: 10.8, limit: 11 },
    },
    holds: ['738', '666', '72', '10', '8'],
  },
  {
    message: {
      name: 'money-over',
      data: { toteuma: 738, budjetti: 0, over: 738, share: null, limit: 11 },
    },
    holds: ['738', '0'],
  },
  {
    message: {
      name: 'money-runs-out',
      data: { ...SPENT, used: 71, ahead: 25, limit: 24, lasts: 66, runsOut: '2020-12-10', early: 31 },
    },
    holds: ['999', '120', '71', '46', 'meeting', '31'],
  },
  {
    message: { name: 'actuals-missing', data: { budjetti: 999, summed: 738 } },
    holds: ['999', '738', 'Toteuma'],
  },
  { message: { name: 'budget-missing', data: { toteuma: 738 } }, holds: ['738', 'Budjetti'] },
  {
    message: { name: 'money-unspent', data: { ...SPENT, share: 74, limit: 50 } },
    holds: ['999', '738', '74', '46'],
  },
  {
    message: {
      name: 'own-funding-short',
      data: {
        ...{ hanke: 'H', percent: 20, costs: 815, osahankkeet: 3, withoutCosts: 1 },
        ...{ required: 163, paid: 111, missing: 52, lacking: 32, limits: { yellow: 13, red: 27 } },
      },
    },
    holds: ['815', '20', '163', '111', '52'],
  },
  {
    message: { name: 'row-stale', data: { updated: '2020-10-01', since: '2020-11-01' } },
    holds: ['late', 'month'],
  },
  { message: { name: 'row-stale', data: { updated: null, since: '2020-11-01' } }, holds: ['month'] },
  {
    message: {
      name: 'text-late',
      data: {
        status: 'delayed',
        sentence: 'Rekrytointi on viivästynyt.',
        words: ['viivästynyt'],
        others: [{ sentence: 'Haku jää auki.', words: ['jää auki'] }],
        more: 7,
        room: null,
      },
    },
    holds: ['Rekrytointi', 'viivästynyt'],
  },
  {
    message: { name: 'own-light', data: { own: 'Valmis', computed: 'Punainen', reasons: 14 } },
    holds: ['14', 'Valmis'],
  },
];

const MONEY = { toteuma: 120, budjetti: 100 };
const AHEAD = { phaseHeader: 'Vaihe', phase: 'Toimitus', dayHeader: 'Sopimus allekirjoitettu' };
CASES.push(
  {
    message: { name: 'number-out-of-range', data: { header: 'Arvo', shown: '-7', least: 0, most: 100 } },
    holds: ['Arvo', '-7', '100'],
  },
  {
    message: { name: 'number-not-whole', data: { header: 'Osapuolia', shown: '5,5' } },
    holds: ['Osapuolia', '5,5'],
  },
  { message: { name: 'over-budget', data: { ...MONEY, over: 20 } }, holds: ['120', '100', '20'] },
  { message: { name: 'budget-off-scale', data: { ...MONEY, times: 12 } }, holds: ['120', '100', '12'] },
  {
    message: {
      name: 'amount-off-scale',
      data: { header: 'Budjetti', amount: 900, median: 60, times: 15, meant: 90 },
    },
    holds: ['Budjetti', '900', '60', '15', '90'],
  },
  {
    message: { name: 'percent-or-share', data: { header: 'Valmiusaste' } },
    holds: ['Valmiusaste', '1', '100'],
  },
  {
    message: { name: 'percent-fraction', data: { header: 'Omarahoitus', percent: 0.5, meant: 50 } },
    holds: ['Omarahoitus', '5', '50'],
  },
  { message: { name: 'row-doubled', data: { otherRow: 7, headers: ['Klo'] } }, holds: ['7', 'Klo'] },
  { message: { name: 'row-headers-again', data: {} }, holds: [] },
  { message: { name: 'row-of-sums', data: {} }, holds: [] },
  {
    message: { name: 'day-ahead', data: { header: 'Päivitetty', day: '2020-12-10' } },
    holds: ['Päivitetty', 'meeting', 'today'],
  },
  {
    message: { name: 'sums-differ', data: { header: 'Toteuma', own: 120, sum: 90, difference: 30 } },
    holds: ['Toteuma', '120', '90', '30', 'Talous'],
  },
  {
    message: {
      name: 'outside-span',
      data: { header: 'Aloitus', shown: 'syksy', of: 'hanke', side: 'after', limit: TODAY },
    },
    holds: ['Aloitus', 'syksy', 'today'],
  },
  { message: { name: 'phase-without-day', data: AHEAD }, holds: Object.values(AHEAD) },
  {
    message: { name: 'phase-before-day', data: { ...AHEAD, day: '2020-10-01' } },
    holds: [...Object.values(AHEAD), 'late'],
  },
  {
    message: { name: 'phase-behind-day', data: { ...AHEAD, day: '2020-10-01' } },
    holds: [...Object.values(AHEAD), 'late'],
  },
  { message: { name: 'haku-closed', data: { day: TODAY } }, holds: ['Haku auki', 'today'] },
  { message: { name: 'haku-not-open', data: { day: TODAY } }, holds: ['Haku auki', 'today'] },
  {
    message: { name: 'chosen-before-close', data: { vaihe: 'Valittu', day: TODAY } },
    holds: ['Valittu', 'today'],
  },
  {
    message: { name: 'ready-not-full', data: { header: 'Tila', percent: 60 } },
    holds: ['Tila', 'Valmis', '60'],
  },
  {
    message: { name: 'not-begun-with-progress', data: { header: 'Tila', percent: 60 } },
    holds: ['Tila', 'Ei aloitettu', '60'],
  },
  {
    message: { name: 'full-not-ready', data: { header: 'Tila', tila: 'Käynnissä' } },
    holds: ['Tila', 'Käynnissä', '100'],
  },
  {
    message: { name: 'not-begun-in-time', data: { header: 'Tila', shown: 'syyskuu', days: 31 } },
    holds: ['Tila', 'Ei aloitettu', 'syyskuu', '31'],
  },
  {
    message: { name: 'osahanke-late', data: { end: '2020-10-01', days: 60, tilanne: 'Punainen' } },
    holds: ['late', 'today', '60', 'Punainen'],
  },
  { message: { name: 'signatures-over', data: { signed: 7, parties: 5 } }, holds: ['7', '5'] },
  {
    message: { name: 'signatures-full', data: { parties: 5, vaihe: 'Luonnos' } },
    holds: ['5', 'Luonnos', 'Allekirjoitettu'],
  },
  {
    message: { name: 'signatures-short', data: { signed: 3, parties: 5 } },
    holds: ['Allekirjoitettu', '3', '5'],
  },
  {
    message: {
      name: 'procedure-too-light',
      data: { menettely: 'Pienhankinta', arvo: 999, laji: 'Palvelu', limit: 600, eu: false },
    },
    holds: ['Pienhankinta', '999', 'Palvelu', '600'],
  },
  {
    message: { name: 'osahanke-alike', data: { name: 'HYTE-työ', other: 'HYTE työ', otherRow: 7 } },
    holds: ['HYTE työ', '7'],
  },
  { message: { name: 'personal-data', data: { kinds: ['henkilotunnus', 'puhelin'] } }, holds: [] },
  {
    message: { name: 'light-without-text', data: { tilanne: 'Punainen' } },
    holds: ['Punainen', 'Eteneminen'],
  },
  {
    message: { name: 'late-without-cause', data: { days: 31, proposal: null } },
    holds: ['31', 'Syy'],
  },
  {
    message: {
      name: 'late-without-cause',
      data: { days: 31, proposal: { syy: 'Palkkataso', words: ['palkkatoive'] } },
    },
    holds: ['31', 'palkkatoive', 'Palkkataso'],
  },
  {
    message: { name: 'setting-unknown', data: { name: 'Punainen raja', suggestion: 'Punaisen raja' } },
    holds: ['Punainen raja', 'Punaisen raja'],
  },
  {
    message: { name: 'setting-doubled', data: { name: 'Punaisen raja', lastRow: 7 } },
    holds: ['Punaisen raja', '7'],
  },
  {
    message: {
      name: 'settings-crossed',
      data: { red: 'Punaisen raja', redValue: 7, yellow: 'Keltaisen raja', yellowValue: 12 },
    },
    holds: ['Punaisen raja', '7', 'Keltaisen raja', '12'],
  },
  {
    message: {
      name: 'text-month-odd',
      data: { month: '2031-11', side: 'after', limit: '2021-12', months: 119 },
    },
    holds: ['2031', '2021', '119'],
  },
  { message: { name: 'access-osahanke-none', data: {} }, holds: [] },
  {
    message: { name: 'access-osahanke-unknown', data: { reference: 'RH-1', suggestion: 'RH-01' } },
    holds: ['RH-1', 'RH-01'],
  },
);

/** Whole words and numbers: 7 is not found in 17. */
function includes(text: string, part: string): boolean {
  const escaped = part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, 'u').test(text);
}

describe.each(LANGUAGES)('%s', (language) => {
  const texts = TEXTS[language];
  const days = DAYS[language];

  test.each(CASES.map(({ message, holds }) => [message.name, message, holds] as const))(
    '%s',
    (_name, message, holds) => {
      const { explanation, action } = explainFinding({ message }, texts, TODAY);
      const said = `${explanation} ${action}`;
      const parts = holds.map((part) => (part in days ? days[part as keyof typeof days] : part));
      expect(parts.filter((part) => !includes(said, part))).toEqual([]);
    },
  );

  test('a case for every message', () => {
    const covered = new Set<string>(CASES.map(({ message }) => message.name));
    expect(Object.keys(texts.findings).filter((name) => !covered.has(name))).toEqual([]);
  });

  test('what is held against limits in points says both of them in its steps', () => {
    const held = CASES.filter(({ message }) => 'limits' in message.data);
    expect(held).toHaveLength(3);
    for (const { message } of held) {
      const steps = explainFinding({ message }, texts, TODAY).steps?.join(' ') ?? '';
      expect(['13', '27'].filter((limit) => !includes(steps, limit))).toEqual([]);
    }
  });

  test('a target in figures is said once', () => {
    const message: FindingMessage = {
      name: 'paatosasia-late',
      data: { asia: 'A', goal: 'Aikataulutavoite', ...LATE, target: '1.10.2020', next: null },
    };
    const { explanation } = explainFinding({ message }, texts, TODAY);
    expect(explanation.split(days.late)).toHaveLength(2);
  });
});

test('a finding from the sheet in the words of its language', () => {
  const { findings } = check({ Rekrytoinnit: [{ Aloitustavoite: d('2020-10-01'), Syy: 'Muu' }] });
  expect(findings.map((finding) => explainFinding(finding, TEXTS.fi, TODAY).explanation)).toEqual([
    'Aloitustavoite 1.10.2020, tänään 30.11.2020: 60 päivää myöhässä. Avoimesta hausta laskettuna aloitus on arviolta 24.2.2021: hakuaika 21, haastattelut 14, valintapäätös 7 ja irtisanomisaika 30 päivää. Joulutauko pidentää aikaa. Tyhjiä henkilötyökuukausia on kertynyt 1,97, aloitukseen mennessä 4,82.',
  ]);
});

test('a level that the forecast gives, and a reserve, are said in the steps with their settings', () => {
  /** Those about empty posts, which come last, left out. */
  const lastSteps = (row: WrittenRow) => {
    const { findings } = check({ Rekrytoinnit: [{ Syy: 'Muu', ...row }] });
    return findings.map((finding) =>
      explainFinding(finding, TEXTS.fi, TODAY)
        .steps?.filter((step) => !/^Tyhjänä/.test(step))
        .at(-1),
    );
  };
  expect(lastSteps({ Vaihe: 'Haastattelut', Aloitustavoite: d('2020-11-29') })).toEqual([
    'Ennuste on 52 päivää tavoitteen jälkeen: yli 30 päivän viivästys on punainen (asetus ”Punaisen raja, päivää”).',
  ]);
  expect(lastSteps({ Vaihe: 'Suunnitteilla', Aloitustavoite: d('2021-04-01') })).toEqual([
    'Varaa ennusteen ja tavoitteen välillä tarvitaan 70 päivää (asetus ”Rekrytointi: vara suunnitteluvaiheessa”).',
  ]);
});

test('a tight target and a tolerated one in a natural sentence', () => {
  const said = (row: WrittenRow, updated = '2020-11-20') => {
    const { findings } = check({
      Osahankkeet: [{ Päivitetty: d(updated) }],
      Rekrytoinnit: [{ Syy: 'Muu', ...row }],
    });
    const own = findings.filter(({ rule }) => rule === 'rekrytointi-forecast');
    return own.map((finding) => explainFinding(finding, TEXTS.fi, TODAY).explanation);
  };
  expect(said({ Vaihe: 'Suunnitteilla', Aloitustavoite: d('2021-04-01') })).toEqual([
    'Aloitustavoite 1.4.2021 on tiukka: varaa jää 8 päivää, ja kun mitään vaihetta ei ole aloitettu, sitä tarvitaan 70 päivää. Suunnitteluvaiheesta laskettuna aloitus on arviolta 24.3.2021: täyttölupa 21, ilmoitus 7, hakuaika 21, haastattelut 14, valintapäätös 7 ja irtisanomisaika 30 päivää. Joulutauko pidentää aikaa.',
  ]);
  expect(said({ Vaihe: 'Haastattelut', Aloitustavoite: d('2021-01-10') })).toEqual([
    'Aloitustavoite 10.1.2021 voi ylittyä: ennuste on 10 päivää myöhemmin. Kesken oleva vaihe on laskettu kokonaan, koska sen alkua ei tiedetä; enintään 21 päivän ylitys ei vielä väritä. Haastatteluvaiheesta laskettuna aloitus on arviolta 20.1.2021: haastattelut 14, valintapäätös 7 ja irtisanomisaika 30 päivää. Aloitukseen mennessä tyhjiä henkilötyökuukausia kertyy 0,32.',
  ]);
  expect(said({ Vaihe: 'Täyttölupa saatu', Aloitustavoite: d('2021-01-05') }, '2020-09-30')).toEqual([
    'Aloitustavoite 5.1.2021 on tiukka: varaa jää 4 päivää, ja kun hakijoita ei ole vielä haastateltu, sitä tarvitaan 7 päivää. Täyttöluvasta laskettuna aloitus on arviolta 1.1.2021: ilmoitus 7, hakuaika 21, haastattelut 14, valintapäätös 7 ja irtisanomisaika 30 päivää. Osahankkeen tiedot on päivitetty viimeksi 30.9.2020, joten vaiheet on laskettu 14.10.2020 alkaen.',
  ]);
});

describe('the steps of a forecast add up', () => {
  const stepsOf = (written: { Rekrytoinnit?: WrittenRow[]; Hankinnat?: WrittenRow[] }, rule: string) => {
    const own = check(written).findings.find((finding) => finding.rule === rule);
    return own === undefined ? [] : (explainFinding(own, TEXTS.fi, TODAY).steps ?? []);
  };

  test('a break has its days and its setting', () => {
    const row = { Vaihe: 'Valittu', Täyttötapa: 'Haku', Aloitustavoite: d('2020-11-01'), Syy: 'Muu' };
    const steps = stepsOf({ Rekrytoinnit: [{ ...row, Vaihe: 'Haastattelut' }] }, 'rekrytointi-target');
    expect(steps[0]).toBe('Haastattelut 30.11.2020–14.12.2020: 14 päivää (asetus ”Haku: haastattelut”).');
    const later = stepsOf(
      { Rekrytoinnit: [{ ...row, Vaihe: 'Haku auki', 'Haku päättyy': d('2020-12-14') }] },
      'rekrytointi-target',
    );
    expect(later[1]).toBe(
      'Haastattelut 14.12.2020–11.1.2021: 14 päivää (asetus ”Haku: haastattelut”) ja lisäksi 14 päivää taukoa (asetus ”Rekrytointi: joulutauko”).',
    );
  });

  test('a day off is named, and the publishing is told in its tense', () => {
    const row = {
      ...{ Laji: 'Palvelu', 'Arvo €': 100_000, Menettely: 'Kansallinen menettely', Vaihe: 'Suunnitteilla' },
      Syy: 'Muu',
    };
    const late = stepsOf(
      { Hankinnat: [{ ...row, 'Sopimuksen tavoiteaika': d('2020-10-30') }] },
      'hankinta-target',
    );
    // 4.2.2021 + 10 = Sunday 14.2.2021.
    expect(late[5]).toBe(
      'Allekirjoitus 4.2.2021–15.2.2021: 10 päivää (asetus ”Kansallinen menettely: sopimuksen allekirjoitus”); 14.2.2021 ei ole arkipäivä.',
    );
    expect(late[8]).toBe(
      'Tarjouspyyntö olisi pitänyt julkaista viimeistään 11.9.2020, jotta tavoite pitäisi.',
    );
    const ahead = stepsOf(
      { Hankinnat: [{ ...row, 'Sopimuksen tavoiteaika': d('2021-02-05') }] },
      'hankinta-forecast',
    );
    // Friday 5.2. − 10 = 26.1.; − 7 = 19.1.; − 10 = Saturday 9.1. → Friday 8.1.; − 21 = Friday 18.12.2020.
    expect(ahead[8]).toBe('Tarjouspyyntö on julkaistava viimeistään 18.12.2020, jotta tavoite pitää.');
    expect(ahead[9]).toBe('Jotta tavoite pitäisi: tarjousten vertailu alkaa viimeistään 8.1.2021.');
  });

  test('where requests to participate come first, the notice is published once', () => {
    const row = {
      Laji: 'Palvelu',
      'Arvo €': 300_000,
      Menettely: 'Rajoitettu',
      Vaihe: 'Suunnitteilla',
      Syy: 'Muu',
    };
    const steps = stepsOf(
      { Hankinnat: [{ ...row, 'Sopimuksen tavoiteaika': d('2021-05-31') }] },
      'hankinta-forecast',
    );
    // 31.5. − 7 = 24.5.; − 14 = 10.5.; − 14 = 26.4.; − 21 = Easter Monday 5.4. → 1.4.; − 30 = 2.3.; − 14 = 16.2.;
    // − 30 = Sunday 17.1. → Friday 15.1.
    expect(steps.filter((step) => step.includes('julkais'))).toEqual([
      'Hankintailmoitus on julkaistava viimeistään 15.1.2021, jotta tavoite pitää.',
    ]);
  });
});
