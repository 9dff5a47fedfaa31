// The own funding that has come is less than the costs so far call for.
import { levelOfPoints, pointLimits } from '../../findings/levels';
import { ownFundingOf } from '../../forecast/own-funding-of-hanke';
import { evidenceOn, findingOn } from '../finding-on';
import { type RowRule, rowRule } from '../rule';

export const hankeOwnFunding: RowRule = rowRule({
  id: 'hanke-own-funding',
  kind: 'deviation',
  area: 'talous',
  levels: ['huomautus', 'keltainen', 'punainen'],
  tab: 'hankkeet',
  settings: ['keltainenProsenttiyksikkoa', 'punainenProsenttiyksikkoa'],
  check: (row, context) => {
    const found = ownFundingOf(row, context.portfolio);
    if (found === null || found.missing <= 0) return [];
    const { hanke, percent, costs, paid, required, missing, osahankkeet, withoutCosts } = found;
    const lacking = Math.round((missing / required) * 100);
    const finding = findingOn(hankeOwnFunding, row, context, {
      severity: levelOfPoints(lacking, context.settings) ?? 'huomautus',
      column: 'omarahoitusToteutunut',
      evidence: ['omarahoitus'],
      causeGroups: ['talous'],
      message: {
        name: 'own-funding-short',
        data: {
          ...{ hanke, percent, costs, paid, required, missing, lacking },
          osahankkeet: osahankkeet.length,
          withoutCosts,
          limits: pointLimits(context.settings),
        },
      },
    });
    const costCells = osahankkeet.flatMap((osahanke) => evidenceOn(osahanke.row, 'toteuma'));
    return [{ ...finding, evidence: [...finding.evidence, ...costCells] }];
  },
});
