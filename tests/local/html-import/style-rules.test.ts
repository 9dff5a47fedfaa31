// Selectors that the import obeys and those it drops.
import {
  type Matchable,
  matches,
  parseDeclarations,
  parseStyleSheet,
} from '../../../local/html-import/style-rules';

const element = (tag: string, classes: string[] = [], id?: string, parent?: Matchable): Matchable => ({
  tag,
  classes,
  id,
  parent,
});
const colors = (css: string, of: Matchable) =>
  parseStyleSheet(css)
    .filter((rule) => matches(rule, of))
    .map((rule) => rule.declarations.get('color'));

const section = element('div', ['osa'], 'alku');
const paragraph = element('p', ['nosto', 'iso'], undefined, element('div', [], undefined, section));

test.each(['p', '.nosto', 'p.iso', 'h1, p', 'div p', '.osa p', '#alku .nosto', 'P'])(
  'obeys %s',
  (selector) => {
    expect(colors(`${selector} { color: red }`, paragraph)).toEqual(['red']);
  },
);

test.each(['h1', '.muu', 'p[class]', 'p:first-child', 'div > p', 'div div p', '*', 'p.nosto.iso'])(
  'drops %s',
  (selector) => {
    expect(colors(`${selector} { color: red }`, paragraph)).toEqual([]);
  },
);

test('drops at-rules with all they hold, and goes on after them', () => {
  const css =
    '@import url(x.css); @page { size: A4 } @media print { p { color: red } } /* p {color: red} */ p { color: blue }';
  expect(colors(css, paragraph)).toEqual(['blue']);
});

test('weaker selectors come first, so that the stronger win', () => {
  expect(colors('#alku p { color: a } p { color: b } .nosto { color: c } p { color: d }', paragraph)).toEqual(
    ['b', 'd', 'c', 'a'],
  );
});

test('a semicolon in brackets ends no declaration', () => {
  const declarations = parseDeclarations(
    'background: url(data:image/png;base64,AA); COLOR : red !important;; x',
  );
  expect([...declarations]).toEqual([
    ['background', 'url(data:image/png;base64,AA)'],
    ['color', 'red'],
  ]);
});
