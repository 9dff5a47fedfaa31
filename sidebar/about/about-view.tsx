// The view Tietoja: who the person is to the add-on, what they may do and why, and which version this is.
import type { RpcMethod } from '../../src/rpc/contract';
import { OuterLink } from '../parts/outer-link';
import { useSetting, type ViewProps } from '../parts/setting';
import { ViewHeading } from '../parts/view-heading';
import { may } from '../state/views';

/** Set by the build from package.json. */
declare const HANKESALKKU_VERSION: string;

export function AboutView({ state }: ViewProps) {
  const { texts } = useSetting();
  const { session, email, checked } = state;
  if (session === null) return null;
  const abilities = Object.entries(texts.about.ability).filter(([method]) =>
    may(session, method as RpcMethod),
  );
  return (
    <>
      <ViewHeading text={texts.views.about} />
      {session.notices.map((notice) => (
        <p key={notice} class="notice" dir="auto">
          {notice}
        </p>
      ))}
      {session.link !== null && (
        <p>
          <OuterLink class="main" url={session.link} text={texts.about.openConsent} />
        </p>
      )}
      <dl class="about">
        <dt>{texts.about.account}</dt>
        <dd>{email === '' ? texts.about.unknownAccount : <bdi>{email}</bdi>}</dd>
        <dt>{texts.about.role}</dt>
        <dd>{texts.roles[session.role]}</dd>
        {abilities.length > 0 && (
          <>
            <dt>{texts.about.abilities}</dt>
            <dd>
              <ul>
                {abilities.map(([method, ability]) => (
                  <li key={method}>{ability}</li>
                ))}
              </ul>
            </dd>
          </>
        )}
        {checked !== null && (
          <>
            <dt>{texts.about.rows}</dt>
            <dd>{texts.about.rowsUsed(checked.summary.rows.used, checked.summary.rows.total)}</dd>
          </>
        )}
        <dt>{texts.about.version}</dt>
        <dd>{HANKESALKKU_VERSION}</dd>
      </dl>
      {abilities.length === 0 && <p>{texts.about.noAbilities}</p>}
    </>
  );
}
