/**
 * Tells the service worker which files the browser edition consists of and gives them a version: the hash of their
 * names and contents. Whatever changes in any of them is another version.
 */
const { createHash } = require('node:crypto');
const { Compilation, sources } = require('webpack');

const NAME = 'OfflineFiles';
/** Stands in the service worker for the list. */
const PLACEHOLDER = /\bOFFLINE_FILES\b/g;

/**
 * `script`: the service worker; `entry`: the part of the product it serves; `besides`: a test for the files that belong
 * to it without being a part of the program.
 */
module.exports = class OfflineFiles {
  constructor({ script, entry, besides }) {
    Object.assign(this, { script, entry, besides });
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      // Once every file has its final name and content.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => this.fillIn(compilation));
    });
  }

  fillIn(compilation) {
    const program = filesOf(compilation.entrypoints.get(this.entry));
    const files = compilation
      .getAssets()
      .map(({ name }) => name)
      .filter((name) => program.has(name) || this.besides(name))
      .sort();
    const hash = createHash('sha256');
    for (const name of files) {
      hash.update(`${name}\n`).update(compilation.getAsset(name).source.buffer());
    }
    const list = JSON.stringify({ version: hash.digest('hex').slice(0, 16), files });
    compilation.updateAsset(
      this.script,
      (old) =>
        new sources.RawSource(
          old
            .source()
            .toString()
            .replace(PLACEHOLDER, () => list),
        ),
    );
  }
};

/** Scripts and style sheets of an entry point, of everything it fetches later and of its workers. */
function filesOf(entrypoint) {
  const files = new Set();
  const seen = new Set();
  const visit = (group) => {
    if (seen.has(group)) return;
    seen.add(group);
    for (const chunk of group.chunks) {
      for (const file of chunk.files) if (/\.(?:js|css)$/.test(file)) files.add(file);
    }
    for (const child of group.childrenIterable) visit(child);
    for (const worker of group.asyncEntrypointsIterable) visit(worker);
  };
  visit(entrypoint);
  return files;
}
