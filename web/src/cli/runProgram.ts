// Runs one program in this process and gives back what it wrote: for tests and for checking the snippets of a
// documentation.
import os from 'node:os';
import { Engine } from '../engine/engine';
import { OutputBuffer } from '../engine/outputBuffer';
import type { OutputPiece } from '../protocol/messages';
import type { Outcome } from '../protocol/outcome';
import type { Program } from '../protocol/program';
import { exitCodeOf } from './exitCode';
import { nodeProcesses } from './nodeProcesses';
import { NodeTimers } from './nodeTimers';
import { joinNetwork, loadExtension, loadRuntime, parts } from './runtimeFile';

export interface RunOptions extends Program {
  // The whole of standard input.
  readonly stdin?: string;
  // Aborting it raises KeyboardInterrupt in the program.
  readonly signal?: AbortSignal;
}

export interface RunResult {
  // Both streams in the order of writing, and each alone.
  readonly output: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
  readonly outcome: Outcome;
  // Trace events as protocol/trace.ts reads them; empty unless the program was to be traced.
  readonly trace: Uint8Array;
}

export async function runProgram(options: RunOptions): Promise<RunResult> {
  const instantiate = await loadRuntime();
  const pieces: OutputPiece[] = [];
  const trace: Uint8Array[] = [];
  const output = new OutputBuffer(more => pieces.push(...more));
  const engine = new Engine(instantiate, {
    timers: new NodeTimers(),
    write: (stream, bytes) => output.write(stream, bytes),
    afterSlice: () => undefined,
    trace: bytes => trace.push(bytes),
    library: file => parts.library(file),
    loadExtension,
    joinNetwork,
    processors: os.availableParallelism(),
    processes: async () => nodeProcesses({ read: [], write: [], commands: [], network: [] }),
  });
  for (const line of options.stdin?.match(/[^\n]*\n|[^\n]+$/g) ?? []) engine.lines.push(new TextEncoder().encode(line));
  engine.lines.end();
  const interrupt = () => engine.interrupt();
  options.signal?.addEventListener('abort', interrupt);
  const outcome = await engine.run(options);
  options.signal?.removeEventListener('abort', interrupt);
  output.end();
  const textOf = (wanted: OutputPiece[]) => wanted.map(piece => piece.text).join('');
  return {
    output: textOf(pieces),
    stdout: textOf(pieces.filter(piece => piece.stream === 'stdout')),
    stderr: textOf(pieces.filter(piece => piece.stream === 'stderr')),
    exitCode: exitCodeOf(outcome),
    outcome,
    trace: new Uint8Array(Buffer.concat(trace)),
  };
}
