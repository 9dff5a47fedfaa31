// A test that never ends fails after two minutes, or the time it asks for: the light runner itself would wait for ever.
import { addEventHandler } from 'jest-circus';

const MOST_MS = 120_000;

addEventHandler((event, state) => {
  if (event.name !== 'add_test') return;
  // Ours comes after jest's own handler, which has put the test there.
  const added = state.currentDescribeBlock.children.at(-1);
  if (added?.type === 'test' && added.fn !== undefined) {
    added.fn = limited(added.fn, added.name, event.timeout ?? MOST_MS);
  }
});

/**
 * @param {() => unknown} test
 * @param {string} name
 * @param {number} most milliseconds
 * @returns {() => Promise<unknown>}
 */
function limited(test, name, most) {
  if (test.length > 0) throw new Error(`${name}: a test waits by a promise here, not by a callback`);
  return async () => {
    /** @type {NodeJS.Timeout | undefined} */
    let timer;
    const late = new Promise((_, fail) => {
      timer = setTimeout(() => fail(new Error(`Not ended in ${most / 1000} s`)), most);
    });
    try {
      return await Promise.race([test(), late]);
    } finally {
      clearTimeout(timer);
    }
  };
}
