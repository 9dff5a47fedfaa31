// docs/asetukset.md is what the settings' own data say; UPDATE_DOCS=1 writes it anew.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIGURES, settingNameOf } from '../../src/domain/forecast/figures';
import { SETTING_NAMES } from '../../src/domain/workbook/settings';
import { ROOT } from '../support/project-root';
import { settingsPage } from '../support/settings-page';

const PAGE = join(ROOT, 'docs/asetukset.md');

test('the page of the settings is up to date', () => {
  const made = settingsPage();
  if (process.env.UPDATE_DOCS === '1') writeFileSync(PAGE, made);
  expect(existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '').toBe(made);
});

test('every setting is on it, and what is not from a source says so there', () => {
  const made = settingsPage();
  expect(SETTING_NAMES.filter((name) => !made.includes(`\`${name}\``))).toEqual([]);
  const unsure = FIGURES.filter(({ mark }) => mark !== 'S').map((figure) => settingNameOf(figure));
  const lines = made.split('\n');
  const silent = unsure.filter(
    (name) => !lines.some((line) => line.includes(`\`${name}\``) && /yleistieto|arvio/.test(line)),
  );
  expect(silent).toEqual([]);
});
