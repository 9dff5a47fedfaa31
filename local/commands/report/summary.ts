// The Finnish summary that the command prints: what was found, rows used, lights, warnings, where the files are.
import type { CheckResult, ReportAnswer } from './report-answer';

const MOST_LEFT_ROWS = 10;
const LIGHT_ORDER = ['Punainen', 'Keltainen', 'Harmaa', 'Vihreä', 'Ei arvioitavaa'];
const SEVERITY_ORDER = ['virhe', 'varoitus', 'punainen', 'keltainen', 'huomautus'];

/** @param paths the written files, as they are to be shown */
export function summarise(answer: ReportAnswer, paths: readonly string[]): string {
  const { check } = answer;
  const lines = [
    `${answer.name} (versio ${answer.version})`,
    '',
    ...answer.headline,
    '',
    `Rivejä käytetty: ${usedRows(check)}`,
    ...leftRows(check),
    `Osahankkeiden tilat koko hankesalkussa: ${lights(check)}`,
    `Havainnot koko hankesalkussa: ${findings(check)}`,
    ...answer.warnings.map((warning) => `Huomaa: ${warning}`),
    '',
    'Tiedostot:',
    ...paths.map((path) => `  ${path}`),
  ];
  return `${lines.join('\n')}\n`;
}

function usedRows(check: CheckResult): string {
  const tabs = Object.entries(check.rows).map(([tab, { used, total }]) => `${tab} ${used}/${total}`);
  return tabs.join(', ') || 'ei yhtään';
}

function leftRows(check: CheckResult): string[] {
  const all = Object.entries(check.rows).flatMap(([tab, { left }]) =>
    left.map(({ row, why }) => `  jäi pois: ${tab}, rivi ${row}: ${why}`),
  );
  const rest = all.length - MOST_LEFT_ROWS;
  if (rest <= 0) return all;
  return [...all.slice(0, MOST_LEFT_ROWS), `  … ja ${rest} muuta riviä (findings.json)`];
}

function lights(check: CheckResult): string {
  return counted(
    check.lights.map(({ computed }) => computed ?? 'Ei arvioitavaa'),
    LIGHT_ORDER,
  );
}

function findings(check: CheckResult): string {
  const total = check.findings.length;
  if (total === 0) return 'ei yhtään';
  return `${total} (${counted(
    check.findings.map(({ severity }) => severity),
    SEVERITY_ORDER,
  )})`;
}

/** `Punainen 2, Vihreä 4`: known words in their order, others after them as met. */
function counted(words: readonly string[], order: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const names = [...order.filter((name) => counts.has(name)), ...counts.keys()];
  return [...new Set(names)].map((name) => `${name} ${counts.get(name)}`).join(', ') || 'ei yhtään';
}
