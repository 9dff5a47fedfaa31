// Thresholds of public procurement by kind and year, and the lightest procedure that a value allows.
import type { IsoDay } from '../day/day';
import type { LAJI, ValueOfList } from '../workbook/choices';

export type Laji = ValueOfList<typeof LAJI>;

export interface Threshold {
  readonly laji: Laji;
  readonly from: IsoDay;
  /** The last day; null: in force until the next is known. */
  readonly to: IsoDay | null;
  /** Euros without value added tax. */
  readonly national: number;
  /** Null: the Act knows no EU threshold of its own for the kind, only the national one. */
  readonly eu: number | null;
  /** Statute and addresses, in Finnish: people read it. */
  readonly source: string;
}

const NATIONAL_SOURCE = 'Hankintalaki 1397/2016, 25 §; https://tem.fi/eu-ja-kansalliset-kynnysarvot';

/** EU thresholds of municipalities, joint authorities and wellbeing services counties; they change every other year. */
const EU_PERIODS: readonly {
  readonly from: IsoDay;
  readonly to: IsoDay | null;
  readonly goods: number;
  readonly works: number;
  readonly source: string;
}[] = [
  {
    ...{ from: '2018-01-01', to: '2019-12-31', goods: 221_000, works: 5_548_000 },
    source:
      'https://www.hankinnat.fi/ajankohtaista/2017/hankintalainsaadannon-eu-kynnysarvot-muuttuvat-112018',
  },
  {
    ...{ from: '2020-01-01', to: '2021-12-31', goods: 214_000, works: 5_350_000 },
    source: 'https://tem.fi/-/hankintalainsaadannon-eu-kynnysarvot-muuttuvat-1.1.2022',
  },
  {
    ...{ from: '2022-01-01', to: '2023-12-31', goods: 215_000, works: 5_382_000 },
    source: 'https://tem.fi/eu-ja-kansalliset-kynnysarvot',
  },
  {
    ...{ from: '2024-01-01', to: '2025-12-31', goods: 221_000, works: 5_538_000 },
    source: 'https://www.hankinnat.fi/ajankohtaista/2023/eu-kynnysarvot-muuttuvat-112024',
  },
  {
    ...{ from: '2026-01-01', to: null, goods: 216_000, works: 5_404_000 },
    source:
      'komission delegoidut asetukset (EU) 2025/2150–2152, vuosille 2026–2027; tarkista arvot 1.1.2028 alkaen',
  },
];

/** Since 1.1.2017; the EU's changes don't touch them. */
const NATIONAL: readonly {
  readonly laji: Laji;
  readonly national: number;
  readonly eu: 'goods' | 'works' | null;
}[] = [
  { laji: 'Tavara', national: 60_000, eu: 'goods' },
  { laji: 'Palvelu', national: 60_000, eu: 'goods' },
  { laji: 'Sote-palvelu', national: 400_000, eu: null },
  { laji: 'Muu erityinen palvelu', national: 300_000, eu: null },
  { laji: 'Käyttöoikeussopimus', national: 500_000, eu: null },
  { laji: 'Rakennusurakka', national: 150_000, eu: 'works' },
];

export const THRESHOLDS: readonly Threshold[] = NATIONAL.flatMap(({ laji, national, eu }) =>
  EU_PERIODS.map(
    (period): Threshold => ({
      laji,
      from: period.from,
      to: period.to,
      national,
      eu: eu === null ? null : period[eu],
      source:
        eu === null || NATIONAL_SOURCE.includes(period.source)
          ? NATIONAL_SOURCE
          : `${NATIONAL_SOURCE}; ${period.source}`,
    }),
  ),
);

/** What the value calls for, the lightest first. */
export type RequiredProcedure = 'pienhankinta' | 'kansallinen' | 'eu';

export interface Requirement {
  readonly procedure: RequiredProcedure;
  /** The threshold that the value reaches, euros; null below the national one. */
  readonly limit: number | null;
}

/** Values that people have set over those of the table; null: as in the table. */
export interface OwnThreshold {
  readonly national: number | null;
  readonly eu: number | null;
}

/** Null for a day before the table begins. */
export function thresholdOn(laji: Laji, day: IsoDay): Threshold | null {
  const inForce = (one: Threshold) => one.from <= day && (one.to === null || day <= one.to);
  return THRESHOLDS.find((one) => one.laji === laji && inForce(one)) ?? null;
}

/**
 * `arvo`: the estimated value in euros without VAT; `day`: the day on which the procurement begins. A value equal to a
 * threshold reaches it (hankintalaki 25 § and 26 §: the Act does not apply to what is below). Null where the day is
 * before the table.
 */
export function requiredProcedure(
  laji: Laji,
  arvo: number,
  day: IsoDay,
  own: OwnThreshold = { national: null, eu: null },
): Requirement | null {
  const threshold = thresholdOn(laji, day);
  if (threshold === null) return null;
  const eu = threshold.eu === null ? null : (own.eu ?? threshold.eu);
  const national = own.national ?? threshold.national;
  if (eu !== null && arvo >= eu) return { procedure: 'eu', limit: eu };
  if (arvo >= national) return { procedure: 'kansallinen', limit: national };
  return { procedure: 'pienhankinta', limit: null };
}
