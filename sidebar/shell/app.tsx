// The whole page: header, navigation, the view, and what is under way or went wrong.
import type { FunctionComponent } from 'preact';
import type { UiView } from '../../src/domain/text/ui/index';
import { AboutView } from '../about/about-view';
import { FindingsView } from '../findings/findings-view';
import { OsahankkeetView } from '../osahankkeet/osahankkeet-view';
import type { ViewProps } from '../parts/setting';
import { RepairsView } from '../repairs/repairs-view';
import { ReportView } from '../report/report-view';
import { viewsFor } from '../state/views';
import { Header } from './header';
import { MendedPanel } from './mended-panel';
import { Navigation } from './navigation';
import { ProblemPanel } from './problem-panel';
import { QuestionDialog } from './question-dialog';
import { Skeleton } from './skeleton';
import { WorkPanel } from './work-panel';

const VIEWS: Readonly<Record<UiView, FunctionComponent<ViewProps>>> = {
  findings: FindingsView,
  osahankkeet: OsahankkeetView,
  repairs: RepairsView,
  report: ReportView,
  about: AboutView,
};

export function App({ state }: ViewProps) {
  const { session, view, said, work, jump, mending } = state;
  const View = VIEWS[view];
  // Where a cell was gone to is seen in the sheet, and what was changed on its panel: it is only said.
  const isShown = jump !== null || said[0] === mending.mended?.heading;
  const isSeen = work === null && !isShown && said.length > 0;
  const status = work === null ? said : [`${work.name} ${work.progress}`];
  return (
    <>
      <Header state={state} />
      {session !== null && <Navigation views={viewsFor(session)} now={view} />}
      <main>
        <div class="news">
          <div class={isSeen ? 'said' : 'unseen'} role="status" aria-live="polite">
            {status.map((sentence) => (
              <p key={sentence} dir="auto">
                {sentence}
              </p>
            ))}
          </div>
          {work !== null && <WorkPanel work={work} />}
          <ProblemPanel state={state} />
          <MendedPanel state={state} />
        </div>
        {session !== null && <View key={view} state={state} />}
        {session === null && work !== null && <Skeleton />}
        <QuestionDialog state={state} />
      </main>
    </>
  );
}
