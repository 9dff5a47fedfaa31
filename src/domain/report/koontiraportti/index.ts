// The koontiraportti as a tree: its sections in order.
import type { ReportSource } from '../source';
import { heading, paragraph, type ReportTree } from '../tree';
import { delaysSection } from './delays';
import { leftOutSection } from './left-out';
import { mattersSection } from './matters';
import { meetingsSection } from './meetings';
import { moneySection } from './money';
import { narrativeSection } from './narrative';
import { osahankkeetSection } from './osahankkeet';
import { summarySection } from './summary';
import { vacanciesSection } from './vacancies';

/** The programme's name in titles: the title setting, else the name of the whole, else a plain word. */
export function programmeOf(source: Pick<ReportSource, 'settings' | 'texts'>): string {
  return source.settings.otsikko || source.settings.kokonaisuus || source.texts.report.defaultProgramme;
}

export function koontiraportti(source: ReportSource): ReportTree {
  const { report, language } = source.texts;
  const programme = programmeOf(source);
  const title = report.title(programme, source.month);
  return {
    title,
    language,
    footer: report.footer(programme, source.month, source.today),
    blocks: [
      heading(1, title),
      paragraph(report.made(source.today, source.scope.hankkeet)),
      ...summarySection(source),
      ...narrativeSection(source),
      ...osahankkeetSection(source),
      ...delaysSection(source),
      ...vacanciesSection(source),
      ...moneySection(source),
      ...mattersSection(source),
      ...meetingsSection(source),
      ...leftOutSection(source),
    ],
  };
}
