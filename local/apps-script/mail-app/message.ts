// Reads the shapes in which a script hands a message to sendEmail.
import { Blob } from '../blob/blob';
import { ScriptError } from '../host/emulated';
import type { Mail, MailAttachment } from './outbox';

type Options = Readonly<Record<string, unknown>>;

const KNOWN = [
  ...['to', 'cc', 'bcc', 'subject', 'body', 'htmlBody', 'replyTo', 'name', 'noReply', 'attachments'],
];
const ADDRESS = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/;

/**
 * `({to, subject, …})`, `(to, subject, body)`, `(to, subject, body, options)`, `(to, replyTo, subject, body)`.
 * @throws ScriptError for an address that is none
 */
export function readMessage(args: readonly unknown[]): Mail {
  const [first, second, third, fourth] = args;
  if (typeof first === 'object') return mailOf(first as Options);
  if (typeof fourth === 'string') return mailOf({ to: first, replyTo: second, subject: third, body: fourth });
  return mailOf({ ...(fourth as Options | undefined), to: first, subject: second, body: third });
}

function mailOf(options: Options): Mail {
  const unknown = Object.keys(options).find((key) => !KNOWN.includes(key));
  if (unknown) throw new ScriptError(`not emulated: MailApp.sendEmail with ${unknown}`);
  const text = (key: string): string =>
    options[key] === undefined || options[key] === null ? '' : String(options[key]);
  return {
    ...{ to: addresses(text('to')), cc: addresses(text('cc')), bcc: addresses(text('bcc')) },
    ...{ subject: text('subject'), body: text('body'), noReply: options.noReply === true },
    ...(text('htmlBody') !== '' && { htmlBody: text('htmlBody') }),
    ...(text('replyTo') !== '' && { replyTo: text('replyTo') }),
    ...(text('name') !== '' && { name: text('name') }),
    attachments: Array.isArray(options.attachments) ? options.attachments.map(attachment) : [],
  };
}

/** `Nimi <nimi@example.org>, toinen@example.org` → the bare addresses. */
function addresses(list: string): string[] {
  const entries = list.split(',').map((entry) => entry.trim());
  return entries.filter(Boolean).map((entry) => {
    const address = /<([^>]*)>\s*$/.exec(entry)?.[1]?.trim() ?? entry;
    if (!ADDRESS.test(address)) throw new ScriptError(`Invalid email: ${entry}`);
    return address;
  });
}

function attachment(blob: unknown): MailAttachment {
  if (!(blob instanceof Blob)) throw new ScriptError('Invalid argument: attachments');
  return {
    name: blob.getName() ?? 'attachment',
    contentType: blob.getContentType() ?? 'application/octet-stream',
    bytes: blob._bytes,
  };
}
