// Figures as the tables and the page write them in Finnish.

/** Three decimals with a comma; – where there is none. */
export function figure(value: number | null): string {
  return value === null ? '–' : value.toFixed(3).replace('.', ',');
}

/** `80,0 %`: a share as the first lines of the page tell it; – where there is none. */
export function share(value: number | null): string {
  return value === null ? '–' : `${(value * 100).toFixed(1).replace('.', ',')} %`;
}

/** `55 %` */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((part / whole) * 100)} %`;
}
