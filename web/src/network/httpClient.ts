// HTTP/1.1 and WebSocket as a browser speaks them, to a program on a shared network.
import type { NetworkPeer, NetworkStream } from './networkPeer';

export interface HttpRequest {
  readonly method: string;
  // With the query, from the slash on.
  readonly path: string;
  readonly host: string;
  readonly port: number;
  readonly headers?: readonly (readonly [string, string])[];
  readonly body?: Uint8Array;
}

export interface HttpAnswer {
  readonly status: number;
  readonly reason: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array;
}

export const headerOf = (headers: HttpAnswer['headers'], wanted: string) =>
  headers.find(([name]) => name.toLowerCase() === wanted)?.[1];

// Ports that a peer's streams come from.
let lastPort = 60_000;
const nextPort = () => {
  lastPort = lastPort < 65_000 ? lastPort + 1 : 60_000;
  return lastPort;
};

// What has come and was not taken, and whether that was all.
class Incoming {
  private bytes = new Uint8Array();
  private over = false;
  private failure: string | undefined;
  private wake: (() => void) | undefined;

  constructor(private readonly took: (count: number) => void) {}

  add(bytes: Uint8Array): void {
    const all = new Uint8Array(this.bytes.length + bytes.length);
    all.set(this.bytes);
    all.set(bytes, this.bytes.length);
    this.bytes = all;
    this.took(bytes.length);
    this.wake?.();
  }

  end(failure?: string): void {
    this.over = true;
    this.failure ??= failure;
    this.wake?.();
  }

  // A line without its end.
  async line(): Promise<string> {
    for (;;) {
      const end = this.bytes.indexOf(10);
      if (end >= 0) return new TextDecoder('latin1').decode(this.take(end + 1)).replace(/\r?\n$/, '');
      await this.more();
    }
  }

  async exactly(count: number): Promise<Uint8Array> {
    while (this.bytes.length < count) await this.more();
    return this.take(count);
  }

  async rest(): Promise<Uint8Array> {
    while (!this.over) await this.change();
    return this.take(this.bytes.length);
  }

  private async more(): Promise<void> {
    if (this.over) throw new Error(this.failure ?? 'The connection was closed before the answer was whole.');
    await this.change();
  }

  private change(): Promise<void> {
    return new Promise(resolve => {
      this.wake = resolve;
    });
  }

  private take(count: number): Uint8Array {
    const taken = this.bytes.slice(0, count);
    this.bytes = this.bytes.slice(count);
    return taken;
  }
}

interface Connection {
  readonly stream: NetworkStream;
  readonly incoming: Incoming;
}

function open(peer: NetworkPeer, port: number): Promise<Connection> {
  return new Promise((resolve, reject) => {
    const incoming = new Incoming(count => stream.took(count));
    const stream = peer.connect(port, nextPort(), {
      connected: () => resolve({ stream, incoming }),
      data: bytes => incoming.add(bytes),
      took: () => {},
      ended: () => incoming.end(),
      closed: failure => {
        const reason = failure === 'refused' ? `Nobody listens at port ${port}.` : 'The connection was reset.';
        incoming.end(failure && reason);
        reject(new Error(reason));
      },
    });
  });
}

async function sendHead(connection: Connection, request: HttpRequest, more: readonly (readonly [string, string])[]) {
  const headers = [['Host', `${request.host}:${request.port}`], ...(request.headers ?? []), ...more];
  const lines = [`${request.method} ${request.path} HTTP/1.1`, ...headers.map(([name, value]) => `${name}: ${value}`)];
  connection.stream.send(new TextEncoder().encode(`${lines.join('\r\n')}\r\n\r\n`));
}

async function readHead(incoming: Incoming): Promise<Omit<HttpAnswer, 'body'>> {
  for (;;) {
    const [, code, reason = ''] = /^HTTP\/\d\.\d (\d{3}) ?(.*)$/.exec(await incoming.line()) ?? [];
    if (!code) throw new Error('The answer is no HTTP.');
    const headers: [string, string][] = [];
    for (let line = await incoming.line(); line !== ''; line = await incoming.line()) {
      const colon = line.indexOf(':');
      headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
    }
    const status = Number(code);
    // 100 Continue and the like come before the answer.
    if (status >= 200 || status === 101) return { status, reason, headers };
  }
}

async function readBody(incoming: Incoming, method: string, head: Omit<HttpAnswer, 'body'>): Promise<Uint8Array> {
  if (method === 'HEAD' || head.status === 204 || head.status === 304) return new Uint8Array();
  if (/\bchunked\b/i.test(headerOf(head.headers, 'transfer-encoding') ?? '')) {
    const pieces: Uint8Array[] = [];
    for (;;) {
      const size = Number.parseInt(await incoming.line(), 16);
      if (!size) break;
      pieces.push(await incoming.exactly(size));
      await incoming.line();
    }
    return new Uint8Array(await new Blob(pieces as Uint8Array<ArrayBuffer>[]).arrayBuffer());
  }
  const length = headerOf(head.headers, 'content-length');
  return length === undefined ? incoming.rest() : incoming.exactly(Number(length));
}

