// docs/tarkkuus.md is of this version, these rules and these limits: `npm run bench -- detection --write DAY` renews it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACCURACY_PAGE, probeLine, versionOf } from '../../../bench/detection/accuracy-page';
import { SEEDS } from '../../../bench/detection/results';
import { BASELINES } from '../../../bench/detection/units';
import { SLACK_FIGURES } from '../../../src/domain/forecast/slack';
import { RULES } from '../../../src/domain/rules/index';
import { ROOT } from '../../support/project-root';

const page = readFileSync(join(ROOT, ACCURACY_PAGE), 'utf8');

test('version, seeds and day are on the page', () => {
  expect(page).toContain(`versiosta ${versionOf(ROOT)}.`);
  expect(page).toMatch(/Mitattu \d{1,2}\.\d{1,2}\.20\d\d /);
  for (const [first, last] of Object.values(SEEDS)) expect(page).toContain(`${first}–${last}`);
});

test('a seed counted again gives what the page says of it', () => {
  expect(page).toContain(probeLine());
});

test('the limits that it was measured with are those of the rules', () => {
  for (const { name, value, unit } of SLACK_FIGURES) expect(page).toContain(`- ${name}: ${value} ${unit}`);
});

test('it names rules that there are', () => {
  const ids = new Set(RULES.map(({ id }) => id));
  const named = [...page.matchAll(/\b(?:rekrytointi|hankinta)-[a-z-]+/g)].map(([id]) => id);
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});

test('the days before the target stand there for every rule and baseline', () => {
  const table = page.slice(page.indexOf('### Kuinka ajoissa'), page.indexOf('### Säännöittäin'));
  for (const name of ['rekrytointi-forecast', 'hankinta-forecast', 'teksti-viive', ...BASELINES]) {
    expect(table).toMatch(new RegExp(`\\| ${name} \\| (\\d+|–) \\| (\\d+|–) \\| (\\d+|–) \\| \\d+/\\d+ \\|`));
  }
});
