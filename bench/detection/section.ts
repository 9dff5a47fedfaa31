// Bench section: how early and how rightly delays are seen, on the seeds tuned on and on the seeds reported.
import type { Section } from '../section';
import { AHEAD, type Detection, type Detector, detection } from './detection';

type Seeds = Readonly<Record<'tuned' | 'reported', readonly [number, number]>>;

/** Rules and limits may be tuned on the first only. */
const SEEDS: Seeds = { tuned: [1, 20], reported: [101, 140] };
const SMALL: Seeds = { tuned: [1, 2], reported: [101, 102] };

export const detectionSection: Section = {
  name: 'detection',
  onlyWhenNamed: true,
  measure: (_place, small) => {
    const seeds = small ? SMALL : SEEDS;
    const tuned = detection(seeds.tuned[0], seeds.tuned[1]);
    const reported = detection(seeds.reported[0], seeds.reported[1]);
    return { json: { tuned, reported }, table: `${detectionTable(tuned)}\n${detectionTable(reported)}` };
  },
};

/** Finnish, for the screen. */
export function detectionTable(measured: Detection): string {
  const { seeds, units, late, ours, byKind, byRule, baselines } = measured;
  return [
    `Siemenluvut ${seeds[0]}–${seeds[1]}: ${units} riviä kuukaudessa ennen tavoitetta, niistä ${late} myöhästyy yli 14 päivää`,
    line('', ['tarkkuus', 'saanti', 'F1', `≥ ${AHEAD} pv: t.`, 's.', 'F1', 'ennen, pv', 'rivejä']),
    ...[ours, ...byKind, ...byRule, ...baselines].map(row),
    '',
  ].join('\n');
}

function row({ name, all, ahead, earliness }: Detector): string {
  const found = `${earliness.warnedItems}/${earliness.lateItems}`;
  return line(name, [
    ...[all.precision, all.recall, all.f1, ahead.precision, ahead.recall, ahead.f1].map(share),
    earliness.quartiles === null ? '–' : String(earliness.quartiles[1]),
    found,
  ]);
}

function line(name: string, cells: readonly string[]): string {
  return name.padEnd(31) + cells.map((cell) => cell.padStart(11)).join('');
}

function share(value: number | null): string {
  return value === null ? '–' : value.toFixed(3).replace('.', ',');
}
