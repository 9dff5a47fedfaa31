// Knows Google's refusal to write to a protected cell, in the languages that the add-on's people use (platform facts §4.7, §11 no. 14).

/** The refusal has no code of its own, only a sentence in the person's language. */
export function isProtectedCellRefusal(message: string): boolean {
  return /protected (cell|range|sheet|object)|suojat\p{L}*\s+(solu|objekti|alue|taulukko|välilehti)|skydda\p{L}*\s+(cell|objekt|område|ark)/iu.test(
    message,
  );
}
