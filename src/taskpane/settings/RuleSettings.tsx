import { Button, Checkbox, Input, Select } from '@fluentui/react-components';
import { useOptimistic, useState } from 'react';
import type { RuleView } from '../../app/views';
import type { Severity } from '../../core/rules/rule';
import { usePane, usePaneState } from '../pane-context';
import { SEVERITIES } from '../../core/severities';

/** Every rule: on or off, and how serious, in this workbook. */
export function RuleSettings() {
  const { session, words } = usePane();
  // What the rules are follows from the state; reading it here draws the list again after every change.
  usePaneState();
  const [text, setText] = useState('');
  const wanted = text.trim().toLowerCase();
  const rules = session.rules().filter(({ id, name }) => `${id} ${name}`.toLowerCase().includes(wanted));
  return (
    <section aria-label={words.rules}>
      <h2>{words.rules}</h2>
      <Input
        size="small"
        type="search"
        aria-label={words.searchRules}
        placeholder={words.searchRules}
        value={text}
        onChange={(_, { value }) => setText(value)}
      />
      <ul className="rules">
        {rules.map((rule) => (
          <li key={rule.id}>
            <RuleLine rule={rule} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function RuleLine({ rule }: { readonly rule: RuleView }) {
  const { session, words, working, perform, showRule } = usePane();
  const { id, name, changed } = rule;
  // The workbook is checked again before the rule is off; the tick must not wait for it.
  const [on, showOn] = useOptimistic(rule.on);
  const [severity, showSeverity] = useOptimistic(rule.severity);
  const set = (change: { on?: boolean; severity?: Severity }) =>
    perform(() => {
      if (change.on !== undefined) showOn(change.on);
      if (change.severity) showSeverity(change.severity);
      return session.setRule(id, change);
    });
  return (
    <div className="rule-line" data-setting={id}>
      <Checkbox
        checked={on}
        disabled={working}
        label={name}
        onChange={(_, { checked }) => set({ on: checked === true })}
      />
      <div className="rule-line-controls">
        <Select
          size="small"
          aria-label={words.severityOf(name)}
          disabled={working || !on}
          value={severity}
          onChange={(_, { value }) => {
            const level = SEVERITIES.find((item) => item === value);
            if (level) set({ severity: level });
          }}
        >
          {SEVERITIES.map((level) => (
            <option key={level} value={level}>
              {words.severity[level]}
            </option>
          ))}
        </Select>
        <Button
          size="small"
          appearance="transparent"
          aria-label={words.rulePageOf(name)}
          onClick={() => showRule(id)}
        >
          {words.details}
        </Button>
        {changed && (
          <Button
            size="small"
            appearance="transparent"
            aria-label={words.resetRule(name)}
            disabledFocusable={working}
            onClick={() => perform(() => session.setRule(id, null))}
          >
            {words.reset}
          </Button>
        )}
      </div>
    </div>
  );
}
