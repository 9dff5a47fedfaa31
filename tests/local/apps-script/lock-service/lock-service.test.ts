// LockService: three locks, a second process, waiting in emulated time, the text of a timeout.
import { LockService, lockKey } from '../../../../local/apps-script/lock-service/lock-service';
import { LockTable } from '../../../../local/apps-script/lock-service/lock-table';
import { testMachine } from '../../support/machine';

function setup() {
  let now = 1000;
  const table = new LockTable();
  const machine = testMachine({ now: () => now });
  const advance = (milliseconds: number): void => {
    now += milliseconds;
  };
  const run = () => new LockService({ machine, table, holder: {}, advance });
  return { table, machine, run, now: () => now };
}

test('hasLock goes false, true, false; a holder gets it again', () => {
  const lock = setup().run().getDocumentLock();
  expect(lock.hasLock()).toBe(false);
  expect(lock.tryLock(0)).toBe(true);
  expect(lock.hasLock()).toBe(true);
  expect(lock.tryLock(0)).toBe(true);
  lock.releaseLock();
  expect(lock.hasLock()).toBe(false);
  lock.releaseLock();
});

test('a second process is kept out until the first lets go', () => {
  const { run, now } = setup();
  const first = run().getScriptLock();
  const second = run().getScriptLock();
  first.waitLock(0);
  expect(second.tryLock(2500)).toBe(false);
  expect(now()).toBe(3500);
  second.releaseLock();
  expect(first.hasLock()).toBe(true);
  expect(() => second.waitLock(500)).toThrow(
    'Lock timeout: another process was holding the lock for too long.',
  );
  first.releaseLock();
  second.waitLock(0);
  expect(second.hasLock()).toBe(true);
});

test('a lock that is let go in time is had, after the wait', () => {
  const { run, table, machine, now } = setup();
  table.hold(lockKey('user', machine), {}, 1800);
  expect(run().getUserLock().tryLock(1000)).toBe(true);
  expect(now()).toBe(1800);
});

test('the three locks are independent', () => {
  const { run } = setup();
  run().getDocumentLock().waitLock(0);
  expect(run().getScriptLock().tryLock(0)).toBe(true);
  expect(run().getUserLock().tryLock(0)).toBe(true);
  expect(run().getDocumentLock().tryLock(0)).toBe(false);
});
