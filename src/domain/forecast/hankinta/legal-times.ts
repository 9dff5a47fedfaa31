// The minimum times of the procurement act: floors under every step length, with source and validity.
import { CHECKED, type Figure, type Mark } from '../figure';
import type { ClockName, HankintaStep } from './clocks';

const SINCE_2017 = { from: '2017-01-01', to: null };

function legal(name: string, value: number, mark: Mark, source: string): Figure {
  return { name, value, unit: 'päivää', mark, source, checked: CHECKED, validity: SINCE_2017 };
}

/** 129 §: from the notification of the decision, which is not counted; the old act had 21 days. */
export const ODOTUSAIKA = legal(
  'Odotusaika',
  14,
  'G',
  'hankintalaki 129 §: EU-hankinnat sekä kynnysarvon ylittävät liitteen E palvelut ja käyttöoikeudet',
);

/** To markkinaoikeus, from the day after the notification. */
export const VALITUSAIKA = legal(
  'Valitusaika',
  14,
  'S',
  'lrhto.fi/artikkelit/muutoksenhakuaika-hankinta-asioissa: tiedoksi 18.8.2020, viimeinen päivä 1.9.2020',
);

interface LegalMinimum {
  readonly clock: ClockName;
  readonly step: HankintaStep;
  /** Only from the EU threshold up. */
  readonly euOnly: boolean;
  readonly figure: Figure;
}

const CHAPTER_6 = 'hankintalaki, luku 6';

/**
 * With electronic tenders, the normal case. Prior notice and urgency shorten them further: a workbook in which they
 * apply says so in its settings. National procedures, liite E and minikilpailutus have no minimum in law.
 */
export const LEGAL_MINIMUMS: readonly LegalMinimum[] = [
  {
    clock: 'Avoin',
    step: 'tarjousaika',
    euOnly: true,
    figure: legal(
      'Vähimmäisaika, avoin EU-menettely: tarjousaika',
      30,
      'G',
      `${CHAPTER_6}: 35 päivää, sähköisin tarjouksin 30, ennakkoilmoituksen jälkeen 15`,
    ),
  },
  {
    clock: 'Rajoitettu',
    step: 'osallistumisaika',
    euOnly: true,
    figure: legal('Vähimmäisaika, rajoitettu EU-menettely: osallistumishakemukset', 30, 'G', CHAPTER_6),
  },
  {
    clock: 'Rajoitettu',
    step: 'tarjousaika',
    euOnly: true,
    figure: legal(
      'Vähimmäisaika, rajoitettu EU-menettely: tarjousaika',
      25,
      'G',
      `${CHAPTER_6}: 30 päivää, sähköisin tarjouksin 25, ennakkoilmoituksen jälkeen 10`,
    ),
  },
  {
    clock: 'Neuvottelumenettely',
    step: 'osallistumisaika',
    euOnly: true,
    figure: legal('Vähimmäisaika, neuvottelumenettely: osallistumishakemukset', 30, 'G', CHAPTER_6),
  },
  {
    clock: 'Neuvottelumenettely',
    step: 'tarjousaika',
    euOnly: true,
    figure: legal(
      'Vähimmäisaika, neuvottelumenettely: alustavat tarjoukset',
      25,
      'G',
      `${CHAPTER_6}: 30 päivää, sähköisin tarjouksin 25, ennakkoilmoituksen jälkeen 10`,
    ),
  },
  {
    clock: 'Kilpailullinen neuvottelumenettely',
    step: 'osallistumisaika',
    euOnly: true,
    figure: legal(
      'Vähimmäisaika, kilpailullinen neuvottelumenettely: osallistumishakemukset',
      30,
      'G',
      CHAPTER_6,
    ),
  },
  {
    clock: 'Dynaaminen hankintajärjestelmä',
    step: 'tarjousaika',
    euOnly: false,
    figure: legal(
      'Vähimmäisaika, dynaaminen hankintajärjestelmä: tarjousaika',
      10,
      'G',
      `${CHAPTER_6}: järjestelmän sisäinen tarjouskilpailu`,
    ),
  },
];

/** The floor of a step, or undefined where the law has none. `eu` = from the EU threshold up. */
export function legalMinimumOf(clock: ClockName, step: HankintaStep, eu: boolean): Figure | undefined {
  return LEGAL_MINIMUMS.find((one) => one.clock === clock && one.step === step && (eu || !one.euOnly))
    ?.figure;
}

export const LEGAL_FIGURES: readonly Figure[] = [
  ODOTUSAIKA,
  VALITUSAIKA,
  ...LEGAL_MINIMUMS.map(({ figure }) => figure),
];
