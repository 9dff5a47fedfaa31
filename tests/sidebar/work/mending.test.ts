// Changes accepted in the sidebar, against a server in memory: what is sent, what is told, and what becomes of a failure.
import type { RepairsRequest } from '../../../src/rpc/contract';
import { ok, panel, type Server, texts } from '../a-panel';
import { aPreview } from '../a-repair';
import { aCheck, aStart, listedFinding } from '../a-start';

const { mending } = texts;
const WRITTEN = { cells: 1, notesSet: 0, notesTaken: 0, casesAdded: 0, casesChanged: 0 };
const updated = (warnings: readonly string[] = []) =>
  ok({ check: aCheck([], 0, 'after'), written: WRITTEN, warnings });
const refused = (code: string) => ({ ok: false, code, message: 'm', hint: 'h' }) as never;
const SERVER: Server = {
  'sidebar.start': () => ok(aStart(aCheck([listedFinding()]))),
  'sidebar.update': () => updated(),
  'repairs.preview': () => ok(aPreview()),
};
const UNDO = { run: 'Korjaus 30.11.2020 klo 12.00', runId: 'ajo-7', putBack: ['x'], left: [] };

async function started(server: Server) {
  const made = panel({ ...SERVER, ...server });
  await made.actions.read('start');
  made.called.length = 0;
  made.sent.length = 0;
  return made;
}

test('one repair: run, then the rows are checked and marked again, and the one sentence is the result', async () => {
  const { actions, called, sent, store } = await started({
    'repairs.run': () => ok({ done: ['REK-01, Aloitus: nyt ”1.2.2021”.'], left: [] }),
  });
  await actions.repair(['a']);
  expect(called).toEqual(['repairs.run', 'sidebar.update']);
  expect(sent[0]).toEqual({ ids: ['a'], lang: 'fi' });
  expect(store.state()).toMatchObject({
    work: null,
    failure: null,
    checked: { summary: { stamp: 'after' } },
    said: ['REK-01, Aloitus: nyt ”1.2.2021”.'],
    mending: { mended: { heading: 'REK-01, Aloitus: nyt ”1.2.2021”.', done: [], canUndo: true } },
  });
});

test('all certain ones go as they were listed, and in their view the list is read anew', async () => {
  const done = ['yksi', 'kaksi'];
  const { actions, called, sent, store } = await started({
    'repairs.run': ({ ids }: RepairsRequest) =>
      ids === 'certain' ? ok({ done, left: ['kolmas jäi'] }) : refused('bad-request'),
    'sidebar.update': () => updated(['Sarake puuttuu.']),
  });
  store.happen({ type: 'view', view: 'repairs' });
  await actions.listRepairs();
  store.happen({ type: 'question', question: { about: 'certain' } });
  await actions.repair('certain');
  expect(called).toEqual(['repairs.preview', 'repairs.run', 'sidebar.update', 'repairs.preview']);
  expect(sent[1]).toEqual({ ids: 'certain', token: 't', lang: 'fi' });
  expect(store.state().mending).toMatchObject({
    question: null,
    repairs: { token: 't' },
    mended: { heading: mending.result.repaired(2), done, left: ['kolmas jäi'], notes: ['Sarake puuttuu.'] },
  });
  expect(store.state().said).toEqual([mending.result.repaired(2), 'kolmas jäi', 'Sarake puuttuu.']);
});

test('nothing done can’t be undone, and why is told', async () => {
  const { actions, store } = await started({ 'repairs.run': () => ok({ done: [], left: ['joku muutti'] }) });
  await actions.repair(['a']);
  expect(store.state().mending.mended).toMatchObject({
    ...{ heading: mending.result.nothing, left: ['joku muutti'], canUndo: false },
  });
});

test('an outdated preview is shown anew instead of trying the same again', async () => {
  const { actions, called, store } = await started({ 'repairs.run': () => refused('preview-outdated') });
  await actions.repair('certain');
  expect(store.state().failure).toMatchObject({ message: 'm', retry: 'repairs', look: false });
  await actions.retry('repairs');
  expect(called).toEqual(['repairs.run', 'repairs.preview']);
});

test('a refused change is tried again as it was, a lost one only looked at', async () => {
  let isBusy = true;
  const { actions, called, store } = await started({
    'row.unchanged': () => (isBusy ? refused('busy') : ok({ done: ['tarkistettu'], left: [] })),
  });
  await actions.markUnchanged('Osahankkeet', 'RH-01');
  expect(store.state().failure).toMatchObject({ retry: 'mend' });
  isBusy = false;
  await actions.retry('mend');
  expect(called).toEqual(['row.unchanged', 'row.unchanged', 'sidebar.update']);
  const lost = await started({ 'row.unchanged': () => new Error('HTTP 0') });
  await lost.actions.markUnchanged('Osahankkeet', 'RH-01');
  expect(lost.store.state()).toMatchObject({
    failure: { retry: null, look: true },
    mending: { mended: null },
  });
});

