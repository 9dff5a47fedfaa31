// What a click can do about a finding: go to the cell, mend it, mark the row as checked, set the warning aside.
import { useEffect, useRef } from 'preact/hooks';
import type { ListedFinding, ListedRepair } from '../../src/rpc/sidebar';
import { shortText } from '../parts/long-text';
import { useSetting, type ViewProps } from '../parts/setting';
import { may } from '../state/views';
import { SetAsideForm } from './set-aside-form';

export function FindingActions({ finding, state }: ViewProps & { readonly finding: ListedFinding }) {
  const { texts, actions, happen } = useSetting();
  const { jump, work, session, mending, checked } = state;
  const { target, offers = {} } = finding;
  const { card } = texts.mending;
  const { goToCell, goToRow, goToTab } = texts.findings;
  const isBusy = work !== null;
  const isJump = jump?.finding === finding && jump.busy;
  const opener = useRef<HTMLButtonElement>(null);
  const isOpen = mending.draft !== null && isSame(mending.draft.finding, finding);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen && document.activeElement === document.body) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (session === null || checked === null) return null;
  const { repair } = offers;
  const { usual, latest } = checked.summary.expiry;

  if (isOpen && mending.draft !== null) {
    const { today } = checked.summary;
    return <SetAsideForm draft={mending.draft} isBusy={isBusy} earliest={today} latest={latest} />;
  }
  return (
    <div class="row">
      {repair !== undefined && may(session, 'repairs.run') && (
        <button
          type="button"
          class="main"
          aria-disabled={isBusy}
          onClick={() => void actions.repair([repair.id])}
        >
          <bdi>{repairLabel(repair, card)}</bdi>
        </button>
      )}
      {offers.unchanged && may(session, 'row.unchanged') && (
        <button
          type="button"
          class="main"
          aria-disabled={isBusy}
          onClick={() => void actions.markUnchanged(target.tab, target.key)}
        >
          {card.unchanged}
        </button>
      )}
      <button type="button" class="quiet" aria-disabled={isJump} onClick={() => void actions.jump(finding)}>
        {target.key === '' ? goToTab : target.column === '' ? goToRow : goToCell}
      </button>
      {offers.setAside && may(session, 'finding.setAside') && (
        <button
          ref={opener}
          type="button"
          class="quiet"
          onClick={() =>
            happen({ type: 'draft', draft: { finding, reason: '', until: usual, tried: false } })
          }
        >
          {card.setAside}
        </button>
      )}
    </div>
  );
}

function repairLabel(
  { kind, certain, to }: ListedRepair,
  card: ReturnType<typeof useSetting>['texts']['mending']['card'],
): string {
  if (kind === 'placeholder') return card.emptyCell;
  if (kind === 'spaces') return card.removeSpaces;
  return certain ? card.repairTo(shortText(to)) : card.changeTo(shortText(to));
}

/** A new reading brings the same finding as another value. */
function isSame(one: ListedFinding, other: ListedFinding): boolean {
  const [a, b] = [one.target, other.target];
  return one.rule === other.rule && a.tab === b.tab && a.key === b.key && a.column === b.column;
}
