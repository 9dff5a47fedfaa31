// "Taulukon korjaus" for the director: what differs in the workbook's shape, each change with a box, done only as chosen.
import type { SheetFixPreview } from '../../src/rpc/contract';
import { useSetting, type ViewProps } from '../parts/setting';

type Props = ViewProps & { readonly fixes: SheetFixPreview['fixes'] };

export function SheetFixes({ state, fixes }: Props) {
  const { texts, actions, happen } = useSetting();
  const words = texts.mending.sheetFix;
  const { chosen } = state.mending;
  const isBusy = state.work !== null;
  return (
    <section aria-labelledby="sheet-fix">
      <h3 id="sheet-fix">{words.heading}</h3>
      <p class="small">{words.what}</p>
      {fixes.length === 0 && <p role="status">{words.none}</p>}
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
