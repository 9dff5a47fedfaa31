// Checking the workbook: one read, the right month, the caller's language, and plain refusals.
import { checkPortfolio } from '../../src/app/check-portfolio';
import { TAB_IDS, TABS } from '../../src/domain/workbook/tabs/index';
import { fakeCheckPorts } from './fake-check-ports';

test('every tab is read once, all in one go', () => {
  const fake = fakeCheckPorts({});
  checkPortfolio(fake.ports, {});
  expect(fake.reads).toEqual([TAB_IDS.map((id) => TABS[id].name)]);
});

test('the month asked for goes before the setting, the setting before today’s month', () => {
  const Asetukset = [{ Asetus: 'Raportointikuukausi', Arvo: 'lokakuu 2020' }];
  const monthOf = (written: object, request: object) =>
    checkPortfolio(fakeCheckPorts({ ...written }).ports, request).context.month;
  expect(monthOf({ Asetukset }, { month: '2020-09' })).toBe('2020-09');
  expect(monthOf({ Asetukset }, {})).toBe('2020-10');
  expect(monthOf({}, {})).toBe('2020-11');
});

test.each(['2020-13', '11/2020', '', '2020-1', "2020-11' or 1=1"])(
  'the month %j is refused before anything is read',
  (month) => {
    const fake = fakeCheckPorts({});
    expect(() => checkPortfolio(fake.ports, { month })).toThrow(
      expect.objectContaining({ code: 'bad-month', data: { month } }),
    );
    expect(fake.reads).toEqual([]);
  },
);

test('without the tab Osahankkeet there is nothing to check', () => {
  expect(() => checkPortfolio(fakeCheckPorts({ Osahankkeet: null }).ports, {})).toThrow(
    expect.objectContaining({ code: 'no-osahankkeet' }),
  );
});

test('an empty tab Osahankkeet is checked: its headers are missing', () => {
  const { run } = checkPortfolio(fakeCheckPorts({ Osahankkeet: [] }).ports, {});
  expect(run.lights).toEqual([]);
  expect(
    run.findings.some(({ rule, target }) => rule === 'header-match' && target.tab === 'Osahankkeet'),
  ).toBe(true);
});

test('texts are in the language asked for, Finnish by default', () => {
  const { ports } = fakeCheckPorts({});
  expect(checkPortfolio(ports, {}).texts.language).toBe('fi');
  expect(checkPortfolio(ports, { lang: 'sv' }).texts.language).toBe('sv');
});
