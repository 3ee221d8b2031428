// Prints what a page has to fetch to run Python (the wasm with the library inside, and the worker with its glue), and
// the snippet element as it is before its use, and fails when one is over its limit. The runtime's budget of 250 KB
// (brotli) is not reached yet: until then its limit is what it was once, and only goes down.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

const budget = 250 * 1024;
const runtimeLimit = 490 * 1024;
const elementBudget = 10 * 1024; // gzip

const build = path.join(import.meta.dirname, '..', 'build');
const worker = fs.existsSync(path.join(build, 'page'))
  ? fs
      .readdirSync(path.join(build, 'page'), { recursive: true })
      .filter(name => /worker[^/]*\.js$/i.test(name))
      .map(name => path.join(build, 'page', name))
  : [];

const brotli = bytes =>
  zlib.brotliCompressSync(bytes, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const row = cells =>
  console.log(
    cells[0].padEnd(40) +
      cells
        .slice(1)
        .map(cell => String(cell).padStart(10))
        .join(''),
  );

row(['bytes', 'raw', 'gzip', 'brotli']);
let total = 0;
for (const file of [path.join(build, 'wasm', 'fermata.wasm'), ...worker]) {
  const bytes = fs.readFileSync(file);
  const small = brotli(bytes);
  row([path.relative(build, file), bytes.length, zlib.gzipSync(bytes, { level: 9 }).length, small]);
  total += small;
}
row(['all', '', '', total]);
const element = path.join(build, 'embed', 'fermata.js');
let elementSize = 0;
if (fs.existsSync(element)) {
  const bytes = fs.readFileSync(element);
  elementSize = zlib.gzipSync(bytes, { level: 9 }).length;
  row([path.relative(build, element), bytes.length, elementSize, brotli(bytes)]);
}

if (total > budget) console.log(`runtime: over the budget of ${budget} bytes by ${total - budget}`);
for (const [what, size, limit] of [
  ['runtime', total, runtimeLimit],
  ['snippet element', elementSize, elementBudget],
]) {
  if (size <= limit) continue;
  console.error(`${what}: over the limit of ${limit} bytes by ${size - limit}`);
  process.exitCode = 1;
}
