// A finding with nothing special about it: a test states what matters.
import type { Finding } from '../../../src/domain/findings/finding';

export function aFinding(over: Partial<Finding> = {}): Finding {
  return {
    rule: 'rekrytointi-target',
    kind: 'deviation',
    severity: 'keltainen',
    area: 'rekrytointi',
    cause: null,
    causeGroups: ['rekrytointi'],
    osahanke: 'RH-01',
    target: { tab: 'Rekrytoinnit', key: 'REK-01', column: 'Aloitustavoite', cell: 'H2' },
    evidence: [],
    daysLate: 1,
    forecast: null,
    greys: false,
    message: { name: 'required-empty', data: { header: 'Tunnus' } },
    ...over,
  };
}
