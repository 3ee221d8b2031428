// The program's half of the page: editor, examples, links, and the buttons between them and the run panel. What is open
// is one program: an example, or one that came by a link, and the user's changes to it.
import examples from 'virtual:examples';
import { Editor } from '../ui/editor';
import type { Theme } from '../ui/theme';
import { element, onClick } from './document';
import { loadDraft, saveDraft } from './draft';
import type { Example } from './example';
import { ExampleList } from './exampleList';
import type { RunPanel } from './runPanel';
import { decodeShared, encodeShared } from './shareLink';
import { copyText, toast } from './toast';

const firstExample = 'basics/hello';

export class Playground {
  private readonly editor: Editor;
  private readonly list: ExampleList;
  private readonly virtual = element('virtual', HTMLInputElement);
  private example: Example | undefined;
  private original = '';

  constructor(
    private readonly panel: RunPanel,
    private readonly theme: Theme,
  ) {
    this.editor = new Editor(element('editor'), '', {
      onRun: () => void this.run(),
      onChange: () => this.onEdit(),
    });
    this.list = new ExampleList(element('examples'), examples, example => void this.choose(example));
    this.bind();
    theme.onChange = () => this.showTheme();
    this.showTheme();
  }

  // Opens the example the address names, else the link's program, else what the tab had, else the first example.
  async open(named: Example | undefined): Promise<void> {
    if (named) {
      this.show(named, named.code, named.code, this.virtual.checked);
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
    onClick('run', () => {
      if (this.panel.busy) void this.panel.stop();
      else void this.run();
    });
    onClick('reset', () => {
      this.editor.code = this.original;
      this.onEdit();
      toast('Back to the program as it was given.');
    });
    onClick('copy', () => void copyText(this.editor.code, 'The program is in the clipboard.'));
    onClick('share', () => void this.share());
    onClick('download', () => this.download());
    onClick('theme', () => this.theme.toggle());
    this.virtual.addEventListener('change', () => this.save());
    const search = element('search', HTMLInputElement);
    search.addEventListener('input', () => {
      element('no-examples').hidden = this.list.search(search.value) > 0;
    });
    const toggle = element('examples-toggle');
    toggle.addEventListener('click', () => {
      toggle.setAttribute('aria-expanded', String(toggle.getAttribute('aria-expanded') !== 'true'));
    });
    document.addEventListener('keydown', event => {
      // The editor has the same key; this one is for the rest of the page.
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.defaultPrevented) {
        event.preventDefault();
        void this.run();
      }
    });
    addEventListener('hashchange', () => void this.openShared());
  }

  private async run(): Promise<void> {
    this.editor.clearErrors();
    const outcome = await this.panel.run(this.editor.code, this.virtual.checked);
    if (outcome.kind === 'error') this.editor.markError(outcome.line, this.panel.lastError);
  }

  private async choose(example: Example): Promise<void> {
    await this.panel.stop();
    this.panel.clear();
    this.show(example, example.code, example.code, this.virtual.checked);
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
    await copyText(address.href, 'The link is in the clipboard, and in the address bar.');
  }

  private download(): void {
    const link = document.createElement('a');
    const address = URL.createObjectURL(new Blob([this.editor.code], { type: 'text/x-python' }));
    link.href = address;
    link.download = `${this.example?.id.split('/').at(-1) ?? 'program'}.py`;
    link.click();
    URL.revokeObjectURL(address);
  }

  private showTheme(): void {
    element('theme').setAttribute('aria-pressed', String(document.documentElement.dataset.theme === 'dark'));
    this.panel.restyle();
  }
}
