// Names of osahankkeet that are taken for one.
import { osahankeAlike } from '../../../src/domain/rules/osahanke-alike/index';
import { ruleTables } from '../../support/rule-tables';

const names = (...written: readonly string[]) => ({ Osahankkeet: written.map((Osahanke) => ({ Osahanke })) });

ruleTables(osahankeAlike, {
  passes: [
    {
      title: 'a series',
      workbook: names(
        'Digipalvelut 1',
        'Digipalvelut 2',
        'Digipalvelut II',
        'Digipalvelut III',
        'Osa-alue A',
        'Osa-alue B',
      ),
    },
    { title: 'short names', workbook: names('HYTE', 'HYTA', 'ICT') },
    {
      title: 'other words',
      workbook: names('Tietojohtaminen', 'Henkilöstöjohtaminen', 'Tiedon johtaminen kunnissa'),
    },
    {
      title: 'two hankkeet',
      workbook: {
        Osahankkeet: [{ Osahanke: 'Kirjaaminen' }, { Osahanke: 'Kirjaaminen', Hanke: 'TSK' }],
        Hankkeet: [{}, { Tunnus: 'TSK' }],
      },
    },
    {
      title: 'the same Tunnus is another rule’s',
      workbook: { Osahankkeet: [{ Osahanke: 'Kirjaaminen' }, { Osahanke: 'Kirjaaminen', Tunnus: 'rh-01' }] },
      others: ['tunnus-unique'],
    },
    {
      title: 'signs and letters that are not ours',
      // A name of dots alone says nothing.
      others: ['cell-required'],
      workbook: names('🚑', 'שלום', '…', 'مرحبا'),
    },
  ],
  findings: [
    {
      title: 'spaces, case and dashes',
      workbook: names('DIGI-palvelut', 'Muu', 'Digi palvelut'),
      finds: [
        {
          severity: 'varoitus',
          cell: 'Osahankkeet!B4',
          greys: false,
          data: { name: 'Digi palvelut', other: 'DIGI-palvelut', otherRow: 2 },
        },
      ],
    },
    {
      title: 'words in another order',
      workbook: names('Lapset ja perheet', 'Perheet ja lapset'),
      finds: [{ key: 'RH-02' }],
    },
    {
      title: 'a slip at the beginning and one at the end',
      workbook: names('Kirjaamiskäytännöt', 'Kirjaamiskäytännötö', 'Krijaamiskäytännöt'),
      finds: [{ key: 'RH-02' }, { key: 'RH-03' }],
    },
    {
      title: 'three of one name: each points at the first',
      workbook: names('Palvelustrategia', 'Palvelustrategia', 'palvelustrategia'),
      finds: [
        { data: { name: 'Palvelustrategia', other: 'Palvelustrategia', otherRow: 2 } },
        { data: { name: 'palvelustrategia', other: 'Palvelustrategia', otherRow: 2 } },
      ],
    },
  ],
});
