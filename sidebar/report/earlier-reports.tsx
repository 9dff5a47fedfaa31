// The reports that the register knows, newest first, each with its link.
import type { ListedReport } from '../../src/rpc/sidebar';
import { OuterLink } from '../parts/outer-link';
import { useSetting } from '../parts/setting';

export function EarlierReports({ reports }: { readonly reports: readonly ListedReport[] }) {
  const { texts } = useSetting();
  return (
    <section aria-labelledby="earlier">
      <h3 id="earlier">{texts.report.earlier}</h3>
      {reports.length === 0 ? (
        <p class="small">{texts.report.noEarlier}</p>
      ) : (
        <ul class="reports">
          {reports.map(({ url, words, version, state }) => (
            <li key={url}>
              <OuterLink url={url} text={`${words.month}, ${texts.report.version(version)}`} />
              <span class="small">
                {texts.report.states[state] ?? state}, {texts.report.made(words.day)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
