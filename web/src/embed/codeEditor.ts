// The snippet's editor: a textarea whose own text is invisible, over the same text in colours. Tab indents until Escape
// is pressed, then it leaves; Enter keeps the indentation; Ctrl or Command and Enter runs.
import { highlight } from './highlight';

export interface CodeEditorListener {
  onRun(): void;
  onChange(): void;
}

export class CodeEditor {
  readonly element = document.createElement('div');
  private readonly shown = document.createElement('pre');
  private readonly area = document.createElement('textarea');
  private leaving = false;

  constructor(editable: boolean, listener: CodeEditorListener) {
    this.element.className = 'editor';
    this.element.part.add('editor');
    this.element.append(this.shown);
    if (!editable) {
      this.shown.tabIndex = 0;
      return;
    }
    this.shown.ariaHidden = 'true';
    const { area } = this;
    area.ariaLabel = 'Program. Escape, then Tab leaves the editor; Control or Command and Enter runs.';
    area.spellcheck = false;
    area.autocapitalize = 'off';
    area.setAttribute('autocorrect', 'off');
    area.addEventListener('input', () => {
      this.draw();
      listener.onChange();
    });
    area.addEventListener('keydown', event => this.onKey(event, listener));
    area.addEventListener('blur', () => {
      this.leaving = false;
    });
    this.element.append(area);
  }

  get code(): string {
    return this.area.value;
  }

  set code(code: string) {
    this.area.value = code;
    this.draw();
  }

  private draw(): void {
    highlight(this.shown, this.area.value);
  }

  private onKey(event: KeyboardEvent, listener: CodeEditorListener): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      listener.onRun();
    } else if (event.key === 'Escape') {
      this.leaving = true;
    } else if (event.key === 'Tab' && !event.shiftKey && !this.leaving) {
      event.preventDefault();
      this.insert('    ');
    } else if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      const before = this.area.value.slice(0, this.area.selectionStart).split('\n').at(-1) ?? '';
      const indent = /^\s*/.exec(before)?.[0] ?? '';
      this.insert(`\n${indent}${/:\s*(#.*)?$/.test(before) ? '    ' : ''}`);
    }
  }

  private insert(text: string): void {
    // The old command is the only way to write that the browser's own undo knows of.
    if (document.execCommand('insertText', false, text)) return;
    const { area } = this;
    area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
    area.dispatchEvent(new Event('input'));
  }
}
