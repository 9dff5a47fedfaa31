// A told check as the sidebar gets it: totals of everything, and the beginnings of the two lists.
import type { Severity } from '../../domain/findings/finding';
import type { Light } from '../../domain/findings/lights';
import { latestExpiry, usualExpiry } from '../../domain/findings/set-aside';
import type { Access } from '../../domain/roles/access';
import { ownTunnukset } from '../../domain/roles/own-osahankkeet';
import type { Texts } from '../../domain/text/texts';
import type { Portfolio } from '../../domain/workbook/portfolio';
import type { CheckResult } from '../../rpc/contract';
import type {
  FindingsPage,
  ListedFinding,
  ListedOsahanke,
  ListPage,
  OsahankkeetPage,
  SidebarCheck,
} from '../../rpc/sidebar';
import { fitting } from './answer-size';
import { cutText, LONGEST_KEY } from './cut-text';
import type { Offers } from './finding-offers';
import { listedFindings } from './listed-findings';
import { listedOsahankkeet } from './listed-osahankkeet';
import { listedSetAside } from './listed-set-aside';

/** Bytes of the lists in the first answer, which as a whole stays under 200 kB. */
const FIRST_BYTES = { findings: 95_000, osahankkeet: 45_000, own: 10_000, setAside: 15_000 };
/** Bytes of a later page: few calls, as each checks the workbook anew. */
const PAGE_BYTES = 1_000_000;

interface Lists {
  readonly stamp: string;
  readonly findings: readonly ListedFinding[];
  readonly osahankkeet: readonly ListedOsahanke[];
}

/** `told`: what this caller may know (toldFindings). */
export function sidebarCheck(
  told: CheckResult,
  portfolio: Portfolio,
  access: Access,
  texts: Texts,
  offers: Offers,
): SidebarCheck {
  const { calendar } = texts;
  const lists = listsOf(told, portfolio, offers);
  const counts: Partial<Record<Severity, number>> = {};
  for (const { severity } of told.findings) counts[severity] = (counts[severity] ?? 0) + 1;
  const own = [...ownTunnukset(access.own, portfolio.osahankkeet)].map((tunnus) =>
    cutText(tunnus, LONGEST_KEY),
  );
  const lights: Partial<Record<Light, number>> = {};
  for (const { computed } of told.lights) lights[computed] = (lights[computed] ?? 0) + 1;
  const rows = { used: 0, total: 0 };
  for (const { used, total } of Object.values(told.rows)) {
    rows.used += used;
    rows.total += total;
  }
  return {
    month: told.month,
    today: told.today,
    words: { month: calendar.month(told.month), today: calendar.day(told.today) },
    stamp: lists.stamp,
    rows,
    counts,
    limited: told.limited === undefined ? null : { to: told.limited.to, all: told.limited.counts },
    lights,
    own: fitting(own, 0, FIRST_BYTES.own),
    findings: pageOf(lists.findings, 0, FIRST_BYTES.findings),
    osahankkeet: pageOf(lists.osahankkeet, 0, FIRST_BYTES.osahankkeet),
    setAside: pageOf(listedSetAside(told.setAside ?? [], texts), 0, FIRST_BYTES.setAside),
    expiry: { usual: usualExpiry(told.today), latest: latestExpiry(told.today) },
    repairs: offers.repairs,
  };
}

/** `offers`: as in the first answer, whose stamp the page bears. */
export function findingsPage(
  told: CheckResult,
  portfolio: Portfolio,
  offers: Offers,
  from: number,
): FindingsPage {
  const { stamp, findings } = listsOf(told, portfolio, offers);
  return { stamp, page: pageOf(findings, from, PAGE_BYTES) };
}

export function osahankkeetPage(
  told: CheckResult,
  portfolio: Portfolio,
  offers: Offers,
  from: number,
): OsahankkeetPage {
  const { stamp, osahankkeet } = listsOf(told, portfolio, offers);
  return { stamp, page: pageOf(osahankkeet, from, PAGE_BYTES) };
}

function listsOf(told: CheckResult, { osahankkeet }: Portfolio, offers: Offers): Lists {
  const findings = listedFindings(told.findings, osahankkeet, offers);
  const listed = listedOsahankkeet(told, osahankkeet);
  return { stamp: stampOf([told.month, told.today, findings, listed]), findings, osahankkeet: listed };
}

function pageOf<T>(items: readonly T[], from: number, bytes: number): ListPage<T> {
  return { from, total: items.length, items: fitting(items, from, bytes) };
}

/** FNV-1a, 32 bits: only tells two neighbouring states apart, guards nothing. */
function stampOf(content: unknown): string {
  const text = JSON.stringify(content);
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16);
}
