// The way of a working day: see what is wrong with a cell, go there, mend it, make the report, open it, take it along.
import { readFileSync } from 'node:fs';
import type { DeskPage } from './desk-page';

/** Empties the name of the first osahanke. */
export async function breakName(desk: DeskPage): Promise<void> {
  await desk.cell('B2').click();
  await desk.page.keyboard.press('Delete');
  await desk
    .cell('B2')
    .and(desk.page.getByText('', { exact: true }))
    .waitFor();
}

/** From the open list of findings to the mended cell; the sheet stands on another tab first. */
export async function mendName(desk: DeskPage, osahanke: string, name: string): Promise<void> {
  await jumpToName(desk, osahanke);
  await writeName(desk, osahanke, name);
}

export async function jumpToName(desk: DeskPage, osahanke: string): Promise<void> {
  const { page } = desk;
  const broken = cardOf(desk, osahanke);
  await broken.waitFor();
  expect(await broken.innerText()).toContain('Pakollinen tieto ”Osahanke” puuttuu.');
  await desk.tab('Hankkeet');
  await broken.getByRole('button', { name: 'Siirry soluun' }).click();
  await page.getByTestId('address').filter({ hasText: 'B2' }).waitFor();
  await desk.keyboardInSheet();
  const tab = page.getByRole('tab', { name: 'Osahankkeet' });
  expect(await tab.getAttribute('aria-selected')).toBe('true');
}

/** The keyboard is in the sheet, at the cell. */
export async function writeName(desk: DeskPage, osahanke: string, name: string): Promise<void> {
  const { sidebar } = desk;
  await desk.write(name);
  await desk.cell('B2').filter({ hasText: name }).waitFor();
  await sidebar.getByRole('button', { name: 'Tarkista kaikki' }).click();
  await sidebar.getByText('Tarkistus on valmis.').waitFor();
  expect(await cardOf(desk, osahanke).count()).toBe(0);
}

function cardOf({ sidebar }: DeskPage, osahanke: string) {
  return sidebar.locator('.card', { hasText: `Osahankkeet · ${osahanke} · Osahanke · B2` });
}

/** Made in the sidebar, opened beside the sheet, downloaded. */
export async function makeReport(
  desk: DeskPage,
  word: string,
  kind: 'docx' | 'html' = 'docx',
): Promise<void> {
  const { sidebar, page } = desk;
  await sidebar.getByRole('button', { name: 'Raportti', exact: true }).click();
  await sidebar.getByRole('button', { name: 'Luo koontiraportti' }).click();
  await sidebar.getByRole('heading', { name: 'Raportti on valmis' }).waitFor();
  await sidebar.getByRole('link', { name: /Avaa raportti/ }).click();
  await page.frameLocator('[data-testid="report"]').getByText(word).first().waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: `Lataa .${kind}` }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(new RegExp(`\\.${kind}$`));
  const bytes = readFileSync(await file.path());
  if (kind === 'docx') expect(bytes.subarray(0, 2).toString()).toBe('PK');
  else expect(bytes.toString()).toContain(word);
}
