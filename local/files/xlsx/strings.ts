// The shared strings of a package as plain text: runs of rich text joined, phonetic readings left out.
import { decodeCellText } from './cell-text';
import { walkXml } from './xml';

/** Index → text, as `<c t="s"><v>index</v>` refers to it. */
export function readStrings(xml: string | undefined): string[] {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let phonetic = false;
  walkXml(xml ?? '<none/>', {
    open: ({ name }) => {
      if (name === 'si') current = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') inText = !phonetic;
    },
    text: (text) => {
      if (inText) current += text;
    },
    close: (name) => {
      if (name === 'si') strings.push(decodeCellText(current));
      else if (name === 'rPh') phonetic = false;
      else if (name === 't') inText = false;
    },
  });
  return strings;
}
