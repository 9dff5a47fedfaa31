// The steps of a procurement, one clock per procedure, with their default lengths and what these rest on.
import type { HANKINTA_VAIHE, MENETTELY, ValueOfList } from '../../workbook/choices';
import { CHECKED, type Figure, type Mark } from '../figure';

export type Menettely = ValueOfList<typeof MENETTELY>;
export type HankintaVaihe = ValueOfList<typeof HANKINTA_VAIHE>;

/** A Menettely, or one of the two kinds that have rules of their own above their threshold. */
export type ClockName = Menettely | 'Erityiset palvelut' | 'Käyttöoikeussopimus';

/** `odotusaika` is put in where the law has it (forecast.ts); its length is the law's. */
export type HankintaStep =
  | 'markkinakartoitus'
  | 'valmistelu'
  | 'osallistumisaika'
  | 'ehdokkaat'
  | 'tarjousaika'
  | 'neuvottelut'
  | 'vertailu'
  | 'paatos'
  | 'odotusaika'
  | 'allekirjoitus';

export interface ClockStep {
  readonly step: Exclude<HankintaStep, 'odotusaika'>;
  readonly length: Figure;
}

const STEP_NAMES: Readonly<Record<ClockStep['step'], string>> = {
  markkinakartoitus: 'markkinakartoitus',
  valmistelu: 'tarjouspyynnön valmistelu',
  osallistumisaika: 'osallistumishakemukset',
  ehdokkaat: 'ehdokkaiden valinta',
  tarjousaika: 'tarjousaika',
  neuvottelut: 'neuvottelut',
  vertailu: 'tarjousten vertailu',
  paatos: 'hankintapäätös',
  allekirjoitus: 'sopimuksen allekirjoitus',
};

type Lengths = Partial<Readonly<Record<ClockStep['step'], number>>>;

/**
 * Calendar days, in the order of the keys. Estimates [U] within the ranges of facts-fi.md §1.4, whose only observed
 * figures are of cases that ended in court: open procedures took 45–128 days from notice to decision, half of them at
 * most 62. Changing one needs no more than a line on the tab Asetukset.
 */
const LENGTHS: Readonly<Record<ClockName, readonly [range: string, Lengths]>> = {
  Pienhankinta: [
    'pienhankinta yhteensä 3–5 viikkoa',
    { valmistelu: 7, tarjousaika: 10, vertailu: 4, paatos: 3, allekirjoitus: 4 },
  ],
  Suorahankinta: [
    'suorahankinta yhteensä 4–6 viikkoa',
    { valmistelu: 14, neuvottelut: 7, paatos: 7, allekirjoitus: 7 },
  ],
  'Kansallinen menettely': [
    'kansallinen menettely yhteensä 10–12 viikkoa',
    { markkinakartoitus: 14, valmistelu: 14, tarjousaika: 21, vertailu: 10, paatos: 7, allekirjoitus: 10 },
  ],
  Avoin: [
    'avoin EU-menettely yhteensä 4–6 kuukautta',
    { markkinakartoitus: 21, valmistelu: 30, tarjousaika: 35, vertailu: 21, paatos: 14, allekirjoitus: 7 },
  ],
  Rajoitettu: [
    'rajoitettu menettely yhteensä 5–7 kuukautta',
    {
      markkinakartoitus: 21,
      valmistelu: 30,
      osallistumisaika: 30,
      ehdokkaat: 14,
      tarjousaika: 30,
      vertailu: 21,
      paatos: 14,
      allekirjoitus: 7,
    },
  ],
  Neuvottelumenettely: [
    'neuvottelumenettely yhteensä 8–12 kuukautta',
    {
      markkinakartoitus: 21,
      valmistelu: 45,
      osallistumisaika: 30,
      ehdokkaat: 14,
      tarjousaika: 30,
      neuvottelut: 60,
      vertailu: 30,
      paatos: 14,
      allekirjoitus: 7,
    },
  ],
  'Kilpailullinen neuvottelumenettely': [
    'neuvottelumenettelyt yhteensä 8–12 kuukautta',
    {
      markkinakartoitus: 21,
      valmistelu: 60,
      osallistumisaika: 30,
      ehdokkaat: 14,
      neuvottelut: 90,
      tarjousaika: 30,
      vertailu: 30,
      paatos: 14,
      allekirjoitus: 7,
    },
  ],
  Minikilpailutus: [
    'minikilpailutus yhteensä 6–8 viikkoa',
    { valmistelu: 14, tarjousaika: 14, vertailu: 10, paatos: 7, allekirjoitus: 7 },
  ],
  'Dynaaminen hankintajärjestelmä': [
    'kilpailutus järjestelmässä yhteensä 6–8 viikkoa',
    { valmistelu: 14, tarjousaika: 14, vertailu: 10, paatos: 7, allekirjoitus: 7 },
  ],
  Yhteishankinta: [
    'kuten minikilpailutus, kun yhteishankintayksikkö on jo kilpailuttanut',
    { valmistelu: 14, tarjousaika: 14, vertailu: 10, paatos: 7, allekirjoitus: 7 },
  ],
  'Hankinta sidosyksiköltä': [
    'kuten suorahankinta, yhteensä 4–6 viikkoa',
    { valmistelu: 14, neuvottelut: 7, paatos: 7, allekirjoitus: 7 },
  ],
  'Erityiset palvelut': [
    'sosiaali-, terveys- ja muut erityiset palvelut (liite E) yhteensä 4–6 kuukautta',
    { markkinakartoitus: 21, valmistelu: 30, tarjousaika: 30, vertailu: 21, paatos: 14, allekirjoitus: 7 },
  ],
  Käyttöoikeussopimus: [
    'kuten avoin EU-menettely, yhteensä 4–6 kuukautta',
    { markkinakartoitus: 21, valmistelu: 30, tarjousaika: 35, vertailu: 21, paatos: 14, allekirjoitus: 7 },
  ],
};

const ESTIMATE: Mark = 'U';

function clockOf(name: ClockName): readonly ClockStep[] {
  const [range, lengths] = LENGTHS[name];
  return (Object.keys(lengths) as ClockStep['step'][]).map((step) => ({
    step,
    length: {
      name: `${name}: ${STEP_NAMES[step]}`,
      value: lengths[step] ?? 0,
      unit: 'päivää',
      mark: ESTIMATE,
      source: range,
      checked: CHECKED,
    },
  }));
}

export const CLOCK_NAMES = Object.keys(LENGTHS) as readonly ClockName[];

/** Steps in the order in which they follow each other. */
export const CLOCKS = Object.fromEntries(CLOCK_NAMES.map((name) => [name, clockOf(name)])) as Readonly<
  Record<ClockName, readonly ClockStep[]>
>;

export const CLOCK_FIGURES: readonly Figure[] = CLOCK_NAMES.flatMap((name) =>
  CLOCKS[name].map(({ length }) => length),
);
