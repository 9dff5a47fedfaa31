// Installed triggers: they run as their creators when the emulated clock passes or somebody edits.
import { createHost, DIRECTOR } from '../../../local/host/create-host';
import { WorkbookModel } from '../../../local/model/workbook';
import { temporaryBundle, WIDE_MANIFEST } from '../support/temporary-bundle';

const COORDINATOR = { id: 'koordinaattori', email: 'koordinaattori@example.org', locale: 'sv' };

const BUNDLE = temporaryBundle(
  `
  function hourly(name, hours) { ScriptApp.newTrigger(name).timeBased().everyHours(hours).create(); }
  function later(name, ms) { ScriptApp.newTrigger(name).timeBased().after(ms).create(); }
  function onSheet(name, kind) {
    ScriptApp.newTrigger(name).forSpreadsheet(SpreadsheetApp.getActive())[kind]().create();
  }
  function note(e) {
    var ui;
    try { SpreadsheetApp.getUi(); ui = 'ui'; } catch (error) { ui = error.message; }
    Logger.log(JSON.stringify([String(e.authMode), e.triggerUid, Session.getEffectiveUser().getEmail(),
      Session.getActiveUser().getEmail(), ui, new Date().toISOString().slice(11, 16)]));
  }
  function whole(e) { Logger.log(JSON.stringify(e)); }
  function change(e) { Logger.log(JSON.stringify([e.changeType, 'range' in e, e.user.getEmail(), String(e.source)])); }
  function edited(e) { Logger.log(JSON.stringify([String(e.authMode), e.range.getA1Notation(), e.value])); }
  function fail() { throw new Error('kaatui'); }
  function nap() { Utilities.sleep(300000); Utilities.sleep(300000); }
  function once(e) {
    ScriptApp.getProjectTriggers().forEach(function (t) {
      if (t.getUniqueId() === e.triggerUid) ScriptApp.deleteTrigger(t);
    });
    Logger.log('"kerran"');
  }
  function toast() { SpreadsheetApp.getActive().toast('kello'); }
  function left() { return ScriptApp.getProjectTriggers().length; }
  `,
  WIDE_MANIFEST,
);

function host(options = {}) {
  const workbook = new WorkbookModel('book-1', 'Hankesalkku');
  workbook.insertSheet('Osahankkeet');
  const users = [DIRECTOR, COORDINATOR];
  return createHost({ dist: BUNDLE, workbook, now: '2020-11-30T12:00', users, ...options });
}

const logged = (machine: ReturnType<typeof host>): unknown[] =>
  machine.logger.lines.map(({ text }) => JSON.parse(text) as unknown);

const NO_UI = 'Cannot call SpreadsheetApp.getUi() from this context.';

test('clock triggers run in order as time passes, as their creators, in FULL, without a person', () => {
  const machine = host();
  machine.call('hourly', 'note', 2);
  machine.actAs('koordinaattori');
  machine.call('hourly', 'note', 1);
  machine.actAs('johtaja');
  machine.setNow('2020-11-30T14:30');
  expect(logged(machine)).toEqual([
    ['FULL', 'trigger-2', COORDINATOR.email, COORDINATOR.email, NO_UI, '11:00'],
    ['FULL', 'trigger-1', DIRECTOR.email, DIRECTOR.email, NO_UI, '12:00'],
    ['FULL', 'trigger-2', COORDINATOR.email, COORDINATOR.email, NO_UI, '12:00'],
  ]);
  expect(machine.machine.now()).toBe(Date.parse('2020-11-30T12:30:00Z'));
  expect(machine.machine.user().id).toBe('johtaja');
});

test('the clock’s event tells the time in UTC', () => {
  const machine = host();
  machine.call('later', 'whole', 60_000);
  machine.setNow('2020-11-30T12:01');
  expect(logged(machine)).toEqual([
    {
      ...{ authMode: 'FULL', triggerUid: 'trigger-1', timezone: 'UTC', year: 2020, month: 11 },
      ...{ 'day-of-month': 30, 'day-of-week': 1, 'week-of-year': 49, hour: 10, minute: 1, second: 0 },
    },
  ]);
});

test('a failing trigger is noted and stops nobody; one that ran once stays listed until deleted', () => {
  const machine = host();
  machine.call('later', 'fail', 1000);
  machine.call('later', 'missing', 1000);
  machine.call('later', 'once', 1000);
  machine.setNow('2020-11-30T12:01');
  expect(
    machine.triggerRuns.map(({ functionName, error }) => [functionName, error && String(error)]),
  ).toEqual([
    ['fail', 'ScriptFailure: kaatui'],
    ['missing', 'FunctionNotFound: Script function not found: missing'],
    ['once', undefined],
  ]);
  expect(machine.call('left')).toBe(2);
  machine.setNow('2021-11-30T12:00');
  expect(machine.triggerRuns).toHaveLength(3);
});

test('a trigger’s creator may have taken a scope back', () => {
  const machine = host();
  machine.call('later', 'note', 1000);
  machine.revoke('userinfo.email');
  machine.setNow('2020-11-30T12:01');
  expect(String(machine.triggerRuns[0]?.error)).toContain('Session.getEffectiveUser');
});

test('what falls due while a script sleeps runs when asked', () => {
  const machine = host();
  machine.call('later', 'note', 60_000);
  machine.call('nap');
  expect(machine.triggerRuns).toEqual([]);
  machine.runDueTriggers();
  expect(machine.triggerRuns).toMatchObject([
    { functionName: 'note', at: Date.parse('2020-11-30T10:10:00Z') },
  ]);
});

test('a trigger that sleeps takes the clock past the wanted time; setting it back works', () => {
  const machine = host();
  machine.call('later', 'nap', 60_000);
  machine.setNow('2020-11-30T12:05');
  expect(machine.machine.now()).toBe(Date.parse('2020-11-30T10:11:00Z'));
  machine.setNow('2020-11-30T12:00');
  expect(machine.machine.now()).toBe(Date.parse('2020-11-30T10:00:00Z'));
  expect(machine.triggerRuns).toHaveLength(1);
});

test('a toast of a clock trigger is seen by nobody', () => {
  const machine = host();
  machine.call('later', 'toast', 1000);
  machine.setNow('2020-11-30T12:01');
  expect(machine.triggerRuns).toMatchObject([{ functionName: 'toast' }]);
  expect(machine.triggerRuns[0]?.error).toBeUndefined();
  expect(machine.ui.toasts).toEqual([]);
});

test('installed triggers of the sheet run as their creator, whoever edits', () => {
  const machine = host();
  machine.call('onSheet', 'edited', 'onEdit');
  machine.call('onSheet', 'change', 'onChange');
  machine.call('onSheet', 'note', 'onOpen');
  machine.edit('koordinaattori', 'Osahankkeet', 'A1', 'x');
  expect(logged(machine)).toEqual([
    ['FULL', 'A1', 'x'],
    ['EDIT', false, COORDINATOR.email, 'Spreadsheet'],
  ]);
  machine.open('koordinaattori');
  machine.open('johtaja');
  expect(logged(machine).slice(2)).toEqual([
    ['FULL', 'trigger-3', DIRECTOR.email, COORDINATOR.email, NO_UI, '10:00'],
    ['FULL', 'trigger-3', DIRECTOR.email, DIRECTOR.email, 'ui', '10:00'],
  ]);
});
