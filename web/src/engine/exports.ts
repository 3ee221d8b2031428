// The seam to the wasm, as it is compiled: what core/main_wasm.cpp exports and what it imports (module "host"). All
// numbers are i32 unless a comment says f64; text is UTF-8 by address and length.

export interface CoreExports {
  readonly memory: WebAssembly.Memory;
  // Emscripten's: runs the constructors of globals, where there are any.
  _initialize?(): void;
  fermata_allocate(length: number): number;
  fermata_release(address: number): void;
  fermata_create(options: number, length: number): void;
  fermata_add_file(name: number, nameLength: number, source: number, length: number): void;
  fermata_start(source: number, length: number): void;
  // f64 in: milliseconds.
  fermata_pump(budget: number): number;
  // f64: seconds of the host's now().
  fermata_wake_at(): number;
  fermata_exit_code(): number;
  fermata_complete(id: number, kind: number, bytes: number, length: number): void;
  fermata_interrupt(): void;
  // 1 if the program has a handler for it.
  fermata_signal(number: number): number;
  fermata_error_line(): number;
  fermata_trace_read(): number;
  fermata_trace_data(): number;
  fermata_files_read(): number;
  fermata_files_data(): number;
  // For the extension that the core is calling: the length of the program's answer; of that of a call of its files, or
  // the bitwise complement of an error number of Linux, `number` and `second` f64. Either is at answer_data.
  fermata_answer_extension(request: number, length: number): number;
  fermata_use_file(
    call: number,
    descriptor: number,
    number: number,
    second: number,
    path: number,
    pathLength: number,
    other: number,
    otherLength: number,
  ): number;
  fermata_answer_data(): number;
  // f64: seconds since 1970, as the program has them.
  fermata_wall_clock(): number;
  fermata_destroy(): void;
}

export interface HostImports {
  now(): number;
  wall_clock(): number;
  utc_offset(wallSeconds: number): number;
  entropy(address: number, length: number): void;
  write(stream: number, address: number, length: number): void;
  start(id: number, kind: number, request: number, length: number): void;
  cancel(id: number): void;
  block(deadline: number): void;
  // The length of a library file's text, or the bitwise complement of the length of the reason why there is none; either
  // is then copied by library_text.
  library(name: number, length: number): number;
  library_text(address: number): void;
  // A call of core/host/files.h, `number` and `second` f64. The length of its answer, or the bitwise complement of an
  // error number of Linux; the answer is then copied by file_answer.
  file(
    call: number,
    descriptor: number,
    number: number,
    second: number,
    path: number,
    pathLength: number,
    other: number,
    otherLength: number,
  ): number;
  file_answer(address: number): void;
  // The length of the answer of the extension that was loaded, which extension_answer copies.
  extension(request: number, length: number): number;
  extension_answer(address: number): void;
}

// Makes one instance of the core over these imports: the wasm, or a stand-in in the tests.
export type Instantiate = (imports: HostImports) => CoreExports;

// What pump() answers.
export const PumpState = { Again: 0, WakeAt: 1, Waiting: 2, Finished: 3, Deadlock: 4 } as const;

// The enumerations of core/host/host.h.
export const StreamId = { Output: 1, Error: 2, Parent: 3 } as const;
export const OperationKind = {
  Fetch: 1,
  ReadLine: 2,
  Receive: 3,
  Notice: 4,
  WebSocket: 5,
  WebSocketSend: 6,
  Process: 7,
  Tell: 8,
  Socket: 9,
  Extension: 10,
  Listen: 11,
  Connect: 12,
} as const;
export const ProcessEvent = { Reads: 0, Output: 1, Error: 2, Message: 3, Begun: 4, Ended: 5 } as const;
export const CompletionKind = { Head: 1, Data: 2, Done: 3, Failed: 4 } as const;
export type CompletionKind = (typeof CompletionKind)[keyof typeof CompletionKind];
