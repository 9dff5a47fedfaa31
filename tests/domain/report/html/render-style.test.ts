// The rendered report uses only what Google's import keeps, and its colours can be read.
import { parse } from 'parse5';
import { DIMENSIONS, type DimensionLight } from '../../../../src/domain/findings/lights';
import { renderHtml } from '../../../../src/domain/report/html/render';
import { koontiraportti } from '../../../../src/domain/report/koontiraportti/index';
import { cell, number, type TableCell, table } from '../../../../src/domain/report/tree';
import { exampleGrids } from '../../../support/example-grids';
import { type Element, elementsIn, shapeOf } from '../../../support/html-text';
import { reportSourceOf } from '../../../support/report-source';

const LIGHTS: readonly DimensionLight[] = ['Vihreä', 'Keltainen', 'Punainen', 'Harmaa', 'Ei arvioitavaa'];

/** Platform facts §5.3, "Kept from HTML", as far as the report needs it. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  html: [],
  head: [],
  body: [],
  meta: ['charset'],
  style: [],
  h1: [],
  h2: [],
  h3: [],
  p: [],
  br: [],
  b: [],
  ul: [],
  li: [],
  span: ['class'],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ['class', 'width'],
  td: ['class', 'width'],
};
/** Dropped by Google without harm; for whoever opens the .html file. */
const FOR_BROWSERS: Readonly<Record<string, readonly string[]>> = {
  html: ['lang'],
  title: [],
  th: ['scope'],
  table: ['width'],
};
/** Text properties of §5.3; borders are kept for tables. */
const KEPT_PROPERTIES = [
  'background-color',
  'border',
  'color',
  'font-family',
  'font-size',
  'font-weight',
  'line-height',
  'text-align',
  'vertical-align',
];

const EXAMPLE = renderHtml(koontiraportti(reportSourceOf(Object.fromEntries(Object.values(exampleTabs())))));

function exampleTabs() {
  const names = {
    osahankkeet: 'Osahankkeet',
    hankkeet: 'Hankkeet',
    rekrytoinnit: 'Rekrytoinnit',
    hankinnat: 'Hankinnat',
    sopimukset: 'Sopimukset',
    toimenpiteet: 'Toimenpiteet',
    paatosasiat: 'Päätösasiat',
    kokoukset: 'Kokoukset',
    koontitekstit: 'Koontitekstit',
    asetukset: 'Asetukset',
  } as const;
  const grids = exampleGrids();
  return (Object.keys(names) as (keyof typeof names)[]).map((id) => [names[id], grids[id]] as const);
}

test('the example’s report uses only what the import keeps, or what it drops without harm', () => {
  const elements = elementsIn(parse(EXAMPLE));
  expect(elements.length).toBeGreaterThan(200);
  for (const { tagName, attrs } of elements) {
    expect([tagName, tagName in KEPT || tagName in FOR_BROWSERS]).toEqual([tagName, true]);
    for (const { name } of attrs) {
      const known = [...(KEPT[tagName] ?? []), ...(FOR_BROWSERS[tagName] ?? [])];
      expect([tagName, name, known.includes(name)]).toEqual([tagName, name, true]);
    }
  }
});

test('the character set is said before anything else, and is true', () => {
  const [first] = elementsIn(parse(EXAMPLE)).filter(({ parentNode }) => parentNode?.nodeName === 'head');
  expect(first).toMatchObject({ tagName: 'meta', attrs: [{ name: 'charset', value: 'utf-8' }] });
  expect(EXAMPLE.indexOf('<meta charset="utf-8">')).toBeLessThan(100);
  expect(Buffer.byteLength(EXAMPLE, 'utf8')).toBe(EXAMPLE.length);
});

