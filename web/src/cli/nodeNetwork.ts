// The sockets of the system under Node, as far as the command line gives the program hosts to reach. What an operation
// is asked and told stands in core/host/host.h.
import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';
import type { Operation } from '../engine/completions';
import { type OpenSocket, SocketEvent, type SocketListener } from '../engine/hostSocket';
import { decodeRecord } from '../protocol/record';
import { NetworkGrants } from './networkGrants';
import { errorOf, StreamSocket } from './streamSocket';

// As core/network/network.h has it: what is not allowed, which is not the same as what the system refuses.
const mayNotConnect = String(0x3000d);

const decoder = new TextDecoder();

export function nodeNetwork(hosts: readonly string[]): OpenSocket {
  const network = new NodeNetwork(new NetworkGrants(hosts));
  return (request, listener) => network.open(request, listener);
}

interface Address {
  readonly host: string;
  readonly port: number;
}

class NodeNetwork {
  // Connections from outside that nobody has accepted yet.
  private readonly arrived = new Map<string, net.Socket>();
  private arrivals = 0;

  constructor(private readonly grants: NetworkGrants) {}

  open([what, ...fields]: readonly Uint8Array[], listener: SocketListener): Operation {
    const [first = '', second = '', third = '', fourth = ''] = fields.map(field => decoder.decode(field));
    const address = { host: first, port: Number(second) };
    switch (decoder.decode(what)) {
      case 'connect':
        if (!this.grants.allow(first, second)) return denied(listener);
        return new StreamSocket(connect(address, { host: third, port: Number(fourth) }), listener);
      case 'accept': {
        const socket = this.arrived.get(first);
        this.arrived.delete(first);
        return new StreamSocket(socket ?? new net.Socket().destroy(), listener);
      }
      case 'listen':
        if (!this.grants.allow(first, second)) return denied(listener);
        return this.listen(address, third === '1', listener);
      case 'datagram':
        // Where others cannot know it, an address of its own is no danger.
        if (address.port !== 0 && !this.grants.allow(first, second)) return denied(listener);
        return new DatagramSocket(address, third === '1', this.grants, listener);
      case 'look up':
        return this.lookUp(first, Number(second), listener);
      default:
        listener.failed(mayNotConnect, 'nothing of the kind');
        return { cancel() {} };
    }
  }

  private listen({ host, port }: Address, ipv6Only: boolean, listener: SocketListener): Operation {
    const waiting = new Set<string>();
    const server = net.createServer({ allowHalfOpen: true, pauseOnConnect: true, noDelay: true }, socket => {
      const number = String(++this.arrivals);
      this.arrived.set(number, socket);
      waiting.add(number);
      // One that breaks before it is accepted breaks for whoever accepts it.
      socket.on('error', () => {});
      const { localAddress = '', localPort = '', remoteAddress = '', remotePort = '' } = socket;
      listener.tell(SocketEvent.Connection, [number, localAddress, localPort, remoteAddress, remotePort]);
    });
    server.on('error', error => listener.failed(...errorOf(error)));
    server.on('listening', () => listener.tell(SocketEvent.Open, fieldsOf(server.address())));
    server.listen(host.startsWith('/') ? { path: host } : { host, port, ipv6Only });
    return {
      cancel: () => {
        server.close();
        for (const number of waiting) {
          this.arrived.get(number)?.resetAndDestroy();
          this.arrived.delete(number);
        }
      },
    };
  }

  private lookUp(host: string, family: number, listener: SocketListener): Operation {
    if (!this.grants.allowName(host)) return denied(listener);
    dns.lookup(host, { all: true, family: family === 10 ? 6 : family === 2 ? 4 : 0 }, (error, found) => {
      if (error) {
        listener.failed(error.code ?? 'ENOTFOUND', error.message);
        return;
      }
      const addresses = found.map(each => each.address);
      this.grants.learn(host, addresses);
      listener.tell(SocketEvent.Found, addresses.join(' '));
      listener.done();
    });
    return { cancel() {} };
  }
}

class DatagramSocket implements Operation {
  private readonly socket: dgram.Socket;
  private ready = false;
  private remote: Address | undefined;

  constructor(
    { host, port }: Address,
    ipv6Only: boolean,
    private readonly grants: NetworkGrants,
    private readonly listener: SocketListener,
  ) {
    this.socket = dgram.createSocket({ type: host.includes(':') ? 'udp6' : 'udp4', ipv6Only });
    this.socket.on('error', error => {
      if (this.ready) this.trouble(error);
      else listener.failed(...errorOf(error));
    });
    this.socket.on('message', (bytes, { address, port }) =>
      listener.tell(SocketEvent.Datagram, [address, port, bytes]),
    );
    this.socket.on('listening', () => {
      this.ready = true;
      listener.tell(SocketEvent.Open, fieldsOf(this.socket.address()));
    });
    this.socket.bind({ address: host, port, exclusive: true });
  }

  tell(what: string, bytes: Uint8Array): void {
    const [host, port, content = new Uint8Array()] = decodeRecord(bytes);
    const to = { host: decoder.decode(host), port: Number(decoder.decode(port)) };
    if (!this.grants.allow(to.host, String(to.port))) this.listener.tell(SocketEvent.Trouble, mayNotConnect);
    else if (what === 'connect') this.connect(to);
    else if (what === 'to') this.send(content, to);
  }

  cancel(): void {
    // What was sent to it before is on its way.
    this.socket.close();
  }

  private connect(to: Address): void {
    const go = () =>
      this.socket.connect(to.port, to.host, (error?: Error | null) => {
        if (error) {
          this.trouble(error);
          return;
        }
        this.remote = to;
        this.listener.tell(SocketEvent.Open, fieldsOf(this.socket.address()));
      });
    if (this.remote) this.socket.disconnect();
    if (this.ready) go();
    else this.socket.once('listening', go);
  }

  private send(content: Uint8Array, { host, port }: Address): void {
    const sent = (error: Error | null) => {
      if (error) this.trouble(error);
    };
    if (this.remote) this.socket.send(content, sent);
    else {
      if (host.endsWith('255')) this.socket.setBroadcast(true);
      this.socket.send(content, port, host, sent);
    }
  }

  private trouble(error: Error): void {
    this.listener.tell(SocketEvent.Trouble, errorOf(error)[0]);
  }
}

function connect({ host, port }: Address, local: Address): net.Socket {
  if (host.startsWith('/')) return net.connect({ path: host, allowHalfOpen: true });
  return net.connect({
    host,
    port,
    allowHalfOpen: true,
    noDelay: true,
    ...(local.host && { localAddress: local.host }),
    ...(local.port && { localPort: local.port }),
  });
}

function denied(listener: SocketListener): Operation {
  listener.failed(mayNotConnect, 'not allowed');
  return { cancel() {} };
}

function fieldsOf(address: ReturnType<net.Server['address']>): [string, string | number] {
  if (address === null) return ['', ''];
  return typeof address === 'string' ? [address, ''] : [address.address, address.port];
}
