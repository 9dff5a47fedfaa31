// Notes on cells: what they say, where they stand, and which notes the program may call its own.
import { isOurNote, NOTE_MARKER, notedCell } from '../../../src/domain/findings/cell-notes';
import { TEXTS } from '../../../src/domain/text/index';
import { LANGUAGES } from '../../../src/domain/text/texts';
import { aFinding } from './a-finding';

test('a finding on a cell says in general what is wrong and how to mend it', () => {
  const finding = aFinding({
    kind: 'cell',
    target: { tab: 'Osahankkeet', key: 'RH-01', column: 'Alkaa', cell: 'AB12' },
    message: {
      name: 'wrong-type',
      data: { header: 'Alkaa', shown: '31.2.2020', problem: 'impossible-day', type: 'day', suggestion: null },
    },
  });
  expect(notedCell(finding, TEXTS.fi)).toEqual({
    tab: 'Osahankkeet',
    row: 12,
    column: 'Alkaa',
    line: 'Hankesalkku: Päivää ei ole kalenterissa. Tarkista päivä ja kuukausi.',
  });
});

test('headers, whole tabs and columns that are not there get no note', () => {
  const header = aFinding({
    message: { name: 'header-almost', data: { tab: '', header: '', found: '', cell: 'A1' } },
  });
  const wholeTab = aFinding({ target: { tab: 'Osahankkeet', key: '', column: 'Alkaa', cell: 'A1' } });
  const absent = aFinding({ target: { tab: 'Osahankkeet', key: 'RH-01', column: 'Alkaa', cell: null } });
  expect([header, wholeTab, absent].map((finding) => notedCell(finding, TEXTS.fi))).toEqual([
    null,
    null,
    null,
  ]);
});

test.each(LANGUAGES)('every note in %s is known as ours, is short, and tells what to do', (language) => {
  for (const text of Object.values(TEXTS[language].writeBack.notes)) {
    expect(isOurNote(NOTE_MARKER + text)).toBe(true);
    expect(text).toMatch(/^\p{Lu}.*\. \p{Lu}.*\.$/u);
    expect(text.length).toBeLessThan(200);
  }
});

test('two of ours on one cell are ours; anything a person wrote is not', () => {
  const { notes } = TEXTS.fi.writeBack;
  const [one, other] = [NOTE_MARKER + notes['required-empty'], NOTE_MARKER + notes['money-behind']];
  expect(isOurNote(`${one}\n${other}`)).toBe(true);
  expect(isOurNote(`${one}\r\n${other}`)).toBe(true);
  for (const note of [
    '',
    'Hankesalkku: ',
    `${one} Selvitän.`,
    `${one}\nSelvitän.`,
    notes['required-empty'],
  ]) {
    expect([note, isOurNote(note)]).toEqual([note, false]);
  }
});
