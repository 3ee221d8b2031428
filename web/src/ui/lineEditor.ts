// One line of input as a terminal's user edits it: what keys do to the text, and what to write so that the terminal
// shows it. Knows no DOM. The line begins at a column (after the prompt) and may wrap over several rows.

export type LineEvent =
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'end' }
  | { readonly kind: 'interrupt' };

const esc = '\x1b';
const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

export class LineEditor {
  private text: string[] = [];
  private cursor = 0;
  private cursorRow = 0;
  // Where in the history the line comes from; its length means: typed now.
  private place: number;

  constructor(
    private readonly startColumn: number,
    private readonly columns: () => number,
    private readonly history: string[],
    private readonly write: (data: string) => void,
  ) {
    this.place = history.length;
  }

  // Takes what the terminal got from the keyboard or from pasting, up to the end of a line; the second part is what
  // came after that.
  take(data: string): [LineEvent | undefined, string] {
    let at = 0;
    while (at < data.length) {
      const rest = data.slice(at);
      const key = keyAt(rest);
      at += key.length;
      if (key === '\r' || key === '\n') {
        if (key === '\r' && data[at] === '\n') at++;
        return [this.submit(), data.slice(at)];
      }
      if (key === '\x03') {
        this.toEnd();
        this.write('^C\r\n');
        return [{ kind: 'interrupt' }, data.slice(at)];
      }
      if (key === '\x04' && this.text.length === 0) {
        this.write('\r\n');
        return [{ kind: 'end' }, data.slice(at)];
      }
      this.edit(key);
    }
    return [undefined, ''];
  }

  private submit(): LineEvent {
    const text = this.text.join('');
    this.toEnd();
    this.write('\r\n');
    if (text && this.history.at(-1) !== text) this.history.push(text);
    return { kind: 'line', text: `${text}\n` };
  }

  private edit(key: string): void {
    switch (key) {
      case '\x7f':
      case '\b':
        if (this.cursor > 0) this.replace(this.cursor - 1, this.cursor, '');
        break;
      case `${esc}[3~`:
      case '\x04':
        this.replace(this.cursor, this.cursor + 1, '');
        break;
      case `${esc}[D`:
      case '\x02':
        this.move(this.cursor - 1);
        break;
      case `${esc}[C`:
      case '\x06':
        this.move(this.cursor + 1);
        break;
      case `${esc}[H`:
      case `${esc}OH`:
      case '\x01':
        this.move(0);
        break;
      case `${esc}[F`:
      case `${esc}OF`:
      case '\x05':
        this.move(this.text.length);
        break;
      case `${esc}[A`:
        this.recall(this.place - 1);
        break;
      case `${esc}[B`:
        this.recall(this.place + 1);
        break;
      case '\x15':
        this.replace(0, this.cursor, '');
        break;
      case '\x0b':
        this.replace(this.cursor, this.text.length, '');
        break;
      case '\x17':
        this.replace(this.wordStart(), this.cursor, '');
        break;
      default:
        // Other control characters and esc sequences mean nothing here.
        if (key >= ' ' && !key.startsWith(esc)) this.replace(this.cursor, this.cursor, key);
    }
  }

  private replace(from: number, to: number, text: string): void {
    // Joined and split again: a combining character becomes part of what it follows.
    const before = [...split(this.text.slice(0, from).join('') + text)];
    this.text = [...before, ...this.text.slice(to)];
    this.cursor = before.length;
    this.draw();
  }

  private move(to: number): void {
    this.cursor = Math.max(0, Math.min(this.text.length, to));
    this.draw();
  }

  private recall(place: number): void {
    if (place < 0 || place > this.history.length) return;
    this.place = place;
    this.text = split(this.history[place] ?? '');
    this.cursor = this.text.length;
    this.draw();
  }

  private wordStart(): number {
    let at = this.cursor;
    while (at > 0 && this.text[at - 1] === ' ') at--;
    while (at > 0 && this.text[at - 1] !== ' ') at--;
    return at;
  }

  private toEnd(): void {
    this.cursor = this.text.length;
    this.draw();
  }

  private draw(): void {
    const columns = this.columns();
    const cells = (count: number) =>
      this.startColumn + this.text.slice(0, count).reduce((sum, grapheme) => sum + cellsOf(grapheme), 0);
    const end = cells(this.text.length);
    const target = cells(this.cursor);
    // A row that is exactly full leaves the cursor on its last cell; the line break puts it where the next cell is.
    const wrap = end % columns === 0 && end > 0 ? '\r\n' : '';
    const targetRow = Math.floor(target / columns);
    this.write(
      up(this.cursorRow) +
        column(this.startColumn) +
        `${esc}[J${this.text.join('')}${wrap}` +
        up(Math.floor(end / columns) - targetRow) +
        column(target % columns),
    );
    this.cursorRow = targetRow;
  }
}

function keyAt(data: string): string {
  if (data.startsWith(esc)) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: terminals speak in control characters
    return /^\x1b(\[[0-9;]*[A-Za-z~]|O[A-Za-z]|.)?/.exec(data)?.[0] ?? esc;
  }
  if (data < ' ' || data[0] === '\x7f') return data[0] ?? '';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminals speak in control characters
  return /^[^\x00-\x1f\x7f]+/.exec(data)?.[0] ?? data;
}

function split(text: string): string[] {
  return Array.from(segmenter.segment(text), part => part.segment);
}

// East Asian wide characters and emoji take two cells of a terminal.
function cellsOf(grapheme: string): number {
  const wide =
    /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
  return wide.test(grapheme) || /^\p{Emoji_Presentation}/u.test(grapheme) ? 2 : 1;
}

function up(rows: number): string {
  return rows > 0 ? `${esc}[${rows}A` : '';
}

function column(index: number): string {
  return `${esc}[${index + 1}G`;
}
