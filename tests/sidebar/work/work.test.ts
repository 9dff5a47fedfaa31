// The sidebar's work against a server in memory: what is called, in which order, and what comes of failures and cancels.
import { NO_FILTER } from '../../../sidebar/state/state';
import { ok, panel, type Server, texts } from '../a-panel';
import { aCheck, aStart, listedFinding } from '../a-start';

const numbered = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => listedFinding({ rule: `r${from + index}` }));
const REPORT = {
  ...{ fileId: 'f', url: 'https://docs.example.org/f', name: 'n', month: '2020-11', version: 1 },
  ...{ warnings: [], headline: [], reports: [] },
};
const WRITTEN = { cells: 3, notesSet: 0, notesTaken: 0, casesAdded: 0, casesChanged: 0 };

const START: Server = { 'sidebar.start': () => ok(aStart(aCheck(numbered(2)))) };

test('everything at start comes in one call', async () => {
  const { actions, called, store } = panel(START);
  await actions.read('start');
  expect(called).toEqual(['sidebar.start']);
  expect(store.state()).toMatchObject({ work: null, failure: null, said: [], checked: { askedAt: 7 } });
});

test('a first call that fails can be tried again', async () => {
  let isDown = true;
  const { actions, store } = panel({
    'sidebar.start': () => (isDown ? new Error('HTTP 0') : ok(aStart(aCheck([])))),
  });
  await actions.read('start');
  expect(store.state()).toMatchObject({ session: null, failure: { retry: 'start', look: false } });
  isDown = false;
  await actions.retry('start');
  expect(store.state()).toMatchObject({ session: { role: 'Hankejohtaja' }, failure: null });
});

test('"Tarkista kaikki" shows what was found and what was written', async () => {
  const { actions, store } = panel({
    'sidebar.update': () => ok({ check: aCheck(numbered(1)), written: WRITTEN, warnings: ['Varo.'] }),
  });
  await actions.update();
  expect(store.state().said).toEqual([texts.work.updated, texts.work.written(3), 'Varo.']);
  expect(store.state().checked?.findings).toHaveLength(1);
});

test('nothing written with a warning is not called up to date', async () => {
  const { actions, store } = panel({
    'sidebar.update': () =>
      ok({ check: aCheck([]), written: { ...WRITTEN, cells: 0 }, warnings: ['Sarake puuttuu.'] }),
  });
  await actions.update();
  expect(store.state().said).toEqual([texts.work.updated, 'Sarake puuttuu.']);
});

test('a write whose answer is lost is not tried again before a look', async () => {
  const { actions, store } = panel({ 'sidebar.update': () => new Error('HTTP 0') });
  await actions.update();
  expect(store.state().failure).toMatchObject({ ...texts.problem.writeLost, retry: null, look: true });
});

test('the report: first the rows, then the document, with the month asked for', async () => {
  const months: unknown[] = [];
  const { actions, called, store } = panel({
    ...START,
    'sidebar.report': (payload) => {
      months.push(payload);
      return ok(REPORT);
    },
  });
  await actions.report('2020-11');
  expect(called).toEqual(['sidebar.start', 'sidebar.report']);
  expect(months).toEqual([{ month: '2020-11' }]);
  expect(store.state()).toMatchObject({ report: { url: REPORT.url }, said: [texts.report.ready] });
});

test('cancelled between the steps, no report is made and it is said so', async () => {
  const { actions, called, during, store } = panel(START);
  during.onCall = () => {
    expect(store.state().work).toMatchObject({
      progress: texts.work.step(1, 2),
      done: 0,
      of: 2,
      canCancel: true,
    });
    actions.cancel();
  };
  await actions.report('');
  expect(called).toEqual(['sidebar.start']);
  expect(store.state()).toMatchObject({ report: null, work: null, said: [texts.work.reportCancelled] });
});

test('a report that fails at the reading may be tried again; at the writing only looked at', async () => {
  const down = panel({ 'sidebar.start': () => new Error('HTTP 0') });
  await down.actions.report('2020-11');
  expect(down.store.state().failure).toMatchObject({ retry: 'report', look: false });
  const lost = panel({ ...START, 'sidebar.report': () => new Error('HTTP 0') });
  await lost.actions.report('2020-11');
  expect(lost.store.state().failure).toMatchObject({ retry: null, look: true });
});

