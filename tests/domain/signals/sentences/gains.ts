// Sentences that tell of work on plan, done, planned, or of nothing that bears on it.
import { good, type SentenceRow } from './sentence-row';

export const ETENEE: readonly SentenceRow[] = [
  good('Työ etenee suunnitelman mukaisesti.', { status: 'on_track' }),
  good('Hankinta etenee aikataulussa.', { status: 'on_track' }),
  good('Rekrytoinnit ovat käynnissä.', { status: 'on_track' }),
  good('Haastattelut pidetään viikolla 50.'),
  good('Haastattelut on pidetty.', { status: 'on_track' }),
  good('Sopimusluonnos on käsittelyssä.', { status: 'on_track' }),
  good('Kilpailutuksen valmistelu on hyvässä vauhdissa.', { status: 'on_track' }),
  good('Hakemuksia saatiin runsaasti, ja haastattelut ovat meneillään.'),
  good('Koulutukset sujuivat hyvin.', { status: 'on_track' }),
  good('Kehittämistyö jatkuu alueilla.', { status: 'on_track' }),
];

export const VALMIS: readonly SentenceRow[] = [
  good('Selvitys valmistui marraskuussa.', { status: 'done' }),
  good('Hankintasopimus allekirjoitettiin 26.10.2020.'),
  good('Hankesuunnittelija on valittu, ja hän aloittaa tammikuussa.'),
  good('Uusi asiantuntija aloitti 2.11.'),
  good('Toimintamalli on kuvattu Innokylään.'),
  good('Kaikki kunnat ovat hyväksyneet sopimuksen.'),
  good('Järjestelmä otettiin käyttöön lokakuussa.'),
  good('Tarjousvertailu on tehty ja toimittaja valittu.'),
];

export const SUUNNITTEILLA: readonly SentenceRow[] = [
  good('Käyttöönotto on suunniteltu huhtikuulle 2021.', { status: 'planned' }),
  good('Tarjouspyyntö julkaistaan tammikuussa.', { status: 'planned' }),
  good('Pilotti käynnistyy ensi keväänä.', { status: 'planned' }),
  good('Tavoitteena on saada malli käyttöön syksyllä.', { status: 'planned' }),
  good('Sopimus lähetetään kuntiin allekirjoitettavaksi.', { status: 'planned' }),
  good('Ohjausryhmä käsittelee asian 10.12.'),
];

export const HARHAT: readonly SentenceRow[] = [
  good('Sopimus toimitetaan allekirjoitettavaksi viipymättä.'),
  good('Hankinnan odotusaika päättyy 14.12.'),
  good('Haastattelut aloitetaan maanantaina.', { status: 'planned' }),
  good('Hankintaportaali on testausvaiheessa.', { status: 'on_track' }),
  good('Järjestämisvastuu siirtyy hyvinvointialueelle vuoden 2023 alussa.'),
  good('Projektisihteeri siirtyy hankkeen palkkaan 1.1.'),
  good('Osahankkeen vastuu siirtyi uudelle koordinaattorille lokakuussa.'),
  good('Riskienhallintasuunnitelma on hyväksytty.'),
  good('Esteettömyyskartoitus valmistui.'),
  good('Palvelu on tarkoitettu vaikeavammaisille.'),
  good('Irtisanomisaika on huomioitu aloituspäivässä.'),
  good('Siirtosopimus on lähetetty kuntiin.'),
  good('Poikkeamaraportti esiteltiin ohjausryhmälle.'),
  good('Geriatri on valittu tehtävään.'),
  good('Valittaessa toimittajaa painotettiin laatua.'),
  good('Kriisiviestinnän ohje päivitettiin.'),
  good('Haasteltavat on kutsuttu ja haastateltavat vahvistettu.'),
  good('Henkilöstö siirtyi uusiin tiloihin.'),
  good('Odotetusti hakemuksia tuli paljon.'),
  good('Koulutukset siirrettiin verkkoon.'),
  good('Lomake on täytettävä viipymättä.'),
  good('Sopimuksen viivästyskorko on seitsemän prosenttia.'),
  good('Kriittiset menestystekijät on kuvattu.'),
  good('Kaikki palaset ovat paikallaan.'),
  good('Malli tehtiin vaikeasti työllistyville.'),
  good('Avoimien asioiden lista käytiin läpi.'),
  good('Etsitään ratkaisuja nuorten mielenterveysongelmiin.'),
  good('Ruuhkien ennakointi on kuvattu.'),
];
