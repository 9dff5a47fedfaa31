// The sentences of "Tarkista kaikki": plurals, lists and what to do, in every language.
import { TEXTS } from '../../../src/domain/text/index';
import { LANGUAGES } from '../../../src/domain/text/texts';

const none = { virhe: 0, varoitus: 0, punainen: 0, keltainen: 0, huomautus: 0 };

test('Tarkistus counts and names', () => {
  const { fi, sv, en } = TEXTS;
  const one = { ...none, virhe: 1 };
  const many = { ...none, virhe: 2, varoitus: 2, huomautus: 2 };
  expect(fi.writeBack.rowToMend(one, ['Alkaa'], 0)).toBe('1 virhe: Alkaa');
  expect(fi.writeBack.rowToMend(many, ['Alkaa', 'Hanke'], 1)).toBe(
    '2 virhettä, 2 varoitusta, 2 huomautusta: Alkaa, Hanke ja 1 muu kohta',
  );
  expect(sv.writeBack.rowToMend(many, ['Alkaa'], 3)).toBe(
    '2 fel, 2 varningar, 2 anmärkningar: Alkaa och 3 till',
  );
  expect(en.writeBack.rowToMend(one, ['Alkaa'], 1)).toBe('1 error: Alkaa and 1 more');
});

test('rows that went are named, the many counted', () => {
  const { rowsGone } = TEXTS.fi.writeBack.warnings;
  expect(rowsGone('Osahankkeet', ['RH-01'], 0)).toBe(
    'Rivi RH-01 poistettiin tai sen tunnus muutettiin välilehdellä Osahankkeet tarkistuksen aikana, joten sille ei tehty merkintöjä.',
  );
  expect(rowsGone('Osahankkeet', ['RH-01', 'RH-02'], 0)).toMatch(/^Rivit RH-01 ja RH-02 poistettiin/);
  expect(rowsGone('Osahankkeet', ['RH-01', 'RH-02'], 4)).toMatch(
    /^Rivit RH-01, RH-02 ja 4 muuta poistettiin/,
  );
});

test.each(LANGUAGES)('every warning in %s is whole sentences', (language) => {
  const { warnings, moreEvidence } = TEXTS[language].writeBack;
  const said = [
    warnings.ownColumnsMissing(['Tarkistus']),
    warnings.ownColumnsMissing(['Tarkistus', 'Laskettu tilanne']),
    warnings.columnNotWritten('Osahankkeet', 'Tarkistus'),
    warnings.notesNotWritten('Osahankkeet', 'Alkaa'),
    warnings.rowsGone('Osahankkeet', ['RH-01'], 0),
    warnings.rowsGone('Osahankkeet', ['RH-01', 'RH-02'], 2),
    warnings.stillMoving('Osahankkeet'),
    warnings.registerShape('Tila'),
    warnings.registerNotWritten,
    moreEvidence(1),
    moreEvidence(3),
  ];
  for (const sentence of said) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
  expect(new Set(said).size).toBe(said.length);
});
