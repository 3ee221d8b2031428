// Asks V8 to make the interpreter's loop fast from the start: node .ci/hint-loop.mjs IN.wasm OUT.wasm. A fresh process of
// Node otherwise runs it slowly until it has been seen to be called often, and then for as long as its compilation takes.
//
// The custom section compilationHints (V8's; other engines skip it) has a byte for each function: how to compile it, the
// first tier, the last one. V8 reads it where web/src/cli/runtimeFile.ts tells it to.
import fs from 'node:fs';
import { codeSection, functionSection, leb, Reader, sections, writeSections } from './wasm-sections.mjs';

const asEver = 0;
const fastInTheBackground = 3 | (1 << 2) | (2 << 4);

const [file, output] = process.argv.slice(2);
const parts = sections(fs.readFileSync(file));

const code = new Reader(parts.find(([id]) => id === codeSection)[1]);
const lengths = Array.from({ length: code.number() }, () => code.take(code.number()).length);
// The loop is the longest function by far.
const [longest, second] = lengths.toSorted((a, b) => b - a);
if (longest < 2 * second) throw new Error(`${file}: which function is the loop? ${longest} and ${second} bytes`);
const hints = Uint8Array.from(lengths, length => (length === longest ? fastInTheBackground : asEver));

const name = Buffer.from('compilationHints');
const section = Buffer.concat([leb(name.length), name, leb(hints.length), hints]);
const place = parts.findIndex(([id]) => id === functionSection) + 1;
writeSections(output, parts.toSpliced(place, 0, [0, section]));
