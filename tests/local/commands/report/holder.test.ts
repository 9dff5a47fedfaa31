// Whoever holds the file acts as its director: otherwise one's own workbook would refuse its report.
import { holderOf } from '../../../../local/commands/report/holder';
import { DIRECTOR } from '../../../../local/host/create-host';
import { WorkbookModel } from '../../../../local/model/workbook';
import type { ReportResult } from '../../../../src/rpc/contract';
import { bundleHost } from '../../../support/report-run';

function workbookWith(rows: readonly (readonly string[])[]): WorkbookModel {
  const workbook = new WorkbookModel('book-1', 'Oma');
  const osahankkeet = workbook.insertSheet('Osahankkeet');
  const osahanke = { Tunnus: 'A-1', Osahanke: 'Arvot', Hanke: 'A', Tilanne: 'Vihreä' };
  Object.entries(osahanke).forEach(([header, value], index) => {
    osahankkeet.setCell(1, index + 1, { value: header });
    osahankkeet.setCell(2, index + 1, { value });
  });
  const sheet = workbook.insertSheet('Käyttöoikeudet');
  rows.forEach((row, at) => {
    row.forEach((value, column) => {
      sheet.setCell(at + 1, column + 1, { value });
    });
  });
  return workbook;
}

test.each([
  [
    'the first director of the tab',
    [
      ['Sähköposti', 'Rooli'],
      ['k@example.org', 'Koordinaattori'],
      ['Oma.Johtaja@example.org', 'Hankejohtaja'],
      ['toinen@example.org', 'Hankejohtaja'],
    ],
    'oma.johtaja@example.org',
  ],
  [
    'whatever the order of the columns',
    [
      ['Rooli', 'Sähköposti'],
      [' HANKEJOHTAJA ', 'oma@example.org'],
    ],
    'oma@example.org',
  ],
  [
    'the usual one where the director has no address',
    [
      ['Sähköposti', 'Rooli'],
      ['Oma Johtaja', 'Hankejohtaja'],
    ],
    DIRECTOR.email,
  ],
  [
    'the usual one where there are only others',
    [
      ['Sähköposti', 'Rooli'],
      ['k@example.org', 'Koordinaattori'],
    ],
    DIRECTOR.email,
  ],
])('%s', (_name, rows, email) => {
  expect(holderOf(workbookWith(rows))).toEqual({ ...DIRECTOR, email });
});

test('without the tab it is the usual director', () => {
  expect(holderOf(new WorkbookModel('book-1', 'Oma'))).toBe(DIRECTOR);
});

test('the holder’s report is made, where the usual director would be a stranger', () => {
  const rows = [
    ['Sähköposti', 'Rooli'],
    ['oma@example.org', 'Hankejohtaja'],
  ];
  const asked = (user = DIRECTOR) =>
    bundleHost(workbookWith(rows), '2020-11-30', { user }).rpc('report.create', { month: '2020-11' });
  expect(asked()).toMatchObject({ ok: false, code: 'forbidden' });
  const answer = asked(holderOf(workbookWith(rows)));
  expect(answer).toMatchObject({ ok: true });
  expect(answer.ok ? (answer.value as ReportResult).version : 0).toBe(1);
});
