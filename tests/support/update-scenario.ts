// Writes what a run gave as the scenario's expectations: only for a person who reads the difference afterwards.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckResult } from '../../src/rpc/contract';
import { computedLights, findingsAsTsv, type Scenario, usedRows } from './scenario';

/** The lines of expected-findings.tsv keep their order where they were there before. */
export function updateScenario(scenario: Scenario, check: CheckResult, report: string): void {
  const { findingsOf, reportOf } = scenario.expect;
  const file = (name: string): string => join(scenario.folder, name);
  if (findingsOf === undefined) {
    const [header = '', ...found] = findingsAsTsv(check.findings).split('\n');
    const old = readFileSync(file('expected-findings.tsv'), 'utf8').trimEnd().split('\n').slice(1);
    const left = [...found];
    const kept = old.filter((line) => {
      const at = left.indexOf(line);
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    });
    writeFileSync(file('expected-findings.tsv'), `${[header, ...kept, ...left].join('\n')}\n`);
  }
  if (reportOf === undefined) writeFileSync(file('expected-report.txt'), `${report}\n`);
  const written = JSON.parse(readFileSync(file('scenario.json'), 'utf8')) as {
    expect: Record<string, unknown>;
  };
  written.expect = { ...written.expect, rows: usedRows(check), lights: computedLights(check) };
  writeFileSync(file('scenario.json'), `${JSON.stringify(written, null, 2)}\n`);
}
