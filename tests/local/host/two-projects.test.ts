// Two script projects on one file, and one project used by two people: what each sees of the other.
import { createHost, DIRECTOR } from '../../../local/host/create-host';
import { DriveStore } from '../../../local/model/drive';
import { WorkbookModel } from '../../../local/model/workbook';
import { temporaryBundle, WIDE_MANIFEST } from '../support/temporary-bundle';

const COORDINATOR = { id: 'koordinaattori', email: 'koordinaattori@example.org', locale: 'fi' };

const BUNDLE = temporaryBundle(
  `
  function leave() {
    PropertiesService.getDocumentProperties().setProperty('d', '1');
    PropertiesService.getScriptProperties().setProperty('s', '1');
    PropertiesService.getUserProperties().setProperty('u', '1');
    CacheService.getDocumentCache().put('c', '1');
    ScriptApp.newTrigger('tick').timeBased().everyHours(1).create();
    return Drive.Files.create({ name: 'raportti' }).id;
  }
  function find(id) {
    var file;
    try { file = Drive.Files.get(id).name; } catch (e) { file = e.message; }
    return [
      PropertiesService.getDocumentProperties().getProperty('d'),
      PropertiesService.getScriptProperties().getProperty('s'),
      PropertiesService.getUserProperties().getProperty('u'),
      CacheService.getDocumentCache().get('c'),
      ScriptApp.getProjectTriggers().length,
      file
    ];
  }
  function tick() { Logger.log('tik'); }
  function lock() { return LockService.getDocumentLock().tryLock(0); }
  function menu() { SpreadsheetApp.getUi().createMenu('Oma').addItem('Lukko', 'lock').addToUi(); }
  function selected() {
    var ss = SpreadsheetApp.getActive();
    return ss.getActiveSheet().getName() + '!' + ss.getActiveRange().getA1Notation();
  }
  function goTo(a1) { SpreadsheetApp.getActive().getRange(a1).activate(); }
  function protect() {
    var p = SpreadsheetApp.getActive().getSheetByName('Asetukset').protect();
    var before = p.getEditors().map(String);
    p.removeEditors(p.getEditors());
    return before;
  }
  function write() { SpreadsheetApp.getActive().getSheetByName('Asetukset').getRange('A1').setValue('x'); return true; }
  `,
  WIDE_MANIFEST,
);

function setup() {
  const workbook = new WorkbookModel('book-1', 'Hankesalkku');
  workbook.insertSheet('Osahankkeet');
  workbook.insertSheet('Asetukset');
  const drive = new DriveStore();
  const host = (projectId: string) => {
    const users = [DIRECTOR, COORDINATOR];
    return createHost({ dist: BUNDLE, workbook, drive, projectId, users, now: '2020-11-30T12:00' });
  };
  return { workbook, own: host('oma'), copy: host('kopio'), again: host('oma') };
}

const NOT_FOUND = (id: unknown): string =>
  `API call to drive.files.get failed with error: File not found: ${id}.`;

test('another project finds nothing of the first’s; the same project finds all', () => {
  const { own, copy, again } = setup();
  const id = own.call('leave');
  expect(copy.call('find', id)).toEqual([null, null, null, null, 0, NOT_FOUND(id)]);
  expect(again.call('find', id)).toEqual(['1', '1', '1', '1', 1, 'raportti']);
});

test('another person in the same project shares the document’s and the script’s, not the first’s own', () => {
  const { again, own } = setup();
  const id = own.call('leave');
  again.actAs('koordinaattori');
  expect(again.call('find', id)).toEqual(['1', '1', null, '1', 0, NOT_FOUND(id)]);
});

test('a clock runs its own project’s triggers only', () => {
  const { own, copy } = setup();
  own.call('leave');
  copy.setNow('2020-11-30T14:00');
  expect(copy.triggerRuns).toEqual([]);
  own.setNow('2020-11-30T14:00');
  expect(own.triggerRuns).toHaveLength(2);
});

test('locks exclude runs of the same script only', () => {
  const { own, copy, again } = setup();
  own.occupyLock('document');
  expect(again.call('lock')).toBe(false);
  expect(copy.call('lock')).toBe(true);
});

test('menus are on one screen, each script’s items its own', () => {
  const { own, copy } = setup();
  own.call('menu');
  expect(copy.ui.menus.get('Oma')?.projectId).toBe('oma');
  expect(() => copy.menu('johtaja', 'Lukko')).toThrow('0 menu items');
  expect(own.menu('johtaja', 'Lukko')).toBe(true);
});

test('a person’s selection outlives the run, each person’s own', () => {
  const { own, copy } = setup();
  expect(own.call('selected')).toBe('Osahankkeet!A1');
  own.call('goTo', 'Asetukset!B2:C3');
  own.select('koordinaattori', 'Osahankkeet', 'D4');
  expect(copy.call('selected')).toBe('Asetukset!B2:C3');
  own.actAs('koordinaattori');
  expect(own.call('selected')).toBe('Osahankkeet!D4');
  expect(() => own.select('johtaja', 'Olematon', 'A1')).toThrow('No such tab');
});

test('the director owns the file, the others edit it, so that a protection keeps them out', () => {
  const { own, workbook } = setup();
  expect([workbook.owner, workbook.editors]).toEqual(['johtaja', [COORDINATOR.email]]);
  own.actAs('koordinaattori');
  expect(own.call('write')).toBe(true);
  own.actAs('johtaja');
  expect(own.call('protect')).toHaveLength(1);
  expect(own.call('write')).toBe(true);
  own.actAs('koordinaattori');
  expect(() => own.call('write')).toThrow('protected cell');
  expect(() => own.edit('koordinaattori', 'Asetukset', 'A1', 'y')).toThrow('protected cell');
});

test('an owner already known stays; another can be given', () => {
  const known = new WorkbookModel('book-2', 'Toinen');
  known.owner = 'joku';
  createHost({ dist: BUNDLE, workbook: known, now: 0 });
  expect([known.owner, known.editors]).toEqual(['joku', [DIRECTOR.email]]);
  const fresh = new WorkbookModel('book-3', 'Kolmas');
  createHost({ dist: BUNDLE, workbook: fresh, now: 0, users: [DIRECTOR, COORDINATOR], owner: COORDINATOR });
  expect([fresh.owner, fresh.editors]).toEqual(['koordinaattori', [DIRECTOR.email]]);
});
