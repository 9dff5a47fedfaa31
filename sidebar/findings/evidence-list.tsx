// The cells that a finding rests on, folded away until they are wanted; drawn only when open.
import { useState } from 'preact/hooks';
import type { ListedFinding } from '../../src/rpc/sidebar';
import { LongText } from '../parts/long-text';
import { useSetting } from '../parts/setting';

export function EvidenceList({ finding }: { readonly finding: ListedFinding }) {
  const { texts } = useSetting();
  const [isOpen, setOpen] = useState(false);
  const { evidence, moreEvidence = 0 } = finding;
  if (evidence.length === 0) return null;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{texts.findings.evidence(evidence.length + moreEvidence)}</summary>
      {isOpen && (
        <dl>
          {evidence.map(({ cell, column, value, length }) => [
            <dt key={`${cell} ${column}`}>
              {cell} · {column}
            </dt>,
            <dd key={`${cell} ${column} value`}>
              <LongText class="value" text={value === '' ? texts.findings.emptyValue : value} />
              {length !== undefined && <p class="small">{texts.findings.cutValue(length)}</p>}
            </dd>,
          ])}
        </dl>
      )}
      {isOpen && moreEvidence > 0 && <p class="small">{texts.findings.moreEvidence(moreEvidence)}</p>}
    </details>
  );
}
