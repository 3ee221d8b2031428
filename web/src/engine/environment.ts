// What the engine needs from where it runs: a browser's worker (worker/), Node (cli/), a test.
import type { StreamName } from '../protocol/messages';
import type { ProgramFile } from '../protocol/program';
import type { CoreFiles, CoreMemory } from './coreFiles';
import type { LoadExtension } from './extension';
import type { StartProcess } from './hostProcess';
import type { OpenSocket } from './hostSocket';
import type { JoinNetwork } from './networkPlace';
import type { Timers } from './timers';

export interface Environment {
  readonly timers: Timers;
  // Bytes of a standard stream, in the order of writing. The bytes are the core's memory: copy what is kept.
  write(stream: StreamName, bytes: Uint8Array): void;
  // Called after every slice. A promise holds the program back until the output has gone on.
  afterSlice(): Promise<void> | undefined;
  // Trace events (protocol/trace.ts), when the program asked for them.
  trace(bytes: Uint8Array): void;
  // The text of a file of the library that is not inside the runtime (see parts.ts); throws with the reason.
  library(file: string): string;
  // The files in memory after the program has changed them, below the folder where it began: at its end, and where it
  // waits every second at most.
  filesChanged?(files: readonly ProgramFile[]): void;
  // The files of the folders that the program names (Program.folders); without them all its files are in memory.
  readonly openFiles?: (memory: CoreMemory) => CoreFiles;
  // Messages to the program that started this one, where there is one.
  message?(bytes: Uint8Array): void;
  // What starts processes beside the program, got with the first; where it is missing there are none.
  readonly processes?: () => Promise<StartProcess>;
  // Opens a socket of the system; where it is missing, or the program does not say that it may (Program.sockets), the
  // network is inside the program.
  readonly openSocket?: OpenSocket;
  // Gets an extension (extension.ts); where it is missing there are none.
  readonly loadExtension?: LoadExtension;
  // Joins the network that a program names (Program.network).
  readonly joinNetwork?: JoinNetwork;
  // How many threads can run at a time.
  readonly processors?: number;
}
