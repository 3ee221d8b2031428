// Checks who includes whom in core/ against the arrows of the design: node tests/arrows.mjs. Rooms that an arrow leads
// to may also be included from further up the same path.
import fs from 'node:fs';
import path from 'node:path';

const arrows = {
  base: [],
  host: ['base'],
  lib: [],
  objects: ['base'],
  code: ['objects'],
  vm: ['code', 'host', 'lib'],
  builtins: ['vm'],
  bindings: ['builtins'],
  formats: ['builtins'],
  decimal: ['builtins'],
  network: ['builtins'],
  async: ['network'],
  syntax: ['base'],
  compile: ['syntax', 'code'],
  runtime: ['compile', 'async', 'bindings', 'formats', 'decimal'],
  main: ['runtime'],
};

const core = path.join(import.meta.dirname, '..', 'core');
const reachable = room => new Set([room, ...arrows[room].flatMap(next => [...reachable(next)])]);
const allowed = Object.fromEntries(Object.keys(arrows).map(room => [room, reachable(room)]));

let passed = 0;
let failed = 0;
const files = fs.readdirSync(core, { recursive: true }).filter(name => /\.(cpp|h|def)$/.test(name));
for (const name of files.map(one => one.split(path.sep).join('/')).sort()) {
  const room = name.includes('/') ? name.split('/')[0] : 'main';
  const problems = [];
  if (!(room in allowed)) problems.push('a room that tests/arrows.mjs does not know');
  for (const [, target] of fs.readFileSync(path.join(core, name), 'utf8').matchAll(/^\s*#\s*include\s+"([^"]+)"/gm)) {
    if (!fs.existsSync(path.join(core, target))) problems.push(`includes ${target}, which is not a path below core/`);
    else if (!allowed[room]?.has(target.split('/')[0])) problems.push(`${room} may not include ${target}`);
  }
  if (problems.length === 0) passed++;
  else {
    failed++;
    console.log(`FAILED core/${name}\n${problems.map(line => `    ${line}`).join('\n')}`);
  }
}
console.log(`arrows: ${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
