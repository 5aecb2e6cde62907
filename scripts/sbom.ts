/**
 * Writes the software bill of materials of what we hand out, CycloneDX 1.5 as JSON, from the lock file and without a
 * network. Run: npm run sbom (with `-- FILE` for another place than sbom.cdx.json).
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');

interface Component {
  readonly name: string;
  readonly licenses?: readonly unknown[];
}
interface Bom {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
}

const [target = join(ROOT, 'sbom.cdx.json')] = process.argv.slice(2);
const { name } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { readonly name: string };
const printed = execFileSync(
  'npm',
  ['sbom', '--sbom-format=cyclonedx', '--omit=dev', '--sbom-type=application'],
  {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    // On Windows npm is a script that only a shell can start.
    shell: process.platform === 'win32',
  },
);
const bom = JSON.parse(printed) as Bom;
// npm calls the product by the folder it happens to lie in.
const named = { ...bom, metadata: { ...bom.metadata, component: { ...bom.metadata.component, name } } };
writeFileSync(target, `${JSON.stringify(named, null, 2)}\n`);

const unlicensed = bom.components.filter(({ licenses = [] }) => licenses.length === 0);
for (const component of unlicensed) console.error(`${component.name}: names no licence`);
console.log(`${bom.components.length} packages in ${target}`);
process.exitCode = unlicensed.length > 0 ? 1 : 0;
