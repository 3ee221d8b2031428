// The program's text in CodeMirror 6: Python highlighting, a marked line where the last run failed. Tab indents; after
// Escape it leaves the editor, so that a keyboard is never caught. Mod-Enter runs.
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { python } from '@codemirror/lang-python';
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { diagnosticCount, lintGutter, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { EditorState, Prec } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';

export interface EditorListener {
  onRun(): void;
  onChange(): void;
}

export class Editor {
  private readonly view: EditorView;

  constructor(
    parent: HTMLElement,
    code: string,
    private readonly listener: EditorListener,
  ) {
    this.view = new EditorView({ parent, state: this.freshState(code) });
  }

  get code(): string {
    return this.view.state.doc.toString();
  }

  // A new program: its history begins here.
  set code(code: string) {
    this.view.setState(this.freshState(code));
  }

  focus(): void {
    this.view.focus();
  }

  // `line` counts from 1, as Python's messages do.
  markError(line: number, message: string): void {
    const { doc } = this.view.state;
    if (line < 1 || line > doc.lines) return;
    const { from, to, text } = doc.line(line);
    const indent = text.length - text.trimStart().length;
    this.view.dispatch(
      setDiagnostics(this.view.state, [{ from: Math.min(from + indent, to), to, severity: 'error', message }]),
    );
    this.view.dispatch({ effects: EditorView.scrollIntoView(from, { y: 'nearest', yMargin: 40 }) });
  }

  clearErrors(): void {
    if (diagnosticCount(this.view.state) > 0) this.view.dispatch(setDiagnostics(this.view.state, []));
  }

  dispose(): void {
    this.view.destroy();
  }

  private freshState(doc: string): EditorState {
    const run = () => {
      this.listener.onRun();
      return true;
    };
    return EditorState.create({
      doc,
      extensions: [
        Prec.highest(keymap.of([{ key: 'Mod-Enter', run, preventDefault: true }])),
        lineNumbers(),
        lintGutter(),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        history(),
        drawSelection(),
        indentOnInput(),
        indentUnit.of('    '),
        bracketMatching(),
        closeBrackets(),
        autocompletion(),
        highlightSelectionMatches(),
        python(),
        syntaxHighlighting(classHighlighter),
        keymap.of([
          ...closeBracketsKeymap,
          ...completionKeymap,
          ...searchKeymap,
          ...historyKeymap,
          indentWithTab,
          ...defaultKeymap,
        ]),
        EditorView.contentAttributes.of({
          'aria-label': 'Program',
          'aria-description': 'Press Escape, then Tab to leave the editor. Control or Command and Enter runs.',
        }),
        EditorView.updateListener.of(update => {
          if (update.docChanged) this.listener.onChange();
        }),
      ],
    });
  }
}
