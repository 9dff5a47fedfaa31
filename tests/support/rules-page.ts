// The page docs/saannot.md, made of the rules' own data: ids, levels, tabs, settings and what people are told of each.

import type { Severity } from '../../src/domain/findings/finding';
import { RULES } from '../../src/domain/rules/index';
import type { Rule } from '../../src/domain/rules/rule';
import { RULE_ABOUT } from '../../src/domain/text/fi/rule-about';
import { SETTINGS, type SettingKey } from '../../src/domain/workbook/settings';
import { TABS } from '../../src/domain/workbook/tabs/index';

const INTRODUCTION = `# Säännöt

Tämä sivu on tehty sääntöjen omista tiedoista (\`UPDATE_DOCS=1 npx jest rules-page\`); älä muokkaa sitä käsin.

Solujen tasot: **virhe** on varmasti väärin ja tekee asiasta harmaan, kunnes se korjataan; **varoitus** on luultavasti väärin, ei muuta valoja, ja sen voi kuitata perustelulla; **huomautus** on hyvä tietää. Työn poikkeamien tasot ovat **keltainen** ja **punainen**: ne värittävät osahankkeen valon.`;

const LEVELS: Readonly<Record<Severity, string>> = {
  virhe: 'virhe',
  varoitus: 'varoitus',
  punainen: 'punainen',
  keltainen: 'keltainen',
  huomautus: 'huomautus',
};

export function rulesPage(): string {
  const listed = RULES.map(
    (rule) => `| [${rule.id}](#${rule.id}) | ${RULE_ABOUT[rule.id]?.title ?? ''} | ${levelsOf(rule)} |`,
  );
  const list = ['| Sääntö | Mitä se koskee | Taso |', '| --- | --- | --- |', ...listed].join('\n');
  return `${[INTRODUCTION, list, ...RULES.map(sectionOf)].join('\n\n')}\n`;
}

function levelsOf(rule: Rule): string {
  return rule.levels.map((level) => LEVELS[level]).join(', ');
}

function sectionOf(rule: Rule): string {
  const about = RULE_ABOUT[rule.id];
  if (about === undefined) throw new Error(`nothing is told of ${rule.id}`);
  return [
    `## ${rule.id}`,
    `**${about.title}.** ${about.what}`,
    [
      `- Taso: ${levelsOf(rule)}`,
      `- Välilehdet: ${tabsOf(rule)}`,
      `- Miksi: ${about.why}`,
      `- Esimerkki: ${about.example}`,
      `- Mitä tehdään: ${about.todo}`,
      `- Asetukset: ${settingsOf(rule)}`,
    ].join('\n'),
  ].join('\n\n');
}

function tabsOf(rule: Rule): string {
  if (!('tabs' in rule)) return rule.scope === 'lights' ? TABS.osahankkeet.name : 'koko työkirja';
  const all = rule.tabs.length === Object.keys(TABS).length;
  return all ? 'kaikki' : rule.tabs.map((id) => TABS[id].name).join(', ');
}

function settingsOf(rule: Rule): string {
  return rule.settings.length === 0 ? 'ei asetuksia' : rule.settings.map(settingText).join('; ');
}

function settingText(key: SettingKey): string {
  const { name, fallback, note } = SETTINGS[key];
  const shown = fallback === null || String(fallback) === '' ? 'tyhjä' : String(fallback);
  return `\`${name}\` (oletus: ${shown}). ${note}`.replace(/\.$/, '');
}
