// The steps of filling a post, one ladder per Täyttötapa, with their default lengths and what these rest on.
import type { REKRYTOINTI_VAIHE, TAYTTOTAPA, ValueOfList } from '../../workbook/choices';
import { CHECKED, type Figure, type Mark } from '../figure';

export type Tayttotapa = ValueOfList<typeof TAYTTOTAPA>;
export type RekrytointiVaihe = ValueOfList<typeof REKRYTOINTI_VAIHE>;

export type RekrytointiStep =
  | 'tayttolupa'
  | 'ilmoitus'
  | 'hakuaika'
  | 'haastattelut'
  | 'valintapaatos'
  | 'irtisanomisaika'
  | 'siirtyminen'
  | 'sopiminen'
  | 'kohdennuspaatos'
  | 'tarjouspyynto'
  | 'tarjousaika'
  | 'tarjousvertailu'
  | 'sopimus';

/** Work stands still in July and at Christmas; a calendar step (a search open, a notice period) runs through them. */
export type StepPace = 'work' | 'calendar';

export interface LadderStep {
  readonly step: RekrytointiStep;
  readonly pace: StepPace;
  readonly length: Figure;
}

/** As it is written in the names of settings. */
const STEP_NAMES: Readonly<Record<RekrytointiStep, string>> = {
  tayttolupa: 'täyttölupa',
  ilmoitus: 'ilmoitus',
  hakuaika: 'hakuaika',
  haastattelut: 'haastattelut',
  valintapaatos: 'valintapäätös',
  irtisanomisaika: 'irtisanomisaika',
  siirtyminen: 'siirtyminen tehtävään',
  sopiminen: 'sopiminen esihenkilön kanssa',
  kohdennuspaatos: 'kohdennuspäätös',
  tarjouspyynto: 'tarjouspyyntö',
  tarjousaika: 'tarjousaika',
  tarjousvertailu: 'tarjousten vertailu ja päätös',
  sopimus: 'sopimus',
};

function ladderOf(
  way: Tayttotapa,
  steps: readonly (readonly [RekrytointiStep, StepPace, days: number, Mark, source: string])[],
): readonly LadderStep[] {
  return steps.map(([step, pace, value, mark, source]) => ({
    step,
    pace,
    length: {
      name: `${way}: ${STEP_NAMES[step]}`,
      value,
      unit: 'päivää',
      mark,
      source,
      checked: CHECKED,
    },
  }));
}

