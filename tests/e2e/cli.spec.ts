// The command line under Node, as a user calls it: streams, arguments, exit codes, Ctrl+C.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const command = fileURLToPath(new URL('../../build/cli/fermata.mjs', import.meta.url));

interface Result {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

function fermata(words: string[], stdin = '', interruptAfter?: string, cwd?: string): Promise<Result> {
  const child = spawn(process.execPath, [command, ...words], { cwd });
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

test('built-in functions wait for the lines of standard input', async () => {
  const code = 'import sys\nprint(BUILTIN)\n';
  const cases = [
    ['list(sys.stdin)', "['3\\n', '1\\n', '2\\n']"],
    ['tuple(zip(sys.stdin, sys.stdin))', "(('3\\n', '1\\n'),)"],
    ['sorted(map(int, sys.stdin))', '[1, 2, 3]'],
    ['sum(map(int, sys.stdin))', '6'],
    ['max(map(int, sys.stdin)) - min(filter(None, sys.stdin), default=1)', '2'],
    ['",".join(map(str.strip, sys.stdin))', '3,1,2'],
    ['list(iter(input, "2"))', "['3', '1']"],
    ['[*sys.stdin], {*sys.stdin}', "['3\\n', '1\\n', '2\\n'] set()"],
    ['max(*map(int, sys.stdin))', '3'],
    ['(lambda first, *rest: rest)(*iter(sys.stdin.readline, ""))', "('1\\n', '2\\n')"],
    ['__import__("collections").deque(sys.stdin, maxlen=1)', "deque(['2\\n'], maxlen=1)"],
    ['list(__import__("itertools").islice(sys.stdin, 1, 3))', "['1\\n', '2\\n']"],
    ['list(__import__("itertools").batched(map(int, sys.stdin), 2))', '[(3, 1), (2,)]'],
    ['[a + b for a, b in [(input() for _ in "ab")]]', "['31']"],
  ];
  for (const [builtin, expected] of cases) {
    const child = spawn(process.execPath, [command, 'run', '-c', code.replace('BUILTIN', builtin ?? '')]);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', piece => (said += piece));
    child.stdin.write('3\n');
    setTimeout(() => child.stdin.end('1\n2\n'), 300);
    await new Promise(resolve => child.on('close', resolve));
    expect(said, builtin).toBe(`${expected}\n`);
  }
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

test("python3's options, and its variables in the environment", async () => {
  const code = `import asyncio, sys
assert not __debug__, "asserted"
async def main():
    print(sys.warnoptions, sys.flags.dev_mode, asyncio.get_running_loop().get_debug())
asyncio.run(main())`;
  expect(await fermata(['run', '-O', '-W', 'error', '-Xname', '-c', code])).toMatchObject({
    stdout: "['error'] False False\n",
    code: 0,
  });
  expect((await fermata(['run', '-c', code])).stderr).toContain('AssertionError: asserted');
  const env = { ...process.env, PYTHONOPTIMIZE: '1', PYTHONDEVMODE: '1' };
  const { stdout } = spawnSync(process.execPath, [command, 'run', '-c', code], { env, encoding: 'utf8' });
  expect(stdout).toBe("['default'] True True\n");
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

test('files below the current folder are the real ones', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fermata-'));
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'data', 'in.txt'), 'first\nsecond\n');
  const code = [
    'import os, tempfile',
    "with open('data/in.txt') as given, open('out.txt', 'w') as out:",
    '    for number, line in enumerate(given):',
    '        out.write(f"{number}: {line}")',
    "os.makedirs('new/deep')",
    "os.rename('out.txt', 'new/deep/out.txt')",
    'print(os.getcwd(), sorted(os.listdir()), os.path.getsize("new/deep/out.txt"))',
    // Temporary files are in memory.
    'with tempfile.NamedTemporaryFile("w+") as file:',
    '    file.write("x"); file.seek(0); print(file.read(), os.path.dirname(file.name))',
    '',
  ].join('\n');
  expect(await fermata(['run', '-c', code], '', undefined, folder)).toEqual({
    stdout: `${realpathSync(folder)} ['data', 'new'] 19\nx /tmp\n`,
    stderr: '',
    code: 0,
  });
  expect(readFileSync(join(folder, 'new', 'deep', 'out.txt'), 'utf8')).toBe('0: first\n1: second\n');
});

test('other files only when they are allowed', async () => {
  const folder = realpathSync(mkdtempSync(join(dirname(command), '..', 'files-')));
  const inside = join(folder, 'inside');
  mkdirSync(inside);
  writeFileSync(join(folder, 'outside.txt'), 'secret');
  writeFileSync(join(inside, 'own.txt'), 'own');
  // A link does not lead out.
  symlinkSync('../outside.txt', join(inside, 'link.txt'));
  const code = [
    'def attempt(path, mode="r"):',
    '    try:',
    '        with open(path, mode) as file:',
    '            print(file.read() if mode == "r" else file.write("new"))',
    '    except OSError as error:',
    '        print(type(error).__name__, error)',
    "attempt('../outside.txt')",
    "attempt('link.txt')",
    "attempt('../outside.txt', 'w')",
    "attempt('../new.txt', 'w')",
    "attempt('own.txt')",
    "attempt('own.txt', 'a')",
    "attempt('missing.txt')",
    '',
  ].join('\n');
  const lines = async (...words: string[]) => {
    const { stdout, stderr } = await fermata(['run', ...words, '-c', code], '', undefined, inside);
    expect(stderr).toBe('');
    return stdout.trimEnd().split('\n');
  };
  const noRead = (path: string) =>
    `PermissionError [Errno 13] Permission denied (not allowed by --allow-read): '${path}'`;
  const noWrite = (path: string) =>
    `PermissionError [Errno 13] Permission denied (not allowed by --allow-write): '${path}'`;
  const missing = "FileNotFoundError [Errno 2] No such file or directory: 'missing.txt'";
  expect(await lines()).toEqual([
    noRead('../outside.txt'),
    noRead('link.txt'),
    noRead('../outside.txt'),
    noRead('../new.txt'),
    'own',
    '3',
    missing,
  ]);
  expect(await lines('--allow-read')).toEqual([
    noRead('../outside.txt'),
    noRead('link.txt'),
    noRead('../outside.txt'),
    noRead('../new.txt'),
    'ownnew',
    noWrite('own.txt'),
    missing,
  ]);
  expect(await lines('--allow-read=..')).toEqual([
    'secret',
    'secret',
    noWrite('../outside.txt'),
    noWrite('../new.txt'),
    'ownnew',
    noWrite('own.txt'),
    missing,
  ]);
  expect(await lines('--allow-read=..', '--allow-write')).toEqual([
    'secret',
    'secret',
    noWrite('../outside.txt'),
    noWrite('../new.txt'),
    'ownnew',
    '3',
    missing,
  ]);
  expect(readFileSync(join(folder, 'outside.txt'), 'utf8')).toBe('secret');
});

test('files of whoever runs a program belong to the program', async () => {
  const folder = realpathSync(mkdtempSync(join(dirname(command), '..', 'files-')));
  writeFileSync(join(folder, 'own.txt'), 'own');
  const code = [
    'import os, pathlib',
    "status = os.stat('own.txt')",
    'print(status.st_uid == os.getuid(), status.st_gid == os.getgid())',
    "print(pathlib.Path('own.txt').owner())",
    '',
  ].join('\n');
  const { stdout, stderr } = await fermata(['run', '-c', code], '', undefined, folder);
  expect(stderr).toBe('');
  expect(stdout).toBe('True True\nuser\n');
});

test('a pipe is read by lines, in parts and as bytes', async () => {
  const code = [
    'import sys',
    'print(input(), repr(sys.stdin.read(3)), repr(sys.stdin.readline()))',
    'print(sum(int(line) for line in sys.stdin))',
    'print(repr(sys.stdin.read()))',
    '',
  ].join('\n');
  const numbers = Array.from({ length: 50_000 }, (_, number) => `${number}\n`).join('');
  expect(await fermata(['run', '-c', code], `first\r\nséc\n${numbers}`)).toEqual({
    stdout: "first 'séc' '\\n'\n1249975000\n''\n",
    stderr: '',
    code: 0,
  });
  const bytes = 'import sys\nprint(sys.stdin.buffer.readline(), len(sys.stdin.buffer.read()))\n';
  expect((await fermata(['run', '-c', bytes], `first\r\n${numbers}`)).stdout).toBe(
    `b'first\\r\\n' ${numbers.length}\n`,
  );
});

test('Node begins to make the interpreter fast before it runs', () => {
  test.skip(Number.parseInt(process.versions.v8, 10) > 13, 'V8 14 and later are not told to');
  const words = ['--trace-wasm-compilation-times', command, 'run', '-c', 'import time\ntime.sleep(0.5)'];
  const { stdout } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  const sizes = Array.from(stdout.matchAll(/using TurboFan.* bodysize (\d+)/g), ([, size]) => Number(size));
  expect(Math.max(...sizes)).toBeGreaterThan(10_000);
});
