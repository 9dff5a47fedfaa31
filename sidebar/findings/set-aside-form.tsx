// Sets a warning aside: why, and until when. What is lacking is said beside its field.
import type { TargetedEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useSetting } from '../parts/setting';
import type { SetAsideDraft } from '../state/mending';

interface Props {
  readonly draft: SetAsideDraft;
  readonly isBusy: boolean;
  /** `yyyy-MM-dd`, as are the days of the draft. */
  readonly earliest: string;
  readonly latest: string;
}

/** Characters; the server takes no more. */
const LONGEST_REASON = 1000;

export function SetAsideForm({ draft, isBusy, earliest, latest }: Props) {
  const { texts, actions, happen } = useSetting();
  const words = texts.mending.setAside;
  const { finding, reason, until, tried } = draft;
  const first = useRef<HTMLTextAreaElement>(null);
  const second = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);

  const isReasonMissing = reason.trim() === '';
  const isUntilWrong = until < earliest || until > latest;
  const change = (part: Partial<SetAsideDraft>) => happen({ type: 'draft', draft: { ...draft, ...part } });
  const cancel = () => happen({ type: 'draft', draft: null });

  function send(event: TargetedEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (isBusy) return;
    if (isReasonMissing || isUntilWrong) {
      change({ tried: true });
      (isReasonMissing ? first : second).current?.focus();
      return;
    }
    void actions.setAside(finding, reason.trim(), until);
  }

  return (
    <form
      class="aside"
      noValidate
      onSubmit={send}
      onKeyDown={(event) => event.key === 'Escape' && cancel()}
      aria-label={words.heading}
    >
      <p class="small">{words.what}</p>
      <label for="reason">{words.reason}</label>
      <textarea
        id="reason"
        ref={first}
        rows={2}
        maxLength={LONGEST_REASON}
        required
        aria-invalid={tried && isReasonMissing}
        aria-describedby="reason-wrong"
        value={reason}
        onInput={(event) => change({ reason: event.currentTarget.value })}
      />
      <p id="reason-wrong" class="wrong">
        {tried && isReasonMissing && words.reasonMissing}
      </p>
      <label for="until">{words.until}</label>
      <input
        id="until"
        ref={second}
        type="date"
        min={earliest}
        max={latest}
        required
        aria-invalid={tried && isUntilWrong}
        aria-describedby="until-hint"
        value={until}
        onInput={(event) => change({ until: event.currentTarget.value })}
      />
      <p id="until-hint" class={tried && isUntilWrong ? 'wrong' : 'small'}>
        {tried && isUntilWrong
          ? words.untilWrong(shownDay(earliest), shownDay(latest))
          : words.untilHint(shownDay(latest))}
      </p>
      <div class="row">
        <button type="submit" class="main" aria-disabled={isBusy}>
          {words.send}
        </button>
        <button type="button" class="quiet" onClick={cancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

/** `29.11.2021` */
function shownDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}.${month}.${year}`;
}
