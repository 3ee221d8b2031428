// Random programs under CPython 3.14 and natively: what they print must be the same. A program is its seed, here and
// anywhere. One that prints something else is made as small as it gets and shown; both stay in the folder --keep.
//
//   node tests/fuzz/compare.mjs [GRAMMAR] [--count N] [--seed FIRST] [--keep FOLDER] [--sanitized] [--python PATH]
//
// GRAMMAR is a file of grammar/ that has program(seed): `programs`, the language and the builtins. With the PATH of an
// installed CPython 3.14 pyodide is asked only about what differs from that one, which answers ten times as fast.
// Ends with `N passed, N failed`.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { parseArgs } from 'node:util';
import { lines, root } from '../cases.mjs';
import { withoutForeignFrames } from '../cpython314.mjs';
import { difference } from '../diff.mjs';
import { minimised } from './minimise.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '0' },
    keep: { type: 'string', default: path.join(root, 'build/fuzz') },
    sanitized: { type: 'boolean', default: false },
    python: { type: 'string' },
  },
});
const grammar = positionals[0] ?? 'programs';
const fermata = path.join(root, `build/${options.sanitized ? 'sanitized' : 'native'}/fermata`);
const patience = 120_000; // milliseconds for one program, on a busy machine
const programsPerOracle = 250; // pyodide's memory grows
fs.mkdirSync(options.keep, { recursive: true });
// Where the programs run, each as program.py: no other run of this script writes there.
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'fermata-fuzz-'));
process.on('exit', () => fs.rmSync(folder, { recursive: true }));

// An oracle's process, `command script`, started afresh when it has run many programs or does not answer.
class Cpython {
  constructor(command, script) {
    this.command = command;
    this.script = path.join(import.meta.dirname, script);
  }

  // The program and the lines that it prints; undefined if there is no answer.
  async answer(request) {
    if (this.served >= programsPerOracle) this.stop();
    if (!this.process) this.#start();
    this.served++;
    const { process: asked } = this;
    let timer;
    const late = new Promise(resolve => {
      timer = setTimeout(() => resolve(undefined), patience);
    });
    asked.stdin.write(`${JSON.stringify(request)}\n`);
    const line = await Promise.race([this.answers.next().then(({ value }) => value), late]);
    clearTimeout(timer);
    if (line === undefined) this.stop();
    const { source, output } = JSON.parse(line ?? '{}');
    return typeof output === 'string' ? { source, expected: oracleLines(output) } : undefined;
  }

  stop() {
    this.process?.kill('SIGKILL');
    this.process = undefined;
  }

