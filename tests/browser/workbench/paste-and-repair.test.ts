// A coordinator pastes a broken block: it is seen on the rows and in the sidebar, repaired together, and undone.
import type { Browser, FrameLocator } from 'playwright-core';
import { accessibilityFaults } from '../browser/accessible';
import { launchBrowser } from '../browser/launch';
import { DeskPage } from './desk-page';
import { picture } from './picture';
import { runningWorkbench, type TestWorkbench } from './running-workbench';

/** Over REK-03 and REK-04: stray spaces, a name for a Tunnus, other cases, a slip, money and days as text. */
const BLOCK = [
  ['RH-01 ', '  Projektityöntekijä ', 'haku', '100', "'12 500,50 €", 'ALOITTANUT', "'1.10.2020"],
  ['palvelustrategia', 'Asiantuntija', ' Haku', '100', '5200', 'Aloitanut', '1,10,2020'],
];
const CELLS = ['B4', 'C4', 'D4', 'F4', 'G4', 'H4', 'B5', 'C5', 'D5', 'G5', 'H5'];
const PASTED = [
  ...['RH-01 ', '  Projektityöntekijä ', 'haku', '12 500,50 €', 'ALOITTANUT', '1.10.2020'],
  ...['palvelustrategia', 'Asiantuntija', ' Haku', 'Aloitanut', '1,10,2020'],
];
const REPAIRED = [
  ...['RH-01', 'Projektityöntekijä', 'Haku', '12 501 €', 'Aloittanut', '1.10.2020'],
  ...['RH-01', 'Asiantuntija', 'Haku', 'Aloitanut', '1,10,2020'],
];

let browser: Browser;
let workbench: TestWorkbench;
let desk: DeskPage;
let sidebar: FrameLocator;
beforeAll(async () => {
  [browser, workbench] = await Promise.all([launchBrowser(), runningWorkbench()]);
  desk = await DeskPage.open(browser, workbench.address);
});
afterAll(async () => {
  await browser.close();
  expect(await workbench.stop()).toBe('');
});

/** As the grid shows them, spaces and all. */
async function shownCells(): Promise<string[]> {
  const texts = await Promise.all(CELLS.map((address) => desk.cell(address).textContent()));
  return texts.map((text) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ').replace(/▼$/, ''));
}

async function faults(): Promise<string[]> {
  const frame = desk.page.frames().find((one) => one.parentFrame() !== null);
  if (frame === undefined) throw new Error('no sidebar');
  return accessibilityFaults(frame);
}

test('the pasted cells get their notes at once, and the sidebar lists what is wrong with the slip mended by a click', async () => {
  await desk.tab('Rekrytoinnit');
  await desk.cell('C1').filter({ hasText: 'Tehtävä' }).waitFor();
  await desk.paste('B4', BLOCK.map((row) => row.join('\t')).join('\n'));
  await desk.page.locator('[data-cell="G5"].has-note').waitFor();
  expect(await shownCells()).toEqual(PASTED);

  sidebar = await desk.openSidebar();
  const card = sidebar.locator('.card', { hasText: 'REK-04 · Vaihe · G5' });
  await card.filter({ hasText: 'Virhe' }).waitFor();
  await card.getByRole('button', { name: 'Vaihda: Aloittanut' }).waitFor();
});

test('the certain ones are previewed, asked about with their number, and done together', async () => {
  await sidebar.getByRole('navigation').getByRole('button', { name: 'Korjaukset' }).click();
  const all = sidebar.getByRole('button', { name: /^Tee kaikki varmat korjaukset/ });
  await all.waitFor();
  const list = sidebar.getByRole('list', { name: 'Korjausluettelo' });
  await list.getByText('palvelustrategia', { exact: true }).waitFor();
  expect(await faults()).toEqual([]);
  expect(await list.locator('*').count()).toBeLessThanOrEqual(200);
  await picture(desk.page.locator('#sidebar'), 'korjaukset');

  await all.click();
  const dialog = sidebar.getByRole('dialog');
  const confirm = dialog.getByRole('button', { name: /^Tee \d+ korjausta$/ });
  await confirm.waitFor();
  expect(await faults()).toEqual([]);
  // Looking at the question has changed nothing yet.
  expect(await shownCells()).toEqual(PASTED);
  await confirm.click();
  await desk.cell('G4').filter({ hasText: 'Aloittanut' }).waitFor();
  await sidebar.locator('.work').waitFor({ state: 'detached' });
  expect(await shownCells()).toEqual(REPAIRED);
  expect(await sidebar.locator('.mended').innerText()).toMatch(/^\d+ solua korjattiin\./);
  expect(await all.count()).toBe(0);
});

test('undo shows first what it would put back, and puts it back as it was', async () => {
  await sidebar.getByRole('button', { name: 'Kumoa…', exact: true }).click();
  const dialog = sidebar.getByRole('dialog');
  await dialog.getByText('sarakkeeseen Vaihe takaisin ”ALOITTANUT”').waitFor();
  expect(await shownCells()).toEqual(REPAIRED);
  await dialog.getByRole('button', { name: /^Kumoa \d+ muutosta$/ }).click();
  await desk.cell('G4').filter({ hasText: 'ALOITTANUT' }).waitFor();
  await sidebar.locator('.work').waitFor({ state: 'detached' });
  expect(await shownCells()).toEqual(PASTED);
});

test('from the keyboard: the slip is mended on its card, and the focus goes on in the list', async () => {
  await desk.view('Havainnot');
  // A new view takes the keyboard to its heading; a person goes on from there.
  await sidebar.locator('h2:focus').waitFor();
  await sidebar.getByRole('button', { name: 'Vaihda: Aloittanut' }).focus();
  await desk.page.keyboard.press('Enter');
  await desk.cell('G5').filter({ hasText: 'Aloittanut' }).waitFor();
  await sidebar.locator('.work').waitFor({ state: 'detached' });
  expect(await sidebar.locator('.card', { hasText: 'REK-04 · Vaihe · G5' }).count()).toBe(0);
  await sidebar.locator('.windowed > li:focus').waitFor();
  await sidebar.getByRole('button', { name: 'Sulje' }).click();
  expect(await faults()).toEqual([]);
  expect(desk.troubles).toEqual([]);
});
