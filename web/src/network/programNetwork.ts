// The network of a program: the operations Listen and Connect of core/host/host.h over one that it shares with others.
import type { Completions, Operation } from '../engine/completions';
import { OperationKind } from '../engine/exports';
import type { NetworkPlace } from '../engine/networkPlace';
import { decodeRecord, encodeRecord } from '../protocol/record';
import type { NetworkPeer, NetworkStream } from './networkPeer';
import { SharedNetwork } from './sharedNetwork';

const text = (field?: Uint8Array) => new TextDecoder().decode(field);
const bytesOf = (value: string | number) => new TextEncoder().encode(String(value));

export class ProgramNetwork implements NetworkPlace {
  private readonly peer: NetworkPeer;

  constructor(name: string) {
    this.peer = new SharedNetwork(name);
  }

  begin(kind: number, request: Uint8Array, completions: Completions): Operation {
    if (kind === OperationKind.Connect) return new ConnectOperation(request, completions, this.peer);
    const [port, what] = decodeRecord(request);
    if (text(what) === 'datagrams') return this.takeDatagrams(Number(text(port)), completions);
    const stop = this.peer.listen(Number(text(port)), (name, from) =>
      completions.data(encodeRecord([bytesOf(name), bytesOf(from)])),
    );
    return { cancel: stop };
  }

  private takeDatagrams(port: number, completions: Completions): Operation {
    const place = this.peer.bind(port, (from, bytes) => completions.data(encodeRecord([bytesOf(from), bytes])));
    return {
      cancel: () => place.close(),
      tell: (_to, datagram) => {
        const [to, bytes = new Uint8Array()] = decodeRecord(datagram);
        place.send(Number(text(to)), bytes.slice());
      },
    };
  }

  leave(): void {
    this.peer.leave();
  }
}

class ConnectOperation implements Operation {
  private readonly stream: NetworkStream;
  private over = false;
  private reset = false;

  constructor(request: Uint8Array, completions: Completions, peer: NetworkPeer) {
    const [how, what = '', ownPort] = decodeRecord(request).map(text);
    const tell = (kind: string, bytes: Uint8Array = new Uint8Array()) => {
      const data = new Uint8Array(bytes.length + 1);
      data[0] = kind.charCodeAt(0);
      data.set(bytes, 1);
      completions.data(data);
    };
    const listener = {
      connected: () => completions.head(encodeRecord([])),
      data: (bytes: Uint8Array) => tell('d', bytes),
      took: (count: number) => tell('t', bytesOf(count)),
      ended: () => tell('e'),
      closed: (failure?: 'refused' | 'reset') => {
        this.over = true;
        if (failure) completions.failed('network', failure);
        else completions.done();
      },
    };
    this.stream = how === 'from' ? peer.accept(what, listener) : peer.connect(Number(what), Number(ownPort), listener);
  }

  tell(what: string, bytes: Uint8Array): void {
    if (what === 'data') this.stream.send(bytes.slice());
    else if (what === 'took') this.stream.took(Number(text(bytes)));
    else if (what === 'end') this.stream.end();
    else this.reset = true;
  }

  cancel(): void {
    if (!this.over) this.stream.close(this.reset);
    this.over = true;
  }
}
