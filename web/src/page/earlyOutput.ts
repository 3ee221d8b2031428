// The first output of a program, before there is a terminal: plain text in the terminal's place, until that has written
// the same. What plain text cannot show, it leaves to the terminal.
import type { OutputPiece } from '../protocol/messages';
import { element } from './document';

// Text without control characters; the terminal knows what to do with them.
const plain = /^[^\p{Cc}]*$/u;

export class EarlyOutput {
  // Resolves when something has been painted, or is left to the terminal.
  readonly painted: Promise<void>;
  private done: () => void = () => {};
  private readonly place = document.createElement('pre');

  constructor() {
    this.place.className = 'early';
    this.painted = new Promise(resolve => {
      this.done = resolve;
    });
  }

  // The document is ready.
  attach(): void {
    element('terminal').append(this.place);
  }

  show(pieces: readonly OutputPiece[]): void {
    document.documentElement.hidden = false; // web/plugins/boot.ts
    if (pieces.some(({ text }) => !plain.test(text.replaceAll('\n', '')))) {
      this.done();
      return;
    }
    for (const { stream, text } of pieces) {
      const span = document.createElement('span');
      span.className = stream;
      span.textContent = text;
      this.place.append(span);
    }
    requestAnimationFrame(() => setTimeout(this.done));
  }

  remove(): void {
    this.place.remove();
  }
}
