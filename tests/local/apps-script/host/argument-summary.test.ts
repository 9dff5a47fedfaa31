// The call log shows places and shapes, never what is in people's cells.
import { summariseArguments } from '../../../../local/apps-script/host/argument-summary';

test.each([
  ['getRange', [2, 1, 10, 3], '2, 1, 10, 3'],
  ['getSheetByName', ['Osahankkeet'], '"Osahankkeet"'],
  [
    'setValues',
    [
      [
        ['salainen', 1],
        ['x', 2],
      ],
    ],
    '2×2',
  ],
  ['setValue', ['salainen teksti'], 'string(15)'],
  ['setValue', [4200.5], 'number'],
  ['create', [{ name: 'salainen' }, null, undefined], 'object, null, undefined'],
  ['getProperty', ['x'.repeat(41)], 'string(41)'],
  ['appendRow', [['a', 'b', 'c']], '[3]'],
])('%s', (method, args, summary) => {
  expect(summariseArguments(method, args)).toBe(summary);
});
