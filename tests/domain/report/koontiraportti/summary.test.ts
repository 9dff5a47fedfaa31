// The summary: counts with grey counted openly, names joined as people do, and the groups of each delay.
import { headlineOf, summarySection } from '../../../../src/domain/report/koontiraportti/summary';
import { d } from '../../../support/faultless-rows';
import { readSection, reportSourceOf } from '../../../support/report-source';
import type { WrittenWorkbook } from '../../../support/workbook-of';

/** Enough done and spent for the day, so that only what a test adds is behind. */
const sound = (Osahanke: string, more = {}) => ({ Osahanke, Tilanne: 'Keltainen', ...more });
const stale = { Päivitetty: d('2020-10-31') };

function headline(written: WrittenWorkbook) {
  return headlineOf(reportSourceOf(written));
}

test('three names are joined as A, B ja C, never with hyphens, and a name keeps its own', () => {
  const Osahankkeet = [sound('Sote-ICT'), sound('HYTE'), sound('Pohjoisen OT-keskus')];
  const [counts, onPlan, delayed, ...rest] = headline({ Osahankkeet });
  expect(counts).toMatch(/^Raportissa on 3 osahanketta, lasketun tilanteen mukaan 3 vihreää\./);
  expect(onPlan).toBe('Suunnitelman mukaan etenevät osahankkeet Sote-ICT, HYTE ja Pohjoisen OT-keskus.');
  expect(delayed).toBe('Viivästyneitä osahankkeita ei ole.');
  expect(rest).toEqual([]);
});

test('two names are joined by ja, one stands alone', () => {
  expect(headline({ Osahankkeet: [sound('A'), sound('B')] })[1]).toContain('osahankkeet A ja B.');
  expect(headline({ Osahankkeet: [sound('A')] })[1]).toBe('Suunnitelman mukaan etenee osahanke A.');
});

test('a delayed osahanke stands with its cause groups, the Syy’s beside the tab’s own', () => {
  const written = {
    Osahankkeet: [sound('Sote-ICT'), sound('HYTE')],
    Rekrytoinnit: [
      {
        ...{ Osahanke: 'RH-01', Aloitustavoite: d('2020-11-01'), Syy: 'Kustannukset' },
        ...{ Vaihe: 'Valittu', Aloitus: d('2020-12-01') },
      },
    ],
    Sopimukset: [{ Osahanke: 'RH-01', Määräaika: d('2020-11-15') }],
  };
  const [counts, onPlan, delayed] = headline(written);
  expect(counts).toContain('1 vihreä ja 1 keltainen');
  expect(onPlan).toContain('osahanke HYTE.');
  expect(delayed).toBe(
    'Viivettä tai haasteita on osahankkeessa Sote-ICT (rekrytointi, hankinnat ja sopimukset, talous).',
  );
});

test('grey is not green: it is counted, named and explained', () => {
  const [counts, onPlan, , grey] = headline({ Osahankkeet: [sound('HYTE', stale), sound('TKIO')] });
  expect(counts).toContain('1 vihreä ja 1 harmaa (tietoja puuttuu tai ne ovat vanhentuneet)');
  expect(onPlan).not.toContain('HYTE');
  expect(grey).toMatch(/osahankkeessa HYTE, koska/);
});

test('own green against the evidence is said', () => {
  const written = {
    Osahankkeet: [sound('TKIO', { Tilanne: 'Vihreä' })],
    Rekrytoinnit: [{ Aloitustavoite: d('2020-10-01') }],
  };
  expect(headline(written).at(-1)).toBe('Oma arvio ja taulukon näyttö eroavat osahankkeessa TKIO.');
});

test('late rows are counted by tab, the whole hanke’s too, and open matters with those to decide', () => {
  const late = d('2020-11-20');
  const source = reportSourceOf({
    Osahankkeet: [sound('A')],
    Rekrytoinnit: [{ Aloitustavoite: late }, { Osahanke: '', Aloitustavoite: late }, {}],
    Hankinnat: [{ 'Sopimuksen tavoiteaika': late }],
    Toimenpiteet: [{ Päättyy: late }, { Päättyy: late, Tila: 'Valmis' }],
    Päätösasiat: [
      { Tyyppi: 'Haaste' },
      { Tyyppi: 'Päätösasia' },
      { Tila: 'Päätetty', Päätetty: d('2020-11-05') },
    ],
  });
  const last = readSection(summarySection(source)).split('\n').at(-1);
  expect(last).toBe(
    'Tavoitepäivästään on myöhässä 2 rekrytointia, 1 hankinta ja 1 toimenpide. Avoimia asioita on 2; päätöstä edellyttää 1.',
  );
});
