// Cell notes of the forecasts in Finnish: they hold on any day, so they name no numbers.
import type { ForecastMessageData } from '../../findings/forecast-messages';

export const forecastNotes: Readonly<Record<keyof ForecastMessageData, string>> = {
  'rekrytointi-not-reachable':
    'Aloitus on ennusteen mukaan vasta tavoitteen jälkeen. Sovi uusi aloitustavoite tai muu tapa täyttää tehtävä ja kirjaa viivästyksen syy.',
  'rekrytointi-tight':
    'Ennuste ehtii tavoitteeseen vain niukasti. Varmista täyttämisen aikataulu tai sovi myöhempi aloitustavoite.',
  'rekrytointi-vague-far':
    'Aloitustavoitteesta ei selviä päivää, ja ennuste on kaukana. Kirjaa aloitustavoitteeksi päivä tai kuukausi.',
  'rekrytointi-short-work':
    'Hanke päättyy pian sen jälkeen, kun työ ehtisi alkaa. Arvioi, kannattaako tehtävä vielä täyttää.',
  'rekrytointi-search-ended':
    'Haku on päättynyt, mutta vaihe on yhä Haku auki. Päivitä vaihe, tai avaa uusi haku ja kirjaa sen päivät.',
  'hankinta-tight':
    'Ennuste ehtii tavoitteeseen vain niukasti. Varmista hankinnan aikataulu tai sovi myöhempi tavoiteaika.',
  'hankinta-not-reachable':
    'Sopimus syntyy ennusteen mukaan vasta tavoiteajan jälkeen. Sovi uusi tavoiteaika ja kirjaa viivästyksen syy.',
  'hankinta-interrupted':
    'Hankinta on keskeytetty, eikä uutta kilpailutusta ole kirjattu. Kirjaa uusi kilpailutus omalle rivilleen tai merkitse hankinta perutuksi.',
  'hankinta-without-contract':
    'Päätös on tehty, mutta sopimusta ei ole allekirjoitettu tavallisessa ajassa. Kirjaa allekirjoituspäivä tai kerro Syy-sarakkeessa, mitä odotetaan.',
  'hankinta-beyond-end':
    'Hankinta valmistuisi vasta hankkeen päätyttyä. Rajaa tai aikaista hankintaa, tai hae hankkeelle jatkoaikaa.',
};
