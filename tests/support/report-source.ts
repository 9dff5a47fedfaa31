// What a report is made from, out of a small workbook: read, checked by every rule and scoped, as the use case does it.

import { scopeOf } from '../../src/domain/report/scope';
import type { ReportSource } from '../../src/domain/report/source';
import { type Block, plainText } from '../../src/domain/report/tree';
import { runRules } from '../../src/domain/rules/run';
import { TEXTS } from '../../src/domain/text/index';
import type { Language } from '../../src/domain/text/texts';
import { readPortfolio } from '../../src/domain/workbook/portfolio';
import { readSettings } from '../../src/domain/workbook/settings';
import { type WrittenWorkbook, workbookOf } from './workbook-of';

interface Wishes {
  readonly today?: string;
  readonly month?: string;
  readonly hankkeet?: readonly string[];
  readonly language?: Language;
}

export function reportSourceOf(workbook: WrittenWorkbook, wishes: Wishes = {}): ReportSource {
  const { today = '2020-11-30', month = '2020-11', hankkeet = [], language = 'fi' } = wishes;
  const portfolio = readPortfolio(workbookOf(workbook), '2020-11-30');
  const { settings } = readSettings(portfolio.tabs.asetukset.rows);
  const context = { today, month, settings, portfolio };
  const run = runRules(context);
  const found = scopeOf(portfolio, hankkeet);
  if (!found.found) throw new Error(`no hanke ${found.hanke}`);
  const covered = new Set(found.scope.osahankkeet.map(({ tunnus }) => tunnus));
  return {
    ...context,
    scope: found.scope,
    texts: TEXTS[language],
    findings: run.findings.filter(({ osahanke }) => osahanke === null || covered.has(osahanke)),
    lights: run.lights.filter((_, index) => {
      const osahanke = portfolio.osahankkeet[index];
      return osahanke !== undefined && found.scope.osahankkeet.includes(osahanke);
    }),
  };
}

/** A section as a person reads it: a block a line, tables as rows of ` | `. */
export function readSection(blocks: readonly Block[]): string {
  return plainText({ title: '', language: 'fi', footer: '', blocks });
}
