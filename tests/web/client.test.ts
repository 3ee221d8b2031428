// The client over workers that are objects of this thread: each runs the real service of web/src/worker over the fake
// core.
import { beforeEach, expect, test } from 'vitest';
import { Client } from '../../web/src/client/client';
import { WorkerPool } from '../../web/src/client/workerPool';
import type { FromWorker, ToWorker } from '../../web/src/protocol/messages';
import { RunService } from '../../web/src/worker/runService';
import { fakeCore } from './fakeCore';

class ThreadlessWorker {
  onmessage: ((event: { data: FromWorker }) => void) | null = null;
  onerror = null;
  terminated = false;
  deaf = false;
  private readonly service = new RunService(
    message =>
      setTimeout(() => {
        if (!this.terminated) this.onmessage?.({ data: message });
      }),
    () => fakeCore,
  );

  postMessage(message: ToWorker<WebAssembly.Module>): void {
    setTimeout(() => {
      if (!this.terminated && !(this.deaf && message.type === 'interrupt')) this.service.receive(message);
    });
  }

  terminate(): void {
    this.terminated = true;
    this.service.receive({ type: 'interrupt', run: 1 });
  }
}

let workers: ThreadlessWorker[];
let states: string[];
let output: string;
let client: Client;

function makeClient(module: () => Promise<WebAssembly.Module>): Client {
  const create = () => {
    const worker = new ThreadlessWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  };
  return new Client(
    { pool: new WorkerPool(module, create, 1), module },
    {
      onState: state => states.push(state.name),
      onOutput: (pieces, shown) => {
        for (const piece of pieces) output += piece.text;
        shown();
      },
    },
  );
}

beforeEach(() => {
  workers = [];
  states = [];
  output = '';
  client = makeClient(() => Promise.resolve({} as WebAssembly.Module));
});

const program = (source: string) => ({ source, name: 'main.py' });

test('a run goes through its states', async () => {
  const outcome = await client.run(program('print hello'));
  expect(outcome.kind).toBe('done');
  expect(output).toBe('hello\n');
  expect(states).toEqual(['booting', 'running', 'done']);
});

test('a worker is used again', async () => {
  await client.run(program('print one'));
  await client.run(program('print two'));
  expect(output).toBe('one\ntwo\n');
  expect(workers).toHaveLength(1);
});

test('input is asked for and given', async () => {
  const run = client.run(program('input'));
  await expect.poll(() => states).toContain('waiting-input');
  client.input('line\n');
  await run;
  expect(output).toBe('data line\n');
  expect(states).toEqual(['booting', 'running', 'waiting-input', 'running', 'done']);
});

test('stop asks first', async () => {
  const run = client.run(program('print on\nspin'));
  await expect.poll(() => output).toBe('on\n');
  await client.stop();
  expect((await run).kind).toBe('stopped');
  expect(output).toContain('KeyboardInterrupt');
  expect(workers).toHaveLength(1);
  expect(workers[0]?.terminated).toBe(false);
});

test('stop terminates a worker that does not obey within half a second', async () => {
  const run = client.run(program('print on\nspin'));
  await expect.poll(() => output).toBe('on\n');
  for (const worker of workers) worker.deaf = true;
  const began = performance.now();
  await client.stop();
  expect(performance.now() - began).toBeLessThan(900);
  expect((await run).kind).toBe('stopped');
  expect(workers.map(worker => worker.terminated)).toEqual([true, false]);
  expect((await client.run(program('print again'))).kind).toBe('done');
});

test('a new run stops the old one', async () => {
  const first = client.run(program('spin'));
  await expect.poll(() => states).toContain('running');
  const second = client.run(program('print second'));
  expect((await first).kind).toBe('stopped');
  expect((await second).kind).toBe('done');
});

test('a runtime that cannot be loaded is an outcome', async () => {
  const broken = makeClient(() => Promise.reject(new Error('HTTP 404')));
  expect(await broken.run(program('print x'))).toMatchObject({ kind: 'crashed', message: 'Error: HTTP 404' });
});

test('a trap replaces the worker', async () => {
  expect((await client.run(program('trap'))).kind).toBe('crashed');
  expect((await client.run(program('print fine'))).kind).toBe('done');
  expect(workers).toHaveLength(2);
});
