// Pictures of the docs: taken by the tests, written only when asked, so that they show what there is.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from '../../support/project-root';

/** `UPDATE_PICTURES=1 npx jest tests/browser` writes `docs/kuvat/<name>.png`; otherwise the page is only drawn. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const path = join(ROOT, 'docs', 'kuvat', `${name}.png`);
  const picture = await page.screenshot(process.env.UPDATE_PICTURES === '1' ? { path } : {});
  expect(picture.byteLength).toBeGreaterThan(10_000);
}
