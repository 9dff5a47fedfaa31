// The true durations are not what the rules believe: the bench must not measure the rules against themselves.
import { PROCUREMENT, RECRUITMENT } from '../../../bench/detection/durations';
import { medianDays } from '../../../bench/detection/life';
import { CLOCKS } from '../../../src/domain/forecast/hankinta/clocks';
import { LADDERS } from '../../../src/domain/forecast/rekrytointi/ladders';
import { MENETTELY, TAYTTOTAPA } from '../../../src/domain/workbook/choices';

test('every Täyttötapa and every Menettely has its lives', () => {
  expect(Object.keys(RECRUITMENT).sort()).toEqual([...TAYTTOTAPA.values].sort());
  expect(Object.keys(PROCUREMENT).sort()).toEqual([...MENETTELY.values].sort());
});

test.each(TAYTTOTAPA.values)('%s: neither the whole nor its parts are the ladder’s', (way) => {
  const ladder = LADDERS[way].map(({ length }) => length.value);
  const spreads = Object.values(RECRUITMENT[way]);
  expect(medianDays(RECRUITMENT[way])).not.toBe(ladder.reduce((sum, days) => sum + days, 0));
  expect(spreads.map(({ median }) => median)).not.toEqual(ladder);
  for (const { sigma } of spreads) expect(sigma).toBeGreaterThan(0);
});

test.each(MENETTELY.values)('%s: neither the whole nor its parts are the clock’s', (procedure) => {
  const clock = CLOCKS[procedure].map(({ length }) => length.value);
  const spreads = Object.values(PROCUREMENT[procedure]);
  expect(medianDays(PROCUREMENT[procedure])).not.toBe(clock.reduce((sum, days) => sum + days, 0));
  expect(spreads.map(({ median }) => median)).not.toEqual(clock);
  for (const { sigma } of spreads) expect(sigma).toBeGreaterThan(0);
});
