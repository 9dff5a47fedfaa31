// The preview of all repairs, each with a box to tick.
import { useMemo } from 'preact/hooks';
import type { RepairsPreview } from '../../src/rpc/contract';
import { useSetting, type ViewProps } from '../parts/setting';
import { type ShownRepair, shownRepairs } from '../state/shown-repairs';
import { WindowedList } from '../window/windowed-list';
import { RepairCard } from './repair-card';

/** A card has at most 13 elements: with these many the list stays under 200. */
const MOST_CARDS = 15;
/** Pixels. */
const USUAL_CARD = 100;

export function OfferedRepairs({ state, repairs }: ViewProps & { readonly repairs: RepairsPreview }) {
  const { texts } = useSetting();
  const shown = useMemo(() => shownRepairs(repairs.repairs), [repairs]);
  const words = texts.mending.repairs;
  const chosen = state.mending.chosen.repairs;
  const { certain } = repairs;
  if (shown.length === 0) return <p class="empty">{words.none}</p>;
  return (
    <>
      <p class="small" role="status">
        {words.count(certain, shown.length - certain)}
      </p>
      {repairs.later > 0 && <p class="small">{words.later(repairs.later)}</p>}
      <WindowedList<ShownRepair>
        items={shown}
        keyOf={keyOf}
        label={words.list}
        guess={USUAL_CARD}
        most={MOST_CARDS}
        draw={(one, index) => <RepairCard shown={one} index={index} isChosen={chosen.has(one.repair.id)} />}
      />
    </>
  );
}

/** Two rows of one key have one id: then the cell tells them apart. */
function keyOf({ repair, startsGroup }: ShownRepair): string {
  return `${repair.id} ${repair.cell} ${startsGroup}`;
}
