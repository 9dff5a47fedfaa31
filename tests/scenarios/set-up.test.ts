// "Ota käyttöön" by the built bundle: on an empty file, on the example, twice, undone, and on a copy of the file.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFolder } from '../../local/files/tsv/read-folder';
import { openWorkbook } from '../../local/files/xlsx/open-workbook';
import { saveWorkbook } from '../../local/files/xlsx/save-workbook';
import type { SheetModel } from '../../local/model/sheet';
import { WorkbookModel } from '../../local/model/workbook';
import { headerText } from '../../src/domain/workbook/column';
import { OWN_TABS } from '../../src/domain/workbook/own-tabs/index';
import { TAB_IDS, TABS } from '../../src/domain/workbook/tabs/index';
import {
  previewSetUp,
  previewUndo,
  runSetUp,
  runUndo,
  wholeTabs,
  writesOf,
  writtenCells,
} from '../support/change-run';
import { copiedWorkbook } from '../support/copied-workbook';
import { EXAMPLE_TABS, ROOT } from '../support/project-root';
import { bundleHost, createReport, expectWholeEmulation } from '../support/report-run';
import { savedWorkbook } from '../support/saved-workbook';

const TODAY = '2020-11-30';
const PEOPLES = TAB_IDS.map((id) => TABS[id].name as string);
const OWN = OWN_TABS.map(({ tab }) => tab.name);

let example: WorkbookModel;
beforeAll(async () => {
  example = await savedWorkbook(await readFolder(EXAMPLE_TABS));
});

function emptyFile(): WorkbookModel {
  const workbook = new WorkbookModel('tyhja', 'Tyhjä');
  workbook.insertSheet('Taulukko1');
  workbook.owner = 'johtaja';
  return workbook;
}

function headersOf(sheet: SheetModel | undefined): string[] {
  return Array.from({ length: sheet?.lastColumn() ?? 0 }, (_, at) => String(sheet?.cell(1, at + 1).value));
}

describe('on an empty file', () => {
  test('it makes every tab with its headers, notes, lists and colours, and hides the program’s own', () => {
    const workbook = emptyFile();
    const host = bundleHost(workbook, TODAY);
    const shown = previewSetUp(host);
    expect(workbook.sheets).toHaveLength(1);
    const done = runSetUp(host);
    expectWholeEmulation(host);
    expect(done).toEqual(shown);
    expect(done.reservations).toEqual([]);
    for (const id of TAB_IDS) {
      const sheet = workbook.sheetByName(TABS[id].name);
      expect(headersOf(sheet)).toEqual(Object.values(TABS[id].columns).map(headerText));
      expect(sheet).toMatchObject({ hidden: false, frozenRows: 1 });
    }
    for (const { tab } of OWN_TABS) {
      const sheet = workbook.sheetByName(tab.name);
      expect(headersOf(sheet)).toEqual(Object.values(tab.columns).map(headerText));
      expect(sheet).toMatchObject({ hidden: true, frozenRows: 1 });
      expect(sheet?.protections).toMatchObject([{ warningOnly: true }]);
    }
    const osahankkeet = workbook.sheetByName('Osahankkeet');
    expect(osahankkeet?.conditionalFormats).toHaveLength(8);
    expect(osahankkeet?.cell(2, 9).numberFormat).toBe('d.m.yyyy');
    expect(osahankkeet?.cell(1, 1).note).toBe(TABS.osahankkeet.columns.tunnus.note);
    const roles = workbook.sheetByName('Käyttöoikeudet');
    expect(roles?.validations).toMatchObject([
      { criteria: { kind: 'list', values: TABS.kayttooikeudet.columns.rooli.choices }, allowInvalid: true },
    ]);
    expect(roles?.protections).toMatchObject([
      { warningOnly: false, open: false, editors: ['johtaja@example.org'] },
    ]);
    // The person stays where they were.
    expect(workbook.selections.get('johtaja')?.sheetId).toBe(workbook.sheets[0]?.sheetId);
  });

  test('run twice it writes nothing the second time', () => {
    const host = bundleHost(emptyFile(), TODAY);
    runSetUp(host);
    host.calls.reset();
    const again = runSetUp(host);
    expect(again).toMatchObject({ nothing: true, steps: [] });
    expect(writesOf(host)).toEqual([]);
  });

  test('undone, only the journal is left of it', () => {
    const workbook = emptyFile();
    const host = bundleHost(workbook, TODAY);
    runSetUp(host);
    const shown = previewUndo(host);
    const undone = runUndo(host);
    expect(undone).toEqual(shown);
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Taulukko1', 'Muutosloki']);
    expect(undone.left).toEqual([]);
    expect(runUndo(host)).toMatchObject({ run: null });
  });

  test('the made workbook can be checked and set up anew after an undo', () => {
    const host = bundleHost(emptyFile(), TODAY);
    runSetUp(host);
    runUndo(host);
    expect(runSetUp(host).nothing).toBe(false);
    expect(host.rpc('portfolio.check').ok).toBe(true);
  });
});

