// Where a sentence ends: abbreviations, dates, ordinals, lines and list marks.
import { sentencesOf } from '../../../src/domain/signals/sentences';

const cut = (text: string): string[] =>
  sentencesOf(text, new Set(['esim', 'mm', 'n', 'ks', 'klo'])).map(({ start, end }) =>
    text.slice(start, end),
  );

test.each<readonly [string, readonly string[]]>([
  ['Työ etenee. Haku on auki.', ['Työ etenee.', 'Haku on auki.']],
  ['Sopimus tehtiin 30.11. kunnan kanssa.', ['Sopimus tehtiin 30.11. kunnan kanssa.']],
  ['Sopimus tehtiin 30.11. Haku alkaa 2.12.', ['Sopimus tehtiin 30.11.', 'Haku alkaa 2.12.']],
  ['Pilotti alkaa 1.10.2020. Haku on auki.', ['Pilotti alkaa 1.10.2020.', 'Haku on auki.']],
  ['Menossa on 2. vaihe.', ['Menossa on 2. vaihe.']],
  ['Mukana on mm. Oulu ja n. 20 kuntaa, ks. Liite.', ['Mukana on mm. Oulu ja n. 20 kuntaa, ks. Liite.']],
  ['Kustannus (esim. Oulu) on 12.500 euroa.', ['Kustannus (esim. Oulu) on 12.500 euroa.']],
  ['Onko haku auki? On! Hyvä…', ['Onko haku auki?', 'On!', 'Hyvä…']],
  ['”Työ etenee.” Haku on auki.', ['”Työ etenee.”', 'Haku on auki.']],
  ['– Haku auki\n– Sopimus tehty', ['Haku auki', 'Sopimus tehty']],
  ['• Haku auki • Sopimus tehty', ['Haku auki', 'Sopimus tehty']],
  ['Osoite on www.example.org ja haku auki.', ['Osoite on www.example.org ja haku auki.']],
  ['  \n ', []],
  ['', []],
])('%j', (text, expected) => {
  expect(cut(text)).toEqual(expected);
});
