// Holds the state and tells those who draw it that it changed.
import { type Happening, reduce } from './reducer';
import { FIRST_STATE, type State } from './state';

export interface Store {
  state(): State;
  happen(happening: Happening): void;
  /** Called after each change. */
  listen(listener: () => void): void;
}

export function createStore(first: State = FIRST_STATE): Store {
  let state = first;
  const listeners: (() => void)[] = [];
  return {
    state: () => state,
    happen: (happening) => {
      state = reduce(state, happening);
      for (const listener of listeners) listener();
    },
    listen: (listener) => {
      listeners.push(listener);
    },
  };
}
