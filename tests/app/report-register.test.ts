// The register over the tab Raportit: typed entries, rows found anew by their run, people's own columns left alone.
import { openRegister, type ReportEntry } from '../../src/app/report-register';
import { FakeLog } from './fake-ports';

const ENTRY: ReportEntry = {
  ajo: 'ajo-1',
  kuukausi: '2020-11',
  hankkeet: 'Rakennehanke, Sote-keskus',
  versio: 1,
  tila: 'Tekeillä',
  tekija: 'johtaja@example.org',
  paiva: '2020-11-30',
  tiedosto: '',
  linkki: '',
  tarkiste: 'abc',
  rivit: '57/58',
  taulukko: 'taulukko-1',
};
const SECOND: ReportEntry = { ...ENTRY, ajo: 'ajo-2', versio: 2, tila: 'Luonnos', tiedosto: 'doc-2' };

function logWith(...entries: readonly ReportEntry[]): FakeLog {
  const log = new FakeLog();
  const register = openRegister(log);
  for (const entry of entries) register.add(entry);
  return log;
}

test('the tab is made at the first entry only, and entries read back as they were', () => {
  const log = new FakeLog();
  expect(openRegister(log).entries()).toEqual([]);
  expect(log.rows).toBeNull();
  expect(openRegister(logWith(ENTRY, SECOND)).entries()).toEqual([ENTRY, SECOND]);
});

test('texts that a sheet would take for formulas are written safely and read back', () => {
  const odd = {
    ...ENTRY,
    hankkeet: '=HYPERLINK("https://example.org")',
    tiedosto: '-x1',
    tekija: '@nimi',
    tarkiste: '\u200b=',
  };
  const log = logWith(odd);
  for (const cell of log.rows?.[1] ?? []) expect(cell).not.toMatch(/^[=+\-@']/);
  expect(openRegister(log).entries()).toEqual([odd]);
});

test('a changed entry goes to its own row though somebody sorted the tab meanwhile', () => {
  const log = logWith(ENTRY, SECOND);
  const register = openRegister(log);
  const [headers = [], ...rows] = log.rows ?? [];
  log.rows = [headers, ...rows.reverse()];
  register.change({ ...ENTRY, tila: 'Luonnos', tiedosto: 'doc-1' });
  expect(log.column('Ajo')).toEqual(['ajo-2', 'ajo-1']);
  expect(log.column('Tiedosto')).toEqual(['doc-2', 'doc-1']);
  expect(register.entries().map(({ ajo, tila }) => [ajo, tila])).toContainEqual(['ajo-1', 'Luonnos']);
});

test('a row that somebody deleted is written again', () => {
  const log = logWith(ENTRY);
  const register = openRegister(log);
  log.rows?.splice(1, 1);
  register.change({ ...ENTRY, tila: 'Luonnos' });
  expect(log.column('Tila')).toEqual(['Luonnos']);
});

test('columns moved and a person’s own between them: found by header, the person’s words left', () => {
  const log = logWith(ENTRY);
  const moved = (row: string[], own: string) => [...row.slice(6), own, ...row.slice(0, 6)];
  log.rows = (log.rows ?? []).map((row, at) => moved(row, at === 0 ? 'Muistiinpano' : 'lähetetty ryhmälle'));
  const register = openRegister(log);
  expect(register.entries()).toEqual([ENTRY]);
  register.change({ ...ENTRY, tila: 'Luonnos' });
  expect(log.column('Tila')).toEqual(['Luonnos']);
  expect(log.column('Muistiinpano')).toEqual(['lähetetty ryhmälle']);
  register.add(SECOND);
  expect(openRegister(log).entries()).toHaveLength(2);
});

test('a removed header is told, and nothing is written beside it', () => {
  const log = logWith(ENTRY);
  const before = (log.rows ?? []).map((row) => row.filter((_, at) => at !== 4));
  log.rows = before;
  expect(() => openRegister(log).add(SECOND)).toThrow(
    expect.objectContaining({ code: 'report-log-shape', data: { header: 'Tila' } }),
  );
  expect(log.rows).toEqual(before);
});

test('a state that nobody knows counts as failed, so that it is no made report', () => {
  const log = logWith({ ...ENTRY, tila: 'Luonnos' });
  const [headers = [], row = []] = log.rows ?? [];
  log.rows = [headers, row.map((cell) => (cell === 'Luonnos' ? 'jotain' : cell))];
  expect(
    openRegister(log)
      .entries()
      .filter(({ tila }) => tila === 'Luonnos'),
  ).toEqual([]);
});
