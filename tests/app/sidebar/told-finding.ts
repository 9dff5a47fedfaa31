// A finding as a check tells it, with nothing special about it: a test states what matters.
import type { Offers } from '../../../src/app/sidebar/finding-offers';
import type { CheckedFinding } from '../../../src/rpc/contract';

export function toldFinding(over: Partial<CheckedFinding> = {}): CheckedFinding {
  return {
    rule: 'rekrytointi-target',
    kind: 'deviation',
    severity: 'keltainen',
    area: 'rekrytointi',
    causeGroup: null,
    causeGroups: [],
    osahanke: 'RH-01',
    target: { tab: 'Rekrytoinnit', key: 'REK-01', column: 'Aloitustavoite', cell: 'H2' },
    explanation: 'Aloitustavoite on ylittynyt.',
    action: 'Päivitä vaihe.',
    evidence: [],
    daysLate: null,
    forecast: null,
    ...over,
  };
}

export const NO_OFFERS: Offers = { of: () => undefined, repairs: 0 };
