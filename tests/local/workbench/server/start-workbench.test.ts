// The whole workbench over HTTP, with its worker: who is answered, edits kept over a restart, questions, two people.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbook } from '../../../../local/files/xlsx/open-workbook';
import type { WorkbenchEvent } from '../../../../local/workbench/protocol';
import { startWorkbench, workbenchCommand } from '../../../../local/workbench/server/start-workbench';
import { ROOT } from '../../../support/project-root';
import { windowOn } from '../../support/workbench-window';

const WISHES = { port: 0, fresh: false };
const ERRORS: string[] = [];

/** A root of its own: the built project, and an empty out/. */
let root: string;
let place: Parameters<typeof startWorkbench>[1];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hankesalkku-bench-'));
  for (const folder of ['dist', 'build', 'examples']) symlinkSync(join(ROOT, folder), join(root, folder));
  mkdirSync(join(root, 'out'));
  ERRORS.length = 0;
  place = { root, cwd: root, today: '2020-12-01', out: () => undefined, err: (text) => void ERRORS.push(text) };
});
afterEach(() => rmSync(root, { recursive: true }));

test('the page: own policy, token and frames; nothing else is served, no other origin answered', async () => {
  const { address, stop } = await startWorkbench(WISHES, place);
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  const page = await fetch(address);
  const policy = page.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'; script-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  expect(await page.text()).not.toContain('__TOKEN__');
  expect((await fetch(`${address}package.json`)).status).toBe(404);
  expect((await fetch(`${address}worker.mjs`)).status).toBe(404);
  const cross = await fetch(`${address}api/request/open`, { method: 'POST', headers: { Origin: 'https://paha.example' } });
  expect(cross.status).toBe(403);
  const window = await windowOn(address);
  expect(await window.post('request/poista-kaikki', {})).toMatchObject({ status: 404 });
  expect(await window.post('request/edit', { tab: 0 })).toMatchObject({ status: 400 });
  await stop();
  await expect(fetch(address)).rejects.toThrow();
});

test('edits and reports are in the working copy after a restart; the example stays as it was', async () => {
  const first = await startWorkbench(WISHES, place);
  const window = await windowOn(first.address);
  const { tabs, today } = await window.ask('open', {});
  expect(today).toBe('2020-11-30');
  const tab = tabs.find(({ name }) => name === 'Osahankkeet')?.id ?? 0;
  await window.ask('edit', { tab, row: 2, column: 2, values: [['Uusi nimi']], paste: false });
  const made = await window.ask('run', { functionName: 'rpc', args: ['report.create', '{}'] });
  expect(made).toMatchObject({ ok: true });
  await window.ask('today', { today: '2020-12-02' });
  expect(await first.stop()).toBe('');

  const copies = join(root, 'out', 'workbench');
  const copy = join(copies, readdirSync(copies)[0] ?? '', 'popsote-2020-11.xlsx');
  const saved = await openWorkbook(copy);
  expect(saved.model.sheetByName('Osahankkeet')?.cell(2, 2).value).toBe('Uusi nimi');

  const next = await startWorkbench(WISHES, place);
  const again = await windowOn(next.address);
  const start = await again.ask('open', {});
  expect(start.today).toBe('2020-12-02');
  expect(start.reports).toHaveLength(1);
  const docx = await again.get(`download?what=docx&report=${start.reports[0]?.id}`);
  expect(docx.headers.get('content-disposition')).toMatch(/^attachment; .*\.docx/);
  expect(Buffer.from(await docx.arrayBuffer()).subarray(0, 2).toString()).toBe('PK');
  expect((await again.ask('tab', { tab })).cells.find(([row]) => row === 2)?.[1]).toContainEqual([2, 'Uusi nimi']);
  await next.stop();
});

test('a script waits for its person’s answer while another person works on', async () => {
  const { address, stop } = await startWorkbench(WISHES, place);
  const director = await windowOn(address);
  const other = await windowOn(address);
  await other.post('sit', { person: 'ulkopuolinen', language: 'fi' });
  const { tabs } = await director.ask('open', {});
  await other.ask('open', {});
  const tab = tabs.find(({ name }) => name === 'Osahankkeet')?.id ?? 0;

  const checked = director.ask('menu', { functionName: 'checkAll' });
  const question = await director.next((event): event is Extract<WorkbenchEvent, { kind: 'question' }> => event.kind === 'question');
  expect(question.question.title).toBe('Tarkista kaikki');
  await other.ask('edit', { tab, row: 3, column: 2, values: [['toisen']], paste: false });
  const seen = await director.next((event) => event.kind === 'cells' && event.rows.some(([row]) => row === 3));
  expect(seen.kind).toBe('cells');
  // Not the other person's to answer, and only once.
  const answer = { id: question.id, button: 'OK', text: '' };
  expect((await other.post('answer', answer)).status).toBe(409);
  expect((await director.post('answer', answer)).status).toBe(200);
  expect(await checked).toEqual({ message: '' });
  expect((await director.post('answer', answer)).status).toBe(409);
  await stop();
});

test('stopping closes an open question and saves what was done meanwhile', async () => {
  const { address, stop } = await startWorkbench(WISHES, place);
  const window = await windowOn(address);
  await window.ask('open', {});
  const checked = window.ask('menu', { functionName: 'checkAll' }).catch(() => undefined);
  await window.next((event) => event.kind === 'question');
  expect(await stop()).toBe('');
  await checked;
});

test('one’s own file is opened beside; what is none is one line and the old one stays', async () => {
  const { address, stop } = await startWorkbench(WISHES, place);
  const window = await windowOn(address);
  const bad = await window.post('upload?name=teksti.xlsx', 'ei työkirja');
  expect(bad).toMatchObject({ status: 409 });
  expect(bad.message).toMatch(/^teksti\.xlsx ei ole \.xlsx-työkirja[^\n]*$/);
  expect((await window.ask('open', {})).name).toBe('popsote-2020-11');
  await stop();
});

test('port taken, file missing, wrong option: one line each, no working copy left', async () => {
  const running = await startWorkbench(WISHES, place);
  const port = new URL(running.address).port;
  const command = (...argv: string[]) => workbenchCommand(argv, { ...place, stopped: Promise.resolve() });
  expect(await command('--port', port)).toBe(1);
  expect(ERRORS.pop()).toMatch(new RegExp(`^Portti ${port} on varattu: [^\\n]*\\n$`));
  expect(await command('--port', '0', '--workbook', 'puuttuu.xlsx')).toBe(1);
  expect(ERRORS.pop()).toMatch(/puuttuu\.xlsx[^\n]*\n$/);
  writeFileSync(join(root, 'teksti.xlsx'), 'ei työkirja');
  expect(await command('--port', '0', '--workbook', 'teksti.xlsx')).toBe(1);
  expect(ERRORS.pop()).toMatch(/^teksti\.xlsx ei ole \.xlsx-työkirja[^\n]*\n$/);
  expect(await command('--sivu')).toBe(2);
  expect(ERRORS.pop()).toMatch(/^Tuntematon valinta --sivu\.\n\nKäyttö: npm start/);
  await running.stop();
  expect(readdirSync(join(root, 'out', 'workbench'))).toHaveLength(1);
  expect(existsSync(join(root, 'out', 'workbench', 'teksti'))).toBe(false);
});
