// The browser of the tests starts and draws Finnish letters.
import type { Browser } from 'playwright-core';
import { launchBrowser } from './launch';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test('a page is shown with its letters', async () => {
  const page = await browser.newPage();
  await page.setContent('<h1>Äänekosken työvaliokunta</h1>');
  expect(await page.textContent('h1')).toBe('Äänekosken työvaliokunta');
  expect((await page.screenshot()).byteLength).toBeGreaterThan(1000);
});
