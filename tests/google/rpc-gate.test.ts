// The gate: only listed methods, only valid payloads, JSON both ways, and nothing of people's cells in the log.
import { AppError } from '../../src/app/app-error';
import type { Access } from '../../src/domain/roles/access';
import { TEXTS } from '../../src/domain/text/index';
import { type Handlers, rpcGate } from '../../src/google/rpc-gate';
import type { Envelope, ReportRequest } from '../../src/rpc/contract';

let seen: ReportRequest[];
let logged: string[];
let failure: unknown;

const handlers = {
  'workbook.describe': () => ({ tabs: [] }),
  'portfolio.check': (request: ReportRequest) => {
    seen.push(request);
    if (failure !== undefined) throw failure;
    return { made: true };
  },
  'report.create': () => ({}),
} as unknown as Handlers;

let access: Access;
let consent: string | null;

const gate = rpcGate(handlers, {
  caller: () => ({
    email: () => 'johtaja@example.org',
    access: () => access,
    rows: { readTabs: () => [] },
  }),
  authorisation: () => ({ isMissing: () => consent !== null, missingLink: () => consent }),
});
const answer = (method: unknown, payload: unknown): Envelope<unknown> =>
  JSON.parse(gate.rpc(method, payload));
const check = (payload: unknown) => answer('portfolio.check', JSON.stringify(payload));

beforeEach(() => {
  seen = [];
  logged = [];
  failure = undefined;
  consent = null;
  access = { role: 'Hankejohtaja', basis: 'listed', own: [], deadRows: [] };
  jest.spyOn(console, 'error').mockImplementation((...parts) => {
    logged.push(parts.join(' '));
  });
});
afterEach(() => jest.restoreAllMocks());

test('a listed method with a valid payload is answered', () => {
  expect(check({ month: '2020-11', hanke: 'RH', lang: 'sv' })).toEqual({ ok: true, value: { made: true } });
  expect(seen).toEqual([{ month: '2020-11', hanke: 'RH', lang: 'sv' }]);
  expect(answer('workbook.describe', '{}')).toEqual({ ok: true, value: { tabs: [] } });
});

test.each([
  'portfolio.delete',
  '',
  'constructor',
  'toString',
  '__proto__',
  'hasOwnProperty',
  'valueOf',
  'Portfolio.check',
  ' portfolio.check',
  null,
  undefined,
  5,
  {},
  ['portfolio.check'],
  { toString: () => 'portfolio.check' },
])('the method %p is unknown', (method) => {
  expect(answer(method, '{}')).toMatchObject({ ok: false, code: 'unknown-method' });
  expect(seen).toEqual([]);
});

test.each([
  ['not JSON', '{month:'],
  ['empty', ''],
  ['missing', undefined],
  ['null', 'null'],
  ['no text', { month: '2020-11' }],
  ['a number', '5'],
  ['a text', '"2020-11"'],
  ['an extra key', '{"month":"2020-11","role":"Hankejohtaja"}'],
  ['__proto__ as a key', '{"__proto__":{"month":"2020-11"}}'],
  ['constructor as a key', '{"constructor":{}}'],
  ['a month that is no text', '{"month":202011}'],
  ['null for a text', '{"hanke":null}'],
  ['a nested object', '{"hanke":{"toString":"x"}}'],
  ['an unknown language', '{"lang":"de"}'],
  ['a language from the prototype', '{"lang":"constructor"}'],
  ['a huge text', JSON.stringify({ hanke: 'x'.repeat(1_000_000) })],
  ['a long month', JSON.stringify({ month: '1'.repeat(21) })],
  ['a method that takes nothing, given a list', '[1]'],
])('a payload that is %s is refused before any work', (_, payload) => {
  expect(answer('portfolio.check', payload)).toMatchObject({ ok: false, code: 'bad-request' });
  expect(seen).toEqual([]);
  expect(logged).toEqual([]);
});

test('workbook.describe takes nothing', () => {
  expect(answer('workbook.describe', '{"month":"2020-11"}')).toMatchObject({ code: 'bad-request' });
});

test.each(['fi', 'sv', 'en'] as const)('a foreseen error is told in the caller’s language: %s', (lang) => {
  failure = new AppError('unknown-hanke', { hanke: 'XX', known: ['RH'] });
  const { explanation, action } = TEXTS[lang].errors['unknown-hanke']({ hanke: 'XX', known: ['RH'] });
  expect(check({ lang })).toEqual({ ok: false, code: 'unknown-hanke', message: explanation, hint: action });
  expect(logged).toEqual([]);
});

