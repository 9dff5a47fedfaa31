// The view Raportti: make the koontiraportti of a month, see what came of it, and find the earlier ones.
import type { TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import { OuterLink } from '../parts/outer-link';
import { useSetting, type ViewProps } from '../parts/setting';
import { ViewHeading } from '../parts/view-heading';
import { EarlierReports } from './earlier-reports';

export function ReportView({ state }: ViewProps) {
  const { texts, actions } = useSetting();
  const { checked, report, reports, work } = state;
  const [month, setMonth] = useState(checked?.summary.month ?? '');
  const errors = checked?.summary.counts.virhe ?? 0;

  function make(event: TargetedEvent<HTMLFormElement>): void {
    event.preventDefault();
    void actions.report(month.trim());
  }

  return (
    <>
      <ViewHeading text={texts.views.report} />
      <p>{texts.report.what}</p>
      {errors > 0 && <p class="notice">{texts.report.errorsLeft(errors)}</p>}
      <form onSubmit={make}>
        <label for="month">{texts.report.month}</label>
        <input
          id="month"
          type="month"
          placeholder={texts.report.monthExample}
          value={month}
          onInput={(event) => setMonth(event.currentTarget.value)}
        />
        <button type="submit" class="main wide" aria-disabled={work !== null}>
          {texts.report.make}
        </button>
      </form>
      {report !== null && (
        <section class="made" aria-labelledby="made">
          <h3 id="made">{texts.report.ready}</h3>
          <p dir="auto">{report.name}</p>
          <p>
            <OuterLink class="main" url={report.url} text={texts.report.open} />
          </p>
          {report.headline.map((sentence) => (
            <p key={sentence} dir="auto">
              {sentence}
            </p>
          ))}
          {report.warnings.length > 0 && (
            <>
              <h4>{texts.report.warnings}</h4>
              <ul>
                {report.warnings.map((warning) => (
                  <li key={warning} dir="auto">
                    {warning}
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      )}
      <EarlierReports reports={reports} />
    </>
  );
}
