// Points to the units of Word files.

/** Twentieths of a point: indents, widths, margins. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Half-points: font sizes. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Eighths of a point: borders. Word draws none under 2 and none over 96. */
export function eighths(points: number): number {
  return Math.min(96, Math.max(2, Math.round(points * 8)));
}

/** `#rrggbb` without its sign. */
export function hex(color: string): string {
  return color.replace('#', '');
}
