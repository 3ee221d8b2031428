// Checks the seam of the wasm files: node .ci/check-wasm.mjs FERMATA.wasm PART.wasm ... The first imports host.h's
// functions from "host" and from "later" what loads the others, these the first one's memory and table, and none anything
// of Emscripten's: web/src/engine stays their only glue.
import fs from 'node:fs';

const rooms = index => (index === 0 ? ['host', 'later'] : ['primary']);
for (const [index, file] of process.argv.slice(2).entries()) {
  const module = new WebAssembly.Module(fs.readFileSync(file));
  for (const { module: room, name } of WebAssembly.Module.imports(module)) {
    if (rooms(index).includes(room)) continue;
    console.error(`${file}: unexpected import ${room}.${name}`);
    process.exitCode = 1;
  }
}
