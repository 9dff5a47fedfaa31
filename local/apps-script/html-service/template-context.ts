// Where in an HTML page a template's value lands: what `<?= ?>` must escape depends on it (platform facts §6.3).

/** `other`: script, style, comments, tag and attribute names, unquoted values: places that are not emulated. */
export type Place = 'text' | 'attribute' | 'other';

interface State {
  readonly mode: 'text' | 'tag' | 'double' | 'single' | 'raw' | 'comment';
  /** The element of the tag being read, or whose raw content it is. */
  readonly element: string;
  /** The attribute whose value is open. */
  readonly attribute: string;
}

export type ContextState = State;

export const START: ContextState = { mode: 'text', element: '', attribute: '' };

const RAW = ['script', 'style', 'textarea', 'title'];
/** Attributes whose value is a program, a style or an address. */
const NOT_PLAIN = /^(on.*|style|href|src|srcdoc|action|formaction|background|poster|data)$/i;

/** The state behind one more piece of literal HTML. */
export function advance(start: ContextState, html: string): ContextState {
  let state = start;
  let rest = html;
  while (rest !== '') {
    const step = STEPS[state.mode](state, rest);
    if (!step) return state;
    state = step.state;
    rest = rest.slice(step.length);
  }
  return state;
}

export function placeOf({ mode, element, attribute }: ContextState): Place {
  if (mode === 'text') return 'text';
  if (mode === 'raw') return element === 'textarea' || element === 'title' ? 'text' : 'other';
  const quoted = mode === 'double' || mode === 'single';
  return quoted && !NOT_PLAIN.test(attribute) ? 'attribute' : 'other';
}

interface Step {
  readonly state: State;
  readonly length: number;
}

type Reader = (state: State, rest: string) => Step | undefined;

const STEPS: Readonly<Record<State['mode'], Reader>> = {
  text: (state, rest) => {
    const at = /<(?:(!--)|\/?([a-z][^\s/>]*))/i.exec(rest);
    if (!at) return undefined;
    const length = at.index + at[0].length;
    if (at[1]) return { state: { ...state, mode: 'comment' }, length };
    const element = at[0].startsWith('</') ? '' : (at[2] ?? '').toLowerCase();
    return { state: { mode: 'tag', element, attribute: '' }, length };
  },
  tag: (state, rest) => {
    const at = /([^\s"'>=/]+)\s*=\s*(["'])|>/.exec(rest);
    if (!at) return undefined;
    const length = at.index + at[0].length;
    if (at[0] === '>') {
      const raw = RAW.includes(state.element);
      return { state: raw ? { ...state, mode: 'raw' } : START, length };
    }
    const mode = at[2] === '"' ? 'double' : 'single';
    return { state: { ...state, mode, attribute: at[1] ?? '' }, length };
  },
  double: (state, rest) => until(rest, '"', { ...state, mode: 'tag', attribute: '' }),
  single: (state, rest) => until(rest, "'", { ...state, mode: 'tag', attribute: '' }),
  comment: (_state, rest) => until(rest, '-->', START),
  raw: (state, rest) => {
    const at = rest.toLowerCase().indexOf(`</${state.element}`);
    const length = at + 2 + state.element.length;
    return at < 0 ? undefined : { state: { mode: 'tag', element: '', attribute: '' }, length };
  },
};

function until(rest: string, end: string, state: State): Step | undefined {
  const at = rest.indexOf(end);
  return at < 0 ? undefined : { state, length: at + end.length };
}
