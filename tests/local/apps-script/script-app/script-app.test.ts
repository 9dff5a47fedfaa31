// ScriptApp through the guard: making, listing and deleting triggers, limits, and what is authorised.
import { createHost, DIRECTOR } from '../../../../local/host/create-host';
import { WorkbookModel } from '../../../../local/model/workbook';
import { temporaryBundle, WIDE_MANIFEST } from '../../support/temporary-bundle';

const AUTH = 'https://www.googleapis.com/auth/';
const COORDINATOR = { id: 'koordinaattori', email: 'koordinaattori@example.org', locale: 'fi' };

const BUNDLE = temporaryBundle(
  `
  function monthly() {
    var t = ScriptApp.newTrigger('monthlyJob').timeBased().onMonthDay(3).atHour(7).nearMinute(30)
      .inTimezone('Europe/Stockholm').create();
    return [t.getHandlerFunction(), t.getEventType() === ScriptApp.EventType.CLOCK, String(t.getTriggerSource()),
      t.getTriggerSourceId(), t.getUniqueId()];
  }
  function onSheet(kind) {
    var t = ScriptApp.newTrigger('f').forSpreadsheet(SpreadsheetApp.getActive())[kind]().create();
    return [String(t.getEventType()), String(t.getTriggerSource()), t.getTriggerSourceId()];
  }
  function elsewhere() { ScriptApp.newTrigger('f').forSpreadsheet('muu'); }
  function every(kind, n) { ScriptApp.newTrigger('f').timeBased()[kind](n).create(); }
  function weekly() { ScriptApp.newTrigger('f').timeBased().everyWeeks(2).onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(9).create(); }
  function nothing(kind) {
    var b = ScriptApp.newTrigger('f');
    (kind === 'clock' ? b.timeBased() : b.forSpreadsheet(SpreadsheetApp.getActive())).create();
  }
  function names() { return ScriptApp.getProjectTriggers().map(function (t) { return t.getHandlerFunction(); }); }
  function here() { return ScriptApp.getUserTriggers(SpreadsheetApp.getActive()).length; }
  function removeAll() { ScriptApp.getProjectTriggers().forEach(function (t) { ScriptApp.deleteTrigger(t); }); }
  function removeTwice() {
    var t = ScriptApp.getProjectTriggers()[0];
    ScriptApp.deleteTrigger(t);
    ScriptApp.deleteTrigger(t);
  }
  function info(scopes) {
    var i = scopes ? ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, scopes)
      : ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
    var required = i.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
    return [required, i.getAuthorizationUrl(), i.getAuthorizedScopes().length];
  }
  function demand(scope) { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [scope]); return 'jatkui'; }
  function demandAll() { ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); return 'jatkui'; }
  function id() { return ScriptApp.getScriptId(); }
  `,
  WIDE_MANIFEST,
);

function host(options = {}) {
  const workbook = new WorkbookModel('book-1', 'Hankesalkku');
  const users = [DIRECTOR, COORDINATOR];
  return createHost({ dist: BUNDLE, workbook, now: '2020-11-30T12:00', users, ...options });
}

test('a clock trigger knows its function, source and next run', () => {
  const machine = host();
  expect(machine.call('monthly')).toEqual(['monthlyJob', true, 'CLOCK', null, 'trigger-1']);
  const next = machine.triggers[0]?.nextAt ?? 0;
  // 7.30 in Stockholm, a quarter to either side.
  expect(next).toBeGreaterThanOrEqual(Date.parse('2020-12-03T06:15:00Z'));
  expect(next).toBeLessThanOrEqual(Date.parse('2020-12-03T06:45:00Z'));
});

test.each(['onOpen', 'onEdit', 'onChange'])('a trigger of the spreadsheet: %s', (kind) => {
  const type = `ON_${kind.slice(2).toUpperCase()}`;
  expect(host().call('onSheet', kind)).toEqual([type, 'SPREADSHEETS', 'book-1']);
});

