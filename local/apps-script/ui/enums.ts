// Button and ButtonSet of Ui: what an alert offers and what a person may press.
import { type EnumValue, scriptEnum } from '../host/script-enum';

export const Button = scriptEnum('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
export const ButtonSet = scriptEnum('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');

export type ButtonName = keyof typeof Button;

/** `YES_NO` → YES, NO. The window's own CLOSE is always there besides. */
export function buttonsOf(set: EnumValue): ButtonName[] {
  return set.name().split('_').filter(isButton);
}

function isButton(name: string): name is ButtonName {
  return name in Button;
}