// Rejects with a sentence for the user.
export async function request(peer: NetworkPeer, what: HttpRequest): Promise<HttpAnswer> {
  const connection = await open(peer, what.port);
  try {
    const length = what.body ? ([['Content-Length', String(what.body.length)]] as const) : [];
    await sendHead(connection, what, [...length, ['Connection', 'close']]);
    if (what.body) connection.stream.send(what.body);
    const head = await readHead(connection.incoming);
    return { ...head, body: await readBody(connection.incoming, what.method, head) };
  } finally {
    connection.stream.close();
  }
}

const Opcode = { text: 1, bytes: 2, close: 8, ping: 9, pong: 10 } as const;

export interface SocketListener {
  opened(protocol: string): void;
  message(data: string | Uint8Array): void;
  closed(code: number, reason: string): void;
}

export class NetworkSocket {
  private connection: Connection | undefined;
  private over = false;

  constructor(
    peer: NetworkPeer,
    what: Pick<HttpRequest, 'path' | 'host' | 'port' | 'headers'>,
    private readonly listener: SocketListener,
  ) {
    void this.run(peer, what).catch(() => this.finish(1006, ''));
  }

  send(data: string | Uint8Array): void {
    if (typeof data === 'string') this.frame(Opcode.text, new TextEncoder().encode(data));
    else this.frame(Opcode.bytes, data);
  }

  close(code = 1000, reason = ''): void {
    this.frame(Opcode.close, Uint8Array.of(code >> 8, code & 255, ...new TextEncoder().encode(reason)));
  }

  private async run(peer: NetworkPeer, what: Pick<HttpRequest, 'path' | 'host' | 'port' | 'headers'>) {
    const connection = await open(peer, what.port);
    this.connection = connection;
    const key = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
    await sendHead(connection, { method: 'GET', ...what }, [
      ['Upgrade', 'websocket'],
      ['Connection', 'Upgrade'],
      ['Sec-WebSocket-Key', key],
      ['Sec-WebSocket-Version', '13'],
    ]);
    const head = await readHead(connection.incoming);
    if (head.status !== 101) throw new Error('The server does not agree to a WebSocket.');
    this.listener.opened(headerOf(head.headers, 'sec-websocket-protocol') ?? '');
    await this.read(connection.incoming);
  }

  private async read(incoming: Incoming): Promise<void> {
    let pieces: Uint8Array[] = [];
    let kind = 0;
    for (;;) {
      const [first = 0, second = 0] = await incoming.exactly(2);
      let length = second & 0x7f;
      if (length >= 126) {
        const bytes = await incoming.exactly(length === 126 ? 2 : 8);
        length = bytes.reduce((sum, byte) => sum * 256 + byte, 0);
      }
      const payload = await incoming.exactly(length);
      const opcode = first & 0x0f;
      if (opcode === Opcode.ping) this.frame(Opcode.pong, payload);
      else if (opcode === Opcode.close) {
        this.frame(Opcode.close, payload.slice(0, 2));
        const code = payload.length >= 2 ? (payload[0] ?? 0) * 256 + (payload[1] ?? 0) : 1005;
        this.finish(code, new TextDecoder().decode(payload.subarray(2)));
        return;
      } else if (opcode < Opcode.close) {
        if (opcode !== 0) kind = opcode;
        pieces.push(payload);
        if ((first & 0x80) === 0) continue;
        const whole = new Uint8Array(await new Blob(pieces as Uint8Array<ArrayBuffer>[]).arrayBuffer());
        pieces = [];
        this.listener.message(kind === Opcode.text ? new TextDecoder().decode(whole) : whole);
      }
    }
  }

  // A client masks what it sends.
  private frame(opcode: number, payload: Uint8Array): void {
    if (this.over || !this.connection) return;
    const { length } = payload;
    const size =
      length < 126
        ? [length]
        : length < 65_536
          ? [126, length >> 8, length & 255]
          : [127, 0, 0, 0, 0, length >>> 24, (length >> 16) & 255, (length >> 8) & 255, length & 255];
    const mask = crypto.getRandomValues(new Uint8Array(4));
    const head = [0x80 | opcode, (size[0] ?? 0) | 0x80, ...size.slice(1), ...mask];
    const bytes = new Uint8Array(head.length + length);
    bytes.set(head);
    payload.forEach((byte, index) => {
      bytes[head.length + index] = byte ^ (mask[index % 4] ?? 0);
    });
    this.connection.stream.send(bytes);
  }

  private finish(code: number, reason: string): void {
    if (this.over) return;
    this.over = true;
    this.connection?.stream.close();
    this.listener.closed(code, reason);
  }
}
