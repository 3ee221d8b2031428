// The snippet's output: plain text, stderr in another colour, the last part of it where there is too much. The page is
// touched at most once a frame; the program goes on when its text is shown.
import type { OutputPiece } from '../protocol/messages';

const frame = 16;

export class OutputLog {
  readonly element = document.createElement('pre');
  readonly notice = document.createElement('p');
  private waiting: OutputPiece[] = [];
  private shown: (() => void)[] = [];
  private size = 0;
  private timer = 0;

  // `cap` in characters.
  constructor(private readonly cap: () => number) {
    this.element.className = 'output';
    this.element.part.add('output');
    this.element.role = 'log';
    this.element.ariaLive = 'polite';
    this.element.ariaLabel = 'Output';
    this.element.tabIndex = 0;
    this.notice.className = 'notice';
    this.notice.textContent = 'Earlier output is left out.';
    this.clear();
  }

  append(pieces: readonly OutputPiece[], shown: () => void): void {
    this.waiting.push(...pieces);
    this.shown.push(shown);
    this.timer ||= setTimeout(() => this.flush(), frame);
  }

  flush(): void {
    clearTimeout(this.timer);
    this.timer = 0;
    const pieces = this.waiting;
    this.waiting = [];
    // From the end: what would be cut off at once is never made.
    let room = this.cap();
    let first = pieces.length;
    while (first > 0 && room > 0) room -= pieces[--first]?.text.length ?? 0;
    if (first > 0) this.empty(false);
    for (const { stream, text } of pieces.slice(first)) {
      const span = document.createElement('span');
      span.className = stream;
      span.textContent = text.slice(-this.cap());
      this.size += span.textContent.length;
      this.element.append(span);
    }
    this.trim();
    this.element.hidden = this.size === 0;
    this.element.scrollTop = this.element.scrollHeight;
    for (const shown of this.shown.splice(0)) shown();
  }

  clear(): void {
    this.waiting = [];
    this.flush();
    this.empty(true);
    this.element.hidden = true;
  }

  get text(): string {
    return this.element.textContent ?? '';
  }

  private empty(complete: boolean): void {
    this.element.replaceChildren();
    this.size = 0;
    this.notice.hidden = complete;
  }

  private trim(): void {
    for (let over = this.size - this.cap(); over > 0; over = this.size - this.cap()) {
      const first = this.element.firstChild;
      const text = first?.textContent ?? '';
      if (!first) break;
      this.notice.hidden = false;
      this.size -= Math.min(over, text.length);
      if (text.length > over) first.textContent = text.slice(over);
      else first.remove();
    }
  }
}
