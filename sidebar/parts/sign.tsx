// A severity or a light: always symbol + word + colour, so that colour is never the only sign.

import type { UiLight, UiSeverity } from '../../src/domain/text/ui/index';
import { LIGHT_SYMBOLS, SEVERITY_SYMBOLS } from '../../src/domain/text/ui/index';
import { useSetting } from './setting';

export const LIGHT_CLASSES: Readonly<Record<UiLight, string>> = {
  Vihreä: 'green',
  Keltainen: 'yellow',
  Punainen: 'red',
  Harmaa: 'grey',
  'Ei arvioitavaa': 'none',
};

const SEVERITY_CLASSES: Readonly<Record<UiSeverity, string>> = {
  virhe: 'red',
  punainen: 'red',
  varoitus: 'yellow',
  keltainen: 'yellow',
  huomautus: 'grey',
};

export function SeveritySign({ severity }: { readonly severity: UiSeverity }) {
  const { texts } = useSetting();
  return (
    <strong class={`sign ${SEVERITY_CLASSES[severity]}`}>
      <span class={`symbol ${severity}`} aria-hidden="true">
        {SEVERITY_SYMBOLS[severity]}
      </span>
      {texts.severities[severity]}
    </strong>
  );
}

export function LightSign({ light }: { readonly light: UiLight }) {
  const { texts } = useSetting();
  return (
    <span class={`sign ${LIGHT_CLASSES[light]}`}>
      <span class="symbol" aria-hidden="true">
        {LIGHT_SYMBOLS[light]}
      </span>
      {texts.lights[light]}
    </span>
  );
}
