import { mkdtempSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArguments } from '../../web/src/cli/arguments';
import { importedFiles, importedNames } from '../../web/src/cli/imports';
import { NetworkGrants } from '../../web/src/cli/networkGrants';

test('a file and its own arguments', () => {
  expect(readArguments(['run', '--virtual-time', '--seed', '7', 'a.py', '-x', '--seed', '1'])).toEqual({
    kind: 'run',
    run: {
      source: { from: 'file', path: 'a.py' },
      args: ['-x', '--seed', '1'],
      virtualTime: true,
      topLevelAwait: 'off',
      pythonOptions: [],
      seed: 7,
    },
  });
});

test('code, standard input, options with =', () => {
  expect(readArguments(['run', '--trace=t.json', '-c', 'print(1)', 'x'])).toMatchObject({
    run: { source: { from: 'code', code: 'print(1)' }, args: ['x'], trace: 't.json' },
  });
  expect(readArguments(['run', '--top-level-await', '-'])).toMatchObject({
    run: { source: { from: 'stdin' }, topLevelAwait: 'on' },
  });
});

test('the options of python3', () => {
  expect(readArguments(['run', '-W', 'error', '-Xdev', '-OB', 'a.py', '-O'])).toMatchObject({
    run: { pythonOptions: ['-Werror', '-Xdev', '-OB'], args: ['-O'] },
  });
  expect(readArguments(['run', '-W']).kind).toBe('wrong');
});

test('what the program may start', () => {
  expect(readArguments(['run', '--allow-run', 'a.py'])).toMatchObject({ run: { allowRun: ['*'] } });
  expect(readArguments(['run', '--allow-run=git,ls', '--allow-run=sh', 'a.py'])).toMatchObject({
    run: { allowRun: ['git', 'ls', 'sh'] },
  });
});

test('whom the program may reach', () => {
  expect(readArguments(['run', '--allow-net', 'a.py'])).toMatchObject({ run: { allowNet: ['*'] } });
  expect(readArguments(['run', '--allow-net=localhost:80,/tmp', 'a.py'])).toMatchObject({
    run: { allowNet: ['localhost:80', '/tmp'] },
  });
  const grants = new NetworkGrants(['localhost:80', 'example.org', '[::2]:7', '/run/app']);
  expect(grants.allow('127.0.0.1', '80')).toBe(true);
  expect(grants.allow('127.0.0.1', '81')).toBe(false);
  expect(grants.allow('192.0.2.7', '80')).toBe(false);
  expect(grants.allow('::2', '7')).toBe(true);
  expect(grants.allow('/run/app/socket', '')).toBe(true);
  expect(grants.allow('/run/apple', '')).toBe(false);
  expect(grants.allowName('example.com')).toBe(false);
  expect(grants.allowName('example.org')).toBe(true);
  grants.learn('example.org', ['192.0.2.7']);
  expect(grants.allow('192.0.2.7', '80')).toBe(true);
});

test.each([
  [[]],
  [['walk']],
  [['run']],
  [['run', '--seed']],
  [['run', '--seed', 'x', 'a.py']],
  [['run', '-Z', 'a.py']],
])('%j is wrong', words => {
  expect(readArguments(words).kind).toBe('wrong');
});

test('names after import and from', () => {
  expect(importedNames('import a, b.c as d\nfrom .e import f\nfrom g.h import (i,\n  j)\n', 'pkg')).toEqual([
    'pkg',
    'pkg.e',
    'pkg',
    'pkg.e',
    'pkg.e.f',
    'g',
    'g.h',
    'g',
    'g.h',
    'g.h.i',
    'g',
    'g.h',
    'g.h.j',
    'a',
    'b',
    'b.c',
  ]);
});

test('files beside the script are found, and theirs', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fermata-'));
  await mkdir(join(folder, 'tools'));
  writeFileSync(join(folder, 'helper.py'), 'from tools.deep import thing\n');
  writeFileSync(join(folder, 'unused.py'), '');
  writeFileSync(join(folder, 'tools', '__init__.py'), 'from . import more\n');
  writeFileSync(join(folder, 'tools', 'deep.py'), 'thing = 1\n');
  writeFileSync(join(folder, 'tools', 'more.py'), '');
  const files = await importedFiles('import asyncio\nimport helper\n', folder);
  expect(files.map(file => file.name).sort()).toEqual([
    'helper.py',
    'tools/__init__.py',
    'tools/deep.py',
    'tools/more.py',
  ]);
});
