// What the rules of lateness, progress and lights look for and why, in Finnish.
import type { RulesAbout } from '../rule-about';

export const WORK_RULES_ABOUT: RulesAbout = {
  'rekrytointi-target': {
    title: 'Myöhästynyt rekrytointi',
    what: 'Aloitustavoite on ohitettu, eikä tehtävässä ole aloitettu.',
    why: 'Ilman tekijää työ ei etene eikä rahoitusta käytetä.',
    example: 'Aloitustavoite 1.10., tänään 30.11.: 60 päivää myöhässä, punainen.',
    todo: 'Päivitä vaihe tai sovi uusi tavoite ja kirjaa syy.',
  },
  'hankinta-target': {
    title: 'Myöhästynyt hankinta',
    what: 'Sopimuksen tavoiteaika on ohitettu, eikä sopimusta ole allekirjoitettu.',
    why: 'Toimitus ja sen kulut siirtyvät, pahimmillaan hankkeen päättymisen yli.',
    example: 'Tavoiteaika 30.10., tänään 30.11.: 31 päivää myöhässä, punainen.',
    todo: 'Kirjaa allekirjoituspäivä tai sovi uusi tavoiteaika ja kirjaa syy.',
  },
  'sopimus-deadline': {
    title: 'Myöhästynyt sopimus',
    what: 'Määräaika on ohitettu, eikä sopimusta ole allekirjoitettu.',
    why: 'Ilman sopimusta avustusta ei voi siirtää eikä työtä jakaa.',
    example: 'Määräaika 15.11., tänään 30.11.: 15 päivää myöhässä, keltainen.',
    todo: 'Kirjaa allekirjoituspäivä tai sovi uusi määräaika.',
  },
  'paatosasia-target': {
    title: 'Myöhästynyt päätös',
    what: 'Päätösasian aikataulutavoite on ohitettu, eikä päätöstä ole kirjattu.',
    why: 'Muu työ odottaa päätöstä.',
    example: 'Aikataulutavoite 10.11., tila Avoin 30.11.',
    todo: 'Kirjaa päätös tai vie asia seuraavaan kokoukseen.',
  },
  'toimenpide-end': {
    title: 'Myöhästynyt toimenpide',
    what: 'Toimenpide on ohittanut päättymisensä eikä ole valmis.',
    why: 'Toimenpiteet ovat se, mitä osahanke lupasi.',
    example: 'Päättyy 15.11., valmiusaste 0 % 30.11.',
    todo: 'Merkitse valmiiksi tai sovi uusi päättymisaika.',
  },
  'osahanke-end': {
    title: 'Päättynyt osahanke, joka ei ole valmis',
    what: 'Osahanke on ohittanut päättymisensä, mutta Tilanne ei ole Valmis eikä valmiusaste 100 %.',
    why: 'Muuten 95-prosenttinen osahanke jäisi ikuisesti vihreäksi.',
    example: 'Päättyy 30.10., Tilanne Vihreä 30.11.: 31 päivää myöhässä, punainen.',
    todo: 'Merkitse osahanke valmiiksi tai sovi uusi päättymispäivä.',
  },
  'osahanke-progress': {
    title: 'Valmiusaste ja kulunut aika',
    what: 'Valmiusaste on selvästi jäljessä kuluneesta ajasta.',
    why: 'Jälkeen jääminen näkyy luvuista ennen kuin määräaika ylittyy.',
    example: 'Ajasta kulunut 28 %, valmiusaste 12 %: 16 prosenttiyksikköä jäljessä.',
    todo: 'Päivitä valmiusaste tai kerro, miten ero kurotaan umpeen.',
  },
  'osahanke-money': {
    title: 'Rahan käyttö ja kulunut aika',
    what: 'Budjettia on käytetty selvästi hitaammin kuin aikaa on kulunut.',
    why: 'Avustus, jota ei käytetä ajoissa, jää alueelta saamatta.',
    example: 'Ajasta kulunut 28 %, budjetista käytetty 7 %.',
    todo: 'Päivitä toteuma tai arvioi, jääkö rahoitusta käyttämättä.',
  },
  'teksti-viive': {
    title: 'Teksti kertoo viivästyksestä',
    what: 'Osahankkeen teksti kertoo, että jokin on myöhässä, pysähtynyt, odottaa tai on vaarassa.',
    why: 'Viivästyksestä kirjoitetaan usein ennen kuin se näkyy riveillä ja päivissä.',
    example: '”Hankinta on viivästynyt kaksi kuukautta” on keltainen, ”Aikataulu on tiukka” huomautus.',
    todo: 'Tarkista, että asia näkyy omalla rivillään. Jos teksti on vanhentunut, päivitä se.',
  },
  'osahanke-freshness': {
    title: 'Vanhentunut rivi',
    what: 'Osahankkeen riviä ei ole päivitetty raportointikuukautena.',
    why: 'Vanha tieto ei ole vihreä vaan harmaa.',
    example: 'Päivitetty 20.10., raportti on marraskuulta.',
    todo: 'Tarkista rivin tiedot ja kirjaa Päivitetty-sarakkeeseen tämä päivä.',
  },
  'osahanke-own-light': {
    title: 'Oma arvio ja näyttö eroavat',
    what: 'Oma arvio on Vihreä tai Valmis, vaikka taulukon tiedoista laskettu tilanne on Keltainen tai Punainen.',
    why: 'Ohjausryhmän on nähtävä molemmat. Omaa arviota ei muuteta.',
    example: 'Tilanne Vihreä, mutta rekrytointi on 60 päivää myöhässä.',
    todo: 'Tarkista havainnot ja päivitä tilanne tai kerro, miksi arvio on toinen.',
  },
};
