// What the .xlsx could not take as it was, in Finnish: shown beside "Tallennettu".
import type { SaveReport } from '../../files/xlsx/save-report';

const MOST = 5;

export function savingNotes({ replaced, tooLongForExcel }: SaveReport): string[] {
  const notes = [
    ...replaced.map(
      ({ cell, characters }) =>
        `Solussa ${cell} on ${characters} merkkiä, joita tiedostoon ei voi tallentaa: tilalla on korvausmerkki.`,
    ),
    ...tooLongForExcel.map((cell) => `Solun ${cell} teksti on pidempi kuin Excel näyttää (32 767 merkkiä).`),
  ];
  const rest = notes.length - MOST;
  return rest > 0 ? [...notes.slice(0, MOST), `… ja ${rest} muuta solua.`] : notes;
}
