// The operation Process of core/host/host.h: one process beside the program, told to by the operation Tell.
import type { Completions, Operation } from './completions';
import { ProcessEvent } from './exports';
import { type HostProcess, readProcessRequest, type StartProcess } from './hostProcess';

export class ProcessOperation implements Operation {
  private readonly process: HostProcess;

  constructor(request: Uint8Array, completions: Completions, start: StartProcess) {
    const tell = (event: number, bytes: Uint8Array = new Uint8Array()) => {
      const data = new Uint8Array(bytes.length + 1);
      data[0] = event;
      data.set(bytes, 1);
      completions.data(data);
    };
    this.process = start(readProcessRequest(request), {
      begun: () => tell(ProcessEvent.Begun),
      output: (stream, bytes) => tell(stream === 'stderr' ? ProcessEvent.Error : ProcessEvent.Output, bytes),
      message: bytes => tell(ProcessEvent.Message, bytes),
      reads: () => tell(ProcessEvent.Reads),
      ended: code => {
        tell(ProcessEvent.Ended, new TextEncoder().encode(String(code)));
        completions.done();
      },
      failed: reason => completions.failed('unsupported', reason),
    });
  }

  // The fields of a Tell after the operation's number.
  tell(what: string, bytes: Uint8Array): void {
    if (what === 'message') this.process.message(bytes);
    else if (what === 'input') this.process.input(bytes);
    else if (what === 'signal') this.process.signal(Number(new TextDecoder().decode(bytes)));
  }

  cancel(): void {
    this.process.cancel();
  }
}
