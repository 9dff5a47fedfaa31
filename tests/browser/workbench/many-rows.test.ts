// 5,000 osahanke rows in a real browser: the whole way of a day, few elements drawn, a small first answer.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { madeWorkbook } from '../../../local/bench/made-workbook';
import { emptyWorkbook } from '../../../local/files/xlsx/empty-workbook';
import { saveWorkbook } from '../../../local/files/xlsx/save-workbook';
import { launchBrowser } from '../browser/launch';
import { DeskPage } from './desk-page';
import { breakName, makeReport, mendName } from './journey';
import { runningWorkbench, type TestWorkbench } from './running-workbench';

const ROWS = 5000;
/** Elements under the list of findings, and bytes of the sidebar's first answer (issue 4). */
const MOST_DRAWN = 200;
const MOST_BYTES = 200 * 1000;

/** Milliseconds, on a computer that does other things too: a quiet one takes some twenty seconds. */
const LONGEST = 300_000;

const folder = mkdtempSync(join(tmpdir(), 'hankesalkku-rivit-'));
let browser: Browser;
let workbench: TestWorkbench;
let desk: DeskPage;
beforeAll(async () => {
  const path = join(folder, 'monta.xlsx');
  await saveWorkbook({ ...(await emptyWorkbook('monta')), model: madeWorkbook(ROWS) }, path);
  [browser, workbench] = await Promise.all([launchBrowser(), runningWorkbench(path)]);
  desk = await DeskPage.open(browser, workbench.address);
});
afterAll(async () => {
  await browser.close();
  expect(await workbench.stop()).toBe('');
  rmSync(folder, { recursive: true });
});

test(
  'the whole way on 5,000 rows; at most 200 elements in the list, at most 200 kB in the first answer',
  async () => {
    await breakName(desk);
    const first = desk.page.waitForResponse(
      (response) => response.url().endsWith('/api/request/run') && response.request().method() === 'POST',
    );
    await desk.openSidebar();
    expect((await (await first).body()).byteLength).toBeLessThanOrEqual(MOST_BYTES);

    const list = desk.sidebar.getByRole('list', { name: 'Havaintoluettelo' });
    await list.waitFor();
    const drawn = () => list.evaluate((element) => element.querySelectorAll('*').length);
    expect(await drawn()).toBeGreaterThan(20);
    expect(await drawn()).toBeLessThanOrEqual(MOST_DRAWN);
    await list.evaluate((element) => element.ownerDocument.scrollingElement?.scrollTo(0, 1e6));
    await desk.sidebar.getByRole('button', { name: /^Hae loput / }).waitFor();
    expect(await drawn()).toBeLessThanOrEqual(MOST_DRAWN);
    await list.evaluate((element) => element.ownerDocument.scrollingElement?.scrollTo(0, 0));

    await mendName(desk, 'RH-1', 'Osahanke yksi');
    await makeReport(desk, 'Osahanke yksi', 'html');
    expect(desk.troubles).toEqual([]);
  },
  LONGEST,
);
