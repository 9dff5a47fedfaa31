// Pictures of README and guide: taken where UPDATE_PICTURES is set, so that they show what the tests have seen.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { ROOT } from '../../support/project-root';

const PICTURES = join(ROOT, 'docs', 'kuvat');

/** `docs/kuvat/<name>.png`: the whole window, or a part of it. */
export async function picture(of: Page | Locator, name: string): Promise<void> {
  if (!process.env.UPDATE_PICTURES) return;
  mkdirSync(PICTURES, { recursive: true });
  await of.screenshot({ path: join(PICTURES, `${name}.png`), animations: 'disabled' });
}
