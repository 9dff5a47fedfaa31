// The part with a tab's notes as text: notes put in and taken out, every other one byte for byte as it was.
import { parseArea } from '../reference';
import { escapeXml, walkXml } from '../xml';

/** The name under which Excel lists notes; never a person's. */
const AUTHOR = 'Hankesalkku';

/** A note as it shall be; the text is legal in XML and encoded for cells. */
export interface NoteText {
  readonly reference: string;
  readonly text: string;
}

export function emptyNoteTexts(namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespace}"><authors></authors><commentList></commentList></comments>`;
}

/** @param gone references (`B2`) whose notes go, or make way for those in `fresh` */
export function patchNoteTexts(xml: string, gone: ReadonlySet<string>, fresh: readonly NoteText[]): string {
  const found = spansOf(xml);
  const pieces: string[] = [];
  let copied = 0;
  const put = (from: number, to: number, text: string) => {
    pieces.push(xml.slice(copied, from), text);
    copied = to;
  };
  const { prefix, authors, list, comments } = found;
  const isKnown = found.own >= 0;
  const author = isKnown ? found.own : found.authorCount;
  const comment = ({ reference, text }: NoteText) =>
    `<${prefix}comment ref="${reference}" authorId="${author}"><${prefix}text><${prefix}r><${prefix}t xml:space="preserve">${escapeXml(text)}</${prefix}t></${prefix}r></${prefix}text></${prefix}comment>`;
  if (!isKnown && fresh.length > 0)
    append(authors, `<${prefix}author>${AUTHOR}</${prefix}author>`, 'authors');
  for (const { reference, start, end } of comments) if (gone.has(reference)) put(start, end, '');
  append(list, fresh.map(comment).join(''), 'commentList');
  return pieces.join('') + xml.slice(copied);

  function append({ start, end }: Span, text: string, name: string): void {
    const isEmpty = xml.slice(start, end).endsWith('/>');
    if (isEmpty) put(start, end, `<${prefix}${name}>${text}</${prefix}${name}>`);
    else put(xml.lastIndexOf('<', end - 1), xml.lastIndexOf('<', end - 1), text);
  }
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** @throws Error where the part has no list of authors or of notes */
function spansOf(xml: string) {
  const comments: (Span & { readonly reference: string })[] = [];
  const lists = new Map<string, Span>();
  const starts = new Map<string, number>();
  let reference = '';
  let author = '';
  let own = -1;
  let authorCount = 0;
  walkXml(xml, {
    open: ({ name, attributes, start }) => {
      starts.set(name, start);
      if (name === 'comment') reference = plain(attributes.ref ?? '');
      if (name === 'author') author = '';
    },
    text: (text) => {
      author += text;
    },
    close: (name, end) => {
      const start = starts.get(name) ?? 0;
      if (name === 'comment') comments.push({ reference, start, end });
      else if (name === 'authors' || name === 'commentList') lists.set(name, { start, end });
      else if (name === 'author') {
        if (author === AUTHOR) own = authorCount;
        authorCount += 1;
      }
    },
  });
  const [authors, list] = [lists.get('authors'), lists.get('commentList')];
  if (!authors || !list) throw new Error('comments part without authors or commentList');
  const prefix = /^<([\w.-]+:)?/.exec(xml.slice(list.start))?.[1] ?? '';
  return { comments, authors, list, own, authorCount, prefix };
}

/** `$B$2` is legal, if unheard of. */
function plain(reference: string): string {
  return parseArea(reference) ? reference.replaceAll('$', '') : '';
}
