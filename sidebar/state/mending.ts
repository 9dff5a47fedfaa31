// What is being mended: proposals and which are chosen, the warning being set aside, the question asked, and what came of it.
import type { RepairsPreview, SheetFixPreview, UndoResult } from '../../src/rpc/contract';
import type { ListedFinding } from '../../src/rpc/sidebar';

/** A warning about to be set aside: kept here, as the card may leave the page while it is scrolled. */
export interface SetAsideDraft {
  readonly finding: ListedFinding;
  readonly reason: string;
  /** `yyyy-MM-dd`; '' while it is being typed. */
  readonly until: string;
  /** True once it was sent with something lacking: then what is lacking is said. */
  readonly tried: boolean;
}

/** A question that stands over the page until it is answered. */
export type Question = { readonly about: 'certain' } | { readonly about: 'undo'; readonly undo: UndoResult };

/** What came of the last change, until it is put away or another takes its place. */
export interface Mended {
  readonly heading: string;
  readonly done: readonly string[];
  /** What was not done and why. */
  readonly left: readonly string[];
  /** What the check after it could not mark in the sheet. */
  readonly notes: readonly string[];
  /** True where the add-on's journal has it as the latest run. */
  readonly canUndo: boolean;
}

export type Proposals = 'repairs' | 'fixes';

export interface MendingState {
  /** Null: not fetched, or the workbook has changed since. */
  readonly repairs: RepairsPreview | null;
  readonly fixes: SheetFixPreview | null;
  /** Ids of what is ticked. */
  readonly chosen: Readonly<Record<Proposals, ReadonlySet<string>>>;
  readonly draft: SetAsideDraft | null;
  readonly question: Question | null;
  readonly mended: Mended | null;
}

export const NOTHING_MENDED: MendingState = {
  repairs: null,
  fixes: null,
  chosen: { repairs: new Set(), fixes: new Set() },
  draft: null,
  question: null,
  mended: null,
};

export type MendingHappening =
  | { readonly type: 'repairsListed'; readonly repairs: RepairsPreview }
  | { readonly type: 'fixesListed'; readonly fixes: SheetFixPreview }
  | { readonly type: 'chosen'; readonly of: Proposals; readonly id: string; readonly isChosen: boolean }
  | { readonly type: 'draft'; readonly draft: SetAsideDraft | null }
  | { readonly type: 'question'; readonly question: Question | null }
  /** The workbook was changed: proposals made before are of another state of it. */
  | { readonly type: 'mended'; readonly mended: Mended | null };

export function reduceMending(state: MendingState, happening: MendingHappening): MendingState {
  const { chosen } = state;
  switch (happening.type) {
    case 'repairsListed': {
      const { repairs } = happening;
      const ids = new Set(repairs.repairs.map(({ id }) => id));
      // An id changes with its cell's content: what is still there is still what was ticked.
      const kept = new Set([...chosen.repairs].filter((id) => ids.has(id)));
      return { ...state, repairs, chosen: { ...chosen, repairs: kept } };
    }
    case 'fixesListed': {
      const { fixes } = happening.fixes;
      // The certain ones are ticked: a person in a hurry has then only to look and press once, and it can be undone.
      const certain = new Set(fixes.filter((one) => one.certain).map(({ id }) => id));
      return { ...state, fixes: happening.fixes, chosen: { ...chosen, fixes: certain } };
    }
    case 'chosen': {
      const ids = new Set(chosen[happening.of]);
      if (happening.isChosen) ids.add(happening.id);
      else ids.delete(happening.id);
      return { ...state, chosen: { ...chosen, [happening.of]: ids } };
    }
    case 'draft':
      return { ...state, draft: happening.draft };
    case 'question':
      return { ...state, question: happening.question };
    case 'mended':
      return happening.mended === null
        ? { ...state, mended: null }
        : { ...state, repairs: null, fixes: null, mended: happening.mended };
  }
}
