// Checks that the program tests use all of asyncio's public list, as tests/asyncio/public_list.py prints it: each name of
// the module, member of a class and method of a loop stands in some other program. node tests/exercised.mjs
import { findCases, readCase } from './cases.mjs';

const list = 'tests/asyncio/public_list.py';
const programs = findCases().filter(({ name }) => name !== list);
const words = new Set(programs.flatMap(({ source }) => source.replace(/#.*/g, '').match(/\w+/g) ?? []));
const names = readCase(list).expected.map(line =>
  line
    .match(/^[\w.]+/)?.[0]
    .split('.')
    .at(-1),
);
const wanted = [...new Set(names.filter(Boolean))];
const missing = wanted.filter(name => !words.has(name));
for (const name of missing) console.log(`no program uses ${name}`);
console.log(`exercised: ${wanted.length - missing.length} passed, ${missing.length} failed`);
process.exit(missing.length > 0 ? 1 : 0);
