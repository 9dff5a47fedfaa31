// Working copies: one per content, gone on with, set aside when a new one is wished, never two workbenches on one.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkingCopy } from '../../../../local/workbench/server/working-copy';
import { ROOT } from '../../../support/project-root';

const bytes = readFileSync(join(ROOT, 'examples', 'popsote-2020-11.xlsx'));
const source = { bytes, file: 'Oma salkku.xlsx' };
const own = { fresh: false, pid: process.pid };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hankesalkku-copy-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the first opening copies; the next goes on with what was saved', async () => {
  const first = await openWorkingCopy(folder, source, own);
  expect(first).toMatchObject({ name: 'Oma salkku', isOld: false });
  expect(readFileSync(first.workbook).equals(bytes)).toBe(true);
  writeFileSync(first.workbook, 'muokattu');
  first.release();
  const next = await openWorkingCopy(folder, source, own);
  expect(next).toMatchObject({ workbook: first.workbook, isOld: true });
  expect(readFileSync(next.workbook, 'utf8')).toBe('muokattu');
});

test('a new copy sets the old one aside, nothing is deleted', async () => {
  const first = await openWorkingCopy(folder, source, own);
  writeFileSync(first.workbook, 'muokattu');
  first.release();
  const fresh = await openWorkingCopy(folder, source, { ...own, fresh: true });
  expect(fresh.isOld).toBe(false);
  const old = readdirSync(folder).find((name) => name.endsWith('-vanha-1'));
  expect(readFileSync(join(folder, old ?? '', 'Oma salkku.xlsx'), 'utf8')).toBe('muokattu');
});

test('another workbench that runs has it; one that died has not', async () => {
  const copy = await openWorkingCopy(folder, source, own);
  const other = openWorkingCopy(folder, source, { fresh: false, pid: -1 });
  await expect(other).rejects.toThrow(/on jo auki toisessa työpöydässä/);
  const lock = join(folder, readdirSync(folder)[0] ?? '', 'auki.json');
  writeFileSync(lock, '{"pid":2147483646}');
  await expect(openWorkingCopy(folder, source, own)).resolves.toMatchObject({ isOld: true });
  copy.release();
  expect(existsSync(lock)).toBe(false);
});

test('what is no workbook leaves nothing behind', async () => {
  const bad = openWorkingCopy(folder, { bytes: Buffer.from('teksti'), file: 'teksti.xlsx' }, own);
  await expect(bad).rejects.toThrow(/^teksti\.xlsx ei ole \.xlsx-työkirja/);
  expect(readdirSync(folder)).toEqual([]);
});
