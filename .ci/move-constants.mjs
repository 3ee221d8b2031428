// Moves constants from one part of the wasm to a later one: node .ci/move-constants.mjs MAP FIRST.wasm REST.wasm OUT.wasm
// OUT-REST.wasm OTHER.wasm ... wasm-split parts functions and leaves all data where it was; texts of errors, the digits of logarithms
// and the case of letters are of no use before the functions that read them are there. What is moved are the sections of
// constants that the first part does not reach: their addresses stand neither in its code, nor in its variables, nor in
// constants that it reaches; nor do the other parts that were taken out before, which may be there without the later one.
// MAP is the linker's.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { dataSection, isNames, leb, onlyFunctionNames, Reader, sections, writeSections } from './wasm-sections.mjs';

// What a C library has in its variables from the start counts as well: nobody else writes there.
const constants = /:\(\.rodata|build\/wasm\/\w+\.a\(.*:\(\.data/;
// Texts that the linker merged: each is looked at by itself. Nobody takes an index off the address of one.
const texts = /<internal>:\(\.rodata\)/;
// An address may be mentioned with an index already taken off.
const slack = 64;
const dataCountSection = 12;

const [map, first, rest, newFirst, newRest, ...others] = process.argv.slice(2);

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
// The memory that they fill.
const memory = Buffer.alloc(Math.max(...image.map(({ address, bytes }) => address + bytes.length)) + 4);
for (const { address, bytes } of image) bytes.copy(memory, address);

// What may be moved as { start, end, isText }, in the order of addresses.
const candidates = fs
  .readFileSync(map, 'utf8')
  .split('\n')
  .filter(line => constants.test(line))
  .flatMap(line => {
    const [address, , size] = line.trim().split(/\s+/);
    const start = Number.parseInt(address, 16);
    const end = start + Number.parseInt(size, 16);
    return texts.test(line) ? textsBetween(start, end) : [{ start, end, isText: false }];
  })
  .sort((one, other) => one.start - other.start);

function textsBetween(start, end) {
  const found = [];
  for (let at = start; at < end; at = found.at(-1).end)
    found.push({ start: at, end: memory.indexOf(0, at) + 1, isText: true });
  return found;
}

// A number points to what it lies in, and may point to a table that begins soon after it.
const reached = new Set();
const scanned = [];
function reach(address) {
  for (let at = firstEndingAt(candidates, address); at < candidates.length; at++) {
    const one = candidates[at];
    if (one.start - slack > address) break;
    if (one.isText && (one.start > address || one.end <= address)) continue;
    if (!reached.has(one) && !one.isText) scanned.push(one);
    reached.add(one);
  }
}

// The index of the first of some sections in order whose end is not before a place.
function firstEndingAt(ordered, address) {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ordered[middle].end < address) low = middle + 1;
    else high = middle;
  }
  return low;
}

// The addresses in the data between two places.
function reachFrom(start, end) {
  for (let at = (start + 3) & ~3; at + 4 <= end; at += 4) {
    const number = memory.readUInt32LE(at);
    if (number !== 0) reach(number);
  }
}

for (const file of [first, ...others]) {
  const text = execFileSync('node_modules/.bin/wasm-dis', [file], { encoding: 'utf8', maxBuffer: 1 << 28 });
  for (const line of text.split('\n')) {
    if (line.trimStart().startsWith('(data')) continue;
    for (const [, number] of line.matchAll(/(?:i32\.const |offset=)(\d+)/g)) reach(Number(number));
  }
}
for (const { address, bytes } of others.flatMap(file => segments(sections(fs.readFileSync(file))))) {
  for (let at = -address & 3; at + 4 <= bytes.length; at += 4) reach(bytes.readUInt32LE(at));
}
let place = 0;
for (const { start, end } of [...candidates, { start: memory.length, end: memory.length }]) {
  reachFrom(place, start);
  place = Math.max(place, end);
}
while (scanned.length > 0) {
  const { start, end } = scanned.pop();
  reachFrom(start, end);
}
// A segment costs more than a short text.
const worthwhile = 64; // bytes
const moved = [];
for (let from = 0, to; from < candidates.length; from = to) {
  for (to = from; to < candidates.length && !reached.has(candidates[to]); to++);
  const run = candidates.slice(from, to);
  if (run.length > 0 && run.at(-1).end - run[0].start >= worthwhile) moved.push(...run);
  if (to === from) to++;
}
function isMoved(address) {
  const one = moved[firstEndingAt(moved, address + 1)];
  return one !== undefined && one.start <= address;
}

// The pieces of a segment that lie inside moved tables, or those that do not.
function pieces({ address, bytes }, inside) {
  const cuts = new Set([address, address + bytes.length]);
  for (const { start, end } of moved)
    for (const cut of [start, end]) if (cut > address && cut < address + bytes.length) cuts.add(cut);
  const places = [...cuts].sort((a, b) => a - b);
  return places
    .slice(0, -1)
    .map((from, index) => ({ address: from, bytes: bytes.subarray(from - address, places[index + 1] - address) }))
    .filter(({ address: from }) => isMoved(from) === inside);
}

write(
  newFirst,
  firstParts,
  image.flatMap(segment => pieces(segment, false)),
);
write(newRest, restParts, [...segments(restParts), ...image.flatMap(segment => pieces(segment, true))]);
