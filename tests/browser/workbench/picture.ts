// Pictures of README and guide: taken where UPDATE_PICTURES is set, so that they show what the tests have seen.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from '../../support/project-root';

export const PICTURES = join(ROOT, 'docs', 'kuvat');

/** `docs/kuvat/<name>.png`: the whole window, or a part of it. */
export async function picture(
  page: Page,
  name: string,
  clip?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Promise<void> {
  if (!process.env.UPDATE_PICTURES) return;
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({
    path: join(PICTURES, `${name}.png`),
    ...(clip && { clip }),
    animations: 'disabled',
  });
}
