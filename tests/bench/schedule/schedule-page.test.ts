// docs/aikailmaukset.md is what the patterns make of it; `UPDATE_DOCS=1 npx jest schedule-page` writes it anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGE_ANCHOR, schedulePage } from '../../../bench/schedule/schedule-page';
import { FINNISH } from '../../../src/domain/schedule/fi/index';
import { readSchedule } from '../../../src/domain/schedule/read-schedule';
import { ROOT } from '../../support/project-root';

const PAGE = join(ROOT, 'docs/aikailmaukset.md');

test('the page agrees with the patterns', () => {
  const made = schedulePage();
  if (process.env.UPDATE_DOCS) writeFileSync(PAGE, made);
  expect(readFileSync(PAGE, 'utf8')).toBe(made);
});

test.each(FINNISH.patterns.map((pattern) => [pattern.id, pattern] as const))(
  '%s shows at least three examples, each of them read to a time unless it says that it is none',
  (_id, pattern) => {
    expect(pattern.examples.length).toBeGreaterThanOrEqual(3);
    const unread = pattern.examples.filter((text) => {
      const { kind, problem } = readSchedule(text, PAGE_ANCHOR);
      return kind === 'none' && problem === undefined;
    });
    expect(unread.length === 0 || pattern.title.includes('(ei päivä)')).toBe(true);
  },
);
