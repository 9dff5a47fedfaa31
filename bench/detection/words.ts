// What the owners of generated items write in Huomio.
import type { Trouble } from './life';

export const TROUBLES: Readonly<Record<Trouble, readonly string[]>> = {
  'no-applicants': [
    'Hakijoita ei saatu, haku avataan uudelleen.',
    'Ensimmäinen haku ei tuottanut tulosta.',
    'Sopivia hakijoita ei ollut, toinen kierros tulossa.',
  ],
  withdrew: [
    'Valittu perui tulonsa, haastatellaan uudelleen.',
    'Valittu henkilö ei ottanut tehtävää vastaan.',
  ],
  'broken-off': [
    'Hankinta keskeytettiin, valmistellaan uudelleen.',
    'Tarjoukset ylittivät varatun rahan, aloitetaan alusta.',
  ],
  appeal: [
    'Päätöksestä on valitettu markkinaoikeuteen.',
    'Odotetaan markkinaoikeuden ratkaisua valitukseen.',
  ],
  slow: [
    'Valmistelu on vienyt arvioitua pidempään.',
    'Asia odottaa päätöstä.',
    'On jäänyt muiden töiden jalkoihin.',
    'Viivästynyt hieman.',
  ],
};

export const WORRIES: readonly string[] = [
  'Aikataulu on tiukka.',
  'Riskinä on, ettei osaajia löydy.',
  'Hieman haasteita aikatauluissa.',
];

export const GOES_WELL: readonly string[] = [
  'Etenee suunnitelman mukaan.',
  'Työn alla.',
  'Valmistelu käynnissä.',
  'Ei viivästyksiä.',
];
