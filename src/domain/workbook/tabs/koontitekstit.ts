// The tab Koontitekstit: the director's own narrative for the report of a month.
import { longText, month, number, text } from '../column';
import { defineTab } from '../tab';

export const koontitekstit = defineTab({
  name: 'Koontitekstit',
  required: false,
  purpose: 'Hankejohtajan omat tekstit koontiraporttiin',
  tunnusPrefix: '',
  identity: ['kuukausi', 'otsikko'],
  needed: ['kuukausi', 'teksti'],
  columns: {
    kuukausi: month('Kuukausi', {
      required: true,
      aliases: ['Raportointikuukausi', 'Kk'],
      note: 'Raportin kuukausi, esim. 2020-11 tai marraskuu 2020.',
    }),
    jarjestys: number('Järjestys', {
      aliases: ['Nro', 'Järjestysnumero'],
      note: 'Monentenako teksti on raportissa.',
    }),
    otsikko: text('Otsikko', { required: true, note: 'Tekstin väliotsikko raportissa.' }),
    teksti: longText('Teksti', {
      required: true,
      aliases: ['Sisältö'],
      note: 'Teksti sellaisena kuin se tulee raporttiin.',
    }),
  },
});
