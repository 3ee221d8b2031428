// Prints what a page has to fetch to run Python (the wasm with the library inside, and the worker with its glue) and
// fails when it is over the budget of design.md, section 5.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

const budget = 250 * 1024;

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
if (total > budget) {
  console.error(`over the budget of ${budget} bytes by ${total - budget}`);
  process.exit(1);
}
