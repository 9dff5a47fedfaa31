// A forecast in words: one sentence and its steps, put together from the words of a language.
import type { IsoDay } from '../day/day';
import type { HankintaStep, HankintaVaihe } from '../forecast/hankinta/clocks';
import type { OpenHankinta } from '../forecast/hankinta/forecast';
import type { OpenRekrytointi } from '../forecast/rekrytointi/forecast';
import type { RekrytointiStep, RekrytointiVaihe } from '../forecast/rekrytointi/ladders';
import type { SeasonName } from '../forecast/seasons';
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
  own(count: number, p50: number, p80: number): string;
  /** Menettely is empty. */
  assumed(clock: string): string;
  source(source: StepSource): string;
  /** `haastattelut 30.11.2020–14.12.2020: 14 päivää (asetus …)` */
  line(step: string, from: IsoDay, to: IsoDay, days: number, source: string): string;
  /** Backwards: the last day to begin a step; for the tender, to publish. */
  lastBegin(step: string, day: IsoDay): string;
  lastPublishing(day: IsoDay): string;
  /** The forecast is so many days past the target, over the limit of punainen. */
  overrun(days: number, limit: number): string;
  /** The reserve that is needed where nothing is begun, and its setting. */
  reserve(days: number, source: string): string;
}

export interface ForecastText {
  readonly sentence: string;
  readonly steps: readonly string[];
}

export function rekrytointiForecastText(forecast: OpenRekrytointi, words: ForecastWords): ForecastText {
  const named = forecast.steps.map((step) => ({ ...step, step: words.rekrytointi[step.step] }));
  const from = words.rekrytointiFrom[forecast.vaihe];
  const { reference, lengthenedBy } = forecast;
  return {
    sentence: [
      words.starts(from, forecast.start, stepsIn(named, words)),
      ...(lengthenedBy.length > 0 ? [words.season(lengthenedBy)] : []),
      ...(reference === null ? [] : [words.own(reference.count, reference.p50, reference.p80)]),
    ].join(' '),
    steps: linesOf(named, words),
  };
}

export function hankintaForecastText(forecast: OpenHankinta, words: ForecastWords): ForecastText {
  const named = forecast.steps.map((step) => ({ ...step, step: words.hankinta[step.step] }));
  const from = words.hankintaFrom[forecast.vaihe];
  const { reference, assumed, clock } = forecast;
  return {
    sentence: [
      words.signs(from, forecast.contract, stepsIn(named, words)),
      ...(assumed ? [words.assumed(clock)] : []),
      ...(reference === null ? [] : [words.own(reference.count, reference.p50, reference.p80)]),
    ].join(' '),
    steps: [
      ...linesOf(named, words),
      ...forecast.lastBegins.map(({ step, begin }) =>
        step === 'tarjousaika' || step === 'osallistumisaika'
          ? words.lastPublishing(begin)
          : words.lastBegin(words.hankinta[step], begin),
      ),
    ],
  };
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

function linesOf(steps: readonly ForecastStep[], words: ForecastWords): readonly string[] {
  return steps.map(({ step, from, to, days, source }) =>
    words.line(step, from, to, days, words.source(source)),
  );
}
