// Where a program test can run. Each engine takes a case of cases.mjs and answers {output, exit}: both streams as they
// came, and the exit code. In all of them time is virtual and the seed is 0.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { root } from './cases.mjs';

const timeout = 60_000; // ms of a case; the sanitized build is slow

// The start of a process counts for most of a case: without the stacks of allocations, and with little that waits to be
// freed, it takes two thirds. A report has them when the case is run by hand.
const asan = 'detect_stack_use_after_return=0:malloc_context_size=0:quarantine_size_mb=16';

// The command line over the native host, with sanitizers: a process for every case.
export class Native {
  name = 'native';
  parallel = 2;
  binary = path.join(root, 'build/sanitized/fermata');

  run(test) {
    const options = ['run', '--virtual-time', '--seed', '0', ...(test.topLevelAwait ? ['--top-level-await'] : [])];
    // One pipe for both streams keeps their order.
    const child = spawn('sh', ['-c', 'exec "$@" 2>&1', 'sh', this.binary, ...options, test.base, ...test.args], {
      cwd: test.folder,
      env: { ...process.env, ASAN_OPTIONS: asan, UBSAN_OPTIONS: 'print_stacktrace=1' },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    child.stdin.on('error', () => {}); // a program that reads nothing may have ended
    child.stdin.end(test.stdin);
    const pieces = [];
    child.stdout.on('data', piece => pieces.push(piece));
    const timer = setTimeout(() => child.kill('SIGKILL'), timeout);
    return new Promise(resolve => {
      child.on('close', (code, signal) => {
        clearTimeout(timer);
        resolve({ output: Buffer.concat(pieces).toString(), exit: signal ?? code });
      });
    });
  }

  close() {}
}

// The wasm that ships, through the command line's runProgram, in two threads that are replaced when a case hangs.
export class Wasm {
  name = 'wasm';
  parallel = 2;
  idle = [];

  async run(test) {
    const worker = this.idle.pop() ?? new Worker(import.meta.filename);
    let timer;
    const answer = await new Promise(resolve => {
      worker.once('message', resolve);
      worker.once('error', error => resolve({ output: `${error.stack}\n`, exit: 'crash', broken: true }));
      timer = setTimeout(() => resolve({ output: '', exit: 'timeout', broken: true }), timeout);
      const { source, base, folder, args, stdin, topLevelAwait } = test;
      worker.postMessage({ source, base, folder, args, stdin, topLevelAwait });
    });
    clearTimeout(timer);
    worker.removeAllListeners('message').removeAllListeners('error');
    if (answer.broken) await worker.terminate();
    else this.idle.push(worker);
    return answer;
  }

  close() {
    for (const worker of this.idle) worker.terminate();
  }
}

// CPython 3.14, which decides what the expectations should be.
export class Oracle {
  name = 'cpython';
  parallel = 1;

  async run(test) {
    const { Oracle: Python } = await import('./cpython314.mjs');
    this.python ??= await Python.start();
    return this.python.run(test);
  }

  close() {}
}

if (!isMainThread) {
  const { runProgram } = await import(path.join(root, 'build/cli/runProgram.mjs'));
  parentPort.on('message', async ({ source, base, folder, args, stdin, topLevelAwait }) => {
    const files = fs
      .readdirSync(folder)
      .filter(name => name.endsWith('.py') && name.startsWith('_'))
      .map(name => ({ name, source: fs.readFileSync(path.join(folder, name), 'utf8') }));
    const result = await runProgram({
      source,
      name: base,
      args,
      stdin,
      files,
      seed: 0,
      virtualTime: true,
      topLevelAwait: topLevelAwait ? 'on' : 'off',
    });
    const crash = result.outcome.kind === 'crashed' ? `the runtime failed: ${result.outcome.message}\n` : '';
    parentPort.postMessage({ output: result.output + crash, exit: result.exitCode, broken: crash !== '' });
  });
}
