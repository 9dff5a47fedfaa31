// The whole workbench over HTTP, with its worker: who is answered, edits kept over a restart, questions, two people.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbook } from '../../../../local/files/xlsx/open-workbook';
import type { WorkbenchEvent } from '../../../../local/workbench/protocol';
import { startWorkbench, workbenchCommand } from '../../../../local/workbench/server/start-workbench';
import { ROOT } from '../../../support/project-root';
import { temporaryBundle, WIDE_MANIFEST } from '../../support/temporary-bundle';
import { windowOn } from '../../support/workbench-window';

/** A small script, as the product's own takes its time. */
const DIST = temporaryBundle(
  `
  function ask() {
    var ui = SpreadsheetApp.getUi();
    var pressed = ui.alert('Otsikko', 'Jatketaanko?', ui.ButtonSet.YES_NO);
    SpreadsheetApp.getActive().getSheetByName('Osahankkeet').getRange('B4').setValue(String(pressed));
  }
  function report() {
    var html = Utilities.newBlob('<h1>Koonti</h1><p>&lt;script&gt;</p>', 'text/html');
    return Drive.Files.create({ name: 'Koonti 11/2020', mimeType: 'application/vnd.google-apps.document' }, html).id;
  }
`,
  WIDE_MANIFEST,
);
const WISHES = { port: 0, fresh: false };
const errors: string[] = [];

/** A root of its own: the built workbench, and an empty out/. */
const root = mkdtempSync(join(tmpdir(), 'hankesalkku-bench-'));
const copies = join(root, 'out', 'workbench');
const place = {
  ...{ root, cwd: root, today: '2020-12-01', out: () => undefined },
  err: (text: string) => void errors.push(text),
};

let running: Awaited<ReturnType<typeof startWorkbench>>;
beforeAll(async () => {
  symlinkSync(DIST, join(root, 'dist'));
  for (const folder of ['build', 'examples']) symlinkSync(join(ROOT, folder), join(root, folder));
  mkdirSync(join(root, 'out'));
  running = await startWorkbench(WISHES, place);
});
afterAll(async () => {
  await running.stop();
  rmSync(root, { recursive: true });
});

async function tabOf(window: Awaited<ReturnType<typeof windowOn>>): Promise<number> {
  const { tabs } = await window.ask('open', {});
  return tabs.find(({ name }) => name === 'Osahankkeet')?.id ?? 0;
}

test('the page: own policy, token and frames; nothing else is served, no other origin answered', async () => {
  const { address } = running;
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  const page = await fetch(address);
  const policy = page.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'; script-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  expect(await page.text()).not.toMatch(/__TOKEN__|__FRAMES__/);
  expect((await fetch(`${address}package.json`)).status).toBe(404);
  expect((await fetch(`${address}worker.mjs`)).status).toBe(404);
  const headers = { Origin: 'https://paha.example' };
  expect((await fetch(`${address}api/request/open`, { method: 'POST', headers })).status).toBe(403);
  const window = await windowOn(address);
  expect(await window.post('request/poista-kaikki', {})).toMatchObject({ status: 404 });
  expect(await window.post('request/edit', { tab: 0 })).toMatchObject({ status: 400 });
});

test('a script waits for its person’s answer while another person works on', async () => {
  const [director, other] = [await windowOn(running.address), await windowOn(running.address)];
  await other.post('sit', { person: 'ulkopuolinen', language: 'fi' });
  const tab = await tabOf(director);
  await other.ask('open', {});
  const asked = director.ask('menu', { functionName: 'ask' });
  type Question = Extract<WorkbenchEvent, { kind: 'question' }>;
  const question = await director.next((event): event is Question => event.kind === 'question');
  expect(question.question).toMatchObject({ title: 'Otsikko', buttons: ['YES', 'NO'] });
  await other.ask('edit', { tab, row: 3, column: 2, values: [['toisen']], paste: false });
  await director.next((event) => event.kind === 'cells' && event.rows.some(([row]) => row === 3));
  // Not the other person's to answer, only with its own buttons, and only once.
  const answer = { id: question.id, button: 'YES', text: '' };
  expect((await other.post('answer', answer)).status).toBe(409);
  expect((await director.post('answer', { ...answer, button: 'OK' })).status).toBe(409);
  expect((await director.post('answer', answer)).status).toBe(200);
  expect(await asked).toEqual({ message: '' });
  expect((await director.post('answer', answer)).status).toBe(409);
});

