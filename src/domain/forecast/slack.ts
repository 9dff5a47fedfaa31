// How much room a forecast needs before its target: the more work ahead, the more; some the other way late in the work.
import { CHECKED, type Figure, type FigureValues, figureIn } from './figure';
import type { ClockName, HankintaVaihe } from './hankinta/clocks';
import type { RekrytointiVaihe, Tayttotapa } from './rekrytointi/ladders';

const WEIGHED = 'valittu koepenkin siemenluvuilla 1–20';

function weighed(name: string, value: number, why: string): Figure {
  return { name, value, unit: 'päivää', mark: 'U', source: `${why}; ${WEIGHED}`, checked: CHECKED };
}

/**
 * The forecast is the earliest likely day: everything goes as planned from today on. Public timelines took 67–95 days
 * from notice to choice, where the ladder has 42 (facts-fi.md §2): 25–53 days more, and planning and permission lie
 * before the notice. Weighed on seeds 1–20 of the test bench (docs/tarkkuus.md).
 */
export const REKRYTOINTI_RESERVE = weighed(
  'Rekrytointi: vara suunnitteluvaiheessa',
  70,
  'julkisissa aikatauluissa hakuilmoituksesta valintaan kului 25–53 päivää enemmän kuin oletusvaiheisiin, ja sitä edeltävät suunnittelu ja lupa',
);
/** A search may bring nobody, and is then held again. */
export const SEARCH_RESERVE = weighed(
  'Rekrytointi: vara ennen haastatteluja',
  7,
  'haku voi jäädä tuloksetta, ja hakuaikaa voidaan jatkaa',
);
export const HANKINTA_RESERVE = weighed(
  'Hankinta: vara suunnitteluvaiheessa',
  70,
  'määrittely, markkinakartoitus ja kilpailutus venyvät kaikki, eikä mitään niistä ole aloitettu',
);
/** The comparison and the decision are still to come, and the tender may be broken off. */
export const TENDER_RESERVE = weighed(
  'Hankinta: vara ennen päätöstä',
  14,
  'lisäkysymykset, tarjousten vertailu ja päätöskäsittely venyvät, ja kilpailutus voi keskeytyä',
);
/** Weeks of work, not months: less of it can go wrong. */
export const LIGHT_RESERVE = weighed(
  'Kevyt hankinta: vara suunnitteluvaiheessa',
  28,
  'muutaman viikon hankinnassa on vähemmän, mikä voi venyä',
);

/** Nothing is begun, but it is agreed on within the house: a week is made up for. */
export const SHIFT_TOLERANCE = weighed(
  'Työajan kohdennus: ennusteen sallittu ylitys',
  7,
  'työajan siirtämisestä sovitaan talon sisällä, joten viikko on kurottavissa',
);

/** The start is agreed on: what it passes the target by is no estimate. */
export const AGREED_TOLERANCE = weighed(
  'Sovittu päivä: sallittu ylitys',
  14,
  'päivä on sovittu eikä arvio; kahden viikon siirtymä ei vielä ole viivästys',
);

/** Chosen, and no start is written: the notice in the earlier job may have run for weeks. */
export const CHOSEN_TOLERANCE = weighed(
  'Valittu ilman aloituspäivää: ennusteen sallittu ylitys',
  28,
  'irtisanomisaika lasketaan kokonaan, vaikka se on voinut alkaa jo viikkoja sitten',
);

/**
 * The sheet does not tell when the present step began: it is counted whole, and so mostly too long. In an internal
 * search the permission (21 days) is often not needed at all.
 */
export const TOLERANCE = weighed(
  'Ennusteen sallittu ylitys loppuvaiheessa',
  21,
  'kesken olevan vaiheen alkua ei tiedetä, joten se lasketaan kokonaan',
);

