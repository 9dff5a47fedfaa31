// What axe-core finds wrong in a frame by WCAG 2.2 AA: rule and place, nothing where all is well.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { ROOT } from '../../support/project-root';

const AXE = join(ROOT, 'node_modules/axe-core/axe.min.js');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

export async function accessibilityFaults(frame: Frame): Promise<string[]> {
  await frame.evaluate(`window.axe === undefined && (0, eval)(${JSON.stringify(readFileSync(AXE, 'utf8'))})`);
  const found = await frame.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(RULES)}, resultTypes: ['violations'] }).then((one) => one.violations)`,
  );
  return (found as readonly Violation[]).flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}
