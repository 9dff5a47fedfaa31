// Delays by cause group: worst first, with the arithmetic, the cells they rest on, and a row in each of its groups.
import { delaysSection } from '../../../../src/domain/report/koontiraportti/delays';
import { d } from '../../../support/faultless-rows';
import { readSection, reportSourceOf } from '../../../support/report-source';
import type { WrittenWorkbook } from '../../../support/workbook-of';

const delays = (written: WrittenWorkbook) => readSection(delaysSection(reportSourceOf(written)));
/** Lines that begin a table row of that osahanke. */
const headings = (text: string) => text.split('\n').filter((line) => line.startsWith('### '));

test('nothing late: a sentence instead of tables', () => {
  expect(delays({ Rekrytoinnit: [{}] })).toBe('## Viivästykset syyryhmittäin\nViivästyksiä ei ole.');
});

test('a row counts in its tab’s group and in its Syy’s', () => {
  const text = delays({ Rekrytoinnit: [{ Aloitustavoite: d('2020-10-01'), Syy: 'Päätös puuttuu' }] });
  expect(headings(text)).toEqual(['### Rekrytointi', '### Päätöksenteko']);
  expect(text.split('Projektisuunnittelija')).toHaveLength(3);
});

test('days late, target in words, the sentence and the cells', () => {
  const text = delays({
    Hankinnat: [{ Hankinta: 'Ajanvaraus', 'Sopimuksen tavoiteaika': d('2020-10-01'), Syy: 'Valitus' }],
  });
  expect(headings(text)).toEqual(['### Hankinnat ja sopimukset']);
  expect(text).toContain('Osahanke 1 | Ajanvaraus\nHAN-01 | 60 päivää | ');
  expect(text).toContain('Sopimuksen tavoiteaika 1.10.2020, tänään 30.11.2020: 60 päivää myöhässä.');
  expect(text).toContain('Syy: Valitus.');
  expect(text).toMatch(/Hankinnat!I2(, [A-Z]2)+$/m);
});

test('the worst delay of a group stands first; points without days stand last', () => {
  const text = delays({
    Osahankkeet: [{ 'Valmiusaste %': 1 }],
    Toimenpiteet: [
      { Toimenpide: 'Vähän', Päättyy: d('2020-11-25') },
      { Toimenpide: 'Paljon', Päättyy: d('2020-09-01') },
    ],
  });
  const rows = text.split('\n').filter((line) => line.startsWith('Osahanke 1 |'));
  expect(rows.map((row) => row.split(' | ')[1])).toEqual(['Paljon', 'Vähän', 'Valmiusaste']);
  expect(text).toMatch(/\| \d+ %-yks\. \|/);
});

test('groups stand in the order of the contract, each only where it has members', () => {
  const late = d('2020-11-01');
  const text = delays({
    Osahankkeet: [{ 'Budjetti €': 1000, 'Toteuma €': 1 }],
    Rekrytoinnit: [{ Aloitustavoite: late, Syy: 'Henkilöstö siirretty koronatehtäviin' }],
    Sopimukset: [{ Määräaika: late }],
    Toimenpiteet: [{ Päättyy: late }],
    Hankinnat: [{ 'Sopimuksen tavoiteaika': late, Syy: 'Lainsäädäntö' }],
    Päätösasiat: [{ Aikataulutavoite: late }],
  });
  expect(headings(text)).toEqual([
    ...['### Rekrytointi', '### Hankinnat ja sopimukset', '### Aikataulu', '### Talous'],
    ...['### Päätöksenteko', '### Lainsäädäntö', '### Korona'],
  ]);
});

test('a late row of the whole hanke is reported there', () => {
  const text = delays({ Sopimukset: [{ Osahanke: '', Määräaika: d('2020-11-15') }] });
  expect(text).toMatch(/^Koko hanke \| Yhteistyösopimus/m);
});

test('a row of an unknown osahanke is judged nowhere', () => {
  expect(delays({ Sopimukset: [{ Osahanke: 'RH-99', Määräaika: d('2020-11-15') }] })).toContain(
    'Viivästyksiä ei ole.',
  );
});
