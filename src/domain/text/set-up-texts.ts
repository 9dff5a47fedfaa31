// What set-up says: one sentence per tab, what it left alone, and what Google refused.
import type { Refusal, Reservation, SetUpStep } from '../workbook/set-up/step';

export interface SetUpTexts {
  /** `Osahankkeet: uudet sarakkeet A ja B; ohjeet otsikoihin.` */
  tab(name: string, parts: readonly string[]): string;
  /** The same words before and after the step is done. */
  part(step: SetUpStep): string;
  reservation(reservation: Reservation): string;
  refusal(refusal: Refusal): string;
  /** Told once: this workbook is a copy of another. */
  readonly copy: string;
}
