// What is run: source text and the settings that decide how. Everything a run depends on is in here, so that the same
// Program with the same answers from outside runs the same way.

export type TopLevelAwait = 'auto' | 'on' | 'off';

export interface ProgramFile {
  // Relative to the folder where the program begins; one that ends in .py can be imported, one that ends in a slash is an
  // empty folder.
  readonly name: string;
  readonly source: string | Uint8Array;
}

export interface Program {
  readonly source: string;
  // `__file__`, and the name in tracebacks.
  readonly name: string;
  // `sys.argv[0]`, where it is not the name.
  readonly argv0?: string;
  readonly args?: readonly string[];
  readonly files?: readonly ProgramFile[];
  readonly seed?: number;
  readonly virtualTime?: boolean;
  readonly trace?: boolean;
  readonly topLevelAwait?: TopLevelAwait;
  // os.environ, as NAME=VALUE; the page's own where it is missing.
  readonly variables?: readonly string[];
  // The options of the command python: "-O", "-Xdev", "-Wignore", and variables of its: "PYTHONDEVMODE=1".
  readonly pythonOptions?: readonly string[];
  // os.getpid(), os.getppid() and os.cpu_count().
  readonly process?: number;
  readonly parentProcess?: number;
  readonly processors?: number;
  // Names of the system's commands that it may start, "*" for all.
  readonly commands?: readonly string[];
  // Whether it may use the sockets of where it runs.
  readonly sockets?: boolean;
  // The name of the network that it shares with other programs; where it is missing its network is its own.
  readonly network?: string;
  // Bytes.
  readonly memoryLimit?: number;
  // Where the program begins, a path from the root; its home in memory where it is not said.
  readonly currentFolder?: string;
  // Paths from the root: what is below them is the environment's, all other files are in memory.
  readonly folders?: readonly string[];
}

// The options as the core reads them: one `key=value` a line, `arg` repeated. A newline cannot be written in this form,
// so it is refused rather than read as another option.
export function encodeOptions(program: Program): string {
  const lines = [`file=${program.name}`];
  if (program.argv0 !== undefined) lines.push(`argv0=${program.argv0}`);
  if (program.seed !== undefined) lines.push(`seed=${program.seed}`);
  if (program.virtualTime) lines.push('virtual_time=1');
  if (program.trace) lines.push('trace=1');
  lines.push(`top_level_await=${program.topLevelAwait ?? 'off'}`);
  if (program.network !== undefined) lines.push('reachable=1');
  if (program.memoryLimit !== undefined) lines.push(`memory_limit=${program.memoryLimit}`);
  if (program.currentFolder !== undefined) lines.push(`cwd=${program.currentFolder}`);
  for (const folder of program.folders ?? []) lines.push(`folder=${folder}`);
  for (const variable of program.variables ?? []) lines.push(`variable=${variable}`);
  for (const option of program.pythonOptions ?? []) lines.push(`python=${option}`);
  if (program.process !== undefined) lines.push(`process=${program.process}`);
  if (program.parentProcess !== undefined) lines.push(`parent_process=${program.parentProcess}`);
  if (program.processors !== undefined) lines.push(`processors=${program.processors}`);
  for (const command of program.commands ?? []) lines.push(`command=${command}`);
  if (program.sockets) lines.push('network=1');
  for (const argument of program.args ?? []) lines.push(`arg=${argument}`);
  for (const line of lines) {
    if (line.includes('\n')) throw new RangeError(`line break in ${line}`);
  }
  return lines.join('\n');
}
