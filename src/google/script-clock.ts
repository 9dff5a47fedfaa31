// Clock and Moment by the programme's calendar. The only place on the server that asks what time it is.
import type { Moment } from '../app/journal/ports';
import type { Clock } from '../app/ports';

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * The local getters follow the script's zone (the manifest's Europe/Helsinki), which is the calendar that the
 * programme lives by, whatever zone somebody gave the spreadsheet. No service call.
 */
export function scriptClock(): Clock {
  return {
    today: () => {
      return dayOf(new Date());
    },
  };
}

export function scriptMoment(): Moment {
  return {
    now: () => {
      const now = new Date();
      return `${dayOf(now)} ${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}`;
    },
  };
}

function dayOf(date: Date): string {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
