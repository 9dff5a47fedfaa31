// What Sheets says in English when it stops a person's hand → a Finnish sentence that says what to do.

interface Refusal {
  readonly says: RegExp;
  readonly told: (...found: readonly string[]) => string;
}

const REFUSALS: readonly Refusal[] = [
  {
    says: /in cell (\w+) violates the data validation/,
    told: (cell) =>
      `Soluun ${cell} käy vain pudotusvalikon arvo. Valitse arvo luettelosta; solua ei muutettu.`,
  },
  {
    says: /edit a protected cell or object/,
    told: () =>
      'Alue on suojattu, eikä tämä käyttäjä saa muokata sitä. Pyydä muutos taulukon omistajalta; mitään ei muutettu.',
  },
  {
    says: /maximum of 50000 characters/,
    told: () => 'Yhteen soluun mahtuu enintään 50 000 merkkiä. Lyhennä tekstiä; solua ei muutettu.',
  },
  {
    says: /outside the dimensions of the sheet|rows are out of bounds/,
    told: () => 'Kohta on välilehden ulkopuolella. Lisää ensin rivejä; mitään ei muutettu.',
  },
  {
    says: /not possible to delete all non-frozen/,
    told: () => 'Kaikkia rivejä ei voi poistaa. Jätä vähintään yksi rivi otsikon alle.',
  },
  {
    says: /sort a range that contains merged/,
    told: () => 'Aluetta, jossa on yhdistettyjä soluja, ei voi lajitella.',
  },
];

/** @param message what an emulated service threw */
export function refusalOf(message: string): string {
  for (const { says, told } of REFUSALS) {
    const match = says.exec(message);
    if (match) return told(...match.slice(1));
  }
  return `Taulukko ei hyväksynyt muutosta. (${message})`;
}
