// The kinds of delays that were missed and of false alarms: what came of them, with an invented example of each.
import { daysBetween } from '../../src/domain/day/day';
import { warned } from './detection';
import { type Stage, stageOn, type Trouble } from './life';
import { LATE_DAYS, type Unit } from './units';

export interface FailureKind {
  /** Finnish, as the page says it. */
  readonly name: string;
  readonly example: string;
  is(unit: Unit): boolean;
}

/** A unit belongs to the first kind that it fits. */
const MISSED: readonly FailureKind[] = [
  {
    name: 'haku päättyi myöhemmin ilman valintaa',
    example: 'Suunnittelijan haku avattiin ajoissa, mutta sopivia hakijoita ei ollut ja haku uusittiin.',
    is: (unit) => comes(unit, 'no-applicants'),
  },
  {
    name: 'hankinta keskeytyi myöhemmin',
    example: 'Tarjoukset ylittivät varatun rahan, ja kilpailutus aloitettiin alusta.',
    is: (unit) => comes(unit, 'broken-off'),
  },
  {
    name: 'päätöksestä valitettiin myöhemmin',
    example: 'Hankintapäätös tehtiin ajallaan, mutta sopimus odotti markkinaoikeuden ratkaisua.',
    is: (unit) => comes(unit, 'appeal'),
  },
  {
    name: 'valittu perui myöhemmin',
    example: 'Valittu ei ottanut tehtävää vastaan, ja haastattelut aloitettiin uudelleen.',
    is: (unit) => comes(unit, 'withdrew'),
  },
  {
    name: 'jokin vaihe kesti yli kaksi kertaa tavallisen ajan',
    example: 'Tarjousvertailuun varattiin neljä viikkoa, mutta se vei kaksi kuukautta.',
    is: (unit) =>
      unit.item.life.stages.some((stage) => isAhead(unit, stage) && lasts(unit, stage) > 2 * stage.usual),
  },
  {
    name: 'moni vaihe venyi vähän',
    example: 'Jokainen vaihe kesti viikon suunniteltua pidempään.',
    is: () => true,
  },
];

const FALSE_ALARMS: readonly FailureKind[] = [
  {
    name: `myöhästyi, mutta enintään ${LATE_DAYS} päivää`,
    example: 'Tavoite oli 31.3., ja työ alkoi 8.4.',
    is: (unit) => daysBetween(unit.told.promise.day, unit.item.life.end) > 0,
  },
  {
    name: 'työ oli jo valmis, mutta taulukko ei tiennyt sitä',
    example: 'Sopimus allekirjoitettiin 12.5., ja rivi päivitettiin kesäkuussa.',
    is: ({ settled }) => settled,
  },
  {
    name: 'työ oli pidemmällä kuin taulukko kertoi',
    example: 'Taulukossa luki Suunnitteilla, vaikka haku oli avattu kolme viikkoa sitten.',
    is: ({ item, told, today }) => stageOn(item.life, today) !== told.stage,
  },
  {
    name: 'vaiheet sujuivat tavallista nopeammin',
    example: 'Täyttölupa tuli viikossa, ja valittu pääsi aloittamaan heti.',
    is: () => true,
  },
];

export interface FailureCount extends Pick<FailureKind, 'name' | 'example'> {
  readonly units: number;
}

export function missedDelays(units: readonly Unit[]): readonly FailureCount[] {
  return counted(
    MISSED,
    units.filter((unit) => unit.late && !warned(unit)),
  );
}

export function falseAlarms(units: readonly Unit[]): readonly FailureCount[] {
  return counted(
    FALSE_ALARMS,
    units.filter((unit) => !unit.late && warned(unit)),
  );
}

function counted(kinds: readonly FailureKind[], units: readonly Unit[]): readonly FailureCount[] {
  const found = units.map((unit) => kinds.find((kind) => kind.is(unit)));
  return kinds.map((kind) => ({
    ...{ name: kind.name, example: kind.example },
    units: found.filter((one) => one === kind).length,
  }));
}

/** The stage is under way at the check, or still to come. */
function isAhead({ item, today }: Unit, stage: Stage): boolean {
  const now = stageOn(item.life, today);
  return stage === now || stage.from > today;
}

function comes(unit: Unit, trouble: Trouble): boolean {
  return unit.item.life.stages.some((stage) => stage.trouble === trouble && stage.from > unit.today);
}

function lasts({ item }: Unit, stage: Stage): number {
  const next = item.life.stages[item.life.stages.indexOf(stage) + 1];
  return daysBetween(stage.from, next?.from ?? item.life.end);
}
