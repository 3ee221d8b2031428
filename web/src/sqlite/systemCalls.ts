// The system calls of the SQLite wasm (as Emscripten names them) on the program's files and clock. There is one process:
// locks between processes are always had, those between connections are SQLite's own business.
import type { ExtensionFileRequest, ExtensionHome } from '../engine/extension';
import { type FileAnswer, FileCall } from '../engine/hostFiles';

export interface SystemHome extends Pick<ExtensionHome, 'file' | 'wallClock'> {
  // Minutes east of UTC at that second.
  utcOffset(seconds: number): number;
  randomBytes(length: number): Uint8Array;
  folder(): string;
  // Memory of the wasm, for a file that is mapped.
  allocate(length: number): number;
}

// Errors by number: of Linux, as the files have them, and of WASI, as Emscripten's library has them.
const Linux = { missing: 2, access: 13, exists: 17, notFolder: 20, isFolder: 21, invalid: 22, noSpace: 28 } as const;
const inputOutput = 29;
const wasiNumbers: Readonly<Record<number, number>> = {
  1: 63,
  [Linux.missing]: 44,
  9: 8,
  [Linux.access]: 2,
  [Linux.exists]: 20,
  [Linux.notFolder]: 54,
  [Linux.isFolder]: 31,
  [Linux.invalid]: 28,
  [Linux.noSpace]: 51,
  30: 69,
  36: 37,
  39: 55,
  40: 32,
};
const wasi = (number: number) => wasiNumbers[number] ?? inputOutput;

// Of open(): what the files know.
const knownFlags = 0o1 | 0o2 | 0o100 | 0o200 | 0o1000 | 0o2000 | 0o400000;
const randomDevice = '/dev/urandom';
const randomDescriptor = 0x7000_0000;
const removeFolder = 0x200;
const maximumMemory = 0x8000_0000;
const page = 65_536;

