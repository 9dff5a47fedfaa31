// A copied Doc is equal to the original and apart from it, wherever a request may change it.
import { copyDoc } from '../../../local/model/copy-doc';
import { emptyParagraph, type GoogleDocModel, type TableCell } from '../../../local/model/google-doc';

const cell = (): TableCell => ({
  ...{ blocks: [emptyParagraph()], rowSpan: 1, columnSpan: 1, padding: { top: 1 } },
  borders: { top: { width: 1, color: '#000000' } },
});

const makeDoc = (): GoogleDocModel => ({
  body: [
    { ...emptyParagraph(), runs: [{ kind: 'text', text: 'Alku', style: { bold: true } }] },
    { kind: 'table', rows: [{ cells: [cell(), cell()], tableHeader: true }], columnWidths: [100, undefined] },
    emptyParagraph(),
  ],
  pageSize: { width: 612, height: 792 },
  margins: { top: 72, bottom: 72, left: 72, right: 72 },
  footer: { id: 'f', blocks: [emptyParagraph()] },
  revision: 3,
});

/** Every array and object of the model that is not replaced whole. */
const CHANGES: readonly ((doc: GoogleDocModel) => void)[] = [
  (doc) => doc.body.pop(),
  (doc) => Object.assign(doc.pageSize, { width: 1 }),
  (doc) => Object.assign(doc.margins, { top: 1 }),
  (doc) => doc.footer?.blocks.push(emptyParagraph()),
  (doc) => Object.assign(doc.footer?.blocks[0] ?? {}, { namedStyle: 'TITLE' }),
  ...[
    (first: object) => Object.assign(first, { namedStyle: 'TITLE' }),
    (first: object) => (first as { runs: unknown[] }).runs.pop(),
  ].map((change) => (doc: GoogleDocModel) => void change(doc.body[0] ?? {})),
  (doc) => tableOf(doc)?.rows.pop(),
  (doc) => tableOf(doc)?.columnWidths.pop(),
  (doc) => Object.assign(tableOf(doc)?.rows[0] ?? {}, { tableHeader: false }),
  (doc) => tableOf(doc)?.rows[0]?.cells.pop(),
  (doc) => Object.assign(tableOf(doc)?.rows[0]?.cells[0] ?? {}, { background: '#ffffff' }),
  (doc) => Object.assign(tableOf(doc)?.rows[0]?.cells[0]?.borders ?? {}, { left: undefined }),
  (doc) => Object.assign(tableOf(doc)?.rows[0]?.cells[0]?.padding ?? {}, { left: 9 }),
  (doc) => tableOf(doc)?.rows[0]?.cells[0]?.blocks.push(emptyParagraph()),
  (doc) => Object.assign(tableOf(doc)?.rows[0]?.cells[0]?.blocks[0] ?? {}, { alignment: 'END' }),
];

function tableOf(doc: GoogleDocModel) {
  return doc.body.flatMap((block) => (block.kind === 'table' ? block : []))[0];
}

test('the copy is equal', () => {
  expect(copyDoc(makeDoc())).toStrictEqual(makeDoc());
});

test.each(CHANGES.map((change) => [change]))('%s leaves the original as it was', (change) => {
  const doc = makeDoc();
  const copy = copyDoc(doc);
  change(copy);
  expect(copy).not.toStrictEqual(makeDoc());
  expect(doc).toStrictEqual(makeDoc());
});
