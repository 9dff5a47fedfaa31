// Sentences that tell of delay, by cause.
import { bad, type SentenceRow } from './sentence-row';

export const REKRYTOINTI: readonly SentenceRow[] = [
  bad('Projektipäällikön haku jouduttiin avaamaan uudelleen.', ['rekrytointi']),
  bad('Määräaikaan mennessä ei tullut yhtään hakemusta.', ['rekrytointi']),
  bad('Sosiaalityöntekijöitä ei ole löytynyt kahdesta hausta huolimatta.', ['rekrytointi']),
  bad('Rekrytointi on viivästynyt kaksi kuukautta.', ['rekrytointi'], { status: 'delayed' }),
  bad('Valittu hakija perui tulonsa, joten tehtävä on yhä täyttämättä.', ['rekrytointi']),
  bad('Asiantuntijan aloitus siirtyy tammikuulle irtisanomisajan vuoksi.', ['rekrytointi'], {
    status: 'delayed',
  }),
  bad('Työntekijöiden suuri vaihtuvuus hidastaa kehittämistyötä.', ['rekrytointi']),
  bad('Osaajapula vaikeuttaa tehtävien täyttämistä.', ['rekrytointi']),
  bad('Kahden suunnittelijan tehtävät ovat edelleen täyttämättä.', ['rekrytointi']),
  bad('Täyttölupaa ei ole saatu.', ['rekrytointi']),
  bad('Lyhyt hankeaika ja palkkataso eivät houkuttele hakijoita.', ['rekrytointi']),
  bad('Koordinaattori on pitkällä sairauslomalla eikä sijaista ole.', ['rekrytointi']),
  bad('Rekrytointiviive näkyy henkilöstökuluissa.', ['rekrytointi'], { status: 'delayed' }),
  bad('Psykologin virkaan ei saatu päteviä hakijoita.', ['rekrytointi']),
  bad('Hakukierros ei tuottanut tulosta.', ['rekrytointi']),
  bad('Palkkaus ei ole kilpailukykyinen.', ['rekrytointi']),
  bad('Haku tuotti laihan tuloksen.', ['rekrytointi']),
  bad('Valittu työntekijä ei aloittanutkaan.', ['rekrytointi']),
  bad('Rekrytonti viivstynyt.', ['rekrytointi'], { status: 'delayed' }),
  bad('Tiimistä on puuttunut vetäjä, eikä paikkaa ole vieläkään avattu.', ['rekrytointi']),
  bad('Tehtavaan ei loytynyt tekijaa.', ['rekrytointi']),
  bad('Hankkeelle ei ole jäänyt työaikaa.', ['rekrytointi']),
];

export const HANKINNAT: readonly SentenceRow[] = [
  bad('Hankintapäätöksen viivästyminen siirtää käyttöönottoa keväälle.', ['hankinnat'], {
    status: 'delayed',
  }),
  bad('Tarjouskilpailu keskeytettiin, koska tarjoukset ylittivät budjetin.', ['hankinnat', 'talous'], {
    status: 'blocked',
  }),
  bad('Hankintapäätöksestä on valitettu markkinaoikeuteen.', ['hankinnat']),
  bad('Kilpailutus joudutaan uusimaan.', ['hankinnat']),
  bad('Tarjouspyyntöä ei ole vielä julkaistu.', ['hankinnat']),
  bad('Tarjouksia ei saatu yhtään.', ['hankinnat']),
  bad('Toimittaja on ilmoittanut toimituksen myöhästyvän.', ['hankinnat'], { status: 'delayed' }),
  bad('Hankinta laahaa jäljessä aikataulusta.', ['hankinnat']),
  bad('Laitehankinta venyy ensi vuoden puolelle.', ['hankinnat'], { status: 'delayed' }),
  bad('Ostopalvelun kilpailutuksen valmistelu on pitkittynyt.', ['hankinnat'], { status: 'delayed' }),
  bad('Tarjousaikaa jatkettiin kahdella viikolla.', ['hankinnat']),
  bad('Kilpailutusta ei ole päästy aloittamaan.', ['hankinnat']),
  bad('Markkinaoikeuden käsittely voi kestää pitkään, joten hankinta on jumissa.', ['hankinnat']),
  bad('Laitteiden toimitusaika on pidentynyt.', ['hankinnat']),
  bad('Kilpailutus aloitetaan alusta.', ['hankinnat'], { status: 'delayed' }),
  bad('Toimittajasta ei kuulu mitään.', ['hankinnat']),
  bad('Hankinta ei oo lähteny liikkeelle.', ['hankinnat']),
  bad('Tarjouksia saatiin nolla.', ['hankinnat']),
  bad('Sopimus päättyy ennen kuin uusi toimittaja on valittu.', ['hankinnat', 'sopimukset']),
];

