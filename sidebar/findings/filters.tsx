// Narrows the list: by words, osahanke, severity, and a person's own osahankkeet.
import type { TargetedEvent } from 'preact';
import type { UiSeverity } from '../../src/domain/text/ui/index';
import { useSetting } from '../parts/setting';
import { type Checked, type Filter, WHOLE_HANKE } from '../state/state';

interface Props {
  readonly checked: Checked;
  readonly filter: Filter;
}

/** A longer menu is no help: the search finds an osahanke by its name, and the view Osahankkeet chooses one. */
const MOST_CHOICES = 100;

type Change<E extends HTMLElement> = TargetedEvent<E>;

export function Filters({ checked, filter }: Props) {
  const { texts, actions } = useSetting();
  const { summary, osahankkeet } = checked;
  const isShort = summary.osahankkeet.total <= MOST_CHOICES;
  const choices = osahankkeet.filter(({ tunnus }) => isShort || tunnus === filter.osahanke);
  const severities = (Object.keys(texts.severities) as UiSeverity[]).filter(
    (severity) => summary.counts[severity] !== undefined || filter.severity === severity,
  );
  return (
    <search class="filters">
      <input
        type="search"
        aria-label={texts.findings.search}
        placeholder={texts.findings.search}
        value={filter.text}
        onInput={(event: Change<HTMLInputElement>) => actions.filter({ text: event.currentTarget.value })}
      />
      <select
        aria-label={texts.findings.severity}
        value={filter.severity}
        onChange={(event: Change<HTMLSelectElement>) =>
          actions.filter({ severity: event.currentTarget.value as UiSeverity | '' })
        }
      >
        <option value="">{texts.findings.allSeverities}</option>
        {severities.map((severity) => (
          <option key={severity} value={severity}>
            {`${texts.severities[severity]} (${summary.counts[severity] ?? 0})`}
          </option>
        ))}
      </select>
      <select
        class="whole"
        aria-label={texts.findings.osahanke}
        value={filter.osahanke}
        onChange={(event: Change<HTMLSelectElement>) =>
          actions.filter({ osahanke: event.currentTarget.value })
        }
      >
        <option value="">{texts.findings.allOsahankkeet}</option>
        {choices.map(({ tunnus, name }) => (
          <option key={tunnus} value={tunnus}>
            {name === tunnus ? tunnus : `${tunnus} ${name}`}
          </option>
        ))}
        <option value={WHOLE_HANKE}>{texts.findings.wholeHanke}</option>
      </select>
      {summary.limited === null && summary.own.length > 0 && (
        <label class="check">
          <input
            type="checkbox"
            checked={filter.own}
            onChange={(event: Change<HTMLInputElement>) =>
              actions.filter({ own: event.currentTarget.checked })
            }
          />
          {texts.findings.onlyOwn}
        </label>
      )}
    </search>
  );
}
