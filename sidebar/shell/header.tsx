// The top line: the month, the moment that the shown state is of, and reading anew.
import { useSetting, type ViewProps } from '../parts/setting';

export function Header({ state }: ViewProps) {
  const { texts, actions } = useSetting();
  const { checked, work, session } = state;
  return (
    <header>
      <div>
        <h1>{texts.title}</h1>
        {checked !== null && (
          <p class="moment">
            {checked.summary.words.month}
            <br />
            {texts.asOf(checked.summary.words.today, clockTime(checked.askedAt))}
          </p>
        )}
      </div>
      {session !== null && (
        <button
          type="button"
          class="quiet"
          aria-disabled={work !== null}
          onClick={() => void actions.read('refresh')}
        >
          {texts.refresh}
        </button>
      )}
    </header>
  );
}

/** `10.42`, by the person's own clock; the day comes from the server. */
function clockTime(milliseconds: number): string {
  const time = new Date(milliseconds);
  return `${time.getHours()}.${String(time.getMinutes()).padStart(2, '0')}`;
}
