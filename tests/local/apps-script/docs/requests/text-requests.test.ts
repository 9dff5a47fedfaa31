// insertText, insertPageBreak, deleteContentRange, replaceAllText.
import { Fixture } from '../docs-fixture';

const insert = (index: number, text: string) => ({ insertText: { location: { index }, text } });
const remove = (startIndex: number, endIndex: number) => ({
  deleteContentRange: { range: { startIndex, endIndex } },
});
const styles = (fixture: Fixture) =>
  fixture.blocks().map((block) => block.paragraph?.paragraphStyle.namedStyleType ?? 'table');

describe('insertText', () => {
  test('takes the style of what stands before it', () => {
    const fixture = new Fixture('<p>a<b>b</b>c</p>');
    fixture.batch(insert(3, 'X'));
    expect(
      fixture
        .blocks()[0]
        ?.paragraph?.elements.map(({ textRun }) => [textRun?.content, textRun?.textStyle.bold]),
    ).toEqual([
      ['a', undefined],
      ['bX', true],
      ['c\n', undefined],
    ]);
  });

  test('a newline splits the paragraph; style and bullet are kept', () => {
    const fixture = new Fixture('<ul><li>ab</li></ul><h2>cd</h2>');
    fixture.batch(insert(5, '1\n2\n3'), insert(2, '\n'));
    expect(fixture.text()).toBe('a\nb\nc1\n2\n3d\n');
    expect(styles(fixture)).toEqual(['NORMAL_TEXT', 'NORMAL_TEXT', 'HEADING_2', 'HEADING_2', 'HEADING_2']);
    expect(fixture.blocks().map((block) => Boolean(block.paragraph?.bullet))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('at the end of a segment, also of a footer', () => {
    const fixture = new Fixture('<p>a</p>');
    const [reply] = fixture.batch({ createFooter: { type: 'DEFAULT' } }).replies as {
      createFooter: { footerId: string };
    }[];
    const segmentId = reply?.createFooter.footerId ?? '';
    fixture.batch(
      { insertText: { endOfSegmentLocation: {}, text: 'b' } },
      { insertText: { endOfSegmentLocation: { segmentId }, text: 'Alatunniste' } },
      { insertText: { location: { segmentId, index: 0 }, text: '> ' } },
    );
    expect(fixture.text()).toBe('ab\n');
    expect(fixture.get().footers?.[segmentId]?.content).toMatchObject([
      { endIndex: 14, paragraph: { elements: [{ endIndex: 14, textRun: { content: '> Alatunniste\n' } }] } },
    ]);
  });

  test('strips control and private-use characters', () => {
    const fixture = new Fixture('<p></p>');
    fixture.batch(insert(1, 'a\u0000\u000c\ue000b'));
    expect(fixture.text()).toBe('ab\n');
  });

  test.each([
    ['index 0, the section break', 0],
    ['the start of a table', 3],
    ['a cell without its paragraph', 5],
  ])('refuses %s', (_, index) => {
    const fixture = new Fixture('<p>a</p><table><tr><td>b</td></tr></table>');
    expect(() => fixture.batch(insert(index, 'x'))).toThrow(
      'The insertion index must be inside the bounds of an existing paragraph.',
    );
  });

  test('refuses unknown segments, tabs and an empty text', () => {
    const fixture = new Fixture('<p>a</p>');
    expect(() =>
      fixture.batch({ insertText: { endOfSegmentLocation: { segmentId: 'kix.x' }, text: 'b' } }),
    ).toThrow('Segment with ID kix.x was not found.');
    expect(() => fixture.batch({ insertText: { location: { index: 1, tabId: 't.9' }, text: 'b' } })).toThrow(
      'Tab t.9 was not found.',
    );
    expect(() => fixture.batch(insert(1, ''))).toThrow('The text to insert must not be empty.');
  });
});

test('insertPageBreak puts a break and a newline, in the body only', () => {
  const fixture = new Fixture('<p>ab</p><table><tr><td>c</td></tr></table>');
  fixture.batch({ insertPageBreak: { location: { index: 2 } } });
  expect(fixture.blocks()[0]?.paragraph?.elements).toMatchObject([
    { textRun: { content: 'a' } },
    { startIndex: 2, endIndex: 3, pageBreak: {} },
    { textRun: { content: '\n' } },
  ]);
  expect(fixture.blocks()[1]).toMatchObject({
    startIndex: 4,
    paragraph: { elements: [{ textRun: { content: 'b\n' } }] },
  });
  const inCell = fixture.blocks()[2]?.table?.tableRows[0]?.tableCells[0]?.content[0]?.startIndex;
  expect(() => fixture.batch({ insertPageBreak: { location: { index: inCell } } })).toThrow(
    'Page breaks can only be inserted in the body',
  );
});

describe('deleteContentRange', () => {
  test('inside a paragraph, over paragraphs, in a cell', () => {
    const fixture = new Fixture('<h1>abc</h1><p>def</p><p>ghi</p>');
    fixture.batch(remove(2, 3));
    expect(fixture.text()).toBe('ac\ndef\nghi\n');
    fixture.batch(remove(2, 6));
    expect([fixture.text(), styles(fixture)]).toEqual(['af\nghi\n', ['HEADING_1', 'NORMAL_TEXT']]);
    fixture.batch(remove(1, 4));
    expect([fixture.text(), styles(fixture)]).toEqual(['ghi\n', ['NORMAL_TEXT']]);
    const cell = new Fixture('<table><tr><td><p>ab</p><p>c</p></td></tr></table>');
    cell.batch(remove(5, 7));
    expect(cell.text()).toBe('ac\n\n');
  });

  test('a whole table goes with the paragraph after it staying', () => {
    const fixture = new Fixture('<p>a</p><table><tr><td>b</td></tr></table><p>c</p>');
    fixture.batch(remove(3, 9));
    expect([fixture.text(), styles(fixture)]).toEqual(['a\nc\n', ['NORMAL_TEXT', 'NORMAL_TEXT']]);
  });

  test.each([
    ['the last newline', 9, 11, 'The range cannot include the newline character at the end of the segment.'],
    ['the newline before a table', 2, 3, 'The range cannot include the newline character before a table.'],
    ['part of a table', 3, 6, 'The range cannot include part of a table.'],
    [
      'the last newline of a cell',
      7,
      8,
      'The range cannot include the newline character at the end of the segment.',
    ],
    ['nothing', 4, 4, 'The range should not be empty.'],
    ['the section break', 0, 2, 'The range cannot include the section break'],
    ['what is not there', 9, 12, 'Index 12 must be less than the end index of the referenced segment, 12.'],
  ])('refuses %s', (_, start, end, message) => {
    const fixture = new Fixture('<p>a</p><table><tr><td>b</td></tr></table><p>c</p>');
    expect(() => fixture.batch(remove(start, end))).toThrow(
      `Invalid requests[0].deleteContentRange: ${message}`,
    );
    expect(fixture.text()).toBe('a\nb\nc\n');
  });
});

describe('replaceAllText', () => {
  const replace = (text: string, replaceText: string, matchCase = true) => ({
    replaceAllText: { containsText: { text, matchCase }, replaceText },
  });

  test('counts and replaces everywhere, over runs too', () => {
    const fixture = new Fixture('<p>{{ku<b>u}} {{kuu}}</b></p><table><tr><td>{{kuu}}</td></tr></table>');
    expect(fixture.batch(replace('{{kuu}}', 'marraskuu')).replies).toEqual([
      { replaceAllText: { occurrencesChanged: 3 } },
    ]);
    expect(fixture.text()).toBe('marraskuu marraskuu\nmarraskuu\n\n');
    expect(fixture.blocks()[0]?.paragraph?.elements.map(({ textRun }) => textRun?.textStyle.bold)).toEqual([
      undefined,
      true,
    ]);
  });

  test('with or without case; nothing found is an empty reply', () => {
    const fixture = new Fixture('<p>Aa</p>');
    expect(fixture.batch(replace('a', '', false)).replies).toEqual([
      { replaceAllText: { occurrencesChanged: 2 } },
    ]);
    expect(fixture.batch(replace('a', 'b')).replies).toEqual([{ replaceAllText: {} }]);
    expect(() => fixture.batch(replace('', 'b'))).toThrow('The text to find must not be empty.');
  });
});
