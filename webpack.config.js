/**
 * Two pages from one source: the task pane for Excel and the browser edition.
 *
 *   --env target=workbench|excel   which of the two the development server is started for (default workbench)
 *   --env baseUrl=https://…/       where the pages will be published; written into manifest.xml
 *   --env officeJs=https://…       another address of office.js, such as an intranet mirror
 */
/* global require, module, __dirname, __filename, URL, setTimeout */
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const CssExtractPlugin = require('mini-css-extract-plugin');

const EXCEL_PORT = 3000;
/** Stands in manifest.xml wherever the published address belongs. */
const MANIFEST_URL = `https://localhost:${EXCEL_PORT}`;
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const root = (...parts) => path.resolve(__dirname, ...parts);

module.exports = async (env = {}, { mode = 'development' } = {}) => {
  const production = mode === 'production';
  const officeJs = env.officeJs ?? OFFICE_JS;
  const baseUrl = String(env.baseUrl ?? MANIFEST_URL).replace(/\/+$/, '');
  return {
    mode,
    context: __dirname,
    entry: {
      taskpane: './src/taskpane/main.tsx',
      commands: './src/commands/main.ts',
      message: './src/commands/message/main.ts',
      workbench: './src/workbench/main.tsx',
    },
    output: {
      path: root('dist'),
      filename: production ? '[name].[contenthash:8].js' : '[name].js',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    // The pages forbid eval, so the source maps that need it are out.
    devtool: production ? 'source-map' : 'cheap-module-source-map',
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
    optimization: production ? { splitChunks: sharedLibraries() } : {},
    plugins: [
      new CssExtractPlugin({ filename: production ? '[name].[contenthash:8].css' : '[name].css' }),
      page('taskpane', 'taskpane.html', policy(officeJs), { officeJs }),
      page('commands', 'commands.html', policy(officeJs), {
        officeJs,
        template: './src/commands/commands.html',
      }),
      page('message', 'message.html', policy(), { template: './src/commands/message/message.html' }),
      page('workbench', 'workbench.html', policy()),
      // The same page again, so that the address of the folder alone is enough.
      page('workbench', 'index.html', policy()),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png', to: '[path][name][ext]' },
          { from: 'samples/*.xlsx', to: '[path][name][ext]', noErrorOnMissing: true },
          {
            from: 'manifest.xml',
            transform: (content) => publishedManifest(content.toString(), baseUrl),
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

/** One file for React and Fluent, which both pages need and which changes seldom. */
function sharedLibraries() {
  const libraries = /[\\/]node_modules[\\/](?!hucre|zod)/;
  return { cacheGroups: { libraries: { name: 'libraries', test: libraries, chunks: 'initial' } } };
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
 * What a page may load and where it may connect: its own folder and, for the pane, the place office.js comes from
 * (plus the library that office.js itself fetches for Excel on the web). Fluent writes its style sheets at run time.
 */
function policy(officeJs) {
  const scripts = officeJs ? ` ${new URL(officeJs, MANIFEST_URL).origin} https://ajax.aspnetcdn.com` : '';
  return [
    "default-src 'none'",
    `script-src 'self'${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
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
