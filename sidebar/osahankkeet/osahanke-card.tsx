// One osahanke: the computed light and the coordinator's own side by side, the light of each area, its findings.
import type { UiDimension, UiLight } from '../../src/domain/text/ui/index';
import type { ListedOsahanke } from '../../src/rpc/sidebar';
import { shortText } from '../parts/long-text';
import { useSetting, type ViewProps } from '../parts/setting';
import { LIGHT_CLASSES, LightSign } from '../parts/sign';
import { viewIsMoved } from '../parts/view-heading';
import { NO_FILTER } from '../state/state';
import { may } from '../state/views';

/** The tab's name in the sheet. */
const OSAHANKKEET = 'Osahankkeet';

export function OsahankeCard({ osahanke, state }: ViewProps & { readonly osahanke: ListedOsahanke }) {
  const { texts, actions, happen } = useSetting();
  const { session, work } = state;
  const { tunnus, name, own, computed, dimensions, counts } = osahanke;
  const findings = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const judged = (Object.keys(dimensions) as UiDimension[]).filter(
    (dimension) => dimensions[dimension] !== 'Ei arvioitavaa',
  );

  function showFindings(): void {
    viewIsMoved();
    actions.filter({ ...NO_FILTER, osahanke: tunnus });
    happen({ type: 'view', view: 'findings' });
    window.scrollTo(0, 0);
  }

  return (
    <div class={`card osahanke ${LIGHT_CLASSES[computed]}`}>
      <h3 dir="auto">{shortText(name === tunnus ? tunnus : `${tunnus} ${name}`)}</h3>
      <p>
        {texts.osahankkeet.computed}: <LightSign light={computed} />
      </p>
      <p>
        {texts.osahankkeet.own}:{' '}
        {isLight(own) ? <LightSign light={own} /> : <bdi>{shortText(own ?? texts.osahankkeet.noOwn)}</bdi>}
      </p>
      <ul class="dimensions" aria-label={texts.osahankkeet.dimensionsOf}>
        {judged.map((dimension) => (
          <li key={dimension}>
            {texts.dimensions[dimension]} <LightSign light={dimensions[dimension]} />
          </li>
        ))}
      </ul>
      {findings === 0 && <p class="small">{texts.osahankkeet.noFindings}</p>}
      <div class="row">
        {findings > 0 && (
          <button type="button" class="quiet" onClick={showFindings}>
            {texts.osahankkeet.showFindings(findings)}
          </button>
        )}
        {session !== null && may(session, 'row.unchanged') && (
          <button
            type="button"
            class="quiet"
            aria-disabled={work !== null}
            onClick={() => void actions.markUnchanged(OSAHANKKEET, tunnus)}
          >
            {texts.mending.card.markChecked}
          </button>
        )}
      </div>
    </div>
  );
}

/** Tilanne may also say something that is no colour, such as Valmis. */
function isLight(own: string | null): own is UiLight {
  return own !== null && own in LIGHT_CLASSES;
}