test('every table has a head that repeats, and cell widths that fill it', () => {
  const tables = elementsIn(parse(EXAMPLE)).filter(({ tagName }) => tagName === 'table');
  expect(tables.length).toBeGreaterThan(5);
  for (const one of tables) {
    expect(shapeOf(one)).toMatch(/^table\(thead\(tr\(th/);
    const width = (element: Element) => Number(element.attrs.find(({ name }) => name === 'width')?.value);
    const heads = elementsIn(one).filter(({ tagName }) => tagName === 'th');
    const sum = heads.reduce((total, head) => total + width(head), 0);
    expect(Math.abs(sum - width(one))).toBeLessThanOrEqual(heads.length);
    for (const row of elementsIn(one)
      .filter(({ tagName }) => tagName === 'tr')
      .slice(1)) {
      const cells = elementsIn(row).filter(({ tagName }) => tagName === 'td');
      expect(cells.map(width)).toEqual(heads.map(width));
    }
  }
});

describe('the style', () => {
  const rules = new Map(
    [...(/<style>(.*)<\/style>/s.exec(EXAMPLE)?.[1] ?? '').matchAll(/([^{}]+)\{([^}]*)\}/g)].flatMap(
      ([, selectors = '', declarations = '']) => {
        const properties = new Map(
          declarations
            .split(';')
            .filter((one) => one.trim() !== '')
            .map((one): [string, string] => {
              const [name = '', value = ''] = one.split(':');
              return [name.trim(), value.trim()];
            }),
        );
        return selectors
          .split(',')
          .map((selector): [string, Map<string, string>] => [selector.trim(), properties]);
      },
    ),
  );

  test('is made of tags and classes, of properties that the import keeps, with one unquoted font name', () => {
    expect(rules.size).toBeGreaterThan(8);
    for (const [selector, properties] of rules) {
      expect(selector).toMatch(/^(?:[a-z][a-z0-9]*)?(?:\.[a-z]+)?$/);
      for (const [name, value] of properties) {
        // Borders are single in the import anyway; a browser is told so.
        if (name === 'border-collapse') continue;
        expect([selector, name, KEPT_PROPERTIES.includes(name)]).toEqual([selector, name, true]);
        if (name === 'font-family') expect(value).toMatch(/^[A-Za-z]+$/);
        if (name === 'font-size') expect(value).toMatch(/^\d+pt$/);
      }
    }
  });

  test('every class that is used is in it', () => {
    const classes = elementsIn(parse(EXAMPLE)).flatMap(({ attrs }) =>
      attrs.filter(({ name }) => name === 'class').flatMap(({ value }) => value.split(' ')),
    );
    for (const name of new Set(classes)) {
      expect([...rules.keys()].some((selector) => selector.endsWith(`.${name}`))).toBe(true);
    }
  });

  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, other: string) => {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };

  test.each([...rules.keys()])('text of %s stands out from its ground at least 7:1', (selector) => {
    const own = rules.get(selector);
    const element = rules.get(selector.split('.')[0] ?? '');
    const ground = own?.get('background-color') ?? element?.get('background-color') ?? '#ffffff';
    const ink = own?.get('color') ?? element?.get('color') ?? '#000000';
    expect(ground).toMatch(/^#[0-9a-f]{6}$/);
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(7);
  });

  test('the four lights have four grounds; what is not judged has none', () => {
    const cells = LIGHTS.map((light): TableCell => ({ ...cell('x'), light }));
    const columns = [...DIMENSIONS].map((header) => ({ header, width: 0.2 }));
    const html = renderHtml({ title: '', language: 'fi', footer: '', blocks: [table(columns, [cells])] });
    const grounds = elementsIn(parse(html))
      .filter(({ tagName }) => tagName === 'td')
      .map(({ attrs }) =>
        rules.get(`.${attrs.find(({ name }) => name === 'class')?.value}`)?.get('background-color'),
      );
    expect(new Set(grounds).size).toBe(5);
    expect(grounds[4]).toBeUndefined();
  });
});

test('numbers and their headers stand at the right edge, beside a cell’s own colour and type', () => {
  const html = renderHtml({
    title: '',
    language: 'fi',
    footer: '',
    blocks: [
      table(
        [
          { header: 'Osahanke', width: 0.5 },
          { header: 'Budjetti', width: 0.5, number: true },
        ],
        [[cell('A'), { ...number('1 000'), light: 'Punainen' }]],
        'tight',
      ),
    ],
  });
  expect(html).toContain('th.number, td.number { text-align: right; }');
  expect(html).toMatch(/<th [^>]*class="tight">Osahanke<\/th><th [^>]*class="tight number">Budjetti<\/th>/);
  expect(html).toMatch(/<td [^>]*class="tight">A<\/td><td [^>]*class="tight punainen number">1 000<\/td>/);
});
