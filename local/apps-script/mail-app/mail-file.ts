// A sent message as the text of an .eml file (RFC 5322, MIME), for opening in any mail program.
import { createHash } from 'node:crypto';
import type { SentMail } from './outbox';

const LINE = '\r\n';
const BASE64_LINE = /.{1,76}/g;

export function mailFile(mail: SentMail): string {
  const headers = [
    `From: ${mail.name ? `${encodedWord(mail.name)} ` : ''}<${mail.from}>`,
    `To: ${mail.to.join(', ')}`,
    ...(mail.cc.length > 0 ? [`Cc: ${mail.cc.join(', ')}`] : []),
    ...(mail.bcc.length > 0 ? [`Bcc: ${mail.bcc.join(', ')}`] : []),
    ...(mail.replyTo ? [`Reply-To: ${mail.replyTo}`] : []),
    `Subject: ${encodedWord(mail.subject)}`,
    `Date: ${new Date(mail.at).toUTCString().replace('GMT', '+0000')}`,
    'MIME-Version: 1.0',
  ];
  return [...headers, content(mail)].join(LINE) + LINE;
}

/** The content's own headers, an empty line, the content. */
function content(mail: SentMail): string {
  const plain = part('text/plain; charset=UTF-8', Buffer.from(mail.body));
  const text = mail.htmlBody
    ? multipart('alternative', [plain, part('text/html; charset=UTF-8', Buffer.from(mail.htmlBody))])
    : plain;
  if (mail.attachments.length === 0) return text;
  const files = mail.attachments.map(({ name, contentType, bytes }) =>
    part(contentType, bytes, [`Content-Disposition: attachment; filename="${fileName(name)}"`]),
  );
  return multipart('mixed', [text, ...files]);
}

function part(contentType: string, bytes: Uint8Array, headers: readonly string[] = []): string {
  const lines = Buffer.from(bytes).toString('base64').match(BASE64_LINE) ?? [];
  return [`Content-Type: ${contentType}`, ...headers, 'Content-Transfer-Encoding: base64', '', ...lines].join(
    LINE,
  );
}

function multipart(kind: 'alternative' | 'mixed', parts: readonly string[]): string {
  const boundary = `part-${createHash('sha256').update(parts.join()).digest('hex').slice(0, 24)}`;
  return [
    `Content-Type: multipart/${kind}; boundary="${boundary}"`,
    '',
    ...parts.flatMap((text) => [`--${boundary}`, text]),
    `--${boundary}--`,
  ].join(LINE);
}

/** RFC 2047 in pieces of at most 75 characters; plain ASCII as it is. */
function encodedWord(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const pieces: string[] = [];
  for (const character of text.replace(/[\r\n]+/g, ' ')) {
    const last = pieces.at(-1);
    if (last !== undefined && Buffer.byteLength(last + character) <= 45)
      pieces[pieces.length - 1] = last + character;
    else pieces.push(character);
  }
  return pieces.map((piece) => `=?UTF-8?B?${Buffer.from(piece).toString('base64')}?=`).join(`${LINE} `);
}

/** Nothing that would end the header. */
function fileName(name: string): string {
  return encodedWord(name.replace(/["\\\r\n]/g, '_'));
}
