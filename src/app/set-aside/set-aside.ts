// Use cases: a warning is set aside with a reason and a last day, and brought back before it.
import { addDays, isDay } from '../../domain/day/day';
import type { Finding } from '../../domain/findings/finding';
import { canSetAside, latestExpiry, type SetAsideFinding, setAsideId } from '../../domain/findings/set-aside';
import type { Access } from '../../domain/roles/access';
import { ownTunnukset } from '../../domain/roles/own-osahankkeet';
import { kuitatut } from '../../domain/workbook/own-tabs/kuitatut';
import type { FindingAddress, SetAsideRequest, SetAsideResult } from '../../rpc/contract';
import { AppError } from '../app-error';
import { type Check, type CheckPorts, checkPortfolio } from '../check-portfolio';
import type { Moment } from '../journal/ports';
import type { Identity, Lock } from '../ports';
import type { TabWriter } from '../write-back/ports';
import { KUITATUT_HEADERS, kuitatutPlaces, kuitatutRow } from './kuitatut-tab';

export interface SetAsidePorts extends CheckPorts {
  readonly lock: Lock;
  readonly writer: TabWriter;
  readonly identity: Identity;
  readonly moment: Moment;
  readonly access: Access;
}

/** Errors: those of checkPortfolio, busy, bad-request (no reason), bad-expiry, cannot-set-aside, forbidden, own-tab-shape. */
export function setAsideFinding(ports: SetAsidePorts, request: SetAsideRequest): SetAsideResult {
  const today = ports.clock.today();
  const latest = latestExpiry(today);
  const reason = request.reason.trim();
  if (reason === '') throw new AppError('bad-request');
  if (!isDay(request.until) || request.until < today || request.until > latest) {
    throw new AppError('bad-expiry', { latest });
  }
  return ports.lock.hold(() => {
    const check = checkPortfolio(ports, { lang: request.lang });
    const found = check.run.findings.filter((one) => isAt(one, request) && canSetAside(one));
    const [finding] = found;
    // Two alike on one key can't be told apart later either.
    if (finding === undefined || found.length > 1) throw new AppError('cannot-set-aside');
    allow(ports, check, finding);
    const { tab, key, column } = finding.target;
    append(ports, {
      havainto: setAsideId(finding),
      osahanke: finding.osahanke ?? '',
      kohde: [tab, key, column].filter((part) => part !== '').join(', '),
      syy: reason,
      voimassa: request.until,
      tekija: ports.identity.email(),
      aika: ports.moment.now(),
    });
    return { count: check.setAside.length + 1 };
  });
}

/** Its last day becomes yesterday: the row stays as a record. Errors: as above. */
export function bringBackFinding(ports: SetAsidePorts, request: FindingAddress): SetAsideResult {
  return ports.lock.hold(() => {
    const check = checkPortfolio(ports, { lang: request.lang });
    const found = check.setAside.filter(({ finding }) => isAt(finding, request));
    if (found.length === 0) throw new AppError('cannot-set-aside');
    for (const { finding } of found) allow(ports, check, finding);
    end(ports, found, addDays(ports.clock.today(), -1));
    return { count: check.setAside.length - found.length };
  });
}

function isAt({ rule, target }: Finding, wanted: FindingAddress): boolean {
  return (
    rule === wanted.rule &&
    target.tab === wanted.tab &&
    target.key === wanted.key &&
    target.column === wanted.column
  );
}

/** A coordinator only where the finding is of their own osahanke. */
function allow({ access }: SetAsidePorts, { context }: Check, { osahanke }: Finding): void {
  if (access.role !== 'Koordinaattori') return;
  const own = ownTunnukset(access.own, context.portfolio.osahankkeet);
  if (osahanke === null || !own.has(osahanke)) throw new AppError('forbidden');
}

function append({ rows, writer }: SetAsidePorts, texts: Parameters<typeof kuitatutRow>[1]): void {
  let grid = rows.readTabs([kuitatut.name])[0] ?? [];
  if (grid.length === 0) {
    writer.create(kuitatut.name, KUITATUT_HEADERS);
    grid = [KUITATUT_HEADERS];
  }
  const { cells, formats } = kuitatutRow(kuitatutPlaces(grid), texts);
  writer.open(kuitatut.name)?.appendEdit(grid.length, [cells], formats)();
}

function end({ rows, writer }: SetAsidePorts, found: readonly SetAsideFinding[], day: string): void {
  const column = kuitatutPlaces(rows.readTabs([kuitatut.name])[0] ?? []).get('voimassa') ?? 0;
  const sheet = writer.open(kuitatut.name);
  for (const { entry } of found) sheet?.columnEdit(column, entry.row, [day], 'day')();
}
