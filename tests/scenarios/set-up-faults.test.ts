// Google fails at the calls of a set-up that has one tab and one column to add: at every write, before it or after it took effect.
import type { WorkbookModel } from '../../local/model/workbook';
import { runSetUp, writesOf, writtenCells } from '../support/change-run';
import { copiedWorkbook } from '../support/copied-workbook';
import { bundleHost } from '../support/report-run';
import { smallPortfolio } from '../support/small-portfolio';

const TODAY = '2020-11-30';
const PEOPLES_TABS = ['Osahankkeet', 'Hankkeet', 'Rekrytoinnit'];

/** Set up but for the tab Seuranta and the column Eteneminen, which somebody has removed. */
function nearlySetUp(): WorkbookModel {
  const workbook = smallPortfolio();
  runSetUp(bundleHost(workbook, TODAY));
  const tab = workbook.sheetByName('Seuranta');
  if (tab === undefined) throw new Error('no Seuranta');
  workbook.deleteSheet(tab);
  const sheet = workbook.sheetByName('Osahankkeet');
  const last = sheet?.lastColumn() ?? 0;
  for (let column = 1; column <= last; column++) {
    if (sheet?.cell(1, column).value === 'Eteneminen') sheet.setCell(1, column, { value: '' });
  }
  return workbook;
}

const made = nearlySetUp();
const start = () => copiedWorkbook(made);
const derived = (workbook: WorkbookModel) =>
  writtenCells(
    workbook,
    workbook.sheets.map((sheet) => sheet.name).filter((name) => name !== 'Muutosloki'),
  );

interface Point {
  readonly number: number;
  readonly name: string;
  readonly writes: boolean;
}

function undisturbed() {
  const workbook = start();
  const host = bundleHost(workbook, TODAY);
  runSetUp(host);
  const calls = host.calls.log.map(({ name }, index): Point => {
    const one = { calls: { log: [{ name }] } } as unknown as typeof host;
    return { number: index + 1, name, writes: writesOf(one).length > 0 };
  });
  return { whole: derived(workbook), calls };
}

/** The writes take turns between the two ways; of the calls that only ask, a sample fails. */
function pointsOf(calls: readonly Point[], after: boolean): readonly Point[] {
  const first = calls.findIndex((call) => call.writes);
  const writes = calls.filter((call) => call.writes);
  const mine = new Set(writes.filter((_call, index) => (index % 2 === 0) !== after));
  return calls.filter((call, index) => {
    if (call.writes) return mine.has(call);
    return !after && index % (index > first ? 32 : 320) === 0;
  });
}

test.each([
  ['fails', false],
  ['takes effect and then fails', true],
])('whichever call %s, people’s cells stay and the next run makes it whole', (_way, after) => {
  const { whole, calls } = undisturbed();
  const people = writtenCells(start(), PEOPLES_TABS);
  const points = pointsOf(calls, after);
  expect(points.filter((call) => call.writes).length).toBeGreaterThan(4);
  for (const { number, name } of points) {
    const workbook = start();
    const host = bundleHost(workbook, TODAY);
    host.failCall(number, { after });
    try {
      host.rpc('setup.run', {});
      expect(writtenCells(workbook, PEOPLES_TABS)).toMatchObject(people);
      runSetUp(bundleHost(workbook, TODAY));
      expect(derived(workbook)).toEqual(whole);
    } catch (cause) {
      throw new Error(`call ${number}, ${name}: ${(cause as Error).message}`, { cause });
    }
  }
});
