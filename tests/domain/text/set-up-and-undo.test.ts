// What set-up and undo say, in every language: a sentence for each case, with its tab and columns in it.
import { TEXTS } from '../../../src/domain/text/index';
import { LANGUAGES } from '../../../src/domain/text/texts';
import type { UndoneReason } from '../../../src/domain/text/undo-texts';
import type { Kept, RevertAction } from '../../../src/domain/workbook/set-up/revert-action';
import type { Refusal, Reservation, SetUpStep } from '../../../src/domain/workbook/set-up/step';

const tab = 'Rekrytoinnit';
const A = { key: 'a', header: 'Tehtävä', column: 3 };
const B = { key: 'b', header: 'Vaihe', column: 4 };
const COLUMNS = [A, B];

const STEPS: { readonly [N in SetUpStep['step']]: Extract<SetUpStep, { step: N }> } = {
  'make-tab': { step: 'make-tab', tab, headers: ['Tunnus', 'Tehtävä'] },
  'add-columns': { step: 'add-columns', tab, row: 1, columns: COLUMNS },
  migrate: { step: 'migrate', tab, row: 1, column: 9, added: [{ header: 'Taulukko', cells: [] }] },
  notes: { step: 'notes', tab, row: 1, columns: [{ ...A, note: 'ohje' }] },
  mark: { step: 'mark', tab, row: 1, column: 1, note: 'Rakenne: 1' },
  freeze: { step: 'freeze', tab, rows: 1, before: 0 },
  'drop-downs': { step: 'drop-downs', tab, columns: [{ ...B, from: 2, values: ['x'] }] },
  formats: { step: 'formats', tab, columns: [{ ...A, from: 2, pattern: '@' }] },
  colours: { step: 'colours', tab, rules: [] },
  hide: { step: 'hide', tab },
  warn: { step: 'warn', tab },
  protect: { step: 'protect', tab },
};
const RESERVATIONS: { readonly [W in Reservation['why']]: Extract<Reservation, { why: W }> } = {
  'no-headers': { why: 'no-headers', tab },
  'own-drop-down': { why: 'own-drop-down', tab, headers: ['Vaihe'] },
  'colours-unreadable': { why: 'colours-unreadable', tab },
  'other-protection': { why: 'other-protection', tab },
  'newer-version': { why: 'newer-version', tab },
};
const REFUSALS: readonly Refusal[] = [
  { step: 'drop-downs', tab, header: 'Vaihe' },
  { step: 'formats', tab, header: 'Vaihe' },
  { step: 'protect', tab, header: '' },
  { step: 'hide', tab, header: '' },
];
const ACTIONS: { readonly [N in RevertAction['action']]: RevertAction & { action: N } } = {
  'delete-tab': { action: 'delete-tab', tab },
  'clear-headers': { action: 'clear-headers', tab, row: 1, columns: COLUMNS },
  'clear-notes': { action: 'clear-notes', tab, row: 1, columns: COLUMNS },
  'clear-drop-downs': { action: 'clear-drop-downs', tab, from: 2, columns: COLUMNS },
  'reset-formats': { action: 'reset-formats', tab, from: 2, columns: COLUMNS },
  freeze: { action: 'freeze', tab, rows: 0 },
  'remove-colours': { action: 'remove-colours', tab },
  show: { action: 'show', tab },
  'remove-protection': { action: 'remove-protection', tab, description: 'x' },
};
const KEPT: { readonly [W in Kept['why']]: Kept & { why: W } } = {
  'tab-in-use': { why: 'tab-in-use', tab },
  'own-tab-in-use': { why: 'own-tab-in-use', tab },
  'column-in-use': { why: 'column-in-use', tab, headers: ['Vaihe'] },
  'drop-down-changed': { why: 'drop-down-changed', tab, headers: ['Vaihe'] },
  'note-changed': { why: 'note-changed', tab, headers: ['Vaihe'] },
  refused: { why: 'refused', tab },
};
const REASONS: Readonly<Record<UndoneReason, true>> = {
  'tab-gone': true,
  'column-gone': true,
  'row-gone': true,
  'row-doubled': true,
  changed: true,
  refused: true,
  unreadable: true,
};

describe.each(LANGUAGES)('%s', (language) => {
  const { setUp, undo } = TEXTS[language];
  const cell = { tab, key: 'REK-02', column: 'Vaihe' };
  const parts = [
    ...Object.values(STEPS).map((step) => setUp.part(step)),
    ...Object.values(ACTIONS).map(undo.reverted),
  ];
  const sentences = [
    ...Object.values(RESERVATIONS).map(setUp.reservation),
    ...REFUSALS.map(setUp.refusal),
    ...Object.values(KEPT).map(undo.kept),
    ...(Object.keys(REASONS) as UndoneReason[]).map((why) => undo.cellLeft(cell, why)),
    undo.cellPutBack(cell, 'avoinna'),
    undo.cellPutBack(cell, ''),
  ];

  test('each case has words of its own', () => {
    expect(new Set(parts).size).toBe(parts.length);
    expect(new Set(sentences).size).toBe(sentences.length);
    expect([...parts, ...sentences].filter((text) => /undefined|\[object|null/.test(text))).toEqual([]);
  });

  test('sentences begin with a capital, name the tab and end with a full stop; parts do neither', () => {
    expect(sentences.filter((text) => !/^\p{Lu}.*\.$/su.test(text) || !text.includes(tab))).toEqual([]);
    expect(parts.filter((text) => !/^\p{Ll}.*[^.]$/u.test(text))).toEqual([]);
    expect(setUp.tab(tab, ['a', 'b'])).toBe('Rekrytoinnit: a; b.');
    expect([setUp.copy, undo.nothing].every((text) => text.endsWith('.'))).toBe(true);
  });

  test('columns are named where the person needs them', () => {
    for (const text of [setUp.part(STEPS['add-columns']), undo.reverted(ACTIONS['clear-headers'])]) {
      expect(text).toContain('Tehtävä');
      expect(text).toContain('Vaihe');
    }
    expect(sentences.filter((text) => text.includes('Vaihe')).length).toBeGreaterThan(8);
  });

  test('a run is told by its day, time and person', () => {
    const run = undo.run('Korjaus', '2020-11-30 09:05:00', 'johtaja@example.org');
    expect(run).toContain('30.11.2020');
    expect(run).toMatch(/09[.:]05, johtaja@example\.org$/);
    expect(undo.run('Korjaus', '2020-11-30 09:05:00', '')).toMatch(/09[.:]05$/);
  });
});
