// The preview: a small browser for the servers of the program that runs. Its address bar, links and forms go through
// the program's network; the documents stand in a frame without an origin (public/preview.html), which can do nothing
// but show them and send messages.
import { type HttpAnswer, headerOf, NetworkSocket, request } from '../network/httpClient';
import { SharedNetwork } from '../network/sharedNetwork';
import { element } from './document';
import { button } from './filesPanel';
import { failureDocument, previewDocument } from './previewDocument';

interface Going {
  readonly address: string;
  readonly method: string;
  readonly headers?: readonly (readonly [string, string])[];
  readonly body?: Uint8Array;
}

type FromFrame =
  | { readonly type: 'ready' }
  | ({ readonly type: 'navigate' } & Going)
  | ({ readonly type: 'fetch'; readonly id: number } & Going)
  | { readonly type: 'socket'; readonly id: number; readonly address: string; readonly protocols: readonly string[] }
  | { readonly type: 'socket-send'; readonly id: number; readonly data: string | Uint8Array }
  | { readonly type: 'socket-close'; readonly id: number; readonly code?: number; readonly reason?: string };

const redirects = new Set([301, 302, 303, 307, 308]);
const mostRedirects = 10;
const ownHosts = /^(localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\])$/;

export class Preview {
  private readonly network: SharedNetwork;
  private readonly section = document.createElement('section');
  private readonly address = document.createElement('input');
  private readonly back = button('Back', 'quiet text', () => this.goBack());
  private readonly status = document.createElement('p');
  private readonly frame = document.createElement('iframe');
  private readonly open = element('open-preview', HTMLButtonElement);
  private readonly cookies = new Map<string, string>();
  private readonly sockets = new Map<number, NetworkSocket>();
  private readonly visited: string[] = [];
  private current: Going | undefined;
  private waitingDocument: { readonly html: string; readonly address: string } | undefined;
  private ready = false;
  private ports: readonly number[] = [];
  private turn = 0;

  constructor(name: string) {
    this.build();
    this.network = new SharedNetwork(name, ports => this.showPorts(ports));
    addEventListener('message', event => {
      if (event.source === this.frame.contentWindow) this.hear(event.data as FromFrame);
    });
  }

  private build(): void {
    this.section.className = 'preview';
    this.section.ariaLabel = 'Preview';
    this.section.hidden = true;
    const form = document.createElement('form');
    this.address.type = 'text';
    this.address.ariaLabel = 'Address';
    this.address.autocomplete = 'off';
    this.address.spellcheck = false;
    this.address.inputMode = 'url';
    const go = button('Go', 'quiet text', () => {});
    go.type = 'submit';
    const reload = button('Reload', 'quiet text', () => this.current && void this.go(this.current));
    const close = button('Close', 'quiet text', () => this.hide());
    close.ariaLabel = 'Close the preview';
    this.back.disabled = true;
    form.append(this.back, reload, this.address, go, close);
    form.addEventListener('submit', event => {
      event.preventDefault();
      const typed = this.typed();
      if (typed) void this.visit({ address: typed, method: 'GET' });
      else this.status.textContent = 'No such address here: localhost and a port are.';
    });
    this.status.className = 'muted';
    this.status.role = 'status';
    this.frame.title = 'What the program answers';
    this.frame.setAttribute('sandbox', 'allow-scripts allow-forms allow-modals');
    this.section.append(form, this.status, this.frame);
    element('terminal').closest('section')?.append(this.section);
    this.open.addEventListener('click', () => this.show());
  }

  private showPorts(ports: readonly number[]): void {
    const fresh = ports.find(port => !this.ports.includes(port));
    this.ports = ports;
    const port = ports[0];
    this.open.hidden = port === undefined;
    this.open.textContent = `Open :${fresh ?? port ?? ''}`;
    this.open.dataset.port = String(fresh ?? port ?? '');
    if (port === undefined && !this.section.hidden) this.status.textContent = 'The program does not listen any more.';
  }

  private show(): void {
    const address = `http://localhost:${this.open.dataset.port}/`;
    this.section.hidden = false;
    if (!this.frame.src) this.frame.src = './preview.html';
    void this.visit({ address, method: 'GET' });
    this.address.focus();
  }

  private hide(): void {
    this.section.hidden = true;
    this.closeSockets();
    if (!this.open.hidden) this.open.focus();
  }

  // What the address bar says, as an address: a path, a port or a host may stand alone.
  private typed(): string | undefined {
    const text = this.address.value.trim();
    const base = this.current?.address ?? `http://localhost:${this.ports[0] ?? 80}/`;
    const whole = /^\d+(\/|$)/.test(text)
      ? `http://localhost:${text}`
      : /^[a-z.\d]+:\d/i.test(text)
        ? `http://${text}`
        : text;
    try {
      const found = new URL(whole, base);
      return ownHosts.test(found.hostname) ? found.href : undefined;
    } catch {
      return undefined;
    }
  }

  private visit(going: Going): Promise<void> {
    if (this.current && this.current.address !== going.address) this.visited.push(this.current.address);
    return this.go(going);
  }

  private goBack(): void {
    const address = this.visited.pop();
    if (address) void this.go({ address, method: 'GET' });
  }

