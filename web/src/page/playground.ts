// The page: binds the document's elements to editor, terminal and client. What is open is one program: an example, or
// one that came by a link, and the user's changes to it.
import '@xterm/xterm/css/xterm.css';
import examples from 'virtual:examples';
import { Client } from '../client/client';
import type { Runtime } from '../client/runtime';
import { type ClientState, isBusy } from '../client/state';
import { Editor } from '../ui/editor';
import { Terminal } from '../ui/terminal';
import { store, stored, Theme } from '../ui/theme';
import { loadDraft, saveDraft } from './draft';
import type { Example } from './example';
import { ExampleList } from './exampleList';
import { decodeShared, encodeShared } from './shareLink';
import { stateText } from './stateText';

const screenReaderKey = 'fermata:screen-reader';
const fileName = 'main.py';
const firstExample = 'basics/hello';

export class Playground {
  private readonly editor: Editor;
  private readonly terminal: Terminal;
  private readonly client: Client;
  private readonly list: ExampleList;
  private readonly theme: Theme;
  private readonly runButton = element('run', HTMLButtonElement);
  private readonly virtual = element('virtual', HTMLInputElement);
  private readonly stateLine = element('state');
  private example: Example | undefined;
  private original = '';
  private errorText = '';
  private toastTimer = 0;

  constructor(private readonly runtime: Runtime) {
    this.editor = new Editor(element('editor'), '', {
      onRun: () => void this.run(),
      onChange: () => this.onEdit(),
    });
    this.terminal = new Terminal(element('terminal'), {
      onInput: line => this.client.input(line),
      onInterrupt: () => this.client.interrupt(),
      onCapped: (kept, total) => this.showCap(kept, total),
    });
    this.client = new Client(runtime, {
      onState: state => this.showState(state),
      onOutput: (pieces, shown) => {
        for (const { stream, text } of pieces) {
          if (stream === 'stderr') this.errorText = (this.errorText + text).slice(-4000);
        }
        this.terminal.write(pieces, shown);
      },
    });
    this.list = new ExampleList(element('examples'), examples, example => void this.choose(example));
    this.theme = new Theme(document.documentElement, () => this.showTheme());
    this.bind();
  }

  // Opens what the address names, else what the tab had, else the first example. Only an example of this site may run
  // by itself, and only when the address asks for it: never what a link carries.
  async open(): Promise<void> {
    this.runtime.module().then(
      () => this.showState({ name: 'idle' }),
      error => this.terminal.note(`The runtime could not be loaded: ${error}`),
    );
    const query = new URLSearchParams(location.search);
    const named = examples.find(example => example.id === query.get('example'));
    if (named) {
      this.show(named, named.code, named.code, this.virtual.checked);
      if (query.has('run')) await this.run();
      return;
    }
    if (await this.openShared()) return;
    const draft = loadDraft();
    const first = examples.find(example => example.id === firstExample) ?? examples[0];
    if (draft) {
      const example = examples.find(one => one.id === draft.example);
      this.show(example, draft.original, draft.code, draft.virtualTime);
    } else if (first) {
      this.show(first, first.code, first.code, false);
    }
  }

  private async openShared(): Promise<boolean> {
    const shared = await decodeShared(location.hash);
    if (!shared) return false;
    this.show(undefined, shared.code, shared.code, shared.virtualTime);
    return true;
  }

