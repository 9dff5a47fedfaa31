// The coordinator's own light is Vihreä or Valmis while the sheet's evidence says Keltainen or Punainen.
import { lightOf } from '../../findings/lights';
import { evidenceOn, findingOn } from '../finding-on';
import type { LightRule } from '../rule';

export const osahankeOwnLight: LightRule = {
  id: 'osahanke-own-light',
  kind: 'deviation',
  area: 'tiedot',
  levels: ['huomautus'],
  scope: 'lights',
  settings: [],
  check: ({ row }, lights, findings, context) => {
    const { own, computed } = lights;
    if (own !== 'Vihreä' && own !== 'Valmis') return [];
    if (computed !== 'Keltainen' && computed !== 'Punainen') return [];
    const against = findings.filter((finding) => {
      const light = lightOf(finding);
      return light === 'Keltainen' || light === 'Punainen';
    });
    const finding = findingOn(osahankeOwnLight, row, context, {
      severity: 'huomautus',
      column: 'tilanne',
      message: { name: 'own-light', data: { own, computed, reasons: against.length } },
    });
    const evidence = [
      ...evidenceOn(row, 'tilanne'),
      ...against.flatMap((other) => other.evidence.slice(0, 1)),
    ];
    return [{ ...finding, evidence }];
  },
};
