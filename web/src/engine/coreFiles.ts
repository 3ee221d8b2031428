// The core's calls of a host's files (the imports `file` and `file_answer`): numbers and texts from its memory and back.
import type { HostImports } from './exports';
import { encodeAnswer, type HostFiles } from './hostFiles';

// A view of the core's memory, good only until the core runs again.
export type CoreMemory = (address: number, length: number) => Uint8Array;

export class CoreFiles {
  private last: Uint8Array = new Uint8Array();

  constructor(
    private readonly files: HostFiles,
    private readonly memory: CoreMemory,
  ) {}

  // The length of the answer, or the inverted number of an error of Linux.
  use(...[call, descriptor, number, second, path, pathLength, other, otherLength]: Parameters<HostImports['file']>) {
    const answer = this.files.perform({
      call,
      descriptor,
      number,
      second,
      path: new TextDecoder().decode(this.memory(path, pathLength)),
      other: this.memory(other, otherLength),
    });
    if (typeof answer === 'number') return ~answer;
    this.last = encodeAnswer(answer);
    return this.last.length;
  }

  answer(address: number): void {
    this.memory(address, this.last.length).set(this.last);
  }
}
