// A stand-in for the wasm with the same exports: it runs programs of one command a line, so that the engine and what is
// above it are tested without the runtime.
//
//   print TEXT | error TEXT | sleep SECONDS | spin (for ever) | input | fetch URL | block SECONDS
//   write NAME TEXT (a file) |
//   exit CODE | deadlock | trap | option NAME | file NAME | library FILE
import { type CoreExports, type HostImports, OperationKind, PumpState } from '../../web/src/engine/exports';
import { decodeRecord, encodeRecord } from '../../web/src/protocol/record';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function fakeCore(host: HostImports): CoreExports {
  const memory = new WebAssembly.Memory({ initial: 64 });
  let top = 1024;
  let commands: string[] = [];
  let at = 0;
  let wake = 0;
  let exitCode = 0;
  let errorLine = 0;
  let waiting = false;
  let interrupted = false;
  let options = '';
  const files = new Map<string, string>();
  let filesChanged = false;
  let filesAt = 0;

  const place = (bytes: Uint8Array): [number, number] => {
    const address = allocate(bytes.length);
    new Uint8Array(memory.buffer, address, bytes.length).set(bytes);
    return [address, bytes.length];
  };
  const allocate = (length: number) => {
    const address = top;
    top += (length + 15) & ~15;
    if (top > memory.buffer.byteLength) memory.grow(Math.ceil((top - memory.buffer.byteLength) / 65536));
    return address;
  };
  const text = (address: number, length: number) => decoder.decode(new Uint8Array(memory.buffer, address, length));
  const write = (stream: number, value: string) => host.write(stream, ...place(encoder.encode(value)));

  const pump = (): number => {
    if (interrupted) {
      write(2, 'KeyboardInterrupt\n');
      exitCode = 130;
      return PumpState.Finished;
    }
    while (at < commands.length) {
      if (waiting) return PumpState.Waiting;
      if (wake > 0) {
        if (host.now() < wake) return PumpState.WakeAt;
        wake = 0;
        at++;
        continue;
      }
      const [command = '', ...words] = (commands[at] ?? '').split(' ');
      const rest = words.join(' ');
      switch (command) {
        case 'print':
          write(1, `${rest}\n`);
          break;
        case 'error':
          write(2, `${rest}\n`);
          break;
        case 'sleep':
          wake = host.now() + Number(rest);
          continue;
        case 'block':
          host.block(host.now() + Number(rest));
          break;
        case 'spin':
          return PumpState.Again;
        case 'input':
          waiting = true;
          host.start(7, OperationKind.ReadLine, ...place(new Uint8Array()));
          continue;
        case 'fetch': {
          waiting = true;
          const fields = ['GET', rest, '', '0', 'follow', 'x-test', 'yes'];
          host.start(8, OperationKind.Fetch, ...place(encodeRecord(fields.map(field => encoder.encode(field)))));
          continue;
        }
        case 'option':
          write(
            1,
            `${options
              .split('\n')
              .filter(line => line.startsWith(rest))
              .join(' ')}\n`,
          );
          break;
        case 'file':
          write(1, files.get(rest) ?? 'no such file\n');
          break;
        case 'write':
          files.set(words[0] ?? '', words.slice(1).join(' '));
          filesChanged = true;
          break;
        case 'library': {
          const length = host.library(...place(encoder.encode(rest)));
          const address = allocate(Math.max(length, ~length));
          host.library_text(address);
          write(1, length < 0 ? `none: ${text(address, ~length)}\n` : `${text(address, length)}\n`);
          break;
        }
        case 'exit':
          exitCode = Number(rest);
          errorLine = at + 1;
          at = commands.length;
          continue;
        case 'deadlock':
          return PumpState.Deadlock;
        case 'trap':
          throw new Error('unreachable');
      }
      at++;
    }
    return PumpState.Finished;
  };

  const complete = (kind: number, bytes: Uint8Array) => {
    if (kind === 1) {
      const [status, reason] = decodeRecord(bytes).map(field => decoder.decode(field));
      write(1, `head ${status} ${reason}\n`);
    } else if (kind === 2) {
      write(1, `data ${decoder.decode(bytes).trimEnd()}\n`);
    } else {
      if (kind === 4) write(2, `failed ${decodeRecord(bytes).map(field => decoder.decode(field))[0]}\n`);
      waiting = false;
      at++;
    }
  };

  return {
    memory,
    fermata_allocate: allocate,
    fermata_release: () => {},
    fermata_create: (address, length) => {
      options = text(address, length);
    },
    fermata_answer_extension: () => 0,
    fermata_use_file: () => 0,
    fermata_answer_data: () => 0,
    fermata_wall_clock: () => 0,
    fermata_add_file: (name, nameLength, source, length) => files.set(text(name, nameLength), text(source, length)),
    fermata_start: (address, length) => {
      commands = text(address, length).split('\n');
    },
    fermata_pump: pump,
    fermata_wake_at: () => wake,
    fermata_exit_code: () => exitCode,
    fermata_complete: (_id, kind, address, length) =>
      complete(kind, new Uint8Array(memory.buffer, address, length).slice()),
    fermata_signal: () => 0,
    fermata_interrupt: () => {
      interrupted = true;
    },
    fermata_error_line: () => errorLine,
    fermata_trace_read: () => 0,
    fermata_trace_data: () => 0,
    fermata_files_read: () => {
      if (!filesChanged) return 0;
      filesChanged = false;
      const [address, length] = place(encodeRecord([...files].flat().map(field => encoder.encode(field))));
      filesAt = address;
      return length + 1;
    },
    fermata_files_data: () => filesAt,
    fermata_destroy: () => {},
  };
}
