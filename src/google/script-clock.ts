// Clock: today by the programme's calendar. The only place on the server that asks what time it is.
import type { Clock } from '../app/ports';

/**
 * The local getters follow the script's zone (the manifest's Europe/Helsinki), which is the calendar that the
 * programme lives by, whatever zone somebody gave the spreadsheet. No service call.
 */
export function scriptClock(): Clock {
  return {
    today: () => {
      const now = new Date();
      const two = (value: number) => String(value).padStart(2, '0');
      return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    },
  };
}
