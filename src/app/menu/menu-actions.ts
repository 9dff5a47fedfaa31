// What each item of the menu does: one call through the gate, and its answer in a dialog.
import type { Severity } from '../../domain/findings/finding';
import type { Texts } from '../../domain/text/texts';
import type { CheckResult, Envelope } from '../../rpc/contract';
import { selfTestPage } from '../self-test/self-test-page';
import type { Dialogs, MenuGate } from './ports';

export interface MenuPorts {
  readonly gate: MenuGate;
  readonly dialogs: Dialogs;
  readonly texts: Texts;
}

/** An alert shows no more well. */
const MOST_LINES = 15;
const SEVERITIES: readonly Severity[] = ['virhe', 'punainen', 'keltainen', 'varoitus', 'huomautus'];

export function openSidebar({ dialogs, texts }: MenuPorts): void {
  dialogs.sidebar(texts.menu.sidebarTitle);
}

/** Checks and writes what was found: Tarkistus, Laskettu tilanne, notes, Poikkeamat. */
export function checkAll(ports: MenuPorts): void {
  const { dialogs, texts } = ports;
  const title = texts.menu.items.checkAll;
  const update = answerOf(ports, title, ports.gate.call('portfolio.update', { lang: texts.language }));
  if (update === undefined) return;
  const said = [...findingLines(update.check, texts), ...update.warnings, ...notices(ports)];
  dialogs.tell(title, shortened(said, texts));
}

/** Shows what would be done, asks, and does it: no lock is held while the person thinks. */
export function setUp(ports: MenuPorts): void {
  const { gate, dialogs, texts } = ports;
  const { items, setUpQuestion, setUpNothing, setUpDone } = texts.menu;
  const title = items.setUp;
  const request = { lang: texts.language };
  const preview = answerOf(ports, title, gate.call('setup.preview', request));
  if (preview === undefined) return;
  if (preview.nothing) {
    dialogs.tell(title, shortened([setUpNothing, ...preview.reservations, ...notices(ports)], texts));
    return;
  }
  const planned = shortened([...preview.steps, ...preview.reservations], texts);
  if (!dialogs.ask(title, [setUpQuestion, ...planned])) return;
  const done = answerOf(ports, title, gate.call('setup.run', request));
  if (done === undefined) return;
  // The steps were just read and accepted: only what came out otherwise is told again.
  dialogs.tell(title, shortened([setUpDone, ...done.reservations, ...notices(ports)], texts));
}

export function undoLastRun(ports: MenuPorts): void {
  const { gate, dialogs, texts } = ports;
  const { items, undoQuestion, undoNothing, undoDone } = texts.menu;
  const title = items.undoLastRun;
  const request = { lang: texts.language };
  const preview = answerOf(ports, title, gate.call('undo.preview', request));
  if (preview === undefined) return;
  if (preview.run === null) {
    dialogs.tell(title, [undoNothing]);
    return;
  }
  const planned = shortened([...preview.putBack, ...preview.left], texts);
  if (!dialogs.ask(title, [undoQuestion, ...planned])) return;
  const done = answerOf(ports, title, gate.call('undo.run', { ...request, run: preview.runId ?? undefined }));
  if (done !== undefined) dialogs.tell(title, shortened([undoDone, ...done.putBack, ...done.left], texts));
}

export function createReport(ports: MenuPorts): void {
  const { dialogs, texts } = ports;
  const title = texts.menu.items.createReport;
  // The report is in the programme's language, whatever the person's.
  const report = answerOf(ports, title, ports.gate.call('report.create', {}));
  if (report === undefined) return;
  const said = [report.name, ...report.headline, ...report.warnings];
  dialogs.tell(title, shortened([...said, ...notices(ports)], texts), {
    text: texts.menu.openReport,
    url: report.url,
  });
}

export function testEnvironment(ports: MenuPorts): void {
  const { dialogs, texts } = ports;
  const title = texts.menu.items.testEnvironment;
  const result = answerOf(ports, title, ports.gate.call('selftest.run', { lang: texts.language }));
  if (result !== undefined) dialogs.page(title, selfTestPage(result, texts));
}

/** The value; undefined where the call failed, which the person has then been told. */
export function answerOf<V>(
  { dialogs, texts }: MenuPorts,
  title: string,
  answer: Envelope<V>,
): V | undefined {
  if (answer.ok) return answer.value;
  const link = answer.link === undefined ? undefined : { text: texts.menu.openConsent, url: answer.link };
  dialogs.tell(title, [answer.message, answer.hint], link);
  return undefined;
}

/** How many findings there are, by severity; to a coordinator their own and all. */
export function findingLines(check: CheckResult, { menu }: Texts): string[] {
  const own: Partial<Record<Severity, number>> = {};
  for (const { severity } of check.findings) own[severity] = (own[severity] ?? 0) + 1;
  const words = (counts: Readonly<Partial<Record<Severity, number>>>) =>
    SEVERITIES.flatMap((severity) => {
      const count = counts[severity] ?? 0;
      return count === 0 ? [] : [menu.severity(severity, count)];
    });
  const said = words(own);
  const all = check.limited === undefined ? [] : words(check.limited.counts);
  const found = said.length === 0 ? menu.noFindings : menu.findings(said);
  if (check.limited === undefined) return [found];
  const rest = all.length === 0 ? [menu.noFindings] : [menu.allFindings(all)];
  return check.limited.to === 'counts' ? rest : [found, ...(all.length === 0 ? [] : rest)];
}

/** What is to be said of the rights: that everybody has them, or that rows give none. */
export function notices({ gate, texts }: MenuPorts): readonly string[] {
  const session = gate.call('session.start', { lang: texts.language });
  return session.ok ? session.value.notices : [];
}

export function shortened(lines: readonly string[], { menu }: Texts): string[] {
  if (lines.length <= MOST_LINES) return [...lines];
  return [...lines.slice(0, MOST_LINES), menu.moreLines(lines.length - MOST_LINES)];
}