  private bind(): void {
    this.runButton.addEventListener('click', () => {
      if (this.client.busy) void this.client.stop();
      else void this.run();
    });
    on('reset', () => {
      this.editor.code = this.original;
      this.onEdit();
      this.toast('Back to the program as it was given.');
    });
    on('copy', () => void this.copy(this.editor.code, 'The program is in the clipboard.'));
    on('share', () => void this.share());
    on('download', () => this.download());
    on('copy-output', () => void this.copy(this.terminal.text, 'The output is in the clipboard.'));
    on('clear', () => this.clear());
    on('theme', () => this.theme.toggle());
    this.virtual.addEventListener('change', () => this.save());
    const search = element('search', HTMLInputElement);
    search.addEventListener('input', () => {
      element('no-examples').hidden = this.list.search(search.value) > 0;
    });
    const toggle = element('examples-toggle');
    toggle.addEventListener('click', () => {
      toggle.setAttribute('aria-expanded', String(toggle.getAttribute('aria-expanded') !== 'true'));
    });
    const screenReader = element('screen-reader', HTMLInputElement);
    screenReader.checked = stored(screenReaderKey) === '1';
    this.terminal.setScreenReaderMode(screenReader.checked);
    screenReader.addEventListener('change', () => {
      store(screenReaderKey, screenReader.checked ? '1' : '0');
      this.terminal.setScreenReaderMode(screenReader.checked);
    });
    document.addEventListener('keydown', event => {
      // The editor has the same key; this one is for the rest of the page.
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.defaultPrevented) {
        event.preventDefault();
        void this.run();
      }
    });
    addEventListener('hashchange', () => void this.openShared());
    addEventListener('pagehide', () => {
      this.client.dispose();
      this.runtime.pool.drain();
    });
    addEventListener('pageshow', event => {
      if (event.persisted) this.runtime.pool.warm();
    });
  }

  private async run(): Promise<void> {
    // What an earlier program says at its end belongs to it, not to the next one.
    await this.client.stop();
    this.clear();
    this.editor.clearErrors();
    this.errorText = '';
    const outcome = await this.client.run({
      source: this.editor.code,
      name: fileName,
      virtualTime: this.virtual.checked,
      topLevelAwait: 'auto',
    });
    if (outcome.kind === 'error' && outcome.line > 0) {
      this.editor.markError(outcome.line, this.errorText.trimEnd().split('\n').at(-1) ?? '');
    }
    if (outcome.kind === 'deadlock') {
      this.terminal.note('Deadlock: every task waits, and nothing is left that could wake one.');
    }
    if (outcome.kind === 'crashed') this.terminal.note(`The runtime failed: ${outcome.message}`);
  }

  private clear(): void {
    this.terminal.clear();
    element('cap').hidden = true;
  }

  private async choose(example: Example): Promise<void> {
    await this.client.stop();
    this.show(example, example.code, example.code, this.virtual.checked);
    this.clear();
    history.replaceState(null, '', `?example=${example.id}`);
    element('examples-toggle').setAttribute('aria-expanded', 'false');
  }

  private show(example: Example | undefined, original: string, code: string, virtualTime: boolean): void {
    this.example = example;
    this.original = original;
    this.virtual.checked = virtualTime;
    this.editor.code = code;
    element('title').textContent = example?.title ?? 'Shared program';
    element('blurb').textContent = example?.blurb ?? 'This program came with the link. Read it before you run it.';
    this.list.mark(example?.id);
    this.save();
  }

  private onEdit(): void {
    this.editor.clearErrors();
    this.save();
  }

  private save(): void {
    saveDraft({
      example: this.example?.id,
      original: this.original,
      code: this.editor.code,
      virtualTime: this.virtual.checked,
    });
  }

  private async share(): Promise<void> {
    const hash = await encodeShared({ code: this.editor.code, virtualTime: this.virtual.checked });
    const address = new URL(hash, new URL('.', location.href));
    history.replaceState(null, '', address);
    await this.copy(address.href, 'The link is in the clipboard, and in the address bar.');
  }

  private async copy(text: string, success: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.toast(success);
    } catch {
      this.toast('The browser did not allow the clipboard.');
    }
  }

  private download(): void {
    const link = document.createElement('a');
    const address = URL.createObjectURL(new Blob([this.editor.code], { type: 'text/x-python' }));
    link.href = address;
    link.download = `${this.example?.id.split('/').at(-1) ?? 'program'}.py`;
    link.click();
    URL.revokeObjectURL(address);
  }

  private showState(state: ClientState): void {
    const busy = isBusy(state);
    // The page's own "ready" comes late when a run was begun before the runtime was there.
    if (state.name === 'idle' && this.client.busy) return;
    this.stateLine.textContent = stateText(state);
    this.stateLine.dataset.state = state.name;
    this.runButton.dataset.busy = String(busy);
    const label = this.runButton.querySelector('span');
    if (label) label.textContent = busy ? 'Stop' : 'Run';
    this.terminal.setWaiting(state.name === 'waiting-input');
  }

  private showCap(kept: number, total: number): void {
    const cap = element('cap');
    cap.hidden = false;
    cap.textContent = `last ${kept.toLocaleString('en')} of ${total.toLocaleString('en')} lines`;
  }

  private showTheme(): void {
    const button = element('theme');
    button.setAttribute('aria-pressed', String(document.documentElement.dataset.theme === 'dark'));
    this.terminal.restyle();
  }

  private toast(text: string): void {
    const toast = element('toast');
    toast.textContent = text;
    toast.hidden = false;
    clearTimeout(this.toastTimer);
    this.toastTimer = setTimeout(() => {
      toast.hidden = true;
    }, 3000);
  }
}

function element<Kind extends HTMLElement = HTMLElement>(
  id: string,
  kind: new () => Kind = HTMLElement as unknown as new () => Kind,
): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no element #${id}`);
  return found;
}

function on(id: string, action: () => void): void {
  element(id).addEventListener('click', action);
}
