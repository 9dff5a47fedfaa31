// The whole koontiraportti: sections in order, titles from the settings, three languages.
import { koontiraportti, programmeOf } from '../../../../src/domain/report/koontiraportti/index';
import { plainText } from '../../../../src/domain/report/tree';
import { reportSourceOf } from '../../../support/report-source';

const named = (...settings: readonly (readonly [string, string])[]) =>
  reportSourceOf({ Asetukset: settings.map(([Asetus, Arvo]) => ({ Asetus, Arvo })) });

test('the sections stand in the order of a steering group’s meeting', () => {
  const headings = koontiraportti(reportSourceOf({})).blocks.flatMap((block) =>
    block.block === 'heading' && block.level < 3 ? [`${block.level} ${block.text}`] : [],
  );
  expect(headings).toEqual([
    '1 Hankesalkku, KOONTIRAPORTTI, marraskuu 2020',
    '2 Yhteenveto',
    '2 Hankejohtajan katsaus',
    '2 Osahankkeiden tilanne',
    '2 Viivästykset syyryhmittäin',
    '2 Rahan käyttö',
    '2 Haasteet, päätöksiä edellyttävät asiat, poikkeamat, muut huomiot',
    '2 Tulevat kokoukset',
    '2 Raportin tiedot: mitä jäi pois ja miksi',
  ]);
});

test('the title is the setting’s, else the programme’s name', () => {
  expect(
    programmeOf(
      named(['Raportin otsikko', 'POPsote rakennehankkeet'], ['Hankekokonaisuuden nimi', 'POPsote']),
    ),
  ).toBe('POPsote rakennehankkeet');
  expect(koontiraportti(named(['Hankekokonaisuuden nimi', 'POPsote'])).title).toBe(
    'POPsote, KOONTIRAPORTTI, marraskuu 2020',
  );
});

test('it says what it was made of and when, and the footer too', () => {
  const { blocks, footer } = koontiraportti(named(['Hankekokonaisuuden nimi', 'POPsote']));
  expect(plainText({ title: '', language: 'fi', footer: '', blocks: blocks.slice(1, 2) })).toBe(
    'Luonnos, laadittu 30.11.2020 hankesalkun tiedoista. Hanke: Rakennehanke 1.',
  );
  expect(footer).toContain('POPsote');
  expect(footer).toContain('30.11.2020');
});

test.each(['fi', 'sv', 'en'] as const)(
  'in %s the same sections, and people’s own words untouched',
  (language) => {
    const written = {
      Päätösasiat: [{ Asia: 'Tiekartan hyväksyminen', Aikataulutavoite: 'viim. tammikuu 2021' }],
    };
    const tree = koontiraportti(reportSourceOf(written, { language }));
    expect(tree.language).toBe(language);
    expect(tree.blocks.filter((block) => block.block === 'heading' && block.level === 2)).toHaveLength(8);
    expect(plainText(tree)).toContain('Tiekartan hyväksyminen');
    expect(plainText(tree)).toContain('viim. tammikuu 2021');
  },
);

test('the same source gives the same tree', () => {
  const source = reportSourceOf({ Rekrytoinnit: [{}] });
  expect(koontiraportti(source)).toEqual(koontiraportti(source));
});
