// The reports that the script made: chosen from a list, shown in a frame without scripts, downloaded.
import type { ReportView } from '../../protocol';
import { downloadAddress, reportAddress } from '../api';
import { make } from '../make-element';
import { told } from '../notices';
import { TEXTS } from '../texts';
import { openPane, showPane } from './pane';

export const REPORTS = 'reports';

let reports: readonly ReportView[] = [];
let chosen = '';

/** A new report comes to the front where the pane is open. */
export function reportsChanged(now: readonly ReportView[]): void {
  const isNew = now[0] !== undefined && now[0].id !== reports[0]?.id;
  reports = now;
  if (isNew) chosen = now[0]?.id ?? '';
  if (openPane() === REPORTS) showReports();
}

export function showReports(id: string = chosen): void {
  const report = reports.find((one) => one.id === id) ?? reports[0];
  if (!report) {
    showPane(REPORTS, TEXTS.reports.title, [make('p', { text: TEXTS.reports.none })]);
    return;
  }
  chosen = report.id;
  const list = make(
    'select',
    { on: { change: () => showReports(list.value) } },
    reports.map(({ id: value, name }) => make('option', { text: name, set: { value } })),
  );
  list.value = report.id;
  const frame = make('iframe', { set: { title: TEXTS.reports.frame, sandbox: '', 'data-testid': 'report' } });
  const load = async () => {
    frame.src = await reportAddress(report.id);
  };
  void told(load());
  const link = (what: 'docx' | 'html') =>
    make('a', {
      class: 'as-button',
      text: TEXTS.reports[what],
      set: { href: downloadAddress({ what, report: report.id }), download: '' },
    });
  showPane(REPORTS, TEXTS.reports.title, [
    make('div', { class: 'row' }, [
      make('label', {}, [make('span', { text: TEXTS.reports.choose }), list]),
      link('docx'),
      link('html'),
    ]),
    make('p', { class: 'quiet', text: TEXTS.reports.made(report.made, report.maker) }),
    frame,
  ]);
}
