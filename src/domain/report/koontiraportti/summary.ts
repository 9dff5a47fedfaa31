// Summary: counts, who goes to plan, who is delayed and why.
import { CAUSE_GROUPS, type CauseGroup } from '../../findings/finding';
import type { Light } from '../../findings/lights';
import { valueIn } from '../../workbook/cells/cell';
import { delaysOf, type ReportSource, withLights } from '../source';
import { type Block, heading, paragraph } from '../tree';
import { mattersIn } from './matters';

/** The same sentences head the report and the answer to the person who pressed the button. */
export function headlineOf(source: ReportSource): readonly string[] {
  const { report } = source.texts;
  const judged = withLights(source);
  const named = (...lights: readonly Light[]) =>
    judged.filter((one) => lights.includes(one.lights.computed)).map((one) => one.osahanke.name);
  const count = (light: Light) => named(light).length;
  const grey = named('Harmaa');
  const sentences = [
    report.counts({
      total: judged.length,
      vihrea: count('Vihreä'),
      keltainen: count('Keltainen'),
      punainen: count('Punainen'),
      harmaa: count('Harmaa'),
    }),
    report.onPlan(named('Vihreä')),
    report.delayed(
      judged
        .filter((one) => one.lights.computed === 'Keltainen' || one.lights.computed === 'Punainen')
        .map((one) => ({
          name: one.osahanke.name,
          groups: groupsOf(source, one.osahanke.tunnus).map((group) => source.texts.causeGroups[group]),
        })),
    ),
  ];
  if (grey.length > 0) sentences.push(report.grey(grey));
  const differing = source.findings.filter((finding) => finding.rule === 'osahanke-own-light');
  if (differing.length > 0) {
    const names = differing.map((finding) => source.portfolio.find(finding.osahanke ?? '')?.name ?? '');
    sentences.push(report.ownDiffers(names));
  }
  return sentences;
}

export function summarySection(source: ReportSource): readonly Block[] {
  const { report } = source.texts;
  const [counts = '', ...rest] = headlineOf(source);
  return [
    heading(2, report.headings.summary),
    paragraph(counts),
    ...rest.map((sentence) => paragraph(sentence)),
    paragraph(lateSentence(source), ' ', mattersSentence(source)),
  ];
}

/** The cause groups of an osahanke's coloured deviations, in the order of the report. */
function groupsOf(source: ReportSource, tunnus: string): readonly CauseGroup[] {
  const groups = new Set<CauseGroup>();
  for (const finding of delaysOf(source)) {
    if (finding.osahanke === tunnus) for (const group of finding.causeGroups) groups.add(group);
  }
  return CAUSE_GROUPS.filter((group) => groups.has(group));
}

function lateSentence(source: ReportSource): string {
  const late = delaysOf(source).filter((finding) => finding.daysLate !== null);
  const inTab = (tab: string) => late.filter((finding) => finding.target.tab === tab).length;
  return source.texts.report.late({
    rekrytoinnit: inTab('Rekrytoinnit'),
    hankinnat: inTab('Hankinnat'),
    sopimukset: inTab('Sopimukset'),
    toimenpiteet: inTab('Toimenpiteet'),
    paatosasiat: inTab('Päätösasiat'),
  });
}

function mattersSentence(source: ReportSource): string {
  // Tiedoksi: shown to the steering group, but nobody is waiting for anything.
  const open = mattersIn(source).shown.filter(
    ({ row, closed }) => !closed && valueIn(row.cells.tila) !== 'Tiedoksi',
  );
  const toDecide = open.filter((matter) => valueIn(matter.row.cells.tyyppi) === 'Päätösasia');
  return source.texts.report.openMatters(open.length, toDecide.length);
}
