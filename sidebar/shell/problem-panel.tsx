// What went wrong, in a sentence, with the next step as a button or a link.
import { OuterLink } from '../parts/outer-link';
import { useSetting, type ViewProps } from '../parts/setting';

export function ProblemPanel({ state }: ViewProps) {
  const { texts, actions, happen } = useSetting();
  const { failure, work } = state;
  if (failure === null || work !== null) return null;
  const { message, hint, link, detail, retry, look } = failure;
  return (
    <section class="problem" role="alert">
      <h2>{texts.problem.heading}</h2>
      <p dir="auto">
        <strong>{message}</strong>
      </p>
      <p dir="auto">{hint}</p>
      {link !== null && (
        <p>
          <OuterLink url={link} text={texts.problem.openConsent} />
        </p>
      )}
      <div class="row">
        {look && (
          <button type="button" class="main" onClick={() => void actions.read('refresh')}>
            {texts.problem.look}
          </button>
        )}
        {retry !== null && (
          <button type="button" class="main" onClick={() => void actions.retry(retry)}>
            {texts.problem.retry}
          </button>
        )}
        <button type="button" class="quiet" onClick={() => happen({ type: 'dismissed' })}>
          {texts.problem.close}
        </button>
      </div>
      {detail !== null && (
        <details>
          <summary>{texts.problem.details}</summary>
          <p class="small" dir="auto">
            {detail.slice(0, 1000)}
          </p>
        </details>
      )}
    </section>
  );
}
