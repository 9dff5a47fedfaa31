// Google fails at the calls of a report, every one that changes something, before or after it took effect: nothing is lost, doubled or half done.
import { readFolder } from '../../local/files/tsv/read-folder';
import { DriveStore } from '../../local/model/drive';
import type { WorkbookModel } from '../../local/model/workbook';
import { callsToTry, onlyAsks } from '../support/call-points';
import { copiedWorkbook, tabsAsText } from '../support/copied-workbook';
import { EXAMPLE_TABS } from '../support/project-root';
import { reportLogRows } from '../support/report-log-rows';
import { bundleHost, createReport } from '../support/report-run';
import { savedWorkbook } from '../support/saved-workbook';

const TODAY = '2020-11-30';
/** The hanke with one osahanke: the calls are the same as for nine, and making the Doc is quick. */
const REQUEST = { month: '2020-11', hanke: 'TSK' };

let example: WorkbookModel;
let peoplesTabs: string[];
beforeAll(async () => {
  example = await savedWorkbook(await readFolder(EXAMPLE_TABS));
  // Both are directors by the tab Käyttöoikeudet: others may make no reports.
  const people = example.sheetByName('Käyttöoikeudet');
  people?.setCell(people.rows.length + 1, 1, { value: SECOND.email });
  people?.setCell(people.rows.length, 2, { value: 'Hankejohtaja' });
  peoplesTabs = example.sheets.map((sheet) => sheet.name).filter((name) => name !== 'Raportit');
});

/** Another director, who works on the same sheet with an account of their own. */
const SECOND = { id: 'toinen', email: 'toinen.johtaja@example.org', locale: 'fi' };

interface Setting {
  readonly workbook: WorkbookModel;
  readonly drive: DriveStore;
}

const fresh = (): Setting => ({ workbook: copiedWorkbook(example), drive: new DriveStore() });

/** One report is there already. */
function withReport(): Setting {
  const setting = fresh();
  createReport(hostOf(setting), REQUEST);
  return setting;
}

/** One report is there, and a person has since changed what it tells. */
function withOldReport(): Setting {
  const setting = withReport();
  changeWord(setting.workbook);
  return setting;
}

const hostOf = ({ workbook, drive }: Setting) => bundleHost(workbook, TODAY, { drive });

function changeWord(workbook: WorkbookModel): void {
  const sheet = workbook.sheetByName('Osahankkeet');
  expect(sheet?.cell(11, 1).value).toBe('TSK-01');
  sheet?.setCell(11, 2, { value: 'Ikäihmisten palvelut ja kotihoito' });
}

function liveFiles({ drive }: Setting): string[] {
  return [...drive.files.values()].filter((file) => !file.trashed).map((file) => file.id);
}

/** What must hold at any moment, also right after a failure. */
function expectNothingWrong(setting: Setting, before: string): void {
  expect(tabsAsText(setting.workbook, peoplesTabs)).toBe(before);
  const live = liveFiles(setting);
  const claimed = reportLogRows(setting.workbook)
    .filter((row) => row.Tila === 'Luonnos')
    .map((row) => row.Tiedosto);
  expect(live).toEqual(expect.arrayContaining(claimed));
  expect(new Set(claimed).size).toBe(claimed.length);
  const begun = reportLogRows(setting.workbook).filter((row) => row.Tila === 'Tekeillä');
  // A document without its row is allowed only while its run is still open.
  expect(live.length - claimed.length).toBeLessThanOrEqual(begun.length);
}

function expectSettled(setting: Setting, reports: number, newest: string): void {
  const rows = reportLogRows(setting.workbook);
  const drafts = rows.filter((row) => row.Tila === 'Luonnos');
  expect(rows.filter((row) => row.Tila !== 'Luonnos' && row.Tila !== 'Epäonnistui')).toEqual([]);
  expect(drafts.map((row) => row.Tiedosto).sort()).toEqual(liveFiles(setting).sort());
  expect(drafts.map((row) => row.Versio)).toEqual(Array.from({ length: reports }, (_, at) => String(at + 1)));
  expect(drafts.filter((row) => row.Tarkiste === drafts.at(-1)?.Tarkiste)).toHaveLength(1);
  expect(drafts.at(-1)?.Tiedosto).toBe(newest);
  expect(setting.workbook.sheetByName('Raportit')).toMatchObject({ hidden: true, frozenRows: 1 });
}

/** The cases take turns at the call points. */
let turn = 0;

