// Measures Fermata against CPython and npm's pyodide: node tests/bench/run.mjs [--quick] [--rounds N] [NAME ...].
// Every round runs every program once in every engine, one after the other, so that a slow minute of the machine hits
// all alike; the table has the medians. NAMEs choose programs (and `size`, `start`, `memory`); what is printed is
// Markdown, and goes into README.md of this folder as it is.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Browser, FermataInChromium, PyodideInChromium } from './engines/chromium.mjs';
import { fermataInNode, pyodideInNode, python } from './engines/processes.mjs';
import { bytes, Figures, figuresOf, markdownTable, milliseconds, ratio } from './table.mjs';

const here = import.meta.dirname;
const programs = path.join(here, 'programs');
// The rows in their order, and what a figure is to reach: a multiple of CPython's (`native`), or of pyodide's in the
// same engine (`pyodide`).
const rows = {
  sleep0: { native: 0.5 },
  tasks: { native: 0.6 },
  queues: { native: 0.8 },
  async_generator: { native: 1.5 },
  gather_tree: { native: 0.6 },
  lock: { native: 0.8 },
  task_group: { native: 1 },
  timers: { native: 1 },
  await_chain: {},
  fibonacci: { pyodide: 1 },
  loops: { pyodide: 1 },
  nbody: { pyodide: 1 },
  strings: { pyodide: 1 },
  dicts: { pyodide: 1 },
  classes: { pyodide: 1 },
  sort: { pyodide: 1 },
  json_dumps: { pyodide: 1 },
  json_loads: { pyodide: 1 },
  csv_rows: { pyodide: 1.5 },
  // pyodide has neither a network nor processes, the machine's Python has no aiohttp, and a page has no TCP.
  echo: { without: [/pyodide/] },
  echo_tcp: { without: [/pyodide/, /Chromium/], options: ['--allow-net'] },
  http_server: { without: [/pyodide/, /CPython/] },
  process_pool: { without: [/pyodide/] },
};
const extras = ['memory', 'size', 'start'];

const { values: options, positionals: only } = parseArgs({
  options: { quick: { type: 'boolean' }, rounds: { type: 'string' } },
  allowPositionals: true,
});
const wrong = only.find(name => !(name in rows) && !extras.includes(name));
if (wrong !== undefined) {
  console.error(`no figure is called ${wrong}; there are ${[...Object.keys(rows), ...extras].join(', ')}`);
  process.exit(2);
}
const wanted = name => only.length === 0 || only.includes(name);
const rounds = options.rounds ? Number(options.rounds) : options.quick ? 2 : 5;
const note = text => process.stderr.write(`${text}\n`);

const native = python();
const inNode = fermataInNode();
const pyodideNode = pyodideInNode();

async function measureTimes(names) {
  const browser = await Browser.open();
  const engines = [inNode, new FermataInChromium(browser), pyodideNode, new PyodideInChromium(browser), native];
  const figures = new Figures();
  for (let round = 1; round <= rounds; round++) {
    for (const name of names) {
      for (const engine of engines) {
        const { without = [], options = [], pyodide } = rows[name];
        if (without.some(place => place.test(engine.name))) continue;
        // Where it is not what is to be reached, and ten times slower, once is enough.
        if (round > 1 && !pyodide && /pyodide/.test(engine.name)) continue;
        const found = figuresOf(await engine.run(path.join(programs, `${name}.py`), engine === inNode ? options : []));
        if (found.size === 0) throw new Error(`${name} printed no figure in ${engine.name}`);
        for (const [row, value] of found) figures.add(row, engine.name, value);
      }
      note(`round ${round} of ${rounds}: ${name}`);
    }
  }
  await browser.close();
  return { engines: engines.map(engine => engine.name), figures };
}

function timesTable({ engines, figures }) {
  const [node, page, pyodideNodeName, pyodidePage, cpython] = engines;
  const value = (row, column) => figures.median(row, column);
  const target = row => {
    const { native: limit, pyodide } = rows[row] ?? {};
    return limit ? `≤ ${limit} × CPython` : pyodide === 1 ? `< pyodide` : pyodide ? `≤ ${pyodide} × pyodide` : '';
  };
  return markdownTable(
    [...figures.rows.keys()],
    [
      ['ms', row => row],
      ...engines.map(name => [name, row => milliseconds(value(row, name) ?? Number.NaN)]),
      ['Node / CPython', row => ratio(value(row, node), value(row, cpython))],
      ['Chromium / CPython', row => ratio(value(row, page), value(row, cpython))],
      ['Node / pyodide', row => ratio(value(row, node), value(row, pyodideNodeName))],
      ['Chromium / pyodide', row => ratio(value(row, page), value(row, pyodidePage))],
      ['to reach', target],
    ],
  );
}

// What one more waiting task adds to the process's resident memory.
async function memoryTable() {
  const [few, many] = [20_000, 120_000];
  const engines = [inNode, pyodideNode, native];
  const figures = new Figures();
  const file = path.join(programs, 'memory.py');
  for (let round = 1; round <= rounds; round++) {
    for (const engine of engines) {
      const growth = (await engine.memory(file, many)) - (await engine.memory(file, few));
      figures.add('memory', engine.name, growth / (many - few));
    }
    note(`round ${round} of ${rounds}: memory`);
  }
  return markdownTable(
    ['memory'],
    [
      ['bytes', () => 'a task waiting in sleep'],
      ...engines.map(({ name }) => [name, () => bytes(figures.median('memory', name))]),
      ['to reach', () => '≤ 1,024'],
    ],
  );
}

const program = (...args) => execFileSync(process.execPath, args, { encoding: 'utf8' }).trimEnd();

const processor = os.cpus()[0].model;
console.log(
  `${processor}, ${os.cpus().length} cores, Node ${process.version}, ${native.run('--version').trim()}; ` +
    `medians of ${rounds}.\n`,
);
const names = Object.keys(rows).filter(wanted);
if (names.length > 0) console.log(`${timesTable(await measureTimes(names))}\n`);
if (wanted('memory')) console.log(`${await memoryTable()}\n`);
if (wanted('size')) console.log(`\`\`\`\n${program(path.join(here, '../../.ci/size.mjs'))}\n\`\`\`\n`);
const start = path.join(here, 'start.mjs');
if (wanted('start') && fs.existsSync(start)) console.log(program(start, `--rounds=${rounds}`));
