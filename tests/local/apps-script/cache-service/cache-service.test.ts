// CacheService: three caches, times on the emulated clock, limits and their texts.
import { CacheService } from '../../../../local/apps-script/cache-service/cache-service';
import { CacheStore } from '../../../../local/apps-script/cache-service/cache-store';
import { testMachine } from '../../support/machine';

function setup() {
  let now = 0;
  const store = new CacheStore();
  const service = (overrides = {}) => new CacheService(testMachine({ now: () => now, ...overrides }), store);
  return {
    service,
    cache: service().getDocumentCache(),
    wait: (seconds: number) => {
      now += seconds * 1000;
    },
  };
}

test('a value lasts 600 seconds unless told', () => {
  const { cache, wait } = setup();
  expect(cache.get('a')).toBeNull();
  expect(cache.put('a', '1')).toBeUndefined();
  cache.put('b', '2', 21_600);
  wait(599);
  expect(cache.getAll(['a', 'b', 'c'])).toEqual({ a: '1', b: '2' });
  wait(1);
  expect(cache.get('a')).toBeNull();
  wait(21_000 - 1);
  expect(cache.get('b')).toBe('2');
  wait(1);
  expect(cache.get('b')).toBeNull();
});

test('many at once, and removal', () => {
  const { cache } = setup();
  cache.putAll({ a: '1', b: 2, c: '3' }, 60);
  cache.remove('a');
  cache.removeAll(['b', 'x']);
  expect(cache.getAll(['a', 'b', 'c'])).toEqual({ c: '3' });
});

test('limits of key, value and time, all or nothing', () => {
  const { cache } = setup();
  cache.put('k'.repeat(250), 'v'.repeat(100 * 1024));
  expect(() => cache.put('k'.repeat(251), '')).toThrow('Argument too large: key');
  expect(() => cache.put('a', 'ä'.repeat(51_201))).toThrow('Argument too large: value');
  expect(() => cache.put('a', '1', 21_601)).toThrow('Argument too large: expirationInSeconds');
  expect(() => cache.putAll({ a: '1', b: 'v'.repeat(100 * 1024 + 1) })).toThrow('Argument too large: value');
  expect(cache.get('a')).toBeNull();
  expect(() => cache.put('a', 1 as never)).toThrow(
    "The parameters (String,number) don't match the method signature for CacheService.Cache.put.",
  );
});

test('over a thousand entries only the 900 longest-lived stay', () => {
  const { cache } = setup();
  for (let i = 0; i <= 1000; i++) cache.put(`k${i}`, '1', 60 + i);
  expect(cache.get('k100')).toBeNull();
  expect(cache.get('k101')).toBe('1');
  expect(cache.get('k1000')).toBe('1');
});

test('caches are a file’s, a script’s and a person’s', () => {
  const { service } = setup();
  const own = service();
  own.getDocumentCache().put('d', '1');
  own.getScriptCache().put('s', '1');
  own.getUserCache().put('u', '1');
  const other = service({ user: () => ({ id: 'k', email: '', locale: 'fi' }) });
  expect([
    other.getDocumentCache().get('d'),
    other.getScriptCache().get('s'),
    other.getUserCache().get('u'),
  ]).toEqual(['1', '1', null]);
  const copy = service({ projectId: 'kopio' });
  expect([
    copy.getDocumentCache().get('d'),
    copy.getScriptCache().get('s'),
    copy.getUserCache().get('u'),
  ]).toEqual([...[null, null, null]]);
});
