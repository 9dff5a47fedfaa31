// The developer's panel: service calls, log, mail, and levers for trouble.
import type { DeveloperView } from '../../protocol';
import { ask, slow } from '../api';
import { button, make } from '../make-element';
import { notify, told } from '../notices';
import { TEXTS } from '../texts';
import { openPane, showPane } from './pane';

export const DEVELOPER = 'developer';
const T = TEXTS.developer;
let delay = 0;

export async function showDeveloper(): Promise<void> {
  const view = await ask('developer', {});
  const nth = make('input', { set: { type: 'number', min: 1, value: 1, 'data-testid': 'fail-nth' } });
  const fail = (after: boolean) => {
    const n = Math.max(1, Math.trunc(Number(nth.value)) || 1);
    void told(ask('failNext', { n, after }).then(() => notify(T.failPlanned(n))));
  };
  const slowness = make(
    'select',
    { set: { 'data-testid': 'slow' }, on: { change: () => void told(setDelay(Number(slowness.value))) } },
    T.slowChoices.map(([value, text]) => make('option', { text, set: { value } })),
  );
  slowness.value = String(delay);
  showPane(DEVELOPER, T.title, [
    make('div', { class: 'row' }, [
      button(T.refresh, () => void told(showDeveloper())),
      button(T.reset, () => void told(ask('resetCalls', {}).then(showDeveloper))),
    ]),
    make('fieldset', {}, [
      make('legend', { text: T.failTitle }),
      make('label', {}, [make('span', { text: T.nth }), nth]),
      button(T.before, () => fail(false)),
      button(T.after, () => fail(true)),
    ]),
    make('fieldset', {}, [
      make('legend', { text: T.slowTitle }),
      make('label', {}, [make('span', { text: T.slow }), slowness]),
    ]),
    ...lists(view),
    make('p', { class: 'quiet', text: T.kept }),
  ]);
}

/** After something ran, where the panel is open. */
export function developerChanged(): void {
  if (openPane() === DEVELOPER && !document.activeElement?.closest('#pane')) void told(showDeveloper());
}

async function setDelay(milliseconds: number): Promise<void> {
  delay = milliseconds;
  await slow(milliseconds);
}

function lists({ total, byMethod, calls, log, trouble, lostEdits, mails }: DeveloperView): HTMLElement[] {
  return [
    details(
      T.calls(total),
      byMethod.map(([name, count]) => `${count} × ${name}`),
      true,
    ),
    details(
      T.lastCalls,
      calls.map(({ n, name, args, user }) => `${n}. ${name}(${args}) ${user}`),
    ),
    details(T.log, log),
    details(T.trouble, trouble),
    details(
      T.mails,
      mails.map(({ to, subject, body }) => `${to}: ${subject}\n${body}`),
    ),
    ...(lostEdits > 0 ? [make('p', { text: T.lostEdits(lostEdits) })] : []),
  ];
}

function details(title: string, lines: readonly string[], open = false): HTMLElement {
  const items = (lines.length > 0 ? lines : [T.none]).map((text) => make('li', { text }));
  return make('details', { set: { open } }, [make('summary', { text: title }), make('ul', {}, items)]);
}
