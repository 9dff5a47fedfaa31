// What a script's page in its frame and the workbench's page say to each other by postMessage: types and names.

export const FROM_FRAME = 'hankesalkku-frame';
export const TO_FRAME = 'hankesalkku-workbench';

export type FrameMessage = { readonly from: typeof FROM_FRAME } & (
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly functionName: string;
      readonly args: readonly unknown[];
    }
  | { readonly kind: 'close' }
  | { readonly kind: 'focusSheet' }
  | { readonly kind: 'size'; readonly width: number | null; readonly height: number | null }
  /** A link to one of Drive's documents was pressed. */
  | { readonly kind: 'document'; readonly id: string }
);

export interface FrameAnswer {
  readonly to: typeof TO_FRAME;
  readonly id: number;
  readonly ok: boolean;
  readonly value: unknown;
  readonly message: string;
}
