// Tarkistus and Laskettu tilanne of a row, from the findings of a workbook.
import { rowMarks } from '../../../src/domain/findings/row-marks';
import { TEXTS } from '../../../src/domain/text/index';
import type { Language } from '../../../src/domain/text/texts';
import { check, contextOf } from '../../support/rule-tables';
import type { WrittenWorkbook } from '../../support/workbook-of';

function marksOf(workbook: WrittenWorkbook, language: Language = 'fi') {
  const marks = rowMarks(contextOf(workbook).portfolio, check(workbook), TEXTS[language]);
  return [...marks].map(([row, { tarkistus, laskettuTilanne }]) => [row, tarkistus, laskettuTilanne]);
}

test('a faultless row is in order', () => {
  expect(marksOf({ Osahankkeet: [{}] })).toEqual([[2, 'Kunnossa', '●\u00a0Vihreä']]);
  expect(marksOf({ Osahankkeet: [{}] }, 'sv')).toEqual([[2, 'I ordning', '●\u00a0Grön']]);
});

test('errors and warnings are counted, and the places named', () => {
  const workbook = {
    Osahankkeet: [{ Alkaa: '31.2.2020', 'Budjetti €': 'paljon', Sähköposti: 'Matti' }],
    Rekrytoinnit: [{ Vaihe: 'Hakuaika' }],
  };
  expect(marksOf(workbook)).toEqual([
    [2, '3 virhettä, 1 varoitus: Sähköposti, Alkaa, Budjetti, Rekrytoinnit REK-01', '○\u00a0Harmaa'],
  ]);
  expect(marksOf(workbook, 'en')[0]?.[1]).toBe(
    '3 errors, 1 warning: Sähköposti, Alkaa, Budjetti, Rekrytoinnit REK-01',
  );
});

test('more than four places are counted', () => {
  const marks = marksOf({
    Osahankkeet: [{ Vastuutaho: '', Koordinaattori: '', Alkaa: '', Päättyy: '', Tilanne: '', Hanke: '' }],
  });
  expect(marks[0]?.[1]).toBe('6 virhettä: Hanke, Vastuutaho, Koordinaattori, Alkaa ja 2 muuta kohtaa');
});

test('a deviation in the work is in the light, not in Tarkistus', () => {
  const late = { Aloitustavoite: '1.10.2020', Syy: 'Muu' };
  expect(marksOf({ Rekrytoinnit: [late] })).toEqual([[2, 'Kunnossa', '■\u00a0Punainen']]);
});

test('a row that can’t be used has no light but says what it lacks', () => {
  expect(marksOf({ Osahankkeet: [{}, { Osahanke: '' }] })[1]).toEqual([3, '1 virhe: Osahanke', '']);
});

test('the detail rows of a doubled Tunnus are told on its first row only', () => {
  const marks = marksOf({
    Osahankkeet: [{}, { Tunnus: 'RH-01' }],
    Rekrytoinnit: [{ Vaihe: 'Hakuaika' }],
  });
  expect(marks.map(([, tarkistus]) => tarkistus)).toEqual([
    '2 virhettä: Tunnus, Rekrytoinnit REK-01',
    '1 virhe: Tunnus',
  ]);
});
