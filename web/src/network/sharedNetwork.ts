// The network that programs of one origin share by its name, over a BroadcastChannel: in two snippets of a page, in two
// tabs, in two workers of Node. Each peer tells the ports where it listens; a stream is then between two of them. A peer
// that ends says so; of one that was ended by force the lock tells that it holds as long as it lives. A datagram goes to
// all: whoever takes some at its port gets it, and nobody says that there is nobody.
import type { DatagramPlace, NetworkPeer, NetworkStream, StreamListener } from './networkPeer';

type Message =
  | { readonly kind: 'ask' }
  | { readonly kind: 'ports'; readonly ports: readonly number[] }
  | { readonly kind: 'leave' }
  | { readonly kind: 'connect'; readonly stream: string; readonly port: number; readonly ownPort: number }
  | { readonly kind: 'accept' | 'refuse' | 'end' | 'close' | 'reset'; readonly stream: string }
  | { readonly kind: 'data'; readonly stream: string; readonly bytes: Uint8Array }
  | { readonly kind: 'took'; readonly stream: string; readonly count: number }
  | { readonly kind: 'datagram'; readonly port: number; readonly ownPort: number; readonly bytes: Uint8Array };

interface Envelope {
  readonly from: string;
  // Everybody, where it is missing.
  readonly to?: string;
  readonly message: Message;
}

interface Stream {
  readonly peer: string;
  // Missing until it is accepted.
  listener?: StreamListener;
  // By the peer that it goes to.
  answered?: boolean;
}

interface Attempt {
  readonly port: number;
  readonly ownPort: number;
  readonly listener: StreamListener;
}

// Milliseconds after which a peer that was not heard of is not there, and after which one that was does not answer.
const patience = 1000;
const answerTime = 3000;
// What a peer has sent may come later than the lock that it held to the end.
const lastWords = 500;
// Ports from here on are chosen by each program for itself, so that two may have the same: those of others have other
// numbers here, above the ones that programs choose.
const firstChosenPort = 49_152;
const firstTranslatedPort = 61_000;

export class SharedNetwork implements NetworkPeer {
  private readonly channel: BroadcastChannel;
  private readonly name = crypto.randomUUID();
  private readonly begun = performance.now();
  private readonly doors = new Map<number, (name: string, port: number) => void>();
  private readonly places = new Map<number, (port: number, bytes: Uint8Array) => void>();
  // Of datagrams' senders: their ports as this program knows them.
  private readonly translated = new Map<number, { readonly peer: string; readonly port: number }>();
  private readonly peers = new Map<string, readonly number[]>();
  private readonly streams = new Map<string, Stream>();
  // Of streams to ports where nobody is known to listen.
  private readonly attempts = new Map<string, Attempt>();
  private readonly timers = new Set<ReturnType<typeof setTimeout>>();
  private readonly watched = new Set<string>();
  private readonly over = new AbortController();
  // What is said before the lock is held: who heard of a peer without one would take it for dead.
  private unsaid: Envelope[] | undefined = [];
  private count = 0;
  private left = false;

  // `onPorts` is told of the ports where the others listen, when they change.
  constructor(
    private readonly network: string,
    private readonly onPorts?: (ports: readonly number[]) => void,
  ) {
    this.channel = new BroadcastChannel(`fermata-network/${network}`);
    this.channel.onmessage = event => this.receive(event.data as Envelope);
    this.holdLock();
    this.send({ kind: 'ask' });
  }

  listen(port: number, offer: (name: string, port: number) => void): () => void {
    this.doors.set(port, offer);
    this.tellPorts();
    return () => {
      if (this.doors.get(port) !== offer) return;
      this.doors.delete(port);
      this.tellPorts();
    };
  }

  connect(port: number, ownPort: number, listener: StreamListener): NetworkStream {
    const name = `${this.name}/${++this.count}`;
    this.attempts.set(name, { port, ownPort, listener });
    if (!this.dial(name)) void this.waitForOthers(name);
    return this.streamOf(name);
  }

  accept(name: string, listener: StreamListener): NetworkStream {
    const stream = this.streams.get(name);
    if (stream) {
      stream.listener = listener;
      this.send({ kind: 'accept', stream: name }, stream.peer);
      listener.connected();
    } else {
      listener.closed('reset');
    }
    return this.streamOf(name);
  }

  bind(port: number, receive: (port: number, bytes: Uint8Array) => void): DatagramPlace {
    this.places.set(port, receive);
    return {
      send: (to, bytes) => {
        const known = this.translated.get(to);
        this.send({ kind: 'datagram', port: known?.port ?? to, ownPort: port, bytes }, known?.peer);
      },
      close: () => {
        if (this.places.get(port) === receive) this.places.delete(port);
      },
    };
  }

  leave(): void {
    if (this.left) return;
    this.send({ kind: 'leave' });
    this.left = true;
    this.over.abort();
    for (const timer of this.timers) clearTimeout(timer);
    this.channel.close();
  }

  private streamOf(name: string): NetworkStream {
    const tell = (message: Message) => {
      const stream = this.streams.get(name);
      if (stream) this.send(message, stream.peer);
    };
    return {
      send: bytes => tell({ kind: 'data', stream: name, bytes }),
      took: count => tell({ kind: 'took', stream: name, count }),
      end: () => tell({ kind: 'end', stream: name }),
      close: reset => {
        tell({ kind: reset ? 'reset' : 'close', stream: name });
        this.streams.delete(name);
        this.attempts.delete(name);
      },
    };
  }

