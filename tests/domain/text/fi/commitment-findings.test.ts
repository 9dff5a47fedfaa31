// Finnish sentences on contracts, measures and matters to decide, as they are read aloud.
import type { CommitmentMessageData } from '../../../../src/domain/findings/commitment-messages';
import { commitmentFindings } from '../../../../src/domain/text/fi/commitment-findings';
import type { FindingText } from '../../../../src/domain/text/texts';

const TODAY = '2020-11-30';
const say = <K extends keyof CommitmentMessageData>(name: K, data: CommitmentMessageData[K]): FindingText =>
  (commitmentFindings[name] as (data: CommitmentMessageData[K], today: string) => FindingText)(data, TODAY);

const YESTERDAY = { target: '29.11.2020', targetDay: '2020-11-29', days: 1 };
const GOAL = 'Aikataulutavoite' as const;

test('one day late is "1 päivän myöhässä"', () => {
  const { explanation } = say('paatosasia-late', { asia: 'A', goal: GOAL, ...YESTERDAY, next: null });
  expect(explanation).toBe(
    'Aikataulutavoite 29.11.2020, tänään 30.11.2020: 1 päivän myöhässä. Päätöstä ei ole kirjattu.',
  );
});

test('a meeting whose material was due already says so', () => {
  const next = (material: string | null) =>
    say('paatosasia-late', {
      ...{ asia: 'A', goal: GOAL, ...YESTERDAY },
      next: { body: 'Työvaliokunta', day: '2020-12-08', material },
    }).explanation;
  expect(next('2020-11-27')).toContain(
    'Seuraava kokous on Työvaliokunta 8.12.2020; sen aineistot olisi pitänyt toimittaa viimeistään 27.11.2020.',
  );
  expect(next('2020-11-30')).toContain('Työvaliokunta 8.12.2020, aineistot viimeistään 30.11.2020.');
  expect(next(null)).toContain('Seuraava kokous on Työvaliokunta 8.12.2020.');
});

test('the column that the target stands in is named', () => {
  const told = (goal: 'Aikataulutavoite' | 'Tavoite, ehto') =>
    say('paatosasia-no-meeting', {
      ...{ asia: 'A', goal, target: 'Työvaliokunnan kokoukseen 12/20', targetDay: '2020-12-08' },
      ...{ bodies: ['Ohjausryhmä'], next: null },
    });
  expect(told('Tavoite, ehto').steps?.[0]).toBe('Tavoite on viimeistään 8.12.2020 (sarake ”Tavoite, ehto”).');
  expect(told('Tavoite, ehto').explanation).toContain('ennen tavoitetta Työvaliokunnan kokoukseen 12/20');
  expect(told(GOAL).steps?.[0]).toBe('Tavoite on viimeistään 8.12.2020 (sarake ”Aikataulutavoite”).');
});

test('a measure that has been suspended is not asked to be marked as ready', () => {
  const { explanation, action } = say('toimenpide-late', {
    ...{ toimenpide: 'T', ...YESTERDAY, stopped: true, valmiusaste: 40, slip: null },
  });
  expect(explanation).toMatch(/1 päivän myöhässä\. Toimenpide on keskeytetty\.$/);
  expect(action).toBe('Sovi, milloin työ jatkuu ja päättyy, tai vie siitä luopuminen päätettäväksi.');
});

test('the end of a measure is a noun in a sentence', () => {
  const { explanation } = say('deadline-near', {
    ...{ header: 'Päättyy', target: '7.12.2020', targetDay: '2020-12-07', days: 7, limit: 7 },
  });
  expect(explanation).toBe('Päättyminen 7.12.2020 on 7 päivän kuluttua.');
});
