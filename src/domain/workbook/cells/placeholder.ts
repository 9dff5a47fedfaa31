// Marks that a hurried hand leaves where nothing is known yet: `-`, `?`, `ei tiedossa`. An empty cell says the same.
import { foldSpaces } from '../likeness';

/** Signs alone, any number of them. */
const SIGNS = /^[-_./?*…]+$/;
/** After `foldSpaces`, without signs at the end. */
const WORDS: ReadonlySet<string> = new Set([
  ...['n/a', 'n.a', 'na', 'tba', 'tbd', 'x', 'xx', 'xxx', 'none', 'null'],
  ...['ei', 'ei ole', 'ei ole tiedossa', 'ei tietoa', 'ei tiedossa', 'ei vielä', 'ei vielä tiedossa'],
  ...['ei vielä tietoa', 'ei määritelty', 'ei määritetty', 'ei saatavilla', 'ei saatu', 'ei ilmoitettu'],
  ...['ei sovittu', 'ei vielä sovittu', 'ei sovellu', 'ei koske', 'tyhjä', 'puuttuu', 'avoin', 'auki'],
  ...['tuntematon', 'selvitetään', 'selvityksessä', 'selviää myöhemmin', 'tarkentuu', 'tarkentuu myöhemmin'],
  ...['täydentyy', 'täydennetään', 'täydennetään myöhemmin', 'myöhemmin', 'ilmoitetaan myöhemmin', 'kesken'],
  ...['odottaa', 'odottaa tietoa', 'vahvistuu myöhemmin', 'saknas', 'okänt', 'unknown'],
]);

/** Where a word is expected, most of the words above may be meant; these say nothing of any matter. */
const NOTHING: ReadonlySet<string> = new Set([
  ...[
    'n/a',
    'tba',
    'tbd',
    'ei tiedossa',
    'ei tietoa',
    'ei vielä tiedossa',
    'puuttuu',
    'tyhjä',
    'täydennetään',
  ],
]);

/** The same for a cell of words. */
export function saysNothing(text: string): boolean {
  const folded = foldSpaces(text);
  return SIGNS.test(folded) || NOTHING.has(folded.replace(/[.!?…]+$/, ''));
}

/** True where the text holds no value and says so. */
export function isPlaceholder(text: string): boolean {
  const folded = foldSpaces(text);
  return SIGNS.test(folded) || WORDS.has(folded.replace(/^\((.*)\)$/, '$1').replace(/[.!?…]+$/, ''));
}
