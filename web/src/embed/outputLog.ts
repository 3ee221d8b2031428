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
    if (first > 0) this.element.replaceChildren();
    if (first > 0) this.size = 0;
    if (first > 0) this.notice.hidden = false;
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
    this.element.replaceChildren();
    this.size = 0;
    this.element.hidden = true;
    this.notice.hidden = true;
  }

  get text(): string {
    return this.element.textContent ?? '';
  }

  private trim(): void {
    const cap = this.cap();
    while (this.size > cap && this.element.firstChild) {
      const text = this.element.firstChild.textContent ?? '';
      const over = this.size - cap;
      this.notice.hidden = false;
      if (text.length > over) {
        this.element.firstChild.textContent = text.slice(over);
        this.size = cap;
      } else {
        this.element.firstChild.remove();
        this.size -= text.length;
      }
    }
  }
}
