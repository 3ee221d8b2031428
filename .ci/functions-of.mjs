// Prints the names of the functions that make a part of the wasm, one a line: node .ci/functions-of.mjs PART WASM MAP
// LIBRARY ... They are those of the namespace fermata::PART and of the C libraries in LIBRARY.a; MAP is the linker's.
import fs from 'node:fs';
import binaryen from 'binaryen';

const [part, wasm, map, ...libraries] = process.argv.slice(2);
const archived = new Set(
  fs
    .readFileSync(map, 'utf8')
    .split('\n')
    .map(line => /\/([\w-]+)\.a\([^)]*\):\((\w+)\)$/.exec(line))
    .filter(found => found && libraries.includes(found[1]))
    .map(found => found[2]),
);
const module = binaryen.readBinary(fs.readFileSync(wasm));
const names = Array.from(
  { length: module.getNumFunctions() },
  (_, index) => binaryen.getFunctionInfo(module.getFunctionByIndex(index)).name,
);
// A name as the demangler writes it, without the arguments of templates and of the function: there may be a type of the
// namespace among those of std::vector's functions, which are everybody's when the optimizer has merged equal ones.
function bare(name) {
  let shown = name.replaceAll('(anonymous namespace)', '');
  for (let longer; longer !== shown; ) [longer, shown] = [shown, shown.replace(/<[^<>]*>/g, '')];
  return shown.replace(/\(.*/, '');
}
const within = new RegExp(`(^| )fermata::${part}::`);
const chosen = names.filter(name => archived.has(name) || within.test(bare(name)));
if (chosen.length === 0) throw new Error(`no function of ${part} in ${wasm}`);
// wasm-split knows names as the text format of WebAssembly once wrote them: other characters by their codes.
const written = name => name.replace(/[^\w!#$%&'*+\-./:<=>?@\\^`|~]/g, c => `\\${c.charCodeAt(0).toString(16)}`);
console.log(chosen.map(written).join('\n'));
