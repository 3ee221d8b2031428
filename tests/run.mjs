// Runs the program tests: node tests/run.mjs [--native] [--wasm] [--cpython] [WORD ...], natively and on wasm unless
// said otherwise, all of them or those whose path contains a word. Ends with `N passed, N failed`.
import { findCases, lines } from './cases.mjs';
import { difference } from './diff.mjs';
import { Native, Oracle, Wasm } from './engines.mjs';

const words = process.argv.slice(2);
const chosen = { '--native': Native, '--wasm': Wasm, '--cpython': Oracle };
const options = words.filter(word => word.startsWith('--'));
const unknown = options.find(option => !(option in chosen));
if (unknown) {
  console.error(`usage: node tests/run.mjs [--native] [--wasm] [--cpython] [WORD ...] (unknown: ${unknown})`);
  process.exit(2);
}
const cases = findCases(words.filter(word => !word.startsWith('--')));

function verdict(test, { output, exit }) {
  if (test.expected === undefined) return ['no recorded output: node tests/record.mjs'];
  const actual = lines(output);
  const same = actual.length === test.expected.length && actual.every((line, index) => line === test.expected[index]);
  const problems = same ? [] : difference(test.expected, actual);
  if (test.exit !== undefined && exit !== test.exit) problems.push(`exit code ${exit} instead of ${test.exit}`);
  return problems;
}

async function runAll(engine) {
  const runs = test =>
    engine.name === 'cpython' ? test.skipOracle === undefined : (test.engines?.includes(engine.name) ?? true);
  const waiting = cases.filter(runs);
  let passed = 0;
  let failed = 0;
  const lane = async () => {
    for (let test = waiting.shift(); test !== undefined; test = waiting.shift()) {
      const problems = verdict(test, await engine.run(test));
      if (problems.length === 0) passed++;
      else {
        failed++;
        console.log([`FAILED ${test.name} (${engine.name})`, ...problems.map(line => `    ${line}`)].join('\n'));
      }
    }
  };
  await Promise.all(Array.from({ length: engine.parallel }, lane));
  engine.close();
  return { passed, failed };
}

let passed = 0;
let failed = 0;
for (const option of options.length > 0 ? options : ['--native', '--wasm']) {
  const engine = new chosen[option]();
  const result = await runAll(engine);
  console.log(`programs, ${engine.name}: ${result.passed} passed, ${result.failed} failed`);
  passed += result.passed;
  failed += result.failed;
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
