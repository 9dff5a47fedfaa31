// Seasons, weekdays, holidays, units and parts of time as nouns: their stems only, the cases are built on them.
import type { Part, Season, Sense, Unit } from '../../sense';
import { compound, formsOf, type Noun } from './decline';

type Entry = readonly [form: string, sense: Sense];

const SEASONS: readonly (readonly [season: Season, noun: Noun])[] = [
  ['spring', ['kevät', 'kevää', 'kevää', 'kevättä', 'kevääseen']],
  ['summer', ['kesä', 'kesä', 'kesä', 'kesää', 'kesään']],
  ['autumn', ['syksy', 'syksy', 'syksy', 'syksyä', 'syksyyn']],
  ['winter', ['talvi', 'talve', 'talve', 'talvea', 'talveen']],
];

const KAUSI: Noun = ['kausi', 'kaude', 'kaute', 'kautta', 'kauteen'];
/** "syyskausi" is the autumn although "syksy" is its name. */
const SEASON_STEMS: readonly (readonly [stem: string, season: Season])[] = [
  ['kevät', 'spring'],
  ['kesä', 'summer'],
  ['syys', 'autumn'],
  ['syksy', 'autumn'],
  ['talvi', 'winter'],
  ['kevätluku', 'spring'],
  ['syysluku', 'autumn'],
];

const VUOSI: Noun = ['vuosi', 'vuode', 'vuote', 'vuotta', 'vuoteen'];
const VIIKKO: Noun = ['viikko', 'viiko', 'viikko', 'viikkoa', 'viikkoon'];
const KUU: Noun = ['kuu', 'kuu', 'kuu', 'kuuta', 'kuuhun'];

const UNITS: readonly (readonly [unit: Unit, noun: Noun, many?: true])[] = [
  ['year', VUOSI],
  ['year', ['vuodet', 'vuosie', 'vuosi', 'vuosia', 'vuosiin'], true],
  ['year', ['vuodet', 'vuosi', 'vuosi', 'vuosia', 'vuosiin'], true],
  ['week', VIIKKO],
  ['week', ['viikot', 'viikkoje', 'viikkoi', 'viikkoja', 'viikkoihin'], true],
  ['week', ['viikot', 'viikoi', 'viikkoi', 'viikkoja', 'viikkoihin'], true],
  ['weekend', ['viikonloppu', 'viikonlopu', 'viikonloppu', 'viikonloppua', 'viikonloppuun']],
  ['month', KUU],
  ['month', ['kuukausi', 'kuukaude', 'kuukaute', 'kuukautta', 'kuukauteen']],
  ['quarter', ['neljännes', 'neljännekse', 'neljännekse', 'neljännestä', 'neljännekseen']],
  ['quarter', ['kvartaali', 'kvartaali', 'kvartaali', 'kvartaalia', 'kvartaaliin']],
  ['third', ['kolmannes', 'kolmannekse', 'kolmannekse', 'kolmannesta', 'kolmannekseen']],
  ['third', ['tertiaali', 'tertiaali', 'tertiaali', 'tertiaalia', 'tertiaaliin']],
  ['half', ['puolisko', 'puolisko', 'puolisko', 'puoliskoa', 'puoliskoon']],
  [
    'half',
    ['puolivuotiskausi', 'puolivuotiskaude', 'puolivuotiskaute', 'puolivuotiskautta', 'puolivuotiskauteen'],
  ],
  ['half', ['puolikas', 'puolikkaa', 'puolikkaa', 'puolikasta', 'puolikkaaseen']],
  ['day', ['päivä', 'päivä', 'päivä', 'päivää', 'päivään']],
];

/** Only as the last part of "vuosineljännes"; "neljännesvuosi" the other way round. */
const OF_YEAR: readonly Unit[] = ['quarter', 'third', 'half'];
const YEARS_OF: readonly (readonly [first: string, unit: Unit])[] = [
  ['neljännes', 'quarter'],
  ['puoli', 'half'],
];

