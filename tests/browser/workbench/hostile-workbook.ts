// A workbook whose every text tries to be something else than text: scripts, markup, turned writing, endless cells.
import { openWorkbook } from '../../../local/files/xlsx/open-workbook';
import { saveWorkbook } from '../../../local/files/xlsx/save-workbook';
import { EXAMPLE_WORKBOOK } from '../../support/project-root';

export const SCRIPT = '<script>window.__hacked=1;alert(1)</script>';
export const IMAGE = '<img src="http://paha.example/x.png" onerror="window.__hacked=1;parent.__hacked=1">';
export const TURNED = '\u202e"><svg onload=window.__hacked=1>\u2066käännetty';
/** A name that is markup, within the 31 characters of a tab in an .xlsx. */
export const TAB = '<img src=x onerror=__hacked=1>';
export const LONGEST = `${IMAGE}${'ä'.repeat(50_000 - IMAGE.length - 3)}'">`;

/** Written to `path`: the example with its names, statuses, notes, e-mails and choices replaced. */
export async function writeHostileWorkbook(path: string): Promise<void> {
  const open = await openWorkbook(EXAMPLE_WORKBOOK);
  const { model } = open;
  const sheet = model.sheetByName('Osahankkeet');
  const people = model.sheetByName('Käyttöoikeudet');
  if (!sheet || !people) throw new Error('the example lacks its tabs');
  const column = (name: string) =>
    [...(sheet.rows[0] ?? [])].find(([, { value }]) => value === name)?.[0] ?? 0;
  const put = (row: number, name: string, value: string) =>
    sheet.setCell(row, column(name), { ...sheet.cell(row, column(name)), value });
  put(2, 'Osahanke', SCRIPT);
  put(3, 'Osahanke', IMAGE);
  put(4, 'Osahanke', TURNED);
  put(2, 'Tilanne', SCRIPT);
  put(2, 'Alkaa', `31.2.2020 ${IMAGE}`);
  put(2, 'Sähköposti', `${SCRIPT}@example.org`);
  put(3, 'Haasteet', LONGEST);
  put(4, 'Eteneminen', `${TURNED}\n${IMAGE}\n=HYPERLINK("http://paha.example";"x")`);
  // Stray spaces are offered to be mended, a name that stands twice is a warning that can be set aside.
  put(5, 'Osahanke', `  javascript:window.__hacked=1 ${SCRIPT}`);
  put(6, 'Osahanke', IMAGE);
  sheet.setCell(2, 1, { ...sheet.cell(2, 1), note: `${SCRIPT}\n${IMAGE}\n${TURNED}` });
  sheet.validations.push({
    areas: [{ row: 2, column: 2, rows: 5, columns: 1 }],
    ...{ criteria: { kind: 'list', values: [SCRIPT, IMAGE, TURNED] }, allowInvalid: true, helpText: IMAGE },
  });
  people.setCell(3, 1, { value: '"><script>window.__hacked=1</script>@example.org' });
  people.setCell(4, 1, { value: `a${TURNED.replaceAll(' ', '')}@example.org` });
  const own = model.insertSheet(TAB);
  own.setCell(1, 1, { value: LONGEST, note: SCRIPT });
  await saveWorkbook(open, path);
}
