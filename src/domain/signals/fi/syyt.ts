// Which value of the column Syy a Finnish sentence speaks for; the most specific first.
import type { Syy } from '../../findings/cause-groups';
import type { SyyWords } from '../language';

export const SYYT: readonly SyyWords<Syy>[] = [
  {
    syy: 'Henkilöstö siirretty koronatehtäviin',
    all: [['*korona*', '*covid*', 'pandemi*', '*epidemi*']],
  },
  { syy: 'Valitus', all: [['valitus', 'valitukse*', 'valituks*', 'valitettu', 'valitettiin', 'valitti', 'valittivat', 'valittanut', 'valittaja*', 'markkinaoikeu*', '*hankintaoikais*', 'oikaisuvaatim*']] },
  { syy: 'Palkkataso', all: [['palkka', 'palkan', 'palkkaa', 'palkkata*', 'palkkau*', 'palkkatoiv*', 'palkkapyy*', 'palkalla', 'palkkoih*']] },
  {
    syy: 'Ei hakijoita',
    denied: true,
    all: [['hakij*', 'hakemuks*', 'hakemus', 'hakijaa', 'haku', 'haussa', 'haulla', 'hakuun']],
  },
  { syy: 'Ei hakijoita', all: [['hakij*', 'hakemuks*', 'haku', 'haun', 'hakuai*', 'haussa'], ['vähän', 'liian', 'vähäi*', 'vähyy*', 'puuttu*', 'uudelleen', 'uudestaan', 'toisen', 'uusi', 'jatket*', 'yksi', 'uusit*', 'uusint*']] },
  { syy: 'Lyhyt hankeaika', all: [['lyhy*'], ['hanke', 'hankkeen', 'hankeai*', 'hankeaja*', '*aika', '*ajan', 'ajaksi', 'kesto', 'määräaikai*', 'työsuh*', 'pesti*', 'kausi']] },
  { syy: 'Lyhyt hankeaika', all: [['määräaikaisuu*', 'määräaikaise*', 'määräaikaisiin', 'määräaikaisii*', 'hankeaika*', 'hankeaja*']] },
  { syy: 'Osaajapula', all: [['*osaajapul*', '*työvoimapul*', '*lääkäripul*', '*hoitajapul*', '*henkilöstöpul*', '*resurssipul*', '*lääkäriva*', '*henkilöstöva*']] },
  {
    syy: 'Osaajapula',
    all: [
      ['*osaaj*', '*asiantuntij*', '*lääkär*', 'geriatr*', '*hoitaj*', '*psykolog*', '*työntekij*', '*henkilöst*', 'tekijöitä', 'sopiv*', 'päteviä', 'pätevää', 'kokenei*', '*arkkiteht*', '*suunnittelij*'],
      ['pula', 'pulaa', 'puute', 'puutt*', 'vaikea*', 'vaikeu*', 'vähyy*', 'saatavuu*', 'niukk*', 'ei', 'eivät', 'eikä', 'kilpaillaan', 'kilpailu'],
    ],
  },
  { syy: 'Hankinta keskeytetty', all: [['*hankin*', '*kilpailut*', '*tarjous*'], ['*keskeyt*']] },
  { syy: 'Toimittajasta johtuva', all: [['*toimittaja', '*toimittajan', '*toimittajasta', '*toimittajalla', '*toimittajalta', '*toimittajien', '*toimittajat', 'palveluntuottaj*', 'urakoitsij*', 'laitetoimit*', 'toimitusvaik*', 'toimitusai*']] },
  { syy: 'Lainsäädäntö', all: [['laki', 'lain', 'lakia', '*laki', '*lakia', '*lainsäädän*', '*lainvalmist*', 'lakiesity*', 'lakimuut*', 'asetus', 'asetuks*', 'eduskun*', 'hallituksen esity*', 'sääntely*']] },
  { syy: 'Kustannukset', all: [['*kustannu*', '*hinta', '*hinnan', '*hinnat', '*hinnas*', 'kallis', 'kallii*', 'kallistu*']] },
  { syy: 'Rahoitus rajallinen', all: [['*rahoit*', '*määrärah*', '*budjet*', '*avustu*', 'taloudelli*', 'rahat', 'rahaa']] },
  { syy: 'Sopimusneuvottelut', all: [['*sopimusneuv*']] },
  { syy: 'Sopimusneuvottelut', all: [['*sopimu*', 'sopimuks*'], ['neuvott*', '*neuvottelu*', 'kesken', '*luonno*', 'allekirjoit*', 'ehdo*', 'ehto*', 'komment*', 'käsittely*', 'viiväst*', 'lausun*']] },
  { syy: 'Päätös puuttuu', all: [['päätö*', '*päätös', '*päätöks*', 'päätet*', 'päättä*', 'linjau*', '*linjau*', 'ratkaise*', 'ratkaisemat*', 'ratkaisu*', 'täyttölu*', 'lupa', 'lupaa']] },
  { syy: 'Sisältö muuttunut', all: [['sisält*', 'sisällö*', '*tavoit*', 'laajuu*', 'laajuut*', 'vaatimu*', 'määritt*', 'rajau*', 'suunnitelm*', 'tarve', 'tarpee*', 'toimenpit*'], ['muuttu*', 'muutet*', 'muutto*', 'muuto*', 'laajen*', 'tarkent*', 'supist*', 'vaihtu*', 'uusik*', 'rajat*']] },
  { syy: 'Valmistelu viivästynyt', all: [['valmistel*', '*valmistelu', '*asiakirj*', 'luonnosvaih*', 'suunnittelu*', 'määrittely*']] },
];
