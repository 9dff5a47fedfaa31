// A forecast in words: one sentence and its steps, put together from the words of a language.
import { daysBetween, type IsoDay } from '../day/day';
import { type CountedFrom, STALE } from '../forecast/counted-from';
import type { HankintaStep, HankintaVaihe } from '../forecast/hankinta/clocks';
import type { OpenHankinta } from '../forecast/hankinta/forecast';
import type { LastBegin } from '../forecast/hankinta/path';
import type { ReferenceClass } from '../forecast/reference-class';
import type { OpenRekrytointi } from '../forecast/rekrytointi/forecast';
import type { RekrytointiStep, RekrytointiVaihe } from '../forecast/rekrytointi/ladders';
import { type SeasonName, seasonSetting } from '../forecast/seasons';
import type { ForecastStep, StepSource } from '../forecast/step';

/** What a language says of forecasts. */
export interface ForecastWords {
  readonly rekrytointi: Readonly<Record<RekrytointiStep, string>>;
  readonly hankinta: Readonly<Record<HankintaStep, string>>;
  /** `Haastatteluvaiheesta laskettuna` */
  readonly rekrytointiFrom: Readonly<Record<RekrytointiVaihe, string>>;
  readonly hankintaFrom: Readonly<Record<HankintaVaihe, string>>;
  day(day: IsoDay): string;
  /** `14 päivää` */
  days(count: number): string;
  list(items: readonly string[]): string;
  /** A step that a cell ends: `hakuaika 31.12.2020 asti`. */
  until(step: string, day: IsoDay): string;
  starts(from: string, day: IsoDay, steps: string): string;
  signs(from: string, day: IsoDay, steps: string): string;
  season(names: readonly SeasonName[]): string;
  /** The row is old: from which day the steps are counted, and that they have all passed (`isPast`). */
  stale(updated: IsoDay, from: IsoDay, isPast: boolean): string;
  /** How that day was reached. */
  staleStep(updated: IsoDay, from: IsoDay, source: string): string;
  /** The lengths are of own finished work and not the defaults. */
  own(what: OwnWork, reference: ReferenceClass): string;
  /** How those lengths were shared out among the steps. */
  ownStep(what: OwnWork, p50: number): string;
  /** The day by what four of five took. */
  ownLate(p80: number, late: IsoDay): string;
  /** Menettely is empty. */
  assumed(clock: string): string;
  source(source: StepSource): string;
  /** `haastattelut 30.11.2020–14.12.2020: 14 päivää (asetus …)`, and why it ends later than those days. */
  line(step: string, from: IsoDay, to: IsoDay, days: number, source: string, wait: string): string;
  /** A season in which nothing is done took so many days more. */
  pause(days: number, source: string): string;
  /** The count ended on a day off. */
  moved(from: IsoDay): string;
  /** Backwards from the target: the last day to begin a step, and to publish the tender or the notice. */
  lastBegin(step: string, day: IsoDay): string;
  lastPublishing(what: Publishing, day: IsoDay, isPast: boolean): string;
  /** The forecast is so many days past the target, over the limit of punainen. */
  overrun(days: number, limit: number): string;
  /** The reserve that is needed where nothing is begun, and its setting. */
  reserve(days: number, source: string): string;
}

/** What the own finished work is. */
export type OwnWork = 'rekrytointi' | 'hankinta';
/** Where requests to participate come first, the notice is what opens the procedure. */
export type Publishing = 'tarjouspyynto' | 'hankintailmoitus';

export interface ForecastText {
  readonly sentence: string;
  readonly steps: readonly string[];
}

export function rekrytointiForecastText(forecast: OpenRekrytointi, words: ForecastWords): ForecastText {
  const named = forecast.steps.map((step) => ({ ...step, step: words.rekrytointi[step.step] }));
  const from = words.rekrytointiFrom[forecast.vaihe];
  const { reference, lengthenedBy, late } = forecast;
  return {
    sentence: [
      words.starts(from, forecast.start, stepsIn(named, words)),
      ...staleSentence(forecast.stale, forecast.start, named, words),
      ...(lengthenedBy.length > 0 ? [words.season(lengthenedBy)] : []),
      ...(reference === null ? [] : [words.own('rekrytointi', reference)]),
    ].join(' '),
    steps: [
      ...staleSteps(forecast.stale, words),
      ...stepLines(named, words),
      ...ownSteps('rekrytointi', reference, late, words),
    ],
  };
}

