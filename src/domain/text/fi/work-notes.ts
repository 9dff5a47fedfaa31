// Cell notes on contracts, measures, matters to decide and money, in Finnish: those that say the same every day.
import type { CommitmentMessageData } from '../../findings/commitment-messages';
import type { MoneyMessageData } from '../../findings/money-messages';

export const workNotes: Readonly<Record<keyof CommitmentMessageData | keyof MoneyMessageData, string>> = {
  'sopimus-late':
    'Määräaika on ohitettu, eikä sopimusta ole allekirjoitettu. Kirjaa allekirjoituspäivä tai sovi uusi määräaika.',
  'sopimus-slipped':
    'Määräaikaa on siirretty paljon alkuperäisestä. Arvioi, pitääkö uusi määräaika, ja kerro siirrosta osapuolille ja rahoittajalle.',
  'toimenpide-late':
    'Päättymisaika on ohitettu, eikä toimenpide ole valmis. Merkitse toimenpide valmiiksi tai sovi uusi päättymisaika.',
  'toimenpide-slipped':
    'Päättymistä on siirretty paljon alkuperäisestä. Arvioi, pitääkö uusi aika ja mikä muu työ odottaa tätä.',
  'paatosasia-late':
    'Aikataulutavoite on ohitettu, eikä päätöstä ole kirjattu. Kirjaa päätös tai vie asia seuraavaan kokoukseen.',
  'paatosasia-without-decider':
    'Asia odottaa päätöstä, mutta päättäjää ei ole kirjattu. Kirjaa toimielin tai rooli, joka päättää asiasta.',
  'paatosasia-no-meeting':
    'Päättäjät eivät kokoonnu ennen aikataulutavoitetta. Sovi ylimääräinen kokous, muu päättäjä tai uusi aikataulutavoite.',
  'paatosasia-material':
    'Kokouksen aineistot ovat pian myöhässä tai jo myöhässä. Toimita aineistot, tai sovi toisesta kokouksesta.',
  'deadline-near': 'Määräaika lähestyy. Varmista, että aika pitää, tai sovi uusi.',
  'money-behind':
    'Budjettia on käytetty hitaammin kuin aikaa on kulunut. Päivitä toteuma tai arvioi, jääkö rahoitusta käyttämättä.',
  'money-unspent':
    'Tähänastisella tahdilla rahoitusta jää käyttämättä. Päätä, mihin raha käytetään ajoissa, tai sovi rahoittajan kanssa muutoksesta.',
  'money-over':
    'Budjetti on ylitetty. Tarkista luvut. Jos ne ovat oikein, sovi hankkeen johdon kanssa, mistä ylitys katetaan, ja päivitä budjetti.',
  'money-runs-out':
    'Tähänastisella tahdilla raha loppuu ennen osahankkeen päättymistä. Arvioi, riittääkö se, tai sovi rahoituksesta ajoissa.',
  'actuals-missing':
    'Budjetti on kirjattu, mutta Toteuma on tyhjä. Täytä Toteuma; jos rahaa ei ole vielä käytetty, kirjoita 0.',
  'budget-missing': 'Toteuma on kirjattu, mutta Budjetti on tyhjä. Täytä Budjetti.',
  'own-funding-short':
    'Omarahoitusta on toteutunut vähemmän kuin kulut edellyttävät. Päivitä toteuma tai sovi osapuolten kanssa puuttuvasta osuudesta.',
};
