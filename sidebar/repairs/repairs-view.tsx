// The view Korjaukset: every cell that a click can mend, the workbook's shape, and undoing. Nothing happens before it is accepted.
import { useEffect } from 'preact/hooks';
import { useSetting, type ViewProps } from '../parts/setting';
import { ViewHeading } from '../parts/view-heading';
import { may } from '../state/views';
import { OfferedRepairs } from './offered-repairs';
import { RepairButtons } from './repair-buttons';
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
  return (
    <>
      <ViewHeading text={texts.views.repairs} />
      <p class="small">{texts.mending.repairs.what}</p>
      {repairs !== null && <RepairButtons state={state} repairs={repairs} />}
      <div class="row tools">
        {may(session, 'undo.preview') && (
          <button
            type="button"
            class="quiet"
            aria-disabled={work !== null}
            onClick={() => void actions.askUndo()}
          >
            {texts.mending.undo.last}
          </button>
        )}
        {may(session, 'sheetfix.preview') && (
          <button
            type="button"
            class="quiet"
            aria-disabled={work !== null}
            onClick={() => void actions.listFixes()}
          >
            {texts.mending.sheetFix.look}
          </button>
        )}
        {repairs === null && failure !== null && (
          <button
            type="button"
            class="quiet"
            aria-disabled={work !== null}
            onClick={() => void actions.listRepairs()}
          >
            {texts.mending.repairs.fetch}
          </button>
        )}
      </div>
      {mending.fixes !== null && <SheetFixes state={state} fixes={mending.fixes.fixes} />}
      {repairs !== null && <OfferedRepairs state={state} repairs={repairs} />}
    </>
  );
}