test('a refused payload is told in the language it asked for, Finnish where that is none', () => {
  expect(check({ lang: 'en', extra: 1 })).toMatchObject({
    message: TEXTS.en.errors['bad-request']().explanation,
  });
  expect(check({ lang: 'de' })).toMatchObject({ message: TEXTS.fi.errors['bad-request']().explanation });
});

test('an unforeseen error is logged with its place, never with what it quotes', () => {
  failure = new TypeError('Cannot read "Salainen Henkilö, salainen@example.org" of\n    undefined');
  expect(check({})).toMatchObject({
    ok: false,
    code: 'internal',
    message: TEXTS.fi.errors.internal().explanation,
    detail: expect.stringContaining('Salainen'),
  });
  expect(logged).toHaveLength(1);
  expect(logged[0]).toMatch(/^rpc portfolio\.check internal at /);
  expect(logged[0]).not.toMatch(/Salainen|salainen|undefined/);
});

test('a message that looks like a line of a stack does not get into the log either', () => {
  failure = new Error('x\n    at Salainen Henkilö (RH-01:1:1)');
  check({});
  expect(logged[0]).not.toContain('Salainen');
});

test.each(['a text', null, 5, { message: 'salainen' }])(
  'something thrown that is no error is internal: %p',
  (thrown) => {
    failure = thrown ?? 'null';
    expect(check({})).toMatchObject({ ok: false, code: 'internal' });
    expect(logged[0]).toBe('rpc portfolio.check internal ');
  },
);

test('what Google said goes along for a bug report, not into the log', () => {
  failure = new AppError('report-not-made', undefined, 'Drive: quota');
  expect(check({})).toMatchObject({ code: 'report-not-made', detail: 'Drive: quota' });
  expect(logged).toEqual([]);
});

const reader: Access = { role: 'Lukija', basis: 'not-listed', own: [], deadRows: [] };

test('a role that may not call is refused before any work, and told nothing else', () => {
  access = reader;
  const { explanation, action } = TEXTS.fi.errors.forbidden();
  expect(check({})).toEqual({ ok: false, code: 'forbidden', message: explanation, hint: action });
  expect(answer('report.create', '{}')).toMatchObject({ ok: false, code: 'forbidden' });
  expect(answer('workbook.describe', '{}')).toMatchObject({ ok: true });
  expect(seen).toEqual([]);
});

test('a person whom Google does not name is given the consent page', () => {
  access = { ...reader, basis: 'no-email' };
  consent = 'https://accounts.google.com/o/oauth2/auth?x=1';
  expect(check({})).toMatchObject({ code: 'not-authorised', link: consent });
  consent = null;
  expect(check({})).not.toHaveProperty('link');
  expect(seen).toEqual([]);
});

test('the same checks hold for the menu', () => {
  expect(gate.call('portfolio.check', { month: '2020-11' })).toEqual({ ok: true, value: { made: true } });
  access = reader;
  expect(gate.call('portfolio.check', {})).toMatchObject({ ok: false, code: 'forbidden' });
  expect(seen).toHaveLength(1);
});

test.each([
  ['Google says so', new Error('Käyttöoikeudet eivät riitä'), 'https://accounts.google.com/x'],
  [
    'the refusal names the scope, in whatever language',
    new Error('Määritetyt oikeudet eivät riitä: https://www.googleapis.com/auth/drive.file'),
    null,
  ],
  [
    'it is a report that Drive refused',
    new AppError('report-not-made', undefined, 'nej'),
    'https://x.example.org/',
  ],
])('a missing permission is recognised where %s', (_, thrown, link) => {
  failure = thrown;
  consent = link;
  expect(check({})).toMatchObject({ code: 'missing-scope', ...(link === null ? {} : { link }) });
  expect(logged).toEqual([]);
});

test.each([
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  'Yrität muokata suojattua solua tai objektia. Pyydä taulukon omistajaa poistamaan suojaus.',
  'Du försöker redigera en skyddad cell eller ett skyddat objekt.',
])('a protected cell is recognised in the person’s language: %s', (message) => {
  failure = new Error(message);
  expect(check({})).toMatchObject({ code: 'protected-cells' });
});
