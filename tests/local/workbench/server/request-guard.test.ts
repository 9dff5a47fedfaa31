// The guard: only the own host, origin and token; no path out of the folders; no unknown method.
import { judge } from '../../../../local/workbench/server/request-guard';

const HOST = '127.0.0.1:8765';
const TOKEN = '5f0c-token';
const guard = { host: HOST, token: TOKEN };

function verdict(method: string, url: string, headers: Record<string, string> = {}) {
  const result = judge({ method, url, headers: { host: HOST, ...headers } }, guard);
  return result.ok ? 'ok' : result.status;
}

test('the page needs no token; requests do, in the header or in the address', () => {
  expect(verdict('GET', '/')).toBe('ok');
  expect(verdict('POST', '/api/request/edit', { 'x-workbench-token': TOKEN })).toBe('ok');
  expect(verdict('GET', `/api/events?token=${TOKEN}`)).toBe('ok');
  expect(verdict('POST', '/api/request/edit')).toBe(403);
  expect(verdict('GET', '/api/events?token=5f0c-tokem')).toBe(403);
  expect(verdict('GET', '/api/events?token=')).toBe(403);
});

test.each([
  ['another name for this computer (DNS rebinding)', { host: 'paha.example:8765' }],
  ['localhost, which the page server turns to the real address', { host: 'localhost:8765' }],
  ['another port', { host: '127.0.0.1:1' }],
  ['another page’s origin', { origin: 'https://paha.example' }],
  ['an opaque origin, as of a sandboxed frame', { origin: 'null' }],
  ['the frames’ origin', { origin: 'http://127.0.0.1:9999' }],
  ['a request that the browser calls cross-site', { 'sec-fetch-site': 'cross-site' }],
  ['a request from another port of this computer', { 'sec-fetch-site': 'same-site' }],
])('refuses %s, token or not', (_name, headers) => {
  expect(verdict('POST', '/api/request/edit', { 'x-workbench-token': TOKEN, ...headers })).toBe(403);
});

test.each([
  ...['/../secret', '/a/..%2f..%2fetc/passwd', '/%2e%2e/x', '/..\\x', '//paha.example/', '/%00', '/%'],
])('refuses the path %s', (url) => {
  expect(verdict('GET', url)).toBe(400);
});

test.each(['PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH'])('refuses the method %s', (method) => {
  expect(verdict(method, '/api/request/edit', { 'x-workbench-token': TOKEN })).toBe(405);
});

test('nothing but requests is posted, and an empty token lets nothing through', () => {
  expect(verdict('POST', '/', { 'x-workbench-token': TOKEN })).toBe(405);
  const open = judge(
    { method: 'GET', url: '/api/x?token=', headers: { host: HOST } },
    { host: HOST, token: '' },
  );
  expect(open.ok).toBe(false);
});
