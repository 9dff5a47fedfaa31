// axe-core on every view of the workbench and of the sidebar: no violation but inside the third-party grid.
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Browser, Frame } from 'playwright-core';
import { launchBrowser } from '../browser/launch';
import { DeskPage } from './desk-page';
import { runningWorkbench, type TestWorkbench } from './running-workbench';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

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

test('the page, its menu and a chosen cell', async () => {
  expect(await violations(desk.page.mainFrame())).toEqual([]);
  await desk.cell('A1').click();
  await desk.page.getByRole('button', { name: 'Laajennukset' }).click();
  expect(await violations(desk.page.mainFrame())).toEqual([]);
  await desk.page.keyboard.press('Escape');
});

test('the sidebar: every view, its error panel, and the page round it', async () => {
  const sidebar = await desk.openSidebar();
  await sidebar.locator('.card').first().waitFor();
  expect(await violations(desk.page.mainFrame())).toEqual([]);
  for (const view of await sidebar.getByRole('navigation', { name: 'Näkymät' }).getByRole('button').all()) {
    await view.click();
    expect({ view: await view.innerText(), found: await violations(scriptFrame()) }).toMatchObject({
      found: [],
    });
  }
  await desk.page.getByRole('button', { name: 'Kehittäjälle' }).click();
  await desk.page.getByRole('button', { name: 'Ennen vaikutusta' }).click();
  await sidebar.getByRole('button', { name: 'Päivitä' }).click();
  await sidebar.getByRole('alert').waitFor();
  expect(await violations(scriptFrame())).toEqual([]);
});

test('the developer’s panel and the reports, empty and with a report', async () => {
  const { page, sidebar } = desk;
  await page.getByRole('complementary', { name: 'Kehittäjälle' }).getByText('Viimeisimmät kutsut').click();
  expect(await violations(page.mainFrame())).toEqual([]);
  await page.getByRole('button', { name: 'Raportit' }).first().click();
  expect(await violations(page.mainFrame())).toEqual([]);
  await sidebar.getByRole('button', { name: 'Raportti', exact: true }).click();
  await sidebar.getByRole('button', { name: 'Luo koontiraportti' }).click();
  await sidebar.getByRole('heading', { name: 'Raportti on valmis' }).waitFor();
  await page.frameLocator('[data-testid="report"]').locator('h1').first().waitFor();
  expect(await violations(scriptFrame())).toEqual([]);
  expect(await violations(page.mainFrame())).toEqual([]);
});

test('a question of the script and a window of it', async () => {
  const { page } = desk;
  await desk.menu('Ota käyttöön / Luo hankesalkun pohja');
  await page.getByTestId('question').waitFor();
  expect(await violations(page.mainFrame())).toEqual([]);
  await page.getByRole('button', { name: 'Ei', exact: true }).click();
  await page.getByText('Suoritetaan toimintoa…').waitFor({ state: 'detached' });
  await desk.menu('Testaa ympäristö');
  await page.frameLocator('dialog iframe').getByRole('table').waitFor();
  for (const frame of page.frames().filter((each) => each !== page.mainFrame())) {
    if (await runsScripts(frame)) expect(await violations(frame)).toEqual([]);
  }
  expect(await violations(page.mainFrame())).toEqual([]);
});

function scriptFrame(): Frame {
  const frames = desk.page.frames();
  const found = frames.find(
    (frame) => frame !== desk.page.mainFrame() && frame.name() === '' && !frame.isDetached(),
  );
  if (!found) throw new Error('no frame of the script');
  return found;
}

/** A report's frame is closed to scripts: its look is tested where it is made. */
async function runsScripts(frame: Frame): Promise<boolean> {
  return frame.evaluate(() => true).catch(() => false);
}

/** Rule and places, one line each. Frames are asked one by one: the workbench's page can't see into them. */
async function violations(frame: Frame): Promise<string[]> {
  await frame.evaluate(AXE);
  const { violations: found } = await frame.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(context: object, options: object): Promise<AxeResults> };
    };
    // The grid is RevoGrid's: its own roles are not ours to mend.
    return axe.run({ exclude: [['revo-grid']] }, { iframes: false, resultTypes: ['violations'] });
  });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}
