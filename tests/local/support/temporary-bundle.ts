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

/** @returns the folder's path */
export function temporaryBundle(code: string, manifest: Manifest = TEST_MANIFEST): string {
  const folder = mkdtempSync(join(tmpdir(), 'hankesalkku-bundle-'));
  writeFileSync(join(folder, 'server.js'), code);
  writeFileSync(join(folder, 'appsscript.json'), JSON.stringify(manifest));
  return folder;
}
