// Fetches the rest of a list page by page, with a cancel between the pages; begins anew where the workbook changed meanwhile.
import type { UiLanguage, UiTexts } from '../../src/domain/text/ui/index';
import type { Call } from '../api';
import { isOutdated } from '../state/reducer';
import type { Work } from '../state/state';
import type { Store } from '../state/store';
import { answered } from './failure';

export interface FetchPorts {
  readonly store: Store;
  readonly call: Call;
  readonly texts: UiTexts;
  readonly language: UiLanguage;
  begins(work: Omit<Work, 'cancelAsked'>): void;
  isCancelled(): boolean;
  /** Reads everything anew from the beginning. */
  readAll(): Promise<void>;
}

/** While people edit, each page may belong to another state: then what there is is shown. */
const MOST_RESTARTS = 2;

/** False where some is still to be fetched: it was cancelled, or the workbook kept changing. */
export async function fetchRest(kind: 'findings' | 'osahankkeet', ports: FetchPorts): Promise<boolean> {
  const { store, texts, begins } = ports;
  let restarts = 0;
  let before = -1;
  for (let page = 1; ; page++) {
    const { checked } = store.state();
    if (checked === null) return true;
    const have = checked[kind].length;
    const { total } = checked.summary[kind];
    if (have >= total) return true;
    if (page > 1 && ports.isCancelled()) return false;
    // A page that brought nothing new would be asked for without end.
    if (have === before) return false;
    before = have;
    const progress =
      kind === 'findings' ? texts.findings.fetched(have, total) : texts.osahankkeet.shown(have, total);
    begins({ kind, name: texts.work.fetching, progress, done: have, of: total, canCancel: true });
    if (!(await fetchPage(kind, have, ports))) {
      if (++restarts > MOST_RESTARTS) return false;
      await ports.readAll();
      before = -1;
    }
  }
}

/** False where the page belongs to another state of the workbook than what there is. */
async function fetchPage(
  kind: 'findings' | 'osahankkeet',
  from: number,
  { store, call, language: lang }: FetchPorts,
): Promise<boolean> {
  if (kind === 'findings') {
    const page = answered(await call('findings.page', { from, lang }));
    const fits = !isOutdated(store.state(), page.stamp);
    if (fits) store.happen({ type: 'findings', page });
    return fits;
  }
  const page = answered(await call('osahankkeet.page', { from, lang }));
  const fits = !isOutdated(store.state(), page.stamp);
  if (fits) store.happen({ type: 'osahankkeet', page });
  return fits;
}
