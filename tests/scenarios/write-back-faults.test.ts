// Google fails at the calls of "Tarkista kaikki", and a person types a note at them: people's cells stay, the next run mends.
import type { WorkbookModel } from '../../local/model/workbook';
import { callsToTry, onlyAsks } from '../support/call-points';
import { bundleHost } from '../support/report-run';
import { peoplesCells, smallPortfolio, writeNote } from '../support/small-portfolio';
import { notesOf, rowsOf, updatePortfolio } from '../support/write-back-run';

const TODAY = '2020-11-30';
const NOTHING = { cells: 0, notesSet: 0, notesTaken: 0, casesAdded: 0, casesChanged: 0 };

/** People's notes, and two of ours to take away. */
function start(): WorkbookModel {
  const workbook = smallPortfolio();
  writeNote(workbook, 'Osahankkeet', 'RH-02', 'Alkaa', 'Oma huomio');
  for (const tunnus of ['RH-01', 'RH-02']) {
    writeNote(
      workbook,
      'Osahankkeet',
      tunnus,
      'Vastuutaho',
      'Hankesalkku: Pakollinen tieto puuttuu. Täytä solu.',
    );
  }
  return workbook;
}

function undisturbed() {
  const workbook = start();
  const host = bundleHost(workbook, TODAY);
  updatePortfolio(host);
  return { workbook, names: host.calls.log.map((call) => call.name) };
}

const register = (workbook: WorkbookModel) =>
  rowsOf(workbook, 'Poikkeamat').map((row) => [row.Tunnus, row.Osahanke, row.Syyryhmä, row.Tila]);

test.each([
  ['fails', false],
  ['takes effect and then fails', true],
])('whichever call %s', (_way, after) => {
  const { workbook: whole, names } = undisturbed();
  const people = peoplesCells(start());
  callsToTry(names, { turn: after ? 1 : 0, of: 2 }).forEach(([index, name]) => {
    if (after && onlyAsks(name)) return;
    const workbook = start();
    const host = bundleHost(workbook, TODAY);
    host.failCall(index + 1, { after });
    try {
      const answer = host.rpc('portfolio.update', { month: '2020-11' });
      if (!answer.ok) expect(answer.message).toMatch(/\p{L}.*\.$/u);
      expect(peoplesCells(workbook)).toEqual(people);
      updatePortfolio(bundleHost(workbook, TODAY));
      expect(updatePortfolio(bundleHost(workbook, TODAY))).toMatchObject({ written: NOTHING, warnings: [] });
      expect(peoplesCells(workbook)).toEqual(people);
      expect(notesOf(workbook, 'Osahankkeet')).toEqual(notesOf(whole, 'Osahankkeet'));
      expect(register(workbook)).toEqual(register(whole));
      expect(workbook.sheetByName('Poikkeamat')).toMatchObject({ hidden: true, frozenRows: 1 });
    } catch (cause) {
      throw new Error(`call ${index + 1}, ${name}: ${(cause as Error).message}`, { cause });
    }
  });
});

test('a note typed on a flagged cell at whichever call stays, but between two writes of the same tab’s notes', () => {
  const { names } = undisturbed();
  const lost = callsToTry(names, { stride: 3 }).flatMap(([index, name]) => {
    const workbook = start();
    const host = bundleHost(workbook, TODAY);
    host.onCall(index + 1, () => writeNote(workbook, 'Osahankkeet', 'RH-04', 'Tilanne', 'Kysyn tästä'));
    updatePortfolio(host);
    updatePortfolio(bundleHost(workbook, TODAY));
    return notesOf(workbook, 'Osahankkeet')['RH-04 Tilanne'] === 'Kysyn tästä'
      ? []
      : [`${index + 1} ${name}`];
  });
  // Apps Script can't write a note on a condition: what is typed after the last reading can't be seen any more.
  const reading = names.indexOf('Range.getNotes', names.indexOf('Range.getNotes') + 1) + 1;
  const writing = names.findIndex((name, index) => index > reading && name === 'Spreadsheet.getSheetByName');
  expect(lost.length).toBeLessThanOrEqual(writing - reading);
  for (const one of lost) {
    const call = Number(one.split(' ')[0]);
    expect(call).toBeGreaterThan(reading);
    expect(call).toBeLessThanOrEqual(writing);
    expect(one).toMatch(/Range(List)?\.(setNote|clearNote|setValues)$/);
  }
});
