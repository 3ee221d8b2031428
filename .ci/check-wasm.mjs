// Checks the seam of the wasm file: it imports host.h's functions from "host" and nothing of Emscripten's, so that
// web/src/engine stays its only glue. node .ci/check-wasm.mjs FILE
import fs from 'node:fs';

const module = new WebAssembly.Module(fs.readFileSync(process.argv[2]));
const strangers = WebAssembly.Module.imports(module).filter(one => one.module !== 'host');
for (const { module: room, name } of strangers) console.error(`${process.argv[2]}: unexpected import ${room}.${name}`);
process.exit(strangers.length > 0 ? 1 : 0);
