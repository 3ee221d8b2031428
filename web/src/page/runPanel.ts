// The right half of the page: runs a program and shows its terminal and its state. It does not know the editor, so that
// a program of the address can print before the editor is loaded.
import '@xterm/xterm/css/xterm.css';
import type { Client } from '../client/client';
import type { LateListener } from '../client/lateListener';
import type { Runtime } from '../client/runtime';
import { type ClientState, isBusy } from '../client/state';
import type { Outcome } from '../protocol/outcome';
import { Terminal } from '../ui/terminal';
import { store, stored } from '../ui/theme';
import { element, onClick } from './document';
import type { FileStore } from './fileStore';
import { mainProgram, networkOfPage } from './mainProgram';
import { stateText } from './stateText';
import { copyText } from './toast';

const screenReaderKey = 'fermata:screen-reader';

export class RunPanel {
  // Resolves when the first run has shown something, or has ended without.
  readonly firstOutput: Promise<void>;
  private sawOutput: () => void = () => {};
  private readonly terminal: Terminal;
  private readonly stateLine = element('state');
  private readonly runButton = element('run');
  private errorText = '';
  private network: string | undefined;

  // The client may have begun to run a program already: what it has said since goes to the terminal.
  constructor(
    private readonly runtime: Runtime,
    private readonly client: Client,
    news: LateListener,
    private readonly files: FileStore,
  ) {
    this.firstOutput = new Promise(resolve => {
      this.sawOutput = resolve;
    });
    this.terminal = new Terminal(element('terminal'), {
      onInput: line => this.client.input(line),
      onInterrupt: () => this.client.interrupt(),
      onCapped: (kept, total) => this.showCap(kept, total),
    });
    news.attach({
      onState: state => this.showState(state),
      onOutput: (pieces, shown) => {
        for (const { stream, text } of pieces) {
          if (stream === 'stderr') this.errorText = (this.errorText + text).slice(-4000);
        }
        this.terminal.write(pieces, () => {
          shown();
          this.sawOutput();
        });
      },
      onFiles: left => this.files.replace(left),
    });
    this.bind();
    runtime.module().then(
      () => {
        if (!this.client.busy) this.showState({ name: 'idle' });
        this.watchNetwork();
      },
      error => this.terminal.note(`The runtime could not be loaded: ${error}`),
    );
  }

  get busy(): boolean {
    return this.client.busy;
  }

  // The last line of what the program wrote to stderr: after an error, the error.
  get lastError(): string {
    return this.errorText.trimEnd().split('\n').at(-1) ?? '';
  }

  async run(source: string, virtualTime: boolean): Promise<Outcome> {
    // What an earlier program says at its end belongs to it, not to the next one.
    await this.client.stop();
    this.clear();
    this.errorText = '';
    await this.files.load();
    return this.finish(this.client.run(mainProgram(source, virtualTime, this.files.all())));
  }

  // Waits for the end of a run and says what the terminal has not said yet.
  async finish(running: Promise<Outcome>): Promise<Outcome> {
    this.watchNetwork();
    const outcome = await running;
    if (outcome.kind === 'crashed') this.terminal.note(`The runtime failed: ${outcome.message}`);
    this.sawOutput();
    return outcome;
  }

  // The preview is fetched when a program first speaks on the network.
  private watchNetwork(): void {
    const name = networkOfPage();
    if (this.network === name) return;
    this.network = name;
    const channel = new BroadcastChannel(`fermata-network/${name}`);
    channel.onmessage = () => {
      channel.close();
      void import('./preview').then(({ Preview }) => new Preview(name));
    };
  }

  stop(): Promise<void> {
    return this.client.stop();
  }

  clear(): void {
    this.terminal.clear();
    element('cap').hidden = true;
  }

  // The page's colours have changed.
  restyle(): void {
    this.terminal.restyle();
  }

  private bind(): void {
    onClick('clear', () => this.clear());
    onClick('copy-output', () => void copyText(this.terminal.text, 'The output is in the clipboard.'));
    const screenReader = element('screen-reader', HTMLInputElement);
    screenReader.checked = stored(screenReaderKey) === '1';
    this.terminal.setScreenReaderMode(screenReader.checked);
    screenReader.addEventListener('change', () => {
      store(screenReaderKey, screenReader.checked ? '1' : '0');
      this.terminal.setScreenReaderMode(screenReader.checked);
    });
    addEventListener('pagehide', () => {
      this.client.dispose();
      this.runtime.pool.drain();
    });
    addEventListener('pageshow', event => {
      if (event.persisted) this.runtime.pool.warm();
    });
  }

  private showState(state: ClientState): void {
    const busy = isBusy(state);
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
}
