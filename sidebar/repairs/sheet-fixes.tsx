// "Taulukon korjaus" for the director: what differs in the workbook's shape, each change with a box, done only as chosen.
import { useSetting, type ViewProps } from '../parts/setting';

export function SheetFixes({ state }: ViewProps) {
  const { texts, actions, happen } = useSetting();
  const words = texts.mending.sheetFix;
  const { fixes: preview, chosen } = state.mending;
  const fixes = preview?.fixes ?? [];
  const isBusy = state.work !== null;
  return (
    <section aria-labelledby="sheet-fix">
      <h3 id="sheet-fix" class="part">
        {words.heading}
      </h3>
      <p class="small">{words.what}</p>
      {preview === null && (
        <button type="button" class="quiet" aria-disabled={isBusy} onClick={() => void actions.listFixes()}>
          {words.look}
        </button>
      )}
      {preview !== null && fixes.length === 0 && <p role="status">{words.none}</p>}
      {fixes.length > 0 && (
        <>
          <p class="small">{words.chosenForYou}</p>
          <ul class="fixes" aria-label={words.heading}>
            {fixes.map(({ id, sentence }) => (
              <li key={id}>
                <label class="check" dir="auto">
                  <input
                    type="checkbox"
                    checked={chosen.fixes.has(id)}
                    onChange={(event) =>
                      happen({ type: 'chosen', of: 'fixes', id, isChosen: event.currentTarget.checked })
                    }
                  />
                  {sentence}
                </label>
              </li>
            ))}
          </ul>
          <button
            type="button"
            class="main wide"
            aria-disabled={isBusy || chosen.fixes.size === 0}
            onClick={() => chosen.fixes.size > 0 && void actions.fixSheet([...chosen.fixes])}
          >
            {words.run(chosen.fixes.size)}
          </button>
        </>
      )}
    </section>
  );
}
