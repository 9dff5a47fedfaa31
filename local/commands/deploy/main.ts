// The command `deploy` as a function: push dist with clasp, pull it back, compare file by file, and say what was pushed.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Clasp, explainClasp } from './clasp';
import { compareFolders, filesToPush } from './compare';
import { DeployFailure } from './failure';
import { readSettings, SETTINGS_FILE, writePullSettings } from './settings';

export interface DeployPlace {
  /** The project's root, which holds dist/ and the settings. */
  readonly root: string;
  readonly clasp: Clasp;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

export const DEPLOY_USAGE = `Käyttö: npm run deploy

Vie kansion dist Apps Script -projektiin ja tarkistaa, että se meni perille.
Projektin tunnus luetaan tiedostosta ${SETTINGS_FILE}. Valintoja ei ole.
`;

/** 0 pushed and the same on the other side, 1 not (why, on stderr), 2 wrong usage. */
export async function deployCommand(argv: readonly string[], place: DeployPlace): Promise<0 | 1 | 2> {
  if (argv.length > 0) {
    const asked = argv.every((word) => word === '--help' || word === '-h');
    (asked ? place.out : place.err)(DEPLOY_USAGE);
    return asked ? 0 : 2;
  }
  try {
    await deploy(place);
    return 0;
  } catch (error) {
    if (!(error instanceof DeployFailure)) throw error;
    place.err(`${error.message}\n`);
    return 1;
  }
}

async function deploy({ root, clasp, out }: DeployPlace): Promise<void> {
  const settings = await readSettings(root);
  const dist = join(root, 'dist');
  const files = await filesToPush(dist);
  // Without --force a changed manifest is skipped silently where nobody can answer (platform facts §7).
  const pushed = await clasp(['-P', SETTINGS_FILE, 'push', '--force'], root);
  if (pushed.code !== 0 || /Skipping push/i.test(pushed.output)) throw explainClasp('push', pushed);

  const folder = await mkdtemp(join(tmpdir(), 'hankesalkku-deploy-'));
  try {
    const pullSettings = await writePullSettings(folder, settings.scriptId);
    const pulled = await clasp(['-P', pullSettings.file, 'pull'], folder);
    if (pulled.code !== 0) throw explainClasp('pull', pulled);
    const differences = await compareFolders(dist, pullSettings.folder, files);
    if (differences.length > 0) {
      throw new DeployFailure(
        `Vienti ei mennyt perille sellaisenaan:\n${differences.map((line) => `  ${line}`).join('\n')}\nAja npm run deploy uudelleen. Jos ero toistuu, avaa projekti ja vertaa tiedostoja.`,
      );
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  out(`Viety Apps Script -projektiin ${settings.scriptId} ja tarkistettu:\n`);
  for (const { name, bytes } of files) out(`  ${name} (${bytes} tavua)\n`);
  out('Lataa taulukko uudelleen selaimessa, niin uusi versio on käytössä.\n');
}
