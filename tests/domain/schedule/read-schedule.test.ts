// The reading as a whole: words pointed at, certainty, several times, meetings, odd letters; and what holds for any text.
import fc from 'fast-check';
import { FINNISH } from '../../../src/domain/schedule/fi/index';
import { readSchedule } from '../../../src/domain/schedule/read-schedule';
import { meaningOf } from '../../support/schedule-rows';

const ANCHOR = '2020-11-30';

test.each([
  ['aloitus viim. helmikuussa 2021, jos mahdollista', 'viim. helmikuussa 2021'],
  ['Valmis (31.3.2021 mennessä)!', '31.3.2021 mennessä'],
  ['tilaisuudet 2.12. ja 9.12.2020 etänä', '2.12. ja 9.12.2020'],
  ['siirretty 30.11. → 15.12.2020', '15.12.2020'],
  ['työ tehdään pian', 'pian'],
  ['\u00a0 keva\u0308a\u0308lla\u0308 2021\u00a0', 'keva\u0308a\u0308lla\u0308 2021'],
  ['ei mitään', ''],
])('in "%s" the words are "%s"', (text, words) => {
  const { start, end } = readSchedule(text, ANCHOR);
  expect(text.slice(start, end)).toBe(words);
});

test.each([
  ['composed and combining letters', 'heina\u0308kuussa 2021', 'during 2021-07-01..2021-07-31'],
  ['upper case', 'KESÄÄN 2021 MENNESSÄ', 'by ..2021-05-31'],
  ['no-break and thin spaces', 'viim.\u00a015.\u20091.\u202f2021', 'by ..2021-01-15'],
  ['a soft hyphen', 'maalis\u00adkuussa 2021', 'during 2021-03-01..2021-03-31'],
  ['hyphen', '1.2.-3.2.2021', 'during 2021-02-01..2021-02-03'],
  ['no-break hyphen', '1.2.\u20113.2.2021', 'during 2021-02-01..2021-02-03'],
  ['en dash', '1.2.–3.2.2021', 'during 2021-02-01..2021-02-03'],
  ['em dash', '1.2. — 3.2.2021', 'during 2021-02-01..2021-02-03'],
  ['minus', '1.2.\u22123.2.2021', 'during 2021-02-01..2021-02-03'],
  ['two hyphens', '1.2.--3.2.2021', 'during 2021-02-01..2021-02-03'],
  ['an arrow of two marks', 'siirretty 1.12. -> 3.2.2021', 'during 2021-02-03..2021-02-03'],
  ['a line feed', 'haku\n15.1.2021\nmennessä', 'by ..2021-01-15'],
])('%s: %j is %s', (_what, text, means) => {
  expect(meaningOf(readSchedule(text, ANCHOR))).toBe(means);
});

test.each([
  ['whole span of several', 'kokoukset 12.1.2021 ja 16.2.2021', 'during 2021-01-12..2021-02-16'],
  ['the narrower of two', 'keväällä, 12.–13.3.2021', 'during 2021-03-12..2021-03-13'],
  ['the shorter of two that overlap', 'joulukuun alussa viikolla 50', 'during 2020-12-07..2020-12-13'],
  ['open before the first', 'tammikuun loppuun mennessä, esittely maaliskuussa', 'by ..2021-03-31'],
  ['open after the last', 'pilotti tammikuussa, käyttö 1.3.2021 alkaen', 'from 2021-01-01..'],
  ['open towards each other', '1.2.2021 alkaen, 31.3.2021 saakka', 'during 2021-02-01..2021-03-31'],
  ['a year for a list', '2.11. ja 5.11.2019', 'during 2019-11-02..2019-11-05'],
  ['a year over the year’s end', '28.12.–3.1.2021', 'during 2020-12-28..2021-01-03'],
  ['a list runs forward', 'kesällä tai alkusyksystä', 'during 2020-06-01..2020-10-10'],
  ['a list over the year’s end', 'joulukuussa ja tammikuussa', 'during 2020-12-01..2021-01-31'],
  ['an open start', '–31.3.2021', 'until ..2021-03-31'],
  ['an open end', 'Vaihe I (kevät 2021–)', 'from 2021-01-01..'],
  ['a dash that is no range', 'helmikuussa - sovitaan tarkemmin', 'during 2021-02-01..2021-02-28'],
])('%s: %s is %s', (_what, text, means) => {
  expect(meaningOf(readSchedule(text, ANCHOR))).toBe(means);
});

test.each([
  ['2020-11-30', 'during 2020-10-01..2020-10-31'],
  ['2021-01-31', 'during 2020-10-01..2020-10-31'],
  ['2021-02-01', 'during 2021-10-01..2021-10-31'],
])('a missing year puts the last day no more than three months before the anchor %s', (anchor, means) => {
  expect(meaningOf(readSchedule('lokakuussa', anchor))).toBe(means);
});

test('in February the autumn is the coming one', () => {
  expect(readSchedule('syksyllä', '2021-02-15').earliest).toBe('2021-09-01');
});

