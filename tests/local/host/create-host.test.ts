// A whole emulated machine round a small bundle: calls, envelope, users, locks, clock, scopes, loading.
import { createHost, DIRECTOR } from '../../../local/host/create-host';
import { ScriptFailure } from '../../../local/host/execution';
import { DriveStore } from '../../../local/model/drive';
import { WorkbookModel } from '../../../local/model/workbook';
import { TEST_MANIFEST, temporaryBundle } from '../support/temporary-bundle';

const NOW = '2020-11-30T12:00';
const COORDINATOR = { id: 'koordinaattori', email: '', locale: 'fi' };

const BUNDLE = temporaryBundle(`
  var runs = 0;
  function rpc(method, payloadJson) {
    runs += 1;
    var payload = JSON.parse(payloadJson);
    if (method === 'echo') return JSON.stringify({ ok: true, value: { payload: payload, runs: runs } });
    if (method === 'broken') throw new TypeError('rikki');
    if (method === 'junk') return 'null';
    return JSON.stringify({ ok: false, code: 'tuntematon', message: 'Ei tunneta', hint: 'Tarkista nimi' });
  }
  function who() { return Session.getEffectiveUser().getEmail() + '|' + Session.getActiveUser().getEmail(); }
  function hour() { return new Date().getHours() + ' ' + new Date().toISOString(); }
  function nap() { Utilities.sleep(90000); return Date.now(); }
  function lock(ms) { var l = LockService.getDocumentLock(); return l.tryLock(ms) && l.hasLock(); }
  function remember(key, value) { return PropertiesService.getDocumentProperties().setProperty(key, value).getKeys(); }
  function say() { Logger.log('yksi'); console.warn('kaksi %s', 2); return Logger.getLog(); }
  function mail() { MailApp.sendEmail('x'); }
  function fetchIt() { UrlFetchApp.fetch('https://example.org'); }
  function ids() { return [Utilities.getUuid(), Utilities.getUuid()]; }
  function dates() { return [new Date(0), { a: [1] }]; }
  function advanced() { return typeof Drive + ' ' + typeof Sheets; }
  function own() { try { LockService.getNothing(); } catch (e) { return e instanceof Error; } }
  function hidden_() { return 1; }
`);

function host(options = {}, workbook = new WorkbookModel('book-1', 'Hankesalkku')) {
  return createHost({ dist: BUNDLE, workbook, now: NOW, users: [DIRECTOR, COORDINATOR], ...options });
}

test('rpc passes JSON both ways, and every call is a new execution with fresh globals', () => {
  const machine = host();
  const answer = { ok: true, value: { payload: { month: '2020-11' }, runs: 1 } };
  expect(machine.rpc('echo', { month: '2020-11' })).toEqual(answer);
  expect(machine.rpc('echo', { month: '2020-11' })).toEqual(answer);
  expect(machine.rpc('other')).toEqual({
    ...{ ok: false, code: 'tuntematon', message: 'Ei tunneta', hint: 'Tarkista nimi' },
  });
});

test('what the script throws comes out as its message, and an answer out of form is refused', () => {
  expect(() => host().rpc('broken')).toThrow(new ScriptFailure('rikki', 'TypeError', ''));
  expect(() => host().rpc('junk')).toThrow();
  expect(() => host().call('missing')).toThrow('Script function not found: missing');
  expect(() => host().call('hidden_')).toThrow('Script function not found: hidden_');
  expect(host().call('own')).toBe(true);
});

test('results are of the emulator’s own realm', () => {
  const [date, object] = host().call('dates') as [Date, { a: number[] }];
  expect(date).toBeInstanceOf(Date);
  expect(object.a).toBeInstanceOf(Array);
});

test('the clock follows the manifest’s zone, sleeps in emulated time and can be set', () => {
  const machine = host();
  expect(machine.call('hour')).toBe('12 2020-11-30T10:00:00.000Z');
  expect(machine.call('nap')).toBe(Date.parse('2020-11-30T10:01:30Z'));
  machine.setNow('2020-06-30T12:00');
  expect(machine.call('hour')).toBe('12 2020-06-30T09:00:00.000Z');
  machine.setNow(0);
  expect(machine.machine.makeDate(0).getHours()).toBe(2);
  expect(() => machine.setNow('eilen')).toThrow(RangeError);
});

test('several people act in turn, one with a blank e-mail, one hidden across domains', () => {
  const machine = host();
  expect(machine.call('who')).toBe('johtaja@example.org|johtaja@example.org');
  machine.actAs('koordinaattori');
  expect(machine.call('who')).toBe('|');
  machine.actAs({ id: 'muu', email: 'muu@example.org', activeEmail: '', locale: 'sv' });
  expect(machine.call('who')).toBe('muu@example.org|');
  expect(machine.calls.log.at(-1)).toMatchObject({ user: 'muu', name: 'User.getEmail' });
  expect(() => machine.actAs('tuntematon')).toThrow('No such user');
});

