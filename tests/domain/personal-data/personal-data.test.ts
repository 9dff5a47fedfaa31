// What counts as personal data in free text, what does not, and that nothing of it is left when it is masked.
import fc from 'fast-check';
import { maskPersonalData, personalDataIn } from '../../../src/domain/personal-data/personal-data';

test.each([
  ['Asiakas 131052-308T odottaa', 'Asiakas ••• odottaa'],
  ['Soita 040 123 4567.', 'Soita •••.'],
  ['0401234567', '•••'],
  ['050-1234567', '•••'],
  ['+358 40 1234567', '•••'],
  ['(+358401234567)', '(•••)'],
  ['puh. 08 315 4321', '•••'],
  ['Puhelin: 0295 163 456', '•••'],
  ['pp1@example.org, pp2@example.org', '•••, •••'],
  ['Kysy: hyväksyjä@example.org!', 'Kysy: •••!'],
  ['131052-308T / 040 123 4567 / pp1@example.org', '••• / ••• / •••'],
])('%s', (text, masked) => {
  expect(maskPersonalData(text)).toBe(masked);
});

test.each([
  'Kustannukset 1 250 000 € vuosina 2020-2021',
  '040 €, 0405 kpl',
  'STM/0401234567/2020',
  'Y-tunnus 0401234-5',
  'FI21 1234 5600 0007 85',
  '2020-11-30 klo 10.00–12.00',
  '30.11.2020–31.12.2020',
  'kirjaamo@example.org ja Info@example.org',
  'vko 45 @ Teams',
  'hanke 358 40',
  'https://example.org/a/0401234567/b',
])('%s is nobody’s', (text) => {
  expect(personalDataIn(text)).toEqual([]);
});

test('one kind alone can be masked', () => {
  expect(maskPersonalData('131052-308T, 040 123 4567', ['henkilotunnus'])).toBe('•••, 040 123 4567');
});

test('places lie in order and apart, and a masked text holds no more of it', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('131052-308T', '040 123 4567', '+358401234567', 'pp1@example.org', ' ', ', '),
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 6 }), (parts) => {
      const text = parts.join(' ');
      let last = 0;
      for (const { start, end } of personalDataIn(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(personalDataIn(maskPersonalData(text)).filter(({ kind }) => kind === 'henkilotunnus')).toEqual(
        [],
      );
    }),
  );
});

test('a long text of figures takes no time', () => {
  expect(personalDataIn('0 '.repeat(25_000))).toEqual([]);
  expect(personalDataIn('a'.repeat(50_000).concat('@'))).toEqual([]);
  expect(personalDataIn('a.'.repeat(25_000).concat('@'))).toEqual([]);
});
