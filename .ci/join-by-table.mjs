// Joins two parts of the wasm by their function table alone: node .ci/join-by-table.mjs NAME FIRST.wasm REST.wasm
// NEW-FIRST.wasm NEW-REST.wasm. wasm-split makes them call each other by a thousand imports and exports, and a page takes
// 8 ms to make a JavaScript function of each.
//
// A place of the table where a function of the later part will be holds a function that asks for that part (later.NAME)
// and then calls what is there. The functions of the first part that the later one calls get places of their own at the
// table's end.
import fs from 'node:fs';
import binaryen from 'binaryen';

binaryen.setDebugInfo(true);
const { BulkMemory, NontrappingFPToInt, SignExt, MutableGlobals } = binaryen.Features;
const [part, ...files] = process.argv.slice(2);
const [first, rest] = files.slice(0, 2).map(file => {
  const module = binaryen.readBinary(fs.readFileSync(file));
  module.setFeatures(BulkMemory | NontrappingFPToInt | SignExt | MutableGlobals);
  return module;
});

const functions = module =>
  Array.from({ length: module.getNumFunctions() }, (_, index) =>
    binaryen.getFunctionInfo(module.getFunctionByIndex(index)),
  );
const tableOf = module => binaryen.getTableInfo(module.getTableByIndex(0));

// Gives an imported function a body: what `before` says, then a call of what is in that place of the table.
function callTable(module, { name, params, results }, place, before = []) {
  const given = binaryen.expandType(params).map((type, index) => module.local.get(index, type));
  const call = module.call_indirect(tableOf(module).name, module.i32.const(place), given, params, results);
  module.removeFunction(name);
  module.addFunction(name, params, results, [], module.block(null, [...before, call], results));
}

const awaited = functions(first).filter(({ module }) => module === 'placeholder');
const load = `load-${part}`;
first.addFunctionImport(load, 'later', part, binaryen.none, binaryen.none);
for (const one of awaited) callTable(first, one, Number(one.base), [first.call(load, [], binaryen.none)]);

const table = tableOf(first);
const called = functions(rest).filter(({ module }) => module === 'primary');
const exported = new Map();
for (let index = 0; index < first.getNumExports(); index++) {
  const { kind, name, value } = binaryen.getExportInfo(first.getExportByIndex(index));
  if (kind === binaryen.ExternalFunction) exported.set(name, value);
}
const places = called.map(({ base }) => exported.get(base));
for (const { base } of called) first.removeExport(base);
// One segment fills the table: wasm-split, which may part this module again, loses what is in a second one.
const { name: filled, data } = binaryen.getElementSegmentInfo(first.getElementSegmentByIndex(0));
if (first.getNumElementSegments() !== 1) throw new Error('a function table of several segments');
first.removeElementSegment(filled);
const start = table.initial - data.length;
first.addActiveElementSegment(table.name, filled, [...data, ...places], first.i32.const(start));
for (const [index, one] of called.entries()) callTable(rest, one, table.initial + index);

// The table may grow when another part is taken out of the first one.
const size = table.initial + called.length;
const unlimited = 0xffffffff;
for (const module of [first, rest]) {
  const { name, module: from, base } = tableOf(module);
  module.removeTable(name);
  module.addTable(name, size, from ? unlimited : size);
  if (from) module.addTableImport(name, from, base);
}

const [newFirst, newRest] = files.slice(2);
fs.writeFileSync(newFirst, first.emitBinary());
fs.writeFileSync(newRest, rest.emitBinary());
