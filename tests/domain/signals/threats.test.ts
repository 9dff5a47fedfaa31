// A threat spelt out in a clause of its own has not come true; a trouble that is told of has.
import { readSignals } from '../../../src/domain/signals/read-signals';

const statusOf = (text: string) => readSignals(text).map(({ status }) => status);

test.each([
  'Riskinä on, ettei osaajia löydy.',
  'Riskinä on, että aikataulu viivästyy.',
  'Pelätään, ettei hakijoita saada.',
  'On vaara, että hankinta keskeytyy.',
])('%s', (text) => {
  expect(statusOf(text)).toEqual(['at_risk']);
});

test.each([
  'Ongelmana on, ettei hakijoita ole saatu.',
  'Aikataulu on viivästynyt, ja riskinä on, ettei toimittaja ehdi.',
])('what is late stays late: %s', (text) => {
  expect(statusOf(text)).toEqual(['delayed']);
});