test('only one work at a time', async () => {
  const { actions, called } = panel(START);
  await Promise.all([actions.read('refresh'), actions.read('refresh'), actions.update()]);
  expect(called).toEqual(['sidebar.start']);
});

/** 10 findings, 2 at first and then 4 a page. */
const paged = (stamps: () => string): Server => ({
  'sidebar.start': () => ok(aStart(aCheck(numbered(2), 10, stamps()))),
  'findings.page': ({ from }: { from: number }) =>
    ok({ stamp: stamps(), page: { from, total: 10, items: numbered(Math.min(4, 10 - from), from) } }),
});

test('a filter fetches the rest page by page, once', async () => {
  const { actions, called, store } = panel(paged(() => 'a'));
  await actions.read('start');
  actions.filter({ text: 'r9' });
  actions.filter({ text: 'r99' });
  await new Promise(setImmediate);
  expect(called).toEqual(['sidebar.start', 'findings.page', 'findings.page']);
  expect(store.state().checked?.findings.map(({ rule }) => rule)).toEqual(
    numbered(10).map(({ rule }) => rule),
  );
});

test('clearing a filter fetches nothing', async () => {
  const { actions, called } = panel(paged(() => 'a'));
  await actions.read('start');
  actions.filter(NO_FILTER);
  expect(called).toEqual(['sidebar.start']);
});

test('fetching can be cancelled between pages: what was fetched stays', async () => {
  const { actions, during, store } = panel(paged(() => 'a'));
  await actions.read('start');
  during.onCall = () => actions.cancel();
  await actions.fetchFindings();
  expect(store.state().checked?.findings).toHaveLength(6);
  expect(store.state().said).toEqual([texts.work.fetchCancelled]);
});

test('where the workbook changes meanwhile it begins anew, and gives up where it keeps changing', async () => {
  let stamp = 'a';
  const { actions, called, store } = panel(paged(() => stamp));
  await actions.read('start');
  stamp = 'b';
  await actions.fetchFindings();
  expect(called).toEqual([
    'sidebar.start',
    'findings.page',
    'sidebar.start',
    'findings.page',
    'findings.page',
  ]);
  expect(store.state().checked).toMatchObject({ summary: { stamp: 'b' }, findings: { length: 10 } });

  let turn = 0;
  const restless = panel(paged(() => String(turn++)));
  await restless.actions.read('start');
  await restless.actions.fetchFindings();
  expect(restless.store.state().said).toEqual([texts.work.fetchCancelled]);
  expect(restless.called.length).toBeLessThan(10);
});

test('a page without anything new ends the fetching instead of going round', async () => {
  const { actions, called } = panel({
    ...paged(() => 'a'),
    'findings.page': ({ from }: { from: number }) => ok({ stamp: 'a', page: { from, total: 10, items: [] } }),
  });
  await actions.read('start');
  await actions.fetchFindings();
  expect(called).toEqual(['sidebar.start', 'findings.page']);
});

test('going to a cell asks for the place, says where it is and hands the focus to the sheet', async () => {
  const asked: unknown[] = [];
  const { actions, store, focus } = panel({
    'cell.show': (payload) => {
      asked.push(payload);
      return ok({ cell: 'I4', shown: true, note: null });
    },
  });
  const finding = listedFinding();
  await actions.jump(finding);
  expect(asked).toEqual([{ ...finding.target, lang: 'fi' }]);
  expect(store.state()).toMatchObject({
    said: [texts.findings.wentTo('Osahankkeet', 'I4')],
    jump: { busy: false },
  });
  expect(focus.given).toBe(1);
});

test('a tab that is gone: the sentence stays on the card, and the focus in the sidebar', async () => {
  const { actions, store, focus } = panel({
    'cell.show': () => ok({ cell: null, shown: false, note: 'Välilehteä ei ole.' }),
  });
  await actions.jump(listedFinding());
  expect(store.state()).toMatchObject({ said: ['Välilehteä ei ole.'], jump: { note: 'Välilehteä ei ole.' } });
  expect(focus.given).toBe(0);
});
