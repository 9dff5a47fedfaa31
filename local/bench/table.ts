// The bench's figures as a Finnish table for the screen.
import type { Measurement } from './measure';

export function table({ calls, times, loadMilliseconds, bundleBytes }: Measurement): string {
  return [
    'Palvelukutsut, koko tarkistus',
    line(['osahankkeita', 'lisäosa', 'solu kerrallaan', 'suhde', 'puutteita']),
    ...calls.map((at) =>
      line([
        whole(at.rows),
        whole(at.calls),
        whole(at.naiveCalls),
        `1 : ${whole(Math.round(at.naiveCalls / at.calls))}`,
        `${whole(at.found)} / ${whole(at.naiveFound)}`,
      ]),
    ),
    '',
    'Aika riviä kohti (luku ja säännöt; vertailukelpoinen vain samassa ajossa)',
    line(['osahankkeita', 'µs / rivi', 'suhde 1. kokoon']),
    ...times.map((at) => line([whole(at.rows), decimal(at.microsecondsPerRow, 1), decimal(at.ratio, 2)])),
    '',
    `Ohjelman lataus: ${decimal(loadMilliseconds, 1)} ms`,
    `Ohjelman koko: ${whole(bundleBytes)} tavua`,
    '',
  ].join('\n');
}

function line(cells: readonly string[]): string {
  return cells.map((cell) => cell.padStart(16)).join('');
}

/** `115 020`, with no-break spaces. */
function whole(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
}

function decimal(value: number, digits: number): string {
  return value.toFixed(digits).replace('.', ',');
}
