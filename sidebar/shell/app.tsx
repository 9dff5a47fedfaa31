// The whole page: header, navigation, the view, and what is under way or went wrong.
import type { FunctionComponent } from 'preact';
import type { UiView } from '../../src/domain/text/ui/index';
import { AboutView } from '../about/about-view';
import { FindingsView } from '../findings/findings-view';
import { OsahankkeetView } from '../osahankkeet/osahankkeet-view';
import type { ViewProps } from '../parts/setting';
import { ReportView } from '../report/report-view';
import { viewsFor } from '../state/views';
import { Header } from './header';
import { Navigation } from './navigation';
import { ProblemPanel } from './problem-panel';
import { Skeleton } from './skeleton';
import { WorkPanel } from './work-panel';

const VIEWS: Readonly<Record<UiView, FunctionComponent<ViewProps>>> = {
  findings: FindingsView,
  osahankkeet: OsahankkeetView,
  report: ReportView,
  about: AboutView,
};

export function App({ state }: ViewProps) {
  const { session, view, said, work, jump } = state;
  const View = VIEWS[view];
  // Where a cell was gone to is seen in the sheet: it is only said.
  const isSeen = work === null && jump === null && said.length > 0;
  const status = work === null ? said : [`${work.name} ${work.progress}`];
  return (
    <>
      <Header state={state} />
      {session !== null && <Navigation views={viewsFor(session)} now={view} />}
      <main>
        <div class={isSeen ? 'said' : 'unseen'} role="status" aria-live="polite">
          {status.map((sentence) => (
            <p key={sentence} dir="auto">
              {sentence}
            </p>
          ))}
        </div>
        {work !== null && <WorkPanel work={work} />}
        <ProblemPanel state={state} />
        {session !== null && <View key={view} state={state} />}
        {session === null && work !== null && <Skeleton />}
      </main>
    </>
  );
}
