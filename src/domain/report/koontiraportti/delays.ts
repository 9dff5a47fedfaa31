// Delays by cause group: what is late, against which target, how much, and on which cells it rests.
import { explainFinding } from '../../findings/explain';
import { CAUSE_GROUPS, type Evidence, type Finding } from '../../findings/finding';
import { capitalise } from '../../text/number-text';
import { delaysOf, osahankeName, type ReportSource } from '../source';
import { type Block, cell, heading, type Inline, paragraph, table } from '../tree';

export function delaysSection(source: ReportSource): readonly Block[] {
  const { texts } = source;
  const delays = delaysOf(source);
  const blocks: Block[] = [heading(2, texts.report.headings.delays)];
  for (const group of CAUSE_GROUPS) {
    const members = delays.filter((finding) => finding.causeGroups.includes(group));
    if (members.length === 0) continue;
    blocks.push(heading(3, capitalise(texts.causeGroups[group])), delayTable(source, members));
  }
  if (blocks.length === 1) blocks.push(paragraph(texts.report.noDelays));
  return blocks;
}

function delayTable(source: ReportSource, findings: readonly Finding[]): Block {
  const { columns } = source.texts.report;
  return table(
    [
      { header: columns.osahanke, width: 0.18 },
      { header: columns.target, width: 0.25 },
      { header: columns.late, width: 0.1 },
      { header: columns.evidence, width: 0.47 },
    ],
    findings.map((finding) => [
      cell(osahankeName(source, finding.osahanke)),
      cell(...targetOf(finding)),
      cell(delayOf(source, finding)),
      cell(...evidenceOf(source, finding)),
    ]),
    'tight',
  );
}

/** What a message calls the row that it is about. */
const NAMES = ['sopimus', 'asia', 'toimenpide', 'tehtava', 'hankinta', 'hanke'] as const;

/** The row's own name and its Tunnus; for an osahanke's own row, the column. */
function targetOf(finding: Finding): (string | Inline)[] {
  const reference: Inline = { text: `\n${finding.target.key}`, muted: true };
  const { message } = finding;
  const { data } = message;
  for (const name of NAMES)
    if (name in data) return [(data as Readonly<Record<string, unknown>>)[name] as string, reference];
  return [finding.target.column, reference];
}

function delayOf(source: ReportSource, finding: Finding): string {
  const { report } = source.texts;
  if (finding.daysLate !== null) return report.daysLate(finding.daysLate);
  const { message } = finding;
  if (message.name === 'progress-behind' || message.name === 'money-behind') {
    return report.pointsBehind(message.data.behind);
  }
  if (message.name === 'rekrytointi-vague-far') return report.forecastAhead(message.data.days);
  const ahead = forecastDays(message);
  return ahead === null ? '' : report.forecastLate(ahead);
}

/** Days from a target that is still ahead to the day that the forecast gives; null where the message counts none. */
function forecastDays(message: Finding['message']): number | null {
  switch (message.name) {
    case 'rekrytointi-not-reachable':
    case 'hankinta-not-reachable':
      return message.data.days;
    case 'paatosasia-no-meeting':
      return message.data.next?.days ?? null;
    default:
      return null;
  }
}

/** The sentence, and the cells that it rests on. */
function evidenceOf(source: ReportSource, finding: Finding): (string | Inline)[] {
  const { explanation } = explainFinding(finding, source.texts, source.today);
  const syy = finding.cause === null ? '' : ` ${source.texts.report.cause(finding.cause)}`;
  return [explanation + syy, { text: `\n${cellsOf(finding.evidence)}`, muted: true }];
}

/** `Rekrytoinnit!H7, G7, M7`: the tab is named once for its cells. */
function cellsOf(evidence: readonly Evidence[]): string {
  let tab = '';
  return evidence
    .map((one) => {
      const [place = '', cell = ''] = one.cell.split('!');
      const shown = place === tab ? cell : one.cell;
      tab = place;
      return shown;
    })
    .join(', ');
}
