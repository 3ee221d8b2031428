// CPython 3.14 as the oracle of the tests: npm's pyodide under Node, with a clock that jumps instead of waiting.
//
//   node tests/cpython314.mjs FILE.py [argument ...]    prints what CPython prints, and ends with its exit code
//
// Frames inside the standard library are left out of tracebacks, as Fermata leaves them out. There are no threads,
// sockets or processes here.
import fs from 'node:fs';
import path from 'node:path';
import { loadPyodide } from 'pyodide';
import { readCase } from './cases.mjs';

const preparation = fs.readFileSync(path.join(import.meta.dirname, 'cpython314.py'), 'utf8');

// In a traceback: a frame of the library with its source line and its carets, at any depth of an exception group.
const libraryFrame = /^([ |]*) {2}File "(?:(?:\/usr)?\/lib\/python3[^"]*|<frozen [^"]*)".*\n(?:\1 {4}.*\n)*/gm;

// In a traceback: the frame of run_program() itself, with the heading if no other frame follows.
const ownFrame = /^(?:Traceback \(most recent call last\):\n {2}File "<exec>".*\n(?! {2}File)| {2}File "<exec>".*\n)/gm;

export const withoutForeignFrames = output => output.replace(libraryFrame, '').replace(ownFrame, '');

export class Oracle {
  static async start() {
    const oracle = new Oracle();
    oracle.python = await loadPyodide({ env: { NO_COLOR: '1', PYTHON_COLORS: '0' }, fullStdLib: false });
    const sink = { write: bytes => oracle.pieces.push(Buffer.from(bytes)) && bytes.length };
    oracle.python.setStdout(sink);
    oracle.python.setStderr(sink);
    oracle.python.runPython(preparation);
    oracle.runProgram = oracle.python.globals.get('run_program');
    return oracle;
  }

  // Answers {output, exit} for a case of cases.mjs. With keepsModules the program finds the modules as the last one left
  // them: a second less.
  run(test) {
    this.pieces = [];
    this.python.FS.writeFile(test.base, test.source); // the compiler reads the line of a SyntaxError there
    this.python.FS.mkdirTree('/program');
    for (const name of fs.readdirSync(test.folder).filter(one => /^_.*\.py$/.test(one))) {
      this.python.FS.writeFile(`/program/${name}`, fs.readFileSync(path.join(test.folder, name), 'utf8'));
    }
    const input = test.stdin.split('\n').slice(0, -1);
    this.python.setStdin({ stdin: () => (input.length > 0 ? `${input.shift()}\n` : undefined) });
    const exit = this.runProgram(
      test.base,
      test.source,
      this.python.toPy(test.args),
      test.topLevelAwait,
      test.keepsModules ?? false,
    );
    return { output: withoutForeignFrames(Buffer.concat(this.pieces).toString()), exit };
  }
}

if (process.argv[1] === import.meta.filename) {
  const [file, ...args] = process.argv.slice(2);
  if (file === undefined) {
    console.error('usage: node tests/cpython314.mjs FILE.py [argument ...]');
    process.exit(2);
  }
  const absolute = fs.realpathSync(file);
  const test = readCase(absolute);
  const { output, exit } = (await Oracle.start()).run({ ...test, args: args.length > 0 ? args : test.args });
  process.stdout.write(output, () => process.exit(exit));
}
