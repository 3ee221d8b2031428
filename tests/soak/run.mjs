// The soak: soak.py with one seed after the other, under virtual time. What it checks itself must hold, and the order of
// events must be the same on every run of a seed and in every engine.
//
//   node tests/soak/run.mjs            three seeds, 2,000 tasks each, in the sanitized build and on wasm
//   node tests/soak/run.mjs --whole    ten seeds, 100,000 tasks each, natively twice and on wasm
//
// Ends with `N passed, N failed`, a seed being one test.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');
const program = path.join(import.meta.dirname, 'soak.py');
const binary = flavour => [path.join(root, 'build', flavour, 'fermata')];
const wasm = [process.execPath, path.join(root, 'build/cli/fermata.mjs')];

const whole = process.argv.includes('--whole');
const seeds = Array.from({ length: whole ? 10 : 3 }, (_, index) => index + 1);
const count = whole ? 100_000 : 2_000;
const engines = whole ? [binary('native'), binary('native'), wasm] : [binary('sanitized'), wasm];

function run([command, ...args], seed) {
  const all = [...args, 'run', '--virtual-time', program, String(seed), String(count)];
  const { stdout, stderr, status, error } = spawnSync(command, all, { encoding: 'utf8', timeout: 600_000 });
  return { text: stdout ?? '', wrong: error?.message ?? (status === 0 ? '' : `exit code ${status}\n${stderr}`) };
}

let failed = 0;
for (const seed of seeds) {
  const began = performance.now();
  const results = engines.map(engine => run(engine, seed));
  const problems = results.map(({ wrong }) => wrong).filter(Boolean);
  const texts = new Set(results.map(({ text }) => text));
  if (problems.length === 0 && texts.size > 1) problems.push(`several orders:\n${[...texts].join('')}`);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(
    `soak, seed ${seed} (${seconds} s): ${problems.length > 0 ? problems.join('\n') : results[0].text.trim()}`,
  );
  if (problems.length > 0) failed++;
}
console.log(`${seeds.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
