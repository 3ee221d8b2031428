import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NodeTimers } from '../../web/src/cli/nodeTimers';
import { StrictClock } from '../../web/src/engine/clock';
import { Engine } from '../../web/src/engine/engine';
import { OutputBuffer } from '../../web/src/engine/outputBuffer';
import type { Program, ProgramFile } from '../../web/src/protocol/program';
import { fakeCore } from './fakeCore';

function engineFor(onWaiting?: (waiting: boolean) => void) {
  let output = '';
  const left: (readonly ProgramFile[])[] = [];
  const buffer = new OutputBuffer(pieces => {
    for (const piece of pieces) output += piece.stream === 'stderr' ? `!${piece.text}` : piece.text;
  });
  const engine = new Engine(
    fakeCore,
    {
      timers: new NodeTimers(),
      write: (stream, bytes) => buffer.write(stream, bytes),
      afterSlice: () => {
        buffer.flush();
        return undefined;
      },
      trace: () => {},
      library: () => '',
      filesChanged: files => left.push(files),
    },
    onWaiting,
  );
  const run = async (source: string, more?: Partial<Program>) => {
    const outcome = await engine.run({ source, name: 'test.py', ...more });
    buffer.end();
    return { outcome, output, left };
  };
  return { engine, run };
}

test('a program prints and ends', async () => {
  const { outcome, output } = await engineFor().run('print one\nerror two\nprint three');
  expect(output).toBe('one\n!two\nthree\n');
  expect(outcome).toMatchObject({ kind: 'done', exitCode: 0 });
});

test('the exit code and the line of an error', async () => {
  const { outcome } = await engineFor().run('print a\nexit 3');
  expect(outcome).toMatchObject({ kind: 'error', exitCode: 3, line: 2 });
});

test('what a program leaves in its files is told once, at its end, and while it waits', async () => {
  const source = new TextEncoder().encode('text');
  const quick = await engineFor().run('write a.txt text');
  expect(quick.left).toEqual([[{ name: 'a.txt', source }]]);
  const slow = await engineFor().run('write a.txt text\nsleep 1.2\nprint x');
  expect(slow.left).toEqual([[{ name: 'a.txt', source }]]);
  const reader = await engineFor().run('file a.txt', { files: [{ name: 'a.txt', source }] });
  expect(reader).toMatchObject({ output: 'text', left: [] });
});

test('options and files reach the core', async () => {
  const source = 'option seed\noption arg\noption virtual_time\nfile helper.py';
  const { output } = await engineFor().run(source, {
    seed: 5,
    args: ['x y', 'é'],
    virtualTime: true,
    files: [{ name: 'helper.py', source: 'text of helper\n' }],
  });
  expect(output).toBe('seed=5\narg=x y arg=é\nvirtual_time=1\ntext of helper\n');
});

test.each([0.001, 0.003, 0.02, 0.06])('sleeping %f s takes about that long, and never less', async seconds => {
  const { outcome } = await engineFor().run(`sleep ${seconds}`);
  expect(outcome.seconds).toBeGreaterThanOrEqual(seconds);
  expect(outcome.seconds).toBeLessThan(seconds + 0.25);
});

test('an endless program is interrupted between two slices', async () => {
  const { engine, run } = engineFor();
  setTimeout(() => engine.interrupt(), 20);
  const { outcome, output } = await run('print on\nspin');
  expect(output).toBe('on\n!KeyboardInterrupt\n');
  expect(outcome).toMatchObject({ kind: 'stopped', exitCode: 130 });
});

test('a sleeping program is interrupted at once', async () => {
  const { engine, run } = engineFor();
  setTimeout(() => engine.interrupt(), 20);
  const { outcome } = await run('sleep 10');
  expect(outcome.kind).toBe('stopped');
  expect(outcome.seconds).toBeLessThan(1);
});

test.each(['spin', 'sleep 10'])('an abandoned program hears nothing of it: %s', async endless => {
  const { engine, run } = engineFor();
  setTimeout(() => engine.abandon(), 20);
  const { outcome, output } = await run(`print on\n${endless}`);
  expect(output).toBe('on\n');
  expect(outcome).toMatchObject({ kind: 'stopped', exitCode: 130 });
  expect(outcome.seconds).toBeLessThan(1);
});

test('a line that comes later wakes the program', async () => {
  const waits: boolean[] = [];
  const { engine, run } = engineFor(waiting => {
    waits.push(waiting);
    if (waiting) setTimeout(() => engine.lines.push(new TextEncoder().encode('hallo\n')), 5);
  });
  const { output } = await run('input\nprint end');
  expect(output).toBe('data hallo\nend\n');
  expect(waits).toEqual([true, false]);
});

test('a line that is there already, and the end of input', async () => {
  const { engine, run } = engineFor();
  engine.lines.push(new TextEncoder().encode('early\n'));
  engine.lines.end();
  expect((await run('input\ninput\nprint end')).output).toBe('data early\nend\n');
});

test('a deadlock is an outcome', async () => {
  expect((await engineFor().run('deadlock')).outcome.kind).toBe('deadlock');
});

test('a trap of the core is an outcome', async () => {
  expect((await engineFor().run('trap')).outcome).toMatchObject({ kind: 'crashed', message: 'unreachable' });
});

test('block holds the thread', async () => {
  expect((await engineFor().run('block 0.02')).outcome.seconds).toBeGreaterThanOrEqual(0.0199);
});

test('a line break in an argument is refused', async () => {
  const { outcome } = await engineFor().run('print x', { args: ['a\nseed=1'] });
  expect(outcome.kind).toBe('crashed');
});

let server: Server;
let address = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' });
    response.write(`first ${request.headers['x-test']}`);
    setTimeout(() => response.end('second'), 30);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
});

test('fetch gives the head and the body in pieces', async () => {
  const { output } = await engineFor().run(`fetch ${address}/x\nprint end`);
  expect(output).toBe('head 200 OK\ndata first yes\ndata second\nend\n');
});

test('a server that is not there is a network error', async () => {
  const { output } = await engineFor().run('fetch http://127.0.0.1:9/\nprint end');
  expect(output).toBe('!failed network\nend\n');
});

test('an address that is none is unsupported', async () => {
  const { output } = await engineFor().run('fetch ::\nprint end');
  expect(output).toBe('!failed unsupported\nend\n');
});

test('the clock a program sees never gives the same reading twice', () => {
  const clock = new StrictClock();
  let last = clock.now();
  let repeated = 0;
  for (let i = 0; i < 100_000; i++) {
    const next = clock.now();
    if (next <= last) repeated++;
    last = next;
  }
  expect(repeated).toBe(0);
});
