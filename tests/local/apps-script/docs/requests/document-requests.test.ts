// updateDocumentStyle, createHeader, createFooter.
import { Fixture } from '../docs-fixture';

const pt = (magnitude: number) => ({ magnitude, unit: 'PT' });

test('updateDocumentStyle sets page and margins, only those masked', () => {
  const fixture = new Fixture('<p>a</p>');
  const documentStyle = {
    pageSize: { width: pt(595.3), height: pt(841.9) },
    marginLeft: pt(60),
    marginTop: pt(50),
  };
  fixture.batch({ updateDocumentStyle: { documentStyle, fields: 'pageSize,marginLeft' } });
  expect(fixture.get().documentStyle).toMatchObject({
    pageSize: { width: pt(595.3), height: pt(841.9) },
    marginLeft: pt(60),
    marginTop: pt(72),
  });
  fixture.batch({
    updateDocumentStyle: { documentStyle: { pageSize: { width: pt(600) } }, fields: 'pageSize.width' },
  });
  expect(fixture.get().documentStyle).toMatchObject({ pageSize: { width: pt(600), height: pt(841.9) } });
});

test('updateDocumentStyle needs fields, and room for text', () => {
  const fixture = new Fixture('<p>a</p>');
  const documentStyle = { marginLeft: pt(300), marginRight: pt(312) };
  expect(() => fixture.batch({ updateDocumentStyle: { documentStyle } })).toThrow(
    "Invalid requests[0].updateDocumentStyle: At least one field must be listed in 'fields'.",
  );
  expect(() => fixture.batch({ updateDocumentStyle: { documentStyle, fields: '*' } })).toThrow(
    'leave no room for text',
  );
  expect(() => fixture.batch({ updateDocumentStyle: { documentStyle: {}, fields: 'background' } })).toThrow(
    'not emulated: Docs.Documents.batchUpdate field background',
  );
});

test('a second footer or header fails', () => {
  const fixture = new Fixture('<p>a</p>');
  const { replies } = fixture.batch(
    { createFooter: { type: 'DEFAULT' } },
    { createHeader: { type: 'DEFAULT' } },
  );
  expect(replies).toEqual([
    { createFooter: { footerId: 'kix.footer1' } },
    { createHeader: { headerId: 'kix.header1' } },
  ]);
  expect(fixture.get().documentStyle).toMatchObject({
    defaultFooterId: 'kix.footer1',
    defaultHeaderId: 'kix.header1',
  });
  expect(() => fixture.batch({ createFooter: { type: 'DEFAULT' } })).toThrow(
    'Invalid requests[0].createFooter: Default footer already exists.',
  );
  expect(() => fixture.batch({ createHeader: { type: 'DEFAULT' } })).toThrow(
    'Default header already exists.',
  );
});
