// How the value of a setting is read from the text of its cell, and in what form people write it.
import { isMonth } from '../day/day';
import { readMoney, readNumber } from './cells/read-number';
import { readMonth } from './cells/read-text';
import { fold } from './likeness';

export type SettingForm =
  | 'text'
  | 'list'
  | 'number'
  /** Lead times and numbers of the law. */
  | 'whole'
  | 'percent'
  | 'times'
  | 'euros'
  | 'month'
  | 'level';

export interface SettingValue<V> {
  readonly form: SettingForm;
  /** Undefined where the text can't be read. */
  read(text: string): V | undefined;
}

const UNIT = /\s*(?:päivää|päivä|pvä?\.?|vrk|kertaa|-?kertainen|x)$/i;
const PERCENT_UNIT = /\s*(?:%|prosenttiyksikköä|prosenttia|%-yks\.?|%-yksikköä|pros\.?)$/i;

function atLeastZero(text: string): number | undefined {
  const read = readNumber(text.trim());
  return 'value' in read && read.value >= 0 ? read.value : undefined;
}

export const asText: SettingValue<string> = {
  form: 'text',
  read: (text) => (text.trim() === '' ? undefined : text.trim()),
};

export const asList: SettingValue<readonly string[]> = {
  form: 'list',
  read: (text) => {
    const items = text
      .split(/[,;]/)
      .map((item) => item.trim())
      .filter((item) => item !== '');
    return items.length > 0 ? items : undefined;
  },
};

/** `30`, `30 päivää` */
export const asDays: SettingValue<number> = {
  form: 'number',
  read: (text) => atLeastZero(text.replace(UNIT, '')),
};

/** `60`, `60 %`; a percent cell gives a share (0.6), as in the percent columns. */
export const asPercent: SettingValue<number> = {
  form: 'percent',
  read: (text) => {
    const bare = text.trim().replace(PERCENT_UNIT, '');
    const value = atLeastZero(bare);
    if (value === undefined || bare !== text.trim() || value === 0 || value >= 1) return value;
    return Math.round(value * 1e6) / 1e4;
  },
};

/** A factor: 1 and less would flag everything. */
export const asTimes: SettingValue<number> = {
  form: 'times',
  read: (text) => {
    const value = atLeastZero(text.replace(UNIT, ''));
    return value !== undefined && value > 1 ? value : undefined;
  },
};

/** Only these two: a light of its own a mere postponement can't have. */
export const SLIP_LEVELS = ['huomautus', 'keltainen'] as const;

export const asSlipLevel: SettingValue<(typeof SLIP_LEVELS)[number]> = {
  form: 'level',
  read: (text) => {
    return SLIP_LEVELS.find((level) => level === fold(text));
  },
};

export const asEuros: SettingValue<number> = {
  form: 'euros',
  read: (text) => {
    const read = readMoney(text);
    return 'value' in read && read.value > 0 ? read.value : undefined;
  },
};

/** A difference may be nothing. */
export const asEurosOrNone: SettingValue<number> = {
  form: 'euros',
  read: (text) => {
    const read = readMoney(text);
    return 'value' in read && read.value >= 0 ? read.value : undefined;
  },
};

export const asMonth: SettingValue<string> = {
  form: 'month',
  read: (text) => {
    const read = readMonth(text);
    return 'value' in read && isMonth(read.value) ? read.value : undefined;
  },
};