export const SLACK_FIGURES: readonly Figure[] = [
  REKRYTOINTI_RESERVE,
  SEARCH_RESERVE,
  HANKINTA_RESERVE,
  TENDER_RESERVE,
  LIGHT_RESERVE,
  SHIFT_TOLERANCE,
  AGREED_TOLERANCE,
  CHOSEN_TOLERANCE,
  TOLERANCE,
];

/** Why a reserve is needed: nothing is begun, nobody is interviewed yet, or the tender is not decided yet. */
export type ReserveReason = 'not-begun' | 'before-interviews' | 'before-decision';

/** Days. At most one of the two is more than zero. */
export interface Slack {
  /** Less than so much between forecast and target is too tight; 0: `reason` says nothing. */
  readonly reserve: number;
  readonly reason: ReserveReason;
  /** The setting that says so. */
  readonly reserveName: string;
  /** The forecast may pass the target by so much without a colour. */
  readonly tolerance: number;
}

/** What of a forecast the slack goes by. `agreed`: a cell of the row names the day, and nothing is estimated. */
export interface RekrytointiStanding {
  readonly vaihe: RekrytointiVaihe;
  readonly tayttotapa: Tayttotapa;
  readonly agreed: boolean;
}
export interface HankintaStanding {
  readonly vaihe: HankintaVaihe;
  readonly clock: ClockName;
  readonly agreed: boolean;
}

/** The search is not over: all that can fail is still ahead. */
const BEFORE_INTERVIEWS: readonly RekrytointiVaihe[] = [
  'Täyttölupa haettu',
  'Täyttölupa saatu',
  'Haku auki',
  'Keskeytetty',
];
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
/** Their lead times hold whole rounds of negotiations: 8–12 months, with room of their own. */
const NEGOTIATED: readonly ClockName[] = ['Neuvottelumenettely', 'Kilpailullinen neuvottelumenettely'];

const NONE: Slack = { reserve: 0, reason: 'not-begun', reserveName: '', tolerance: 0 };

/** A post filled from within the house needs no reserve: its steps are few and in its own hands. */
export function rekrytointiSlack(
  { vaihe, tayttotapa, agreed }: RekrytointiStanding,
  figures: FigureValues,
): Slack {
  if (agreed) return tolerated(AGREED_TOLERANCE, figures);
  if (vaihe === 'Valittu') return tolerated(CHOSEN_TOLERANCE, figures);
  const planned = vaihe === 'Suunnitteilla';
  if (tayttotapa === 'Työajan kohdennus') return tolerated(planned ? SHIFT_TOLERANCE : TOLERANCE, figures);
  if (tayttotapa === 'Sisäinen haku') return tolerated(TOLERANCE, figures);
  // Bought work is a light procurement, whatever tab it stands on.
  const bought = tayttotapa === 'Ostopalvelu';
  if (planned) return reserved(bought ? LIGHT_RESERVE : REKRYTOINTI_RESERVE, 'not-begun', figures);
  if (!BEFORE_INTERVIEWS.includes(vaihe)) return tolerated(TOLERANCE, figures);
  return bought ? NONE : reserved(SEARCH_RESERVE, 'before-interviews', figures);
}

export function hankintaSlack({ vaihe, clock, agreed }: HankintaStanding, figures: FigureValues): Slack {
  if (agreed) return tolerated(AGREED_TOLERANCE, figures);
  if (DECIDED.includes(vaihe) || NEGOTIATED.includes(clock)) return tolerated(TOLERANCE, figures);
  const light = LIGHT.includes(clock);
  if (vaihe === 'Suunnitteilla') {
    return reserved(light ? LIGHT_RESERVE : HANKINTA_RESERVE, 'not-begun', figures);
  }
  return light ? NONE : reserved(TENDER_RESERVE, 'before-decision', figures);
}

function reserved(figure: Figure, reason: ReserveReason, figures: FigureValues): Slack {
  return { ...NONE, reserve: figureIn(figure, figures), reason, reserveName: figure.name };
}

function tolerated(figure: Figure, figures: FigureValues): Slack {
  return { ...NONE, tolerance: figureIn(figure, figures) };
}
