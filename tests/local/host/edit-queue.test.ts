// The queue of edit events: order, two waiting at most, and failures that stop nobody.
import { EditQueue } from '../../../local/host/edit-queue';

test('events that come meanwhile are handled after, two of them', () => {
  const queue = new EditQueue();
  const done: string[] = [];
  queue.add(() => {
    for (const name of ['b', 'c', 'd']) queue.add(() => done.push(name));
    done.push('a');
  });
  expect(done).toEqual(['a', 'b', 'c']);
  expect(queue.lost).toBe(1);
});

test('a place that is free again is used', () => {
  const queue = new EditQueue();
  const done: string[] = [];
  queue.add(() => {
    queue.add(() => {
      queue.add(() => done.push('c'));
      queue.add(() => done.push('d'));
      done.push('b');
    });
    done.push('a');
  });
  expect(done).toEqual(['a', 'b', 'c', 'd']);
  expect(queue.lost).toBe(0);
});

test('a failing handler’s error comes out when all are done', () => {
  const queue = new EditQueue();
  const done: string[] = [];
  expect(() =>
    queue.add(() => {
      queue.add(() => done.push('b'));
      throw new Error('a');
    }),
  ).toThrow('a');
  expect(done).toEqual(['b']);
  queue.add(() => done.push('c'));
  expect(done).toEqual(['b', 'c']);
});
