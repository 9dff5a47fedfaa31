// The sentences of access, menu and self-test: whole, in every language, with one and many told apart.
import { TEXTS } from '../../../src/domain/text/index';
import { SELF_TEST_STEPS } from '../../../src/domain/text/self-test-texts';
import { LANGUAGES } from '../../../src/domain/text/texts';

const BROKEN = /undefined|NaN|\[object|\bnull\b| {2}|\.\.|^\s|\s$/;

describe.each(LANGUAGES)('%s', (language) => {
  const { access, menu, selfTest } = TEXTS[language];

  test('what people are told of their rights is whole sentences', () => {
    const said = [
      access.noTab,
      access.noDirector,
      access.notListed,
      access.noEmail,
      access.reader,
      access.noOwn,
      access.deadRow(7, 'Rooli'),
      access.moreDeadRows(1),
      access.moreDeadRows(5),
      menu.noFindings,
      menu.findings(['1', '2']),
      menu.allFindings(['1']),
      menu.setUpQuestion.replace(/\?$/, '.'),
      menu.setUpNothing,
      menu.setUpDone,
      menu.undoQuestion.replace(/\?$/, '.'),
      menu.undoNothing,
      menu.undoDone,
      menu.moreLines(3),
      selfTest.summary(19, 0),
      selfTest.summary(18, 1),
      selfTest.copyHint,
    ];
    for (const sentence of said) {
      expect(sentence).toMatch(/^\S.*\.$/);
      expect(sentence).not.toMatch(BROKEN);
    }
    expect(access.deadRow(7, 'Rooli')).toMatch(/7.*Rooli/);
  });

  test('labels have no full stop, and no two menu items or steps are called the same', () => {
    const items = Object.values(menu.items);
    const steps = SELF_TEST_STEPS.map((id) => selfTest.steps[id]);
    for (const label of [...items, ...steps, menu.openReport, menu.openConsent, menu.close, selfTest.title]) {
      expect(label).toMatch(/^\S.*[^.\s]$/);
    }
    expect(new Set(items).size).toBe(items.length);
    expect(new Set(steps).size).toBe(steps.length);
  });

  test('one and many differ', () => {
    const words = (say: (count: number) => string, count: number) => say(count).replace(/\d+/g, '#');
    for (const severity of ['varoitus', 'punainen', 'keltainen', 'huomautus'] as const) {
      const say = (count: number) => menu.severity(severity, count);
      expect(words(say, 1)).not.toBe(words(say, 2));
      expect(words(say, 2)).toBe(words(say, 5));
    }
    expect(words(access.moreDeadRows, 1)).not.toBe(words(access.moreDeadRows, 2));
  });
});
