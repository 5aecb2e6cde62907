/** How grave a finding is, the gravest first: the order in which findings are listed everywhere. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
