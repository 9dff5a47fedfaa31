// Marks for a missing value, and what only looks like one.
import { isPlaceholder } from '../../../../src/domain/workbook/cells/placeholder';

test.each([
  ...['-', '–', '—', '--', '?', '???', '.', '...', '…', '*', '/', ' - '],
  ...[
    'n/a',
    'N/A',
    'x',
    'X',
    'ei',
    'Ei tiedossa',
    'EI TIEDOSSA',
    'ei  tiedossa',
    'ei tiedossa.',
    '(puuttuu)',
  ],
  ...[
    'puuttuu',
    'Puuttuu!',
    'tyhjä',
    'tarkentuu',
    'ei vielä',
    'Ei vielä tiedossa',
    'ei\u00a0tiedossa',
    'TBD',
  ],
])('%p is one', (text) => {
  expect(isPlaceholder(text)).toBe(true);
});

test.each([
  ...[
    '0',
    '-1',
    '1-',
    'noin 5',
    'puolet',
    'ei tiedossa 2021',
    'tammikuu',
    'a',
    'ks. liite',
    'puuttuu 500 €',
    '',
  ],
])('%p is none', (text) => {
  expect(isPlaceholder(text)).toBe(false);
});
