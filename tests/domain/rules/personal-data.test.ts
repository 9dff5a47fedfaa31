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

test('what stands in a cell is masked in every other finding that quotes it: sentence, evidence, key', () => {
  const hidden = ['131052-308T', '040 765 4321', 'matti.meikalainen@example.org'];
  for (const personal of hidden) {
    const { findings } = check({
      Osahankkeet: [{ Alkaa: personal, Tilanne: personal, Hanke: personal }],
      Rekrytoinnit: [
        { Osahanke: personal, Tehtävä: `Suunnittelija ${personal}`, Aloitustavoite: '2020-10-01' },
      ],
      Kokoukset: [{ 'Toimielin tai tilaisuus': personal, Päivä: personal }],
    });
    expect(new Set(findings.map(({ rule }) => rule)).size).toBeGreaterThan(3);
    const told = JSON.stringify(findings.map(({ message, evidence, target }) => [message, evidence, target]));
    expect(told).not.toContain(personal.slice(0, 6));
    expect(told).not.toContain(personal.slice(-6));
    expect(told).toContain('•••');
  }
});

test('an address in a column of addresses is told as it is, so that it can be mended', () => {
  const { findings } = check({ Osahankkeet: [{ Sähköposti: 'pp1@example.org, pp2@example.org' }] });
  expect(findings.map(({ rule, evidence }) => [rule, evidence[0]?.value])).toEqual([
    ['cell-type', 'pp1@example.org, pp2@example.org'],
  ]);
});
