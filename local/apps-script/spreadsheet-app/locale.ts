// What a spreadsheet's locale decides: how typed text is read and how values are shown.

export interface SheetLocale {
  readonly decimal: string;
  /** What may stand between groups of three digits in typed numbers; the first is used for showing. */
  readonly groups: readonly string[];
  readonly dayFirst: boolean;
  readonly datePattern: string;
  /** TRUE and FALSE as shown; typing either these or the English words gives a boolean. */
  readonly booleans: readonly [string, string];
  /** [alone, after a day] */
  readonly months: readonly (readonly [string, string])[];
  readonly shortMonth: (month: string) => string;
  /** Sunday first: [short, long]. */
  readonly weekdays: readonly (readonly [string, string])[];
}

const pairs = (text: string) =>
  text.split(' ').map((pair): readonly [string, string] => {
    const [one = '', other = one] = pair.split('/');
    return [one, other];
  });

const FINNISH_MONTHS =
  'tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu';

const FINNISH: SheetLocale = {
  decimal: ',',
  groups: ['\u00a0', ' ', '\u202f'],
  dayFirst: true,
  datePattern: 'd.m.yyyy',
  booleans: ['TOSI', 'EPÄTOSI'],
  months: FINNISH_MONTHS.split(' ').map((month) => [month, `${month}ta`] as const),
  shortMonth: (month) => month.replace(/kuu$/, ''),
  weekdays: pairs(
    'su/sunnuntaina ma/maanantaina ti/tiistaina ke/keskiviikkona to/torstaina pe/perjantaina la/lauantaina',
  ),
};

const SWEDISH: SheetLocale = {
  decimal: ',',
  groups: ['\u00a0', ' ', '\u202f'],
  dayFirst: true,
  datePattern: 'yyyy-mm-dd',
  booleans: ['SANT', 'FALSKT'],
  months: pairs('januari februari mars april maj juni juli augusti september oktober november december'),
  shortMonth: (month) => month.slice(0, 3),
  weekdays: pairs('sön/söndag mån/måndag tis/tisdag ons/onsdag tors/torsdag fre/fredag lör/lördag'),
};

const ENGLISH: SheetLocale = {
  decimal: '.',
  groups: [','],
  dayFirst: false,
  datePattern: 'm/d/yyyy',
  booleans: ['TRUE', 'FALSE'],
  months: pairs('January February March April May June July August September October November December'),
  shortMonth: (month) => month.slice(0, 3),
  weekdays: pairs('Sun/Sunday Mon/Monday Tue/Tuesday Wed/Wednesday Thu/Thursday Fri/Friday Sat/Saturday'),
};

const LOCALES: Readonly<Record<string, SheetLocale>> = {
  fi_FI: FINNISH,
  sv_FI: { ...SWEDISH, datePattern: 'd.m.yyyy' },
  sv_SE: SWEDISH,
  en_US: ENGLISH,
  en_GB: { ...ENGLISH, dayFirst: true, datePattern: 'dd/mm/yyyy' },
};

/**
 * @param name such as `fi_FI`
 * @throws Error where the emulator knows nothing of the locale
 */
export function sheetLocale(name: string): SheetLocale {
  const locale = LOCALES[name];
  if (!locale) throw new Error(`not emulated: spreadsheet locale ${name}`);
  return locale;
}