const PART_STEMS: readonly (readonly [stem: string, part: Part])[] = [
  ['alku', 'start'],
  ['keski', 'middle'],
  ['loppu', 'end'],
];

const PARTS: readonly (readonly [part: Part, noun: Noun])[] = [
  ['start', ['alku', 'alu', 'alku', 'alkua', 'alkuun']],
  ['first-half', ['alkupuoli', 'alkupuole', 'alkupuole', 'alkupuolta', 'alkupuoleen']],
  ['first-half', ['alkupuolisko', 'alkupuolisko', 'alkupuolisko', 'alkupuoliskoa', 'alkupuoliskoon']],
  ['middle', ['puoliväli', 'puoliväli', 'puoliväli', 'puoliväliä', 'puoliväliin']],
  ['middle', ['keskivaihe', 'keskivaihee', 'keskivaihee', 'keskivaihetta', 'keskivaiheeseen']],
  ['middle', ['keskivaiheet', 'keskivaihei', 'keskivaihei', 'keskivaiheita', 'keskivaiheisiin']],
  ['second-half', ['loppupuoli', 'loppupuole', 'loppupuole', 'loppupuolta', 'loppupuoleen']],
  ['second-half', ['loppupuolisko', 'loppupuolisko', 'loppupuolisko', 'loppupuoliskoa', 'loppupuoliskoon']],
  ['end', ['loppu', 'lopu', 'loppu', 'loppua', 'loppuun']],
  ['turn', ['vaihde', 'vaihtee', 'vaihtee', 'vaihdetta', 'vaihteeseen']],
  ['turn', ['taite', 'taittee', 'taittee', 'taitetta', 'taitteeseen']],
];

const WEEKDAYS: readonly Noun[] = [
  ...['maanantai', 'tiistai'].map(dayNoun),
  ['keskiviikko', 'keskiviiko', 'keskiviikko', 'keskiviikkoa', 'keskiviikkoon'],
  ...['torstai', 'perjantai', 'lauantai', 'sunnuntai'].map(dayNoun),
];
const WEEKDAY_LETTERS = ['ma', 'ti', 'ke', 'to', 'pe', 'la', 'su'];

function dayNoun(name: string): Noun {
  return [name, name, name, `${name}ta`, `${name}hin`];
}

const HOLIDAYS: readonly (readonly [holiday: string, noun: Noun])[] = [
  ['christmas', ['joulu', 'joulu', 'joulu', 'joulua', 'jouluun']],
  ['christmas-eve', ['jouluaatto', 'jouluaato', 'jouluaatto', 'jouluaattoa', 'jouluaattoon']],
  [
    'new-year-eve',
    ['uudenvuodenaatto', 'uudenvuodenaato', 'uudenvuodenaatto', 'uudenvuodenaattoa', 'uudenvuodenaattoon'],
  ],
  ['easter', ['pääsiäinen', 'pääsiäise', 'pääsiäise', 'pääsiäistä', 'pääsiäiseen']],
  ['may-day', ['vappu', 'vapu', 'vappu', 'vappua', 'vappuun']],
  ['midsummer', ['juhannus', 'juhannukse', 'juhannukse', 'juhannusta', 'juhannukseen']],
  ['epiphany', ['loppiainen', 'loppiaise', 'loppiaise', 'loppiaista', 'loppiaiseen']],
  ['ascension', ['helatorstai', 'helatorstai', 'helatorstai', 'helatorstaita', 'helatorstaihin']],
  ['pentecost', ['helluntai', 'helluntai', 'helluntai', 'helluntaita', 'helluntaihin']],
  ['all-saints', dayOf('pyhäin')],
  ['independence', dayOf('itsenäisyys')],
  ['new-year', dayOf('uudenvuoden')],
  ['new-year', ['uusivuosi', 'uudenvuode', 'uutenavuote', 'uuttavuotta', 'uuteenvuoteen']],
];

function dayOf(first: string): Noun {
  return compound(first, ['päivä', 'päivä', 'päivä', 'päivää', 'päivään']);
}

