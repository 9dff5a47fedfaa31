// Counts a finding's explanation again: every number claimed, the chain of the forecast's steps, and the sources named.
import { dayNumberOf, isOpenDay } from './calendar';
import { CLAIMS, columnsNamed, type Told, unknownSources } from './claims';

export interface Recount {
  /** Names of the claims that were found and counted again. */
  readonly counted: readonly string[];
  /** What does not hold, with its line. */
  readonly wrong: readonly string[];
}

const STEP = /^(.+?) (\d{1,2}\.\d{1,2}\.\d{4})–(\d{1,2}\.\d{1,2}\.\d{4}): (\d+) päivä(?:ä)? \(([^)]*)\)/u;
const FORECAST = /(?:aloitus on|allekirjoittaa) arviolta (\d{1,2}\.\d{1,2}\.\d{4}): (.+?)\.(?: |$)/u;

export function recount(told: Told): Recount {
  const lines = [told.explanation, ...told.steps];
  const counted: string[] = [];
  const wrong: string[] = [];
  for (const { name, pattern, holds } of CLAIMS) {
    for (const line of lines) {
      for (const [, ...found] of line.matchAll(pattern)) {
        counted.push(name);
        if (!holds(found as string[], told)) wrong.push(`${told.rule}, ${name}: ${line}`);
      }
    }
  }
  wrong.push(...chainOf(told).map((problem) => `${told.rule}: ${problem}`));
  wrong.push(...unknownSources(told).map((name) => `${told.rule}: nobody knows ”${name}”`));
  wrong.push(...withoutCell(told).map((name) => `${told.rule}: ”${name}” is not among the cells seen`));
  wrong.push(...unnamed(told).map((line) => `${told.rule}: no cell or setting: ${line}`));
  return { counted, wrong };
}

/** Each step begins where the one before ended or later, the last ends on the day of the sentence, which lists them all. */
function chainOf({ explanation, steps, forecast, today }: Told): readonly string[] {
  const found = FORECAST.exec(explanation);
  if (found === null) return [];
  const [, day = '', listed = ''] = found;
  const walked = steps.flatMap((line) => {
    const [, name, from, to, days, source] = STEP.exec(line) ?? [];
    return name === undefined ? [] : [{ name, from: from ?? '', to: to ?? '', days, source: source ?? '' }];
  });
  const problems: string[] = [];
  walked.forEach((step, at) => {
    const before = walked[at - 1];
    if (before !== undefined && dayNumberOf(step.from) < dayNumberOf(before.to)) {
      problems.push(`${step.name} begins before ${before.name} has ended`);
    }
  });
  const last = walked[walked.length - 1];
  // Steps counted from an old update may all have passed: then the day is that of the check, and the sentence says so.
  const isPast = explanation.includes('joten ennusteena on tarkistuspäivä');
  const endsThere =
    last !== undefined &&
    (isPast ? day === today && dayNumberOf(last.to) < dayNumberOf(day) : last.to === day);
  if (!endsThere) problems.push(`the steps do not end on ${day}`);
  if (forecast !== null && forecast !== day)
    problems.push(`the forecast is ${forecast}, the sentence ${day}`);
  const said = listed
    .replace(/ päivää?$/u, '')
    .split(/, | ja (?=[^,]*$)/u)
    .join(', ');
  const expected = walked
    .map(({ name, to, days, source }) => {
      const step = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
      return source.startsWith('sarake') ? `${step} ${to} asti` : `${step} ${days}`;
    })
    .join(', ')
    .replaceAll(' ja ', ', ');
  if (said.replaceAll(' ja ', ', ').replace(/ päivää?(?=,|$)/gu, '') !== expected) {
    problems.push(`listed ${said}, walked ${expected}`);
  }
  return problems;
}

/** Derived lines have their numbers from lines before them. */
const DERIVED =
  /^(?:Jotta tavoite pitäisi: |Tarjouspyyntö |Hankintailmoitus |Käyttämättä: |Ero: |Vaaditusta puuttuu |Tahti: |Tavoitteesta kokoukseen: |Oman salkun |Neljä viidestä|Lisäksi: |Muita tällaisia)/u;
const SOURCE = /\((?:[^)]*sarak|[^)]*asetu|[^)]*oman salkun|[^)]*välilehti|Kokoukset)/u;

/** A number in a step has its cell or setting named beside it, or is counted from such. */
function unnamed({ steps }: Told): readonly string[] {
  return steps.filter((line) => /\d/u.test(line) && !SOURCE.test(line) && !DERIVED.test(line));
}

/** A column that the steps name is among the cells that the finding has seen. */
function withoutCell(told: Told): readonly string[] {
  return columnsNamed(told).filter((name) => !told.evidence.some(({ column }) => column === name));
}

/** Days that the law or the target calls for can't end on a day off: for procurements only. */
export function endsOnDayOff({ rule, steps }: Told): readonly string[] {
  if (!rule.startsWith('hankinta-')) return [];
  return steps.filter((line) => {
    const [, , , to, , source] = STEP.exec(line) ?? [];
    return to !== undefined && !source?.startsWith('sarake') && !isOpenDay(dayNumberOf(to));
  });
}
