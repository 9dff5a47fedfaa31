// How a finding's numbers were counted, step by step, folded away until wanted; drawn only when open.
import { useState } from 'preact/hooks';
import { useSetting } from '../parts/setting';

export function StepsList({ steps = [] }: { readonly steps?: readonly string[] | undefined }) {
  const { texts } = useSetting();
  const [isOpen, setOpen] = useState(false);
  if (steps.length === 0) return null;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{texts.findings.steps}</summary>
      {isOpen && (
        <ol>
          {steps.map((step) => (
            <li key={step} dir="auto">
              {step}
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}
