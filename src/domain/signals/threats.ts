// A clause that spells out the threat of the clause before it: what it tells of may come, and has not.
import type { ClauseReading } from './polarity';

/**
 * "Riskinä on, ettei osaajia löydy": the second clause by itself says that nobody was found.
 * @param contentStarts lower case, as `Language` has them
 */
export function heedThreats(
  readings: readonly ClauseReading[],
  contentStarts: ReadonlySet<string>,
): readonly ClauseReading[] {
  return readings.map((reading, at) => {
    const opens = reading.clause.words[0];
    const threatened = readings[at - 1]?.has('threat') === true;
    if (!threatened || opens === undefined || !contentStarts.has(opens.text)) return reading;
    const statements = reading.statements.map((one) =>
      one.says === 'delay' || one.says === 'block' ? { ...one, says: 'risk' as const } : one,
    );
    return { ...reading, statements };
  });
}
