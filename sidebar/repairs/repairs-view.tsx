// The view Korjaukset: every cell that a click can mend, the workbook's shape, and undoing. Nothing happens before it is accepted.
import { useEffect } from 'preact/hooks';
import { useSetting, type ViewProps } from '../parts/setting';
import { ViewHeading } from '../parts/view-heading';
import { may } from '../state/views';
import { OfferedRepairs } from './offered-repairs';
import { SheetFixes } from './sheet-fixes';

export function RepairsView({ state }: ViewProps) {
  const { texts, actions } = useSetting();
  const { session, work, failure, checked, mending } = state;
  const { repairs } = mending;
  const isWanted = repairs === null && work === null && failure === null && checked !== null;
  useEffect(() => {
    if (isWanted) void actions.listRepairs();
  }, [isWanted]);
  if (session === null) return null;
  const { undo } = texts.mending;
  return (
    <>
      <ViewHeading text={texts.views.repairs} />
      <p class="small">{texts.mending.repairs.what}</p>
      {repairs === null ? (
        failure !== null && (
          <button
            type="button"
            class="quiet"
            aria-disabled={work !== null}
            onClick={() => void actions.listRepairs()}
          >
            {texts.mending.repairs.fetch}
          </button>
        )
      ) : (
        <OfferedRepairs state={state} repairs={repairs} />
      )}
      {may(session, 'sheetfix.preview') && <SheetFixes state={state} />}
      {may(session, 'undo.preview') && (
        <section aria-labelledby="undo">
          <h3 id="undo" class="part">
            {undo.heading}
          </h3>
          <p class="small">{undo.what}</p>
          <button
            type="button"
            class="quiet"
            aria-disabled={work !== null}
            onClick={() => void actions.askUndo()}
          >
            {undo.last}
          </button>
        </section>
      )}
    </>
  );
}
