// From a broken cell to a finished report, as a person clicks it: break, see, jump, mend, make, open, download.
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { keepPicture } from '../browser/keep-picture';
import { launchBrowser } from '../browser/launch';
import { DeskPage } from './desk-page';
import { runningWorkbench, type TestWorkbench } from './running-workbench';

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
});

test('a broken cell is told of, jumped to and mended; the report is made, opened and downloaded', async () => {
  await desk.cell('B2').click();
  await desk.page.keyboard.press('Delete');
  const sidebar = await desk.openSidebar();
  const card = sidebar
    .locator('.card', { hasText: 'Osahankkeet · RH-01' })
    .filter({ hasText: 'Virhe' })
    .first();
  await card.waitFor();
  expect(await card.innerText()).toContain('B2');

  await keepPicture(desk.page, 'tyopoyta');

  await desk.tab('Hankkeet');
  await card.getByRole('button', { name: 'Siirry soluun' }).click();
  await desk.page.getByTestId('address').filter({ hasText: 'B2' }).waitFor();
  expect(await desk.page.getByRole('tab', { name: 'Osahankkeet' }).getAttribute('aria-selected')).toBe(
    'true',
  );

  await desk.type('B2', 'Palvelustrategia');
  await sidebar.getByRole('button', { name: 'Tarkista kaikki' }).click();
  await sidebar.getByText('Tarkistus on valmis.').waitFor();
  expect(await sidebar.locator('.card', { hasText: 'Virhe' }).count()).toBe(0);

  await sidebar.getByRole('button', { name: 'Raportti' }).click();
  await sidebar.getByRole('button', { name: 'Luo koontiraportti' }).click();
  await sidebar.getByRole('heading', { name: 'Raportti on valmis' }).waitFor();
  await sidebar.getByRole('link', { name: /Avaa raportti/ }).click();
  const report = desk.page.frameLocator('[data-testid="report"]');
  await report.getByText('Palvelustrategia').first().waitFor();
  const [file] = await Promise.all([
    desk.page.waitForEvent('download'),
    desk.page.getByRole('link', { name: 'Lataa .docx' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.docx$/);
  expect(
    readFileSync(await file.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  expect(desk.troubles).toEqual([]);
});
