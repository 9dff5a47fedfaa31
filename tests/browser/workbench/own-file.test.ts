// An own workbook in the workbench: opened, changed, taken along; and the page goes on when the server comes back.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openWorkbook } from '../../../local/files/xlsx/open-workbook';
import { saveWorkbook } from '../../../local/files/xlsx/save-workbook';
import { EXAMPLE_WORKBOOK } from '../../support/project-root';
import { launchBrowser } from '../browser/launch';
import { DeskPage } from './desk-page';
import { runningWorkbench, type TestWorkbench } from './running-workbench';

const folder = mkdtempSync(join(tmpdir(), 'hankesalkku-oma-'));
let browser: Browser;
let workbench: TestWorkbench;
let desk: DeskPage;
beforeAll(async () => {
  [browser, workbench] = await Promise.all([launchBrowser(), runningWorkbench()]);
  desk = await DeskPage.open(browser, workbench.address);
});
afterAll(async () => {
  await browser.close();
  expect(await workbench.stop()).toBe('');
  rmSync(folder, { recursive: true });
});

async function choose(path: string): Promise<void> {
  const chooser = desk.page.waitForEvent('filechooser');
  await desk.menu('Avaa oma tiedosto…', 'Tiedosto');
  await (await chooser).setFiles(path);
}

test('a file that is no workbook is refused with a sentence, and the sheet stays', async () => {
  const path = join(folder, 'muistio.xlsx');
  writeFileSync(path, 'Ei tämä ole työkirja.');
  await choose(path);
  await desk.page.locator('.notice', { hasText: 'muistio.xlsx ei ole .xlsx-työkirja' }).waitFor();
  await desk.cell('B2').filter({ hasText: 'Palvelustrategia' }).waitFor();
  // The browser's own word on the refusal.
  expect(desk.troubles.splice(0)).toEqual([expect.stringContaining('409')]);
});

test('an own file is opened, changed and taken along with the change', async () => {
  const open = await openWorkbook(EXAMPLE_WORKBOOK);
  const sheet = open.model.sheets[0];
  if (!sheet) throw new Error('the example has no tabs');
  sheet.setCell(2, 2, { ...sheet.cell(2, 2), value: 'Omasta tiedostosta' });
  await saveWorkbook(open, join(folder, 'Oma salkku.xlsx'));
  await choose(join(folder, 'Oma salkku.xlsx'));
  await desk.cell('B2').filter({ hasText: 'Omasta tiedostosta' }).waitFor();
  expect(await desk.page.getByRole('heading', { level: 1 }).innerText()).toBe('Oma salkku');

  await desk.type('B3', 'Muutettu työpöydällä');
  await desk.cell('B3').filter({ hasText: 'Muutettu työpöydällä' }).waitFor();
  const download = desk.page.waitForEvent('download');
  await desk.menu('Lataa työkopio (.xlsx)', 'Tiedosto');
  const file = await download;
  expect(file.suggestedFilename()).toBe('Oma salkku.xlsx');
  const taken = (await openWorkbook(await file.path())).model.sheets[0];
  expect(taken?.cell(2, 2).value).toBe('Omasta tiedostosta');
  expect(taken?.cell(3, 2).value).toBe('Muutettu työpöydällä');
  expect(desk.troubles).toEqual([]);
});

test('while the server is away a line says so; when it is back, the page goes on by itself', async () => {
  await desk.sitAs('pp1@example.org');
  await workbench.away();
  const banner = desk.page.locator('#banner', { hasText: 'Yhteys työpöytään katkesi.' });
  await banner.waitFor();
  await workbench.back();
  await banner.waitFor({ state: 'hidden' });
  await desk.cell('B2').filter({ hasText: 'Palvelustrategia' }).waitFor();
  expect(await desk.page.getByTestId('person').inputValue()).toBe('pp1@example.org');
});
