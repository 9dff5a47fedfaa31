// The warnings that somebody has set aside: why, until when, and the way to bring each back.
import type { ListedSetAside } from '../../src/rpc/sidebar';
import { LongText } from '../parts/long-text';
import { PlaceLine } from '../parts/place-line';
import { useSetting, type ViewProps } from '../parts/setting';
import { SeveritySign } from '../parts/sign';
import type { Checked } from '../state/state';
import { may } from '../state/views';
import { WindowedList } from '../window/windowed-list';

/** A card has at most 12 elements: with these many the list stays under 200. */
const MOST_CARDS = 16;
/** Pixels. */
const USUAL_CARD = 170;

export function SetAsideList({ state, checked }: ViewProps & { readonly checked: Checked }) {
  const { texts } = useSetting();
  const { items, total } = checked.summary.setAside;
  const words = texts.mending.setAside;
  return (
    <>
      {items.length < total && <p class="small">{words.shown(items.length, total)}</p>}
      <WindowedList<ListedSetAside>
        items={items}
        keyOf={keyOf}
        label={words.list}
        guess={USUAL_CARD}
        most={MOST_CARDS}
        draw={(one) => <SetAsideCard one={one} state={state} />}
      />
    </>
  );
}

function SetAsideCard({ one, state }: ViewProps & { readonly one: ListedSetAside }) {
  const { texts, actions } = useSetting();
  const words = texts.mending.setAside;
  const { severity, target, explanation, reason, until } = one;
  const { session, work } = state;
  return (
    <div class="card">
      <SeveritySign severity={severity} />
      <PlaceLine target={target} />
      <LongText text={explanation} />
      <LongText class="action" text={`${words.reasonOf} ${reason}`} />
      <p class="small">{until === null ? words.lastsOpen : words.lasts(until)}</p>
      {session !== null && may(session, 'finding.bringBack') && (
        <div class="row">
          <button
            type="button"
            class="quiet"
            aria-disabled={work !== null}
            onClick={() => void actions.bringBack(one)}
          >
            {words.bringBack}
          </button>
        </div>
      )}
    </div>
  );
}

/** Two entries may name one place: then the order tells them apart. */
function keyOf({ rule, target }: ListedSetAside, index: number): string {
  return JSON.stringify([index, rule, target.tab, target.key, target.column]);
}
