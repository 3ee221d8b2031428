// Asks V8 to make the interpreter fast from the start: node .ci/hint-loop.mjs IN.wasm OUT.wasm. A fresh process of Node
// otherwise runs it slowly until it has been seen to be called often, and then for as long as its compilation takes.
//
// The custom section compilationHints (V8's; other engines skip it) has a byte for each function: how to compile it, the
// first tier, the last one. V8 reads it where web/src/cli/runtimeFile.ts tells it to. The names of the functions, by
// which the interpreter's are found, are left out afterwards.
import fs from 'node:fs';
import {
  codeSection,
  customSection,
  functionNames,
  functionSection,
  isNames,
  leb,
  Reader,
  sections,
  writeSections,
} from './wasm-sections.mjs';

const interpreter = /^fermata::Interpreter::(run|uncommon)\(/;
const asEver = 0;
const fastInTheBackground = 3 | (1 << 2) | (2 << 4);

const [file, output] = process.argv.slice(2);
const parts = sections(fs.readFileSync(file));
const imported = WebAssembly.Module.imports(new WebAssembly.Module(fs.readFileSync(file))).filter(
  ({ kind }) => kind === 'function',
).length;
const names = functionNames(parts.find(isNames));
const count = new Reader(parts.find(([id]) => id === codeSection)[1]).number();
const hints = Uint8Array.from({ length: count }, (_, index) =>
  interpreter.test(names.get(imported + index)) ? fastInTheBackground : asEver,
);
const found = hints.filter(hint => hint !== asEver).length;
if (found !== 2) throw new Error(`${file}: ${found} functions are the interpreter's, not 2`);

const section = customSection('compilationHints', Buffer.concat([leb(count), hints]));
const place = parts.findIndex(([id]) => id === functionSection) + 1;
writeSections(
  output,
  parts.toSpliced(place, 0, section).filter(part => !isNames(part)),
);