  // To the peer that listens there, if there is one.
  private dial(name: string): boolean {
    const attempt = this.attempts.get(name);
    if (!attempt) return true;
    const { port, ownPort, listener } = attempt;
    const found = [...this.peers].find(([, ports]) => ports.includes(port));
    if (!found) return false;
    const [peer] = found;
    this.attempts.delete(name);
    const stream = { peer, listener, answered: false };
    this.streams.set(name, stream);
    this.send({ kind: 'connect', stream: name, port, ownPort }, peer);
    this.watch(peer);
    this.later(answerTime, () => {
      if (!stream.answered && this.streams.get(name) === stream) this.drop(name, 'refused');
    });
    return true;
  }

  // Others may not have told yet where they listen.
  private async waitForOthers(name: string): Promise<void> {
    const rest = Math.max(0, patience - (performance.now() - this.begun));
    const awaited = rest > 0 && (await this.someoneHasNotTold());
    this.later(awaited ? rest : 0, () => this.refuse(name));
  }

  private async someoneHasNotTold(): Promise<boolean> {
    const all = await locks()?.query();
    if (!all) return true;
    const prefix = this.lockOf('');
    return [...(all.held ?? []), ...(all.pending ?? [])]
      .filter(({ name }) => name?.startsWith(prefix))
      .map(({ name }) => name?.slice(prefix.length) ?? '')
      .some(peer => peer !== this.name && !this.peers.has(peer));
  }

  private refuse(name: string): void {
    const attempt = this.attempts.get(name);
    this.attempts.delete(name);
    attempt?.listener.closed('refused');
  }

  private drop(name: string, failure?: 'refused' | 'reset'): void {
    const stream = this.streams.get(name);
    this.streams.delete(name);
    stream?.listener?.closed(failure);
  }

  private receive({ from, to, message }: Envelope): void {
    if (to !== undefined && to !== this.name) return;
    switch (message.kind) {
      case 'ask':
        // Who has just come listens nowhere yet.
        if (!this.peers.has(from)) this.peers.set(from, []);
        this.watch(from);
        this.tellPorts(from);
        return;
      case 'ports':
        this.peers.set(from, message.ports);
        this.watch(from);
        this.onPorts?.(this.known());
        for (const name of [...this.attempts.keys()]) this.dial(name);
        return;
      case 'leave':
        this.lose(from);
        return;
      case 'connect': {
        const offer = this.doors.get(message.port);
        if (!offer) {
          this.send({ kind: 'refuse', stream: message.stream }, from);
          return;
        }
        this.streams.set(message.stream, { peer: from });
        this.watch(from);
        offer(message.stream, message.ownPort);
        return;
      }
      case 'datagram':
        this.places.get(message.port)?.(this.translate(from, message.ownPort), message.bytes);
        return;
    }
    const stream = this.streams.get(message.stream);
    if (stream?.peer !== from) return;
    switch (message.kind) {
      case 'accept':
        stream.answered = true;
        stream.listener?.connected();
        break;
      case 'refuse':
        this.drop(message.stream, 'refused');
        break;
      case 'data':
        stream.listener?.data(message.bytes);
        break;
      case 'took':
        stream.listener?.took(message.count);
        break;
      case 'end':
        stream.listener?.ended();
        break;
      case 'close':
        this.drop(message.stream);
        break;
      case 'reset':
        this.drop(message.stream, 'reset');
    }
  }

  // The port of another program, as this one is to know it.
  private translate(peer: string, port: number): number {
    if (port < firstChosenPort) return port;
    for (const [own, known] of this.translated) if (known.peer === peer && known.port === port) return own;
    const own = firstTranslatedPort + this.translated.size;
    this.translated.set(own, { peer, port });
    return own;
  }

  // A peer is gone: its streams end as those of a process that was killed.
  private lose(peer: string): void {
    const listened = this.peers.delete(peer);
    for (const [name, stream] of this.streams) if (stream.peer === peer) this.drop(name, 'reset');
    if (listened) this.onPorts?.(this.known());
  }

  private known(): readonly number[] {
    return [...new Set([...this.peers.values()].flat())].sort((one, other) => one - other);
  }

  private tellPorts(to?: string): void {
    this.send({ kind: 'ports', ports: [...this.doors.keys()] }, to);
  }

  private send(message: Message, to?: string): void {
    if (this.left) return;
    const envelope: Envelope = { from: this.name, message, ...(to !== undefined && { to }) };
    if (this.unsaid) this.unsaid.push(envelope);
    else this.channel.postMessage(envelope);
  }

  private later(milliseconds: number, act: () => void): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      act();
    }, milliseconds);
    this.timers.add(timer);
  }

  private lockOf(peer: string): string {
    return `fermata-peer/${this.network}/${peer}`;
  }

  // Where there are no locks (no secure context, Node), a peer that is ended by force is not missed.
  private holdLock(): void {
    const held = new Promise<void>(resolve => this.over.signal.addEventListener('abort', () => resolve()));
    const hold = () => {
      this.speak();
      return held;
    };
    const manager = locks();
    if (manager) manager.request(this.lockOf(this.name), hold).catch(() => this.speak());
    else this.speak();
  }

  private speak(): void {
    const waiting = this.unsaid ?? [];
    this.unsaid = undefined;
    if (!this.left) for (const envelope of waiting) this.channel.postMessage(envelope);
  }

  private watch(peer: string): void {
    if (this.watched.has(peer)) return;
    this.watched.add(peer);
    locks()
      ?.request(this.lockOf(peer), { signal: this.over.signal }, () => this.later(lastWords, () => this.lose(peer)))
      ?.catch(() => {});
  }
}

const locks = () => (globalThis as { navigator?: { locks?: LockManager } }).navigator?.locks;
