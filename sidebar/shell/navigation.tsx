// The views that the person's role has, as buttons of which one is current.
import type { UiView } from '../../src/domain/text/ui/index';
import { useSetting } from '../parts/setting';
import { viewIsMoved } from '../parts/view-heading';

interface Props {
  readonly views: readonly UiView[];
  readonly now: UiView;
}

export function Navigation({ views, now }: Props) {
  const { texts, happen } = useSetting();
  if (views.length < 2) return null;
  return (
    <nav aria-label={texts.viewsLabel}>
      {views.map((view) => (
        <button
          key={view}
          type="button"
          aria-current={view === now ? 'page' : undefined}
          onClick={() => {
            viewIsMoved();
            happen({ type: 'view', view });
            window.scrollTo(0, 0);
          }}
        >
          {texts.views[view]}
        </button>
      ))}
    </nav>
  );
}
