// A listener for a client that begins before there is anything to show its program with: keeps what it hears until it is
// told who listens. Until then, what the program writes can be shown by other means.
import type { OutputPiece } from '../protocol/messages';
import type { ProgramFile } from '../protocol/program';
import type { ClientListener } from './client';
import type { ClientState } from './state';

export class LateListener implements ClientListener {
  private target: ClientListener | undefined;
  private kept: ((listener: ClientListener) => void)[] = [];

  constructor(private readonly early: (pieces: readonly OutputPiece[]) => void = () => {}) {}

  onState(state: ClientState): void {
    this.pass(listener => listener.onState(state));
  }

  onOutput(pieces: readonly OutputPiece[], shown: () => void): void {
    if (!this.target) this.early(pieces);
    this.pass(listener => listener.onOutput(pieces, shown));
  }

  onFiles(files: readonly ProgramFile[]): void {
    this.pass(listener => listener.onFiles?.(files));
  }

  // From now on, and first what was kept, in its order.
  attach(listener: ClientListener): void {
    this.target = listener;
    for (const event of this.kept) event(listener);
    this.kept = [];
  }

  private pass(event: (listener: ClientListener) => void): void {
    if (this.target) event(this.target);
    else this.kept.push(event);
  }
}
