// A row's forecast: once for the rules of a check, anew for another day, other settings, another portfolio, another row.
import { oncePerRow } from '../../../src/domain/forecast/once-per-row';
import { contextOf } from '../../support/rule-tables';

test('the same row and context are worked out once, and whatever differs, anew', () => {
  const context = contextOf({});
  const other = contextOf({});
  const asked: string[] = [];
  const forecast = oncePerRow((row: { readonly name: string }, { today }) => {
    asked.push(`${row.name} ${today}`);
    return row.name === 'none' ? null : today;
  });
  const [one, none] = [{ name: 'one' }, { name: 'none' }];
  expect([forecast(one, context), forecast(one, { ...context })]).toEqual([context.today, context.today]);
  expect([forecast(none, context), forecast(none, context)]).toEqual([null, null]);
  expect(asked).toEqual([`one ${context.today}`, `none ${context.today}`]);
  expect(forecast(one, { ...context, today: '2021-01-01' })).toBe('2021-01-01');
  forecast(one, context);
  forecast(one, { ...context, settings: other.settings });
  forecast(one, context);
  forecast(one, { ...context, portfolio: other.portfolio });
  expect(asked.slice(2)).toEqual([
    'one 2021-01-01',
    ...Array.from({ length: 4 }, () => `one ${context.today}`),
  ]);
});
