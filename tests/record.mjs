// Writes the expected output of the examples (NAME.out beside NAME.py) as CPython 3.14 prints it under virtual time:
// node tests/record.mjs [WORD ...], all examples or those whose path contains a word.
import fs from 'node:fs';
import { exampleFiles, readCase } from './cases.mjs';
import { Oracle } from './cpython314.mjs';

const words = process.argv.slice(2);
const python = await Oracle.start();
for (const name of exampleFiles().filter(one => words.length === 0 || words.some(word => one.includes(word)))) {
  const test = readCase(name);
  if (test.skipOracle !== undefined) {
    console.log(`skipped ${name}: ${test.skipOracle}`);
    continue;
  }
  const { output } = python.run(test);
  fs.writeFileSync(test.file.replace(/\.py$/, '.out'), output);
  console.log(`recorded ${name}`);
}
process.exit(0);
