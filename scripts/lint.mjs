/** Everything that can be said about the code without running it. Reports on every gate, also after a failure. */
import { runCommand } from './run-command.mjs';

// The slowest first: two cores work through the list, so the long ones should not start last.
const GATES = [
  ['eslint', 'eslint . --max-warnings 0'],
  ['types', 'tsc --noEmit'],
  ['prettier', 'prettier --check --log-level warn .'],
  ['layers', 'depcruise src'],
  ['unused code', 'knip --no-progress'],
  ['rules', 'tsx scripts/check-rules.ts'],
  ['licences', 'tsx scripts/notices.ts --check'],
];
const AT_ONCE = 2;

const waiting = [...GATES];
let failed = 0;

async function worker() {
  for (let gate = waiting.shift(); gate; gate = waiting.shift()) {
    const [name, command] = gate;
    const { status, output, seconds } = await runCommand(command, { capture: true });
    console.log(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
    if (status === 0) continue;
    failed += 1;
    console.log(`  ${command}\n${output.trimEnd()}\n`);
  }
}

await Promise.all(Array.from({ length: AT_ONCE }, worker));
console.log(failed === 0 ? 'lint: all gates open' : `lint: ${failed} of ${GATES.length} gates closed`);
process.exitCode = failed === 0 ? 0 : 1;
