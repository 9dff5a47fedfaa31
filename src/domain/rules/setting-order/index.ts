// A limit of punainen under the limit that makes the same thing keltainen or leaves it uncoloured.
import type { Finding } from '../../findings/finding';
import { type Figure, figureIn } from '../../forecast/figure';
import { settingNameOf } from '../../forecast/figures';
import { AGREED_TOLERANCE, CHOSEN_TOLERANCE, SHIFT_TOLERANCE, TOLERANCE } from '../../forecast/slack';
import { valueIn } from '../../workbook/cells/cell';
import { readSettings, SETTINGS, type Settings, settingNamed } from '../../workbook/settings';
import { evidenceOn, findingOn } from '../finding-on';
import type { RuleContext, WorkbookRule } from '../rule';

interface Limit {
  readonly name: string;
  readonly value: (settings: Settings) => number;
  /** Held against the other only where the tab says it itself: whoever lowers a limit means to. */
  readonly written?: true;
}

type NumberKey = 'punainenPaivia' | 'keltainenProsenttiyksikkoa' | 'punainenProsenttiyksikkoa';
type ShareKey = 'budjetinYlitysProsenttia' | 'ylitysPunainenProsenttia';

const setting = (key: NumberKey | ShareKey): Limit => ({
  name: SETTINGS[key].name,
  value: (settings) => settings[key],
});
const figure = (one: Figure): Limit => ({
  name: settingNameOf(one),
  value: ({ figures }) => figureIn(one, figures),
  written: true,
});

/** The first of each must not be under the second. */
const PAIRS: readonly (readonly [red: Limit, yellow: Limit])[] = [
  [setting('punainenProsenttiyksikkoa'), setting('keltainenProsenttiyksikkoa')],
  [setting('ylitysPunainenProsenttia'), setting('budjetinYlitysProsenttia')],
  // What a forecast may pass its target by without a colour.
  ...[SHIFT_TOLERANCE, AGREED_TOLERANCE, CHOSEN_TOLERANCE, TOLERANCE].map(
    (one) => [setting('punainenPaivia'), figure(one)] as const,
  ),
];

export const settingOrder: WorkbookRule = {
  id: 'setting-order',
  kind: 'cell',
  area: 'tiedot',
  levels: ['varoitus'],
  scope: 'workbook',
  settings: [
    'punainenPaivia',
    'keltainenProsenttiyksikkoa',
    'punainenProsenttiyksikkoa',
    'budjetinYlitysProsenttia',
    'ylitysPunainenProsenttia',
  ],
  check: (context) => PAIRS.flatMap(([red, yellow]) => crossed(red, yellow, context)),
};

function crossed(red: Limit, yellow: Limit, context: RuleContext): Finding[] {
  const redValue = red.value(context.settings);
  const yellowValue = yellow.value(context.settings);
  if (redValue >= yellowValue) return [];
  const ofYellow = rowOf(yellow.name, context);
  const [row, other] = [rowOf(red.name, context), ofYellow].flatMap((one) => one ?? []);
  // Two defaults are never the wrong way round.
  if (row === undefined || (yellow.written && ofYellow === undefined)) return [];
  const data = { red: red.name, redValue, yellow: yellow.name, yellowValue };
  const finding = findingOn(settingOrder, row, context, {
    severity: 'varoitus',
    column: 'arvo',
    message: { name: 'settings-crossed', data },
  });
  const evidence = other === undefined ? [] : evidenceOn(other, 'arvo');
  return [{ ...finding, evidence: [...finding.evidence, ...evidence] }];
}

/** The last of doubled rows is the one in force; one that can't be read is not. */
function rowOf(name: string, { portfolio }: RuleContext) {
  const { rows } = portfolio.tabs.asetukset;
  const unread = new Set(readSettings(rows).problems.map(({ row }) => row.number));
  return [...rows]
    .reverse()
    .find(
      ({ cells, number }) =>
        !unread.has(number) &&
        valueIn(cells.arvo) !== undefined &&
        settingNamed(valueIn(cells.asetus) ?? '') === name,
    );
}
