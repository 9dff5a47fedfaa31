// Every task by keyboard alone, from an empty page to a downloaded report: the mouse is never touched.
import { readFileSync } from 'node:fs';
import type { Browser, Locator } from 'playwright-core';
import { launchBrowser } from '../browser/launch';
import { DeskPage } from './desk-page';
import { runningWorkbench, type TestWorkbench } from './running-workbench';

/** Presses of Tab that a person may need to anything on the page. */
const MOST_TABS = 60;
const TILANNE = 'K2';

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

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await desk.page.keyboard.press(key);
}

/** With Tab or Shift+Tab until it has the focus; fails where it can't be reached. */
async function reach(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.waitFor();
  for (let pressed = 0; pressed <= MOST_TABS; pressed++) {
    if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) {
      if (await target.evaluate((element) => element.ownerDocument.hasFocus())) return;
    }
    await press(key);
  }
  throw new Error(`not reached by ${key}: ${target}`);
}

async function reachAndPress(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await reach(target, key);
  await press('Enter');
}

/** The first Esc would close an editor that is still open. */
async function leaveSheet(): Promise<void> {
  await desk.page.locator('revogr-edit').waitFor({ state: 'detached' });
  await press('Escape');
  await desk.page.locator('#skip:focus').waitFor();
}

const sidebarButton = (name: string | RegExp) => desk.sidebar.getByRole('button', { name });
const view = (name: string) => desk.sidebar.getByRole('navigation').getByRole('button', { name });
/** A new view takes the keyboard to its heading; a person goes on from there. */
async function openView(name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await reachAndPress(view(name), key);
  await desk.sidebar.locator('h2:focus').waitFor();
}
const at = (address: string) => desk.page.getByTestId('address').filter({ hasText: address }).waitFor();

test('into the sheet by the first link, over the cells, out by Esc', async () => {
  await reachAndPress(desk.page.locator('#skip'));
  await at('A1');
  await press('ArrowRight', 'ArrowDown');
  await at('B2');
  await press('Delete');
  await desk
    .cell('B2')
    .and(desk.page.getByText('', { exact: true }))
    .waitFor();
  // A choice in other letters than its list has: a repair is offered for it.
  for (const column of 'CDEFGHIJK') {
    await press('ArrowRight');
    await at(`${column}2`);
  }
  await desk.write('vihreä');
  await desk
    .cell(TILANNE)
    .filter({ hasText: /vihreä/ })
    .waitFor();
  await leaveSheet();
});

test('the menu opens the sidebar; a finding is gone to and mended in its cell', async () => {
  await reachAndPress(desk.page.getByRole('button', { name: 'Laajennukset' }));
  const item = desk.page.getByRole('menuitem', { name: 'Avaa sivupaneeli' });
  for (let moves = 0; !(await item.evaluate((one) => one === one.ownerDocument.activeElement)); moves++) {
    if (moves > 20) throw new Error('no such item');
    await press('ArrowDown');
  }
  await press('Enter');
  const card = desk.sidebar.locator('.card', { hasText: 'Osahankkeet · RH-01 · Osahanke · B2' });
  await reachAndPress(card.getByRole('button', { name: 'Siirry soluun' }));
  await at('B2');
  await desk.keyboardInSheet();
  await desk.write('Palvelustrategia');
  await desk.cell('B2').filter({ hasText: 'Palvelustrategia' }).waitFor();
});

test('a repair is accepted in the sidebar, and undone', async () => {
  await leaveSheet();
  await reachAndPress(sidebarButton('Päivitä'));
  await desk.idle();
  await openView('Korjaukset');
  await desk.idle();
  await reachAndPress(sidebarButton(/^Tee kaikki varmat/));
  await reachAndPress(sidebarButton(/^Tee \d+ korjaus/));
  const done = desk.sidebar.locator('.mended');
  await done.filter({ hasText: /korjattiin/ }).waitFor();
  await desk.idle();
  await reachAndPress(sidebarButton('Kumoa…'));
  await reachAndPress(sidebarButton(/^Kumoa \d+ muutos/));
  await done.filter({ hasText: /kumottiin/ }).waitFor();
  await desk.idle();
});

test('the report is made, opened and downloaded', async () => {
  const { page, sidebar } = desk;
  await openView('Raportti', 'Shift+Tab');
  await reachAndPress(sidebarButton('Luo koontiraportti'));
  await reachAndPress(sidebar.getByRole('link', { name: /Avaa raportti/ }));
  await page.frameLocator('[data-testid="report"]').getByText('Palvelustrategia').first().waitFor();
  await reach(page.getByRole('link', { name: 'Lataa .docx' }));
  const [file] = await Promise.all([page.waitForEvent('download'), press('Enter')]);
  expect(
    readFileSync(await file.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  expect(desk.troubles).toEqual([]);
});
