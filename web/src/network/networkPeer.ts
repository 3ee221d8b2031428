// A network that programs share by its name: whoever takes part (a program, or the preview of a page) is a peer.

// What becomes of a stream, told to its one end.
export interface StreamListener {
  connected(): void;
  data(bytes: Uint8Array): void;
  // The other has read so many bytes.
  took(count: number): void;
  // The other sends no more.
  ended(): void;
  // It is over: closed by the other, or why not.
  closed(failure?: 'refused' | 'reset'): void;
}

export interface NetworkStream {
  send(bytes: Uint8Array): void;
  took(count: number): void;
  end(): void;
  // Over; `reset`: what came was not read.
  close(reset?: boolean): void;
}

// A place that takes datagrams.
export interface DatagramPlace {
  send(port: number, bytes: Uint8Array): void;
  close(): void;
}

export interface NetworkPeer {
  // `offer` gets the name of each stream that begins, for accept(), and the other's port. Gives what ends it.
  listen(port: number, offer: (name: string, port: number) => void): () => void;
  connect(port: number, ownPort: number, listener: StreamListener): NetworkStream;
  accept(name: string, listener: StreamListener): NetworkStream;
  // `receive` gets each datagram, and the port that an answer goes to.
  bind(port: number, receive: (port: number, bytes: Uint8Array) => void): DatagramPlace;
  leave(): void;
}
