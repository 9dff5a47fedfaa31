// Sizes are those that a real encoder gives, and no list is cut to nothing.
import fc from 'fast-check';
import { fitting, sizeOf } from '../../../src/app/sidebar/answer-size';

test('the size is that of the JSON in UTF-8, for any text', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, text) => {
      expect(sizeOf([value, text])).toBe(Buffer.byteLength(JSON.stringify([value, text])));
    }),
  );
});

test('page after page gives every item once, and none is larger than allowed unless it is a single item', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string(), { maxLength: 60 }),
      fc.integer({ min: 1, max: 200 }),
      (items, bytes) => {
        const seen: string[] = [];
        while (seen.length < items.length) {
          const page = fitting(items, seen.length, bytes);
          expect(page.length).toBeGreaterThan(0);
          if (page.length > 1) expect(sizeOf(page)).toBeLessThanOrEqual(bytes + 2);
          seen.push(...page);
        }
        expect(seen).toEqual(items);
        expect(fitting(items, items.length, bytes)).toEqual([]);
      },
    ),
  );
});
