// Prints the size of what is delivered and fails where it is over its budget: what a page fetches to run an asyncio
// program (the wasm and the worker), what is fetched as well by one that imports much, and the snippet element before its
// use.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

const kilobyte = 1024;
const startBudget = 250 * kilobyte; // brotli
const usualBudget = 616 * kilobyte; // brotli: the rest of the wasm, the basic and the common modules, too
const elementBudget = 10 * kilobyte; // gzip

const build = path.join(import.meta.dirname, '..', 'build');
const assets = path.join(build, 'page', 'assets');
const worker = fs.existsSync(assets)
  ? fs
      .readdirSync(assets)
      .filter(name => /worker.*\.js$/i.test(name))
      .map(name => path.join(assets, name))
  : [];

const brotli = bytes =>
  zlib.brotliCompressSync(bytes, {
    params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;

function row(name, ...numbers) {
  console.log(name.padEnd(50) + numbers.map(number => String(number).padStart(10)).join(''));
}

function measure(files) {
  const sum = { gzip: 0, brotli: 0 };
  for (const file of files) {
    if (!fs.existsSync(file)) continue;
    const bytes = fs.readFileSync(file);
    const gzip = zlib.gzipSync(bytes, { level: 9 }).length;
    const small = brotli(bytes);
    row(path.relative(build, file), bytes.length, gzip, small);
    sum.gzip += gzip;
    sum.brotli += small;
  }
  return sum;
}

row('bytes', 'raw', 'gzip', 'brotli');
const start = measure([path.join(build, 'wasm', 'fermata.wasm'), ...worker]);
const usual = measure([
  path.join(build, 'wasm', 'fermata-rest.wasm'),
  ...['basic', 'common'].map(pack => path.join(build, 'wasm', `fermata-library-${pack}.json`)),
]);
const later = ['digests', 'deflate', 'archives', 'zstd', 'formats', 'pickling', 'decimal', 'network'];
measure(later.map(part => path.join(build, 'wasm', `fermata-${part}.wasm`)));
measure(
  ['network', 'files', 'web', 'clients', 'tools', 'unicode', 'encodings', 'protocols', 'xml', 'zones', 'more'].map(
    pack => path.join(build, 'wasm', `fermata-library-${pack}.json`),
  ),
);
const element = measure([path.join(build, 'embed', 'fermata.js')]);

for (const [what, size, budget] of [
  ['start of work (wasm, worker), brotli', start.brotli, startBudget],
  ['start, rest, basic and common modules, brotli', start.brotli + usual.brotli, usualBudget],
  ['snippet element, gzip', element.gzip, elementBudget],
]) {
  const over = size - budget;
  console.log(`${what}: ${size} of ${budget}${over > 0 ? `, over by ${over}` : ''}`);
  if (over > 0) process.exitCode = 1;
}
