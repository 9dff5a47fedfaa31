// google.script.run's transfer rules: what is copied, what throws at once, what silently becomes null.
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { toPage, toServer } from '../../../../local/workbench/bridge/transfer';

const ILLEGAL = new TypeError('Failed due to illegal value in property: 3');

test('JSON travels both ways as a copy', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const copy: unknown = JSON.parse(JSON.stringify(value));
      expect(toServer([value])).toEqual([copy]);
      expect(toPage(value)).toEqual(copy);
    }),
  );
  const row = { Tunnus: 'RH-01' };
  expect(toServer([row])[0]).not.toBe(row);
});

test.each([
  ['a Date', new Date(0)],
  ['a Date deep inside', { rows: [[new Date(0)]] }],
  ['another realm’s Date', runInNewContext('new Date(0)') as unknown],
  ['a function', () => 1],
  ['a Map', new Map()],
  ['a Set', [new Set()]],
  ['a typed array', new Uint8Array(1)],
  ['an instance of a class', new (class Row {})()],
  ['a symbol', Symbol('x')],
])('%s from the page throws at once', (_name, value) => {
  expect(() => toServer([value])).toThrow(ILLEGAL);
});

test('a circle throws; the same object twice does not', () => {
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  expect(() => toServer([circle])).toThrow(ILLEGAL);
  const twice = { a: 1 };
  expect(toServer([[twice, twice]])).toEqual([[{ a: 1 }, { a: 1 }]]);
});

test('undefined from the page: null in an array, gone from an object', () => {
  expect(toServer([undefined, [undefined, 1], { a: undefined, b: 2 }])).toEqual([null, [null, 1], { b: 2 }]);
});

test.each([
  ['a Date anywhere', { ok: true, rows: [{ at: new Date(0) }] }, null],
  ['another realm’s Date', runInNewContext('({ at: new Date(0) })') as unknown, null],
  ['undefined', undefined, null],
  ['Map, Set and RegExp', { a: new Map([[1, 2]]), b: new Set([1]), c: /x/ }, { a: {}, b: {}, c: {} }],
  ['undefined and a function inside', { a: undefined, b: () => 1, c: [() => 1] }, { c: [null] }],
  ['an emulated service', { range: new (class Range {})() }, {}],
  ['what is no number', [Number.NaN, Number.POSITIVE_INFINITY], [null, null]],
  ['another realm’s object', runInNewContext('({ a: [1, "x"] })') as unknown, { a: [1, 'x'] }],
])('from the script: %s', (_name, value, told) => {
  expect(toPage(value)).toEqual(told);
});
