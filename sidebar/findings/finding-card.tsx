// One finding: how bad, where, why, what to do, the cells that show it, and the way to the cell.
import { LongText, shortText } from '../parts/long-text';
import { useSetting } from '../parts/setting';
import { SeveritySign } from '../parts/sign';
import type { ShownFinding } from '../state/filter';
import type { Jump } from '../state/state';
import { EvidenceList } from './evidence-list';

interface Props {
  readonly shown: ShownFinding;
  readonly jump: Jump | null;
}

export function FindingCard({ shown, jump }: Props) {
  const { texts, actions } = useSetting();
  const { finding, startsOsahanke, startsRow } = shown;
  const { osahanke, kind, severity, target, explanation, action } = finding;
  const isJump = jump?.finding === finding;
  const { goToCell, goToRow, goToTab } = texts.findings;
  return (
    <>
      {startsOsahanke && (
        <h3 class="group" dir="auto">
          {osahanke === null
            ? texts.findings[kind === 'cell' ? 'noOsahanke' : 'wholeHanke']
            : shortText(`${osahanke} ${finding.osahankeName ?? ''}`)}
        </h3>
      )}
      <div class={startsRow ? `card ${severity}` : `card same ${severity}`}>
        <SeveritySign severity={severity} />
        <p class="place">
          {target.tab}
          {target.key !== '' && ' · '}
          {target.key !== '' && <bdi>{shortText(target.key)}</bdi>}
          {[target.column, target.cell].map((part) => (part ? ` · ${part}` : ''))}
        </p>
        <LongText text={explanation} />
        <LongText text={action} class="action" />
        <EvidenceList finding={finding} />
        {/* Repairs, "Ei muutoksia" and setting aside belong on this line. */}
        <div class="row">
          <button
            type="button"
            class="quiet"
            aria-disabled={isJump && jump.busy}
            onClick={() => void actions.jump(finding)}
          >
            {target.key === '' ? goToTab : target.column === '' ? goToRow : goToCell}
          </button>
        </div>
        {isJump && jump.note !== null && (
          <p class="notice" dir="auto">
            {jump.note}
          </p>
        )}
      </div>
    </>
  );
}
