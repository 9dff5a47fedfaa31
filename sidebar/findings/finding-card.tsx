// One finding: how bad, where, why, what to do, how it was counted, the cells that show it, and what a click can do about it.
import { LongText, shortText } from '../parts/long-text';
import { PlaceLine } from '../parts/place-line';
import { useSetting, type ViewProps } from '../parts/setting';
import { SeveritySign } from '../parts/sign';
import type { ShownFinding } from '../state/filter';
import { EvidenceList } from './evidence-list';
import { FindingActions } from './finding-actions';
import { StepsList } from './steps-list';

export function FindingCard({ shown, state }: ViewProps & { readonly shown: ShownFinding }) {
  const { texts } = useSetting();
  const { jump } = state;
  const { finding, startsOsahanke, startsRow } = shown;
  const { osahanke, kind, severity, target, explanation, action } = finding;
  const isJump = jump?.finding === finding;
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
        <PlaceLine target={target} />
        <LongText text={explanation} />
        <LongText text={action} class="action" />
        <StepsList steps={finding.steps} />
        <EvidenceList finding={finding} />
        <FindingActions finding={finding} state={state} />
        {isJump && jump.note !== null && (
          <p class="notice" dir="auto">
            {jump.note}
          </p>
        )}
      </div>
    </>
  );
}
