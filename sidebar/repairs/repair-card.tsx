// One repair: where, what kind, what the cell holds and what it would hold, and a box to choose it.
import { shortText } from '../parts/long-text';
import { useSetting } from '../parts/setting';
import type { ShownRepair } from '../state/shown-repairs';

interface Props {
  readonly shown: ShownRepair;
  readonly index: number;
  readonly isChosen: boolean;
}

export function RepairCard({ shown, index, isChosen }: Props) {
  const { texts, happen } = useSetting();
  const { repair, startsGroup } = shown;
  const { id, kind, certain, tab, key, column, cell, osahanke, osahankeName, from, to } = repair;
  const words = texts.mending.repairs;
  const group = osahanke === null ? tab : `${osahanke} ${osahankeName ?? ''}`;
  const box = `repair-${index}`;
  return (
    <>
      {startsGroup && (
        <h3 class="group" dir="auto">
          {shortText(group)}
        </h3>
      )}
      <div class={certain ? 'card choice' : 'card choice varoitus'}>
        <input
          id={box}
          type="checkbox"
          checked={isChosen}
          onChange={(event) =>
            happen({ type: 'chosen', of: 'repairs', id, isChosen: event.currentTarget.checked })
          }
        />
        <label for={box}>
          <span class="place">
            {tab} · <bdi>{shortText(key)}</bdi> · {column} · {cell.split('!').pop()}
          </span>
          <span>{words.kinds[kind]}</span>
          <span class="change" dir="auto">
            <del>{from}</del> <span aria-hidden="true">→</span>
            <span class="unseen">{words.becomes}</span> <ins>{to}</ins>
          </span>
        </label>
      </div>
    </>
  );
}
