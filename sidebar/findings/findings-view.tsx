// The view Havainnot: what to mend, worst first by osahanke, narrowed by the person's own choice.
import { useMemo, useState } from 'preact/hooks';
import type { UiSeverity } from '../../src/domain/text/ui/index';
import { useSetting, type ViewProps } from '../parts/setting';
import { ViewHeading, viewIsMoved } from '../parts/view-heading';
import { isFiltering, type ShownFinding, shownFindings } from '../state/filter';
import { type Checked, NO_FILTER } from '../state/state';
import { may } from '../state/views';
import { WindowedList } from '../window/windowed-list';
import { Filters } from './filters';
import { FindingCard } from './finding-card';
import { SetAsideList } from './set-aside-list';

/** A card has at most 17 elements, and one of them a form of 13: with these many the list stays under 200. */
const MOST_CARDS = 11;
/** Pixels. */
const USUAL_CARD = 190;

export function FindingsView({ state }: ViewProps) {
  const { texts, actions } = useSetting();
  const { checked, session, work } = state;
  return (
    <>
      <ViewHeading text={texts.views.findings} />
      {session !== null && may(session, 'sidebar.update') && (
        <>
          <button
            type="button"
            class="main wide"
            aria-disabled={work !== null}
            onClick={() => void actions.update()}
          >
            {texts.findings.checkAll}
          </button>
          <p class="small">{texts.findings.checkAllHint}</p>
        </>
      )}
      {(session?.notices ?? []).map((notice) => (
        <p key={notice} class="notice" dir="auto">
          {notice}
        </p>
      ))}
      {state.problem !== null && (
        <div class="problem">
          <p>
            <strong>{state.problem.message}</strong>
          </p>
          <p>{state.problem.hint}</p>
        </div>
      )}
      {checked !== null && <Found state={state} checked={checked} />}
    </>
  );
}

function Found({ state, checked }: ViewProps & { readonly checked: Checked }) {
  const { texts, actions, happen } = useSetting();
  const { filter, work, session } = state;
  const [isAside, setAside] = useState(false);
  const shown = useMemo(() => shownFindings(checked, filter), [checked, filter]);
  const { findings, limited, setAside: aside, repairs } = checked.summary;
  const showsAside = isAside && aside.total > 0;
  const rest = findings.total - checked.findings.length;
  function showRepairs(): void {
    viewIsMoved();
    happen({ type: 'view', view: 'repairs' });
    window.scrollTo(0, 0);
  }

  const all = limited === null ? '' : countsText(limited.all, texts.severities);
  return (
    <>
      {all !== '' && (
        <p class="small">
          {limited?.to === 'own' ? texts.findings.ofOwn : ''} {texts.findings.ofAll(all)}
        </p>
      )}
      {repairs > 0 && session !== null && may(session, 'repairs.preview') && (
        <p class="row offered">
          <span>{texts.mending.repairs.offered(repairs)}</span>
          <button type="button" class="quiet" onClick={showRepairs}>
            {texts.views.repairs}
          </button>
        </p>
      )}
      {aside.total > 0 && (
        <button type="button" class="link" onClick={() => setAside(!showsAside)}>
          {showsAside ? texts.mending.setAside.showOpen : texts.mending.setAside.show(aside.total)}
        </button>
      )}
      {showsAside ? (
        <SetAsideList state={state} checked={checked} />
      ) : findings.total === 0 ? (
        limited?.to !== 'counts' && (
          <p class="empty">{limited === null ? texts.findings.none : texts.findings.noneOwn}</p>
        )
      ) : (
        <>
          <Filters checked={checked} filter={filter} />
          <div class="row between" role="status">
            <span class="small">
              {isFiltering(filter)
                ? texts.findings.shown(shown.length, checked.findings.length)
                : texts.findings.count(findings.total)}
            </span>
            {isFiltering(filter) && (
              <button type="button" class="link" onClick={() => actions.filter(NO_FILTER)}>
                {texts.findings.clearFilter}
              </button>
            )}
          </div>
          {shown.length === 0 && rest === 0 && <p class="empty">{texts.findings.noneMatch}</p>}
          <p class="unseen">{texts.findings.keys}</p>
          <WindowedList<ShownFinding>
            items={shown}
            keyOf={keyOf}
            label={texts.findings.list}
            guess={USUAL_CARD}
            most={MOST_CARDS}
            draw={(one) => <FindingCard shown={one} state={state} />}
          />
          {rest > 0 && (
            <div class="row between">
              <span class="small">{texts.findings.fetched(checked.findings.length, findings.total)}</span>
              <button
                type="button"
                class="quiet"
                aria-disabled={work !== null}
                onClick={() => void actions.fetchFindings()}
              >
                {texts.findings.fetchRest(rest)}
              </button>
            </div>
          )}
        </>
      )}
    </>
  );
}

/** The place tells findings apart, except for two of one rule on one spot: then the order does. */
function keyOf({ finding, startsOsahanke }: ShownFinding, index: number): string {
  const { tab, key, column, cell } = finding.target;
  return JSON.stringify([index, startsOsahanke, finding.rule, tab, key, column, cell]);
}

function countsText(
  counts: Readonly<Partial<Record<UiSeverity, number>>>,
  words: Readonly<Record<UiSeverity, string>>,
): string {
  return (Object.keys(words) as UiSeverity[])
    .flatMap((severity) => {
      const count = counts[severity] ?? 0;
      return count === 0 ? [] : [`${words[severity]} ${count}`];
    })
    .join(', ');
}
