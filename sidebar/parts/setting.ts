// What every view needs: the words, and what can be done. Given once at the top.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { UiTexts } from '../../src/domain/text/ui/index';
import { uiTexts } from '../../src/domain/text/ui/index';
import type { State } from '../state/state';
import type { Store } from '../state/store';
import type { Actions } from '../work/work';

export interface Setting {
  readonly texts: UiTexts;
  readonly actions: Actions;
  readonly happen: Store['happen'];
}

const nothing = (): never => {
  throw new Error('the setting is not given');
};

const SettingContext = createContext<Setting>({
  texts: uiTexts('fi').texts,
  happen: nothing,
  actions: {
    read: nothing,
    update: nothing,
    report: nothing,
    fetchFindings: nothing,
    fetchOsahankkeet: nothing,
    filter: nothing,
    jump: nothing,
    cancel: nothing,
    retry: nothing,
    listRepairs: nothing,
    listFixes: nothing,
    repair: nothing,
    fixSheet: nothing,
    markUnchanged: nothing,
    setAside: nothing,
    bringBack: nothing,
    askUndo: nothing,
    undo: nothing,
    mendAgain: nothing,
  },
});

export const SettingProvider = SettingContext.Provider;

export function useSetting(): Setting {
  return useContext(SettingContext);
}

export interface ViewProps {
  readonly state: State;
}
