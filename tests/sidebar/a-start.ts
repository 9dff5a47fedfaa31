// First answers for the sidebar's tests: small, and a test states what matters.
import type { SessionStart } from '../../src/rpc/contract';
import type { ListedFinding, ListedOsahanke, SidebarCheck, SidebarStart } from '../../src/rpc/sidebar';

export const DIRECTOR: SessionStart = {
  role: 'Hankejohtaja',
  basis: 'listed',
  allowed: [
    ...['findings.page', 'osahankkeet.page', 'sidebar.update', 'sidebar.report', 'cell.show'],
    ...['repairs.preview', 'repairs.run', 'row.unchanged', 'finding.setAside', 'finding.bringBack'],
    ...['sheetfix.preview', 'sheetfix.run', 'undo.preview', 'undo.run'],
  ],
  notices: [],
  link: null,
};

export const READER: SessionStart = { ...DIRECTOR, role: 'Lukija', allowed: ['sidebar.start'] };

export function listedFinding(over: Partial<ListedFinding> = {}): ListedFinding {
  return {
    rule: 'cell-required',
    kind: 'cell',
    severity: 'virhe',
    osahanke: 'RH-01',
    osahankeName: 'Palvelustrategia',
    target: { tab: 'Osahankkeet', key: 'RH-01', column: 'Alkaa', cell: 'I2' },
    explanation: 'Pakollinen tieto puuttuu.',
    action: 'Täytä Alkaa.',
    evidence: [],
    ...over,
  };
}

export function listedOsahanke(tunnus: string): ListedOsahanke {
  const dimensions = {
    aikataulu: 'Vihreä',
    rekrytointi: 'Vihreä',
    hankinnat: 'Vihreä',
    talous: 'Vihreä',
    tiedot: 'Vihreä',
  } as const;
  return { tunnus, name: `Osahanke ${tunnus}`, own: null, computed: 'Vihreä', dimensions, counts: {} };
}

/** `total`: more findings than are sent at first. */
export function aCheck(
  findings: readonly ListedFinding[],
  total = findings.length,
  stamp = 'a',
  osahankkeet: readonly ListedOsahanke[] = [listedOsahanke('RH-01')],
): SidebarCheck {
  return {
    ...{ month: '2020-11', today: '2020-11-30', words: { month: 'marraskuu 2020', today: '30.11.2020' } },
    ...{ stamp, rows: { used: 1, total: 1 }, counts: {}, limited: null, lights: {}, own: [] },
    findings: { from: 0, total, items: findings },
    osahankkeet: { from: 0, total: osahankkeet.length, items: osahankkeet },
    setAside: { from: 0, total: 0, items: [] },
    ...{ expiry: { usual: '2021-02-28', latest: '2021-11-30' }, repairs: 0 },
  };
}

export function aStart(check: SidebarCheck | null, session = DIRECTOR): SidebarStart {
  return { session, email: 'henkilo@example.org', check, problem: null, reports: [] };
}
