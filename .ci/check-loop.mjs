// Checks that V8 will not throw away the quick code of the interpreter's loop: node .ci/check-loop.mjs NAMED.wasm. (A
// function of up to 500 bytes that the loop calls becomes a part of it; where such a one calls by a pointer, V8 bets on
// who is called, and when it bet wrong, the loop is slow for a tenth of a second.) NAMED.wasm has the functions' names.
import fs from 'node:fs';
import binaryen from 'binaryen';
import { codeSection, Reader, sections } from './wasm-sections.mjs';

const loop = 'fermata::Interpreter::run(fermata::Vm&)';
// Who calls the one host, the one watcher of allocations, and what is called when there is no memory.
const harmless = new Set([
  'fermata::Vm::safe_point()',
  'fermata::Heap::allocate(fermata::Type*, unsigned int)',
  'operator_new_impl(unsigned long)',
]);
const largestPart = 500; // V8's --wasm-inlining-max-size

const [file] = process.argv.slice(2);
const bytes = fs.readFileSync(file);
const code = new Reader(sections(bytes).find(([id]) => id === codeSection)[1]);
const sizes = Array.from({ length: code.number() }, () => code.take(code.number()).length);

const module = binaryen.readBinary(bytes);
const functions = Array.from({ length: module.getNumFunctions() }, (_, index) =>
  binaryen.getFunctionInfo(module.getFunctionByIndex(index)),
);
const imported = functions.length - sizes.length;
const known = new Map(functions.map(({ name, body }, index) => [name, { body, size: sizes[index - imported] }]));

// A constant index is a part's that comes later: another instance, where V8 makes no bets.
const calls = text => text.match(/\(call_indirect /g)?.length ?? 0;
const callsOfParts = text =>
  text.match(/^( *)\(call_indirect .*\n(?:\1 .*\n)*?\1 \(i32\.const \d+\)\n\1\)/gm)?.length ?? 0;

// What is called by way of two others has never been called often enough.
const furthest = 2;

if (!known.has(loop)) throw new Error(`${file}: no ${loop}`);
const seen = new Set([loop]);
for (const paths = [[loop]]; paths.length > 0; ) {
  const path = paths.shift();
  const text = binaryen.emitText(known.get(path.at(-1)).body);
  if (path.length > 1 && calls(text) > callsOfParts(text))
    throw new Error(`${path.join(' > ')} calls by a pointer, and is short`);
  if (path.length > furthest) continue;
  for (const [, quoted, plain] of text.matchAll(/\(call \$(?:"([^"]*)"|([^\s()]+))/g)) {
    const callee = quoted ?? plain;
    if (seen.has(callee) || harmless.has(callee) || !(known.get(callee)?.size <= largestPart)) continue;
    seen.add(callee);
    paths.push([...path, callee]);
  }
}