  #start() {
    this.process = spawn(this.command, [this.script, grammar], {
      cwd: folder,
      env: { ...process.env, PYTHONHASHSEED: '0' },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.process.stdin.on('error', () => {}); // it ended: no answer comes
    this.answers = readline.createInterface({ input: this.process.stdout })[Symbol.asyncIterator]();
    this.served = 0;
  }
}

const pythonFloat = number => (Number.isInteger(number) ? `${number}.0` : `${number}`);

// What Fermata prints, on both streams.
function native(source) {
  fs.writeFileSync(path.join(folder, 'program.py'), source);
  return new Promise(resolve => {
    const child = spawn(
      'sh',
      ['-c', 'exec "$@" 2>&1', 'sh', fermata, 'run', '--virtual-time', '--seed', '0', 'program.py'],
      {
        cwd: folder,
        env: { ...process.env, ASAN_OPTIONS: 'detect_stack_use_after_return=0' },
        timeout: patience,
        killSignal: 'SIGKILL',
      },
    );
    const pieces = [];
    child.stdout.on('data', piece => pieces.push(piece));
    child.on('close', (_code, signal) => {
      // Its virtual clock begins at 1000, the oracles' at 0.
      const text = Buffer.concat(pieces)
        .toString()
        .replace(/<TimerHandle when=([\d.]+)/g, (_, when) => `<TimerHandle when=${pythonFloat(when - 1000)}`);
      resolve(signal ? `${text}\nended by ${signal}\n` : text);
    });
  });
}

// Of a traceback that has frames of the library alone, only CPython tells that it is one.
const linesOf = output => lines(output.replace(/^Traceback \(most recent call last\):\n(?! {2})/gm, ''));

// Pyodide is a machine of 32 bits with Emscripten's numbers of errors, Fermata one of 64 bits with Linux's: of what it
// prints, the numbers are translated. Where it alone is asked, an index that is too large for it may do anything here.
const oracleLines = output =>
  linesOf(withoutForeignFrames(output)).map(line =>
    line.replace("(68, 'Result not representable')", "(34, 'Numerical result out of range')"),
  );
const tooLargeForOracle = options.python
  ? undefined
  : /(?:cannot fit '.*' into an index-sized integer|too large to convert to C ssize_t)$/;

// A set within a text has its own order in each: the elements between braces are sorted, unless they are a dictionary's.
function withSortedSets(line) {
  const sorted = line?.replace(/\{([^{}]*)\}/g, (_, inside) => {
    const elements = inside.split(', ');
    return `⦃${(inside.includes(': ') ? elements : elements.sort()).join(', ')}⦄`;
  });
  return sorted === line ? line : withSortedSets(sorted);
}

const agree = (expected, actual) =>
  expected === actual ||
  (actual !== undefined && (tooLargeForOracle?.test(expected) || withSortedSets(expected) === withSortedSets(actual)));

// The first line in which they differ, as it stands in both; undefined if they agree. When a program is made smaller, it
// must stay the same.
function firstDifference(expected, actual) {
  for (let index = 0; index < Math.max(expected.length, actual.length); index++)
    if (!agree(expected[index], actual[index])) return JSON.stringify([expected[index], actual[index]]);
  return undefined;
}

const pyodide = new Cpython(process.execPath, 'oracle_process.mjs');
const oracles = options.python ? [new Cpython(options.python, 'oracle_process.py'), pyodide] : [pyodide];

// The first difference from the last oracle that answers, and the first oracle that has the same; undefined if one of
// them answers as Fermata does. Without `source` if none answers.
async function disagreement(seed) {
  let found = {};
  for (const oracle of oracles) {
    const answer = await oracle.answer(found.source ? { source: found.source } : { seed });
    if (!answer) break;
    const first = firstDifference(answer.expected, linesOf(await native(answer.source)));
    if (first === undefined) return undefined;
    found = { ...answer, first, oracle: first === found.first ? found.oracle : oracle };
  }
  return found;
}

const refused = /^(?:Syntax|Indentation)Error/;

async function compare(seed) {
  const found = await disagreement(seed);
  if (!found) return true;
  const { source, first, oracle } = found;
  if (!source) {
    console.log(`seed ${seed}: no answer from CPython`);
    unanswered++;
    return true;
  }
  const file = path.join(options.keep, `${grammar}_${seed}.py`);
  fs.writeFileSync(file, source);
  const small = await minimised(source, async candidate => {
    const answer = await oracle.answer({ source: candidate });
    if (!answer || refused.test(answer.expected.at(-1))) return false;
    return firstDifference(answer.expected, linesOf(await native(candidate))) === first;
  });
  fs.writeFileSync(file.replace(/\.py$/, '_small.py'), small);
  const { expected } = (await oracle.answer({ source: small })) ?? found;
  const shown = difference(expected, linesOf(await native(small)));
  console.log(`DIFFERENT: seed ${seed}, ${file}\n${small}\n    ${shown.slice(0, 30).join('\n    ')}\n`);
  return false;
}

const [first, count] = [Number(options.seed), Number(options.count)];
const began = performance.now();
let failed = 0;
let unanswered = 0; // CPython itself came to its end, or did not come to one
for (let seed = first; seed < first + count; seed++) {
  if (!(await compare(seed))) failed++;
  if ((seed - first + 1) % 500 === 0) {
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    console.log(`${grammar}: seeds ${first} to ${seed}, ${failed} differ (${seconds} s)`);
  }
}
for (const oracle of oracles) oracle.stop();
console.log(`${count - failed - unanswered} passed, ${failed} failed`);
process.exit(failed > 0 || unanswered === count ? 1 : 0);
