// Seasons: keväällä 2021, alkusyksystä, kesään mennessä, kevätkausi.
import type { Pattern } from '../../language';
import { seasonPart, seasonTime } from './named-times';
import { senseAt } from './shapes';

export const season: Pattern = {
  id: 'season',
  starts: ['season'],
  title: 'Vuodenaika',
  examples: [
    ...[
      'keväällä 2021',
      'syksyn aikana',
      'kesään mennessä',
      'talvella 2020-2021',
      'alkusyksystä',
      'loppukesällä 2021',
    ],
    ...['kevätkausi 2021', 'syksy 2020 – kevät 2021', 'kevään alussa'],
  ],
  match(tokens, at) {
    const sense = senseAt(tokens, at, 'season');
    if (sense === null) return null;
    const whole = seasonTime(sense.season, sense.role);
    if (sense.part === undefined) return { length: 1, piece: { is: 'time', time: whole } };
    // "alkusyksystä" tells when, not from when.
    const role = sense.role === 'from' ? 'in' : sense.role;
    return {
      length: 1,
      piece: { is: 'time', time: seasonPart(whole, sense.part, role) },
    };
  },
};
