// A text of any length and any script: shown as text, its direction kept to itself, its beginning first.
import { useState } from 'preact/hooks';
import { useSetting } from './setting';

interface Props {
  readonly text: string;
  readonly class?: string;
}

/** Characters shown before "Näytä kaikki". */
const BEGINNING = 280;

export function LongText({ text, class: name }: Props) {
  const { texts } = useSetting();
  const [isWhole, setWhole] = useState(false);
  const isLong = text.length > BEGINNING + 40;
  const shown = !isLong || isWhole ? text : `${text.slice(0, BEGINNING).replace(/[\ud800-\udbff]$/, '')}…`;
  return (
    <p class={name} dir="auto">
      {shown}
      {isLong && (
        <button type="button" class="link" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? texts.findings.showLess : texts.findings.showAll}
        </button>
      )}
    </p>
  );
}
