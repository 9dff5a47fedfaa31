// Cells that point at an osahanke or a hanke which is not there, with what was probably meant: a person is asked.
import { fold } from '../workbook/likeness';
import {
  type Linkable,
  linkableHankkeet,
  type MeantLink,
  meantHanke,
  meantOsahanke,
} from '../workbook/meant/meant-link';
import { DETAIL_TABS, type Portfolio } from '../workbook/portfolio';
import type { TabId } from '../workbook/tabs/index';
import type { LinkFinder } from './propose';

/** By column key; null from a finder where the reference answers to a row, or nothing can be told. */
export function likelyLinks(id: TabId, portfolio: Portfolio): Readonly<Record<string, LinkFinder>> {
  const { osahankkeet, tabs } = portfolio;
  if (id === 'osahankkeet') {
    const hankkeet = tabs.hankkeet.rows;
    return { hanke: unlessKnown(linkableHankkeet(hankkeet), () => meantHanke(hankkeet)) };
  }
  const one = unlessKnown(osahankkeet, () => meantOsahanke(osahankkeet));
  if (id === 'kayttooikeudet') {
    const parted: LinkFinder = (part) => meantOsahanke(osahankkeet).allIn(part)?.join(', ') ?? one(part);
    return { osahankkeet: (list) => eachOf(list, parted) };
  }
  return DETAIL_TABS.some((detail) => detail === id) ? { osahanke: one } : {};
}

function unlessKnown(rows: readonly Linkable[], links: () => MeantLink): LinkFinder {
  const known = new Set(rows.flatMap(({ tunnus, name }) => [fold(tunnus), fold(name)]));
  return (reference) => {
    if (known.has(fold(reference))) return null;
    return links().meant(reference)?.tunnus ?? null;
  };
}

/** `RH-1; RH-02` → `RH-01; RH-02`, `RH-01 ja RH-02` → `RH-01, RH-02`: the other parts and the signs between them stay. */
function eachOf(list: string, one: LinkFinder): string | null {
  const mended = list.replace(/[^,;\n]+/g, (part) => {
    const reference = part.trim();
    const meant = one(reference);
    return meant === null ? part : part.replace(reference, () => meant);
  });
  return mended === list ? null : mended;
}
