// The thresholds of the procurement act by Laji and years, and the procedure that a value calls for.
import type { IsoDay } from '../day/day';
import { CHECKED, type Figure, type FigureValues, figureIn, type Mark } from '../forecast/figure';
import type { LAJI, ValueOfList } from '../workbook/choices';

export type Laji = ValueOfList<typeof LAJI>;

/** Euros without VAT; a value that reaches the threshold falls under it. */
export interface Threshold {
  readonly laji: Laji;
  /** First and last day of validity. */
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly national: number;
  /** Null where the act has no EU threshold of its own for the kind. */
  readonly eu: number | null;
  readonly source: string;
  readonly mark: Mark;
}

/** Hankintalaki 1397/2016, 25 §; as they have been since 1.1.2017. */
const NATIONAL: Readonly<Record<Laji, number>> = {
  Tavara: 60_000,
  Palvelu: 60_000,
  'Sote-palvelu': 400_000,
  'Muu erityinen palvelu': 300_000,
  Käyttöoikeussopimus: 500_000,
  Rakennusurakka: 150_000,
};

/** Two years at a time; `goods` = goods and services of municipalities, hyvinvointialueet and kuntayhtymät. */
const EU_PERIODS: readonly {
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly goods: number;
  readonly works: number;
  readonly source: string;
}[] = [
  {
    from: '2018-01-01',
    to: '2019-12-31',
    goods: 221_000,
    works: 5_548_000,
    source: 'hankinnat.fi/ajankohtaista/2017/hankintalainsaadannon-eu-kynnysarvot-muuttuvat-112018',
  },
  {
    from: '2020-01-01',
    to: '2021-12-31',
    goods: 214_000,
    works: 5_350_000,
    source: 'tem.fi/-/hankintalainsaadannon-eu-kynnysarvot-muuttuvat-1.1.2022',
  },
  {
    from: '2022-01-01',
    to: '2023-12-31',
    goods: 215_000,
    works: 5_382_000,
    source: 'tem.fi/eu-ja-kansalliset-kynnysarvot',
  },
  {
    from: '2024-01-01',
    to: '2025-12-31',
    goods: 221_000,
    works: 5_538_000,
    source: 'hankinnat.fi/ajankohtaista/2023/eu-kynnysarvot-muuttuvat-112024',
  },
  {
    from: '2026-01-01',
    to: '2027-12-31',
    goods: 216_000,
    works: 5_404_000,
    source: 'komission delegoidut asetukset (EU) 2025/2150–2152',
  },
];

const LAJIT = Object.keys(NATIONAL) as readonly Laji[];

export const THRESHOLDS: readonly Threshold[] = EU_PERIODS.flatMap(({ from, to, goods, works, source }) =>
  LAJIT.map((laji) => ({
    laji,
    from,
    to,
    national: NATIONAL[laji],
    eu: laji === 'Tavara' || laji === 'Palvelu' ? goods : laji === 'Rakennusurakka' ? works : null,
    source,
    mark: 'S' as const,
  })),
);

/** The same numbers as settings: `Kansallinen kynnysarvo: Palvelu`, `EU-kynnysarvo 2020–2021: Palvelu`. */
export const THRESHOLD_FIGURES: readonly Figure[] = [
  ...LAJIT.map(
    (laji): Figure => ({
      name: nationalName(laji),
      value: NATIONAL[laji],
      unit: '€',
      mark: 'S',
      source: 'hankintalaki 1397/2016, 25 §; tem.fi/eu-ja-kansalliset-kynnysarvot',
      checked: CHECKED,
      validity: { from: '2017-01-01', to: null },
    }),
  ),
  ...THRESHOLDS.flatMap((one): Figure[] =>
    one.eu === null
      ? []
      : [
          {
            name: euName(one),
            value: one.eu,
            unit: '€',
            mark: one.mark,
            source: one.source,
            checked: CHECKED,
            validity: { from: one.from, to: one.to },
          },
        ],
  ),
];

function nationalName(laji: Laji): string {
  return `Kansallinen kynnysarvo: ${laji}`;
}

function euName({ laji, from, to }: Pick<Threshold, 'laji' | 'from' | 'to'>): string {
  return `EU-kynnysarvo ${from.slice(0, 4)}–${to.slice(0, 4)}: ${laji}`;
}

/**
 * What a value calls for: under the national threshold the act does not apply; `erityinen` and `kayttooikeus` have
 * only the national one, and rules of their own above it (luvut 12 and 13).
 */
export type ProcedureLevel = 'pienhankinta' | 'kansallinen' | 'eu' | 'erityinen' | 'kayttooikeus';

export interface RequiredProcedure {
  readonly level: ProcedureLevel;
  /** The threshold that decided, with the workbook's own values in it. */
  readonly threshold: Threshold;
  /** The day is outside the years that are known: the nearest known ones were used. */
  readonly assumed: boolean;
}

/** The thresholds of a kind on a day, the workbook's own values over the act's. */
export function thresholdOn(
  laji: Laji,
  day: IsoDay,
  figures: FigureValues = {},
): { readonly threshold: Threshold; readonly assumed: boolean } {
  const ofLaji = THRESHOLDS.filter((one) => one.laji === laji);
  const valid = ofLaji.find(({ from, to }) => from <= day && day <= to);
  const nearest = valid ?? (day < '2018-01-01' ? ofLaji[0] : ofLaji[ofLaji.length - 1]);
  if (nearest === undefined) throw new Error(`no threshold for ${laji}`);
  const threshold = {
    ...nearest,
    national: figureIn({ name: nationalName(laji), value: nearest.national }, figures),
    eu: nearest.eu === null ? null : figureIn({ name: euName(nearest), value: nearest.eu }, figures),
  };
  return { threshold, assumed: valid === undefined };
}

/**
 * @param arvo euros without VAT
 * @param day the day on which the notice is sent, or would be
 */
export function requiredProcedure(
  laji: Laji,
  arvo: number,
  day: IsoDay,
  figures: FigureValues = {},
): RequiredProcedure {
  const { threshold, assumed } = thresholdOn(laji, day, figures);
  return { level: levelOf(laji, arvo, threshold), threshold, assumed };
}

function levelOf(laji: Laji, arvo: number, { national, eu }: Threshold): ProcedureLevel {
  if (arvo < national) return 'pienhankinta';
  if (laji === 'Käyttöoikeussopimus') return 'kayttooikeus';
  if (laji === 'Sote-palvelu' || laji === 'Muu erityinen palvelu') return 'erityinen';
  return eu !== null && arvo >= eu ? 'eu' : 'kansallinen';
}
