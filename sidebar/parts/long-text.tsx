// A text of any length and any script: shown as text, its direction kept to itself, its beginning first.
import { useState } from 'preact/hooks';
import { useSetting } from './setting';

interface Props {
  readonly text: string;
  readonly class?: string;
}

/** Characters shown before "Näytä kaikki". */
const BEGINNING = 280;

/** Characters of a name or a Tunnus in a heading: whole ones are shorter. */
const HEADING = 80;

/** The beginning of what stands in a heading; the whole is in its cell. */
export function shortText(text: string): string {
  const trimmed = text.trim();
  return trimmed.length <= HEADING ? trimmed : beginningOf(trimmed, HEADING);
}

/** Never half of a surrogate pair. */
function beginningOf(text: string, characters: number): string {
  return `${text.slice(0, characters).replace(/[\ud800-\udbff]$/, '')}…`;
}

export function LongText({ text, class: name }: Props) {
  const { texts } = useSetting();
  const [isWhole, setWhole] = useState(false);
  const isLong = text.length > BEGINNING + 40;
  const shown = !isLong || isWhole ? text : beginningOf(text, BEGINNING);
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
