/**
 * Subresource integrity for our own files: a page names the hash of every script and style sheet it loads, and its
 * start-up code names the hash of every part it fetches later. A file that was altered on its way is not run.
 *
 * office.js is left out: Microsoft changes it behind an unchanging address, so a hash would break the pane one morning.
 */
const { createHash } = require('node:crypto');
const { Compilation, runtime, sources } = require('webpack');

const NAME = 'SubresourceIntegrity';
const HASHING = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_HASH;

const integrityOf = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;
/** Stands in the start-up code until the part is finished: as long as a hash, so source maps stay true. */
const placeholderOf = (chunk) => integrityOf(`placeholder of part ${chunk.id}`);

/** `pages`: the pages that get hashes. A page that people open as a file must have none: browsers refuse them there. */
module.exports = class SubresourceIntegrity {
  constructor({ pages }) {
    this.pages = pages;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      runtime.LoadScriptRuntimeModule.getCompilationHooks(compilation).createScript.tap(NAME, withHashes);
      // Between the last change of a part's content and the file names that are made from that content.
      compilation.hooks.processAssets.tap({ name: NAME, stage: HASHING - 1 }, () => fillIn(compilation));
      // Once the names are final.
      compilation.hooks.processAssets.tap({ name: NAME, stage: HASHING + 1 }, () => {
        for (const page of this.pages) nameHashes(compilation, page);
      });
    });
  }
};

/** The start-up code gives every script element it makes the hash of its part. */
function withHashes(code, chunk) {
  const hashes = Object.fromEntries(
    [...chunk.getAllAsyncChunks()].map((part) => [part.id, placeholderOf(part)]),
  );
  return `${code}\nif (location.protocol !== 'file:') script.integrity = ${JSON.stringify(hashes)}[chunkId] || '';`;
}

function fillIn(compilation) {
  const real = new Map();
  for (const chunk of compilation.chunks) {
    for (const file of scriptsOf(chunk)) {
      real.set(placeholderOf(chunk), integrityOf(compilation.getAsset(file).source.buffer()));
    }
  }
  for (const chunk of compilation.chunks) {
    if (!chunk.hasRuntime()) continue;
    for (const file of scriptsOf(chunk)) {
      compilation.updateAsset(file, (old) => {
        const code = old.source().toString();
        return new sources.RawSource(
          code.replace(/sha384-[A-Za-z0-9+/]{64}/g, (hash) => real.get(hash) ?? hash),
        );
      });
    }
  }
}

function scriptsOf(chunk) {
  return [...chunk.files].filter((file) => file.endsWith('.js'));
}

/** Adds the hashes to a finished page. Addresses that are not files of the build, such as that of office.js, stay. */
function nameHashes(compilation, page) {
  compilation.updateAsset(page, (old) => {
    const html = old.source().toString();
    const withHash = html.replace(
      /<(?:script|link)\b[^>]*?\s(?:src|href)="?([^\s">]+)"?[^>]*/g,
      (tag, file) => {
        const asset = compilation.getAsset(file);
        return asset ? `${tag} integrity="${integrityOf(asset.source.buffer())}"` : tag;
      },
    );
    return new sources.RawSource(withHash);
  });
}
