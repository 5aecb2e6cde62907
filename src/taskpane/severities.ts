import type { Severity } from '../core/rules/rule';

/** Gravest first. Not from the core: its rules are fetched after the pane is drawn. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
