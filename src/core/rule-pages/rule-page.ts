import { z } from 'zod';
import type { Locale } from '../locale';
import type { Sample } from '../rules/example';
import { RULE_GROUPS, type CatalogueEntry } from '../rules/groups';
import {
  explain,
  titleOf,
  type AnyRule,
  type Explanation,
  type FixKind,
  type Severity,
  type Standing,
} from '../rules/rule';
import { sheetOf } from '../rules/sample-table';
import { SOURCES } from '../rules/sources';
import { toA1 } from '../sheet/address';
import { textAt } from '../sheet/snapshot';
import { excerptOf, type ExcerptRow } from './excerpt';
import { sampleFindings } from './samples';

/** 说明: what a rule checks and why, with examples that were really checked. In one language, ready to be shown. */
export interface RulePage {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly standing: Standing;
  readonly about: string;
  readonly silent: readonly string[];
  readonly severities: readonly { readonly message: string; readonly severity: Severity }[];
  readonly fixKinds: readonly FixKind[];
  readonly sources: readonly string[];
  /** JSON Schema of what can be adjusted beside the severity; null when there is nothing. */
  readonly options: OptionsSchema | null;
  readonly bad: readonly SamplePage[];
  readonly good: readonly SamplePage[];
}

export interface SamplePage {
  readonly note: string;
  readonly rows: readonly ExcerptRow[];
  readonly findings: readonly SampleFinding[];
}

export interface SampleFinding extends Explanation {
  readonly cell: string;
  readonly text: string;
  readonly severity: Severity;
  readonly fixes: readonly {
    readonly kind: FixKind;
    readonly title: string;
    readonly edits: readonly { readonly cell: string; readonly before: string; readonly after: string }[];
  }[];
}

export type OptionsSchema = z.core.JSONSchema.BaseSchema;

/** Builds the page of a rule from the rule and its example. */
export function rulePage({ group, rule, example, fixes }: CatalogueEntry, locale: Locale): RulePage {
  return {
    id: rule.id,
    name: rule.name[locale],
    group: RULE_GROUPS[group][locale],
    standing: rule.standing,
    about: example.about[locale],
    silent: example.silent[locale],
    severities: Object.entries(rule.severity).map(([message, severity]) => ({ message, severity })),
    fixKinds: fixes,
    sources: rule.sources.map((key) => SOURCES[key][locale]),
    options: optionsSchema(rule),
    bad: example.bad.map((sample) => samplePage(rule, sample, locale)),
    good: example.good.map((sample) => samplePage(rule, sample, locale)),
  };
}

/** What of a rule can be adjusted, as JSON Schema; null when it takes no options. */
export function optionsSchema({ options }: AnyRule): OptionsSchema | null {
  if (!options) return null;
  const schema = z.toJSONSchema(options, { io: 'input' });
  delete schema.$schema;
  return schema;
}

function samplePage(rule: AnyRule, sample: Sample, locale: Locale): SamplePage {
  const sheet = sheetOf(sample.table);
  const findings = sampleFindings(rule, sample);
  return {
    note: sample.note[locale],
    rows: excerptOf(
      sample.table,
      findings.map(({ cell }) => cell),
    ),
    findings: findings.map((finding) => ({
      cell: toA1(finding.cell),
      text: textAt(sheet, finding.cell).trim(),
      severity: finding.severity,
      ...explain(rule, finding, locale),
      fixes: finding.fixes.map((fix) => ({
        kind: fix.kind,
        title: titleOf(rule, fix, locale),
        edits: fix.edits.map(({ cell, before, after }) => ({ cell: toA1(cell), before, after })),
      })),
    })),
  };
}
