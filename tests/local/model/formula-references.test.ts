// References in formulas after lines and tabs change.
import { type ReferenceChange, rewritten } from '../../../local/model/formula-references';
import { quotedTab, unquotedTab } from '../../../local/model/tab-name';

const rows = (kind: 'inserted' | 'deleted', at: number, count: number): ReferenceChange => ({
  kind,
  axis: 'rows',
  span: { at, count },
});
const columns = (kind: 'inserted' | 'deleted', at: number, count: number): ReferenceChange => ({
  kind,
  axis: 'columns',
  span: { at, count },
});

test.each<[string, ReferenceChange, string]>([
  ['=A1+A4', rows('inserted', 2, 3), '=A1+A7'],
  ['=SUM(A1:A4)', rows('inserted', 2, 3), '=SUM(A1:A7)'],
  ['=SUM(A1:A4)', rows('inserted', 5, 1), '=SUM(A1:A4)'],
  ['=SUM($A$2:$B$4)', rows('inserted', 1, 1), '=SUM($A$3:$B$5)'],
  ['=SUM(A:A)', rows('inserted', 1, 1), '=SUM(A:A)'],
  ['=SUM(A2:A)', rows('inserted', 1, 1), '=SUM(A3:A)'],
  ['=SUM(2:3)', rows('inserted', 1, 1), '=SUM(3:4)'],
  ['=SUM(A1:A4)', rows('deleted', 2, 2), '=SUM(A1:A2)'],
  ['=A3', rows('deleted', 3, 1), '=#REF!'],
  ['=A3', rows('deleted', 4, 1), '=A3'],
  ['=Z1+AA1', columns('inserted', 27, 1), '=Z1+AB1'],
  ['=SUM(A:C)', columns('deleted', 2, 1), '=SUM(A:B)'],
  ['=SUM(2:3)', columns('inserted', 1, 1), '=SUM(2:3)'],
  ['="A4"&A4', rows('inserted', 1, 1), '="A4"&A5'],
  ['=LOG10(A4)', rows('inserted', 1, 1), '=LOG10(A5)'],
  ['=Muu!A4+A4', rows('inserted', 1, 1), '=Muu!A4+A5'],
  ["='Oma tab'!A4", rows('inserted', 1, 1), "='Oma tab'!A5"],
  ['=oma_nimi4+A4', rows('inserted', 1, 1), '=oma_nimi4+A5'],
  ["='Oma tab'!A4+Muu!A1", { kind: 'renamed', to: 'Uusi' }, '=Uusi!A4+Muu!A1'],
  ["='Oma tab'!A4+A1", { kind: 'gone' }, '=#REF!+A1'],
])('%s', (formula, change, after) => {
  expect(rewritten(formula, true, 'Oma tab', change)).toBe(after);
});

test('references without a tab mean the formula’s own tab', () => {
  expect(rewritten('=A4', false, 'Oma', rows('inserted', 1, 1))).toBe('=A4');
});

test('tab names are quoted where they must be, and back', () => {
  expect(['Päätösasiat', 'Oma tab', "Ed's"].map(quotedTab)).toEqual(['Päätösasiat', "'Oma tab'", "'Ed''s'"]);
  expect(unquotedTab("'Ed''s'")).toBe("Ed's");
});
