// What the findings of the forecasts say, as data: the forecast itself goes with its steps and their sources.
import type { IsoDay } from '../day/day';
import type { HankintaStep } from '../forecast/hankinta/clocks';
import type { BeyondEnd } from '../forecast/hankinta/flags';
import type { OpenHankinta } from '../forecast/hankinta/forecast';
import type { OpenRekrytointi } from '../forecast/rekrytointi/forecast';
import type { RowVacancy } from '../forecast/rekrytointi/vacancy-of-row';
import type { Room } from '../forecast/room';
import type { Slack } from '../forecast/slack';
import type { ForecastStep } from '../forecast/step';

/**
 * `target`: the words of the cell; `days`: from the target to the forecast, or as said; `tolerance`: the limit that
 * they stay within late in the work, null where they are over it.
 */
export interface ForecastMessageData {
  'rekrytointi-not-reachable': {
    tehtava: string;
    target: string;
    targetDay: IsoDay;
    days: number;
    tolerance: number | null;
    forecast: OpenRekrytointi;
    vacancy: RowVacancy | null;
  };
  /** In time, but with too little room: `spare` days between forecast and target, of which `slack.reserve` are needed. */
  'rekrytointi-tight': {
    tehtava: string;
    target: string;
    targetDay: IsoDay;
    spare: number;
    slack: Slack;
    forecast: OpenRekrytointi;
  };
  /** `days`: from today to the forecast. */
  'rekrytointi-vague-far': {
    tehtava: string;
    target: string;
    days: number;
    limit: number;
    forecast: OpenRekrytointi;
  };
  /** `months`: whole months of work left from the start on. */
  'rekrytointi-short-work': {
    tehtava: string;
    hankeEnd: IsoDay;
    months: number;
    limit: number;
    afterEnd: boolean;
    forecast: OpenRekrytointi;
  };
  /** `days`: since the last day of the search; `room`: the forecast meets the target all the same, else null. */
  'rekrytointi-search-ended': { tehtava: string; hakuPaattyy: IsoDay; days: number; room: Room | null };
  /** As `rekrytointi-tight`. */
  'hankinta-tight': {
    hankinta: string;
    target: string;
    targetDay: IsoDay;
    spare: number;
    slack: Slack;
    forecast: OpenHankinta;
  };
  'hankinta-not-reachable': {
    hankinta: string;
    target: string;
    targetDay: IsoDay;
    days: number;
    tolerance: number | null;
    forecast: OpenHankinta;
  };
  'hankinta-interrupted': { hankinta: string };
  /** `usual`: the contract day by the clock from the publishing, with its `steps`; null where that is not known. */
  'hankinta-without-contract': {
    hankinta: string;
    vaihe: string;
    usual: IsoDay | null;
    steps: readonly ForecastStep<HankintaStep>[];
    days: number;
  };
  /** `forecast`: where it is the contract that comes too late. */
  'hankinta-beyond-end': { hankinta: string; beyond: BeyondEnd; forecast: OpenHankinta | null };
}
