// What a reference to a row was probably meant for: one table of slips, one of what nobody can tell.
import fc from 'fast-check';
import { fold } from '../../../../src/domain/workbook/likeness';
import { meantLinkTo } from '../../../../src/domain/workbook/meant/meant-link';

const ROWS = [
  { tunnus: 'RH-01', name: 'Etävastaanotto' },
  { tunnus: 'RH-02', name: 'Työvuorosuunnittelu' },
  { tunnus: 'RH-11', name: 'Asiakasohjaus' },
  { tunnus: 'TSK-03', name: 'Asiakasohjaus, vaihe 2' },
  { tunnus: 'rivi 9', name: 'Rivi ilman tunnusta' },
];
const links = meantLinkTo(ROWS);

test.each([
  ['RH-1', 'RH-01'],
  ['rh01', 'RH-01'],
  ['RH 01', 'RH-01'],
  ['RH–01', 'RH-01'],
  ['RH_01', 'RH-01'],
  ['RH-001', 'RH-01'],
  ['RH-O1', 'RH-01'],
  ['RH-0l', 'RH-01'],
  ['RH-Il', 'RH-11'],
  ['RH-01.', 'RH-01'],
  ['HR-01', 'RH-01'],
  ['RHH-2', 'RH-02'],
  ['TS-03', 'TSK-03'],
  ['RH-01 Etävastaanotto', 'RH-01'],
  ['Etävastaanotto (RH-01)', 'RH-01'],
  ['RH-01: uusi', 'RH-01'],
  ['Etävastanotto', 'RH-01'],
  ['Työvuorosuunnitelu', 'RH-02'],
  ['Työvuoro', 'RH-02'],
  ['Etävastaanotto-hanke', 'RH-01'],
])('%p is probably %s', (reference, tunnus) => {
  expect(links.meant(reference)?.tunnus).toBe(tunnus);
});

test.each([
  ['another number', 'RH-99'],
  ['another number of a known beginning', 'TSK-01'],
  ['two of them', 'RH-01, RH-02'],
  ['two names', 'Etävastaanotto, Työvuorosuunnittelu'],
  ['a Tunnus beside the name of another', 'RH-01 Työvuorosuunnittelu'],
  ['two names that begin alike', 'Asiakas'],
  ['the key of a row without a Tunnus', 'rivi 9'],
  ['nothing like any', 'kaikki'],
  ['too short to tell', 'RH'],
  ['signs alone', '-'],
  ['prose', 'RH-01 '.repeat(60)],
])('%s: %p', (_why, reference) => {
  expect(links.meant(reference)).toBeNull();
});

test('two Tunnukset that differ by a sign alone leave it to the person', () => {
  const alike = meantLinkTo([
    { tunnus: 'RH-1', name: 'A' },
    { tunnus: 'RH-01', name: 'B' },
  ]);
  expect(alike.meant('RH 1')).toBeNull();
  expect(meantLinkTo([{ tunnus: 'RH-1-10', name: 'A' }]).meant('RH-11-0')).toBeNull();
});

test.each([
  ['RH-01, RH-02', true],
  ['Etävastaanotto ja Työvuorosuunnittelu', true],
  ['RH-01/RH-02', true],
  ['RH-01\nRH-02', true],
  ['RH-01–RH-02', true],
  ['RH-01–RH-99', false],
  ['RH-01, rh-01', false],
  ['RH-01, RH-99', false],
  ['RH-99', false],
])('%p names several: %p', (reference, several) => {
  expect(links.namesSeveral(reference)).toBe(several);
});

test('a pasted column of other things is not compared name by name for ever', () => {
  const many = Array.from({ length: 3000 }, (_, at) => ({
    tunnus: `RH-${at}`,
    name: `Osahankkeen pitkä nimi numero ${at} ja loppu`,
  }));
  const big = meantLinkTo(many);
  const answers = many.map((_, at) => big.meant(`Muu pitkä teksti numero ${at} eikä mikään`));
  expect(answers.every((one) => one === null)).toBe(true);
  expect(big.meant('rh 7')?.tunnus).toBe('RH-7');
});

test('whatever the reference, the answer is one of the rows, and the same again', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc
      .array(fc.constantFrom('RH', 'rh', '-', ' ', '0', '1', 'O', 'l', ',', 'Asiakas', '('), { maxLength: 8 })
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (reference) => {
      const meant = links.meant(reference);
      expect(meant === null || ROWS.includes(meant)).toBe(true);
      expect(links.meant(reference)).toBe(meant);
      if (fold(reference) === '') expect(meant).toBeNull();
    }),
  );
});
