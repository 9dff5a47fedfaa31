// The sidebar page: puts the pieces together, draws at once, and asks the server for everything in one call.
import { render } from 'preact';
import { uiTexts } from '../src/domain/text/ui/index';
import { call, focusSheet } from './api';
import { SettingProvider } from './parts/setting';
import { App } from './shell/app';
import { createStore } from './state/store';
import { createActions } from './work/work';

const { language, texts } = uiTexts(navigator.language);
document.documentElement.lang = language;
document.title = texts.title;

const store = createStore();
const actions = createActions({ store, call, texts, language, now: () => Date.now(), focusSheet });
const setting = { texts, actions, happen: store.happen };
const root = document.getElementById('app') ?? document.body;

function draw(): void {
  render(
    <SettingProvider value={setting}>
      <App state={store.state()} />
    </SettingProvider>,
    root,
  );
}

// What index.html drew before the script ran makes way for the same, drawn by the script.
root.textContent = '';
store.listen(draw);
void actions.read('start');
