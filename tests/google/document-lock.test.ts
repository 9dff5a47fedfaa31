// The document lock: held over the work and no longer, what was written is flushed before it is let go.
import { documentLock } from '../../src/google/document-lock';

let steps: string[];
let free: boolean;
let flushFails: boolean;

beforeEach(() => {
  steps = [];
  free = true;
  flushFails = false;
  const lock = {
    tryLock: (ms: number) => {
      steps.push(`try ${ms}`);
      return free;
    },
    releaseLock: () => steps.push('release'),
  };
  const flush = () => {
    steps.push('flush');
    if (flushFails) throw new Error('flush failed');
  };
  Object.assign(globalThis, { LockService: { getDocumentLock: () => lock }, SpreadsheetApp: { flush } });
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'LockService');
  Reflect.deleteProperty(globalThis, 'SpreadsheetApp');
});

const hold = (work: () => unknown = () => steps.push('work')) => documentLock().hold(work);

test('lock, work, flush, release; the work’s answer comes out', () => {
  const work = () => {
    steps.push('work');
    return 'valmis';
  };
  expect(hold(work)).toBe('valmis');
  expect(steps).toEqual([expect.stringMatching(/^try \d+$/), 'work', 'flush', 'release']);
});

test('where another run holds it, nothing is done and nobody’s lock is let go', () => {
  free = false;
  expect(() => hold()).toThrow(expect.objectContaining({ code: 'busy' }));
  expect(steps).toHaveLength(1);
});

test('work that throws lets the lock go, and its error comes out', () => {
  const failing = () => {
    throw new Error('kesken');
  };
  expect(() => hold(failing)).toThrow('kesken');
  expect(steps.slice(1)).toEqual(['flush', 'release']);
});

test('a flush that fails lets the lock go too', () => {
  flushFails = true;
  expect(() => hold()).toThrow('flush failed');
  expect(steps.at(-1)).toBe('release');
});
