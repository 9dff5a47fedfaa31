// Runs clasp, and turns what it says when it fails into a Finnish line.
import { spawn } from 'node:child_process';
import { DeployFailure } from './failure';

export interface ClaspAnswer {
  /** Exit code; null where there is no clasp to run. */
  readonly code: number | null;
  /** Both streams. */
  readonly output: string;
}

export type Clasp = (args: readonly string[], cwd: string) => Promise<ClaspAnswer>;

/** The clasp on the PATH: npm puts the project's own first. */
export const claspOnPath: Clasp = (args, cwd) =>
  new Promise((resolve) => {
    // On Windows clasp is a .cmd file, which only a shell can start.
    const windows = process.platform === 'win32';
    const child = spawn('clasp', windows ? args.map((arg) => `"${arg}"`) : args, {
      cwd,
      env: process.env,
      shell: windows,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const add = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('error', (error) => resolve({ code: null, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });

/** clasp's own messages that people can do something about (platform facts §7). */
const KNOWN: readonly (readonly [pattern: RegExp, advice: string])[] = [
  [/no credentials|not logged in|invalid_grant|unauthorized|401/i, 'Kirjaudu ensin: npx clasp login.'],
  [
    /User has not enabled the Apps Script API/i,
    'Ota Apps Script API käyttöön osoitteessa script.google.com/home/usersettings ja yritä uudelleen.',
  ],
  [
    /Project settings not found|not found|404/i,
    'Tarkista projektin tunnus ja että tililläsi on siihen muokkausoikeus.',
  ],
  [/permission|forbidden|403/i, 'Tililläsi ei ole muokkausoikeutta projektiin.'],
  [/Skipping push/i, 'clasp ohitti viennin. Aja npm run deploy uudelleen.'],
  [/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT/, 'Verkkoyhteyttä Googleen ei ole.'],
];

export function explainClasp(step: 'push' | 'pull', { code, output }: ClaspAnswer): DeployFailure {
  if (code === null) {
    return new DeployFailure('clasp puuttuu. Asenna riippuvuudet: npm ci. Mitään ei viety.');
  }
  const what =
    step === 'push'
      ? 'Vienti ei onnistunut.'
      : 'Vienti tehtiin, mutta sitä ei voitu tarkistaa, koska haku ei onnistunut.';
  const advice = KNOWN.find(([pattern]) => pattern.test(output))?.[1];
  const said = output.trim().split('\n').slice(-3).join(' ').trim();
  return new DeployFailure(
    [what, advice, said === '' ? '' : `(clasp: ${said})`].filter((part) => part).join(' '),
  );
}
