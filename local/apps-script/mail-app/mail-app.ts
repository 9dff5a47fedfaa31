// Emulated MailApp: messages go to an outbox, within Google's limits.
import { Emulated, ScriptError } from '../host/emulated';
import type { Machine } from '../host/machine';
import { checkSignatures } from '../spreadsheet-app/signature-check';
import { readMessage } from './message';
import { type MailQuota, recipientsOf, type SentMail } from './outbox';

/** Platform facts §1.1, a consumer account. */
const MOST_RECIPIENTS = 50;
const BODY_BYTES = 200 * 1024;
const ATTACHMENTS = 250;
const TOTAL_BYTES = 25 * 1024 * 1024;

export interface MailSetup {
  readonly machine: Machine;
  readonly quota: MailQuota;
  /** Recipients a day. */
  readonly daily: number;
  readonly send: (mail: SentMail) => void;
}

export class MailApp extends Emulated {
  override readonly _name = 'MailApp';
  readonly #setup: MailSetup;

  constructor(setup: MailSetup) {
    super();
    this.#setup = setup;
  }

  /**
   * `({to, subject, …})`, `(to, subject, body)`, `(to, subject, body, options)`, `(to, replyTo, subject, body)`.
   * @throws ScriptError over a limit; nothing is sent then
   */
  sendEmail(...args: readonly unknown[]): void {
    const { machine, quota, send } = this.#setup;
    const mail = readMessage(args);
    const recipients = recipientsOf(mail).length;
    if (recipients === 0) throw new ScriptError('Failed to send email: no recipient');
    if (recipients > MOST_RECIPIENTS) throw new ScriptError('Limit Exceeded: Email Recipients Per Message.');
    const body = Math.max(Buffer.byteLength(mail.body), Buffer.byteLength(mail.htmlBody ?? ''));
    if (body > BODY_BYTES) throw new ScriptError('Limit Exceeded: Email Body Size.');
    if (mail.attachments.length > ATTACHMENTS) {
      throw new ScriptError('Limit Exceeded: Email Attachments Per Message.');
    }
    const files = mail.attachments.reduce((sum, { bytes }) => sum + bytes.length, 0);
    if (files > TOTAL_BYTES) throw new ScriptError('Limit Exceeded: Email Total Attachments Size.');
    if (recipients > this.getRemainingDailyQuota()) {
      throw new ScriptError('Service invoked too many times for one day: email.');
    }
    const { id, email } = machine.user();
    quota.use(id, recipients, machine.now());
    send({ ...mail, from: email, at: machine.now() });
  }

  /** Recipients left; shared with the user's other scripts (platform facts §11 no. 23). */
  getRemainingDailyQuota(): number {
    const { machine, quota, daily } = this.#setup;
    return Math.max(0, daily - quota.used(machine.user().id, machine.now()));
  }
}

checkSignatures(MailApp.prototype, 'MailApp', {
  sendEmail: ['object', 'string string string', 'string string string object', 'string string string string'],
  getRemainingDailyQuota: [''],
});
