// Finds out which functions of the wasm typical programs call: node .ci/profile-wasm.mjs INSTRUMENTED.wasm PROFILE
// PROGRAM.py ... runs each program, on the virtual clock and on one that jumps, in the instrumented wasm, and
// writes the profile by which wasm-split parts the code. A function counts when everyday.py or the page's warm-up calls it, or
// twenty examples do. One that is missing is found all the same, only later: in the rest of the runtime.
import fs from 'node:fs';
import path from 'node:path';

const [wasm, output, ...programs] = process.argv.slice(2);
const module = new WebAssembly.Module(fs.readFileSync(wasm));
const packs = {}; // of the library, each read when it is first needed
const encoder = new TextEncoder();
const decoder = new TextDecoder();

// The states of pump() and the kind of a completion, as web/src/engine/exports.ts has them.
const [wakeAt, finished, deadlock] = [1, 3, 4];
const done = 3;
const slices = 2000; // of a program that does not end

// Calls the wasm with texts placed in its memory.
function withTexts(core, texts, call) {
  const places = texts.map(text => {
    const bytes = encoder.encode(text);
    const address = core.fermata_allocate(bytes.length);
    new Uint8Array(core.memory.buffer, address, bytes.length).set(bytes);
    return [address, bytes.length];
  });
  call(...places.flat());
  for (const [address] of places) core.fermata_release(address);
}

// The parts that were taken out before, which some programs need.
const parts = WebAssembly.Module.imports(module)
  .filter(one => one.module === 'later')
  .map(({ name }) => [
    name,
    new WebAssembly.Module(fs.readFileSync(path.join(path.dirname(wasm), `part-${name}.wasm`))),
  ]);

// Runs one program and gives its profile: a header of 8 bytes, then 4 for each function, zero where it was not called.
function profileOf(file, virtualTime) {
  const folder = path.dirname(file);
  const operations = [];
  let time = 0;
  let found;
  const view = (address, length) => new Uint8Array(core.memory.buffer, address >>> 0, length);
  const host = {
    now: () => {
      time += 1e-6;
      return time;
    },
    wall_clock: () => 1.7e9 + time,
    utc_offset: () => 0,
    entropy: (address, length) => view(address, length).fill(7),
    write() {},
    start: id => operations.push(id),
    cancel() {},
    block: deadline => {
      time = Math.max(time, deadline);
    },
    library: (address, length) => {
      const [, pack, name] = /^(\w+)\/(.*)/.exec(decoder.decode(view(address, length)));
      packs[pack] ??= JSON.parse(
        fs.readFileSync(path.join(path.dirname(wasm), `fermata-library-${pack}.json`), 'utf8'),
      );
      found = encoder.encode(packs[pack][name]);
      return found.length;
    },
    library_text: address => view(address, found.length).set(found),
    file: () => ~38, // ENOSYS
    file_answer() {},
    extension: () => 0,
    extension_answer() {},
  };
  const load = part => () => void new WebAssembly.Instance(part, { primary: core });
  const later = Object.fromEntries(parts.map(([name, part]) => [name, load(part)]));
  const core = new WebAssembly.Instance(module, { host, later }).exports;
  core._initialize?.();
  const options = `file=${path.basename(file)}\nseed=0\nvirtual_time=${virtualTime ? 1 : 0}\ntop_level_await=auto\n`;
  withTexts(core, [options], core.fermata_create);
  for (const name of fs.readdirSync(folder).filter(one => /^_.*\.py$/.test(one)))
    withTexts(core, [name, fs.readFileSync(path.join(folder, name), 'utf8')], core.fermata_add_file);
  withTexts(core, [fs.readFileSync(file, 'utf8')], core.fermata_start);
  for (let slice = 0, state = 0; slice < slices && state !== finished && state !== deadlock; slice++) {
    state = core.fermata_pump(slice % 2 === 0 ? 0 : 1000); // slices that end, and slices that do not
    core.fermata_trace_read();
    core.fermata_files_read();
    if (state === wakeAt) time = Math.max(time, core.fermata_wake_at());
    for (const id of operations.splice(0)) core.fermata_complete(id, done, 0, 0);
  }
  core.fermata_exit_code();
  const size = core.__write_profile(0, 0);
  const address = core.fermata_allocate(size);
  core.__write_profile(address, size);
  return new Uint32Array(view(address, size).slice().buffer);
}

const enough = 20;
let profile; // the first, for its header
let sum; // for each function how many examples call it
for (const program of programs) {
  const [virtual, real] = [profileOf(program, true), profileOf(program, false)];
  const weight = program.startsWith('examples/') ? 1 : enough;
  sum ??= new Uint32Array(virtual.length);
  for (let at = 2; at < sum.length; at++) {
    if (virtual[at] || real[at]) sum[at] += weight;
  }
  profile ??= virtual;
}
for (let at = 2; at < sum.length; at++) profile[at] = sum[at] >= enough ? 1 : 0;
fs.writeFileSync(output, new Uint8Array(profile.buffer));
