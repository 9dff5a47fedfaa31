// What is made once: at the first asking, never before, and again nobody makes it.
import { once } from '../../src/domain/once';

test('it is made when first asked, and kept, whatever it is', () => {
  const make = jest.fn(() => ({}));
  const asked = once(make);
  expect(make).not.toHaveBeenCalled();
  expect(asked()).toBe(asked());
  expect(make).toHaveBeenCalledTimes(1);
  const nothing = jest.fn(() => undefined);
  const askedForNothing = once(nothing);
  expect([askedForNothing(), askedForNothing()]).toEqual([undefined, undefined]);
  expect(nothing).toHaveBeenCalledTimes(1);
});

test('what could not be made is tried again', () => {
  let isReady = false;
  const asked = once(() => {
    if (!isReady) throw new Error('not yet');
    return 7;
  });
  expect(asked).toThrow('not yet');
  isReady = true;
  expect(asked()).toBe(7);
});