  private async go(going: Going): Promise<void> {
    const turn = ++this.turn;
    this.closeSockets();
    this.current = going;
    this.address.value = going.address;
    this.back.disabled = this.visited.length === 0;
    this.status.textContent = 'Waiting for the answer';
    const began = performance.now();
    let html: string;
    let address = going.address;
    let text: string;
    try {
      const { answer, last } = await this.fetch(going);
      address = last.href;
      html = await previewDocument(answer, last, async part => {
        if (!this.isOwn(part)) return undefined;
        return (await this.fetch({ address: part.href, method: 'GET' })).answer;
      });
      text = `${answer.status} ${answer.reason} in ${Math.round(performance.now() - began)} ms`;
    } catch (error) {
      text = error instanceof Error ? error.message : String(error);
      html = failureDocument(text);
    }
    // Another was asked for meanwhile.
    if (turn !== this.turn) return;
    this.current = address === going.address ? going : { address, method: 'GET' };
    this.address.value = address;
    this.status.textContent = text;
    this.waitingDocument = { html, address };
    this.showDocument();
  }

  private showDocument(): void {
    if (!this.ready || !this.waitingDocument) return;
    this.frame.contentWindow?.postMessage({ type: 'show', ...this.waitingDocument }, '*');
    this.waitingDocument = undefined;
  }

  private isOwn(address: URL): boolean {
    return /^(http|ws):$/.test(address.protocol) && ownHosts.test(address.hostname);
  }

  // Follows redirects, and keeps cookies.
  private async fetch(going: Going): Promise<{ answer: HttpAnswer; last: URL }> {
    let { method, body, headers = [] } = going;
    let address = new URL(going.address);
    for (let hop = 0; hop <= mostRedirects; hop++) {
      if (!this.isOwn(address)) throw new Error(`${address.host} is not in the program's network.`);
      const answer = await request(this.network, {
        method,
        path: address.pathname + address.search,
        ...placeOf(address),
        headers: [['Accept', '*/*'], ['User-Agent', 'Fermata'], ...this.cookieHeader(), ...headers],
        ...(body && body.length > 0 && { body }),
      });
      for (const [name, value] of answer.headers) if (name.toLowerCase() === 'set-cookie') this.setCookie(value);
      const location = headerOf(answer.headers, 'location');
      if (!redirects.has(answer.status) || !location) return { answer, last: address };
      address = new URL(location, address);
      if (answer.status === 303 || (answer.status < 303 && method === 'POST')) {
        method = 'GET';
        body = undefined;
        headers = headers.filter(([name]) => name.toLowerCase() !== 'content-type');
      }
    }
    throw new Error('The server redirects for ever.');
  }

  private cookieHeader(): (readonly [string, string])[] {
    if (this.cookies.size === 0) return [];
    return [['Cookie', [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')]];
  }

  private setCookie(text: string): void {
    const [pair = '', ...attributes] = text.split(';');
    const equals = pair.indexOf('=');
    const name = pair.slice(0, equals).trim();
    const gone = attributes.some(each => /^\s*max-age=(0|-\d+)\s*$|^\s*expires=.*\b1970\b/i.test(each));
    if (gone) this.cookies.delete(name);
    else this.cookies.set(name, pair.slice(equals + 1).trim());
  }

  // -- the frame

  private hear(message: FromFrame): void {
    switch (message.type) {
      case 'ready':
        this.ready = true;
        this.showDocument();
        break;
      case 'navigate':
        void this.visit(message);
        break;
      case 'fetch':
        void this.answer(message.id, message);
        break;
      case 'socket':
        this.openSocket(message.id, new URL(message.address), message.protocols);
        break;
      case 'socket-send':
        this.sockets.get(message.id)?.send(message.data);
        break;
      case 'socket-close':
        this.sockets.get(message.id)?.close(message.code, message.reason);
    }
  }

  private async answer(id: number, going: Going): Promise<void> {
    const post = (message: object) => this.frame.contentWindow?.postMessage({ id, ...message }, '*');
    try {
      post((await this.fetch(going)).answer);
    } catch (error) {
      post({ failure: error instanceof Error ? error.message : String(error) });
    }
  }

  private openSocket(id: number, address: URL, protocols: readonly string[]): void {
    const post = (message: object) => this.frame.contentWindow?.postMessage({ id, ...message }, '*');
    if (!this.isOwn(address)) {
      post({ what: 'close', code: 1006, reason: '' });
      return;
    }
    const asked = protocols.length > 0 ? ([['Sec-WebSocket-Protocol', protocols.join(', ')]] as const) : [];
    const where = { path: address.pathname + address.search, ...placeOf(address) };
    this.sockets.set(
      id,
      new NetworkSocket(
        this.network,
        { ...where, headers: [...this.cookieHeader(), ...asked] },
        {
          opened: protocol => post({ what: 'open', protocol }),
          message: data => post({ what: 'message', data }),
          closed: (code, reason) => {
            this.sockets.delete(id);
            post({ what: 'close', code, reason });
          },
        },
      ),
    );
  }

  private closeSockets(): void {
    for (const socket of this.sockets.values()) socket.close(1001);
    this.sockets.clear();
  }
}

const placeOf = (address: URL) => ({ host: address.hostname, port: Number(address.port || 80) });
