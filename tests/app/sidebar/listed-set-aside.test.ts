// Set-aside warnings in the list: the day in words, long texts cut.
import { LONGEST_VALUE } from '../../../src/app/sidebar/cut-text';
import { listedSetAside } from '../../../src/app/sidebar/listed-set-aside';
import { TEXTS } from '../../../src/domain/text/index';
import { toldFinding } from './told-finding';

test('why and until when; nothing of the finding but what is shown', () => {
  const told = { ...toldFinding({ severity: 'varoitus' }), reason: 'Sovittu.', until: '2021-02-28' };
  expect(listedSetAside([told], TEXTS.fi)).toEqual([
    {
      rule: told.rule,
      severity: 'varoitus',
      osahanke: 'RH-01',
      target: told.target,
      explanation: told.explanation,
      reason: 'Sovittu.',
      until: '28.2.2021',
    },
  ]);
});

test('without a day there is none, and a long reason is cut', () => {
  const told = { ...toldFinding(), reason: 'x'.repeat(1000), until: null };
  const [listed] = listedSetAside([told], TEXTS.fi);
  expect(listed?.until).toBeNull();
  expect(listed?.reason).toHaveLength(LONGEST_VALUE);
});
