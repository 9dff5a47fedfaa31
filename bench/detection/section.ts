// Bench section: how early and how rightly delays are seen, on the seeds tuned on and on the seeds reported.
import type { Section } from '../section';
import { ACCURACY_PAGE, accuracyPage } from './accuracy-page';
import { AHEAD, type Detection, type Detector } from './detection';
import { figure } from './finnish-figures';
import { resultsOf, SEEDS, SMALL } from './results';

export const detectionSection: Section = {
  name: 'detection',
  onlyWhenNamed: true,
  measure: ({ root }, small) => {
    const results = resultsOf(small ? SMALL : SEEDS);
    return {
      json: results,
      table: [results.tuned, results.reported, results.harder].map(detectionTable).join('\n'),
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

function line(name: string, cells: readonly string[]): string {
  return name.padEnd(46) + cells.map((cell) => cell.padStart(11)).join('');
}
