// The command line under Node, as a user calls it: streams, arguments, exit codes, Ctrl+C.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const command = fileURLToPath(new URL('../../build/cli/fermata.mjs', import.meta.url));

interface Result {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

function fermata(words: string[], stdin = '', interruptAfter?: string): Promise<Result> {
  const child = spawn(process.execPath, [command, ...words]);
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', piece => {
    stdout += piece;
    if (interruptAfter && stdout.includes(interruptAfter)) child.kill('SIGINT');
  });
  child.stderr.on('data', piece => {
    stderr += piece;
  });
  child.stdin.on('error', () => {});
  if (interruptAfter === undefined) child.stdin.end(stdin);
  return new Promise(resolve => child.on('close', code => resolve({ stdout, stderr, code })));
}

test('code, arguments and both streams', async () => {
  const code = 'import sys\nprint(sys.argv)\nprint("error", file=sys.stderr)\n';
  expect(await fermata(['run', '-c', code, 'one', '-x'])).toEqual({
    stdout: "['-c', 'one', '-x']\n",
    stderr: 'error\n',
    code: 0,
  });
});

test('a file, and the file beside it that it imports', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fermata-'));
  writeFileSync(join(folder, 'main.py'), 'import helper\nprint(helper.answer, __name__)\n');
  writeFileSync(join(folder, 'helper.py'), 'answer = 42\n');
  expect(await fermata(['run', join(folder, 'main.py')])).toEqual({ stdout: '42 __main__\n', stderr: '', code: 0 });
});

test('a program on standard input', async () => {
  expect(await fermata(['run', '-'], 'print("from a pipe")\n')).toMatchObject({ stdout: 'from a pipe\n', code: 0 });
});

test('input() reads lines and meets the end', async () => {
  const code = 'print(input())\nprint(input("> "))\ntry:\n    input()\nexcept EOFError:\n    print("end")\n';
  expect(await fermata(['run', '-c', code], 'first\nsecond')).toMatchObject({
    stdout: 'first\n> second\nend\n',
    code: 0,
  });
});

test('exit codes', async () => {
  expect((await fermata(['run', '-c', 'import sys\nsys.exit(3)'])).code).toBe(3);
  const failed = await fermata(['run', '-c', '1 / 0']);
  expect(failed.code).toBe(1);
  expect(failed.stderr).toContain('ZeroDivisionError: division by zero');
  expect((await fermata(['run', '-c', 'if'])).code).toBe(1);
});

test('what is wrong with the arguments: usage on stderr, exit 2', async () => {
  for (const words of [[], ['run'], ['run', '--seed', 'x', 'a.py'], ['run', '/nowhere.py']]) {
    const { stdout, stderr, code } = await fermata(words);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^fermata: /);
    expect(code).toBe(2);
  }
});

test('virtual time and a seed', async () => {
  const code = 'import random, time\ntime.sleep(3600)\nprint(random.random())\n';
  const words = ['run', '--virtual-time', '--seed', '5', '-c', code];
  const [first, second] = await Promise.all([fermata(words), fermata(words)]);
  expect(first.code).toBe(0);
  expect(first.stdout).toBe(second.stdout);
});

test('await at top level, only when asked', async () => {
  const code = 'import asyncio\nawait asyncio.sleep(0)\nprint("ok")\n';
  expect((await fermata(['run', '--top-level-await', '-c', code])).stdout).toBe('ok\n');
  const refused = await fermata(['run', '-c', code]);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain("SyntaxError: 'await' outside function");
});

test('Ctrl+C raises KeyboardInterrupt', async () => {
  const result = await fermata(['run', '-c', 'print("on")\nwhile True:\n    pass\n'], '', 'on');
  expect(result.code).toBe(130);
  expect(result.stderr).toContain('KeyboardInterrupt');
});

test('a trace is Chrome trace JSON', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'fermata-')), 'trace.json');
  const code = 'import asyncio\nasync def main():\n    await asyncio.sleep(0.01)\nasyncio.run(main())\n';
  expect((await fermata(['run', '--trace', file, '-c', code])).code).toBe(0);
  const { traceEvents } = JSON.parse(readFileSync(file, 'utf8'));
  expect(traceEvents.filter((one: { ph: string }) => one.ph === 'B').length).toBeGreaterThan(0);
});

test('a reader that goes away ends the program quietly', async () => {
  const child = spawn('sh', ['-c', `node "${command}" run -c 'while True: print("y")' | head -n 1`]);
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', piece => {
    stdout += piece;
  });
  child.stderr.on('data', piece => {
    stderr += piece;
  });
  await new Promise(resolve => child.on('close', resolve));
  expect({ stdout, stderr }).toEqual({ stdout: 'y\n', stderr: '' });
});
