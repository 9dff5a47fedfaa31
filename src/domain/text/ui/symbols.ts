// The signs that stand beside a colour's word; shapes differ, so that they are told apart in black and white.

export const LIGHT_SYMBOLS = {
  Vihreä: '●',
  Keltainen: '▲',
  Punainen: '■',
  Harmaa: '○',
  'Ei arvioitavaa': '–',
} as const;

/** Cells that are filled in wrong have signs of their own; a deviation has that of its light. */
export const SEVERITY_SYMBOLS = {
  virhe: '✕',
  varoitus: '!',
  punainen: '■',
  keltainen: '▲',
  huomautus: 'i',
} as const;
