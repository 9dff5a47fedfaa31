// local/README.md lists exactly what is emulated; `UPDATE_README=1 npx jest emulated-list` writes the list anew.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emulatedMarkdown, listEmulated } from '../../../local/host/emulated-list';

const LOCAL = join(__dirname, '../../../local');
const README = join(LOCAL, 'README.md');
const BLOCK = /(<!-- emulated: begin[^\n]*-->\n)([\s\S]*?)(\n<!-- emulated: end -->)/;

function serviceModules(folder: string): Record<string, unknown>[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
    .map((entry) => require(join(entry.parentPath, entry.name)) as Record<string, unknown>);
}

test('the README’s list agrees with the classes', () => {
  const classes = listEmulated(serviceModules(join(LOCAL, 'apps-script')));
  const expected = emulatedMarkdown(classes);
  if (process.env.UPDATE_README) {
    writeFileSync(
      README,
      readFileSync(README, 'utf8').replace(BLOCK, (_all, begin, _old, end) => begin + expected + end),
    );
  }
  expect(BLOCK.exec(readFileSync(README, 'utf8'))?.[2]).toBe(expected);
  expect(classes.get('Lock')).toEqual(['hasLock', 'releaseLock', 'tryLock', 'waitLock']);
  expect([...classes.keys()]).toEqual(
    expect.arrayContaining(['SpreadsheetApp', 'Range', 'DriveFiles', 'Session']),
  );
});
