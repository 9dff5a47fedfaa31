// axe-core on every view of the workbench and of the sidebar: no violation but inside the third-party grid.
import type { Browser, Frame } from 'playwright-core';
import { accessibilityFaults } from '../browser/accessible';
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

/** The workbench's own page and, where a page of the script is open, that too. */
async function faults(): Promise<string[]> {
  const frames = await desk.scriptFrames();
  const found: string[] = [];
  for (const frame of [desk.page.mainFrame(), ...frames]) found.push(...(await accessibilityFaults(frame)));
  return found;
}

async function faultsOfSidebar(): Promise<string[]> {
  const [frame] = (await desk.scriptFrames()) as [Frame];
  return accessibilityFaults(frame);
}

test('the page, an open menu and a chosen cell', async () => {
  expect(await faults()).toEqual([]);
  await desk.cell('A1').click();
  await desk.page.getByRole('button', { name: 'Laajennukset' }).click();
  expect(await faults()).toEqual([]);
  await desk.page.keyboard.press('Escape');
});

test('the sidebar: every view of the director', async () => {
  const sidebar = await desk.openSidebar();
  await sidebar.locator('.card').first().waitFor();
  await sidebar.locator('.card details > summary').first().click();
  expect(await faults()).toEqual([]);
  for (const view of ['Korjaukset', 'Osahankkeet', 'Raportti', 'Tietoja']) {
    await desk.view(view);
    expect({ view, found: await faultsOfSidebar() }).toEqual({ view, found: [] });
  }
});

test('setting a warning aside: the form, what it lacks, what came of it, the list of those set aside', async () => {
  const { sidebar } = desk;
  await desk.view('Havainnot');
  await desk.type('B3', 'Palvelustrategia');
  await sidebar.getByRole('button', { name: 'Päivitä' }).click();
  await sidebar.getByLabel('Vakavuus').selectOption('varoitus');
  await sidebar.getByRole('button', { name: 'Kuittaa…' }).first().click();
  const form = sidebar.getByRole('form', { name: 'Kuittaa havainto' });
  await form.getByRole('button', { name: 'Kuittaa' }).click();
  await form.getByText('Kirjoita, miksi havainto kuitataan.').waitFor();
  expect(await faultsOfSidebar()).toEqual([]);
  await form.getByLabel('Perustelu').fill('Sovittu ohjausryhmässä.');
  await form.getByRole('button', { name: 'Kuittaa' }).click();
  await sidebar.locator('.mended').waitFor();
  await desk.idle();
  await sidebar.getByRole('button', { name: 'Näytä kuitatut (1)' }).click();
  await sidebar.getByRole('list', { name: 'Kuitatut havainnot' }).waitFor();
  expect(await faultsOfSidebar()).toEqual([]);
  await sidebar.getByRole('button', { name: 'Näytä avoimet havainnot' }).click();
});

test('the workbook’s shape with something to mend, and the question before undoing', async () => {
  const { sidebar } = desk;
  await desk.type('B1', 'Osahankkeen nimi');
  await desk.view('Korjaukset');
  await sidebar.getByRole('button', { name: 'Tarkista taulukon rakenne' }).click();
  const shape = sidebar.getByRole('region', { name: 'Taulukon korjaus' });
  await shape.getByRole('checkbox').first().check();
  expect(await faultsOfSidebar()).toEqual([]);
  await shape.getByRole('button', { name: /^Tee valitut/ }).click();
  await sidebar.locator('.mended', { hasText: 'tehtiin taulukkoon' }).waitFor();
  await desk.idle();
  await sidebar.getByRole('button', { name: 'Kumoa…', exact: true }).click();
  await sidebar.getByRole('dialog', { name: 'Kumotaanko tämä ajo?' }).waitFor();
  expect(await faultsOfSidebar()).toEqual([]);
  await desk.page.keyboard.press('Escape');
  await sidebar.getByRole('dialog').waitFor({ state: 'detached' });
});

test('the error panel of the sidebar, the developer’s panel, the empty pane of reports', async () => {
  const { page, sidebar } = desk;
  await page.getByRole('button', { name: 'Kehittäjälle' }).click();
  await page.getByRole('button', { name: 'Ennen vaikutusta' }).click();
  await sidebar.getByRole('button', { name: 'Päivitä' }).click();
  await sidebar.getByRole('alert').waitFor();
  await page.getByRole('complementary', { name: 'Kehittäjälle' }).getByText('Viimeisimmät kutsut').click();
  expect(await faults()).toEqual([]);
  await page.getByRole('button', { name: 'Raportit' }).first().click();
  expect(await accessibilityFaults(page.mainFrame())).toEqual([]);
});

test('a finished report, in the sidebar and beside the sheet', async () => {
  await desk.view('Raportti');
  await desk.sidebar.getByRole('button', { name: 'Luo koontiraportti' }).click();
  await desk.sidebar.getByRole('heading', { name: 'Raportti on valmis' }).waitFor();
  await desk.page.frameLocator('[data-testid="report"]').locator('h1').first().waitFor();
  expect(await faults()).toEqual([]);
});

test('a question of the script, and a window of it', async () => {
  const { page } = desk;
  await desk.menu('Ota käyttöön / Luo hankesalkun pohja');
  const question = page.getByTestId('question');
  await question.waitFor();
  expect(await accessibilityFaults(page.mainFrame())).toEqual([]);
  await question.getByRole('button', { name: 'Ei', exact: true }).click();
  await page.getByText('Suoritetaan toimintoa…').waitFor({ state: 'detached' });
  await desk.menu('Testaa ympäristö');
  await page.frameLocator('dialog iframe').getByRole('table').waitFor();
  expect(await faults()).toEqual([]);
});
