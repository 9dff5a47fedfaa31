// What scripts have mailed, and how many recipients each person has left, over all hosts that share a workbook.

export interface MailAttachment {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export interface Mail {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly htmlBody?: string;
  readonly replyTo?: string;
  /** The sender's shown name. */
  readonly name?: string;
  readonly noReply: boolean;
  readonly attachments: readonly MailAttachment[];
}

export interface SentMail extends Mail {
  readonly from: string;
  /** The emulated instant, epoch milliseconds. */
  readonly at: number;
}

const DAY = 24 * 60 * 60 * 1000;

export class MailQuota {
  readonly #used = new Map<string, { readonly since: number; readonly count: number }>();

  /** Recipients used in the day that began with the first request (platform facts §1.1). */
  used(userId: string, now: number): number {
    const day = this.#used.get(userId);
    return day && now < day.since + DAY ? day.count : 0;
  }

  use(userId: string, recipients: number, now: number): void {
    const day = this.#used.get(userId);
    const running = day && now < day.since + DAY ? day : { since: now, count: 0 };
    this.#used.set(userId, { ...running, count: running.count + recipients });
  }
}

export function recipientsOf({ to, cc, bcc }: Mail): string[] {
  return [...to, ...cc, ...bcc];
}
