// The `q` of Drive.Files.list: the few search terms this product uses, joined by `and`.
import type { DriveFile } from '../../model/drive';
import { ApiError } from './api-error';

type Term = (file: DriveFile) => boolean;

/** A quoted text: `'` and `\` are escaped by a backslash. */
const TEXT = String.raw`'((?:[^'\\]|\\.)*)'`;

const TERMS: readonly { readonly pattern: RegExp; readonly term: (...texts: string[]) => Term }[] = [
  {
    pattern: new RegExp(
      String.raw`^appProperties\s+has\s*\{\s*key\s*=\s*${TEXT}\s+and\s+value\s*=\s*${TEXT}\s*\}`,
    ),
    term: (key, value) => (file) => key !== undefined && file.appProperties[key] === value,
  },
  {
    pattern: /^trashed\s*=\s*(true|false)\b/,
    term: (value) => (file) => file.trashed === (value === 'true'),
  },
  {
    pattern: new RegExp(String.raw`^mimeType\s*=\s*${TEXT}`),
    term: (type) => (file) => file.mimeType === type,
  },
  { pattern: new RegExp(String.raw`^name\s*=\s*${TEXT}`), term: (name) => (file) => file.name === name },
];

/**
 * Test of a search.
 * @throws ApiError `Invalid Value`, also for legal terms that the emulator does not know
 */
export function parseQuery(query: string): Term {
  const terms: Term[] = [];
  let rest = query.trim();
  while (rest !== '') {
    const found = readTerm(rest);
    if (!found) throw invalid();
    terms.push(found.term);
    rest = rest.slice(found.length).trim();
    if (rest === '') break;
    if (!/^and\s+\S/.test(rest)) throw invalid();
    rest = rest.slice('and'.length).trim();
  }
  return (file) => terms.every((term) => term(file));
}

function readTerm(text: string): { term: Term; length: number } | undefined {
  for (const { pattern, term } of TERMS) {
    const match = pattern.exec(text);
    if (match) {
      const texts = match.slice(1).map((part) => part.replace(/\\(.)/g, '$1'));
      return { term: term(...texts), length: match[0].length };
    }
  }
  return undefined;
}

function invalid(): ApiError {
  return new ApiError('drive.files.list', { code: 400, message: 'Invalid Value' });
}