test('certain, likely and uncertain; what was said and what implied; hedges', () => {
  const read = (text: string) => {
    const { confidence, said, implied, hedged, precision } = readSchedule(text, ANCHOR);
    return { confidence, said, implied, hedged, precision };
  };
  const day = { precision: 'day', hedged: false };
  expect(read('15.1.2021')).toEqual({
    ...day,
    confidence: 'certain',
    said: ['day', 'month', 'year'],
    implied: [],
  });
  expect(read('15.1.')).toEqual({ ...day, confidence: 'likely', said: ['day', 'month'], implied: ['year'] });
  expect(read('tammmikuu 2021').confidence).toBe('likely');
  expect(read('5/6/2021').confidence).toBe('uncertain');
  expect(read('ti 15.1.2021')).toMatchObject({ confidence: 'uncertain' });
  expect(read('alustavasti tammikuussa 2021')).toMatchObject({
    confidence: 'likely',
    hedged: true,
    precision: 'month',
  });
  expect(read('ensi viikolla').confidence).toBe('likely');
  expect(read('31.3.2021–1.2.2021')).toMatchObject({ confidence: 'certain' });
});

test('a body’s meeting is meant where it is known, else the month', () => {
  const meetings = [
    { body: 'Työvaliokunta', day: '2020-12-03' },
    { body: 'Työvaliokunta', day: '2021-01-14' },
    { body: 'Suppea poliittinen ohjausryhmä', day: '2020-12-10' },
    { body: 'Ohjausryhmä', day: '2020-12-17' },
  ];
  const read = (text: string) => readSchedule(text, ANCHOR, { meetings });
  expect(read('Työvaliokunnan kokoukseen 12/20 tiedoksi')).toMatchObject({
    earliest: '2020-12-03',
    latest: '2020-12-03',
    precision: 'day',
    meeting: { body: 'Työvaliokunta', day: '2020-12-03' },
  });
  expect(read('suppean poliittisen ohjausryhmän kokouksessa joulukuussa').latest).toBe('2020-12-10');
  expect(meaningOf(read('Työvaliokunnan kokoukseen 2/21'))).toBe('during 2021-02-01..2021-02-28');
  expect(meaningOf(read('Laajan ohjausryhmän seminaari 12/20'))).toBe('during 2020-12-01..2020-12-31');
  expect(meaningOf(readSchedule('Työvaliokunnan kokoukseen 12/20', ANCHOR))).toBe(
    'during 2020-12-01..2020-12-31',
  );
});

test('without an anchor that is a day nothing is read', () => {
  expect(readSchedule('ensi viikolla', 'huomenna').kind).toBe('none');
});

/** Pieces of schedule expressions put together at random, cut, and with odd letters in between. */
const SCRAPS = [
  ...FINNISH.patterns.flatMap(({ examples }) => examples),
  ...[
    ' ',
    '-',
    '–',
    '.',
    ',',
    '/',
    '(',
    ')',
    '→',
    ' ja ',
    ' mennessä',
    ' asti',
    'siirretty ',
    '2021',
    '31',
    '\u0308',
    '\ud800',
  ],
];
const scrap = fc
  .tuple(fc.constantFrom(...SCRAPS), fc.nat(40), fc.nat(40))
  .map(([text, a, b]) =>
    a % 3 === 0 ? text : text.slice(Math.min(a, b) % (text.length + 1), Math.max(a, b)),
  );
const mutated = fc.array(fc.oneof(scrap, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 8 });
const anyText = fc.oneof(
  { weight: 4, arbitrary: mutated.map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);
const anchors = fc.constantFrom('2020-11-30', '2020-02-29', '1900-01-01', '2199-12-31', '2026-01-01');

/** A few here, to be quick; SCHEDULE_RUNS=100000 for the whole. */
test('any text: never throws, earliest is never after latest, the words lie in the text, open where vague or none', () => {
  fc.assert(
    fc.property(anyText, anchors, (text, anchor) => {
      const { kind, earliest, latest, start, end } = readSchedule(text, anchor);
      expect(earliest === null || latest === null || earliest <= latest).toBe(true);
      expect(start >= 0 && start <= end && end <= text.length).toBe(true);
      const isTime = kind !== 'none' && kind !== 'vague';
      expect(isTime).toBe(earliest !== null || latest !== null);
      expect(kind === 'none').toBe(start === end);
    }),
    { numRuns: Number(process.env.SCHEDULE_RUNS ?? 1500) },
  );
});

test('a suggestion reads to one day', () => {
  for (const text of ['30.2.2021', '31.4.', '11.30.2020', '29.2.2021', '2021-06-31', '12/31/2020', '29.2.']) {
    const { kind, problem, suggestion } = readSchedule(text, ANCHOR);
    expect([text, kind, problem]).toEqual([text, 'none', 'impossible-day']);
    const mended = readSchedule(suggestion ?? '', ANCHOR);
    expect([text, mended.precision, mended.earliest === mended.latest]).toEqual([text, 'day', true]);
  }
});
