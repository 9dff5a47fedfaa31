// The reports that a director is shown: newest first, and only addresses that are safe to follow.
import { listedReports } from '../../../src/app/sidebar/listed-reports';
import { TEXTS } from '../../../src/domain/text/index';
import { raportit } from '../../../src/domain/workbook/own-tabs/raportit';
import { FakeLog } from '../fake-ports';

const HEADERS = Object.values(raportit.columns).map(({ header }) => header);

function logOf(...rows: readonly (readonly string[])[]): FakeLog {
  const log = new FakeLog();
  log.rows = [HEADERS, ...rows].map((row) => [...row]);
  return log;
}

const row = (ajo: string, month: string, url: string, tila = 'Luonnos') => [
  ...[ajo, month, 'RH', '1', tila, 'johtaja@example.org', '2020-11-30', 'doc', url, '', '', ''],
];

test('no register yet: no reports', () => {
  expect(listedReports(new FakeLog(), TEXTS.fi)).toEqual([]);
});

test('newest first, with month and day in the caller’s words', () => {
  const log = logOf(
    row('a', '2020-10', 'https://docs.example.org/1'),
    row('b', '2020-11', 'https://docs.example.org/2'),
  );
  expect(listedReports(log, TEXTS.sv)).toEqual([
    {
      ...{
        month: '2020-11',
        version: 1,
        state: 'Luonnos',
        day: '2020-11-30',
        url: 'https://docs.example.org/2',
      },
      words: { month: 'november 2020', day: '30.11.2020' },
    },
    expect.objectContaining({ month: '2020-10', url: 'https://docs.example.org/1' }),
  ]);
});

test('a row without a document, or with an address that would run a script, is not shown', () => {
  const log = logOf(
    row('a', '2020-10', ''),
    row('b', '2020-11', 'javascript:alert(1)'),
    row('c', '2020-11', 'https://docs.example.org/ok', 'Epäonnistui'),
  );
  expect(listedReports(log, TEXTS.fi).map(({ url }) => url)).toEqual(['https://docs.example.org/ok']);
});
