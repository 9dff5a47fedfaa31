// Texts, choices, e-mails, links and months: what is forgiven, what is suggested, what is refused.
import fc from 'fast-check';
import {
  readChoice,
  readEmail,
  readMonth,
  readText,
  readUrl,
} from '../../../../src/domain/workbook/cells/read-text';
import * as choices from '../../../../src/domain/workbook/choices';
import { choice } from '../../../../src/domain/workbook/column';
import { anyCodePoint } from '../../../support/any-code-point';

const tilanne = choice('Tilanne', choices.TILANNE);
const vaihe = choice('Vaihe', choices.HANKINTA_VAIHE);

test('text is what a person sees, without spaces at its ends', () => {
  expect(readText('  Sote-ICT\u00a0')).toEqual({ value: 'Sote-ICT' });
  expect(readText(12.5)).toEqual({ value: '12,5' });
  expect(readText(true)).toEqual({ value: 'TOSI' });
  expect(readText(false)).toEqual({ value: 'EPÄTOSI' });
  expect(readText({ day: '2020-11-03', minutes: 0 })).toEqual({ value: '3.11.2020' });
  expect(readText({ day: '2020-11-03', minutes: 605 })).toEqual({ value: '3.11.2020 10.05' });
});

test.each([
  ['Vihreä', 'Vihreä'],
  ['vihreä', 'Vihreä'],
  ['VIHREÄ', 'Vihreä'],
  ['Vihrea', 'Vihreä'],
  [' vihreä\u00a0', 'Vihreä'],
  ['Vihrea\u0308', 'Vihreä'],
  ['ei  aloitettu', 'Ei aloitettu'],
  ['Aloittamatta', 'Ei aloitettu'],
  ['keskeytynyt', 'Keskeytetty'],
])('the choice %p is %p', (raw, value) => {
  expect(readChoice(raw, tilanne)).toEqual({ value });
});

test.each([
  ['Vihrä', 'Vihreä'],
  ['Keltianen', 'Keltainen'],
  ['punanen', 'Punainen'],
  ['Vallmis', 'Valmis'],
  ['Valmis (1.12.2020)', 'Valmis'],
  ['• ei aloitettu', 'Ei aloitettu'],
  ['1. Vihreä!', 'Vihreä'],
  ['keskey', 'Keskeytetty'],
  ['Ei aloi', 'Ei aloitettu'],
])('the slip %p is not taken for %p but asked about', (raw, suggestion) => {
  expect(readChoice(raw, tilanne)).toEqual({ problem: 'not-a-choice', suggestion });
});

test.each(['Oranssi', 'Vihreä/Keltainen', 'x', 'ok', '?', 'va', 'Vihreä, mutta resurssit niukat'])(
  '%p is no choice and near none',
  (raw) => {
    expect(readChoice(raw, tilanne)).toEqual({ problem: 'not-a-choice' });
  },
);

test('a date, a number or a tick in a choice column is no choice', () => {
  for (const raw of [{ day: '2020-11-03', minutes: 0 }, 1, true]) {
    expect(readChoice(raw, tilanne)).toEqual({ problem: 'not-a-choice' });
  }
});

test('every list reads its own values and synonyms in any case, and no synonym shadows a value', () => {
  const lists: readonly { values: readonly string[]; synonyms?: Readonly<Record<string, string>> }[] =
    Object.values(choices);
  expect(lists.length).toBeGreaterThan(12);
  for (const list of lists) {
    const column = choice('Lista', list);
    for (const value of list.values) {
      expect(readChoice(value.toUpperCase(), column)).toEqual({ value });
    }
    for (const [word, value] of Object.entries(list.synonyms ?? {})) {
      expect(list.values).toContain(value);
      expect(list.values).not.toContain(word);
      expect(readChoice(word.toLowerCase(), column)).toEqual({ value });
    }
  }
});

test('a choice is one of the list or nothing, whatever is written', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCodePoint, maxLength: 60 }), (text) => {
      const read = readChoice(text, vaihe);
      const named = 'value' in read ? read.value : read.suggestion;
      if (named !== undefined) expect(vaihe.choices).toContain(named);
    }),
  );
});

test.each([
  ['pp1@example.org', 'pp1@example.org'],
  ['  PP1@Example.ORG ', 'pp1@example.org'],
  ['etu.suku-nimi+hanke@posti.example.org', 'etu.suku-nimi+hanke@posti.example.org'],
  ["o'nimi+hanke_1@ala.example.org", "o'nimi+hanke_1@ala.example.org"],
  ['nimi@äijälä.fi', 'nimi@äijälä.fi'],
])('%p is the e-mail %p', (raw, value) => {
  expect(readEmail(raw)).toEqual({ value });
});

test.each([
  'Projektipäällikkö 1',
  'Projektipäällikkö pp1@example.org',
  'Projektipäällikkö <pp1@example.org>',
  'pp1@example.org, pp2@example.org',
  'pp1@example.org;pp2@example.org',
  'pp1@example',
  'pp1(at)example.org',
  '@example.org',
  'pp1@',
  'pp1@@example.org',
  'pp1@example.org.',
  '050 123 4567',
  'maija..m@example.org',
  '.maija@example.org',
  'maija.@example.org',
  'maija@example..org',
  'maija@-example.org',
  'mäki@example.org',
])('%p is no e-mail', (raw) => {
  expect(readEmail(raw)).toEqual({ problem: 'not-an-email' });
});

test.each([
  ['https://innokyla.example.org/fi/malli?x=1#y', true],
  ['HTTP://example.org', true],
  ['www.innokyla.example.org', false],
  ['javascript:alert(1)', false],
  ['https://example.org/a b', false],
  ['https://example.org/"><script>', false],
  ['katso https://example.org', false],
])('%p as a link: %p', (raw, readable) => {
  expect(readUrl(raw)).toEqual(readable ? { value: raw } : { problem: 'not-a-url' });
});

test.each([
  ['2020-11', '2020-11'],
  ['11/2020', '2020-11'],
  ['1/2021', '2021-01'],
  ['01/2021', '2021-01'],
  ['marraskuu 2020', '2020-11'],
  ['Marraskuu  2020', '2020-11'],
  ['KESÄKUU 2021', '2021-06'],
  ['heinakuu 2021', '2021-07'],
  ['1.11.2020', '2020-11'],
  ['2020-11-30', '2020-11'],
])('%p is the month %p', (raw, value) => {
  expect(readMonth(raw)).toEqual({ value });
});

test('any date cell is its month', () => {
  expect(readMonth({ day: '2020-11-30', minutes: 0 })).toEqual({ value: '2020-11' });
});

test.each([
  '13/2020',
  '0/2020',
  '2020-13',
  '2020',
  'marraskuu',
  'marras 2020',
  '11.2020',
  '31.2.2020',
  202011,
  '',
])('%p is no month', (raw) => {
  expect(readMonth(raw)).toEqual({ problem: 'not-a-month' });
});
