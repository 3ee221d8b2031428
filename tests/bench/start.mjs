// How long a visitor waits for the first line of output: node tests/bench/start.mjs [--rounds=N] prints a table in
// Markdown. Every time is that of a new tab in the browser of one visitor who has been there before, so the caches are
// warm: from the page's time origin, or from the click, to the moment the text is in the document. The empty page prints
// its line with one inline script: what is left is the browser's own part.
import { parseArgs } from 'node:util';
import { Visitor } from './engines/visitor.mjs';
import { Figures, markdownTable, milliseconds } from './table.mjs';

const { values: options } = parseArgs({ options: { rounds: { type: 'string' } } });
const rounds = Number(options.rounds ?? 5);
const warmUps = 3;

const visitor = await Visitor.open();
const stay = { first: 3000, later: 200 }; // milliseconds: time to fill the caches

const rows = {
  'empty page that prints': { address: 'bench/print.html' },
  'navigation to first line, warm cache': { address: '?example=basics/hello&run', budget: 150 },
  'Run to first output, loaded page': { address: '?example=basics/hello&click', budget: 50 },
};

const figures = new Figures();
for (let round = -warmUps; round < rounds; round++) {
  for (const [name, { address }] of Object.entries(rows)) {
    const time = await visitor.visit(address, round < 0 ? stay.first : stay.later);
    if (round >= 0) figures.add(name, 'seconds', time / 1000);
  }
}
await visitor.close();

console.log(
  markdownTable(Object.keys(rows), [
    ['', name => name],
    ['ms', name => milliseconds(figures.median(name, 'seconds'))],
    ['to reach', name => (rows[name].budget ? `≤ ${rows[name].budget}` : '')],
  ]),
);
