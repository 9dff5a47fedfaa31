// The words of a body's name in the cases in which a sentence speaks of it: "Työvaliokunnalle", "ohjausryhmän kokous".

/** Letters are folded already (likeness): a for ä, o for ö. */
const WEAK_ENDINGS = ['n', 'lle', 'lla', 'lta', 'ssa', 'sta', 'ksi'];
const STRONG_ENDINGS = ['na'];
const VOWEL = /[aeiouy]$/;

/** Who acts beside the body: "ohjausryhmän puheenjohtaja" need not wait for its meeting. */
const ONE_OF_THEM = /^(?:vara)?(?:puheenjohtaj|sihteeri|jasen|esittelij|valmistelij)/;

/** Every form of the singular, the nominative first. The plural speaks of other bodies of the kind. */
export function singularForms(word: string): readonly string[] {
  const { weak, strong, others } = stemsOf(word);
  return [
    word,
    ...WEAK_ENDINGS.map((ending) => weak + ending),
    ...STRONG_ENDINGS.map((ending) => strong + ending),
    ...others,
  ];
}

interface Stems {
  readonly weak: string;
  readonly strong: string;
  /** Partitive and illative. */
  readonly others: readonly string[];
}

function stemsOf(word: string): Stems {
  if (word.endsWith('nen')) return consonantStems(word, `${word.slice(0, -3)}se`);
  if (/[aeiouy]s$/.test(word)) return consonantStems(word, `${word.slice(0, -1)}kse`);
  if (!VOWEL.test(word)) return { weak: word, strong: word, others: [] };
  const weak = word.replace(/nt([ao])$/, 'nn$1').replace(/([kpt])\1([aeiouy])$/, '$1$2');
  return { weak, strong: word, others: [`${word}a`, `${word}${word.slice(-1)}n`] };
}

/** "poliittinen": poliittise-, poliittista; "hallitus": hallitukse-, hallitusta. */
function consonantStems(word: string, stem: string): Stems {
  return { weak: stem, strong: stem, others: [`${word.replace(/nen$/, 's')}ta`, `${stem}en`] };
}

/** True where the word is a genitive that only says whose somebody is. */
export function saysWhose(words: readonly string[], at: number): boolean {
  return (words[at] ?? '').endsWith('n') && ONE_OF_THEM.test(words[at + 1] ?? '');
}
