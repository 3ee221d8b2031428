// <fermata-snippet>: a program in somebody's page that can be run, stopped, changed and set back. The code is that of a
// <pre><code> inside the element or right before it, and stays readable without this script; a second <pre> inside is
// the output to expect. Nothing is fetched before the snippet is touched, or seen where run="visible".
//
// Attributes: editor="basic|off", readonly, run="manual|visible", clock="real|virtual", seed, timeout (seconds),
// max-output (characters), files (see snippetFiles.ts), network (the name of the one that its program shares with
// others), theme="auto|light|dark". `state` is reflected. Events, all bubbling and composed: ready, run, output, result, error, stop, change.
import { Client } from '../client/client';
import { type ClientState, isBusy } from '../client/state';
import type { Outcome } from '../protocol/outcome';
import type { ProgramFile } from '../protocol/program';
import { CodeEditor } from './codeEditor';
import { OutputLog } from './outputLog';
import { sharedRuntime } from './sharedRuntime';
import { filesOf, hasFiles } from './snippetFiles';
import { isDark, watchTheme } from './snippetTheme';
import { stateLabel } from './stateLabel';
import { styles } from './styles';

// On a server and in a worker there is no HTMLElement, and importing this file must do no harm there.
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

export class FermataSnippet extends Base {
  private box: HTMLElement | undefined;
  private editor: CodeEditor | undefined;
  private readonly cleanUp: (() => void)[] = [];
  private client: Client | undefined;
  // Of the files.
  private loading: Promise<unknown> | undefined;
  private log: OutputLog | undefined;
  private original = '';
  private readonly runButton = this.button(
    'Run',
    'run',
    () => void (this.client?.busy || this.loading ? this.stop() : this.run()),
  );
  private readonly resetButton = this.button('Reset', 'reset', () => this.reset());
  private stateText: HTMLElement | undefined;
  private form: HTMLFormElement | undefined;

  connectedCallback(): void {
    if (!this.box) this.build();
    this.cleanUp.push(watchTheme(() => this.showTheme()));
    this.showTheme();
    if (this.getAttribute('run') === 'visible') this.runWhenVisible();
  }

  disconnectedCallback(): void {
    for (const action of this.cleanUp.splice(0)) action();
    this.client?.dispose();
  }

  get code(): string {
    return this.editor?.code ?? this.original;
  }

  set code(code: string) {
    if (this.editor) this.editor.code = code;
    else this.original = code;
  }

  get output(): string {
    return this.log?.text ?? '';
  }

  // Resolves when the program has ended.
  async run(): Promise<void> {
    this.log?.clear();
    const seed = Number(this.getAttribute('seed') ?? Number.NaN);
    const network = this.getAttribute('network');
    const timeout = Number(this.getAttribute('timeout'));
    this.emit('run', { code: this.code });
    const timer = timeout > 0 ? setTimeout(() => void this.stop(), timeout * 1000) : 0;
    const files = hasFiles(this) ? await this.getFiles() : [];
    if (!files) {
      clearTimeout(timer);
      return;
    }
    const outcome = await this.startClient().run({
      files,
      source: this.code,
      name: 'snippet.py',
      virtualTime: this.getAttribute('clock') === 'virtual',
      topLevelAwait: 'auto',
      ...(Number.isInteger(seed) && { seed }),
      ...(network && { network }),
    });
    clearTimeout(timer);
    this.log?.flush();
    const failed = outcome.kind === 'error' || outcome.kind === 'crashed';
    const event = failed ? 'error' : outcome.kind === 'stopped' ? 'stop' : 'result';
    this.emit(event, { outcome, output: this.output });
  }

  // Undefined when there are not all, or nobody waits for them any more.
  private async getFiles(): Promise<readonly ProgramFile[] | undefined> {
    const loading = filesOf(this);
    this.loading = loading;
    this.showState({ name: 'booting' });
    try {
      const files = await loading;
      return this.loading === loading ? files : undefined;
    } catch (error) {
      if (this.loading !== loading) return undefined;
      const outcome: Outcome = { kind: 'crashed', message: String((error as Error).message), seconds: 0 };
      this.log?.append([{ stream: 'stderr', text: `${outcome.message}\n` }], () => {});
      this.log?.flush();
      this.showState({ name: 'crashed', outcome });
      this.emit('error', { outcome, output: this.output });
      return undefined;
    } finally {
      if (this.loading === loading) this.loading = undefined;
    }
  }

  async stop(): Promise<void> {
    if (this.loading) this.showState({ name: 'idle' });
    this.loading = undefined;
    await this.client?.stop();
  }

