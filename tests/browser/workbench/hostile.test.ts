// A hostile workbook is text everywhere: no script runs, no dialog opens, nothing leaves this computer.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/launch';
import { DeskPage } from './desk-page';
import { IMAGE, LONGEST, SCRIPT, TAB, TURNED, writeHostileWorkbook } from './hostile-workbook';
import { hackedFrames } from './loopback';
import { runningWorkbench, type TestWorkbench } from './running-workbench';

const folder = mkdtempSync(join(tmpdir(), 'hankesalkku-vihamielinen-'));
let browser: Browser;
let workbench: TestWorkbench;
let desk: DeskPage;
beforeAll(async () => {
  const path = join(folder, '<b>nimi.xlsx');
  await writeHostileWorkbook(path);
  [browser, workbench] = await Promise.all([launchBrowser(), runningWorkbench(path)]);
  desk = await DeskPage.open(browser, workbench.address);
});
afterAll(async () => {
  await browser.close();
  expect(await workbench.stop()).toBe('');
  rmSync(folder, { recursive: true });
});
afterEach(async () => {
  expect(await hackedFrames(desk.page.frames())).toEqual([]);
  expect(desk.troubles).toEqual([]);
});

test('in the sheet: cells, the cell line, notes, choices, tabs, people', async () => {
  const { page } = desk;
  expect(await desk.cell('B2').innerText()).toContain(SCRIPT);
  expect(await desk.cell('B4').innerText()).toContain('<svg onload');
  await desk.cell('A2').hover();
  expect(await page.locator('.note-bubble').innerText()).toContain(SCRIPT);
  await desk.cell('A2').click();
  await page.getByTestId('note').filter({ hasText: IMAGE }).waitFor();
  await desk.cell('B3').click();
  await page.keyboard.press('Enter');
  const options = page.getByRole('combobox', { name: 'Pudotusvalikko' }).locator('option');
  expect(await options.allInnerTexts()).toEqual(expect.arrayContaining([SCRIPT, IMAGE, TURNED]));
  await page.keyboard.press('Escape');
  expect(await page.getByTestId('person').innerText()).toContain('"><script>');

  await desk.tab(TAB);
  await desk.cell('A1').click();
  await page.getByTestId('note').filter({ hasText: SCRIPT }).waitFor();
  expect(await page.getByTestId('value').inputValue()).toBe(LONGEST);
  await desk.tab('Osahankkeet');
});

test('typed in and pasted: as it stands, and a sentence for what a cell can’t hold', async () => {
  const { page } = desk;
  await desk.type('G3', IMAGE);
  await desk.cell('G3').filter({ hasText: IMAGE }).waitFor();
  await desk.cell('G4').click();
  await page.getByTestId('value').fill('ö'.repeat(50_001));
  await page.getByTestId('value').press('Enter');
  await page.locator('.notice', { hasText: '50' }).waitFor();
  await desk.cell('G4').filter({ hasText: 'Projektipäällikkö' }).waitFor();
});

test('in the sidebar: findings with their evidence, osahankkeet, and what is set aside', async () => {
  const sidebar = await desk.openSidebar();
  // A finding quotes the beginning of a long text.
  for (const beginning of ['<script>window.__hack', '<img src=']) {
    await sidebar.getByRole('searchbox').fill(beginning);
    await sidebar.locator('.card', { hasText: beginning }).first().waitFor();
  }
  for (const summary of await sidebar.locator('details > summary').all()) await summary.click();
  // Only some warnings can be set aside, and the list draws no more than is seen.
  await sidebar.getByRole('combobox', { name: 'Vakavuus' }).selectOption('varoitus');
  await sidebar.getByRole('button', { name: 'Kuittaa…' }).first().click();
  await sidebar.getByLabel('Perustelu').fill(SCRIPT);
  await sidebar.getByRole('button', { name: 'Kuittaa', exact: true }).click();
  await sidebar.locator('.mended').waitFor();
  await desk.idle();
  await sidebar.getByRole('button', { name: 'Näytä kuitatut (1)' }).click();
  await sidebar.getByText(`Perustelu: ${SCRIPT}`).waitFor();
  await desk.view('Osahankkeet');
  await sidebar.getByText(TURNED.slice(1, 20)).first().waitFor();
});

test('in the sidebar: repairs, what was mended, the question before undoing, the workbook’s shape', async () => {
  const { sidebar } = desk;
  await desk.view('Korjaukset');
  await sidebar
    .getByRole('list', { name: 'Korjausluettelo' })
    .getByText('javascript:window')
    .first()
    .waitFor();
  await sidebar.getByRole('button', { name: /^Tee kaikki varmat/ }).click();
  await sidebar.getByRole('button', { name: /^Tee \d+ korjausta?$/ }).click();
  await sidebar.locator('.mended details > summary').click();
  await sidebar.locator('.mended').getByText('javascript:window').first().waitFor();
  await desk.idle();
  await sidebar.getByRole('button', { name: 'Kumoa…', exact: true }).click();
  await sidebar.getByRole('dialog').getByText('javascript:window').first().waitFor();
  await sidebar.getByRole('dialog').getByRole('button', { name: 'Peruuta' }).click();
  await sidebar.getByRole('button', { name: 'Tarkista taulukon rakenne' }).click();
  await sidebar.getByRole('heading', { name: 'Taulukon korjaus' }).waitFor();
});

test('in what the script asks, and in the developer’s panel', async () => {
  const { page } = desk;
  await desk.menu('Tarkista kaikki');
  await page.getByTestId('question').getByRole('button', { name: 'OK' }).click();
  await page.getByText('Suoritetaan toimintoa…').waitFor({ state: 'detached' });
  await desk.menu('Kumoa viimeisin ajo');
  const question = page.getByTestId('question');
  await question.getByText('javascript:window').waitFor();
  await question.getByRole('button', { name: 'Ei', exact: true }).click();
  await page.getByText('Suoritetaan toimintoa…').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Kehittäjälle' }).click();
  const pane = page.getByRole('complementary', { name: 'Kehittäjälle' });
  for (const title of ['Viimeisimmät kutsut', 'Loki', 'Lähteneet viestit']) {
    await pane.getByText(title, { exact: true }).click();
  }
  await pane
    .getByText(/Range\.setValues/)
    .first()
    .waitFor();
});

test('in the report, which runs no script and loads nothing', async () => {
  const { page, sidebar } = desk;
  await sidebar.getByRole('button', { name: 'Raportti', exact: true }).click();
  await sidebar.getByRole('button', { name: 'Luo koontiraportti' }).click();
  await sidebar.getByRole('link', { name: /Avaa raportti/ }).click();
  const report = page.frameLocator('[data-testid="report"]');
  await report.getByText(SCRIPT).first().waitFor();
  expect(await report.locator('script, svg, img, iframe, a[href^="javascript"]').count()).toBe(0);
});
