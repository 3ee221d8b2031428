// CPython 3.14 in a process of its own, for compare.mjs, which ends it when its memory has grown: a request a line, {seed}
// or {source}, an answer a line, {source, output}.
import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import { Oracle } from '../cpython314.mjs';

const folder = path.join(import.meta.dirname, 'grammar');
const oracle = await Oracle.start();
oracle.python.FS.mkdirTree('/grammar');
for (const name of fs.readdirSync(folder)) {
  if (name.endsWith('.py')) oracle.python.FS.writeFile(`/grammar/${name}`, fs.readFileSync(path.join(folder, name)));
}
const grammar = process.argv[2];
const program = oracle.python.runPython(`
import sys
sys.path.insert(0, '/grammar')
import ${grammar}
sys.path.remove('/grammar')
lasting_modules |= set(sys.modules)
${grammar}.program
`);

function answer({ seed, source = program(seed) }) {
  const base = 'program.py';
  const test = { base, folder, source, args: [], stdin: '', topLevelAwait: false, keepsModules: true };
  return { source, output: oracle.run(test).output };
}

for await (const request of readline.createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(answer(JSON.parse(request)))}\n`);
}