test('where only the checking after it fails, the result is told and only the checking is offered again', async () => {
  const { actions, store } = await started({
    'repairs.run': () => ok({ done: ['tehty'], left: [] }),
    'sidebar.update': () => refused('busy'),
  });
  await actions.repair(['a']);
  expect(store.state()).toMatchObject({
    failure: { retry: 'update' },
    mending: { mended: { heading: 'tehty', canUndo: true } },
  });
});

test('a warning is set aside with its reason and day; only then the form goes', async () => {
  let isRefused = true;
  const { actions, sent, store } = await started({
    'finding.setAside': () => (isRefused ? refused('bad-expiry') : ok({ count: 1 })),
    'finding.bringBack': () => ok({ count: 0 }),
  });
  const finding = listedFinding({ severity: 'varoitus' });
  const draft = { finding, reason: 'Sovittu', until: '2022-02-28', tried: false };
  store.happen({ type: 'draft', draft });
  await actions.setAside(finding, 'Sovittu', '2022-02-28');
  expect(store.state().mending.draft).toEqual(draft);
  isRefused = false;
  await actions.setAside(finding, 'Sovittu', '2021-02-28');
  const { tab, key, column } = finding.target;
  const address = { rule: finding.rule, tab, key, column };
  expect(sent[1]).toEqual({ ...address, reason: 'Sovittu', until: '2021-02-28', lang: 'fi' });
  expect(store.state().mending).toMatchObject({
    draft: null,
    mended: { heading: mending.result.setAside, canUndo: false },
  });
  await actions.bringBack({ ...finding, reason: 'Sovittu', until: null });
  expect(sent.slice(-2)).toEqual([{ ...address, lang: 'fi' }, { lang: 'fi' }]);
  expect(store.state().mending.mended?.heading).toBe(mending.result.broughtBack);
});

test('undo: what would be put back is asked about first, and that very run is undone', async () => {
  const { actions, called, sent, store } = await started({
    'undo.preview': () => ok(UNDO),
    'undo.run': () => ok({ ...UNDO, putBack: ['a', 'b'] }),
  });
  await actions.askUndo();
  expect(store.state()).toMatchObject({ work: null, mending: { question: { about: 'undo', undo: UNDO } } });
  await actions.undo(UNDO);
  expect(called).toEqual(['undo.preview', 'undo.run', 'sidebar.update']);
  expect(sent[1]).toEqual({ run: 'ajo-7', lang: 'fi' });
  expect(store.state().mending).toMatchObject({
    question: null,
    mended: { heading: mending.result.undone(2), canUndo: false },
  });
});

test('a run that came in between is looked at anew before it is undone', async () => {
  const { actions, store } = await started({
    'undo.preview': () => ok(UNDO),
    'undo.run': () => refused('undo-outdated'),
  });
  await actions.undo(UNDO);
  expect(store.state().failure).toMatchObject({ retry: 'undo' });
  await actions.retry('undo');
  expect(store.state().mending.question).toMatchObject({ about: 'undo' });
});

test('the workbook’s shape: looked at when asked, and only the chosen changes are made', async () => {
  const fixes = [{ id: 'f', tab: 'Hankkeet', sentence: 's', certain: true }];
  const { actions, sent, store } = await started({
    'sheetfix.preview': () => ok({ fixes }),
    'sheetfix.run': () => ok({ done: ['s', 't'], left: [] }),
  });
  await actions.retry('fixes');
  expect(store.state().mending.fixes).toEqual({ fixes });
  await actions.fixSheet(['f']);
  expect(sent[1]).toEqual({ ids: ['f'], lang: 'fi' });
  expect(store.state().mending).toMatchObject({
    fixes: null,
    mended: { heading: mending.result.fixed(2), done: ['s', 't'], canUndo: true },
  });
});

test('no cancel is offered: between its steps a change is already made', async () => {
  const { actions, during, store } = await started({ 'repairs.run': () => ok({ done: ['x'], left: [] }) });
  const offered: (boolean | undefined)[] = [];
  during.onCall = () => offered.push(store.state().work?.canCancel);
  await actions.repair(['a']);
  expect(offered).toEqual([false, false]);
});
