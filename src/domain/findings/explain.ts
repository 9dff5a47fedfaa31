// A finding in words: the sentence with its arithmetic and what to do, in the wanted language.
import type { IsoDay } from '../day/day';
import type { FindingText, Texts } from '../text/texts';
import type { Finding } from './finding';
import type { MessageData, MessageName } from './messages';

type Write<K extends MessageName> = (data: Readonly<MessageData[K]>, today: IsoDay) => FindingText;

export function explainFinding(finding: Pick<Finding, 'message'>, texts: Texts, today: IsoDay): FindingText {
  const { name, data } = finding.message;
  // The union of name and data keeps them in step; the compiler can't follow that through the lookup.
  return (texts.findings[name] as Write<MessageName>)(data as never, today);
}
