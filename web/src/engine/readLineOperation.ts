// The operation ReadLine of core/host/host.h: one line of standard input, no bytes at its end.
import type { Completions, Operation } from './completions';
import type { LineQueue } from './lineQueue';

export class ReadLineOperation implements Operation {
  constructor(
    private readonly lines: LineQueue,
    completions: Completions,
  ) {
    lines.read(line => {
      if (line.length > 0) completions.data(line);
      completions.done();
    });
  }

  cancel(): void {
    this.lines.cancel();
  }
}
