// Moves tables from the first part of the wasm to the rest: node .ci/move-tables.mjs MAP FIRST.wasm REST.wasm OUT.wasm
// OUT-REST.wasm. wasm-split parts functions and leaves all data where it was; the digits of logarithms and the case of
// letters are of no use before the functions that read them are there. What is moved are those of `tables` whose
// addresses neither the code nor the data of the first part mentions; MAP is the linker's.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { dataSection, isNames, leb, onlyFunctionNames, Reader, sections, writeSections } from './wasm-sections.mjs';

const tables = /(_data|__rem_pio2_large|unicode_tables|characters)\.o\)?:\(\.rodata\./;
// Strings that nobody else has, and strings that were merged.
const texts = /(:\(\.rodata\.\.L\.str|<internal>:\(\.rodata\))/;
// An address may be mentioned with an index already taken off.
const slack = 64;
const dataCountSection = 12;

const [map, first, rest, newFirst, newRest] = process.argv.slice(2);

// What is put into memory at the start: { address, bytes } each.
function segments(parts) {
  const section = parts.find(([id]) => id === dataSection);
  if (!section) return [];
  const reader = new Reader(section[1]);
  return Array.from({ length: reader.number() }, () => {
    if (reader.number() !== 0 || reader.take(1)[0] !== 0x41) throw new Error('a data segment of another kind');
    const address = reader.number(true);
    reader.take(1);
    return { address, bytes: reader.take(reader.number()) };
  });
}

const renamed = part => (isNames(part) ? onlyFunctionNames(part) : part);

function write(file, parts, data) {
  const contents = Buffer.concat([
    leb(data.length),
    ...data.flatMap(({ address, bytes }) => [
      Buffer.from([0, 0x41]),
      leb(address, true),
      Buffer.from([0x0b]),
      leb(bytes.length),
      bytes,
    ]),
  ]);
  // Data comes after everything but custom sections; its count is needed only by instructions that nobody uses.
  // There are other segments of it than those that had names.
  const isAfter = ([id]) => id === 0;
  const others = parts.filter(([id]) => id !== dataSection && id !== dataCountSection);
  const all = [...others.filter(one => !isAfter(one)), [dataSection, contents], ...others.filter(isAfter).map(renamed)];
  writeSections(file, all);
}

const firstParts = sections(fs.readFileSync(first));
const restParts = sections(fs.readFileSync(rest));
const image = segments(firstParts);

// The sections of data whose line in the map matches, as { start, end } each.
const sectionsOf = pattern =>
  fs
    .readFileSync(map, 'utf8')
    .split('\n')
    .filter(line => pattern.test(line))
    .map(line => line.trim().split(/\s+/))
    .map(([address, , size]) => ({
      start: Number.parseInt(address, 16),
      end: Number.parseInt(address, 16) + Number.parseInt(size, 16),
    }));
const candidates = sectionsOf(tables);
const withoutAddresses = [...candidates, ...sectionsOf(texts)];

// Every number in the first part that could be an address.
const mentioned = new Set();
const text = execFileSync('node_modules/.bin/wasm-dis', [first], { encoding: 'utf8', maxBuffer: 1 << 28 });
for (const line of text.split('\n')) {
  if (line.trimStart().startsWith('(data')) continue;
  for (const [, number] of line.matchAll(/(?:i32\.const |offset=)(\d+)/g)) mentioned.add(Number(number));
}
for (const { address, bytes } of image)
  for (let at = (4 - (address & 3)) & 3; at + 4 <= bytes.length; at += 4)
    if (!withoutAddresses.some(({ start, end }) => address + at >= start && address + at < end))
      mentioned.add(bytes.readUInt32LE(at));
const addresses = [...mentioned].sort((a, b) => a - b);
const moved = candidates.filter(
  ({ start, end }) => !addresses.some(address => address >= start - slack && address <= end),
);

// The pieces of a segment that lie inside moved tables, or those that do not.
function pieces({ address, bytes }, inside) {
  const cuts = new Set([address, address + bytes.length]);
  for (const { start, end } of moved)
    for (const cut of [start, end]) if (cut > address && cut < address + bytes.length) cuts.add(cut);
  const places = [...cuts].sort((a, b) => a - b);
  return places
    .slice(0, -1)
    .map((from, index) => ({ address: from, bytes: bytes.subarray(from - address, places[index + 1] - address) }))
    .filter(({ address: from }) => moved.some(({ start, end }) => from >= start && from < end) === inside);
}

write(
  newFirst,
  firstParts,
  image.flatMap(segment => pieces(segment, false)),
);
write(newRest, restParts, [...segments(restParts), ...image.flatMap(segment => pieces(segment, true))]);
