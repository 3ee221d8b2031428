// Extensions: code of its own beside the runtime, which a program loads by name and then calls like a function (the
// operation Extension and call_extension() of core/host/host.h). Their requests and answers are plain values in bytes,
// see values.ts.
import type { FileAnswer } from './hostFiles';

// What an extension may ask of the program while it is called.
export interface ExtensionHome {
  // The program's handler, as core/builtins/extension.cpp explains it.
  answer(request: Uint8Array): Uint8Array;
  // A call of core/host/files.h on the program's files: the answer (of the status mode, inode, size and the time of the
  // change), or an error number of Linux.
  file(call: number, request: ExtensionFileRequest): FileAnswer | number;
  // Seconds since 1970.
  wallClock(): number;
}

export interface ExtensionFileRequest {
  readonly descriptor?: number;
  readonly number?: number;
  readonly second?: number;
  readonly path?: string;
  readonly other?: Uint8Array;
}

export interface Extension {
  call(request: Uint8Array): Uint8Array;
}

// Begins one for a program.
export type OpenExtension = (home: ExtensionHome) => Extension;
// Rejects with the reason when there is none of that name.
export type LoadExtension = (name: string) => Promise<OpenExtension>;
