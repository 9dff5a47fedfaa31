// MailApp through the guard: shapes of a message, the outbox, limits and quota.
import { createHost, DIRECTOR } from '../../../../local/host/create-host';
import { WorkbookModel } from '../../../../local/model/workbook';
import { TEST_MANIFEST, temporaryBundle, WIDE_MANIFEST } from '../../support/temporary-bundle';

const CODE = `
  function send() { MailApp.sendEmail.apply(MailApp, arguments); return MailApp.getRemainingDailyQuota(); }
  function attach() {
    MailApp.sendEmail({ to: 'a@example.org', subject: 's', body: 'b',
      attachments: [Utilities.newBlob('päivä', 'text/plain', 'p.txt')] });
  }
  function left() { return MailApp.getRemainingDailyQuota(); }
`;
const BUNDLE = temporaryBundle(CODE, WIDE_MANIFEST);
const COORDINATOR = { id: 'koordinaattori', email: 'koordinaattori@example.org', locale: 'fi' };

function host(options = {}, workbook = new WorkbookModel('book-1', 'Hankesalkku')) {
  const users = [DIRECTOR, COORDINATOR];
  return createHost({ dist: BUNDLE, workbook, now: '2020-11-30T12:00', users, ...options });
}

const people = (count: number): string =>
  Array.from({ length: count }, (_, i) => `henkilo${i}@example.org`).join(',');

test('the four shapes', () => {
  const machine = host();
  machine.call('send', {
    to: 'a@example.org',
    cc: 'B <b@example.org>',
    subject: 's',
    htmlBody: '<p>',
    noReply: true,
  });
  machine.call('send', 'a@example.org', 's', 'b');
  machine.call('send', 'a@example.org', 's', 'b', { name: 'Salkku', bcc: 'c@example.org' });
  machine.call('send', 'a@example.org', 'r@example.org', 's', 'b');
  const plain = {
    to: ['a@example.org'],
    cc: [],
    bcc: [],
    subject: 's',
    body: 'b',
    noReply: false,
    attachments: [],
  };
  const sent = { from: 'johtaja@example.org', at: Date.parse('2020-11-30T10:00:00Z') };
  expect(machine.outbox).toEqual([
    { ...plain, ...sent, cc: ['b@example.org'], body: '', htmlBody: '<p>', noReply: true },
    { ...plain, ...sent },
    { ...plain, ...sent, bcc: ['c@example.org'], name: 'Salkku' },
    { ...plain, ...sent, replyTo: 'r@example.org' },
  ]);
  expect(machine.call('left')).toBe(94);
});

test('attachments come along', () => {
  const machine = host();
  machine.call('attach');
  const [file] = machine.outbox[0]?.attachments ?? [];
  expect([file?.name, file?.contentType, Buffer.from(file?.bytes ?? []).toString()]).toEqual([
    ...['p.txt', 'text/plain', 'päivä'],
  ]);
});

test('what can’t be sent, and nothing is', () => {
  const machine = host();
  const text = (subject: string, to: string, rest = {}) => [{ to, subject, body: 'b', ...rest }];
  expect(() => machine.call('send', ...text('s', ''))).toThrow('Failed to send email: no recipient');
  expect(() => machine.call('send', ...text('s', 'aino'))).toThrow('Invalid email: aino');
  expect(() => machine.call('send', ...text('s', people(51)))).toThrow(
    'Limit Exceeded: Email Recipients Per Message.',
  );
  expect(() =>
    machine.call('send', ...text('s', 'a@example.org', { htmlBody: 'ä'.repeat(102_401) })),
  ).toThrow('Limit Exceeded: Email Body Size.');
  expect(() => machine.call('send', ...text('s', 'a@example.org', { inlineImages: {} }))).toThrow(
    'not emulated',
  );
  expect(() => machine.call('send', 'a@example.org', 's')).toThrow(
    "The parameters (String,String) don't match the method signature for MailApp.sendEmail.",
  );
  expect(machine.outbox).toEqual([]);
  expect(machine.call('left')).toBe(100);
});

test('a hundred recipients a day and person, over all scripts of the workbook', () => {
  const workbook = new WorkbookModel('book-1', 'Hankesalkku');
  const machine = host({}, workbook);
  const other = host({ projectId: 'toinen' }, workbook);
  expect(machine.call('send', people(50), 's', 'b')).toBe(50);
  expect(other.call('send', people(49), 's', 'b')).toBe(1);
  expect(() => machine.call('send', people(2), 's', 'b')).toThrow(
    'Service invoked too many times for one day: email.',
  );
  machine.actAs('koordinaattori');
  expect(machine.call('left')).toBe(100);
  machine.actAs('johtaja');
  machine.setNow('2020-12-01T11:59');
  expect(machine.call('left')).toBe(1);
  machine.setNow('2020-12-01T12:00');
  expect(machine.call('left')).toBe(100);
});

test('another quota, and no scope', () => {
  expect(host({ mailQuota: 3 }).call('left')).toBe(3);
  const poor = host({ dist: temporaryBundle(CODE, TEST_MANIFEST) });
  expect(() => poor.call('left')).toThrow(/MailApp.getRemainingDailyQuota.*script\.send_mail$/);
});
