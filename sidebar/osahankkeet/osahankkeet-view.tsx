// The view Osahankkeet: the lights of each, and the way to its findings.
import { useMemo } from 'preact/hooks';
import type { ListedOsahanke } from '../../src/rpc/sidebar';
import { useSetting, type ViewProps } from '../parts/setting';
import { LightSign } from '../parts/sign';
import { ViewHeading } from '../parts/view-heading';
import { shownOsahankkeet } from '../state/filter';
import type { Checked } from '../state/state';
import { WindowedList } from '../window/windowed-list';
import { OsahankeCard } from './osahanke-card';

const WORST_FIRST = ['Punainen', 'Keltainen', 'Harmaa', 'Vihreä'] as const;
/** A card has at most 28 elements: with these many the list stays under 200. */
const MOST_CARDS = 7;
/** Pixels. */
const USUAL_CARD = 190;
/** Fewer are found by eye. */
const WORTH_SEARCHING = 8;

export function OsahankkeetView({ state }: ViewProps) {
  const { texts } = useSetting();
  return (
    <>
      <ViewHeading text={texts.views.osahankkeet} />
      {state.checked === null || state.checked.summary.osahankkeet.total === 0 ? (
        <p class="empty">{texts.osahankkeet.none}</p>
      ) : (
        <Lights state={state} checked={state.checked} />
      )}
    </>
  );
}

function Lights({ state, checked }: ViewProps & { readonly checked: Checked }) {
  const { texts, actions, happen } = useSetting();
  const { summary, osahankkeet } = checked;
  const shown = useMemo(
    () => shownOsahankkeet(osahankkeet, state.osahankeText),
    [osahankkeet, state.osahankeText],
  );
  const { total } = summary.osahankkeet;
  const rest = total - osahankkeet.length;
  return (
    <>
      <ul class="lights" aria-label={texts.osahankkeet.summary}>
        {WORST_FIRST.filter((light) => summary.lights[light] !== undefined).map((light) => (
          <li key={light}>
            <LightSign light={light} /> {summary.lights[light]}
          </li>
        ))}
      </ul>
      {total >= WORTH_SEARCHING && (
        <search class="filters">
          <input
            type="search"
            aria-label={texts.osahankkeet.search}
            placeholder={texts.osahankkeet.search}
            value={state.osahankeText}
            onInput={(event) => happen({ type: 'osahankeText', text: event.currentTarget.value })}
          />
        </search>
      )}
      <p class="small" role="status">
        {texts.osahankkeet.shown(shown.length, total)}
      </p>
      <WindowedList<ListedOsahanke>
        items={shown}
        keyOf={keyOf}
        label={texts.views.osahankkeet}
        guess={USUAL_CARD}
        most={MOST_CARDS}
        draw={(one) => <OsahankeCard osahanke={one} state={state} />}
      />
      {rest > 0 && (
        <button
          type="button"
          class="quiet"
          aria-disabled={state.work !== null}
          onClick={() => void actions.fetchOsahankkeet()}
        >
          {texts.osahankkeet.fetchRest(rest)}
        </button>
      )}
    </>
  );
}

/** A Tunnus may be doubled: that is a finding, and both rows are shown. */
function keyOf({ tunnus }: ListedOsahanke, index: number): string {
  return `${index} ${tunnus}`;
}