/** In the order in which they follow each other; calendar days. */
export const LADDERS: Readonly<Record<Tayttotapa, readonly LadderStep[]>> = {
  Haku: ladderOf('Haku', [
    ['tayttolupa', 'work', 21, 'U', 'organisaation oma lupamenettely, usein Kuntarekryssä'],
    ['ilmoitus', 'work', 7, 'U', 'hakuilmoituksen laatiminen ja julkaiseminen'],
    [
      'hakuaika',
      'calendar',
      21,
      'S',
      'toteutuneita hakuja: 21 päivää; virkasuhteessa vähintään 14 (laki 304/2003, 4 §)',
    ],
    [
      'haastattelut',
      'work',
      14,
      'S',
      'toteutuneita hakuja: hakuajan päättymisestä haastatteluihin 2–3 viikkoa',
    ],
    ['valintapaatos', 'work', 7, 'U', 'viranhaltijapäätös; toimielimen päätös vie kauemmin'],
    [
      'irtisanomisaika',
      'calendar',
      30,
      'S',
      'irtisanoutuvan irtisanomisaika 14 päivää, yli 5 vuoden jälkeen 1 kuukausi (suomi.fi)',
    ],
  ]),
  'Sisäinen haku': ladderOf('Sisäinen haku', [
    ['tayttolupa', 'work', 21, 'U', 'sama lupamenettely kuin julkisessa haussa'],
    ['ilmoitus', 'work', 3, 'U', 'ilmoitus omilla sivuilla'],
    ['hakuaika', 'calendar', 14, 'U', 'työsuhteessa ei lakisääteistä hakuaikaa; kaksi viikkoa on tavallinen'],
    ['haastattelut', 'work', 7, 'U', 'hakijoita on vähemmän kuin julkisessa haussa'],
    ['valintapaatos', 'work', 7, 'U', 'viranhaltijapäätös'],
    ['siirtyminen', 'calendar', 14, 'U', 'irtisanomisaikaa ei ole, mutta siirtymisestä sovitaan'],
  ]),
  'Työajan kohdennus': ladderOf('Työajan kohdennus', [
    ['sopiminen', 'work', 14, 'U', 'lähettävän yksikön ja työntekijän kanssa sovitaan'],
    ['kohdennuspaatos', 'work', 7, 'U', 'viranhaltijapäätös työajan kohdentamisesta'],
    ['siirtyminen', 'calendar', 14, 'U', 'sijaistus omassa työssä järjestetään'],
  ]),
  Ostopalvelu: ladderOf('Ostopalvelu', [
    ['tayttolupa', 'work', 14, 'U', 'lupa hankkia työ ostopalveluna'],
    ['tarjouspyynto', 'work', 7, 'U', 'pienhankinta yhteensä 3–5 viikkoa'],
    ['tarjousaika', 'calendar', 14, 'U', 'pienhankinta yhteensä 3–5 viikkoa'],
    ['tarjousvertailu', 'work', 7, 'U', 'pienhankinta yhteensä 3–5 viikkoa'],
    ['sopimus', 'work', 7, 'U', 'pienhankinta yhteensä 3–5 viikkoa'],
  ]),
};

/** Vaiheet of work that is still to be done; an interrupted one begins again at the notice. */
export type OpenVaihe = Exclude<RekrytointiVaihe, 'Aloittanut' | 'Peruttu'>;

/** The step that a Vaihe stands in: it and those after it are ahead. */
export const STEP_OF_VAIHE: Readonly<Record<Tayttotapa, Readonly<Record<OpenVaihe, RekrytointiStep>>>> = {
  Haku: {
    Suunnitteilla: 'tayttolupa',
    'Täyttölupa haettu': 'tayttolupa',
    'Täyttölupa saatu': 'ilmoitus',
    'Haku auki': 'hakuaika',
    Haastattelut: 'haastattelut',
    Valittu: 'irtisanomisaika',
    Keskeytetty: 'ilmoitus',
  },
  'Sisäinen haku': {
    Suunnitteilla: 'tayttolupa',
    'Täyttölupa haettu': 'tayttolupa',
    'Täyttölupa saatu': 'ilmoitus',
    'Haku auki': 'hakuaika',
    Haastattelut: 'haastattelut',
    Valittu: 'siirtyminen',
    Keskeytetty: 'ilmoitus',
  },
  'Työajan kohdennus': {
    Suunnitteilla: 'sopiminen',
    'Täyttölupa haettu': 'kohdennuspaatos',
    'Täyttölupa saatu': 'siirtyminen',
    'Haku auki': 'sopiminen',
    Haastattelut: 'sopiminen',
    Valittu: 'siirtyminen',
    Keskeytetty: 'sopiminen',
  },
  Ostopalvelu: {
    Suunnitteilla: 'tayttolupa',
    'Täyttölupa haettu': 'tayttolupa',
    'Täyttölupa saatu': 'tarjouspyynto',
    'Haku auki': 'tarjousaika',
    Haastattelut: 'tarjousvertailu',
    Valittu: 'sopimus',
    Keskeytetty: 'tarjouspyynto',
  },
};

/** Figures of every ladder. */
export const REKRYTOINTI_FIGURES: readonly Figure[] = Object.values(LADDERS).flatMap((ladder) =>
  ladder.map(({ length }) => length),
);
