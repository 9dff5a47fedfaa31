// Every subject with every predicate: trouble is heard of whatever it is said of, and with its cause; good news is none.
import { readSignals } from '../../../src/domain/signals/read-signals';
import { isNotOnPlan } from '../../../src/domain/signals/signal';
import { COMBINED } from './sentences/combined';

describe.each(COMBINED.map((one) => [one.name, one] as const))('%s', (_, { subjects, bad, good }) => {
  test.each(subjects)('%s: trouble is heard, with its cause', (cause, nouns) => {
    const wrong = nouns.flatMap((noun) =>
      bad
        .map((predicate) => `${noun} ${predicate}.`)
        .filter((text) => {
          const signal = readSignals(text)[0];
          return signal === undefined || !isNotOnPlan(signal.status) || !signal.causes.includes(cause);
        }),
    );
    expect(wrong).toEqual([]);
  });

  test.each(subjects)('%s: good news is no trouble', (_cause, nouns) => {
    const sentences = nouns.flatMap((noun) => good.map((predicate) => `${noun} ${predicate}.`));
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.filter((text) => readSignals(text).some(({ status }) => isNotOnPlan(status)))).toEqual(
      [],
    );
  });
});
