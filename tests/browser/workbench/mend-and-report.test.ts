// From a broken cell to a finished report, as a person clicks it; also where the first answer of the server fails.
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/launch';
import { DeskPage } from './desk-page';
import { breakName, jumpToName, makeReport, mendName, writeName } from './journey';
import { picture } from './picture';
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

test('a broken cell is told of, jumped to and mended; the report is made, opened and downloaded', async () => {
  await breakName(desk);
  await desk.openSidebar();
  await desk.sidebar.getByLabel('Vakavuus').selectOption('punainen');
  await desk.sidebar.locator('.card', { hasText: 'Punainen' }).first().waitFor();
  await picture(desk.page.locator('#sidebar'), 'havainnot');
  await desk.sidebar.getByLabel('Vakavuus').selectOption('');
  await jumpToName(desk, 'RH-01');
  await picture(desk.page, 'tyopoyta');
  await writeName(desk, 'RH-01', 'Palvelustrategia');
  expect(await desk.sidebar.locator('.card', { hasText: 'Virhe' }).count()).toBe(0);
  await makeReport(desk, 'Palvelustrategia');
  await picture(desk.page, 'raportti');
});

test('the same where the first call fails: what happened, what to do, and on it goes', async () => {
  await desk.page.getByRole('button', { name: 'Sulje sivupaneeli' }).click();
  await breakName(desk);
  await failFirstCallOfSidebar();
  await desk.menu('Avaa sivupaneeli');
  const problem = desk.sidebar.getByRole('alert');
  await problem.getByRole('heading', { name: 'Toiminto ei onnistunut' }).waitFor();
  await picture(desk.page.locator('#sidebar'), 'virhe');
  await problem.getByRole('button', { name: 'Yritä uudelleen' }).click();
  await desk.sidebar.getByRole('heading', { name: 'Havainnot' }).waitFor();
  expect(await problem.count()).toBe(0);
  await mendName(desk, 'RH-01', 'Palvelustrategia uudelleen');
  await makeReport(desk, 'Palvelustrategia uudelleen');
});

/** The first service call of the sidebar's own first request: the menu item makes some of its own before that. */
async function failFirstCallOfSidebar(): Promise<void> {
  const { page } = desk;
  await page.getByRole('button', { name: 'Kehittäjälle' }).click();
  const pane = page.getByRole('complementary', { name: 'Kehittäjälle' });
  await pane.getByText('Viimeisimmät kutsut').click();
  await pane.getByRole('button', { name: 'Nollaa laskurit' }).click();
  await pane.getByText('Palvelukutsut (0)').waitFor();
  await desk.openSidebar();
  await page.getByRole('button', { name: 'Sulje sivupaneeli' }).click();
  await pane.getByRole('button', { name: 'Päivitä' }).click();
  await pane.getByText('Viimeisimmät kutsut').click();
  // Its text, not what is seen of it: the list may have been drawn anew and stand closed.
  const shown = await pane.getByText(/^\d+\. Ui\.showSidebar/).textContent();
  await pane.getByTestId('fail-nth').fill(String(Number.parseInt(shown ?? '', 10) + 1));
  await pane.getByRole('button', { name: 'Ennen vaikutusta' }).click();
  await page.getByText(/^Palvelukutsu \d+ tästä eteenpäin epäonnistuu\.$/).waitFor();
  await page.getByRole('button', { name: 'Sulje ilmoitus' }).click();
}
