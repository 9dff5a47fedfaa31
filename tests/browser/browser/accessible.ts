// What axe-core finds wrong in a frame, by all its rules: rule, place and reason, nothing where all is well.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { ROOT } from '../../support/project-root';

const AXE = readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** The grid is RevoGrid's: its own roles are not ours to mend. Frames are asked one by one; the heading of one is outside. */
const runIn = (isFrame: boolean) => `axe.run({ exclude: [['revo-grid']] }, {
  iframes: false,
  resultTypes: ['violations'],
  rules: { 'page-has-heading-one': { enabled: ${!isFrame} } },
}).then((one) => one.violations)`;

export async function accessibilityFaults(frame: Frame): Promise<string[]> {
  if (await frame.evaluate('window.axe === undefined')) await frame.evaluate(AXE);
  const found = (await frame.evaluate(runIn(frame.parentFrame() !== null))) as readonly Violation[];
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  );
}
