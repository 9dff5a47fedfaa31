// Where a finding stands, in one line: tab, Tunnus, column and cell.
import type { ListedFinding } from '../../src/rpc/sidebar';
import { shortText } from './long-text';

/** What people wrote stays apart from the direction of the line's own text. */
export function PlaceLine({ target }: Pick<ListedFinding, 'target'>) {
  return (
    <p class="place">
      {target.tab}
      {target.key !== '' && ' · '}
      {target.key !== '' && <bdi>{shortText(target.key)}</bdi>}
      {[target.column, target.cell].map((part) => (part ? ` · ${part}` : ''))}
    </p>
  );
}
