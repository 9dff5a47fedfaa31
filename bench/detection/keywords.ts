// A baseline: a list of words of worry, looked for in the text as they stand.
const WORDS = [
  ...['viiväst', 'myöhäs', 'myöhässä', 'siirty', 'lykkä', 'venyy', 'haaste', 'ongelm', 'riski', 'vaikeu'],
  ...['puuttu', 'kesken', 'odotta', 'ei saatu', 'keskeyt', 'valitus', 'valitet', 'tiukka', 'pula', 'perui'],
] as const;

export function keywordWarns(text: string): boolean {
  const plain = text.toLowerCase();
  return WORDS.some((word) => plain.includes(word));
}
