// The guard between script and emulated object: names, counting, translation both ways, failures on demand, scopes.
import { CallLedger, SERVER_ERROR } from '../../../../local/apps-script/host/call-ledger';
import { createRealm } from '../../../../local/apps-script/host/context';
import { AssignableEmulated, Emulated, ScriptError } from '../../../../local/apps-script/host/emulated';
import { createGuard } from '../../../../local/apps-script/host/guard';
import { scriptEnum } from '../../../../local/apps-script/host/script-enum';
import { zoneNamed } from '../../../../local/apps-script/host/zone';
import { zonedDateClass } from '../../../../local/apps-script/host/zoned-date';

const CURRENT = 'https://www.googleapis.com/auth/spreadsheets.currentonly';
const zone = zoneNamed('Europe/Helsinki');
const NOW = Date.parse('2020-11-30T10:00:00Z');

class Thing extends Emulated {
  readonly _name = 'Thing';
  readonly Color = scriptEnum('RED', 'GREEN');
  readonly Inner = new Leaf();
  stored: unknown = '';
  #secret = 'kept';

  put(value: unknown): this {
    this.stored = value;
    return this;
  }
  read(): unknown {
    return this.stored;
  }
  secret(): string {
    return this.#secret;
  }
  leaves(): Leaf[][] {
    return [[this.Inner], [new Leaf()]];
  }
  isLeaf(value: unknown): boolean {
    return value === this.Inner;
  }
  refuse(): never {
    throw new ScriptError('Those rows are out of bounds.');
  }
  crash(): never {
    throw new TypeError('undefined is not a leaf');
  }
}

class Leaf extends Emulated {
  readonly _name = 'Leaf';
  hello(): string {
    return 'hei';
  }
}

interface View {
  [name: string]: (...args: unknown[]) => unknown;
}

function setup(granted: readonly string[] = [CURRENT]) {
  const realm = createRealm(zone, () => NOW);
  const ledger = new CallLedger();
  const guard = createGuard({
    ...{ realm, ledger },
    user: () => 'johtaja',
    granted: () => new Set(granted),
    HostDate: zonedDateClass(Date, zone, () => NOW),
  });
  const thing = new Thing();
  return { realm, ledger, guard, thing, view: guard.wrap(thing, 'SpreadsheetApp') as View };
}

