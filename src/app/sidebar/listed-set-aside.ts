// Warnings that are set aside, as the sidebar lists them: where, why, and until when.
import type { Texts } from '../../domain/text/texts';
import type { SetAsideWarning } from '../../rpc/contract';
import type { ListedSetAside } from '../../rpc/sidebar';
import { cutText, LONGEST_KEY, LONGEST_VALUE } from './cut-text';

/** In the order of the check. */
export function listedSetAside(
  setAside: readonly SetAsideWarning[],
  { calendar }: Texts,
): readonly ListedSetAside[] {
  return setAside.map(({ rule, severity, osahanke, target, explanation, reason, until }) => ({
    rule,
    severity,
    osahanke: osahanke === null ? null : cutText(osahanke, LONGEST_KEY),
    target: { ...target, key: cutText(target.key, LONGEST_KEY) },
    explanation: cutText(explanation, LONGEST_VALUE),
    reason: cutText(reason, LONGEST_VALUE),
    until: until === null ? null : calendar.day(until),
  }));
}
