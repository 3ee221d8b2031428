// Runs suites of tests and adds up what they say: node tests/suites.mjs SUITE [WORD ...]. The last line is
// `N passed, N failed`; the exit code tells whether anything failed. Called by the Makefile, which builds what is tested.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const reports = path.join(root, 'build/reports');
const report = name => path.join(reports, `${name}.json`);
const json = name => JSON.parse(fs.readFileSync(report(name), 'utf8'));
const exists = name => fs.existsSync(path.join(root, name));
const tool = name => path.join(root, 'node_modules/.bin', name);

// How a step says what passed: by a last line `N passed, N failed`, by a report that it writes, or, where it is one
// check, by its exit code.
const byLine = output => {
  const found = [...output.matchAll(/^(?:.*: )?(\d+) passed, (\d+) failed$/gm)].at(-1);
  return found && { passed: Number(found[1]), failed: Number(found[2]) };
};
const byReport = (name, count) => () => (fs.existsSync(report(name)) ? count(json(name)) : undefined);
const byExit = (_output, code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 });

const check = (name, ...command) => ({ name, command, count: byExit });
const suites = {
  core: () => [
    exists('build/sanitized/unit_tests') && {
      name: 'unit tests',
      command: ['build/sanitized/unit_tests', '--gtest_brief=1', `--gtest_output=json:${report('unit')}`],
      count: byReport('unit', result => ({ passed: result.tests - result.failures, failed: result.failures })),
    },
    { name: 'arrows', command: ['node', 'tests/arrows.mjs'], count: byLine },
    { name: 'exercised', command: ['node', 'tests/exercised.mjs'], count: byLine },
  ],
  programs: words => [{ name: 'programs', command: ['node', 'tests/run.mjs', ...words], count: byLine }],
  soak: words => [{ name: 'soak', command: ['node', 'tests/soak/run.mjs', ...words], count: byLine }],
  web: () => [
    exists('web/vitest.config.ts') && {
      name: 'vitest',
      command: [
        ...[tool('vitest'), 'run', '--config', 'web/vitest.config.ts'],
        ...['--reporter=default', '--reporter=json', `--outputFile.json=${report('web')}`],
      ],
      count: byReport('web', result => ({ passed: result.numPassedTests, failed: result.numFailedTests })),
    },
  ],
  e2e: () => [
    exists('tests/e2e/playwright.config.ts') && {
      name: 'playwright',
      command: [tool('playwright'), 'test', '--config', 'tests/e2e/playwright.config.ts', '--reporter=line,json'],
      environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: report('e2e') },
      count: byReport('e2e', ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected })),
    },
  ],
  lint: () => [
    check(
      'clang-format',
      'sh',
      '-c',
      "git ls-files 'core/*.cpp' 'core/*.h' 'tests/*.cpp' 'tests/*.h' | xargs -r clang-format-19 --dry-run -Werror",
    ),
    check('clang-tidy', 'make', '--silent', '--keep-going', 'tidy'),
    check('biome', tool('biome'), 'ci', '--error-on-warnings', '.'),
    exists('web/tsconfig.json') && check('tsc', tool('tsc'), '--build', 'web'),
    exists('build/wasm/fermata.wasm') && check('size', 'node', '.ci/size.mjs'),
  ],
};

// What a failed step said of each failure, repeated below the summary: the end of a long log is what one gets to see.
const nameOfFailure = /^(?:FAILED |\[ {2}FAILED {2}\]| *FAIL | {2}\d+\) \[|.*: (?:error|warning): )/;
function failuresIn(output) {
  const lines = output.split('\n');
  const shown = lines.filter((_line, at) =>
    lines.slice(Math.max(at - 12, 0), at + 1).some(one => nameOfFailure.test(one)),
  );
  return (shown.length > 0 ? shown.slice(0, 80) : lines.slice(-20)).map(line => `    ${line}`);
}

// Runs a command, shows what it prints as it comes, and keeps it.
function run({ command: [program, ...args], environment }) {
  return new Promise(resolve => {
    const env = { ...process.env, ...environment };
    // What make hands to its children (job server, flags) is not for a make that a test starts.
    for (const name of ['MAKEFLAGS', 'MFLAGS', 'MAKELEVEL']) delete env[name];
    const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', piece => {
      output += piece;
      process.stdout.write(piece);
    });
    child.on('error', error => resolve({ output: `${output}${error.message}\n`, code: 127 }));
    child.on('close', code => resolve({ output, code }));
  });
}

const total = { passed: 0, failed: 0 };
const summary = [];
const failures = [];
const [first, ...rest] = process.argv.slice(2);
const names = rest.every(word => word in suites) ? [first, ...rest] : [first];
if (!names.every(name => name in suites)) {
  console.error(`usage: node tests/suites.mjs SUITE ..., of ${Object.keys(suites).join(', ')}`);
  process.exit(2);
}
fs.rmSync(reports, { recursive: true, force: true });
fs.mkdirSync(reports, { recursive: true });
for (const name of names) {
  for (const step of suites[name](names.length === 1 ? rest : []).filter(Boolean)) {
    console.log(`== ${step.name}`);
    const begin = performance.now();
    const { output, code } = await run(step);
    const counted = step.count(output, code) ?? { passed: 0, failed: 1 };
    // A step that ends badly without naming a failure has failed all the same.
    if (code !== 0 && counted.failed === 0) counted.failed = 1;
    if (counted.failed > 0) failures.push('', `what failed of ${step.name}:`, ...failuresIn(output));
    total.passed += counted.passed;
    total.failed += counted.failed;
    const seconds = ((performance.now() - begin) / 1000).toFixed(1);
    summary.push(`${step.name}: ${counted.passed} passed, ${counted.failed} failed (${seconds} s)`);
  }
}
console.log([...failures, '', ...summary, `${total.passed} passed, ${total.failed} failed`].join('\n'));
process.exit(total.failed > 0 ? 1 : 0);
