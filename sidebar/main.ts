// The sidebar page: check everything, make the report, and show what came of it. All data is shown as text.
import { uiTexts } from '../src/domain/text/ui/index';
import type { CheckedFinding, Envelope } from '../src/rpc/contract';
import { call } from './api';

/** More would only be scrolled past: the sheet holds them all. */
const MOST_SHOWN = 100;

const { language, texts } = uiTexts(navigator.language);
const check = element('button', texts.check);
const report = element('button', texts.makeReport);
const status = element('p', '');
const results = element('section', '');

status.setAttribute('role', 'status');
document.documentElement.lang = language;
document.title = texts.title;
document.body.append(element('h1', texts.title), check, report, status, results);

check.addEventListener('click', () =>
  run(texts.checking, call('portfolio.check', { lang: language }), (value) => showFindings(value.findings)),
);
// The report is in the programme's language, whatever the browser's.
report.addEventListener('click', () =>
  run(texts.makingReport, call('report.create', {}), (value) => {
    const link = element('a', texts.openReport);
    link.href = value.url;
    link.target = '_blank';
    link.rel = 'noopener';
    results.replaceChildren(
      link,
      ...[...value.headline, ...value.warnings].map((text) => element('p', text)),
    );
  }),
);

async function run<V>(doing: string, work: Promise<Envelope<V>>, show: (value: V) => void): Promise<void> {
  busy(true, doing);
  try {
    const answer = await work;
    busy(false, '');
    if (answer.ok) show(answer.value);
    else showProblem(answer.message, answer.hint);
  } catch {
    busy(false, '');
    showProblem(texts.noAnswer.message, texts.noAnswer.hint);
  }
}

function busy(on: boolean, text: string): void {
  check.disabled = on;
  report.disabled = on;
  status.textContent = text;
}

function showProblem(message: string, hint: string): void {
  const box = element('div', '');
  box.setAttribute('role', 'alert');
  box.append(element('strong', message), element('p', hint));
  results.replaceChildren(box);
}

function showFindings(findings: readonly CheckedFinding[]): void {
  if (findings.length === 0) {
    results.replaceChildren(element('p', texts.noFindings));
    return;
  }
  const list = element('ul', '');
  list.append(...findings.slice(0, MOST_SHOWN).map(findingItem));
  const rest = findings.length - MOST_SHOWN;
  results.replaceChildren(element('h2', texts.findings(findings.length)), list);
  if (rest > 0) results.append(element('p', texts.more(rest)));
}

function findingItem(finding: CheckedFinding): HTMLElement {
  const { tab, key, cell } = finding.target;
  const place = [tab, key, cell].filter((part) => part).join(' · ');
  const item = element('li', '');
  item.className = finding.severity;
  item.append(
    element('strong', `${texts.severities[finding.severity]}: ${place}`),
    element('p', finding.explanation),
    element('p', finding.action),
  );
  return item;
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, text: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