test('a lock held by another process is waited for in emulated time, and goes at the end of a script', () => {
  const machine = host();
  expect(machine.call('lock', 0)).toBe(true);
  expect(machine.call('lock', 0)).toBe(true);
  const release = machine.occupyLock('document');
  expect(machine.call('lock', 5000)).toBe(false);
  expect(machine.machine.now()).toBe(Date.parse('2020-11-30T10:00:05Z'));
  release();
  expect(machine.call('lock', 0)).toBe(true);
  machine.occupyLock('document', 3000);
  expect(machine.call('lock', 5000)).toBe(true);
  expect(machine.machine.now()).toBe(Date.parse('2020-11-30T10:00:08Z'));
});

test('two hosts on one workbook share locks and properties of one project, not of another', () => {
  const workbook = new WorkbookModel('book-1', 'Hankesalkku');
  const drive = new DriveStore();
  const first = host({ drive }, workbook);
  const second = host({ drive, user: COORDINATOR }, workbook);
  const copy = host({ drive, projectId: 'kopio' }, workbook);
  first.call('remember', 'a', '1');
  expect(second.call('remember', 'b', '2')).toEqual(['a', 'b']);
  expect(copy.call('remember', 'c', '3')).toEqual(['c']);
  first.occupyLock('document');
  expect(second.call('lock', 0)).toBe(false);
  expect(copy.call('lock', 0)).toBe(true);
  expect(first.machine.nextId('file')).toBe('file-1');
  expect(second.machine.nextId('file')).toBe('file-2');
});

test('another person acts between two calls of a running script', () => {
  const workbook = new WorkbookModel('book-1', 'Hankesalkku');
  const first = host({}, workbook);
  const second = host({ user: COORDINATOR }, workbook);
  first.onCall(2, () => second.call('remember', 'toinen', 'oli ensin'));
  expect(first.call('remember', 'a', '1')).toEqual(['toinen', 'a']);
});

test('who acts is fixed when a run begins: another at the keyboard meanwhile changes later runs only', () => {
  const machine = host();
  machine.onCall(2, () => {
    machine.actAs('koordinaattori');
    expect(machine.call('who')).toBe('|');
  });
  expect(machine.call('who')).toBe('johtaja@example.org|johtaja@example.org');
  expect(machine.call('who')).toBe('|');
});

test('scopes come from the manifest and from each person’s consent', () => {
  const machine = host();
  expect(() => machine.call('mail')).toThrow(
    /^Specified permissions are not sufficient to call MailApp.sendEmail/,
  );
  machine.revoke('userinfo.email');
  expect(() => machine.call('who')).toThrow(/Session.getEffectiveUser.*userinfo.email$/);
  machine.actAs('koordinaattori');
  expect(machine.call('who')).toBe('|');
  machine.actAs('johtaja');
  machine.grant('userinfo.email');
  expect(machine.call('who')).toContain('johtaja');
});

test('a service that is not emulated says so; an advanced one that is not enabled is not there', () => {
  expect(() => host().call('fetchIt')).toThrow('not emulated: UrlFetchApp.fetch');
  expect(host().call('advanced')).toBe('object undefined');
  const bare = { timeZone: 'UTC', oauthScopes: TEST_MANIFEST.oauthScopes };
  expect(host({ manifest: bare }).call('advanced')).toBe('undefined undefined');
});

test('the log keeps what scripts log, over executions', () => {
  const machine = host();
  expect(machine.call('say')).toBe('yksi\nkaksi 2\n');
  expect(machine.call('say')).toBe('yksi\nkaksi 2\n');
  expect(machine.logger.lines.map(({ level, text }) => `${level} ${text}`)).toEqual([
    ...['log yksi', 'warn kaksi 2', 'log yksi', 'warn kaksi 2'],
  ]);
});

test('ids are the same in every run, and other with another seed', () => {
  const ids = host().call('ids') as string[];
  expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(ids[0]).not.toBe(ids[1]);
  expect(host().call('ids')).toEqual(ids);
  expect(host({ seed: 'toinen' }).call('ids')).not.toEqual(ids);
});

test('a bundle that calls a service while loading is refused, as is a missing one', () => {
  const early = temporaryBundle('var zone = Session.getScriptTimeZone(); function f() {}');
  const workbook = new WorkbookModel('book-1', 'Hankesalkku');
  expect(() => createHost({ dist: early, workbook, now: NOW }).call('f')).toThrow(
    'The bundle calls a service while loading: Session.getScriptTimeZone',
  );
  expect(() => createHost({ dist: '/nowhere', workbook, now: NOW })).toThrow('Puuttuu: /nowhere/server.js');
});

test('loading the bundle makes no service call', () => {
  const machine = host();
  machine.rpc('echo');
  expect(machine.calls.total).toBe(0);
});
