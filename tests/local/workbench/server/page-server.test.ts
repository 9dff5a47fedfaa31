// The page's server before a workbook is open: it says so, as windows of an earlier server are already knocking.
import { tmpdir } from 'node:os';
import { listen } from '../../../../local/workbench/server/listen';
import { createPageServer } from '../../../../local/workbench/server/page-server';
import { Workbench } from '../../../../local/workbench/server/workbench';

test('no page and no request is answered before the workbook is open', async () => {
  const nowhere = tmpdir();
  const bench = new Workbench({
    ...{ dist: nowhere, built: nowhere, copies: nowhere, today: '2020-11-30' },
    say: () => undefined,
  });
  const host = { own: '' };
  const server = createPageServer({ bench, built: nowhere, host: () => host.own });
  host.own = await listen(server, 0);
  const headers = { 'X-Workbench-Token': bench.token, 'X-Workbench-Window': 'w' };
  const page = await fetch(`http://${host.own}/`);
  const request = await fetch(`http://${host.own}/api/request/open`, { method: 'POST', headers, body: '{}' });
  server.close();
  server.closeAllConnections();
  expect([page.status, request.status]).toEqual([503, 503]);
  expect(await page.text()).toBe('Työkirjaa avataan vielä. Lataa sivu hetken kuluttua uudelleen.');
});
