// The program's own tab Arviot: the evaluator's and the director's own lights with their reasons, month by month.
import { TILANNE } from '../choices';
import { choice, email, longText, month, text } from '../column';
import { defineTab } from '../tab';

/** Only a light can be given: the other values of Tilanne are the coordinator's. */
export const ARVIO_VALO = { values: TILANNE.values.slice(0, 3) } as const;

export const arviot = defineTab({
  name: 'Arviot',
  required: false,
  purpose: 'Arvioijan ja hankejohtajan omat arviot kuukausittain; lisäosa kirjoittaa',
  tunnusPrefix: '',
  identity: ['kuukausi', 'osahanke', 'rooli'],
  needed: ['kuukausi', 'osahanke', 'rooli', 'valo'],
  columns: {
    kuukausi: month('Kuukausi', { required: true, own: true, note: 'Kuukausi, jota arvio koskee.' }),
    osahanke: text('Osahanke', { required: true, own: true, note: 'Osahankkeen tunnus.' }),
    rooli: text('Rooli', { required: true, own: true, note: 'Hankejohtaja tai Arviointivastaava.' }),
    valo: choice('Arvio', ARVIO_VALO, {
      required: true,
      own: true,
      note: 'Arvioitu tilanne: Vihreä, Keltainen tai Punainen.',
    }),
    perustelu: longText('Perustelu', { own: true, note: 'Miksi arvio poikkeaa lasketusta.' }),
    tekija: email('Tekijä', { own: true, note: 'Kenen tilillä arvio tehtiin.' }),
    aika: text('Aika', { own: true, note: 'Milloin arvio kirjattiin.' }),
  },
});