test('no trigger for another file, without a time or an event, or at an odd interval', () => {
  expect(() => host().call('elsewhere')).toThrow('muu');
  expect(() => host().call('nothing', 'clock')).toThrow('no time');
  expect(() => host().call('nothing', 'sheet')).toThrow('no event type');
  expect(() => host().call('every', 'everyMinutes', 60)).toThrow(
    'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
  );
  expect(() => host().call('every', 'everyDays', 0)).toThrow('Invalid argument: 0');
  expect(() => host().call('every', 'onMonthDay', 32)).toThrow('Invalid argument: 32');
});

test('people see and delete only their own', () => {
  const machine = host();
  machine.call('monthly');
  machine.actAs('koordinaattori');
  expect(machine.call('names')).toEqual([]);
  machine.call('weekly');
  expect(machine.call('names')).toEqual(['f']);
  machine.call('removeAll');
  expect(machine.triggers.map(({ creator }) => creator.id)).toEqual(['johtaja']);
  machine.actAs('johtaja');
  expect(machine.call('here')).toBe(1);
  expect(() => machine.call('removeTwice')).toThrow('not found');
  expect(machine.triggers).toEqual([]);
});

test('twenty per person and script', () => {
  const machine = host();
  for (let i = 0; i < 20; i++) machine.call('every', 'everyHours', 1);
  expect(() => machine.call('monthly')).toThrow(
    'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
  );
  machine.actAs('koordinaattori');
  machine.call('monthly');
  expect(machine.triggers).toHaveLength(21);
});

test('an add-on gets one of each type per person, and no more than one run an hour', () => {
  const machine = host({ addOn: true });
  expect(() => machine.call('every', 'everyMinutes', 30)).toThrow('at least one hour');
  machine.call('every', 'everyHours', 1);
  machine.call('onSheet', 'onEdit');
  expect(() => machine.call('monthly')).toThrow(
    'This add-on has created too many time-based triggers in this document for this Google user account.',
  );
  expect(() => machine.call('onSheet', 'onEdit')).toThrow('too many edit triggers');
  machine.actAs('koordinaattori');
  machine.call('monthly');
});

test('what is authorised, for all scopes or for some', () => {
  const machine = host();
  expect(machine.call('info', null)).toEqual([false, null, 6]);
  machine.revoke('script.send_mail');
  expect(machine.call('info', null)).toEqual([
    true,
    expect.stringMatching(/^https:\/\/accounts\.google\.com\//),
    5,
  ]);
  expect(machine.call('info', [`${AUTH}drive.file`])).toEqual([false, null, 5]);
  machine.actAs('koordinaattori');
  expect(machine.call('info', null)).toEqual([false, null, 6]);
});

test('a demanded scope ends the run and asks the person', () => {
  const machine = host();
  expect(machine.call('demandAll')).toBe('jatkui');
  machine.revoke('drive.file', 'johtaja');
  expect(machine.call('demand', `${AUTH}script.scriptapp`)).toBe('jatkui');
  expect(() => machine.call('demand', `${AUTH}drive.file`)).toThrow(
    'Authorization is required to perform that action.',
  );
  expect(() => machine.call('demandAll')).toThrow('Authorization is required');
  expect(machine.ui.consentAsked).toEqual([[`${AUTH}drive.file`], [`${AUTH}drive.file`]]);
  machine.grant('drive.file', 'johtaja@example.org');
  expect(machine.call('demandAll')).toBe('jatkui');
});

test('triggers need their scope', () => {
  const machine = host();
  machine.revoke('script.scriptapp');
  expect(() => machine.call('names')).toThrow(
    `Specified permissions are not sufficient to call ScriptApp.getProjectTriggers. Required permissions: ${AUTH}script.scriptapp`,
  );
});

test('the script’s id is its project', () => {
  expect(host({ projectId: 'kopio' }).call('id')).toBe('kopio');
});
