// The singular of the words that bodies are named with, and who acts beside the body.
import { saysWhose, singularForms } from '../../../../src/domain/workbook/times/body-words';

test.each([
  ['tyovaliokunta', 'tyovaliokunnan tyovaliokunnalle tyovaliokuntana tyovaliokuntaa tyovaliokuntaan'],
  ['ohjausryhma', 'ohjausryhman ohjausryhmalle ohjausryhmassa ohjausryhmaa ohjausryhmaan'],
  ['poliittinen', 'poliittisen poliittiselle poliittista poliittiseen poliittisena'],
  ['aluehallitus', 'aluehallituksen aluehallitukselle aluehallitusta aluehallitukseen'],
  ['valtuusto', 'valtuuston valtuustolle valtuustoa valtuustoon'],
  ['henkilostofoorumi', 'henkilostofoorumin henkilostofoorumiin henkilostofoorumissa'],
  ['suppea', 'suppean suppealle suppeaan suppeassa'],
])('%s', (word, forms) => {
  const known = singularForms(word);
  expect(known[0]).toBe(word);
  expect(forms.split(' ').filter((form) => !known.includes(form))).toEqual([]);
});

test.each([
  ['tyovaliokunta', 'tyovaliokunnat'],
  ['hallitus', 'hallinto'],
  ['johtoryhma', 'johtoryhmat'],
])('%s is not %s', (word, other) => {
  expect(singularForms(word)).not.toContain(other);
});

test.each([
  ['ohjausryhman puheenjohtaja', true],
  ['ohjausryhman varapuheenjohtajat', true],
  ['ohjausryhman kokous', false],
  ['ohjausryhma puheenjohtaja', false],
  ['ohjausryhman', false],
])('%s: only whose somebody is? %s', (words, expected) => {
  expect(saysWhose(words.split(' '), 0)).toBe(expected);
});
