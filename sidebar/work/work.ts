// What the sidebar does: calls in steps, their answers into the state, and whatever fails into the error panel.
import type { ListedFinding, SidebarReport } from '../../src/rpc/sidebar';
import { isFiltering } from '../state/filter';
import type { Filter, WorkKind } from '../state/state';
import { answered, failureOf } from './failure';
import { fetchRest } from './fetch-rest';
import { createMending, type MendingActions } from './mending';
import { createRunner, type WorkPorts } from './run-work';

export interface Actions extends MendingActions {
  /** `kind`: the first reading or a later one. */
  read(kind: 'start' | 'refresh'): Promise<void>;
  update(): Promise<void>;
  report(month: string): Promise<void>;
  fetchFindings(): Promise<void>;
  fetchOsahankkeet(): Promise<void>;
  /** Filters; fetches the rest first where some has not been fetched. */
  filter(filter: Partial<Filter>): void;
  jump(finding: ListedFinding): Promise<void>;
  cancel(): void;
  retry(kind: WorkKind): Promise<void>;
}

export function createActions(ports: WorkPorts): Actions {
  const { store, call, texts, language: lang } = ports;
  const runner = createRunner(ports);
  const { run, begins, isCancelled, readAll, updateAll } = runner;
  const mending = createMending(ports, runner);
  let lastMonth = '';

  const read = (kind: 'start' | 'refresh') =>
    run({
      kind,
      steps: [{ name: texts.work.reading, run: readAll }],
      start: undefined,
      wrote: () => false,
      said: () => (kind === 'start' ? [] : [texts.work.refreshed]),
    });

  const update = () =>
    run<readonly string[]>({
      kind: 'update',
      steps: [
        {
          name: texts.work.writing,
          run: async () => {
            const { written, warnings } = await updateAll();
            // Nothing written because nothing could be is not the same as nothing to write.
            const isTold = written.cells > 0 || warnings.length === 0;
            return [texts.work.updated, ...(isTold ? [texts.work.written(written.cells)] : []), ...warnings];
          },
        },
      ],
      start: [],
      wrote: () => true,
      said: (sentences) => sentences,
    });

  const report = (month: string) => {
    lastMonth = month;
    return run<SidebarReport | null>({
      kind: 'report',
      steps: [
        {
          name: texts.work.checking,
          run: async () => {
            await readAll();
            return null;
          },
        },
        {
          // The report is in the programme's language, whatever the browser's.
          name: texts.work.making,
          run: async () => answered(await call('sidebar.report', month === '' ? {} : { month })),
        },
      ],
      start: null,
      wrote: (step) => step === 2,
      said: (made) => {
        if (made === null) return [];
        store.happen({ type: 'reported', report: made });
        return [texts.report.ready];
      },
      cancelled: texts.work.reportCancelled,
    });
  };

  const fetchList = async (kind: 'findings' | 'osahankkeet') => {
    if (store.state().work !== null) return;
    try {
      const isWhole = await fetchRest(kind, { ...ports, begins, isCancelled, readAll });
      store.happen({ type: 'ended', said: isWhole ? [] : [texts.work.fetchCancelled] });
    } catch (error) {
      store.happen({ type: 'failed', failure: failureOf(error, kind, false, texts) });
    }
  };

  async function jump(finding: ListedFinding): Promise<void> {
    if (store.state().jump?.busy === true) return;
    store.happen({ type: 'jump', jump: { finding, note: null, busy: true } });
    try {
      const shown = answered(await call('cell.show', { ...finding.target, lang }));
      const { tab } = finding.target;
      const said = shown.note ?? (shown.cell === null ? tab : texts.findings.wentTo(tab, shown.cell));
      store.happen({ type: 'jump', jump: { finding, note: shown.note, busy: false }, said });
      if (shown.shown) ports.focusSheet();
    } catch (error) {
      store.happen({ type: 'failed', failure: failureOf(error, null, false, texts) });
    }
  }

  const actions: Actions = {
    ...mending,
    read,
    update,
    report,
    fetchFindings: () => fetchList('findings'),
    fetchOsahankkeet: () => fetchList('osahankkeet'),
    filter: (filter) => {
      store.happen({ type: 'filter', filter });
      const { checked, filter: now } = store.state();
      if (checked === null || !isFiltering(now)) return;
      if (checked.findings.length < checked.summary.findings.total) void actions.fetchFindings();
    },
    jump,
    cancel: () => store.happen({ type: 'cancelAsked' }),
    retry: (kind) => {
      switch (kind) {
        case 'start':
        case 'refresh':
          return read(kind);
        case 'update':
          return update();
        case 'report':
          return report(lastMonth);
        case 'findings':
        case 'osahankkeet':
          return fetchList(kind);
        case 'repairs':
          return mending.listRepairs();
        case 'fixes':
          return mending.listFixes();
        case 'undo':
          return mending.askUndo();
        case 'mend':
          return mending.mendAgain();
      }
    },
  };
  return actions;
}
