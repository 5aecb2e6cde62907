/** An add-in of its own, so that it can stand beside the product. */
const ID = '2b8c6f0e-5a1d-4c37-9e64-0d9a4b7f3c15';

/** The manifest of the page that compares a real Excel with what the product relies on: no ribbon, no cell menu. */
module.exports = function selfTestManifest(manifest) {
  return manifest
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${ID}</Id>`)
    .replace(/(<DisplayName DefaultValue="[^"]*)/, '$1 · Excel 自检')
    .replace(/(<DisplayName[\s\S]*?Value="Target Table Assistant)/, '$1 · Excel self-test')
    .replaceAll('/taskpane.html"', '/self-test.html"')
    .replace(/\s*<VersionOverrides[\s\S]*<\/VersionOverrides>/, '');
};
