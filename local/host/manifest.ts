// Reads appsscript.json: the parts that the emulator obeys.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Manifest } from '../apps-script/host/machine';

const ManifestFile = v.object({
  timeZone: v.string(),
  oauthScopes: v.array(v.string()),
  dependencies: v.optional(
    v.object({
      enabledAdvancedServices: v.optional(
        v.array(v.object({ userSymbol: v.string(), serviceId: v.string(), version: v.string() })),
      ),
    }),
  ),
});

/**
 * @param dist the built folder, which holds the manifest as it is pushed
 * @throws Error where the manifest is missing or lacks what Apps Script needs
 */
export function readManifest(dist: string): Manifest {
  const path = join(dist, 'appsscript.json');
  if (!existsSync(path)) throw new Error(`Kansiosta puuttuu appsscript.json: ${dist}`);
  const { dependencies, ...rest } = v.parse(ManifestFile, JSON.parse(readFileSync(path, 'utf8')));
  const enabled = dependencies?.enabledAdvancedServices;
  return { ...rest, ...(enabled ? { dependencies: { enabledAdvancedServices: enabled } } : {}) };
}
