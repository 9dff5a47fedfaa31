// docs/saannot.md is what the rules say of themselves today; UPDATE_DOCS=1 writes it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../src/domain/rules/index';
import { RULE_ABOUT } from '../../src/domain/text/fi/rule-about';
import { ROOT } from '../support/project-root';
import { rulesPage } from '../support/rules-page';

const PAGE = join(ROOT, 'docs', 'saannot.md');

if (process.env.UPDATE_DOCS === '1') {
  mkdirSync(join(ROOT, 'docs'), { recursive: true });
  writeFileSync(PAGE, rulesPage());
}

test('docs/saannot.md is fresh: UPDATE_DOCS=1 npx jest rules-page where this fails', () => {
  expect(readFileSync(PAGE, 'utf8')).toBe(rulesPage());
});

test('every rule is told of, and nothing else', () => {
  expect(Object.keys(RULE_ABOUT).sort()).toEqual(RULES.map(({ id }) => id).sort());
});

test.each(Object.entries(RULE_ABOUT))('%s is told in whole sentences', (_id, about) => {
  expect(about.title).toMatch(/^[A-ZÅÄÖ].*[^.]$/);
  for (const text of [about.what, about.why, about.example, about.todo]) {
    expect(text).toMatch(/^[”\p{Lu}].{10,}[.?]$/u);
  }
});