/** `today`: what should have begun before it is told as past. */
export function hankintaForecastText(
  forecast: OpenHankinta,
  words: ForecastWords,
  today: IsoDay,
): ForecastText {
  const named = hankintaSteps(forecast.steps, words);
  const from = words.hankintaFrom[forecast.vaihe];
  const { reference, assumed, clock, late } = forecast;
  return {
    sentence: [
      words.signs(from, forecast.contract, stepsIn(named, words)),
      ...staleSentence(forecast.stale, forecast.contract, named, words),
      ...(assumed ? [words.assumed(clock)] : []),
      ...(reference === null ? [] : [words.own('hankinta', reference)]),
    ].join(' '),
    steps: [
      ...staleSteps(forecast.stale, words),
      ...stepLines(named, words),
      ...ownSteps('hankinta', reference, late, words),
      ...backwards(forecast.lastBegins, words, today),
    ],
  };
}

function staleSentence(
  stale: CountedFrom | null,
  end: IsoDay,
  steps: readonly ForecastStep[],
  words: ForecastWords,
): readonly string[] {
  if (stale === null) return [];
  return [words.stale(stale.updated, stale.from, (steps[steps.length - 1]?.to ?? end) < end)];
}

function staleSteps(stale: CountedFrom | null, words: ForecastWords): readonly string[] {
  if (stale === null) return [];
  return [words.staleStep(stale.updated, stale.from, words.source({ kind: 'setting', name: STALE.name }))];
}

function ownSteps(
  what: OwnWork,
  reference: ReferenceClass | null,
  late: IsoDay | null,
  words: ForecastWords,
): readonly string[] {
  if (reference === null) return [];
  const shared = words.ownStep(what, reference.p50);
  return late === null ? [shared] : [shared, words.ownLate(reference.p80, late)];
}

/** The steps of a procurement with their names. */
export function hankintaSteps(
  steps: readonly ForecastStep<HankintaStep>[],
  words: ForecastWords,
): readonly ForecastStep[] {
  return steps.map((step) => ({ ...step, step: words.hankinta[step.step] }));
}

/** Each step by its last day, but a procedure is published once. */
function backwards(lastBegins: readonly LastBegin[], words: ForecastWords, today: IsoDay): readonly string[] {
  const published = lastBegins.find(({ step }) => step === 'osallistumisaika' || step === 'tarjousaika');
  return lastBegins.map((one) => {
    if (one !== published) return words.lastBegin(words.hankinta[one.step], one.begin);
    const what: Publishing = one.step === 'osallistumisaika' ? 'hankintailmoitus' : 'tarjouspyynto';
    return words.lastPublishing(what, one.begin, one.begin < today);
  });
}

/** How late it is, and then the forecast with its steps; where there is none, the stage. `overrun`: why it is punainen already. */
export function withForecast(
  late: string,
  stage: string,
  forecast: ForecastText | null,
  overrun: string | null,
): { readonly explanation: string; readonly steps?: readonly string[] } {
  if (forecast === null) return { explanation: `${late} ${stage}` };
  const steps = overrun === null ? forecast.steps : [...forecast.steps, overrun];
  return { explanation: `${late} ${forecast.sentence}`, steps };
}

/** `haastattelut 14, valintapäätös 7 ja irtisanomisaika 30 päivää`: the unit is said once, after the last number. */
function stepsIn(steps: readonly ForecastStep[], words: ForecastWords): string {
  const lastNumber = steps.reduce((last, { source }, index) => (source.kind === 'cell' ? last : index), -1);
  const items = steps.map(({ step, to, days, source }, index) => {
    if (source.kind === 'cell') return words.until(step, to);
    return `${step} ${index === lastNumber ? words.days(days) : days}`;
  });
  return words.list(items);
}

/** Each step with its days, where they are from, and what makes it end later than they say. */
export function stepLines(steps: readonly ForecastStep[], words: ForecastWords): readonly string[] {
  return steps.map((one) =>
    words.line(one.step, one.from, one.to, one.days, words.source(one.source), waitOf(one, words)),
  );
}

function waitOf({ from, to, days, lengthenedBy, movedFrom }: ForecastStep, words: ForecastWords): string {
  if (movedFrom !== null) return words.moved(movedFrom);
  if (lengthenedBy.length === 0) return '';
  const settings = lengthenedBy.map((season) =>
    words.source({ kind: 'setting', name: seasonSetting(season) }),
  );
  return words.pause(daysBetween(from, to) - days, words.list(settings));
}
