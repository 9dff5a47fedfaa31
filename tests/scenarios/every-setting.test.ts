// Every declared setting, edited on the tab Asetukset, turns an outcome: what the rules find, or what the report is.
import { FIGURES, settingNameOf } from '../../src/domain/forecast/figures';
import { koontiraportti } from '../../src/domain/report/koontiraportti/index';
import { meetingsSection } from '../../src/domain/report/koontiraportti/meetings';
import { SETTING_NAMES, SETTINGS } from '../../src/domain/workbook/settings';
import { d } from '../support/faultless-rows';
import { bundleHost, createReport } from '../support/report-run';
import { readSection, reportSourceOf } from '../support/report-source';
import { check } from '../support/rule-tables';
import { savedWorkbook } from '../support/saved-workbook';
import { SETTING_CASES, type SettingCase } from '../support/setting-workbooks';

/** Of the report: what it is called, which month and hankkeet it tells of, and how far ahead. */
const OF_REPORT: readonly string[] = [
  SETTINGS.kokonaisuus.name,
  SETTINGS.otsikko.name,
  SETTINGS.kuukausi.name,
  SETTINGS.raportoitavat.name,
  SETTINGS.kokouksiaPaivia.name,
];

/** What is found, how grave it is and when the work would be done: the words and the numbers in them apart. */
function outcome({ name, workbook, today }: SettingCase, value: string | null): readonly string[] {
  const settings = value === null ? {} : { Asetukset: [{ Asetus: name, Arvo: value }] };
  const { findings } = check({ ...workbook, ...settings }, today === undefined ? {} : { today });
  return findings.map(({ rule, target, severity, daysLate, forecast }) =>
    [rule, target.tab, target.key, target.column, severity, daysLate, forecast].join(' '),
  );
}

/** Null where the setting is empty unless it is written. */
function defaultOf(name: string): string | null {
  const figure = FIGURES.find((one) => settingNameOf(one) === name);
  if (figure !== undefined) return String(figure.value);
  const fallback = Object.values(SETTINGS).find((one) => one.name === name)?.fallback;
  return fallback === undefined || fallback === null ? null : String(fallback);
}

test('each declared setting is in one of the two lists, and only once', () => {
  const tried = [...SETTING_CASES.map(({ name }) => name), ...OF_REPORT];
  expect(tried.sort()).toEqual([...SETTING_NAMES].sort());
});

test.each(SETTING_CASES.map((one) => [one.name, one] as const))('%s turns what is found', (_name, one) => {
  const before = outcome(one, null);
  const written = defaultOf(one.name);
  if (written !== null) expect(outcome(one, written)).toEqual(before);
  const after = outcome(one, one.value);
  expect(after).not.toEqual(before);
  expect(after.filter((line) => line.includes(' Asetukset '))).toEqual([]);
});

test(`${SETTINGS.kokouksiaPaivia.name}: the meetings of the report`, () => {
  const section = (days: string) =>
    readSection(
      meetingsSection(
        reportSourceOf({
          Kokoukset: [{ 'Toimielin tai tilaisuus': 'Työvaliokunta', Päivä: d('2021-03-15') }],
          Asetukset: [{ Asetus: SETTINGS.kokouksiaPaivia.name, Arvo: days }],
        }),
      ),
    );
  expect(section('60')).not.toContain('Työvaliokunta');
  expect(section('120')).toContain('Työvaliokunta');
});

test(`${SETTINGS.otsikko.name} and ${SETTINGS.kokonaisuus.name}: what the report is called`, () => {
  const title = (Asetukset: readonly { Asetus: string; Arvo: string }[]) =>
    koontiraportti(reportSourceOf({ Asetukset })).title;
  const whole = { Asetus: SETTINGS.kokonaisuus.name, Arvo: 'Rannikon hankkeet' };
  expect(title([])).not.toContain('Rannikon');
  expect(title([whole])).toContain('Rannikon hankkeet');
  const own = title([whole, { Asetus: SETTINGS.otsikko.name, Arvo: 'Saariston hankkeet' }]);
  expect(own).toContain('Saariston hankkeet');
  expect(own).not.toContain('Rannikon');
});

test(`${SETTINGS.kuukausi.name} and ${SETTINGS.raportoitavat.name}: what the built bundle tells of`, async () => {
  const report = async (settings: readonly (readonly [string, string])[]) => {
    const osahanke = (tunnus: string, hanke: string) => [
      ...[tunnus, `Osahanke ${tunnus}`, hanke, 'Kuntayhtymä', 'Hankekoordinaattori'],
      ...['1.1.2020', '31.12.2021', 'Vihreä', '15.11.2020'],
    ];
    const headers = ['Tunnus', 'Osahanke', 'Hanke', 'Vastuutaho', 'Koordinaattori'];
    const workbook = await savedWorkbook([
      {
        name: 'Osahankkeet',
        headers: [...headers, 'Alkaa', 'Päättyy', 'Tilanne', 'Päivitetty'],
        rows: [osahanke('RH-01', 'RH'), osahanke('TSK-01', 'TSK')],
      },
      {
        name: 'Hankkeet',
        headers: ['Tunnus', 'Hanke', 'Päättyy'],
        rows: [
          ['RH', 'Rakennehanke', '31.12.2021'],
          ['TSK', 'Sote-keskus', '31.12.2021'],
        ],
      },
      { name: 'Asetukset', headers: ['Asetus', 'Arvo'], rows: settings },
    ]);
    const { month, headline } = createReport(bundleHost(workbook, '2020-11-30'));
    return { month, headline: headline.join(' ') };
  };
  const plain = await report([[SETTINGS.kuukausi.name, '']]);
  expect(plain.month).toBe('2020-11');
  expect(plain.headline).toContain('2 osahanketta');
  const set = await report([
    [SETTINGS.kuukausi.name, 'lokakuu 2020'],
    [SETTINGS.raportoitavat.name, 'TSK'],
  ]);
  expect(set.month).toBe('2020-10');
  expect(set.headline).not.toContain('2 osahanketta');
});
