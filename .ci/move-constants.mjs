// Moves constants from the first part of the wasm to those that are loaded later:
// node .ci/move-constants.mjs MAP FIRST.wasm PART.wasm ... writes moved-FIRST.wasm, moved-PART.wasm ... beside them.
// wasm-split parts functions and leaves all data where it was; texts of errors, the digits of logarithms and the case of
// letters are of no use before the functions that read them are there. A part reaches the sections of constants whose
// addresses stand in its code, in variables, or in constants that it reaches. What the first part does not reach is moved
// to the one part that does, or to the second. MAP is the linker's.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { dataSection, isNames, leb, onlyFunctionNames, Reader, sections, writeSections } from './wasm-sections.mjs';

// What a C library has in its variables from the start counts as well: nobody else writes there.
const constants = /:\(\.rodata|build\/wasm\/\w+\.a\(.*:\(\.data/;
// Texts that the linker merged: each is looked at by itself. Nobody takes an index off the address of one.
const texts = /<internal>:\(\.rodata\)/;
// Texts by themselves, the library's code among them, and tables of numbers: there are no addresses in these.
const numbers = /:\(\.rodata\.\.L\.str|(_data|__rem_pio2_large|unicode_tables|characters)\.o\)?:\(\.rodata\./;
// An address may be mentioned with an index already taken off.
const slack = 64; // bytes
// A segment of its own costs more than a short constant.
const worthwhile = 14; // bytes
const dataCountSection = 12;

const [map, ...files] = process.argv.slice(2);
const [first, second] = [0, 1];
const parts = files.map(file => sections(fs.readFileSync(file)));

// What is put into memory at the start: { address, bytes } each.
function segments(part) {
  const section = part.find(([id]) => id === dataSection);
  if (!section) return [];
  const reader = new Reader(section[1]);
  return Array.from({ length: reader.number() }, () => {
    if (reader.number() !== 0 || reader.take(1)[0] !== 0x41) throw new Error('a data segment of another kind');
    const address = reader.number(true);
    reader.take(1);
    return { address, bytes: reader.take(reader.number()) };
  });
}

const image = segments(parts[0]);
// The memory that they fill.
const memory = Buffer.alloc(Math.max(...image.map(({ address, bytes }) => address + bytes.length)) + 4);
for (const { address, bytes } of image) bytes.copy(memory, address);

// What may be moved as { start, end, isText, hasAddresses, reachedBy }, in the order of addresses.
const candidates = fs
  .readFileSync(map, 'utf8')
  .split('\n')
  .filter(line => constants.test(line))
  .flatMap(line => {
    const [address, , size] = line.trim().split(/\s+/);
    const start = Number.parseInt(address, 16);
    const end = start + Number.parseInt(size, 16);
    if (texts.test(line)) return textsBetween(start, end);
    return [{ start, end, isText: false, hasAddresses: !numbers.test(line), reachedBy: new Set() }];
  })
  .sort((one, other) => one.start - other.start);

function textsBetween(start, end) {
  const found = [];
  for (let at = start; at < end; at = found.at(-1).end)
    found.push({ start: at, end: memory.indexOf(0, at) + 1, isText: true, hasAddresses: false, reachedBy: new Set() });
  return found;
}

// The index of the first candidate whose end is not before a place.
function firstEndingAt(place) {
  let [low, high] = [0, candidates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (candidates[middle].end < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

// A number points to what it lies in, and may point to a table that begins soon after it.
function reach(part, address) {
  for (let at = firstEndingAt(address); at < candidates.length; at++) {
    const one = candidates[at];
    if (one.start - slack > address) break;
    if (one.isText && (one.start > address || one.end <= address)) continue;
    if (one.reachedBy.has(part)) continue;
    one.reachedBy.add(part);
    if (one.hasAddresses) reachFrom(part, one.start, one.end);
  }
}

// The addresses in the data between two places.
function reachFrom(part, start, end) {
  for (let at = (start + 3) & ~3; at + 4 <= end; at += 4) {
    const number = memory.readUInt32LE(at);
    if (number !== 0) reach(part, number);
  }
}

for (const [part, file] of files.entries()) {
  const text = execFileSync('node_modules/.bin/wasm-dis', [file], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const loaders = [...text.matchAll(/\(import "later" "[^"]*" \(func (\$[^\s)]+)/g)].map(([, name]) => name);
  if (part === first && loaders.some(name => text.includes(`(call ${name})`)))
    throw new Error(`${file} calls a part that may then be there before the second one`);
  for (const line of text.split('\n')) {
    if (line.trimStart().startsWith('(data')) continue;
    for (const [, number] of line.matchAll(/(?:i32\.const |offset=)(\d+)/g)) reach(part, Number(number));
  }
}
let variables = 0;
for (const { start, end } of [...candidates, { start: memory.length, end: memory.length }]) {
  reachFrom(first, variables, start);
  variables = Math.max(variables, end);
}

// The part that a candidate belongs to. The second one is there before those behind it, since the first calls no other.
function homeOf({ reachedBy }) {
  if (reachedBy.has(first)) return first;
  return reachedBy.size === 1 ? [...reachedBy][0] : second;
}

// Runs of memory that move, as { start, end, home }.
const moved = [];
for (const candidate of candidates) {
  const home = homeOf(candidate);
  if (home === 0) continue;
  const last = moved.at(-1);
  if (last?.home === home && last.end === candidate.start) last.end = candidate.end;
  else moved.push({ start: candidate.start, end: candidate.end, home });
}
const runs = moved.filter(({ start, end }) => end - start >= worthwhile);

// The pieces of a segment that stay, and those that move.
function pieces({ address, bytes }) {
  const found = [];
  const add = (from, to, home) => {
    if (from < to) found.push({ home, address: from, bytes: bytes.subarray(from - address, to - address) });
  };
  let at = address;
  const end = address + bytes.length;
  for (const run of runs) {
    if (run.end <= at || run.start >= end) continue;
    add(at, run.start, 0);
    add(Math.max(at, run.start), Math.min(run.end, end), run.home);
    at = Math.min(run.end, end);
  }
  add(at, end, 0);
  return found;
}

function write(file, part, data) {
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
  const others = part.filter(([id]) => id !== dataSection && id !== dataCountSection);
  const renamed = one => (isNames(one) ? onlyFunctionNames(one) : one);
  const all = [...others.filter(one => !isAfter(one)), [dataSection, contents], ...others.filter(isAfter).map(renamed)];
  writeSections(file, all);
}

const all = image.flatMap(pieces);
for (const [part, file] of files.entries()) {
  const own = part === 0 ? [] : segments(parts[part]);
  const output = path.join(path.dirname(file), `moved-${path.basename(file)}`);
  write(output, parts[part], [...own, ...all.filter(({ home }) => home === part)]);
}