const STARTS: [string, () => Setting, number][] = [
  ['the first report', fresh, 1],
  ['a report of unchanged content', withReport, 1],
  ['a report after changes', withOldReport, 2],
];

describe.each(STARTS)('%s', (_name, start, reports) => {
  test.each([
    ['fails', false],
    ['takes effect and then fails', true],
  ])('whichever call %s', (_way, after) => {
    const undisturbed = hostOf(start());
    createReport(undisturbed, REQUEST);
    const names = undisturbed.calls.log.map((call) => call.name);
    expect(names.length).toBeGreaterThan(30);

    turn += 1;
    for (const [index, name] of callsToTry(names, { turn, of: 8 })) {
      if (after && onlyAsks(name)) continue;
      const setting = start();
      const before = tabsAsText(setting.workbook, peoplesTabs);
      const host = hostOf(setting);
      host.failCall(index + 1, { after });
      try {
        const answer = host.rpc('report.create', REQUEST);
        if (!answer.ok) expect(answer.message).toMatch(/\p{L}.*\.$/u);
        expectNothingWrong(setting, before);
        const { fileId } = createReport(hostOf(setting), REQUEST);
        expectSettled(setting, reports, fileId);
        expectNothingWrong(setting, before);
      } catch (cause) {
        throw new Error(`call ${index + 1}, ${name}: ${(cause as Error).message}`, { cause });
      }
    }
  });
});

test('a second person’s report of the same month is version 2 beside the first, which is not touched', () => {
  const setting = fresh();
  const first = createReport(hostOf(setting), REQUEST);
  const file = setting.drive.files.get(first.fileId);
  const before = JSON.stringify(file);
  const second = bundleHost(setting.workbook, TODAY, { drive: setting.drive, user: SECOND });
  const made = createReport(second, REQUEST);

  expect(made.version).toBe(2);
  expect(made.fileId).not.toBe(first.fileId);
  expect(made.warnings).toEqual([
    'Kuukauden aiemman raportin on tehnyt johtaja@example.org, eikä sitä voi muuttaa muiden tileiltä. Uusi versio tehtiin sen rinnalle.',
  ]);
  expect(JSON.stringify(setting.drive.files.get(first.fileId))).toBe(before);
  expect(liveFiles(setting)).toEqual([first.fileId, made.fileId]);
  expect(
    reportLogRows(setting.workbook).map(({ Versio, Tila, Tekijä, Tiedosto }) => [
      Versio,
      Tila,
      Tekijä,
      Tiedosto,
    ]),
  ).toEqual([
    ['1', 'Luonnos', 'johtaja@example.org', first.fileId],
    ['2', 'Luonnos', SECOND.email, made.fileId],
  ]);
});

test('another person’s unfinished run is left to that person', () => {
  const setting = fresh();
  const host = hostOf(setting);
  const stop = host.failEvery((call) => call.name.startsWith('Drive.'));
  expect(host.rpc('report.create', REQUEST)).toMatchObject({ ok: false, code: 'report-not-made' });
  stop();
  createReport(bundleHost(setting.workbook, TODAY, { drive: setting.drive, user: SECOND }), REQUEST);
  const states = () => reportLogRows(setting.workbook).map(({ Tila, Tekijä }) => [Tila, Tekijä]);
  expect(states()).toEqual([
    ['Tekeillä', 'johtaja@example.org'],
    ['Luonnos', SECOND.email],
  ]);
  createReport(host, REQUEST);
  expect(states()).toEqual([
    ['Epäonnistui', 'johtaja@example.org'],
    ['Luonnos', SECOND.email],
    ['Luonnos', 'johtaja@example.org'],
  ]);
});

test('a report made between another’s reading and writing is not lost: the second run waits for the lock', () => {
  const setting = fresh();
  const host = hostOf(setting);
  const other = bundleHost(setting.workbook, TODAY, { drive: setting.drive, user: SECOND });
  let answer: unknown;
  const names = callsOf(REQUEST);
  host.onCall(names.indexOf('Drive.Files.create') + 1, () => {
    answer = other.rpc('report.create', REQUEST);
  });
  createReport(host, REQUEST);
  expect(answer).toMatchObject({ ok: false, code: 'busy' });
  expect(reportLogRows(setting.workbook).map((row) => row.Tila)).toEqual(['Luonnos']);
  expect(liveFiles(setting)).toHaveLength(1);
});

function callsOf(request: object): string[] {
  const host = hostOf(fresh());
  createReport(host, request);
  return host.calls.log.map((call) => call.name);
}
