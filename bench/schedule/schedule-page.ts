// The proof-reading page docs/aikailmaukset.md: every pattern's examples with what they are read to mean, in Finnish.
import { FINNISH } from '../../src/domain/schedule/fi/index';
import { writeDay } from '../../src/domain/schedule/fi/write-schedule';
import { readSchedule } from '../../src/domain/schedule/read-schedule';
import type { Schedule } from '../../src/domain/schedule/schedule';

/** The day from which what is missing is told: a Monday. */
export const PAGE_ANCHOR = '2020-11-30';

const HEAD = `# Aikailmaukset

Näin lisäosa ymmärtää suomenkieliset aikailmaukset. Sivu on tehty oikolukua varten: jos luettu merkitys ei ole se, jonka suomenkielinen lukija antaisi ilmaukselle, sääntöä on korjattava.

Puuttuva vuosi ja sellaiset ilmaukset kuin _ensi viikolla_ luetaan tässä päivästä ${writeDay(PAGE_ANCHOR)}, joka on maanantai.
Sivu syntyy tunnistussäännöistä (\`src/domain/schedule/fi/patterns/\`) komennolla \`UPDATE_DOCS=1 npx jest schedule-page\`.
`;

/** The whole page, with a line feed at its end. */
export function schedulePage(): string {
  const sections = FINNISH.patterns.map(({ title, examples }) =>
    [`## ${title}`, '', '| ilmaus | luetaan |', '| --- | --- |', ...examples.map(row), ''].join('\n'),
  );
  return [HEAD, ...sections].join('\n');
}

function row(text: string): string {
  return `| ${text} | ${meaningInWords(readSchedule(text, PAGE_ANCHOR))} |`;
}

function meaningInWords(schedule: Schedule): string {
  const { kind, earliest, latest, problem, suggestion } = schedule;
  if (problem === 'impossible-day') {
    return `kalenterissa ei ole tätä päivää${suggestion === undefined ? '' : `; ehdotus ${suggestion}`}`;
  }
  if (kind === 'none') return 'ei aikaa';
  if (kind === 'vague') return 'avoin aika';
  const unsure = problem === 'ambiguous' ? ' (epäselvä)' : '';
  return `${daysInWords(kind, earliest, latest)}${unsure}`;
}

function daysInWords(kind: Schedule['kind'], earliest: string | null, latest: string | null): string {
  const last = latest === null ? '' : writeDay(latest);
  if (earliest === null) return `viimeistään ${last}`;
  if (latest === null) return `aikaisintaan ${writeDay(earliest)}`;
  const span = earliest === latest ? last : `${writeDay(earliest)}–${last}`;
  return kind === 'around' ? `noin ${span}` : span;
}
