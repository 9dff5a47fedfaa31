// The program's own tab Poikkeamat: the register of cases; only Tila and Huomio are people's.
import { choice, day, longText, number, text } from '../column';
import { defineTab } from '../tab';

/** States of a case (design.md, "Findings and cases"). */
export const POIKKEAMA_TILA = {
  values: [
    'Uusi',
    'Vahvistettu',
    'Lisätietoa pyydetty',
    'Aiheeton',
    'Seurannassa',
    'Ratkaistu',
    'Uusiutunut',
  ],
} as const;

/** Tunnus · osahanke × cause group · level · state · first and last seen · evidence. */
export const poikkeamat = defineTab({
  name: 'Poikkeamat',
  required: false,
  purpose: 'Poikkeamarekisteri, rivi tapausta kohti; lisäosa kirjoittaa',
  tunnusPrefix: 'POI',
  identity: ['tunnus'],
  needed: ['tunnus'],
  columns: {
    tunnus: text('Tunnus', { required: true, own: true, note: 'Tapauksen pysyvä tunnus, esim. POI-01.' }),
    osahanke: text('Osahanke', {
      own: true,
      note: 'Osahanke, jota tapaus koskee. Tyhjä = koko hanke.',
    }),
    syyryhma: text('Syyryhmä', { own: true, note: 'Syyryhmä, johon tapauksen havainnot kuuluvat.' }),
    taso: choice(
      'Taso',
      { values: ['punainen', 'keltainen', 'huomautus'] },
      { own: true, note: 'Tapauksen vakavin havainto: punainen, keltainen tai huomautus.' },
    ),
    tila: choice('Tila', POIKKEAMA_TILA, { note: 'Arvioijan ratkaisu. Lisäosa ei muuta sitä pyytämättä.' }),
    ensimmainen: day('Ensimmäinen havainto', {
      own: true,
      note: 'Päivä, jona tapaus havaittiin ensimmäisen kerran.',
    }),
    viimeisin: day('Viimeisin havainto', { own: true, note: 'Päivä, jona tapaus viimeksi havaittiin.' }),
    havaintoja: number('Havaintoja', { own: true, note: 'Montako havaintoa tapaukseen nyt kuuluu.' }),
    perustelu: longText('Perustelu', { own: true, note: 'Mihin tapaus perustuu, sanoin ja laskelmin.' }),
    solut: longText('Solut', { own: true, note: 'Solut, joista havainnot on luettu.' }),
    huomio: longText('Huomio', { note: 'Arvioijan oma huomio. Lisäosa ei muuta sitä.' }),
  },
});