test('port taken, file missing or unreadable, wrong option: one line each, no working copy left', async () => {
  const { port } = new URL(running.address);
  const command = (...argv: string[]) => workbenchCommand(argv, { ...place, stopped: Promise.resolve() });
  expect(await command('--port', port)).toBe(1);
  expect(errors.pop()).toMatch(new RegExp(`^Portti ${port} on varattu: [^\\n]*\\n$`));
  expect(await command('--port', '0', '--workbook', 'puuttuu.xlsx')).toBe(1);
  expect(errors.pop()).toMatch(/puuttuu\.xlsx[^\n]*\n$/);
  writeFileSync(join(root, 'teksti.xlsx'), 'ei työkirja');
  expect(await command('--port', '0', '--workbook', 'teksti.xlsx')).toBe(1);
  expect(errors.pop()).toMatch(/^teksti\.xlsx ei ole \.xlsx-työkirja[^\n]*\n$/);
  expect(await command('--sivu')).toBe(2);
  expect(errors.pop()).toMatch(/^Tuntematon valinta --sivu\.\n\nKäyttö: npm start/);
  const bad = await (await windowOn(running.address)).post('upload?name=teksti.xlsx', 'ei työkirja');
  expect(bad.message).toMatch(/^teksti\.xlsx ei ole \.xlsx-työkirja[^\n]*$/);
  expect(readdirSync(copies)).toHaveLength(1);
});

test('edits, reports and the day go on after a restart, which closes an open question; the report is text', async () => {
  const window = await windowOn(running.address);
  const tab = await tabOf(window);
  await window.ask('edit', { tab, row: 2, column: 2, values: [['Uusi nimi']], paste: false });
  expect(await window.ask('run', { functionName: 'report', args: [] })).toMatchObject({ ok: true });
  await window.ask('today', { today: '2020-12-02' });
  const asked = window.ask('menu', { functionName: 'ask' }).catch(() => undefined);
  await window.next((event) => event.kind === 'question');
  expect(await running.stop()).toBe('');
  await asked;
  await expect(fetch(running.address)).rejects.toThrow();

  const own = join(copies, readdirSync(copies)[0] ?? '');
  expect(existsSync(join(own, 'auki.json'))).toBe(false);
  const saved = await openWorkbook(join(own, 'popsote-2020-11.xlsx'));
  const sheet = saved.model.sheetByName('Osahankkeet');
  expect([2, 3, 4].map((row) => sheet?.cell(row, 2).value)).toEqual(['Uusi nimi', 'toisen', 'CLOSE']);

  running = await startWorkbench(WISHES, place);
  const again = await windowOn(running.address);
  const { today, reports } = await again.ask('open', {});
  expect(today).toBe('2020-12-02');
  expect(reports).toMatchObject([{ name: 'Koonti 11/2020', maker: 'johtaja@example.org' }]);
  const docx = await again.get(`download?what=docx&report=${reports[0]?.id}`);
  expect(docx.headers.get('content-disposition')).toMatch(/^attachment; filename="Koonti 11_2020\.docx"/);
  expect(
    Buffer.from(await docx.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  const { url } = (await (await again.get(`download?what=view&report=${reports[0]?.id}`)).json()) as {
    url: string;
  };
  const shown = await fetch(url);
  expect(shown.headers.get('content-security-policy')).not.toContain('script-src');
  expect(await shown.text()).toContain('&lt;script&gt;');
});
