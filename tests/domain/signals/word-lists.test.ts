// The Finnish lists as data: patterns well formed, in lower case, and every list worth its place.
import { finnish } from '../../../src/domain/signals/fi/index';
import { CAUSES } from '../../../src/domain/signals/signal';
import { SYY } from '../../../src/domain/workbook/choices';

const FINNISH = finnish();
const phrases = [
  ...FINNISH.markers.flatMap((marker) => [
    ...marker.phrases,
    ...(marker.with ?? []),
    ...(marker.without ?? []),
  ]),
  ...FINNISH.causes.flatMap(({ words }) => words),
  ...FINNISH.syyt.flatMap(({ all }) => all.flat()),
];

test('every phrase is of patterns in lower case, parted by single spaces', () => {
  expect(phrases.length).toBeGreaterThan(1000);
  const part = /^(…|\*?[\p{Ll}\p{N}:-]+\*?(\|\*?[\p{Ll}\p{N}:-]+\*?)*)$/u;
  expect(phrases.filter((phrase) => !phrase.split(' ').every((one) => part.test(one)))).toEqual([]);
  expect(phrases.filter((phrase) => /^…|…$/.test(phrase))).toEqual([]);
});

test('no list is empty, and none has a phrase twice', () => {
  for (const { phrases: own } of FINNISH.markers) {
    expect(own.length).toBeGreaterThan(0);
    expect(new Set(own).size).toBe(own.length);
  }
});

test('every cause but muu has words, and every proposed Syy is on the list', () => {
  expect(FINNISH.causes.map(({ cause }) => cause).sort()).toEqual(
    CAUSES.filter((cause) => cause !== 'muu').sort(),
  );
  const values: readonly string[] = SYY.values;
  expect(FINNISH.syyt.filter(({ syy }) => !values.includes(syy))).toEqual([]);
  // "Muu" says nothing that a proposal could rest on.
  expect(new Set(FINNISH.syyt.map(({ syy }) => syy)).size).toBe(SYY.values.length - 1);
});
