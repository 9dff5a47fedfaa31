// The newest reports of the register, for whoever may make them.
import { isDay, isMonth } from '../../domain/day/day';
import type { Texts } from '../../domain/text/texts';
import type { ListedReport } from '../../rpc/sidebar';
import type { ReportLog } from '../ports';
import { openRegister } from '../report-register';

const MOST_REPORTS = 12;

/** Newest first. Reads the tab once; rows that people have broken are left out, as they are only shown. */
export function listedReports(log: ReportLog, { calendar }: Texts): readonly ListedReport[] {
  return openRegister(log)
    .entries()
    .filter(({ linkki, kuukausi, paiva }) => isWebAddress(linkki) && isMonth(kuukausi) && isDay(paiva))
    .map(({ kuukausi, versio, tila, paiva, linkki }) => ({
      month: kuukausi,
      version: versio,
      state: tila,
      day: paiva,
      words: { month: calendar.month(kuukausi), day: calendar.day(paiva) },
      url: linkki,
    }))
    .reverse()
    .slice(0, MOST_REPORTS);
}

/** The tab is open to editors: an address of another kind could run a script in the sidebar. */
function isWebAddress(text: string): boolean {
  return /^https:\/\/[^\s]{1,500}$/.test(text);
}
