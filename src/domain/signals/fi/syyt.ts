// Which value of the column Syy a Finnish sentence speaks for; the most specific first.
import type { Syy } from '../../findings/cause-groups';
import type { SyyWords } from '../language';
import { listOf } from '../word-list';

export const SYYT = (): readonly SyyWords<Syy>[] => [
  {
    syy: 'Henkilöstö siirretty koronatehtäviin',
    all: [['*korona*', '*covid*', 'pandemi*', '*epidemi*']],
  },
  {
    syy: 'Valitus',
    all: [
      listOf(`
    valitus, valitukse*, valituks*, valitettu, valitettiin, valitti, valittivat, valittanut,
    valittaja*, markkinaoikeu*, *hankintaoikais*, oikaisuvaatim*
`),
    ],
  },
  {
    syy: 'Palkkataso',
    all: [
      listOf(`
    palkka, palkan, palkkaa, palkkata*, palkkau*, palkkatoiv*, palkkapyy*, palkalla, palkkoih*
`),
    ],
  },
  {
    syy: 'Ei hakijoita',
    denied: true,
    all: [
      listOf(`
    hakij*, hakemus*, hakemuk*, hakijaa, haku, haussa, haulla, hakuun
`),
    ],
  },
  {
    syy: 'Ei hakijoita',
    all: [
      listOf(`
    hakij*, hakemus*, hakemuk*, haku, haun, hakuai*, haussa
`),
      listOf(`
    vähän, liian, vähäi*, vähyy*, puuttu*, uudelleen, uudestaan, toisen, uusi, jatket*, yksi,
    uusit*, uusint*
`),
    ],
  },
  {
    syy: 'Lyhyt hankeaika',
    all: [
      ['lyhy*'],
      listOf(`
    hanke, hankkeen, hankeai*, hankeaja*, *aika, *ajan, ajaksi, kesto, määräaikai*, työsuh*, pesti*,
    kausi
`),
    ],
  },
  {
    syy: 'Lyhyt hankeaika',
    all: [
      listOf(`
    määräaikaisuu*, määräaikai*, määräaikaisiin, määräaikaisii*, hankeaika*, hankeaja*
`),
    ],
  },
  {
    syy: 'Osaajapula',
    all: [
      listOf(`
    *osaajapul*, *työvoimapul*, *lääkäripul*, *hoitajapul*, *henkilöstöpul*, *resurssipul*,
    *lääkäriva*, *henkilöstöva*
`),
    ],
  },
  {
    syy: 'Osaajapula',
    all: [
      listOf(`
    *osaaj*, *asiantuntij*, *lääkär*, geriatr*, *hoitaj*, *psykolog*, *työntekij*, *henkilöst*,
    tekijöitä, sopiv*, päteviä, pätevää, kokenei*, *arkkiteht*, *suunnittelij*
`),
      listOf(`
    pula, pulaa, puute, puutt*, vaikea*, vaikeu*, vähyy*, saatavuu*, niukk*, ei, eivät, eikä,
    kilpaillaan, kilpailu
`),
    ],
  },
  { syy: 'Hankinta keskeytetty', all: [['*hankin*', '*kilpailut*', '*tarjous*'], ['*keskeyt*']] },
  {
    syy: 'Toimittajasta johtuva',
    all: [
      listOf(`
    *toimittaja, *toimittajan, *toimittajasta, *toimittajalla, *toimittajalta, *toimittajien,
    *toimittajat, palveluntuottaj*, urakoitsij*, laitetoimit*, toimitusvaik*, toimitusai*
`),
    ],
  },
  {
    syy: 'Lainsäädäntö',
    all: [
      listOf(`
    laki, lain, lakia, *laki, *lakia, *lainsäädän*, *lainvalmist*, lakiesity*, lakimuut*, asetus,
    asetuks*, eduskun*, hallituksen esity*, sääntely*
`),
    ],
  },
  {
    syy: 'Kustannukset',
    all: [
      listOf(`
    *kustannu*, *hinta, *hinnan, *hinnat, *hinnas*, kallis, kallii*, kallistu*
`),
    ],
  },
  {
    syy: 'Rahoitus rajallinen',
    all: [
      listOf(`
    *rahoit*, *määrärah*, *budjet*, *avustu*, taloudelli*, rahat, rahaa
`),
    ],
  },
  { syy: 'Sopimusneuvottelut', all: [['*sopimusneuv*']] },
  {
    syy: 'Sopimusneuvottelut',
    all: [
      ['*sopimu*', 'sopimuks*'],
      listOf(`
    neuvott*, *neuvottelu*, kesken, *luonno*, allekirjoit*, ehdo*, ehto*, komment*, käsittely*,
    viiväst*, lausun*
`),
    ],
  },
  {
    syy: 'Päätös puuttuu',
    all: [
      listOf(`
    päätö*, *päätös, *päätöks*, päätet*, päättä*, linjau*, *linjau*, ratkaise*, ratkaisemat*,
    ratkaisu*, täyttölu*, lupa, lupaa
`),
    ],
  },
  {
    syy: 'Sisältö muuttunut',
    all: [
      listOf(`
    sisält*, sisällö*, *tavoit*, laajuu*, laajuut*, vaatimu*, määritt*, rajau*, suunnitelm*, tarve,
    tarpee*, toimenpit*
`),
      listOf(`
    muuttu*, muutet*, muutto*, muuto*, laajen*, tarkent*, supist*, vaihtu*, uusik*, rajat*
`),
    ],
  },
  {
    syy: 'Valmistelu viivästynyt',
    all: [
      listOf(`
    valmistel*, *valmistelu, *asiakirj*, luonnosvaih*, suunnittelu*, määrittely*
`),
    ],
  },
];
