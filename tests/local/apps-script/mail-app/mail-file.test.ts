// .eml files: headers and parts that any mail program reads, written as messages are sent.
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mailFile } from '../../../../local/apps-script/mail-app/mail-file';
import { createHost } from '../../../../local/host/create-host';
import { WorkbookModel } from '../../../../local/model/workbook';
import { temporaryBundle, WIDE_MANIFEST } from '../../support/temporary-bundle';

const MAIL = {
  ...{ from: 'johtaja@example.org', to: ['a@example.org', 'b@example.org'], cc: [], bcc: [], noReply: false },
  ...{ subject: 'Raportti', body: 'Hyvää päivää', attachments: [], at: Date.parse('2020-11-30T10:00:00Z') },
};

const decoded = (base64: string): string => Buffer.from(base64, 'base64').toString();

test('a plain message', () => {
  const [head = '', body = ''] = mailFile(MAIL).split('\r\n\r\n');
  expect(head.split('\r\n')).toEqual([
    'From: <johtaja@example.org>',
    'To: a@example.org, b@example.org',
    'Subject: Raportti',
    'Date: Mon, 30 Nov 2020 10:00:00 +0000',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: base64',
  ]);
  expect(decoded(body)).toBe('Hyvää päivää');
});

test('letters beyond ASCII in headers, no line over 76, no header smuggled in', () => {
  const subject = `${'Pöytäkirja ja tilannekatsaus '.repeat(4)}\r\nBcc: x@example.org`;
  const file = mailFile({ ...MAIL, subject, name: 'Äänekoski' });
  const folded = /Subject: ((?:.+\r\n )*.+)\r\n/.exec(file)?.[1] ?? '';
  const words = folded.split('\r\n ');
  expect(words.every((word) => word.length <= 75)).toBe(true);
  expect(words.map((word) => decoded(word.slice('=?UTF-8?B?'.length, -2))).join('')).toBe(
    subject.replace('\r\n', ' '),
  );
  expect(file).not.toMatch(/^Bcc:/m);
  expect(file).toContain(
    `From: =?UTF-8?B?${Buffer.from('Äänekoski').toString('base64')}?= <johtaja@example.org>`,
  );
});

test('HTML and attachments are parts', () => {
  const bytes = Buffer.from('x'.repeat(100));
  const attachments = [{ name: 'a"b.txt', contentType: 'text/plain', bytes }];
  const file = mailFile({ ...MAIL, htmlBody: '<p>ä</p>', attachments });
  expect(file).toContain('Content-Type: multipart/mixed; boundary="');
  expect(file).toContain('Content-Type: multipart/alternative; boundary="');
  expect(file).toContain('Content-Disposition: attachment; filename="a_b.txt"');
  expect(file).toContain(`\r\n\r\n${Buffer.from('<p>ä</p>').toString('base64')}\r\n`);
  const boundaries = [...file.matchAll(/boundary="([^"]+)"/g)].map((match) => match[1]);
  expect(new Set(boundaries).size).toBe(2);
  for (const boundary of boundaries) {
    expect(file.split(`--${boundary}\r\n`)).toHaveLength(3);
    expect(file).toContain(`--${boundary}--`);
  }
});

test('a host with a folder writes each message into it', () => {
  const mailFolder = join(mkdtempSync(join(tmpdir(), 'hankesalkku-mail-')), 'lähtevät');
  const dist = temporaryBundle(
    `function send(to) { MailApp.sendEmail(to, 'Otsikko', 'Teksti'); }`,
    WIDE_MANIFEST,
  );
  const workbook = new WorkbookModel('book-1', 'Hankesalkku');
  const host = createHost({ dist, workbook, now: '2020-11-30T12:00', mailFolder });
  host.call('send', 'a@example.org');
  host.call('send', 'b@example.org');
  expect(readdirSync(mailFolder)).toEqual(['0001.eml', '0002.eml']);
  expect(readFileSync(join(mailFolder, '0002.eml'), 'utf8')).toContain('To: b@example.org');
});
