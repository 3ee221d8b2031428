// Processes that a program starts outside of its own runtime (OperationKind.Process of core/host/host.h): programs in
// workers, and commands of the system where there is one. How they are started is the environment's business.
import type { Program } from '../protocol/program';
import { decodeRecord } from '../protocol/record';

export type ProcessRequest =
  | { readonly kind: 'program'; readonly program: Program }
  | {
      readonly kind: 'command';
      readonly args: readonly string[];
      readonly folder: string;
      // Whether it reads this program's own standard input.
      readonly inheritsInput: boolean;
      // NAME=VALUE.
      readonly variables: readonly string[];
    };

// What a process tells. After ended() or failed() nothing follows.
export interface ProcessListener {
  begun(): void;
  output(stream: 'stdout' | 'stderr', bytes: Uint8Array): void;
  message(bytes: Uint8Array): void;
  // It waits for a line of standard input.
  reads(): void;
  // The exit code, or minus the number of the signal that ended it.
  ended(code: number): void;
  failed(reason: string): void;
}

export interface HostProcess {
  message(bytes: Uint8Array): void;
  // Standard input; no bytes: its end.
  input(bytes: Uint8Array): void;
  signal(number: number): void;
  // Ends it at once; it tells nothing any more.
  cancel(): void;
}

export type StartProcess = (request: ProcessRequest, listener: ProcessListener) => HostProcess;

export function readProcessRequest(bytes: Uint8Array): ProcessRequest {
  const decoder = new TextDecoder();
  const fields = decodeRecord(bytes).map(field => decoder.decode(field));
  const next = () => fields.shift() ?? '';
  const several = () => Array.from({ length: Number(next()) }, next);
  if (next() === 'command') {
    const folder = next();
    return { kind: 'command', folder, inheritsInput: next() === '1', args: several(), variables: several() };
  }
  const process = Number(next());
  const parentProcess = Number(next());
  const currentFolder = next();
  const name = next();
  const source = next();
  const [argv0 = '', ...args] = several();
  // A line break cannot be written where options stand (protocol/program.ts).
  const variables = several().filter(variable => !variable.includes('\n'));
  const pythonOptions = several().filter(option => !option.includes('\n'));
  const files = [];
  while (fields.length > 0) files.push({ name: next(), source: next() });
  return {
    kind: 'program',
    program: { source, name, argv0, args, files, variables, pythonOptions, process, parentProcess, currentFolder },
  };
}