/** Every form of them all; some of the forms come twice. */
export function calendarWords(): readonly Entry[] {
  return [
    ...SEASONS.flatMap(([season, noun]) => [
      ...seasonForms(season, noun),
      ...PART_STEMS.flatMap(([stem, part]) => seasonForms(season, compound(stem, noun), part)),
    ]),
    ...SEASON_STEMS.flatMap(([stem, season]) => seasonForms(season, compound(stem, KAUSI))),
    ...seasonForms('late-winter', compound('kevät', ['talvi', 'talve', 'talve', 'talvea', 'talveen'])),
    ...seasonForms('school-year', compound('luku', VUOSI)),
    ...UNITS.flatMap(([unit, noun, many]) => [
      ...unitForms(unit, noun, many),
      ...(OF_YEAR.includes(unit) ? unitForms(unit, compound('vuosi', noun)) : []),
    ]),
    ...YEARS_OF.flatMap(([first, unit]) => unitForms(unit, compound(first, VUOSI))),
    ['vuonna', { is: 'unit', unit: 'year', role: 'in' }],
    ...PART_STEMS.flatMap(([stem, part]): readonly Entry[] => [
      [`${stem}vuonna`, { is: 'unit', unit: 'year', role: 'in', part }],
      ...partForms('year', compound(stem, VUOSI), part),
      ...partForms('week', compound(stem, VIIKKO), part),
      ...partForms('month', compound(stem, KUU), part),
    ]),
    ...PARTS.flatMap(([part, noun]) =>
      formsOf(noun).map(([form, role]): Entry => [form, { is: 'part', part, role }]),
    ),
    ['keskellä', { is: 'part', part: 'middle', role: 'in' }],
    ...partForms(
      'month',
      ['kuunvaihde', 'kuunvaihtee', 'kuunvaihtee', 'kuunvaihdetta', 'kuunvaihteeseen'],
      'turn',
    ),
    ['lopulla', { is: 'part', part: 'end', role: 'in' }],
    // "siirretään toukokuun lopulle" is some time then; only "loppuun" is until.
    ['lopulle', { is: 'part', part: 'end', role: 'in' }],
    ['puolenvälin', { is: 'part', part: 'middle', role: 'of' }],
    ['puolessavälissä', { is: 'part', part: 'middle', role: 'in' }],
    ['puolestavälistä', { is: 'part', part: 'middle', role: 'from' }],
    ['puoleenväliin', { is: 'part', part: 'middle', role: 'to' }],
    ...formsOf([
      'vuodenvaihde',
      'vuodenvaihtee',
      'vuodenvaihtee',
      'vuodenvaihdetta',
      'vuodenvaihteeseen',
    ]).map(([form, role]): Entry => [form, { is: 'year-turn', role }]),
    ...WEEKDAYS.flatMap((noun, weekday) =>
      formsOf(noun).map(([form, role]): Entry => [form, { is: 'weekday', weekday, role }]),
    ),
    ...WEEKDAY_LETTERS.map(
      (form, weekday): Entry => [form, { is: 'weekday', weekday, role: 'plain', short: true }],
    ),
    ...HOLIDAYS.flatMap(([holiday, noun]) =>
      formsOf(noun).map(([form, role]): Entry => [form, { is: 'holiday', holiday, role }]),
    ),
  ];
}

function seasonForms(season: Season, noun: Noun, part?: Part): readonly Entry[] {
  return formsOf(noun).map(([form, role]) => [
    form,
    { is: 'season', season, role, ...(part === undefined ? {} : { part }) },
  ]);
}

function unitForms(unit: Unit, noun: Noun, many?: true): readonly Entry[] {
  return formsOf(noun).map(([form, role]) => [form, { is: 'unit', unit, role, ...(many ? { many } : {}) }]);
}

function partForms(unit: Unit, noun: Noun, part: Part): readonly Entry[] {
  return formsOf(noun).map(([form, role]) => [form, { is: 'unit', unit, role, part }]);
}
