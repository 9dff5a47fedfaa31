// Words that say what is meant of the time beside them: by, from, until, during, around, before, after.

import type { Cue } from '../../language';
import { listed } from './listed';

export interface CueWord {
  readonly cue: Cue;
  readonly side: 'before' | 'after' | 'both';
  /** How many other words may stand between the cue and its time. */
  readonly reach: number;
  /** Alone, without a time, it makes the cell vague: "lomien jälkeen". */
  readonly vagueAlone?: boolean;
  /** Only of a time in the illative or allative: "jatkuu maaliskuuhun", not "jatkuu maaliskuussa". */
  readonly onlyTo?: boolean;
}

export const CUE_WORDS: readonly (readonly [CueWord, readonly string[]])[] = [
  [
    { cue: 'by', side: 'after', reach: 0, vagueAlone: true },
    listed('mennessä, menn, mennesä, menessä, mennessa'),
  ],
  [
    { cue: 'by', side: 'both', reach: 4, vagueAlone: true },
    listed(
      'viimeistään, viimeistäänkin, vimeistään, viimeistää, viimestään, viim, viimeist',
      'takaraja, takarajana, määräaika, määräaikana, deadline, dl, enintään, korkeintaan',
    ),
  ],
  [
    { cue: 'by', side: 'before', reach: 2 },
    listed(
      'jättää, jätettävä, jätetään, palautettava, palautus, toimitettava, lähetettävä',
      'ilmoittauduttava, jättöpäivä, palautuspäivä, eräpäivä, määräpäivä, hakuaika päättyy',
      'viimeinen päivä, viimeinen hakupäivä',
    ),
  ],
  [
    { cue: 'until', side: 'before', reach: 1, onlyTo: true },
    listed(
      'toimii, toimivat, jatkuu, jatkuvat, jatkaa, jatkavat, kestää, kestävät, palkattu',
      'palkataan, aina',
    ),
  ],
  [
    { cue: 'until', side: 'before', reach: 2 },
    listed('päättyy, päättyvät, päättyen, päättyminen, umpeutuu, sulkeutuu, voimassa'),
  ],
  [{ cue: 'until', side: 'after', reach: 0 }, ['asti', 'saakka']],
  [
    { cue: 'from', side: 'after', reach: 0 },
    listed(
      'ja siitä eteenpäin, siitä eteenpäin, ja sen jälkeen, tai sen jälkeen, tai myöhemmin',
      'ja myöhemmin',
    ),
  ],
  [{ cue: 'from', side: 'both', reach: 0, vagueAlone: true }, ['alkaen', 'lähtien', 'lukien', 'alk']],
  [{ cue: 'from', side: 'both', reach: 3, vagueAlone: true }, ['aikaisintaan', 'aikaisintaankin']],
  [{ cue: 'from', side: 'before', reach: 0 }, ['ei ennen', 'ei ennen kuin', 'ei kuitenkaan ennen']],
  [{ cue: 'from', side: 'after', reach: 0, vagueAlone: true }, ['eteenpäin']],
  [{ cue: 'before', side: 'before', reach: 0, vagueAlone: true }, ['ennen', 'ennen kuin']],
  [{ cue: 'after', side: 'after', reach: 0, vagueAlone: true }, ['jälkeen', 'jälkeinen', 'jälkeisen']],
  [
    { cue: 'during', side: 'both', reach: 0 },
    listed(
      'aikana, kuluessa, ajan, ajalla, ajalle, ajaksi, aikavälillä, sisällä, puitteissa',
      'välisenä, välillä',
    ),
  ],
  [
    { cue: 'around', side: 'after', reach: 0 },
    listed(
      'tienoilla, tienoille, tienoissa, tienoo, seutuvilla, paikkeilla, tietämillä, tietämissä',
      'nurkilla, korvilla, aikoihin, aikoina, maissa, kieppeillä, hujakoilla, ympärillä',
    ),
  ],
  [
    { cue: 'around', side: 'before', reach: 1 },
    listed('noin, n, arviolta, suunnilleen, suurin piirtein, ca'),
  ],
];