function thrown(action: () => unknown): Error {
  try {
    action();
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was thrown');
}

test('a method works on its own object, also with private members, and is counted in order', () => {
  const { view, ledger } = setup();
  expect(view.put?.('x')).toBe(view);
  expect(view.secret?.()).toBe('kept');
  expect(ledger.log).toEqual([
    { n: 1, name: 'Thing.put', args: 'string(1)', user: 'johtaja' },
    { n: 2, name: 'Thing.secret', args: '', user: 'johtaja' },
  ]);
  expect(ledger.byMethod).toEqual({ 'Thing.put': 1, 'Thing.secret': 1 });
  ledger.reset();
  expect(ledger.total).toBe(0);
});

test('what is not emulated says so when called, and only then', () => {
  const { view, ledger, realm } = setup();
  const method = view.explode;
  const error = thrown(() => method?.());
  expect(error.message).toBe('not emulated: Thing.explode');
  expect(error).toBeInstanceOf(realm.Error);
  expect(ledger.notEmulated).toEqual(['Thing.explode']);
});

test('printers and promises get on with it', async () => {
  const { view, ledger } = setup();
  expect(`${String(view)} ${JSON.stringify(view)}`).toBe('Thing {}');
  expect(await Promise.resolve(view)).toBe(view);
  expect(() => expect(view).toEqual({ other: 1 })).toThrow();
  expect(Object.hasOwn(view, 'x')).toBe(false);
  expect(ledger.log).toEqual([]);
});

test('internals stay hidden and nothing can be set', () => {
  const { view } = setup();
  expect(view._name).toBeUndefined();
  expect('_name' in view).toBe(false);
  expect('put' in view).toBe(true);
  expect(Object.keys(view)).toEqual([]);
  expect(() => {
    view.put = () => 1;
  }).toThrow(TypeError);
});

test('arrays, objects and dates are copied into the realm they go to', () => {
  const { view, realm, thing } = setup();
  thing.stored = [[1, new Date(NOW)], { id: 'a', list: ['b'] }];
  const value = view.read?.() as [[number, Date], { id: string; list: string[] }];
  expect(value).toBeInstanceOf(realm.Array);
  expect(value[0][1]).toBeInstanceOf(realm.Date);
  expect(value[0][1].getHours()).toBe(12);
  expect(value[1].list).toBeInstanceOf(realm.Array);
  value[1].list.push('changed');
  expect(thing.stored).toEqual([[1, new Date(NOW)], { id: 'a', list: ['b'] }]);

  const given = new realm.Array();
  given.push(new realm.Date(2020, 0, 1), 'x');
  view.put?.(given);
  expect(thing.stored).toBeInstanceOf(Array);
  const stored = thing.stored as [Date, string];
  expect(stored[0]).toBeInstanceOf(Date);
  expect(stored[0].getFullYear()).toBe(2020);
});

test('emulated objects are wrapped on the way out, also in arrays, and unwrapped on the way in', () => {
  const { view, ledger } = setup();
  const leaves = view.leaves?.() as View[][];
  expect(leaves[0]?.[0]?.hello?.()).toBe('hei');
  expect(view.isLeaf?.(leaves[0]?.[0])).toBe(true);
  expect(view.Inner).toBe(leaves[0]?.[0]);
  expect(ledger.log.map((call) => call.name)).toEqual(['Thing.leaves', 'Leaf.hello', 'Thing.isLeaf']);
});

test('enums pass through as they are, uncounted', () => {
  const { view, thing, ledger } = setup();
  expect(view.Color).toBe(thing.Color);
  expect(String((view.Color as unknown as typeof thing.Color).RED)).toBe('RED');
  expect(ledger.total).toBe(0);
});

test('errors of the service reach the script as its own Error; faults of the emulator are kept', () => {
  const { view, realm, ledger } = setup();
  const error = thrown(() => view.refuse?.());
  expect(error).toBeInstanceOf(realm.Error);
  expect([error.name, error.message]).toEqual(['Exception', 'Those rows are out of bounds.']);
  expect(ledger.faults).toEqual([]);
  expect(thrown(() => view.crash?.()).message).toBe('emulator fault in Thing.crash: undefined is not a leaf');
  expect(ledger.faults.map(String)).toEqual(['TypeError: undefined is not a leaf']);
});

test('the n-th call from now fails, before or after its effect', () => {
  const { view, thing, ledger } = setup();
  ledger.failCall(2, { message: 'levy' });
  ledger.failCall(3, { after: true });
  view.put?.('first');
  expect(thrown(() => view.put?.('second')).message).toBe('levy');
  expect(thing.stored).toBe('first');
  expect(thrown(() => view.put?.('third')).message).toBe(SERVER_ERROR);
  expect(thing.stored).toBe('third');
  view.put?.('fourth');
  expect(thing.stored).toBe('fourth');
  ledger.failNext();
  expect(() => view.read?.()).toThrow(SERVER_ERROR);
  expect(() => ledger.failCall(0)).toThrow(RangeError);
});

test('every call of a kind fails until told otherwise', () => {
  const { view, ledger } = setup();
  const stop = ledger.failEvery((call) => call.name === 'Thing.read');
  expect(() => view.read?.()).toThrow(SERVER_ERROR);
  expect(() => view.read?.()).toThrow(SERVER_ERROR);
  view.secret?.();
  stop();
  expect(view.read?.()).toBe('');
});

test('somebody else acts right before the n-th call', () => {
  const { view, thing, ledger } = setup();
  ledger.onCall(2, () => {
    thing.stored = 'toisen kädenjälki';
  });
  expect(view.read?.()).toBe('');
  expect(view.read?.()).toBe('toisen kädenjälki');
});

test('a call without its scope is counted and refused with the text of Google', () => {
  const { view, ledger, guard } = setup([]);
  expect(thrown(() => view.read?.()).message).toBe(
    'Specified permissions are not sufficient to call Thing.read. Required permissions: ' +
      '(https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)',
  );
  expect(ledger.total).toBe(1);
  const elsewhere = guard.wrap(new Thing(), 'Utilities') as View;
  expect(elsewhere.read?.()).toBe('');
});

test('what an API error carries besides its message reaches the script', () => {
  const { view, thing, realm } = setup();
  thing.refuse = () => {
    throw Object.assign(new ScriptError('File not found'), { details: { code: 404 } });
  };
  const error = thrown(() => view.refuse?.()) as Error & { details: object };
  expect(error).toMatchObject({ message: 'File not found', details: { code: 404 } });
  expect(error.details).toBeInstanceOf(realm.Object);
});

class Template extends AssignableEmulated {
  readonly _name = 'Template';
  run(action: () => unknown): unknown {
    return action();
  }
}

test('only an assignable object takes properties, and none over its own members', () => {
  const { guard, view } = setup();
  const template = guard.wrap(new Template(), 'HtmlService') as Record<string, unknown>;
  const data = { a: 1 };
  template.data = data;
  expect(template.data).toBe(data);
  expect('data' in template).toBe(false);
  expect(() => {
    template.run = 1;
  }).toThrow(TypeError);
  expect(() => {
    (view as Record<string, unknown>).data = 1;
  }).toThrow(TypeError);
});

test('what the script’s own code throws inside a service comes back as it is, and is no fault', () => {
  const { guard, realm, ledger } = setup();
  const template = guard.wrap(new Template(), 'HtmlService') as View;
  const own = new realm.Error('oma');
  expect(
    thrown(() =>
      template.run?.(() => {
        throw own;
      }),
    ),
  ).toBe(own);
  expect(ledger.faults).toEqual([]);
});

test('what the authorisation mode forbids is refused before scopes are looked at', () => {
  const { realm, ledger } = setup();
  const guard = createGuard({
    ...{ realm, ledger, user: () => 'johtaja', granted: () => new Set<string>() },
    HostDate: zonedDateClass(Date, zone, () => NOW),
    forbidden: (service, className, method) => ({
      name: 'Exception',
      message: `${service} ${className} ${method}`,
    }),
  });
  const view = guard.wrap(new Thing(), 'SpreadsheetApp') as View;
  expect(thrown(() => view.read?.())).toMatchObject({
    name: 'Exception',
    message: 'SpreadsheetApp Thing read',
  });
});
