// The reference classes of a workbook: its finished recruitments by Täyttötapa and procurements by procedure.
import { daysBetween, type IsoDay } from '../day/day';
import { valueIn } from '../workbook/cells/cell';
import type { Portfolio } from '../workbook/portfolio';
import { type ClockSettings, chooseClock } from './hankinta/choose-clock';
import type { ClockName } from './hankinta/clocks';
import { type ReferenceClass, referenceClass } from './reference-class';
import type { Tayttotapa } from './rekrytointi/ladders';

export interface OwnClasses {
  /** Haku alkaa → Aloitus. */
  readonly rekrytointi: ReadonlyMap<Tayttotapa, ReferenceClass>;
  /** Tarjouspyyntö julkaistu → Sopimus allekirjoitettu. */
  readonly hankinta: ReadonlyMap<ClockName, ReferenceClass>;
}

interface Context {
  readonly today: IsoDay;
  readonly settings: ClockSettings;
  readonly portfolio: Portfolio;
}

/** Every row of a check asks for the same classes: they are counted once for a portfolio, its settings and a day. */
const counted = new WeakMap<Portfolio, { readonly of: Context; readonly classes: OwnClasses }>();

/** Kinds with too few finished ones are missing. Only what was finished by `today` counts. */
export function ownClasses(context: Context): OwnClasses {
  const known = counted.get(context.portfolio);
  if (known !== undefined && known.of.today === context.today && known.of.settings === context.settings) {
    return known.classes;
  }
  const classes = {
    rekrytointi: classesOf(recruitmentDurations(context), context.settings),
    hankinta: classesOf(procurementDurations(context), context.settings),
  };
  counted.set(context.portfolio, { of: context, classes });
  return classes;
}

function recruitmentDurations({ portfolio, today }: Context): Map<Tayttotapa, number[]> {
  const byKind = new Map<Tayttotapa, number[]>();
  for (const { cells } of portfolio.tabs.rekrytoinnit.rows) {
    if (valueIn(cells.vaihe) === 'Peruttu') continue;
    const days = finished(valueIn(cells.hakuAlkaa), valueIn(cells.aloitus), today);
    if (days !== null) add(byKind, valueIn(cells.tayttotapa) ?? 'Haku', days);
  }
  return byKind;
}

function procurementDurations({ portfolio, settings, today }: Context): Map<ClockName, number[]> {
  const byKind = new Map<ClockName, number[]>();
  for (const { cells } of portfolio.tabs.hankinnat.rows) {
    const published = valueIn(cells.tarjouspyyntoJulkaistu);
    const days = finished(published, valueIn(cells.sopimusAllekirjoitettu), today);
    if (days === null || published === undefined || valueIn(cells.vaihe) === 'Peruttu') continue;
    const row = {
      laji: valueIn(cells.laji) ?? null,
      arvo: valueIn(cells.arvo) ?? null,
      menettely: valueIn(cells.menettely) ?? null,
    };
    add(byKind, chooseClock(row, settings, published).clock, days);
  }
  return byKind;
}

/** Days from one to the other where both are known, in their order, and past. */
function finished(from: IsoDay | undefined, to: IsoDay | undefined, today: IsoDay): number | null {
  return from === undefined || to === undefined || to < from || to > today ? null : daysBetween(from, to);
}

function add<K>(byKind: Map<K, number[]>, kind: K, days: number): void {
  const known = byKind.get(kind);
  if (known === undefined) byKind.set(kind, [days]);
  else known.push(days);
}

function classesOf<K>(
  byKind: ReadonlyMap<K, readonly number[]>,
  { figures }: ClockSettings,
): ReadonlyMap<K, ReferenceClass> {
  const classes = new Map<K, ReferenceClass>();
  for (const [kind, durations] of byKind) {
    const found = referenceClass(durations, figures);
    if (found !== null) classes.set(kind, found);
  }
  return classes;
}
