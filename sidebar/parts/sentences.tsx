// A list of sentences, of which a long one shows its beginning and how many there are more.
import { useSetting } from './setting';

/** With these many a list stays readable, and the page small. */
const MOST = 30;

export function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  const { texts } = useSetting();
  const rest = sentences.length - MOST;
  return (
    <ul class="sentences">
      {sentences.slice(0, MOST).map((sentence, index) => (
        <li key={`${index} ${sentence}`} dir="auto">
          {sentence}
        </li>
      ))}
      {rest > 0 && <li>{texts.mending.result.more(rest)}</li>}
    </ul>
  );
}
