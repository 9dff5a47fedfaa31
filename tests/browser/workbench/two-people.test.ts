// Two people on one workbook: each has an own window, sidebar and rights, and sees what the other does to the cells.
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/launch';
import { DeskPage } from './desk-page';
import { runningWorkbench, type TestWorkbench } from './running-workbench';

let browser: Browser;
let workbench: TestWorkbench;
let director: DeskPage;
let coordinator: DeskPage;
beforeAll(async () => {
  [browser, workbench] = await Promise.all([launchBrowser(), runningWorkbench()]);
  [director, coordinator] = await Promise.all([
    DeskPage.open(browser, workbench.address),
    DeskPage.open(browser, workbench.address),
  ]);
  await coordinator.sitAs('pp1@example.org');
});
afterAll(async () => {
  await browser.close();
  expect(await workbench.stop()).toBe('');
});
afterEach(() => {
  expect([...director.troubles, ...coordinator.troubles]).toEqual([]);
});

test('what one types the other sees at once; each undoes only what is their own', async () => {
  await coordinator.type('B2', 'Koordinaattorin nimi');
  await director.cell('B2').filter({ hasText: 'Koordinaattorin nimi' }).waitFor();
  expect(await director.page.getByRole('button', { name: 'Kumoa' }).isDisabled()).toBe(true);
  await director.type('B3', 'Johtajan nimi');
  await coordinator.cell('B3').filter({ hasText: 'Johtajan nimi' }).waitFor();
  await coordinator.page.getByRole('button', { name: 'Kumoa' }).click();
  await director.cell('B2').filter({ hasText: 'Palvelustrategia' }).waitFor();
  expect(await director.cell('B3').innerText()).toContain('Johtajan nimi');
});

test('each has the sidebar of their role; the cells that one breaks are findings of the other', async () => {
  await coordinator.openSidebar();
  expect(await director.page.getByTestId('script-frame').count()).toBe(0);
  await director.openSidebar();
  expect(await views(director)).toEqual(['Havainnot', 'Korjaukset', 'Osahankkeet', 'Raportti', 'Tietoja']);
  expect(await views(coordinator)).toEqual(['Havainnot', 'Korjaukset', 'Osahankkeet', 'Tietoja']);
  await coordinator.sidebar.getByText('Näet omien osahankkeidesi havainnot.').waitFor();

  await coordinator.cell('B2').click();
  await coordinator.page.keyboard.press('Delete');
  await coordinator.page.getByTestId('save').filter({ hasText: 'Tallennettu' }).waitFor();
  await director.sidebar.getByRole('button', { name: 'Päivitä' }).click();
  await director.sidebar.locator('.card', { hasText: 'Osahankkeet · RH-01 · Osahanke · B2' }).waitFor();
});

test('a protected tab refuses the coordinator and not the director', async () => {
  await director.menu('Ota käyttöön / Luo hankesalkun pohja');
  const question = director.page.getByTestId('question');
  await question.getByRole('button', { name: 'Kyllä' }).click();
  await question.getByText('Hankesalkku on käytössä.').waitFor();
  await question.getByRole('button', { name: 'OK' }).click();
  await coordinator.tab('Käyttöoikeudet');
  await coordinator.type('B4', 'Hankejohtaja');
  await coordinator.page.getByText(/^Alue on suojattu/).waitFor();
  await coordinator.cell('B4').filter({ hasText: 'Koordinaattori' }).waitFor();
  await director.tab('Käyttöoikeudet');
  await director.type('B4', 'Arviointivastaava');
  await coordinator.cell('B4').filter({ hasText: 'Arviointivastaava' }).waitFor();
});

async function views(desk: DeskPage): Promise<string[]> {
  const nav = desk.sidebar.getByRole('navigation', { name: 'Näkymät' });
  await nav.waitFor();
  return nav.getByRole('button').allInnerTexts();
}
