import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { webpack } from 'webpack';
import { FRAME_BUNDLE, FRAME_SOURCE } from './places';

/** The page a browser opens as "Excel on the web": the emulated workbook and the frame around the pane. */
const PAGE = `<!doctype html>
<html lang="zh-CN">
  <meta charset="utf-8">
  <title>Excel</title>
  <script defer src="/frame.js"></script>
</html>
`;

/** Bundles the frame of the emulated Excel, which is test code and therefore no part of the production build. */
export async function bundleFrame(): Promise<void> {
  await compile();
  await writeFile(join(FRAME_BUNDLE, 'excel.html'), PAGE);
}

function compile(): Promise<void> {
  const compiler = webpack({
    mode: 'development',
    devtool: 'inline-source-map',
    entry: { frame: FRAME_SOURCE },
    output: { path: FRAME_BUNDLE, filename: '[name].js' },
    resolve: { extensions: ['.ts', '.js', '.json'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
        },
      ],
    },
  });
  return new Promise((done, fail) => {
    compiler.run((error, stats) => {
      if (error) fail(error);
      else if (stats?.hasErrors()) fail(new Error(stats.toString('errors-only')));
      else done();
    });
  });
}
