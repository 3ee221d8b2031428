// The command `fermata`: runs a Python file under Node with the runtime of the page.
import { readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import { dirname, resolve } from 'node:path';
import { CoreFiles } from '../engine/coreFiles';
import { Engine } from '../engine/engine';
import { chromeTrace } from '../protocol/chromeTrace';
import type { Program } from '../protocol/program';
import { TraceReader } from '../protocol/trace';
import { type RunArguments, readArguments, usage } from './arguments';
import { exitCodeOf } from './exitCode';
import { importedFiles } from './imports';
import { NodeFiles } from './nodeFiles';
import { nodeNetwork } from './nodeNetwork';
import { nodeProcesses, type ProcessGrants, withGrants } from './nodeProcesses';
import { NodeTimers } from './nodeTimers';
import { loadExtension, loadRuntime, parts } from './runtimeFile';
import { readAll, StandardInput } from './standardInput';
import { StandardOutput } from './standardOutput';

declare const __VERSION__: string;

async function main(words: readonly string[]): Promise<number> {
  const command = readArguments(words);
  switch (command.kind) {
    case 'help':
      process.stdout.write(usage);
      return 0;
    case 'version':
      process.stdout.write(`fermata ${__VERSION__}\n`);
      return 0;
    case 'wrong':
      process.stderr.write(`fermata: ${command.message}\n\n${usage}`);
      return 2;
    case 'run':
      return run(command.run);
  }
}

async function run(options: RunArguments): Promise<number> {
  const program = await readProgram(options);
  const grants = grantsOf(options);
  if (typeof program === 'string') {
    process.stderr.write(`fermata: ${program}\n`);
    return 2;
  }
  const instantiate = await loadRuntime();
  const trace: Uint8Array[] = [];
  const input = new StandardInput();
  // 141 is what a shell shows for a program that was ended by SIGPIPE.
  const output = new StandardOutput(() => process.exit(141));
  const engine: Engine = new Engine(
    instantiate,
    {
      timers: new NodeTimers(),
      write: (stream, bytes) => output.write(stream, bytes),
      afterSlice: () => {
        output.flush();
        return output.room();
      },
      trace: bytes => trace.push(bytes),
      library: file => {
        output.flush();
        return parts.library(file);
      },
      openFiles: memory => new CoreFiles(new NodeFiles(grants), memory),
      loadExtension,
      processors: os.availableParallelism(),
      processes: async () => nodeProcesses(grants),
      openSocket: nodeNetwork(grants.network),
    },
    waiting => {
      output.flush();
      if (waiting) input.feed(engine.lines);
    },
  );
  const onInterrupt = () => engine.interrupt();
  process.on('SIGINT', onInterrupt);
  const outcome = await engine.run(withGrants({ ...program, currentFolder: process.cwd() }, grants));
  process.off('SIGINT', onInterrupt);
  output.flush();
  input.dispose();
  if (options.trace !== undefined) {
    const reader = new TraceReader(bytes => new TextDecoder().decode(bytes));
    await writeFile(options.trace, chromeTrace(Buffer.concat(trace), reader, program.name));
  }
  if (outcome.kind === 'crashed') process.stderr.write(`fermata: the runtime failed: ${outcome.message}\n`);
  for (const notice of outcome.notices ?? []) process.stderr.write(`fermata: ${notice}\n`);
  return exitCodeOf(outcome);
}

// The program, or what is wrong with it.
async function readProgram(options: RunArguments): Promise<Program | string> {
  const { source: where, args, virtualTime, topLevelAwait, pythonOptions, seed, trace } = options;
  let source: string;
  // Python's: the script's path from the root in tracebacks, as it was given in sys.argv.
  let name: string;
  let argv0: string;
  let folder = process.cwd();
  switch (where.from) {
    case 'code':
      source = where.code;
      name = '<string>';
      argv0 = '-c';
      break;
    case 'stdin':
      source = await readAll();
      name = '<stdin>';
      argv0 = '-';
      break;
    case 'file':
      try {
        source = await readFile(where.path, 'utf8');
      } catch (error) {
        return `can't open file '${resolve(where.path)}': ${reason(error)}`;
      }
      name = resolve(where.path);
      argv0 = where.path;
      folder = dirname(name);
  }
  const files = await importedFiles(source, folder);
  return {
    source,
    name,
    argv0,
    args,
    files,
    virtualTime,
    topLevelAwait,
    pythonOptions: [...pythonVariables(), ...pythonOptions],
    trace: trace !== undefined,
    ...(seed !== undefined && { seed }),
  };
}

// Those of the environment that python3 looks for. A line break cannot be written where options stand.
function pythonVariables(): string[] {
  const variables = Object.entries(process.env).map(([name, value]) => `${name}=${value}`);
  return variables.filter(variable => variable.startsWith('PYTHON') && !variable.includes('\n'));
}

function grantsOf({ source, allowRead, allowWrite, allowRun, allowNet }: RunArguments): ProcessGrants {
  const others = { commands: allowRun ?? [], network: allowNet ?? [] };
  if (allowRead || allowWrite) {
    return {
      ...others,
      read: (allowRead ?? []).map(folder => resolve(folder)),
      write: (allowWrite ?? []).map(folder => resolve(folder)),
    };
  }
  return { ...others, read: source.from === 'file' ? [dirname(resolve(source.path))] : [], write: [process.cwd()] };
}

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return '[Errno 2] No such file or directory';
  if (code === 'EACCES') return '[Errno 13] Permission denied';
  if (code === 'EISDIR') return '[Errno 21] Is a directory';
  return String(error);
}

process.exitCode = await main(process.argv.slice(2));
