// The terminal of the page over xterm.js: output in two colours, and the keyboard as standard input. While a program
// waits for a line, keys edit that line; what is typed before is kept for it. Ctrl+C copies a selection and interrupts
// the program where there is none.
import { FitAddon } from '@xterm/addon-fit';
import { WebLinksAddon } from '@xterm/addon-web-links';
import { type ITheme, Terminal as Xterm } from '@xterm/xterm';
import type { OutputPiece } from '../protocol/messages';
import { LineEditor } from './lineEditor';

export interface TerminalListener {
  // A line with its newline; null is end of file.
  onInput(line: string | null): void;
  onInterrupt(): void;
  // Lines have left the scroll-back: that many of `total` can be seen.
  onCapped(kept: number, total: number): void;
}

const scrollback = 10_000;
const red = '\x1b[31m';
const dim = '\x1b[2m';
const plain = '\x1b[0m';

export class Terminal {
  private readonly xterm: Xterm;
  private readonly fit = new FitAddon();
  private readonly resize: ResizeObserver;
  private readonly history: string[] = [];
  private typedAhead = '';
  private waiting = false;
  private line: LineEditor | undefined;
  private lines = 0;
  private blank = true; // nothing was shown since it was cleared

  constructor(
    parent: HTMLElement,
    private readonly listener: TerminalListener,
  ) {
    const style = getComputedStyle(parent);
    this.xterm = new Xterm({
      convertEol: true,
      cursorInactiveStyle: 'none',
      cursorStyle: 'bar',
      fontFamily: style.fontFamily,
      fontSize: 14,
      lineHeight: 1.35,
      minimumContrastRatio: 4.5,
      scrollback,
      theme: themeFrom(style),
    });
    this.xterm.loadAddon(this.fit);
    this.xterm.loadAddon(new WebLinksAddon());
    this.xterm.open(parent);
    this.xterm.textarea?.setAttribute('aria-label', 'Terminal: output of the program, and its input');
    this.xterm.attachCustomKeyEventHandler(event => this.onKey(event));
    this.xterm.onData(data => this.onData(data));
    this.resize = new ResizeObserver(() => this.fit.fit());
    this.resize.observe(parent);
    this.fit.fit();
    this.showCursor(false);
  }

  // `shown` is called when the pieces have been taken in.
  write(pieces: readonly OutputPiece[], shown: () => void): void {
    let data = '';
    for (const { stream, text } of pieces) {
      data += stream === 'stderr' ? `${red}${text}${plain}` : text;
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.lines++;
    }
    const kept = scrollback + this.xterm.rows;
    if (this.lines > kept) this.listener.onCapped(kept, this.lines);
    this.blank = false;
    this.xterm.write(data, shown);
  }

  // A remark of the page itself, on a line of its own.
  note(text: string): void {
    this.blank = false;
    this.xterm.write('', () => {
      const start = this.xterm.buffer.active.cursorX > 0 ? '\n' : '';
      this.xterm.write(`${start}${dim}${text}${plain}\n`);
    });
  }

  clear(): void {
    // A reset lays the page out anew, which a program that begins need not wait for.
    if (!this.blank) this.xterm.reset();
    this.blank = true;
    this.showCursor(false);
    this.lines = 0;
    this.typedAhead = '';
    this.waiting = false;
    this.line = undefined;
  }

  // The program begins, or no longer has, to wait for a line.
  setWaiting(waiting: boolean): void {
    if (waiting === this.waiting) return;
    this.waiting = waiting;
    this.blank = false;
    this.showCursor(waiting);
    if (!waiting) {
      this.line = undefined;
      return;
    }
    // After everything written so far: the prompt is there and the cursor behind it.
    this.xterm.write('', () => {
      if (!this.waiting || this.line) return;
      const { cursorX } = this.xterm.buffer.active;
      this.line = new LineEditor(
        cursorX,
        () => this.xterm.cols,
        this.history,
        data => this.xterm.write(data),
      );
      const typed = this.typedAhead;
      this.typedAhead = '';
      if (typed) this.onData(typed);
    });
    this.xterm.focus();
  }

  setScreenReaderMode(on: boolean): void {
    this.xterm.options.screenReaderMode = on;
  }

  // Takes its colours from the page's style again, after the theme has changed.
  restyle(): void {
    const parent = this.xterm.element?.parentElement;
    if (parent) this.xterm.options.theme = themeFrom(getComputedStyle(parent));
  }

  // The text that can be seen or scrolled to.
  get text(): string {
    const { active } = this.xterm.buffer;
    let text = '';
    for (let row = 0; row < active.length; row++) {
      const line = active.getLine(row);
      if (line) text += (row > 0 && !line.isWrapped ? '\n' : '') + line.translateToString(true);
    }
    return text.trimEnd();
  }

  dispose(): void {
    this.resize.disconnect();
    this.xterm.dispose();
  }

  private onKey(event: KeyboardEvent): boolean {
    // Tab moves on through the page: a program's input has no use for it.
    if (event.key === 'Tab') return false;
    if (event.key === 'c' && (event.ctrlKey || event.metaKey) && !event.altKey && this.xterm.hasSelection()) {
      if (event.type === 'keydown') {
        event.preventDefault();
        void navigator.clipboard?.writeText(this.xterm.getSelection());
        this.xterm.clearSelection();
      }
      return false;
    }
    // The page's own key: run.
    return !(event.key === 'Enter' && (event.ctrlKey || event.metaKey));
  }

  private onData(data: string): void {
    if (!this.line) {
      if (data.includes('\x03')) {
        this.typedAhead = '';
        this.listener.onInterrupt();
      } else {
        this.typedAhead += data;
      }
      return;
    }
    const [event, rest] = this.line.take(data);
    if (!event) return;
    this.line = undefined;
    this.typedAhead = rest;
    switch (event.kind) {
      case 'line':
        this.lines++;
        this.listener.onInput(event.text);
        break;
      case 'end':
        this.listener.onInput(null);
        break;
      case 'interrupt':
        this.listener.onInterrupt();
    }
  }

  private showCursor(on: boolean): void {
    this.xterm.write(on ? '\x1b[?25h' : '\x1b[?25l');
    this.xterm.options.cursorBlink = on && !matchMedia('(prefers-reduced-motion: reduce)').matches;
  }
}

function themeFrom(style: CSSStyleDeclaration): ITheme {
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    background: colour('card'),
    foreground: colour('ink'),
    cursor: colour('accent'),
    selectionBackground: colour('selection'),
    red: colour('error'),
  };
}
