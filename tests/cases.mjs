// The program tests: small Python programs that say what they print.
//
//   print(1 + 1)  # => 2            the next line of output, in the order of the source
//
// or, where the order of the output is another or there is much of it, a block that ends the file:
//
//   # output:
//   # first line                    stdout and stderr as they come
//   #                               an empty line
//
// Comments at the top of a file: `# exit: N` (0 unless said), `# args: a b`, `# stdin: a line` (repeatable),
// `# mode: top-level-await`, `# cpython: skip REASON` where the oracle cannot run it, `# engines: wasm` where only the
// wasm's host has what it needs. Files whose name starts with an
// underscore are imported by tests. An example's output is in the file NAME.out beside NAME.py.
import fs from 'node:fs';
import path from 'node:path';

export const root = path.join(import.meta.dirname, '..');
const folders = ['language', 'builtins', 'asyncio', 'io', 'syntax_errors', 'limits', 'lib', 'threads'].map(
  name => `tests/${name}`,
);

function pythonFiles(folder) {
  const whole = path.join(root, folder);
  if (!fs.existsSync(whole)) return [];
  return fs
    .readdirSync(whole, { recursive: true })
    .filter(name => name.endsWith('.py') && !path.basename(name).startsWith('_'))
    .map(name => `${folder}/${name.split(path.sep).join('/')}`)
    .sort();
}

// All cases, or those whose path contains one of the words.
export function findCases(words = []) {
  const wanted = name => words.length === 0 || words.some(word => name.includes(word));
  return [...folders.flatMap(pythonFiles), ...exampleFiles()].filter(wanted).map(readCase);
}

export function exampleFiles() {
  return pythonFiles('examples');
}

export function readCase(name) {
  const file = path.resolve(root, name);
  const source = fs.readFileSync(file, 'utf8');
  const settings = { args: [], stdin: '', exit: 0, topLevelAwait: false };
  for (const line of source.split('\n')) {
    const [, key, value] = line.match(/^# (exit|args|stdin|mode|cpython|engines): ?(.*)$/) ?? [];
    if (key === 'exit') settings.exit = Number(value);
    else if (key === 'args') settings.args = value.split(' ').filter(Boolean);
    else if (key === 'stdin') settings.stdin += `${value}\n`;
    else if (key === 'mode') settings.topLevelAwait = value.trim() === 'top-level-await';
    else if (key === 'engines') settings.engines = value.split(' ');
    else if (key === 'cpython') settings.skipOracle = value.replace(/^skip\s*/, '') || 'no reason given';
    else if (line !== '' && !line.startsWith('#')) break;
  }
  const example = name.startsWith('examples/');
  if (example) settings.skipOracle = beyondOracle(name, source);
  return {
    name,
    file,
    folder: path.dirname(file),
    base: path.basename(file),
    source,
    ...settings,
    // An example may end with an error on purpose; its output shows it.
    exit: example ? undefined : settings.exit,
    expected: example ? recorded(file) : expectations(source),
  };
}

// Why the oracle cannot run an example. (It is not said in the example: that is read by learners.)
function beyondOracle(name, source) {
  const [, topic, title] = name.split('/');
  if (topic === 'processes' || topic === 'threads') return `the oracle has no ${topic}`;
  if (topic === 'streams') return 'the oracle has no network';
  if (title === 'deadlock.py') return 'it would wait for ever';
  const foreign = source.match(/^(?:import|from) (aiofiles|aiohttp|aioredis|httpx|redis|requests|websockets)\b/m);
  return foreign ? `${foreign[1]} is not in the oracle` : undefined;
}

function recorded(file) {
  const output = file.replace(/\.py$/, '.out');
  return fs.existsSync(output) ? lines(fs.readFileSync(output, 'utf8')) : undefined;
}

function expectations(source) {
  const all = source.split('\n');
  const block = all.findLastIndex(line => /^# output:\s*$/.test(line));
  if (block >= 0) {
    const rest = all.slice(block + 1);
    while (rest.at(-1) === '') rest.pop();
    if (rest.every(line => line.startsWith('#'))) return rest.map(line => normalized(line.replace(/^# ?/, '')));
  }
  return all
    .map(line => line.match(/^.*# =>(?: (.*))?$/))
    .filter(Boolean)
    .map(found => normalized(found[1] ?? ''));
}

// The lines of an output in the form in which they are compared.
export function lines(output) {
  const all = output.split('\n');
  if (all.at(-1) === '') all.pop();
  return all.map(normalized);
}

// Addresses differ from run to run; blanks at the end of a line do not survive in a comment.
function normalized(line) {
  return line.replace(/\b(at|id=)( ?)0x(?:[0-9a-f]+(?:\.{3}|…)?|…|\.{3})/g, '$1$20x…').trimEnd();
}
