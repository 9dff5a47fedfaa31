// What status text says: own tables by phenomenon, whole cells, and what holds for any text.
import fc from 'fast-check';
import { readSignals, summarise } from '../../../src/domain/signals/read-signals';
import { isNotOnPlan } from '../../../src/domain/signals/signal';
import * as delays from './sentences/delays';
import * as gains from './sentences/gains';
import type { SentenceRow } from './sentences/sentence-row';
import * as services from './sentences/services';
import * as signs from './sentences/signs';
import * as suppliers from './sentences/suppliers';
import * as turns from './sentences/turns';
import * as workload from './sentences/workload';

const TABLES: readonly (readonly [string, readonly SentenceRow[]])[] = [
  ...Object.entries(delays),
  ...Object.entries(gains),
  ...Object.entries(turns),
  ...Object.entries(signs),
  ...Object.entries(workload),
  ...Object.entries(suppliers),
  ...Object.entries(services),
];

describe.each(TABLES)('%s', (_, rows) => {
  it.each(rows.map((row) => [row.text, row] as const))('%s', (text, row) => {
    const signals = readSignals(text);
    const worst = summarise(text);
    expect(worst === null ? 'on plan' : 'not on plan').toBe(row.verdict);
    expect(signals).toHaveLength(1);
    const [signal] = signals;
    if (row.status !== undefined) expect(signal?.status).toBe(row.status);
    if (row.negated !== undefined) expect(signal?.negated).toBe(row.negated);
    expect(signal?.causes).toEqual(expect.arrayContaining([...(row.causes ?? [])]));
    for (const cause of row.notCauses ?? []) expect(signal?.causes).not.toContain(cause);
  });
});

it('has at least 120 sentences of its own, none twice', () => {
  const texts = TABLES.flatMap(([, rows]) => rows.map(({ text }) => text));
  expect(texts.length).toBeGreaterThanOrEqual(120);
  expect(new Set(texts).size).toBe(texts.length);
});

describe('a whole cell', () => {
  it('is spoken for by its worst sentence, with its causes and words', () => {
    const text =
      'Suunnitelma on valmis. Aikataulu on tiukka. Rekrytointi on viivästynyt. Muilta osin työ etenee.';
    const worst = summarise(text);
    expect(worst?.status).toBe('delayed');
    expect(worst?.causes).toEqual(['rekrytointi']);
    expect(text.slice(worst?.start, worst?.end)).toBe('Rekrytointi on viivästynyt.');
    expect(worst?.words.map(({ start, end, role }) => `${text.slice(start, end)}: ${role}`)).toEqual([
      'Rekrytointi: cause',
      'viivästynyt: trouble',
    ]);
  });

  it('with nothing amiss has none', () => {
    expect(summarise('Työ etenee. Sopimus on allekirjoitettu.')).toBeNull();
    expect(summarise('')).toBeNull();
  });

  it('hears a word that others may use, too, only where no other cause is named', () => {
    expect(readSignals('Kone on jumissa.')[0]?.causes).toEqual(['hankinnat']);
    expect(readSignals('Kone on jumissa rahoituksen vuoksi.')[0]?.causes).toEqual(['talous']);
  });

  it('names no cause where the sentence is on plan', () => {
    expect(readSignals('Rekrytoinnit ovat valmiit.')[0]?.causes).toEqual([]);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    'ei',
    'ole',
    'viivästynyt',
    'ja',
    'mutta',
    'jos',
    ',',
    '.',
    '\n',
    'Rekrytointi',
    'ilman',
    'ongelmia',
    '30.11.',
    'saatu',
    'huolimatta',
    'vuoksi',
    ';',
    '(',
    '?',
    'esim.',
    'on',
    'korjattu',
    'eikä',
    '…',
    '•',
  );
  const texts = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 40 }).map((words) => words.join(' ')),
  );

  it('is read without an error, every span inside the text and in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const signal of readSignals(text)) {
          expect(signal.start).toBeGreaterThanOrEqual(last);
          expect(signal.end).toBeGreaterThan(signal.start);
          expect(signal.end).toBeLessThanOrEqual(text.length);
          last = signal.end;
          for (const word of signal.words) {
            expect(word.start).toBeGreaterThanOrEqual(signal.start);
            expect(word.end).toBeGreaterThan(word.start);
            expect(word.end).toBeLessThanOrEqual(signal.end);
          }
          expect(signal.causes.length > 0).toBe(isNotOnPlan(signal.status));
        }
      }),
    );
  });

  it('loses no letter or digit: every one is in some sentence', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let kept = '';
        for (const { start, end } of readSignals(text)) kept += text.slice(start, end);
        const letters = (from: string): string => from.replace(/[^\p{L}\p{N}]/gu, '');
        expect(letters(kept)).toBe(letters(text));
      }),
    );
  });

  it('with no word of any list says nothing', () => {
    // No Finnish stem of the lists is made of these letters alone.
    const word = fc.string({ unit: fc.constantFrom('w', 'x', 'q', 'z'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const signals = readSignals(words.join(' '));
        expect(signals.map(({ status, words: told }) => [status, told])).toEqual(
          signals.map(() => ['neutral', []]),
        );
      }),
    );
  });

  it('keeps what a sentence says when another that has nothing to do with it comes after', () => {
    const after = fc.constantFrom('Kokous pidettiin etänä.', 'Kahvit tarjoiltiin.', 'Mukana oli 14 kuntaa.');
    fc.assert(
      fc.property(fc.constantFrom(...TABLES.flatMap(([, rows]) => rows)), after, ({ text }, unrelated) => {
        const worst = summarise(text);
        const still = summarise(`${text}\n${unrelated}`);
        expect([still?.status, still?.start, still?.causes]).toEqual([
          worst?.status,
          worst?.start,
          worst?.causes,
        ]);
      }),
      { numRuns: 60 },
    );
  });

  it('says the same without the dots of ä and ö', () => {
    const bare = (text: string) =>
      text.replace(/ä/g, 'a').replace(/ö/g, 'o').replace(/Ä/g, 'A').replace(/Ö/g, 'O');
    const differ = TABLES.flatMap(([, rows]) => rows.map(({ text }) => text)).filter(
      (text) => (summarise(bare(text)) === null) !== (summarise(text) === null),
    );
    expect(differ).toEqual([]);
  });

  it('says the same whatever stands before it on another line', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TABLES.flatMap(([, rows]) => rows)), ({ text }) => {
        const alone = readSignals(text).map(({ status, causes }) => ({ status, causes }));
        const after = readSignals(`Työ etenee.\n${text}`).map(({ status, causes }) => ({ status, causes }));
        expect(after.slice(1)).toEqual(alone);
      }),
      { numRuns: 60 },
    );
  });
});
