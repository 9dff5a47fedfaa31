// How much room a forecast needs before its target: more where nothing is begun, some the other way late in the work.
import { daysBetween, type IsoDay } from '../day/day';
import { CHECKED, type Figure, type FigureValues, figureIn } from './figure';
import type { ClockName, HankintaVaihe } from './hankinta/clocks';
import type { RekrytointiVaihe, Tayttotapa } from './rekrytointi/ladders';

const WEIGHED = 'valittu koepenkin siemenluvuilla 1–20';

/**
 * The forecast is the earliest likely day: everything goes as planned from today on. Public timelines took 67–95 days
 * from notice to choice, where the ladder has 42 (facts-fi.md §2): 25–53 days more, and 42 lies between.
 * Weighed on seeds 1–20 of the test bench (docs/tarkkuus.md).
 */
function reserve(of: string, value: number, why: string): Figure {
  return {
    name: `${of}: vara suunnitteluvaiheessa`,
    value,
    unit: 'päivää',
    mark: 'U',
    source: `${why}; ${WEIGHED}`,
    checked: CHECKED,
  };
}

const AS_OBSERVED =
  'julkisissa aikatauluissa hakuilmoituksesta valintaan kului 67–95 päivää, kun oletusvaiheet ovat yhteensä 42';

export const REKRYTOINTI_RESERVE = reserve('Rekrytointi', 42, AS_OBSERVED);
export const HANKINTA_RESERVE = reserve('Hankinta', 42, AS_OBSERVED);
/** Weeks of work, not months: less of it can go wrong. */
export const LIGHT_RESERVE = reserve(
  'Kevyt hankinta',
  14,
  'muutaman viikon hankinnassa on vähemmän, mikä voi venyä',
);

/** Nothing is begun, but whoever fills the post is in the house already: a week is made up for. */
export const INHOUSE_TOLERANCE: Figure = {
  name: 'Talon sisäinen täyttö: ennusteen sallittu ylitys',
  value: 7,
  unit: 'päivää',
  mark: 'U',
  source: `oletusvaiheet ovat viikon tarkkuudella, ja siirtymisestä sovitaan talon sisällä; ${WEIGHED}`,
  checked: CHECKED,
};

/** The sheet does not tell when the present step began: it is counted whole from today, and so mostly too long. */
export const TOLERANCE: Figure = {
  name: 'Ennusteen sallittu ylitys loppuvaiheessa',
  value: 14,
  unit: 'päivää',
  mark: 'U',
  source:
    'kesken olevan vaiheen alkua ei tiedetä, joten se lasketaan kokonaan; valittu koepenkin siemenluvuilla 1–20',
  checked: CHECKED,
};

/** After so long the stage may well have moved on without the sheet: the forecast is trusted less. */
export const STALE: Figure = {
  name: 'Ennuste luottaa vaiheeseen enintään',
  value: 45,
  unit: 'päivää',
  mark: 'U',
  source:
    'kuukausittain päivitettävän rivin yksi väliin jäänyt kierros; valittu koepenkin siemenluvuilla 1–20',
  checked: CHECKED,
};

export const SLACK_FIGURES: readonly Figure[] = [
  REKRYTOINTI_RESERVE,
  HANKINTA_RESERVE,
  LIGHT_RESERVE,
  INHOUSE_TOLERANCE,
  TOLERANCE,
  STALE,
];

/** Days. At most one of the two is more than zero. */
export interface Slack {
  /** Less than so much between forecast and target is too tight. */
  readonly reserve: number;
  /** The setting that says so. */
  readonly reserveName: string;
  /** The forecast may pass the target by so much without a colour. */
  readonly tolerance: number;
  /** The osahanke's last update where it is too old to trust the stage, else null. */
  readonly stale: IsoDay | null;
}

/** What the slack depends on beside the row. */
export interface SlackContext {
  readonly figures: FigureValues;
  readonly today: IsoDay;
  /** Päivitetty of the row's osahanke; null where it is not known: then the stage is believed. */
  readonly updated: IsoDay | null;
}

/** Filled from outside the house: applicants or tenderers may fail to come. */
const FROM_OUTSIDE: readonly Tayttotapa[] = ['Haku', 'Ostopalvelu'];
/** The search is not open yet: all that can fail is still ahead. */
const BEFORE_SEARCH: readonly RekrytointiVaihe[] = ['Täyttölupa haettu', 'Täyttölupa saatu', 'Keskeytetty'];
/** Decided: what is left is a wait whose beginning the sheet does not tell. */
const DECIDED: readonly HankintaVaihe[] = ['Hankintapäätös', 'Odotusaika', 'Sopimus'];

/** Those that the law does not call for a tender of months in: the value is small, or the field is tendered already. */
const LIGHT: readonly ClockName[] = [
  'Pienhankinta',
  'Suorahankinta',
  'Minikilpailutus',
  'Dynaaminen hankintajärjestelmä',
  'Yhteishankinta',
  'Hankinta sidosyksiköltä',
];

const NONE: Slack = { reserve: 0, reserveName: '', tolerance: 0, stale: null };

/** A post filled from within the house needs no reserve: its steps are few and in its own hands. */
export function rekrytointiSlack(
  { vaihe, tayttotapa }: { readonly vaihe: RekrytointiVaihe; readonly tayttotapa: Tayttotapa },
  context: SlackContext,
): Slack {
  if (staleSince(context) !== null) return tolerated(TOLERANCE, context);
  const outside = FROM_OUTSIDE.includes(tayttotapa);
  if (vaihe === 'Suunnitteilla') {
    return outside ? reserved(REKRYTOINTI_RESERVE, context) : tolerated(INHOUSE_TOLERANCE, context);
  }
  return outside && BEFORE_SEARCH.includes(vaihe) ? NONE : tolerated(TOLERANCE, context);
}

export function hankintaSlack(
  { vaihe, clock }: { readonly vaihe: HankintaVaihe; readonly clock: ClockName },
  context: SlackContext,
): Slack {
  if (staleSince(context) !== null || DECIDED.includes(vaihe)) return tolerated(TOLERANCE, context);
  if (vaihe !== 'Suunnitteilla') return NONE;
  return reserved(LIGHT.includes(clock) ? LIGHT_RESERVE : HANKINTA_RESERVE, context);
}

function staleSince({ updated, today, figures }: SlackContext): IsoDay | null {
  return updated !== null && daysBetween(updated, today) > figureIn(STALE, figures) ? updated : null;
}

function reserved(figure: Figure, { figures }: SlackContext): Slack {
  return { ...NONE, reserve: figureIn(figure, figures), reserveName: figure.name };
}

function tolerated(figure: Figure, context: SlackContext): Slack {
  return { ...NONE, tolerance: figureIn(figure, context.figures), stale: staleSince(context) };
}
