// The client over workers that are objects of this thread: each runs the real service of web/src/worker over the fake
// core.
import { beforeEach, expect, test, vi } from 'vitest';
import { Client, type ClientListener } from '../../web/src/client/client';
import { Runtime } from '../../web/src/client/runtime';
import type { FromWorker, ToWorker } from '../../web/src/protocol/messages';
import { codeFile, forEachCode, forEachPack, packFile } from '../../web/src/protocol/packs';
import { RunService } from '../../web/src/worker/runService';
import { fakeCore } from './fakeCore';

class ThreadlessWorker {
  onmessage: ((event: { data: FromWorker }) => void) | null = null;
  onerror = null;
  terminated = false;
  deaf = false;
  compiled: (message: FromWorker<WebAssembly.Module> & { type: 'compiled' }) => void = () => {};
  private readonly service = new RunService(
    message =>
      setTimeout(() => {
        if (message.type === 'compiled') this.compiled(message);
        if (!this.terminated) this.onmessage?.({ data: message });
      }),
    'worker.js',
    () => fakeCore,
    {
      bytes: () => new ArrayBuffer(0),
      text: address => {
        fetched.push(address);
        if (address === 'gone.json') throw new Error('gone.json: HTTP 404');
        return '{"shelf.py": "text of shelf"}';
      },
    },
    address => compileInWorker(address),
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
let fetched: string[];
let compileInWorker: (address: string) => Promise<WebAssembly.Module>;
let client: Client;

const files = {
  wasm: 'fermata.wasm',
  code: forEachCode(codeFile),
  sqlite: 'fermata-sqlite.wasm',
  packs: forEachPack(packFile),
};

function makeRuntime(count: number, module: () => Promise<WebAssembly.Module>, where = files): Runtime {
  const create = () => {
    const worker = new ThreadlessWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  };
  return new Runtime(where, create, count, module);
}

function makeClients(count: number, module: () => Promise<WebAssembly.Module>, where = files): Client[] {
  return clientsOf(makeRuntime(count, module, where), count);
}

function clientsOf(runtime: Runtime, count: number): Client[] {
  const listener: ClientListener = {
    onState: state => states.push(state.name),
    onOutput: (pieces, shown) => {
      for (const piece of pieces) output += piece.text;
      shown();
    },
  };
  return Array.from({ length: count }, () => new Client(runtime, listener));
}

function makeClient(module: () => Promise<WebAssembly.Module>, where = files): Client {
  return makeClients(1, module, where)[0] as Client;
}

const compiled = () => Promise.resolve({} as WebAssembly.Module);

// Node 20 has none.
vi.stubGlobal('navigator', { hardwareConcurrency: 2 });

beforeEach(() => {
  workers = [];
  states = [];
  output = '';
  fetched = [];
  client = makeClient(compiled);
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

test('a run that is worth less than others gives way to them', async () => {
  const runtime = makeRuntime(1, compiled);
  const [idle, real] = clientsOf(runtime, 2) as [Client, Client];
  runtime.pool.onShortage = () => void idle.stop();
  const first = idle.run(program('spin'));
  await expect.poll(() => states).toContain('running');
  expect((await real.run(program('print real'))).kind).toBe('done');
  expect((await first).kind).toBe('stopped');
  expect(workers).toHaveLength(1);
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

test('a runtime that could not be loaded is tried again by the next run', async () => {
  let tries = 0;
  const late = makeClient(() => (tries++ === 0 ? Promise.reject(new Error('offline')) : compiled()));
  expect((await late.run(program('print x'))).kind).toBe('crashed');
  expect((await late.run(program('print x'))).kind).toBe('done');
  expect(output).toBe('x\n');
});

test('a trap replaces the worker', async () => {
  expect((await client.run(program('trap'))).kind).toBe('crashed');
  expect((await client.run(program('print fine'))).kind).toBe('done');
  expect(workers).toHaveLength(2);
});

test('the library is fetched when a program needs it, once for all workers', async () => {
  const clients = makeClients(2, compiled);
  const [first, second] = clients as [Client, Client];
  const long = second.run(program('sleep 0.1\nlibrary more/shelf.py'));
  await first.run(program('print before'));
  expect(fetched).toEqual([]);
  await first.run(program('library more/shelf.py'));
  await first.run(program('library more/shelf.py'));
  await long;
  expect(output).toBe('before\ntext of shelf\ntext of shelf\ntext of shelf\n');
  expect(workers).toHaveLength(2);
  expect(fetched).toEqual(['fermata-library-more.json']);
});

test('a library that cannot be fetched is an answer, not a crash', async () => {
  const broken = makeClient(compiled, { ...files, packs: forEachPack(() => 'gone.json') });
  expect((await broken.run(program('library more/shelf.py'))).kind).toBe('done');
  expect(output).toBe('none: gone.json: HTTP 404\n');
});

test('a library of another version is told apart', async () => {
  await client.run(program('library more/attic.py'));
  expect(output).toBe('none: it belongs to another version of the runtime\n');
});

// As the page's inline script does it.
function begunRuntime(): { runtime: Runtime; compiledInPage: () => number } {
  const worker = new ThreadlessWorker();
  workers.push(worker);
  const module = new Promise<WebAssembly.Module>((resolve, reject) => {
    worker.compiled = message => (message.module ? resolve(message.module) : reject(new Error(message.reason)));
  });
  worker.postMessage({ type: 'compile', address: files.wasm });
  let compiled = 0;
  const create = () => {
    const next = new ThreadlessWorker();
    workers.push(next);
    return next as unknown as Worker;
  };
  const load = async () => {
    compiled++;
    return {} as WebAssembly.Module;
  };
  const runtime = new Runtime(files, create, 1, load, { worker: worker as unknown as Worker, module });
  return { runtime, compiledInPage: () => compiled };
}

test('a worker that has begun to compile runs the first program, and its successors get its module', async () => {
  compileInWorker = async () => ({}) as WebAssembly.Module;
  const { runtime, compiledInPage } = begunRuntime();
  const [first] = clientsOf(runtime, 1) as [Client];
  expect((await first.run(program('print hello'))).kind).toBe('done');
  expect(workers).toHaveLength(1);
  runtime.pool.replace(workers[0] as unknown as Worker);
  expect((await first.run(program('print again'))).kind).toBe('done');
  expect(compiledInPage()).toBe(0);
});

test('a worker that could not compile says why, and the next run tries again', async () => {
  compileInWorker = () => Promise.reject(new Error('fermata.wasm: HTTP 503'));
  const { runtime, compiledInPage } = begunRuntime();
  const [one] = clientsOf(runtime, 1) as [Client];
  const outcome = await one.run(program('print hello'));
  expect(outcome).toMatchObject({ kind: 'crashed', message: 'Error: fermata.wasm: HTTP 503' });
  expect((await one.run(program('print hello'))).kind).toBe('done');
  expect(compiledInPage()).toBe(1);
});
