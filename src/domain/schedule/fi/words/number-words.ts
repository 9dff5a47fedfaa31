// Small numbers in words, ordinals and the words that count time from now: ensi, viime, tämä, huomenna.
import type { Role, Sense } from '../../sense';

type Entry = readonly [form: string, sense: Sense];

/** First, second …; -1 is the last. Each row: the stems on which the case endings stand, then odd forms. */
const ORDINALS: readonly (readonly [value: number, nominative: string, weak: string, strong: string])[] = [
  [1, 'ensimmäinen', 'ensimmäise', 'ensimmäise'],
  [2, 'toinen', 'toise', 'toise'],
  [3, 'kolmas', 'kolmanne', 'kolmante'],
  [4, 'neljäs', 'neljänne', 'neljänte'],
  [5, 'viides', 'viidenne', 'viidente'],
  [-1, 'viimeinen', 'viimeise', 'viimeise'],
];

const ORDINAL_ENDINGS: readonly (readonly [ending: string, role: Role])[] = [
  ['n', 'of'],
  ['ssa', 'in'],
  ['ssä', 'in'],
  ['lla', 'in'],
  ['llä', 'in'],
  ['sta', 'from'],
  ['stä', 'from'],
  ['lta', 'from'],
  ['ltä', 'from'],
  ['lle', 'to'],
  ['ksi', 'to'],
];

/** Nominative and genitive: "kaksi viikkoa", "kahden viikon päästä". */
const COUNTS: readonly (readonly [value: number, forms: readonly string[]])[] = [
  [0.5, ['puolen']],
  [1, ['yksi', 'yhden']],
  [2, ['kaksi', 'kahden', 'pari', 'parin', 'parissa']],
  [3, ['kolme', 'kolmen', 'muutama', 'muutaman']],
  [4, ['neljä', 'neljän']],
  [5, ['viisi', 'viiden']],
  [6, ['kuusi', 'kuuden']],
  [7, ['seitsemän']],
  [8, ['kahdeksan']],
  [9, ['yhdeksän']],
  [10, ['kymmenen']],
  [12, ['kaksitoista', 'kahdentoista']],
];

const SHIFTS: Readonly<Record<-1 | 0 | 1, readonly string[]>> = {
  [-1]: [
    ...['viime', 'edellinen', 'edellisen', 'edellisellä', 'edellisenä', 'edelliseltä'],
    ...['menneen', 'menneellä', 'menneenä', 'kuluneen', 'kuluneella', 'kuluneena'],
  ],
  0: [
    ...['tämä', 'tämän', 'tänä', 'tällä', 'tässä', 'tästä', 'tähän', 'tälle'],
    ...['kuluva', 'kuluvan', 'kuluvana', 'kuluvalla', 'kuluvassa', 'kuluvasta', 'kuluvalle'],
    ...['meneillään', 'kyseisen', 'käsillä'],
  ],
  1: [
    ...[
      'ensi',
      'tuleva',
      'tulevan',
      'tulevana',
      'tulevalla',
      'tulevassa',
      'tulevaan',
      'tulevalle',
      'tulevasta',
    ],
    ...[
      'seuraava',
      'seuraavan',
      'seuraavana',
      'seuraavalla',
      'seuraavassa',
      'seuraavaan',
      'seuraavalle',
      'seuraavasta',
    ],
  ],
};

const DAYS_FROM_NOW: readonly (readonly [form: string, days: number, role: Role])[] = [
  ['tänään', 0, 'in'],
  ['huomenna', 1, 'in'],
  ['huomisesta', 1, 'from'],
  ['huomiseen', 1, 'to'],
  ['huomisen', 1, 'of'],
  ['ylihuomenna', 2, 'in'],
  ['ylihuomisesta', 2, 'from'],
  ['ylihuomiseen', 2, 'to'],
  ['eilen', -1, 'in'],
  ['eilisestä', -1, 'from'],
  ['toissapäivänä', -2, 'in'],
];

/** Every form of them all. */
export function numberWords(): readonly Entry[] {
  return [
    ...ORDINALS.flatMap(([value, nominative, weak, strong]): readonly Entry[] => [
      [nominative, { is: 'ordinal', value, role: 'plain' }],
      [`${strong}na`, { is: 'ordinal', value, role: 'in' }],
      [`${strong}nä`, { is: 'ordinal', value, role: 'in' }],
      [`${strong}en`, { is: 'ordinal', value, role: 'to' }],
      ...ORDINAL_ENDINGS.map(([ending, role]): Entry => [weak + ending, { is: 'ordinal', value, role }]),
    ]),
    ...COUNTS.flatMap(([value, forms]) => forms.map((form): Entry => [form, { is: 'count', value }])),
    ...([-1, 0, 1] as const).flatMap((by) => SHIFTS[by].map((form): Entry => [form, { is: 'shift', by }])),
    ...DAYS_FROM_NOW.map(([form, days, role]): Entry => [form, { is: 'day-from-now', days, role }]),
  ];
}
