// What each thing that happens does to the state: pure, so that it can be tried without a page.
import type { UiView } from '../../src/domain/text/ui/index';
import type {
  FindingsPage,
  OsahankkeetPage,
  SidebarCheck,
  SidebarReport,
  SidebarStart,
} from '../../src/rpc/sidebar';
import { type MendingHappening, type MendingState, reduceMending } from './mending';
import {
  type Checked,
  type Failure,
  type Filter,
  type Jump,
  NO_FILTER,
  type State,
  WHOLE_HANKE,
  type Work,
} from './state';
import { viewsFor } from './views';

export type Happening =
  | MendingHappening
  | { readonly type: 'started'; readonly start: SidebarStart; readonly askedAt: number }
  | { readonly type: 'checked'; readonly check: SidebarCheck; readonly askedAt: number }
  | { readonly type: 'findings'; readonly page: FindingsPage }
  | { readonly type: 'osahankkeet'; readonly page: OsahankkeetPage }
  | { readonly type: 'reported'; readonly report: SidebarReport }
  | { readonly type: 'view'; readonly view: UiView }
  | { readonly type: 'filter'; readonly filter: Partial<Filter> }
  | { readonly type: 'osahankeText'; readonly text: string }
  | { readonly type: 'begins'; readonly work: Omit<Work, 'cancelAsked'> }
  | { readonly type: 'cancelAsked' }
  | { readonly type: 'ended'; readonly said: readonly string[] }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'dismissed' }
  | { readonly type: 'jump'; readonly jump: Jump | null; readonly said?: string };

export function reduce(state: State, happening: Happening): State {
  switch (happening.type) {
    case 'started': {
      const { session, email, check, problem, reports } = happening.start;
      const views = viewsFor(session);
      const view = views.includes(state.view) ? state.view : (views[0] ?? 'about');
      const checked = check === null ? null : checkedOf(check, happening.askedAt);
      const mending = outdated(state.mending);
      return keptFilter({ ...state, session, email, problem, reports, view, checked, jump: null, mending });
    }
    case 'checked':
      return keptFilter({
        ...state,
        checked: checkedOf(happening.check, happening.askedAt),
        problem: null,
        jump: null,
        mending: outdated(state.mending),
      });
    case 'findings':
      return grown(state, happening.page.stamp, (checked) => ({
        ...checked,
        findings: joined(checked.findings, happening.page.page),
      }));
    case 'osahankkeet':
      return grown(state, happening.page.stamp, (checked) => ({
        ...checked,
        osahankkeet: joined(checked.osahankkeet, happening.page.page),
      }));
    case 'reported':
      return { ...state, report: happening.report, reports: happening.report.reports };
    case 'view':
      return { ...state, view: happening.view, said: [], mending: readMending(state.mending) };
    case 'filter':
      return { ...state, filter: { ...state.filter, ...happening.filter }, jump: null };
    case 'osahankeText':
      return { ...state, osahankeText: happening.text };
    case 'begins': {
      const cancelAsked = state.work?.cancelAsked === true;
      return { ...state, failure: null, said: [], work: { ...happening.work, cancelAsked } };
    }
    case 'cancelAsked':
      return state.work === null ? state : { ...state, work: { ...state.work, cancelAsked: true } };
    case 'ended':
      return { ...state, work: null, said: happening.said };
    case 'failed':
      return { ...state, work: null, jump: null, failure: happening.failure };
    case 'dismissed':
      return { ...state, failure: null };
    case 'jump':
      return {
        ...state,
        jump: happening.jump,
        said: happening.said === undefined ? state.said : [happening.said],
      };
    default:
      return { ...state, mending: reduceMending(state.mending, happening) };
  }
}

/** A result without anything left to read goes with its view. */
function readMending(mending: MendingState): MendingState {
  return mending.mended?.left.length === 0 ? { ...mending, mended: null } : mending;
}

/** Proposals of an earlier reading; what is being written and what came of the last change stay. */
function outdated(mending: MendingState): MendingState {
  return { ...mending, repairs: null, fixes: null };
}

/** True where a page belongs to another state of the workbook than what is shown: everything is read anew. */
export function isOutdated({ checked }: State, stamp: string): boolean {
  return checked !== null && checked.summary.stamp !== stamp;
}

function checkedOf(summary: SidebarCheck, askedAt: number): Checked {
  return { summary, findings: summary.findings.items, osahankkeet: summary.osahankkeet.items, askedAt };
}

/** A filter whose osahanke is no more would show an empty list for no visible reason. */
function keptFilter(state: State): State {
  const { filter, checked } = state;
  if (checked === null || filter.osahanke === '') return state;
  const isThere =
    checked.findings.some(({ osahanke }) => osahanke === filter.osahanke) ||
    checked.osahankkeet.some(({ tunnus }) => tunnus === filter.osahanke) ||
    checked.osahankkeet.length < checked.summary.osahankkeet.total;
  const isWhole = filter.osahanke === WHOLE_HANKE;
  return isThere || isWhole ? state : { ...state, filter: { ...filter, osahanke: NO_FILTER.osahanke } };
}

function grown(state: State, stamp: string, grow: (checked: Checked) => Checked): State {
  const { checked } = state;
  if (checked === null || isOutdated(state, stamp)) return state;
  return { ...state, checked: grow(checked) };
}

/** A page that overlaps what is there already adds only what is new; one that leaves a gap adds nothing. */
function joined<T>(
  have: readonly T[],
  page: { readonly from: number; readonly items: readonly T[] },
): readonly T[] {
  if (page.from > have.length) return have;
  return [...have, ...page.items.slice(have.length - page.from)];
}
