// Processes that run beside the program: workers in the page, threads and the system's commands under Node.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { PlaygroundPage } from './playground';

const command = fileURLToPath(new URL('../../build/cli/fermata.mjs', import.meta.url));

function fermata(words: string[]): Promise<{ stdout: string; stderr: string; code: number | null }> {
  const child = spawn(process.execPath, [command, 'run', ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', piece => {
    stdout += piece;
  });
  child.stderr.on('data', piece => {
    stderr += piece;
  });
  return new Promise(resolve => child.on('close', code => resolve({ stdout, stderr, code })));
}

// Two jobs at a time against the same two one after the other: the best of some tries, as the machine may be busy.
const twoJobs = `
import time
from concurrent.futures import ProcessPoolExecutor

def work(count):
    total = 0
    for i in range(count):
        total += i * i % 7
    return total

if __name__ == '__main__':
    with ProcessPoolExecutor(2) as pool:
        list(pool.map(time.sleep, [0.5, 0.5]))
        best = 1
        for _ in range(8):
            start = time.perf_counter()
            for _ in range(2):
                pool.submit(work, 1_500_000).result()
            middle = time.perf_counter()
            assert len(set(pool.map(work, [1_500_000] * 2))) == 1
            best = min(best, (time.perf_counter() - middle) / (middle - start))
            if best < 0.8:
                break
    print('together' if best < 0.8 else f'one after the other: {best:.2f}')
`;

const everything = `
import asyncio, multiprocessing as mp, os, signal, subprocess, sys, time
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

def square(x):
    return x * x

def talk(queue, event):
    event.wait()
    queue.put(('from', mp.current_process().name))
    print('printed', flush=True)

def wrong():
    raise ValueError('wrong')

def spin():
    while True:
        pass

def leave():
    os._exit(3)

async def main():
    with ProcessPoolExecutor(2) as pool:
        loop = asyncio.get_running_loop()
        print(await asyncio.gather(*[loop.run_in_executor(pool, square, i) for i in range(4)]))

if __name__ == '__main__':
    queue, event = mp.Queue(), mp.Event()
    process = mp.Process(target=talk, args=(queue, event))
    process.start(); event.set(); print(queue.get()); process.join(); print(process.exitcode)
    process = mp.Process(target=wrong); process.start(); process.join(); print(process.exitcode)
    process = mp.Process(target=spin); process.start(); time.sleep(0.3); process.terminate(); process.join(); print(process.exitcode)
    process = mp.Process(target=spin); process.start(); process.kill(); process.join(); print(process.exitcode)
    with mp.Pool(2) as pool:
        print(pool.map(square, range(6)))
    asyncio.run(main())
    with ProcessPoolExecutor(1) as pool:
        try:
            pool.submit(leave).result()
        except BrokenProcessPool:
            print('broken')
    print(subprocess.run([sys.executable, '-c', 'print(1 + 1)'], capture_output=True, text=True).stdout, end='')
    print(subprocess.run('echo a b | wc -w', shell=True, capture_output=True, text=True).stdout.strip())
    print('end')
`;
const everythingSays = [
  "('from', 'Process-1')",
  'printed',
  '0',
  '1',
  '-15',
  '-9',
  '[0, 1, 4, 9, 16, 25]',
  '[0, 1, 4, 9]',
  'broken',
  '2',
  '2',
  'end',
];

test('processes of the page are workers', async ({ page }) => {
  const playground = await new PlaygroundPage(page).open();
  await playground.runCode(everything);
  await playground.ended();
  const output = (await playground.output()).split('\n');
  expect(output).toContain('ValueError: wrong');
  for (const line of everythingSays) expect(output).toContain(line);
});

test('processes under Node are threads', async () => {
  const { stdout, stderr, code } = await fermata(['-c', everything]);
  expect(stderr).toContain('Process Process-2:\nTraceback (most recent call last):');
  expect(stdout.trimEnd().split('\n').toSorted()).toEqual(everythingSays.toSorted());
  expect(code).toBe(0);
});

const interpreters = `
from concurrent import interpreters
from concurrent.futures import InterpreterPoolExecutor

def square(x):
    return x * x

if __name__ == '__main__':
    one, queue = interpreters.create(), interpreters.create_queue()
    one.exec('print("in", __name__)')
    one.prepare_main(queue=queue)
    one.exec('queue.put([1, 2])')
    print(queue.get(), one.call(square, 5))
    one.close()
    with InterpreterPoolExecutor(2) as pool:
        print(list(pool.map(square, range(4))))
`;

test('interpreters of the page are workers', async ({ page }) => {
  const playground = await new PlaygroundPage(page).open();
  await playground.runCode(interpreters);
  await playground.ended();
  expect(await playground.output()).toBe('in __main__\n[1, 2] 25\n[0, 1, 4, 9]');
});

test('two jobs of a pool run at the same time', { tag: '@alone' }, async ({ page }) => {
  test.skip(availableParallelism() < 2, 'there is one processor');
  test.slow();
  const playground = await new PlaygroundPage(page).open();
  await playground.runCode(twoJobs);
  await expect(playground.state).toHaveText(/^done/, { timeout: 80_000 });
  expect(await playground.output()).toBe('together');
});

test('two jobs of a pool run at the same time under Node', { tag: '@alone' }, async () => {
  test.skip(availableParallelism() < 2, 'there is one processor');
  test.slow();
  expect(await fermata(['-c', twoJobs])).toEqual({ stdout: 'together\n', stderr: '', code: 0 });
});

const system = `
import asyncio, subprocess, sys
done = subprocess.run(['node', '-p', '6 * 7'], capture_output=True, text=True)
print(done.returncode, done.stdout.strip())
print(subprocess.run(['cat'], input=b'given', capture_output=True).stdout)
print(subprocess.run(['sh', '-c', 'exit 3']).returncode)
try:
    subprocess.run(['no-such-command'])
except FileNotFoundError as error:
    print(error)
process = subprocess.Popen(['sleep', '100'])
process.terminate()
print(process.wait())
try:
    subprocess.run(['sleep', '100'], timeout=0.1)
except subprocess.TimeoutExpired as error:
    print(error)

async def main():
    process = await asyncio.create_subprocess_exec('node', '-e', 'process.stdin.pipe(process.stdout)', stdin=-1, stdout=-1)
    print(await process.communicate(b'through node'), process.returncode)

asyncio.run(main())
`;

test('the system runs commands where the command line allows it', async () => {
  expect(await fermata(['--allow-run', '-c', system])).toEqual({
    stdout: [
      '0 42',
      "b'given'",
      '3',
      "[Errno 2] No such file or directory: 'no-such-command'",
      '-15',
      "Command '['sleep', '100']' timed out after 0.1 seconds",
      "(b'through node', None) 0",
      '',
    ].join('\n'),
    stderr: '',
    code: 0,
  });
});

test('without leave there are the small commands only', async () => {
  const code = `
import subprocess
print(subprocess.run(['echo', 'small'], capture_output=True).stdout)
try:
    subprocess.run(['node', '-v'])
except FileNotFoundError as error:
    print(error)
`;
  const small = "b'small\\n'\n[Errno 2] No such file or directory: 'node'\n";
  expect(await fermata(['-c', code])).toMatchObject({ stdout: small, code: 0 });
  expect(await fermata(['--allow-run=sleep,cat', '-c', code])).toMatchObject({ stdout: small, code: 0 });
});
