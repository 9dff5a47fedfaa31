// The Syy that a late row's own text speaks for: one table over the values of the list, and what proposes none.
import fc from 'fast-check';
import { proposeSyy } from '../../../src/domain/signals/propose-syy';
import { SYY } from '../../../src/domain/workbook/choices';

const PROPOSED: readonly (readonly [string, string])[] = [
  ['Emme saaneet yhtään hakijaa.', 'Ei hakijoita'],
  ['Hakemuksia ei tullut määräaikaan mennessä.', 'Ei hakijoita'],
  ['Hakuaikaa jatkettiin, koska hakemuksia oli vähän.', 'Ei hakijoita'],
  ['Valittu hakija kieltäytyi palkkatason vuoksi.', 'Palkkataso'],
  ['Määräaikainen tehtävä ei kiinnosta.', 'Lyhyt hankeaika'],
  ['Hankkeen kesto on liian lyhyt.', 'Lyhyt hankeaika'],
  ['Kokeneista arkkitehdeista on pulaa.', 'Osaajapula'],
  ['Osaajapula viivästyttää täyttämistä.', 'Osaajapula'],
  ['Kilpailutus keskeytettiin.', 'Hankinta keskeytetty'],
  ['Päätöksestä on tehty valitus markkinaoikeuteen.', 'Valitus'],
  ['Sopimusneuvottelut ovat pitkittyneet.', 'Sopimusneuvottelut'],
  ['Sopimus on yhä allekirjoittamatta.', 'Sopimusneuvottelut'],
  ['Toimittaja on myöhässä.', 'Toimittajasta johtuva'],
  ['Kustannukset nousivat liian suuriksi.', 'Kustannukset'],
  ['Määräraha ei riitä.', 'Rahoitus rajallinen'],
  ['Ohjausryhmän linjaus puuttuu.', 'Päätös puuttuu'],
  ['Lakiesitys viivästyy.', 'Lainsäädäntö'],
  ['Työntekijä on siirretty koronatehtäviin.', 'Henkilöstö siirretty koronatehtäviin'],
  ['Tarjousasiakirjojen valmistelu viivästyi.', 'Valmistelu viivästynyt'],
  ['Tavoitteet muuttuivat, ja työ viivästyy.', 'Sisältö muuttunut'],
];

test.each(PROPOSED)('%s', (text, syy) => {
  const proposal = proposeSyy(text);
  expect(proposal?.syy).toBe(syy);
  expect(SYY.values).toContain(proposal?.syy);
  expect(proposal?.words.length).toBeGreaterThan(0);
});

test.each([
  [''],
  ['Työ on viivästynyt.'],
  ['Sopimus on allekirjoitettu.'],
  ['Kilpailutus etenee aikataulussa.'],
  ['Palkkataso ei ole ongelma.'],
])('proposes nothing: %s', (text) => {
  expect(proposeSyy(text)).toBeNull();
});

test('a sentence that is not on plan speaks before the others', () => {
  expect(proposeSyy('Toimittaja esitteli ratkaisun. Rahoitus ei riitä.')?.syy).toBe('Rahoitus rajallinen');
});

test('shows the words that speak for it, in order', () => {
  const text = 'Kilpailutus on nyt keskeytetty.';
  const words = proposeSyy(text)?.words.map(({ start, end }) => text.slice(start, end));
  expect(words).toEqual(['Kilpailutus', 'keskeytetty']);
});

test('any text: no error, and words inside the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const { start, end } of proposeSyy(text)?.words ?? []) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(end).toBeGreaterThan(start);
      }
    }),
  );
});
