// What each finding says, as data: a name and its numbers. The sentences are in text/, one per language.
import type { IsoDay } from '../day/day';
import type { OpenHankinta } from '../forecast/hankinta/forecast';
import type { OpenRekrytointi } from '../forecast/rekrytointi/forecast';
import type { RowVacancy } from '../forecast/rekrytointi/vacancy-of-row';
import type { Room } from '../forecast/room';
import type { Status } from '../signals/signal';
import type { CellProblem } from '../workbook/cells/cell';
import type { ColumnType } from '../workbook/column';
import type { SettingForm } from '../workbook/setting-values';
import type { CheckMessageData } from './check-messages';
import type { CommitmentMessageData } from './commitment-messages';
import type { ForecastMessageData } from './forecast-messages';
import type { Overrun, PointLimits } from './levels';
import type { MoneyMessageData } from './money-messages';

export interface MessageData
  extends CheckMessageData,
    CommitmentMessageData,
    ForecastMessageData,
    MoneyMessageData {
  'header-missing': { tab: string; header: string };
  'header-doubled': { tab: string; header: string; cell: string };
  'header-almost': { tab: string; header: string; found: string; cell: string };
  'required-empty': { header: string };
  'wrong-type': {
    header: string;
    shown: string;
    problem: CellProblem;
    type: ColumnType;
    /** What the person probably meant. */
    suggestion: string | null;
  };
  'unknown-choice': { header: string; shown: string; suggestion: string | null; choices: readonly string[] };
  /** `otherRows`: at most three of them; `more`: how many there are besides. */
  'tunnus-doubled': { tunnus: string; otherRows: readonly number[]; more: number };
  /** `several`: the cell names two osahankkeet or more; `required`: it may not be empty. */
  'osahanke-unknown': {
    reference: string;
    meant: MeantRow | null;
    several: boolean;
    required: boolean;
  };
  /** `row`: of Osahankkeet, 1-based. */
  'osahanke-unread': { reference: string; row: number };
  'hanke-unknown': { reference: string; meant: MeantRow | null };
  /** `fallback` '': there is no default to name. */
  'setting-unreadable': {
    name: string;
    shown: string;
    form: SettingForm;
    fallback: string;
    suggestion: string | null;
  };
  'end-before-start': { startHeader: string; start: IsoDay; endHeader: string; end: IsoDay };
  'rekrytointi-late': {
    tehtava: string;
    target: string;
    targetDay: IsoDay;
    days: number;
    vaihe: string;
    forecast: OpenRekrytointi | null;
    vacancy: RowVacancy | null;
    overrun: Overrun | null;
  };
  'hankinta-late': {
    hankinta: string;
    target: string;
    targetDay: IsoDay;
    days: number;
    vaihe: string;
    forecast: OpenHankinta | null;
    overrun: Overrun | null;
  };
  /** `passed` of the `whole` days from `alkaa` to `paattyy`, today among them. */
  'progress-behind': {
    done: number;
    elapsed: number;
    behind: number;
    limits: PointLimits;
    passed: number;
    whole: number;
    alkaa: IsoDay;
    paattyy: IsoDay;
  };
  'row-stale': { updated: IsoDay | null; since: IsoDay };
  /** The worst sentence, then others that are not on plan; `more`: how many of those are not quoted. As they stand. */
  'text-late': ToldSentence & {
    status: Status;
    others: readonly ToldSentence[];
    more: number;
    /** The row's own dates leave time all the same; null where they don't, or the row has none. */
    room: Room | null;
  };
  'own-light': { own: string; computed: string; reasons: number };
}

/** The row that a reference was probably meant for. */
export interface MeantRow {
  readonly tunnus: string;
  readonly name: string;
}

/** `words` are those of the sentence that say it. */
export interface ToldSentence {
  readonly sentence: string;
  readonly words: readonly string[];
}

export type MessageName = keyof MessageData;

export type FindingMessage = {
  [K in MessageName]: { readonly name: K; readonly data: Readonly<MessageData[K]> };
}[MessageName];
