/**
 * Two pages from one source: the task pane for Excel and the browser edition.
 *
 *   --env target=workbench|excel   which of the two the development server is started for (default workbench)
 *   --env baseUrl=https://…/       where the pages will be published; written into manifest.xml
 *   --env officeJs=https://…       another address of office.js: `21vianet`, or that of an own mirror
 */
/* global require, module, __dirname, __filename, URL, setTimeout */
const { rmSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const CssExtractPlugin = require('mini-css-extract-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { SourceMapDevToolPlugin } = require('webpack');
const OfflineFiles = require('./scripts/build/offline-files.cjs');
const selfTestManifest = require('./scripts/build/self-test-manifest.cjs');
const SubresourceIntegrity = require('./scripts/build/subresource-integrity.cjs');

const EXCEL_PORT = 3000;
/** Stands in manifest.xml wherever the published address belongs. */
const MANIFEST_URL = `https://localhost:${EXCEL_PORT}`;
/** Microsoft's addresses of office.js by the name of the cloud. Any other address is taken as it is. */
const OFFICE_JS = {
  worldwide: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};
/** Pages that are always served over https. The browser edition may also be opened as a file, where hashes fail. */
const EXCEL_PAGES = ['taskpane.html', 'commands.html', 'message.html', 'self-test.html'];
const SERVICE_WORKER = 'service-worker';
/** What the browser edition needs besides its program. */
const WORKBENCH_FILES = /^(?:workbench|index)\.html$|^manifest\.webmanifest$|^samples\/|^assets\/icon[-.]/;
const root = (...parts) => path.resolve(__dirname, ...parts);

module.exports = async (env = {}, { mode = 'development' } = {}) => {
  const production = mode === 'production';
  const named = env.officeJs ?? 'worldwide';
  const officeJs = OFFICE_JS[named] ?? named;
  const baseUrl = String(env.baseUrl ?? MANIFEST_URL).replace(/\/+$/, '');
  return {
    mode,
    context: __dirname,
    entry: {
      taskpane: './src/taskpane/main.tsx',
      commands: './src/commands/main.ts',
      message: './src/commands/message/main.ts',
      'self-test': './src/self-test/main.ts',
      workbench: './src/workbench/main.tsx',
      [SERVICE_WORKER]: './src/workbench/offline/service-worker.ts',
    },
    output: {
      path: root('dist'),
      // A browser looks for a new service worker under the address of the old one.
      filename: ({ chunk }) =>
        production && chunk.name !== SERVICE_WORKER ? '[name].[contenthash:8].js' : '[name].js',
      chunkFilename: production ? '[id].[contenthash:8].js' : '[id].js',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    // The pages forbid eval, so the source maps that need it are out. Those of the production build lie apart.
    devtool: production ? false : 'cheap-module-source-map',
    cache: { type: 'filesystem', buildDependencies: { config: [__filename] } },
    module: {
      // A name that a module does not export must stop the build, not warn in passing.
      parser: { javascript: { exportsPresence: 'error' } },
      rules: [
        {
          test: /\.tsx?$/,
          include: root('src'),
          use: { loader: 'swc-loader', options: swcOptions(production) },
        },
        { test: /\.css$/, include: root('src'), use: [CssExtractPlugin.loader, 'css-loader'] },
      ],
    },
    optimization: production
      ? {
          splitChunks: sharedLibraries(),
          minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
        }
      : {},
    plugins: [
      ...(production ? [...sourceMapsApart(), new SubresourceIntegrity({ pages: EXCEL_PAGES })] : []),
      new CssExtractPlugin({ filename: production ? '[name].[contenthash:8].css' : '[name].css' }),
      page('taskpane', 'taskpane.html', policy(officeJs), { officeJs }),
      page('commands', 'commands.html', policy(officeJs), {
        officeJs,
        template: './src/commands/commands.html',
      }),
      page('message', 'message.html', policy(), { template: './src/commands/message/message.html' }),
      page('self-test', 'self-test.html', policy(officeJs), { officeJs }),
      page('workbench', 'workbench.html', workbenchPolicy()),
      // The same page again, so that the address of the folder alone is enough.
      page('workbench', 'index.html', workbenchPolicy()),
      new OfflineFiles({
        script: `${SERVICE_WORKER}.js`,
        entry: 'workbench',
        besides: (name) => WORKBENCH_FILES.test(name),
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png', to: '[path][name][ext]' },
          { from: 'assets/icon.svg', to: 'assets/[name][ext]' },
          { from: 'src/workbench/manifest.webmanifest', to: '[name][ext]' },
          // Whoever gets the product gets the licences of what is in it.
          { from: 'THIRD-PARTY-NOTICES.md' },
          { from: 'LICENSE', to: 'LICENSE.txt', toType: 'file' },
          { from: 'samples/*.xlsx', to: '[path][name][ext]', noErrorOnMissing: true },
          {
            from: 'manifest.xml',
            transform: (content) => publishedManifest(content.toString(), baseUrl),
          },
          {
            from: 'manifest.xml',
            to: 'self-test-manifest.xml',
            transform: (content) => publishedManifest(selfTestManifest(content.toString()), baseUrl),
          },
        ],
      }),
    ],
    performance: { hints: false },
    stats: production ? 'normal' : 'errors-warnings',
    ...(env.WEBPACK_SERVE && { devServer: await devServer(env.target ?? 'workbench') }),
  };
};

/** The manifest for the published address. Application domains are origins; everything else keeps the path. */
function publishedManifest(manifest, baseUrl) {
  const domain = (url) => `<AppDomain>${url}</AppDomain>`;
  return manifest
    .replaceAll(domain(MANIFEST_URL), domain(new URL(baseUrl).origin))
    .replaceAll(MANIFEST_URL, baseUrl);
}

function page(name, filename, contentPolicy, options = {}) {
  return new HtmlPlugin({
    filename,
    template: `./src/${name}/${name}.html`,
    chunks: [name],
    policy: contentPolicy,
    ...options,
  });
}

/**
 * One file for the parts of React and Fluent that both pages need from the start; it changes seldom. What only one of
 * them needs at once, the other may fetch later, so it must not come along here.
 */
function sharedLibraries() {
  const pages = new Set(['taskpane', 'workbench']);
  return {
    cacheGroups: {
      libraries: {
        name: 'libraries',
        test: /[\\/]node_modules[\\/]/,
        chunks: ({ name }) => pages.has(name),
        minChunks: pages.size,
      },
    },
  };
}

/** Source maps in a folder of their own that is never published, and no word of them in the files. */
function sourceMapsApart() {
  const folder = 'dist-maps';
  return [
    {
      apply: (compiler) =>
        compiler.hooks.emit.tap('SourceMapsApart', () =>
          rmSync(root(folder), { recursive: true, force: true }),
        ),
    },
    new SourceMapDevToolPlugin({
      filename: `../${folder}/[file].map`,
      append: false,
      columns: true,
      module: true,
    }),
  ];
}

function swcOptions(production) {
  return {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2022',
      transform: { react: { runtime: 'automatic', development: !production } },
    },
  };
}

/**
 * What a page may load and where it may connect: its own folder and, for the pages inside Excel, the place office.js
 * comes from. Fluent writes its style sheets at run time.
 */
function policy(officeJs) {
  return [
    "default-src 'none'",
    `script-src 'self'${officeJs && URL.canParse(officeJs) ? ` ${new URL(officeJs).origin}` : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The browser edition also reads workbooks in a worker, can be installed and works without a network. */
function workbenchPolicy() {
  return [policy(), "worker-src 'self'", "manifest-src 'self'"].join('; ');
}

/** On any free port for the browser edition, on the manifest's own address for Excel. */
async function devServer(target) {
  if (target !== 'workbench' && target !== 'excel') {
    throw new Error(`--env target is workbench or excel, not "${target}"`);
  }
  const excel = target === 'excel';
  return {
    host: 'localhost',
    port: excel ? EXCEL_PORT : 'auto',
    server: excel ? await localhostCertificate() : 'http',
    // Excel on the web loads the pane from another origin.
    headers: excel ? { 'Access-Control-Allow-Origin': '*' } : {},
    static: false,
    hot: false,
    liveReload: true,
    open: !excel && !process.env.CI && process.env.BROWSER !== 'none',
    client: { overlay: { errors: true, warnings: false, runtimeErrors: false } },
    onListening: ({ server, options }) => {
      const address = server?.address();
      const port = typeof address === 'object' && address ? address.port : options.port;
      // After webpack's own lines, or the address would scroll away.
      setTimeout(() => console.log(banner(excel, port)), 0);
    },
  };
}

function banner(excel, port) {
  return excel
    ? `\n  绩效目标表助手 · Excel 任务窗格   https://localhost:${port}/taskpane.html\n  请在 Excel 中加载 ${root('manifest.xml')}\n`
    : `\n  绩效目标表助手 · 浏览器版   http://localhost:${port}/\n`;
}

/** A certificate this computer trusts; made on the first start, which may ask for permission. */
async function localhostCertificate() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  return { type: 'https', options: await getHttpsServerOptions() };
}
