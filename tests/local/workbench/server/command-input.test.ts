// The workbench's command line: wishes out of options, one Finnish sentence for what can't be read.
import { readWorkbenchLine } from '../../../../local/workbench/server/command-input';

test('defaults and options', () => {
  expect(readWorkbenchLine([])).toEqual({ port: 8765, fresh: false });
  const argv = ['--workbook', 'oma.xlsx', '--today', '2020-12-01', '--port', '0', '--fresh'];
  expect(readWorkbenchLine(argv)).toEqual({
    ...{ workbook: 'oma.xlsx', today: '2020-12-01', port: 0, fresh: true },
  });
  expect(readWorkbenchLine(['--help'])).toBe('help');
});

test.each([
  [['--today', '30.11.2020'], 'Päivä kirjoitetaan muodossa 2020-11-30, ei ”30.11.2020”.'],
  [['--today', '2020-02-30'], 'Päivä kirjoitetaan muodossa 2020-11-30, ei ”2020-02-30”.'],
  [['--port', 'x'], 'Portti on kokonaisluku väliltä 0–65535, ei ”x”.'],
  [['--port', '70000'], 'Portti on kokonaisluku väliltä 0–65535, ei ”70000”.'],
  [['--portti'], 'Tuntematon valinta --portti.'],
  [['--workbook'], 'Valinnalta --workbook puuttuu arvo.'],
])('%j: %s', (argv, message) => {
  expect(() => readWorkbenchLine(argv)).toThrow(message);
});
