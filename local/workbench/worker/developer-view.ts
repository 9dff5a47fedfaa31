// What the panel for developers shows of the host: calls, log, trouble, mail.
import type { Host } from '../../host/create-host';
import type { DeveloperView } from '../protocol';

const LAST_CALLS = 100;
const LAST_LINES = 50;

export function developerView({ calls, logger, outbox, lostEdits }: Host): DeveloperView {
  return {
    total: calls.total,
    byMethod: Object.entries(calls.byMethod),
    calls: calls.log.slice(-LAST_CALLS).reverse(),
    log: logger.lines
      .slice(-LAST_LINES)
      .map(({ text }) => text)
      .reverse(),
    trouble: [...calls.notEmulated.map((name) => `not emulated: ${name}`), ...calls.faults.map(String)],
    lostEdits,
    mails: outbox.map(({ to, subject, body }) => ({ to: to.join(', '), subject, body })).reverse(),
  };
}
