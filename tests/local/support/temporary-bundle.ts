// A small script bundle in a temporary folder, as the build would leave one in dist/, for tests of the host.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Manifest } from '../../../local/apps-script/host/machine';

const AUTH = 'https://www.googleapis.com/auth/';

export const TEST_MANIFEST: Manifest = {
  timeZone: 'Europe/Helsinki',
  oauthScopes: [`${AUTH}spreadsheets.currentonly`, `${AUTH}drive.file`, `${AUTH}userinfo.email`],
  dependencies: {
    enabledAdvancedServices: [
      { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
      { userSymbol: 'Docs', serviceId: 'docs', version: 'v1' },
    ],
  },
};

/** With the scopes of sidebar, triggers and mail besides. */
export const WIDE_MANIFEST: Manifest = {
  ...TEST_MANIFEST,
  oauthScopes: [
    ...TEST_MANIFEST.oauthScopes,
    ...[`${AUTH}script.container.ui`, `${AUTH}script.scriptapp`, `${AUTH}script.send_mail`],
  ],
};

/**
 * @param pages name without `.html` → content
 * @returns the folder's path
 */
export function temporaryBundle(
  code: string,
  manifest: Manifest = TEST_MANIFEST,
  pages: Readonly<Record<string, string>> = {},
): string {
  const folder = mkdtempSync(join(tmpdir(), 'hankesalkku-bundle-'));
  writeFileSync(join(folder, 'server.js'), code);
  writeFileSync(join(folder, 'appsscript.json'), JSON.stringify(manifest));
  for (const [name, html] of Object.entries(pages)) writeFileSync(join(folder, `${name}.html`), html);
  return folder;
}
