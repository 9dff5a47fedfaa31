// Bench section: how early and how rightly delays are seen, on the seeds tuned on and on the seeds reported.
import type { Section } from '../section';
import { ACCURACY_PAGE, accuracyPage } from './accuracy-page';
import type { CommitmentFigures } from './commitments';
import { AHEAD, type Detection, type Detector } from './detection';
import { figure, percent } from './finnish-figures';
import { resultsOf, SEEDS, SMALL } from './results';

export const detectionSection: Section = {
  name: 'detection',
  onlyWhenNamed: true,
  measure: ({ root }, small) => {
    const results = resultsOf(small ? SMALL : SEEDS);
    return {
      json: results,
      table: [
        ...[results.tuned, results.reported, results.harder].map(detectionTable),
        commitmentTable(results.commitments),
      ].join('\n'),
      page: { path: ACCURACY_PAGE, text: (day) => accuracyPage(results, root, day) },
    };
  },
};

/** Finnish, for the screen. */
export function detectionTable(measured: Detection): string {
  const { seeds, world, units, late, ours, unsettled, byKind, byWay, byRule, baselines } = measured;
  return [
    `Siemenluvut ${seeds[0]}–${seeds[1]}, ${world} maailma: ${units} riviä kuukaudessa ennen tavoitetta, niistä ${late} myöhästyy yli 14 päivää`,
    line('', [
      'tarkkuus',
      'saanti',
      'F1',
      `≥ ${AHEAD} pv: t.`,
      's.',
      'F1',
      'ennen, pv',
      'kvartiilit',
      'lupauksia',
    ]),
    ...[ours, unsettled, ...byKind, ...byWay, ...byRule, ...baselines].map(row),
    '',
  ].join('\n');
}

function row({ name, all, ahead, earliness }: Detector): string {
  const found = `${earliness.warnedItems}/${earliness.lateItems}`;
  return line(name, [
    ...[all.precision, all.recall, all.f1, ahead.precision, ahead.recall, ahead.f1].map(figure),
    earliness.quartiles === null ? '–' : String(earliness.quartiles[1]),
    earliness.quartiles === null ? '–' : `${earliness.quartiles[0]}–${earliness.quartiles[2]}`,
    found,
  ]);
}

/** Finnish, for the screen: before the deadline, then after it. */
export function commitmentTable(figures: readonly CommitmentFigures[]): string {
  return [
    'Sopimukset ja toimenpiteet: rivejä ennen määräaikaa ja sen jälkeen',
    line('', ['ennen', 'havaintoja', 'oikeita', 'jälkeen', 'havaintoja', 'oikeita']),
    ...figures.map(({ rule, before, after }) =>
      line(rule, [
        ...[String(before.rows), String(before.told), percent(before.right, before.told)],
        ...[String(after.rows), String(after.told), percent(after.right, after.told)],
      ]),
    ),
    '',
  ].join('\n');
}

function line(name: string, cells: readonly string[]): string {
  return name.padEnd(46) + cells.map((cell) => cell.padStart(11)).join('');
}
