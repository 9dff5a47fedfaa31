// Personal data in free text: found by kind, and nowhere repeated.
import { personalData } from '../../../src/domain/rules/personal-data/index';
import { check, ruleTables } from '../../support/rule-tables';

const text = (Haasteet: string) => ({ Osahankkeet: [{ Haasteet }] });

ruleTables(personalData, {
  passes: [
    {
      title: 'no such thing',
      workbook: text('Kustannukset 1 250 000 € vuosina 2020-2021, ks. STM/1234/2020.'),
    },
    { title: 'an office', workbook: text('kirjaamo@example.org ja INFO@example.org') },
    { title: 'the column of addresses', workbook: { Osahankkeet: [{ Sähköposti: 'pp1@example.org' }] } },
    { title: 'recipients', workbook: { Asetukset: [{ Arvo: 'johtaja@example.org' }] } },
    { title: 'a day', workbook: text('131052-308X') },
  ],
  findings: [
    {
      title: 'a henkilötunnus',
      workbook: text('Asiakas 131052-308T odottaa'),
      finds: [
        {
          ...{ severity: 'virhe', cell: 'Osahankkeet!V2', column: 'Haasteet', greys: false },
          ...{ evidence: ['V2 = Asiakas ••• odottaa'], data: { kinds: ['henkilotunnus'] } },
        },
      ],
    },
    {
      title: 'a number and an address',
      workbook: text('matkapuh. 0401234567, pp1@example.org'),
      finds: [
        { severity: 'varoitus', evidence: ['V2 = •••, •••'], data: { kinds: ['puhelin', 'sahkoposti'] } },
      ],
    },
    {
      title: 'in the name of a meeting, which is the row’s key',
      workbook: { Kokoukset: [{ 'Toimielin tai tilaisuus': 'Soitto 050-1234567' }] },
      finds: [{ key: 'Soitto ••• · 10.12.2020' }],
    },
    {
      title: 'on a sheet that nobody reports',
      workbook: { Käyttöoikeudet: [{ Osahankkeet: 'RH-01, p. 08 123 4567' }] },
      others: ['access-osahanke'],
      finds: [{ severity: 'varoitus', data: { kinds: ['puhelin'] } }],
    },
  ],
});

test('a henkilötunnus in a cell of another finding is masked there too', () => {
  const { findings } = check({
    Osahankkeet: [{ Alkaa: '131052-308T', Tilanne: '131052-308T', Hanke: '131052-308T' }],
  });
  expect(findings.length).toBeGreaterThan(2);
  expect(JSON.stringify(findings.map(({ message, evidence }) => [message, evidence]))).not.toContain(
    '131052',
  );
});
