// The order of the test files: those that take long go first, so that no core waits for the last of them.
import sequencer from '@jest/test-sequencer';

const Sequencer = sequencer.default ?? sequencer;

/** Longest first; the files of a folder keep jest's own order, which goes by the last run's times or by size. */
const SLOW = [
  /\/browser\/workbench\/many-rows\./,
  /\/commands\/(built-commands|report\/bad-workbooks)\./,
  /\/browser\//,
  /\/scenarios\//,
];

/** @param {{ path: string }} test */
function rank({ path }) {
  const at = SLOW.findIndex((pattern) => pattern.test(path.replaceAll('\\', '/')));
  return at === -1 ? SLOW.length : at;
}

export default class SlowFirst extends Sequencer {
  /** @param {any[]} tests */
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
}
