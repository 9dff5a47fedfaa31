// What a person does with the mouse in the grid: fill, widen, sort, read a note, leave a cell half typed.
import type { Browser, Locator } from 'playwright-core';
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
afterEach(() => {
  expect(desk.troubles).toEqual([]);
});

async function boxOf(place: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await place.boundingBox();
  if (!box) throw new Error('not on the screen');
  return box;
}

/** From the middle of one place to the middle of another, or so many pixels on. */
async function drag(from: Locator, to: Locator | { readonly right: number }): Promise<void> {
  const start = await boxOf(from);
  const [x, y] = [start.x + start.width / 2, start.y + start.height / 2];
  const end = 'right' in to ? { x: x + to.right, y, width: 0, height: 0 } : await boxOf(to);
  const { mouse } = desk.page;
  await mouse.move(x, y);
  await mouse.down();
  await mouse.move((x + end.x) / 2, (y + end.y) / 2, { steps: 3 });
  await mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 3 });
  await mouse.up();
}

test('the corner of a cell fills the cells under it', async () => {
  const before = await desk.cell('B3').innerText();
  await desk.cell('B2').click();
  const value = await desk.cell('B2').innerText();
  await drag(desk.page.locator('.autofill-handle').first(), desk.cell('B4'));
  for (const address of ['B3', 'B4']) await desk.cell(address).filter({ hasText: value }).waitFor();
  await desk.page.getByRole('button', { name: 'Kumoa' }).click();
  await desk.cell('B3').filter({ hasText: before }).waitFor();
});

test('a widened column is as wide after the page is loaded anew', async () => {
  const header = desk.page.getByRole('columnheader', { name: 'C', exact: true });
  const { width } = await boxOf(header);
  await header.hover();
  await drag(header.locator('.resizable-r'), { right: 60 });
  const widened = (await boxOf(header)).width;
  expect(widened).toBeGreaterThan(width + 40);
  await desk.page.getByTestId('save').filter({ hasText: 'Tallennettu' }).waitFor();
  await desk.page.reload();
  await desk.cell('A1').waitFor();
  expect((await boxOf(header)).width).toBe(widened);
});

test('rows are sorted by the chosen column, the header stays', async () => {
  const names = () => Promise.all(['B1', 'B2', 'B3', 'B4'].map((one) => desk.cell(one).innerText()));
  const before = await names();
  await desk.cell('B2').click();
  await desk.menu('Lajittele Ö–A', 'Tiedot');
  await desk
    .cell('B2')
    .filter({ hasNotText: before[1] ?? '' })
    .waitFor();
  const after = await names();
  expect(after[0]).toBe(before[0]);
  expect(after.slice(1)).toEqual([...after.slice(1)].sort((a, b) => b.localeCompare(a, 'fi')));
  await desk.page.getByRole('button', { name: 'Kumoa' }).click();
  await desk
    .cell('B2')
    .filter({ hasText: before[1] ?? '' })
    .waitFor();
  expect(await names()).toEqual(before);
});

test.each([
  ['the right edge', { width: 700, height: 800 }],
  ['the bottom edge', { width: 1440, height: 300 }],
])('a note is whole on the screen at %s', async (_where, size) => {
  await desk.page.setViewportSize(size);
  await desk.cell('E1').hover();
  const bubble = await boxOf(desk.page.locator('.note-bubble'));
  expect(bubble.x).toBeGreaterThanOrEqual(0);
  expect(bubble.y).toBeGreaterThanOrEqual(0);
  expect(bubble.x + bubble.width).toBeLessThanOrEqual(size.width);
  expect(bubble.y + bubble.height).toBeLessThanOrEqual(size.height);
  await desk.page.setViewportSize({ width: 1440, height: 800 });
});

test('what is half typed stays when one goes on in the sidebar', async () => {
  await desk.openSidebar();
  await desk.cell('F5').click();
  await desk.page.keyboard.type('Kesken jäänyt');
  await desk.sidebar.getByRole('searchbox').click();
  await desk.cell('F5').filter({ hasText: 'Kesken jäänyt' }).waitFor();
  await desk.page.reload();
  await desk.cell('F5').filter({ hasText: 'Kesken jäänyt' }).waitFor();
});

test('on a slow network the page says what is under way', async () => {
  await desk.openSidebar();
  await desk.page.getByRole('button', { name: 'Kehittäjälle' }).click();
  await desk.page.getByTestId('slow').selectOption('1000');
  await desk.sidebar.getByRole('button', { name: 'Päivitä' }).click();
  await desk.sidebar.locator('.work').waitFor();
  await desk.idle();
});
