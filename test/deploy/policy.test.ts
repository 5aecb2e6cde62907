interface Page {
  readonly filename: string;
  readonly policy: string;
  readonly officeJs?: string;
}
interface BuildConfig {
  readonly plugins: readonly { readonly userOptions?: Page }[];
}

/** The pages a build would make, with what they may load. */
async function pagesOf(env: object): Promise<ReadonlyMap<string, Page>> {
  const configure =
    jest.requireActual<(env: object, options: object) => Promise<BuildConfig>>('../../webpack.config.js');
  const { plugins } = await configure(env, { mode: 'production' });
  return new Map(
    plugins.flatMap(({ userOptions }) => (userOptions ? [[userOptions.filename, userOptions]] : [])),
  );
}

function scriptsOf(page: Page | undefined): string | undefined {
  return page?.policy.split('; ').find((directive) => directive.startsWith('script-src'));
}

test.each([
  [{}, 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js', ' https://appsforoffice.microsoft.com'],
  [
    { officeJs: '21vianet' },
    'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    ' https://appsforoffice.cdn.partner.office365.cn',
  ],
  [
    { officeJs: 'https://mirror.example/office.js' },
    'https://mirror.example/office.js',
    ' https://mirror.example',
  ],
  [{ officeJs: 'office-js/office.js' }, 'office-js/office.js', ''],
])(
  'with %j the pages of Excel load office.js from its place and nothing else from elsewhere',
  async (env, address, host) => {
    const pages = await pagesOf(env);
    for (const name of ['taskpane.html', 'commands.html', 'self-test.html']) {
      expect(pages.get(name)?.officeJs).toBe(address);
      expect(scriptsOf(pages.get(name))).toBe(`script-src 'self'${host}`);
    }
    for (const name of ['message.html', 'workbench.html', 'index.html']) {
      expect(pages.get(name)?.officeJs).toBeUndefined();
      expect(scriptsOf(pages.get(name))).toBe("script-src 'self'");
    }
    for (const { policy } of pages.values()) {
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("connect-src 'self'");
      expect(policy).not.toMatch(/unsafe-eval|\*|script-src[^;]*unsafe-inline/);
    }
  },
);
