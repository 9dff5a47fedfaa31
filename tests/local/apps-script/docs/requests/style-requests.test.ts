// updateParagraphStyle and updateTextStyle.
import { Fixture } from '../docs-fixture';

const range = (startIndex: number, endIndex: number) => ({ startIndex, endIndex });
const pt = (magnitude: number) => ({ magnitude, unit: 'PT' });
const paragraphStyles = (fixture: Fixture) =>
  fixture.blocks().map((block) => block.paragraph?.paragraphStyle);

test('updateParagraphStyle sets what the mask names, on every paragraph touched', () => {
  const fixture = new Fixture('<p>a</p><p>b</p><p>c</p>');
  const paragraphStyle = {
    alignment: 'CENTER',
    spaceAbove: pt(6),
    spaceBelow: pt(0),
    keepWithNext: true,
    keepLinesTogether: true,
    indentStart: pt(18),
    lineSpacing: 100,
    pageBreakBefore: true,
  };
  fixture.batch({
    updateParagraphStyle: {
      range: range(2, 4),
      paragraphStyle,
      fields: 'alignment,spaceAbove,spaceBelow,keepWithNext,keepLinesTogether',
    },
  });
  const expected = {
    alignment: 'CENTER',
    spaceAbove: pt(6),
    spaceBelow: { unit: 'PT' },
    keepWithNext: true,
    keepLinesTogether: true,
  };
  const plain = { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT' };
  expect(paragraphStyles(fixture)).toEqual([{ ...plain, ...expected }, { ...plain, ...expected }, plain]);
  fixture.batch({ updateParagraphStyle: { range: range(1, 2), paragraphStyle, fields: '*' } });
  expect(paragraphStyles(fixture)[0]).toEqual({
    ...plain,
    ...expected,
    indentStart: pt(18),
    lineSpacing: 100,
    pageBreakBefore: true,
  });
});

test('a masked field without a value goes back to the named style', () => {
  const fixture = new Fixture('<p style="text-align:center">a</p>');
  fixture.batch({
    updateParagraphStyle: {
      range: range(1, 2),
      paragraphStyle: { namedStyleType: 'HEADING_3' },
      fields: 'namedStyleType,alignment',
    },
  });
  expect(paragraphStyles(fixture)).toEqual([{ namedStyleType: 'HEADING_3', direction: 'LEFT_TO_RIGHT' }]);
});

test('updateParagraphStyle refuses what the API refuses', () => {
  const fixture = new Fixture('<p>a</p><table><tr><td>b</td></tr></table>');
  const update =
    (fields: string | undefined, paragraphStyle: object, at = 1) =>
    () =>
      fixture.batch({
        updateParagraphStyle: { range: range(at, at + 1), paragraphStyle, ...(fields && { fields }) },
      });
  expect(update(undefined, { alignment: 'END' })).toThrow(
    "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
  );
  expect(update('alignment', { alignment: 'KESKELLE' })).toThrow("Invalid value at 'alignment'");
  expect(update('spaceAbove', { spaceAbove: { magnitude: 3 } })).toThrow(
    'The unit of spaceAbove must be PT.',
  );
  expect(update('shading', {})).toThrow('not emulated: Docs.Documents.batchUpdate field shading');
  expect(update('pageBreakBefore', { pageBreakBefore: true }, 6)).toThrow('Cannot update page_break_before');
});

test('updateTextStyle cuts the runs at the range', () => {
  const fixture = new Fixture('<p>abcd</p>');
  const textStyle = {
    ...{ bold: true, fontSize: pt(8), foregroundColor: { color: { rgbColor: { red: 1, blue: 0.2 } } } },
    ...{
      weightedFontFamily: { fontFamily: 'Roboto' },
      link: { url: 'https://example.org/' },
      baselineOffset: 'SUPERSCRIPT',
    },
  };
  fixture.batch({ updateTextStyle: { range: range(2, 4), textStyle, fields: '*' } });
  expect(fixture.blocks()[0]?.paragraph?.elements).toEqual([
    { startIndex: 1, endIndex: 2, textRun: { content: 'a', textStyle: {} } },
    {
      startIndex: 2,
      endIndex: 4,
      textRun: {
        content: 'bc',
        textStyle: { ...textStyle, weightedFontFamily: { fontFamily: 'Roboto', weight: 400 } },
      },
    },
    { startIndex: 4, endIndex: 6, textRun: { content: 'd\n', textStyle: {} } },
  ]);
  fixture.batch({
    updateTextStyle: {
      range: range(1, 5),
      textStyle: {},
      fields: 'bold,fontSize,foregroundColor,weightedFontFamily,link,baselineOffset',
    },
  });
  expect(fixture.blocks()[0]?.paragraph?.elements).toHaveLength(1);
});
