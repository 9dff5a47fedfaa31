// Two people press at once: the other's whole run at the calls of the first one's. Nothing is lost, doubled or half done.
import type { Host } from '../../local/host/create-host';
import { DriveStore } from '../../local/model/drive';
import type { WorkbookModel } from '../../local/model/workbook';
import { callsToTry } from '../support/call-points';
import { reportLogRows } from '../support/report-log-rows';
import { bundleHost, createReport } from '../support/report-run';
import { peoplesCells, smallPortfolio } from '../support/small-portfolio';
import { rowsOf, tabOf, updatePortfolio } from '../support/write-back-run';

const TODAY = '2020-11-30';
const NOTHING = { cells: 0, notesSet: 0, notesTaken: 0, casesAdded: 0, casesChanged: 0 };
const SECOND = { id: 'toinen', email: 'toinen.johtaja@example.org', locale: 'fi' };

interface Setting {
  readonly workbook: WorkbookModel;
  readonly drive: DriveStore;
  readonly first: Host;
  readonly second: Host;
}

function setting(): Setting {
  const workbook = smallPortfolio();
  const drive = new DriveStore();
  const first = bundleHost(workbook, TODAY, { drive });
  const second = bundleHost(workbook, TODAY, { drive, user: SECOND });
  return { workbook, drive, first, second };
}

type Run = 'portfolio.update' | 'report.create';
const MONTH = { month: '2020-11' };

/** Right, or told that another run is under way: nothing else is an answer here. */
function expectAnswered(answer: ReturnType<Host['rpc']>): void {
  if (!answer.ok) expect(answer.code).toBe('busy');
}

/** Every case once, every row of the log a document that is there, people's cells as they were. */
function expectWhole({ workbook, drive, first, second }: Setting, people: ReadonlyMap<string, string>): void {
  updatePortfolio(first);
  expect(updatePortfolio(second).written).toEqual(NOTHING);
  const others = [...peoplesCells(workbook)].filter(([key]) => !key.startsWith('Raportit'));
  expect(new Map(others)).toEqual(people);
  const keys = rowsOf(workbook, 'Poikkeamat').map((row) => `${row.Osahanke} ${row.Syyryhmä} ${row.Solut}`);
  expect(new Set(keys).size).toBe(keys.length);
  if (workbook.sheetByName('Raportit') === undefined) return;
  const rows = reportLogRows(workbook);
  expect(rows.map((row) => row.Tila)).toEqual(rows.map(() => 'Luonnos'));
  expect(new Set(rows.map((row) => row.Versio)).size).toBe(rows.length);
  const live = [...drive.files.values()].filter((file) => !file.trashed).map((file) => file.id);
  expect(live.sort()).toEqual(rows.map((row) => row.Tiedosto).sort());
}

/** The other's runs take turns, so that each call point meets one, and each kind meets every stretch of the run. */
function atEveryCall(mine: Run): void {
  const alone = setting();
  const answer = alone.first.rpc(mine, MONTH);
  expect(answer.ok).toBe(true);
  const calls = alone.first.calls.log.map((call) => call.name);
  const people = peoplesCells(smallPortfolio());
  callsToTry(calls).forEach(([index, name], turn) => {
    const one = setting();
    const theirs: Run = turn % 2 === 0 ? 'report.create' : 'portfolio.update';
    one.first.onCall(index + 1, () => expectAnswered(one.second.rpc(theirs, MONTH)));
    try {
      expectAnswered(one.first.rpc(mine, MONTH));
      expectWhole(one, people);
    } catch (cause) {
      throw new Error(`call ${index + 1}, ${name}, ${theirs}: ${(cause as Error).message}`, { cause });
    }
  });
}

test('while one checks everything, another checks everything or makes the report', () => {
  atEveryCall('portfolio.update');
});

test('while one makes the report, another makes it too or checks everything', () => {
  atEveryCall('report.create');
});

test('both make the report, one after the other: two versions, each its maker’s', () => {
  const { workbook, first, second } = setting();
  expect(createReport(first, MONTH).version).toBe(1);
  expect(createReport(second, MONTH).version).toBe(2);
  expect(tabOf(workbook, 'Raportit').hidden).toBe(true);
});
