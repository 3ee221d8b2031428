// Random programs (programs.py) under CPython 3.14 and natively: node tests/fuzz/compare.mjs [--count N] [--seed FIRST]
// [--keep FOLDER] [--sanitized]. A program that prints something else is kept in FOLDER and its difference is shown.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { lines, root } from '../cases.mjs';
import { Oracle } from '../cpython314.mjs';
import { difference } from '../diff.mjs';

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '0' },
    keep: { type: 'string', default: path.join(root, 'build/fuzz') },
    sanitized: { type: 'boolean', default: false },
  },
});
const fermata = path.join(root, `build/${options.sanitized ? 'sanitized' : 'native'}/fermata`);
fs.mkdirSync(options.keep, { recursive: true });

const oracle = await Oracle.start();
const generator = oracle.python.globals.get('dict')();
generator.set('__name__', 'programs');
oracle.python.runPython(fs.readFileSync(path.join(import.meta.dirname, 'programs.py'), 'utf8'), { globals: generator });
const program = generator.get('program');

// What is compared: all output; of an error that ends the program the last line.
function outcome(output) {
  const all = lines(output);
  const trace = all.findIndex(line => line.startsWith('Traceback (most recent'));
  return trace < 0 ? all : [...all.slice(0, trace), all.at(-1)];
}

function native(file) {
  const result = spawnSync(
    'sh',
    ['-c', 'exec "$@" 2>&1', 'sh', fermata, 'run', '--virtual-time', '--seed', '0', file],
    {
      cwd: options.keep,
      env: { ...process.env, ASAN_OPTIONS: 'detect_stack_use_after_return=0' },
      timeout: 60_000,
      maxBuffer: 1 << 28,
    },
  );
  return result.signal ? `${result.stdout}\nended by ${result.signal}` : result.stdout.toString();
}

let failed = 0;
const [first, count] = [Number(options.seed), Number(options.count)];
for (let seed = first; seed < first + count; seed++) {
  const base = `program_${seed}.py`;
  const source = program(seed);
  fs.writeFileSync(path.join(options.keep, base), source);
  const expected = outcome(
    oracle.run({ name: base, base, folder: import.meta.dirname, source, args: [], stdin: '', topLevelAwait: false })
      .output,
  );
  const actual = outcome(native(base));
  if (expected.join('\n') === actual.join('\n')) fs.unlinkSync(path.join(options.keep, base));
  else {
    failed++;
    console.log([`DIFFERENT ${options.keep}/${base}`, ...difference(expected, actual)].slice(0, 30).join('\n    '));
  }
}
console.log(`random programs: ${count - failed} agree, ${failed} do not`);
process.exit(failed > 0 ? 1 : 0);
