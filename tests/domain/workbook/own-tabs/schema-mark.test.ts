// The mark of an own tab in a header's note: written, read back from wherever it stands, and not mistaken.
import { markedNote, readMark } from '../../../../src/domain/workbook/own-tabs/schema-mark';

test('what is written is read back, from whichever header carries it', () => {
  const note = markedNote('Ajon tunniste.', { version: 12, file: '1aB-c_9' });
  expect(note).toBe('Ajon tunniste.\nRakenne: 12\nTaulukko: 1aB-c_9');
  expect(readMark(['', 'muu ohje', note])).toEqual({ version: 12, file: '1aB-c_9' });
});

test.each([[[]], [['']], [['Rakenne 2']], [['rakenne: 2']], [['x Rakenne: 2']], [['Rakenne: 2 ja muuta']]])(
  '%j carries no mark: the tab is of version 1',
  (notes) => {
    expect(readMark(notes)).toEqual({ version: 1, file: '' });
  },
);

test('a mark without a file tells the version only', () => {
  expect(readMark(['Ohje.\nRakenne: 3'])).toEqual({ version: 3, file: '' });
});
