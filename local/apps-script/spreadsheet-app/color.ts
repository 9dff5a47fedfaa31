// Reads the colours that scripts give: #rgb, #rrggbb and the common CSS names; the rest Sheets ignores silently (§8.3 no. 21).

const NAMES: Readonly<Record<string, string>> = {
  black: '#000000',
  silver: '#c0c0c0',
  gray: '#808080',
  grey: '#808080',
  white: '#ffffff',
  maroon: '#800000',
  red: '#ff0000',
  purple: '#800080',
  fuchsia: '#ff00ff',
  magenta: '#ff00ff',
  green: '#008000',
  lime: '#00ff00',
  olive: '#808000',
  yellow: '#ffff00',
  navy: '#000080',
  blue: '#0000ff',
  teal: '#008080',
  aqua: '#00ffff',
  cyan: '#00ffff',
  orange: '#ffa500',
  pink: '#ffc0cb',
  brown: '#a52a2a',
  gold: '#ffd700',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  lightgreen: '#90ee90',
  lightblue: '#add8e6',
  lightyellow: '#ffffe0',
};

/** @returns `#rrggbb` in lower case; undefined where Sheets would not understand the colour */
export function readColor(text: string): string | undefined {
  const bare = text.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(bare)) return bare;
  if (/^#[0-9a-f]{3}$/.test(bare)) return bare.replace(/[0-9a-f]/g, '$&$&');
  return NAMES[bare];
}
