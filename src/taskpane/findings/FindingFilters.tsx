import { Input, Select } from '@fluentui/react-components';
import { useMemo } from 'react';
import { usePane, usePaneState } from '../pane-context';
import type { FindingFilter, Grouping } from './finding-rows';

interface FindingFiltersProps {
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly grouping: Grouping;
  readonly onGrouping: (grouping: Grouping) => void;
}

/** How the list is grouped, and what of it is shown. */
export function FindingFilters({ filter, onFilter, grouping, onGrouping }: FindingFiltersProps) {
  const { words } = usePane();
  const { findings } = usePaneState();
  const rules = useMemo(
    () => [...new Map(findings.map(({ rule, ruleName }) => [rule, ruleName]))],
    [findings],
  );
  return (
    <div className="filters">
      <Select
        size="small"
        aria-label={words.grouping}
        value={grouping}
        onChange={(_, { value }) => onGrouping(value === 'rule' ? 'rule' : 'table')}
      >
        <option value="table">{words.byTable}</option>
        <option value="rule">{words.byRule}</option>
      </Select>
      <Select
        size="small"
        aria-label={words.ruleFilter}
        value={filter.rule ?? ''}
        onChange={(_, { value }) => onFilter({ ...filter, rule: value === '' ? null : value })}
      >
        <option value="">{words.allRules}</option>
        {rules.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Input
        size="small"
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={filter.text}
        onChange={(_, { value }) => onFilter({ ...filter, text: value })}
      />
    </div>
  );
}