  reset(): void {
    void this.stop();
    this.code = this.original;
    this.log?.clear();
    this.resetButton.hidden = true;
    this.showState({ name: 'idle' });
  }

  private build(): void {
    const inside = this.querySelectorAll('pre:not([data-file])');
    const before = this.previousElementSibling;
    const source = inside[0] ?? (before?.tagName === 'PRE' ? before : undefined);
    this.original ||= (source?.textContent ?? '').replace(/^\n|\s+$/g, '');
    if (source && source === before) {
      const { hidden } = before as HTMLElement;
      (before as HTMLElement).hidden = true;
      this.cleanUp.push(() => {
        (before as HTMLElement).hidden = hidden;
      });
    }
    const box = document.createElement('div');
    box.className = 'box';
    const editable = this.getAttribute('editor') !== 'off' && !this.hasAttribute('readonly');
    const editor = new CodeEditor(editable, {
      onRun: () => void this.run(),
      onChange: () => {
        this.resetButton.hidden = false;
        this.emit('change', { code: this.code });
      },
    });
    editor.code = this.original;
    const log = new OutputLog(() => Number(this.getAttribute('max-output')) || 100_000);
    this.resetButton.hidden = true;
    box.append(editor.element, this.toolbar(), log.notice, log.element, this.inputForm());
    const expected = inside[1]?.textContent?.trimEnd();
    if (expected) {
      log.append([{ stream: 'stdout', text: expected }], () => {});
      log.flush();
      log.element.firstElementChild?.classList.add('expected');
    }
    const shadow = this.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [styles()];
    shadow.append(box);
    // Getting the runtime takes about as long as moving from here to the button.
    for (const event of ['pointerenter', 'focusin'] as const) {
      this.addEventListener(event, () => sharedRuntime().pool.warm(), { once: true });
    }
    this.box = box;
    this.editor = editor;
    this.log = log;
    this.showState({ name: 'idle' });
    this.emit('ready', {});
  }

  private toolbar(): HTMLElement {
    const toolbar = document.createElement('div');
    toolbar.className = 'toolbar';
    toolbar.part.add('toolbar');
    this.stateText = document.createElement('span');
    this.stateText.className = 'state';
    this.stateText.role = 'status';
    toolbar.append(this.runButton, this.resetButton, this.stateText);
    return toolbar;
  }

  private inputForm(): HTMLElement {
    const form = document.createElement('form');
    const input = document.createElement('input');
    input.ariaLabel = 'Input for the program';
    input.placeholder = 'Input, then Enter';
    input.autocomplete = 'off';
    form.append(input);
    form.hidden = true;
    form.addEventListener('submit', event => {
      event.preventDefault();
      const line = `${input.value}\n`;
      input.value = '';
      this.log?.append([{ stream: 'stdout', text: line }], () => {});
      this.client?.input(line);
    });
    input.addEventListener('keydown', event => {
      if (!event.ctrlKey) return;
      if (event.key === 'd' && !input.value) {
        event.preventDefault();
        this.client?.input(null);
      } else if (event.key === 'c' && input.selectionStart === input.selectionEnd) {
        this.client?.interrupt();
      }
    });
    this.form = form;
    return form;
  }

  private button(text: string, className: string, action: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = className;
    button.textContent = text;
    button.addEventListener('click', action);
    return button;
  }

  private startClient(): Client {
    this.client ??= new Client(sharedRuntime(), {
      onState: state => this.showState(state),
      onOutput: (pieces, shown) => {
        this.log?.append(pieces, shown);
        this.emit('output', { pieces });
      },
    });
    return this.client;
  }

  private showState(state: ClientState): void {
    this.setAttribute('state', state.name === 'crashed' ? 'error' : state.name);
    this.runButton.textContent = isBusy(state) ? 'Stop' : 'Run';
    if (this.stateText) this.stateText.textContent = stateLabel(state);
    if (state.name !== 'idle') this.resetButton.hidden = false;
    if (!this.form) return;
    const waiting = state.name === 'waiting-input';
    if (waiting) this.log?.flush();
    this.form.hidden = !waiting;
    // Only where the user is already in this snippet: a page must not jump by itself.
    if (waiting && this.contains(document.activeElement)) this.form.querySelector('input')?.focus();
  }

  private showTheme(): void {
    this.box?.classList.toggle('dark', isDark(this));
  }

  private runWhenVisible(): void {
    const observer = new IntersectionObserver(entries => {
      if (!entries.some(entry => entry.isIntersecting)) return;
      observer.disconnect();
      void this.run();
    });
    observer.observe(this);
    this.cleanUp.push(() => observer.disconnect());
  }

  private emit(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fermata-snippet': FermataSnippet;
  }
}
