// A link that leaves the sidebar: opens in a tab of its own, and only web addresses are followed.
import { useSetting } from './setting';

interface Props {
  readonly url: string;
  readonly text: string;
  readonly class?: string;
}

export function OuterLink({ url, text, class: name }: Props) {
  const { texts } = useSetting();
  if (!/^https?:\/\//.test(url)) return <span>{text}</span>;
  return (
    <a class={name} href={url} target="_blank" rel="noopener noreferrer">
      {text}
      <span class="unseen"> {texts.report.newTab}</span>
    </a>
  );
}