describe('on the example', () => {
  test('it changes no cell that people filled in, and only adds its own columns and tabs', () => {
    const workbook = copiedWorkbook(example);
    const names = workbook.sheets.map((sheet) => sheet.name);
    const before = writtenCells(workbook, names);
    const host = bundleHost(workbook, TODAY);
    const done = runSetUp(host);
    expectWholeEmulation(host);
    expect(done.reservations).toEqual([]);
    expect(writtenCells(workbook, names)).toMatchObject(before);
    const width = headersOf(example.sheetByName('Osahankkeet')).length;
    expect(headersOf(workbook.sheetByName('Osahankkeet')).slice(width)).toEqual([
      'Tarkistus',
      'Laskettu tilanne',
      'Viimeksi muokattu',
    ]);
    host.calls.reset();
    expect(runSetUp(host).nothing).toBe(true);
    expect(writesOf(host)).toEqual([]);
  });

  test('undone, every tab is what it was, byte for byte', () => {
    const workbook = copiedWorkbook(example);
    const names = workbook.sheets.map((sheet) => sheet.name);
    const before = wholeTabs(workbook, names);
    const host = bundleHost(workbook, TODAY);
    runSetUp(host);
    expect(wholeTabs(workbook, names)).not.toEqual(before);
    const undone = runUndo(host);
    expect(undone.left).toEqual([]);
    expect(wholeTabs(workbook, names)).toEqual(before);
    const after = workbook.sheets.map((sheet) => sheet.name).filter((name) => !names.includes(name));
    expect(after).toEqual(['Muutosloki']);
  });

  test('the report is the same before and after a set-up', () => {
    const workbook = copiedWorkbook(example);
    const bare = createReport(bundleHost(copiedWorkbook(example), TODAY), { month: '2020-11' });
    const host = bundleHost(workbook, TODAY);
    runSetUp(host);
    const report = createReport(host, { month: '2020-11' });
    expect(report.headline).toEqual(bare.headline);
    expect(report.check.findings).toEqual(bare.check.findings);
  });

  test('saved as .xlsx and opened again it is still set up', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hankesalkku-set-up-'));
    try {
      const opened = await openWorkbook(join(ROOT, 'examples', 'popsote-2020-11.xlsx'));
      opened.model.owner = 'johtaja';
      runSetUp(bundleHost(opened.model, TODAY));
      const path = join(folder, 'salkku.xlsx');
      await saveWorkbook(opened, path);
      const again = await openWorkbook(path);
      again.model.owner = 'johtaja';
      const { steps } = runSetUp(bundleHost(Object.assign(again.model, { id: opened.model.id }), TODAY));
      // An .xlsx has no place for Google's protections; all the rest has come along.
      expect(steps.filter((step) => !/^[^:]+: suojaus[^;]*\.$/.test(step))).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('the number of service calls does not depend on the rows', () => {
    const count = (rows: number) => {
      const workbook = copiedWorkbook(example);
      const sheet = workbook.sheetByName('Rekrytoinnit');
      const last = sheet?.lastRow() ?? 0;
      for (let row = last + 1; row <= last + rows; row++) {
        sheet?.setCell(row, 1, { value: `REK-${row + 100}` });
        sheet?.setCell(row, 3, { value: 'Suunnittelija' });
      }
      const host = bundleHost(workbook, TODAY);
      runSetUp(host);
      return host.calls.total;
    };
    expect(count(500)).toBe(count(1));
  });
});

test('own tabs: what people use of a set-up stays when it is undone, and is named', () => {
  const workbook = copiedWorkbook(example);
  const host = bundleHost(workbook, TODAY);
  runSetUp(host);
  workbook.sheetByName('Talous')?.setCell(2, 1, { value: 'RH-01' });
  const tarkistus = headersOf(workbook.sheetByName('Osahankkeet')).indexOf('Tarkistus') + 1;
  workbook.sheetByName('Osahankkeet')?.setCell(3, tarkistus, { value: 'oma merkintä' });
  const { left } = runUndo(host);
  expect(left).toEqual([
    'Välilehti Talous jää, koska sille on kirjoitettu.',
    'Välilehdelle Osahankkeet jää käyttöön otettu sarake: Tarkistus.',
  ]);
  expect(workbook.sheetByName('Talous')?.cell(2, 1).value).toBe('RH-01');
  expect(workbook.sheetByName('Talous')?.validations).not.toEqual([]);
  expect(headersOf(workbook.sheetByName('Osahankkeet'))).toContain('Tarkistus');
  expect(headersOf(workbook.sheetByName('Osahankkeet'))).not.toContain('Viimeksi muokattu');
});

describe('a copy of the file', () => {
  function copyOf(workbook: WorkbookModel): WorkbookModel {
    return Object.assign(copiedWorkbook(workbook), { id: 'kopio' });
  }

  test('is noticed once, and its reports are made beside the original’s', () => {
    const workbook = copiedWorkbook(example);
    const host = bundleHost(workbook, TODAY);
    runSetUp(host);
    const first = createReport(host, { month: '2020-11' });
    const copy = copyOf(workbook);
    // The same person and the same published add-on: Drive alone would let the document be replaced.
    const there = bundleHost(copy, TODAY, { drive: host.drive });
    const report = createReport(there, { month: '2020-11' });
    expect(report.fileId).not.toBe(first.fileId);
    expect(report.version).toBe(2);
    expect(report.warnings.join(' ')).toContain('josta tämä on kopioitu');
    const told = runSetUp(there);
    expect(told.reservations.join(' ')).toContain('kopio toisesta');
    expect(runSetUp(there)).toMatchObject({ nothing: true, reservations: [] });
    expect(previewSetUp(host).reservations).toEqual([]);
  });
});

test('every tab that set-up makes is one of the declared', () => {
  const workbook = emptyFile();
  runSetUp(bundleHost(workbook, TODAY));
  expect(new Set(workbook.sheets.map((sheet) => sheet.name))).toEqual(
    new Set(['Taulukko1', ...PEOPLES, ...OWN]),
  );
});