export function systemCalls(memory: WebAssembly.Memory, home: SystemHome) {
  const view = () => new DataView(memory.buffer);
  const bytes = (address: number, length: number) => new Uint8Array(memory.buffer, address >>> 0, length);
  const text = (address: number) => {
    const rest = new Uint8Array(memory.buffer, address >>> 0);
    return new TextDecoder().decode(rest.slice(0, rest.indexOf(0)));
  };
  const setSize = (address: number, value: number) => view().setUint32(address, value, true);

  // The answer's use, or the error's number below zero.
  const file = (call: number, request: ExtensionFileRequest, use: (answer: FileAnswer) => number = () => 0): number => {
    const answer = home.file(call, request);
    return typeof answer === 'number' ? -wasi(answer) : use(answer);
  };
  const absolute = (path: string) => (path.startsWith('/') ? path : `${home.folder().replace(/\/$/, '')}/${path}`);

  const status = (out: number, request: ExtensionFileRequest) =>
    file(FileCall.Status, request, ({ status: [mode = 0n, inode = 0n, size = 0n, changed = 0n] = [] }) => {
      bytes(out, 96).fill(0);
      const data = view();
      data.setUint32(out, 1, true);
      data.setUint32(out + 4, Number(mode), true);
      data.setUint32(out + 8, 1, true);
      data.setBigInt64(out + 24, size, true);
      data.setUint32(out + 32, 4096, true);
      data.setUint32(out + 36, Number((size + 511n) / 512n), true);
      for (const time of [40, 56, 72]) {
        data.setBigInt64(out + time, changed / 1_000_000_000n, true);
        data.setUint32(out + time + 8, Number(changed % 1_000_000_000n), true);
      }
      data.setBigInt64(out + 88, inode, true);
      return 0;
    });

  // Reading and writing through a list of pieces (address, length); the sum goes to `total`.
  const pieces = (list: number, count: number, total: number, move: (address: number, length: number) => number) => {
    let sum = 0;
    for (let at = list; at < list + 8 * count; at += 8) {
      const length = view().getUint32(at + 4, true);
      const moved = length === 0 ? 0 : move(view().getUint32(at, true), length);
      if (moved < 0) return -moved;
      sum += moved;
      if (moved < length) break;
    }
    setSize(total, sum);
    return 0;
  };

  const nothing = () => 0;
  return {
    env: {
      memory,
      __syscall_openat: (_folder: number, path: number, flags: number, rest: number) => {
        const name = text(path);
        if (name === randomDevice) return randomDescriptor;
        const mode = rest === 0 ? 0o644 : view().getUint32(rest, true);
        const request = { path: absolute(name), number: flags & knownFlags, second: mode };
        return file(FileCall.Open, request, ({ number = 0 }) => number);
      },
      __syscall_fstat64: (descriptor: number, out: number) => status(out, { descriptor }),
      __syscall_stat64: (path: number, out: number) => status(out, { path: absolute(text(path)), second: 1 }),
      __syscall_lstat64: (path: number, out: number) => status(out, { path: absolute(text(path)) }),
      __syscall_newfstatat: (_folder: number, path: number, out: number, flags: number) =>
        status(out, { path: absolute(text(path)), second: flags & 0x100 ? 0 : 1 }),
      __syscall_faccessat: (_folder: number, path: number) =>
        file(FileCall.Status, { path: absolute(text(path)), second: 1 }),
      __syscall_ftruncate64: (descriptor: number, size: bigint) =>
        file(FileCall.Resize, { descriptor, number: Number(size) }),
      __syscall_unlinkat: (_folder: number, path: number, flags: number) =>
        file(flags & removeFolder ? FileCall.RemoveFolder : FileCall.Remove, { path: absolute(text(path)) }),
      __syscall_rmdir: (path: number) => file(FileCall.RemoveFolder, { path: absolute(text(path)) }),
      __syscall_mkdirat: (_folder: number, path: number, mode: number) =>
        file(FileCall.MakeFolder, { path: absolute(text(path)), number: mode }),
      __syscall_readlinkat: (_folder: number, path: number, out: number, size: number) =>
        file(FileCall.ReadLink, { path: absolute(text(path)) }, ({ data = new Uint8Array() }) => {
          const kept = data.subarray(0, size);
          bytes(out, kept.length).set(kept);
          return kept.length;
        }),
      __syscall_getcwd: (out: number, size: number) => {
        const folder = new TextEncoder().encode(`${home.folder()}\0`);
        if (folder.length > size) return -wasi(Linux.invalid);
        bytes(out, folder.length).set(folder);
        return folder.length;
      },
      // F_GETLK: nobody else has a lock.
      __syscall_fcntl64: (_descriptor: number, command: number, rest: number) => {
        if (command === 5 || command === 12) view().setInt16(view().getUint32(rest, true), 2, true);
        return command === 3 ? 2 : 0;
      },
      __syscall_ioctl: () => -wasi(Linux.invalid),
      __syscall_fchmod: nothing,
      __syscall_chmod: nothing,
      __syscall_fchown32: nothing,
      __syscall_utimensat: nothing,
      // What is mapped is the index of a write-ahead log, which all connections of the wasm share as memory.
      _mmap_js: (
        length: number,
        _protection: number,
        _flags: number,
        _descriptor: number,
        _offset: bigint,
        allocated: number,
        out: number,
      ) => {
        const address = home.allocate(length);
        bytes(address, length).fill(0);
        setSize(allocated, 1);
        setSize(out, address);
        return 0;
      },
      _munmap_js: nothing,
      emscripten_date_now: () => home.wallClock() * 1000,
      emscripten_get_now: () => home.wallClock() * 1000,
      _tzset_js: (zone: number, daylight: number) => {
        setSize(zone, 0);
        setSize(daylight, 0);
      },
      _localtime_js: (time: bigint, out: number) => {
        const offset = home.utcOffset(Number(time));
        const date = new Date((Number(time) + offset * 60) * 1000);
        const fields = [
          ...[date.getUTCSeconds(), date.getUTCMinutes(), date.getUTCHours(), date.getUTCDate(), date.getUTCMonth()],
          ...[date.getUTCFullYear() - 1900, date.getUTCDay()],
          Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / 86_400_000),
          ...[0, offset * 60],
        ];
        fields.forEach((field, index) => {
          view().setInt32(out + 4 * index, field, true);
        });
      },
      emscripten_get_heap_max: () => maximumMemory,
      emscripten_resize_heap: (size: number) => {
        try {
          memory.grow(Math.ceil(((size >>> 0) - memory.buffer.byteLength) / page));
          return 1;
        } catch {
          return 0;
        }
      },
    },
    wasi_snapshot_preview1: {
      fd_close: (descriptor: number) => (descriptor === randomDescriptor ? 0 : -file(FileCall.Close, { descriptor })),
      fd_read: (descriptor: number, list: number, count: number, total: number) =>
        pieces(list, count, total, (address, length) => {
          if (descriptor === randomDescriptor) {
            bytes(address, length).set(home.randomBytes(length));
            return length;
          }
          return file(FileCall.Read, { descriptor, number: length }, ({ data = new Uint8Array() }) => {
            bytes(address, data.length).set(data);
            return data.length;
          });
        }),
      fd_write: (descriptor: number, list: number, count: number, total: number) =>
        pieces(list, count, total, (address, length) =>
          file(FileCall.Write, { descriptor, other: bytes(address, length).slice() }, ({ number = 0 }) => number),
        ),
      fd_seek: (descriptor: number, offset: bigint, whence: number, out: number) =>
        -file(FileCall.Seek, { descriptor, number: Number(offset), second: whence }, ({ number = 0 }) => {
          view().setBigInt64(out, BigInt(number), true);
          return 0;
        }),
      fd_sync: nothing,
      fd_fdstat_get: nothing,
      environ_sizes_get: (count: number, size: number) => {
        setSize(count, 0);
        setSize(size, 0);
        return 0;
      },
      environ_get: nothing,
      clock_time_get: (_clock: number, _precision: bigint, out: number) => {
        view().setBigInt64(out, BigInt(Math.round(home.wallClock() * 1e6)) * 1000n, true);
        return 0;
      },
    },
  };
}