export const SOPIMUKSET: readonly SentenceRow[] = [
  bad('Sopimus on allekirjoittamatta kolmen kunnan osalta.', ['sopimukset']),
  bad('Sopimusneuvottelut ovat pitkittyneet.', ['sopimukset'], { status: 'delayed' }),
  bad('Kaksi kuntaa ei ole palauttanut sopimusta määräajassa.', ['sopimukset']),
  bad('Yhteistyösopimuksen hyväksyminen on lykkääntynyt helmikuulle.', ['sopimukset'], { status: 'delayed' }),
  bad('Sopimuksen ehdoista on erimielisyyttä.', ['sopimukset']),
];

export const TALOUS: readonly SentenceRow[] = [
  bad('Kustannukset uhkaavat ylittää varatun määrärahan.', ['talous'], { status: 'at_risk' }),
  bad('Rahoitusta ei ole myönnetty.', ['talous']),
  bad('Budjetti ei riitä koko pilottiin.', ['talous']),
  bad('Avustusta jää käyttämättä, koska palkkakulut ovat toteutuneet vajaina.', ['talous']),
  bad('Hinnat ovat nousseet, ja laajuutta on karsittava.', ['talous']),
];

export const MUUT: readonly SentenceRow[] = [
  bad('Henkilöstöä on siirretty koronatehtäviin, joten kehittämistyö on tauolla.', ['korona']),
  bad('Pandemian vuoksi koulutukset on peruttu.', ['korona']),
  bad('Lakiesityksen eteneminen eduskunnassa on epävarmaa.', ['lainsaadanto']),
  bad('Lainsäädännön keskeneräisyys vaikeuttaa suunnittelua.', ['lainsaadanto']),
  bad('Järjestelmän käyttöönotto siirrettiin syksylle.', ['tekniikka'], { status: 'delayed' }),
  bad('Rajapinta ei toimi, eikä korjausta ole saatu.', ['tekniikka']),
  bad('Testauksessa löytyi vakavia virheitä.', ['tekniikka']),
  bad('Kyselyyn ei ole saatu vastauksia puolelta alueista.', ['osallistuminen']),
  bad('Kunnat eivät ole nimenneet edustajiaan työryhmään.'),
  bad('Ohjausryhmän linjaus puuttuu.', ['johtaminen']),
  bad('Odotamme ohjausryhmän päätöstä.', ['johtaminen']),
  bad('Päätöstä odotetaan edelleen.', ['johtaminen']),
  bad('Työ on jäänyt jälkeen suunnitellusta.', [], { status: 'delayed' }),
  bad('Aikataulu on tiukka.', ['muu'], { status: 'at_risk' }),
  bad('Pilotin piti alkaa lokakuussa.', [], { status: 'delayed' }),
  bad('Pilotti alkaa vasta maaliskuussa.', [], { status: 'delayed' }),
  bad('Eteneminen on ollut suunniteltua hitaampaa.'),
  bad('Toimintamallin kuvaus ei ole edennyt.'),
  bad('Työ on keskeytyksissä.', [], { status: 'blocked' }),
  bad('Emme ole päässeet alkuun.'),
  bad('Tulokset jäävät saavuttamatta.'),
  bad('Resursseja on liian vähän.', ['rekrytointi']),
  bad('Kuntien päätökset viipyvät.', ['johtaminen']),
  bad('Käyttöönotto vasta syksyllä.'),
  bad('Aikataulu petti.', [], { status: 'delayed' }),
  bad('Asia makaa lautakunnassa.', ['johtaminen']),
  bad('Alun perin pilotin piti alkaa jo keväällä.', [], { status: 'delayed' }),
  bad('Osallistuminen on jäänyt laimeaksi.', ['osallistuminen']),
  bad('Kustannukset ovat kolmanneksen suuremmat kuin arvioitiin.', ['talous']),
];
