/**
 * Imports go down only: taskpane, commands, workbench, cli -> app -> hosts, core.
 * Each rule below says what one layer may see; everything else is an error.
 */

/** A layer may import what `allowed` names and nothing else of `src`. */
const layer = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: typeof from === 'string' ? { path: from } : from,
  to: { path: '^src/', pathNot: allowed },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    layer('core-stands-alone', '^src/core/', ['^src/core/'], 'The core knows no host, no app and no screen.'),
    {
      name: 'core-needs-only-zod',
      comment: 'The core is pure TypeScript; the one library it may use is zod.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: ['^src/', 'node_modules/zod/'] },
    },
    {
      name: 'a-rule-reads-no-other-rule',
      comment:
        'Rules are independent of each other; what two of them need lies beside the folders or elsewhere in the core.',
      severity: 'error',
      from: { path: '^src/core/rules/[^/]+/' },
      to: { path: '^src/core/rules/[^/]+/' },
    },
    {
      name: 'a-rule-knows-no-list-of-rules',
      severity: 'error',
      from: { path: '^src/core/rules/', pathNot: '^src/core/rules/(index|examples)\\.ts$' },
      to: { path: '^src/core/rules/(index|examples)\\.ts$' },
    },
    layer(
      'hosts-know-only-sheets',
      '^src/hosts/',
      ['^src/hosts/', '^src/core/sheet/', '^src/core/export/plan\\.ts$'],
      'A host knows sheets and cells, never tables or rules.',
    ),
    layer(
      'hosts-do-not-know-each-other',
      '^src/hosts/(memory|office)/',
      ['^src/hosts/[^/]+\\.ts$', '^src/hosts/$1/', '^src/core/'],
      'Either host can be taken away without the other noticing.',
    ),
    layer(
      'app-talks-to-the-port',
      '^src/app/',
      ['^src/app/', '^src/core/', '^src/hosts/host\\.ts$'],
      'The app works over any host, so it may see only the port.',
    ),
    layer(
      'pane-shows-the-session',
      { path: '^src/taskpane/', pathNot: '^src/taskpane/main\\.tsx$' },
      ['^src/taskpane/', '^src/app/', '^src/core/(locale|severities|rules/rule)\\.ts$'],
      'The pane computes nothing and never meets a host; only its entry point puts the two together.',
    ),
    layer(
      'pane-entry-uses-office',
      '^src/(taskpane/main\\.tsx|commands/)',
      [
        '^src/(taskpane|commands)/',
        '^src/app/',
        '^src/hosts/host\\.ts$',
        '^src/hosts/office/',
        '^src/core/locale\\.ts$',
      ],
      'The entry points inside Excel run over the Office host.',
    ),
    layer(
      'self-test-looks-at-excel',
      '^src/self-test/',
      [
        '^src/self-test/',
        '^src/hosts/(host\\.ts$|office/self-test/)',
        '^src/app/sentences\\.ts$',
        '^src/core/locale\\.ts$',
        '^src/taskpane/(shell/copy-text|export/save-text)\\.ts$',
      ],
      'The self-test looks at Excel itself: it knows neither sessions nor rules.',
    ),
    layer(
      'workbench-uses-memory',
      '^src/workbench/',
      ['^src/(workbench|taskpane|app|core)/', '^src/hosts/(host|marks)\\.ts$', '^src/hosts/memory/'],
      'The browser edition never loads anything that needs Excel.',
    ),
    layer(
      'cli-uses-memory',
      '^src/cli/',
      ['^src/(cli|app|core)/', '^src/hosts/host\\.ts$', '^src/hosts/memory/'],
      'The command line works over the memory host and has no screen.',
    ),
    {
      name: 'no-node-in-the-browser',
      comment: 'Only the command line runs in Node.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-test-in-the-product',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts)/' },
    },
    {
      name: 'no-development-packages-in-the-product',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'type-only'] },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Types are part of the architecture: a type-only import couples as much as any other.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    // Type packages stand in for the real ones, which the browser gets from elsewhere.
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.css', '.json'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
