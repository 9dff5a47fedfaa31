// The part of docs/tarkkuus.md on contracts and milestones: apart from the main figures, as nothing forecasts them.
import type { CommitmentFigures, Counts } from './commitments';
import { percent } from './finnish-figures';

/** `seeds`: as the page writes them, `101–140`. */
export function commitmentsPart(figures: readonly CommitmentFigures[], seeds: string): string {
  return [
    '## Sopimukset ja toimenpiteet',
    '',
    `Sopimuksille ja toimenpiteille ei lasketa ennustetta vaihe vaiheelta, joten ne eivät ole mukana yllä olevissa luvuissa. Niitä varten tehdään omat rivit samoin tavoin: kestot venyvät, rivejä päivitetään vain osassa kuukausista ja määräaikoja siirretään. Siemenluvut ${seeds}.`,
    '',
    '| Ennen määräaikaa | Rivejä | Niistä myöhästyy | Havaintoja | Niistä väriä | Havainnoista oikeita | Löytyi myöhästyvistä |',
    '| --- | --: | --: | --: | --: | --: | --: |',
    ...figures.map(({ rule, before }) => row(rule, before)),
    '',
    '| Määräajan jälkeen | Rivejä | Niistä todella auki | Havaintoja | Niistä väriä | Havainnoista oikeita | Löytyi avoimista |',
    '| --- | --: | --: | --: | --: | --: | --: |',
    ...figures.filter(({ after }) => after.told > 0).map(({ rule, after }) => row(rule, after)),
    '',
    'Määräaikasäännöt eivät ennusta: ne huomaavat ylityksen vasta, kun määräaika on mennyt, mutta silloin aina. Muut niistä ovat rivejä, joilla työ oli jo valmis eikä sitä ollut kirjattu. Pitkä siirto on oletuksena huomautus eikä väri: taulukosta näkee, myöhästyykö siirretty useammin kuin muut. Lähestyvästä määräajasta huomautetaan, vaikka se pitäisi.',
  ].join('\n');
}

function row(rule: string, { rows, late, told, coloured, right }: Counts): string {
  const cells = [rows, percent(late, rows), told, coloured, percent(right, told), percent(right, late)];
  return `| ${rule} | ${cells.join(' | ')} |`;
}
