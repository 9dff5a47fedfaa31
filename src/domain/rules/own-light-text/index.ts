// The coordinator's own light without a word that says why.
import type { Severity } from '../../findings/finding';
import { valueIn } from '../../workbook/cells/cell';
import { findingOn } from '../finding-on';
import { type RowRule, rowRule } from '../rule';

/** What is not going well must be explained; good news may wait for the next month. */
const LEVELS: Readonly<Record<string, Severity>> = {
  Keltainen: 'varoitus',
  Punainen: 'varoitus',
  Keskeytetty: 'varoitus',
  Vihreä: 'huomautus',
};

export const ownLightText: RowRule = rowRule({
  id: 'own-light-text',
  kind: 'cell',
  area: 'tiedot',
  levels: ['varoitus', 'huomautus'],
  tab: 'osahankkeet',
  settings: [],
  check: (row, context) => {
    const tilanne = valueIn(row.cells.tilanne);
    const severity = tilanne === undefined ? undefined : LEVELS[tilanne];
    if (tilanne === undefined || severity === undefined) return [];
    const { eteneminen, rekrytointitilanne, hankintatilanne, haasteet } = row.cells;
    const texts = [eteneminen, rekrytointitilanne, hankintatilanne, haasteet];
    if (texts.some(({ state }) => state === 'value' || state === 'unreadable')) return [];
    // A sheet without such columns keeps its words elsewhere.
    if (texts.every(({ state }) => state === 'absent')) return [];
    const data = { tilanne };
    return [
      findingOn(ownLightText, row, context, {
        severity,
        column: 'tilanne',
        message: { name: 'light-without-text', data },
      }),
    ];
  },
});
