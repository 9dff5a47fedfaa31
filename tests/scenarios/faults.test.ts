// Google fails at every single call of a report, before or after it took effect: nothing is lost, doubled or half done.
import { readFolder } from '../../local/files/tsv/read-folder';
import { DriveStore } from '../../local/model/drive';
import type { WorkbookModel } from '../../local/model/workbook';
import { copiedWorkbook, tabsAsText } from '../support/copied-workbook';
import { EXAMPLE_TABS } from '../support/project-root';
import { reportLogRows } from '../support/report-log-rows';
import { bundleHost, createReport } from '../support/report-run';
import { savedWorkbook } from '../support/saved-workbook';

const TODAY = '2020-11-30';
const MONTH = { month: '2020-11' };

let example: WorkbookModel;
let peoplesTabs: string[];
beforeAll(async () => {
  example = await savedWorkbook(await readFolder(EXAMPLE_TABS));
  peoplesTabs = example.sheets.map((sheet) => sheet.name).filter((name) => name !== 'Raportit');
});

interface Setting {
  readonly workbook: WorkbookModel;
  readonly drive: DriveStore;
}

const fresh = (): Setting => ({ workbook: copiedWorkbook(example), drive: new DriveStore() });

/** One report is there already. */
function withReport(): Setting {
  const setting = fresh();
  createReport(hostOf(setting), MONTH);
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
  sheet?.setCell(2, 2, { value: 'Palvelustrategia ja tiekartta' });
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
    createReport(undisturbed, MONTH);
    const names = undisturbed.calls.log.map((call) => call.name);
    expect(names.length).toBeGreaterThan(30);

    for (const [index, name] of names.entries()) {
      const setting = start();
      const before = tabsAsText(setting.workbook, peoplesTabs);
      const host = hostOf(setting);
      host.failCall(index + 1, { after });
      try {
        const answer = host.rpc('report.create', MONTH);
        if (!answer.ok) expect(answer.message).toMatch(/\p{L}.*\.$/u);
        expectNothingWrong(setting, before);
        const { fileId } = createReport(hostOf(setting), MONTH);
        expectSettled(setting, reports, fileId);
        expectNothingWrong(setting, before);
      } catch (cause) {
        throw new Error(`call ${index + 1}, ${name}: ${(cause as Error).message}`, { cause });
      }
    }
  });
});
