// An offered repair for the sidebar's tests: a test states what matters.
import type { OfferedRepair, RepairsPreview } from '../../src/rpc/contract';

export function offeredRepair(over: Partial<OfferedRepair> = {}): OfferedRepair {
  return {
    ...{ id: 'a', kind: 'day', certain: true, osahanke: 'RH-01', osahankeName: 'Palvelustrategia' },
    ...{ tab: 'Rekrytoinnit', key: 'REK-01', column: 'Aloitus', cell: 'Rekrytoinnit!K2' },
    ...{ from: '1.2.2021', to: '1.2.2021', sentence: 'Rekrytoinnit, REK-01, Aloitus.' },
    ...over,
  };
}

export function aPreview(repairs: readonly OfferedRepair[] = [offeredRepair()]): RepairsPreview {
  return { token: 't', certain: repairs.filter((one) => one.certain).length, repairs, later: 0 };
}
