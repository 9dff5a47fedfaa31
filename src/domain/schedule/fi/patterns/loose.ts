// Words that hold no day of their own: cues, links, vague words, hedges, words of moving a time, meetings.
import type { Pattern, Piece } from '../../language';
import { CUE_WORDS } from '../words/cue-words';
import {
  HEDGES,
  INSTEAD_WORDS,
  MEETING_STEMS,
  MOVED_WORDS,
  SUPERSEDED_WORDS,
  VAGUE_WORDS,
} from '../words/loose-words';
import { phraseFinder } from '../words/phrases';
import { stopLength } from './shapes';

/** Cues that may stand on either side are told by where the time is: both lists are asked, the nearer wins. */
const findCue = phraseFinder<Piece>(CUE_WORDS.map(([word, phrases]) => [{ is: 'cue', ...word }, phrases]));

export const cue: Pattern = {
  id: 'cue',
  starts: ['word', 'ordinal'],
  title: 'Ajan rajaavat sanat',
  examples: [
    ...[
      'viim. helmikuu 2021',
      'viimeistään 31.3.2021',
      '1.3.2021 alkaen',
      'maaliskuusta lähtien',
      'aikaisintaan syksyllä 2021',
    ],
    ...[
      '28.2.2021 saakka',
      'ennen kesää',
      'maaliskuun 2021 jälkeen',
      'noin 15.3.2021',
      'vapun tienoilla',
      'ei ennen maaliskuuta',
    ],
  ],
  match(tokens, at) {
    const hit = findCue(tokens, at);
    return hit === null
      ? null
      : { length: hit.length + stopLength(tokens, at + hit.length), piece: hit.value };
  },
};

const findLoose = phraseFinder<Piece>([
  [{ is: 'vague' }, VAGUE_WORDS],
  [{ is: 'hedge' }, HEDGES],
  [{ is: 'moved' }, MOVED_WORDS],
  [{ is: 'superseded' }, SUPERSEDED_WORDS],
  [{ is: 'instead' }, INSTEAD_WORDS],
  [{ is: 'link', link: 'list' }, ['ja', 'sekä', 'tai', 'vai', 'eli', '/', '&', '+']],
  [{ is: 'link', link: 'span' }, ['-']],
  [{ is: 'link', link: 'arrow' }, ['→', '»', '⇒', '➔', '➜', '>']],
]);

export const loose: Pattern = {
  id: 'loose',
  starts: ['word', 'mark', 'shift', 'part'],
  title: 'Avoimet, siirretyt ja varaukselliset ajat',
  examples: [
    'pian',
    'toistaiseksi',
    'rahoituspäätöksen jälkeen',
    'siirretty 30.11. → 15.12.2020',
    'siirtyy helmikuulta maaliskuulle',
    'alustavasti maaliskuussa',
  ],
  match(tokens, at) {
    const hit = findLoose(tokens, at);
    return hit === null ? null : { length: hit.length, piece: hit.value };
  },
};

export const meeting: Pattern = {
  id: 'meeting',
  starts: ['word'],
  title: 'Kokous',
  examples: [
    'työvaliokunnan kokoukseen 2/2021',
    'ohjausryhmän joulukuun kokouksessa',
    'tammikuun 2021 kokouksiin',
  ],
  match(tokens, at) {
    const word = tokens[at]?.kind === 'word' ? (tokens[at]?.text ?? '') : '';
    return MEETING_STEMS.some((stem) => word.startsWith(stem))
      ? { length: 1, piece: { is: 'meeting' } }
      : null;
  },
};
