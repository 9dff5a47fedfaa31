// What each finding says, as data: a name and its numbers. The sentences are in text/, one per language.
import type { IsoDay } from '../day/day';
import type { OpenHankinta } from '../forecast/hankinta/forecast';
import type { OpenRekrytointi } from '../forecast/rekrytointi/forecast';
import type { Status } from '../signals/signal';
import type { CellProblem } from '../workbook/cells/cell';
import type { ColumnType } from '../workbook/column';
import type { CheckMessageData } from './check-messages';
import type { ForecastMessageData } from './forecast-messages';

export interface MessageData extends CheckMessageData, ForecastMessageData {
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
  'osahanke-unknown': { reference: string };
  'hanke-unknown': { reference: string };
  'setting-unreadable': { name: string; shown: string; fallback: string };
  'end-before-start': { startHeader: string; start: IsoDay; endHeader: string; end: IsoDay };
  'rekrytointi-late': {
    tehtava: string;
    target: string;
    targetDay: IsoDay;
    days: number;
    vaihe: string;
    forecast: OpenRekrytointi | null;
  };
  'hankinta-late': {
    hankinta: string;
    target: string;
    targetDay: IsoDay;
    days: number;
    vaihe: string;
    forecast: OpenHankinta | null;
  };
  'sopimus-late': { sopimus: string; target: string; targetDay: IsoDay; days: number; vaihe: string };
  'paatosasia-late': { asia: string; target: string; targetDay: IsoDay; days: number };
  'toimenpide-late': {
    toimenpide: string;
    target: string;
    targetDay: IsoDay;
    days: number;
    valmiusaste: number | null;
  };
  'progress-behind': { done: number; elapsed: number; behind: number };
  'money-behind': { used: number; elapsed: number; behind: number; toteuma: number; budjetti: number };
  'row-stale': { updated: IsoDay | null; since: IsoDay };
  /** `sentence` and `words` as they stand in the cell. */
  'text-late': { status: Status; sentence: string; words: readonly string[] };
  'own-light': { own: string; computed: string; reasons: number };
}

export type MessageName = keyof MessageData;

export type FindingMessage = {
  [K in MessageName]: { readonly name: K; readonly data: Readonly<MessageData[K]> };
}[MessageName];
