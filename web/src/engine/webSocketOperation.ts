// The operations WebSocket and WebSocketSend of core/host/host.h over the platform's WebSocket: pings and the frames
// are its business, messages and the end are the program's.
import { decodeRecord, encodeRecord } from '../protocol/record';
import type { Completions, Operation } from './completions';

// Bytes that may wait to go before the program is made to wait.
const room = 1024 * 1024;
const pollMilliseconds = 20;

const Kind = { text: '1', bytes: '2', close: '8' } as const;

export class WebSocketOperation implements Operation {
  private readonly socket: WebSocket | undefined;
  private opened = false;

  constructor(request: Uint8Array, completions: Completions) {
    const [url, ...protocols] = decodeRecord(request).map(field => new TextDecoder().decode(field));
    let socket: WebSocket;
    if (typeof WebSocket === 'undefined') {
      completions.failed('unsupported', 'Node has WebSockets from version 22 on: use it, or --allow-net');
      return;
    }
    try {
      socket = new WebSocket(url ?? '', protocols);
    } catch (error) {
      completions.failed('unsupported', error instanceof Error ? error.message : String(error));
      return;
    }
    this.socket = socket;
    socket.binaryType = 'arraybuffer';
    socket.onopen = () => {
      this.opened = true;
      completions.head(encodeRecord([new TextEncoder().encode(socket.protocol)]));
    };
    socket.onmessage = event => completions.data(messageOf(event.data));
    socket.onclose = event => {
      if (!this.opened) {
        completions.failed('network', 'the server cannot be reached, or does not agree to a WebSocket');
        return;
      }
      const reason = new TextEncoder().encode(event.reason);
      completions.data(Uint8Array.of(Kind.close.charCodeAt(0), event.code >> 8, event.code & 255, ...reason));
      completions.done();
    };
  }

  cancel(): void {
    const { socket } = this;
    if (!socket) return;
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
  }

  sendMessage(kind: string, message: Uint8Array, completions: Completions): void {
    const { socket } = this;
    if (socket?.readyState !== WebSocket.OPEN) {
      completions.failed('network', 'the connection is closed');
      return;
    }
    if (kind === Kind.close) {
      const code = ((message[0] ?? 3) << 8) | (message[1] ?? 232);
      // Of the codes below 3000 browsers take 1000 only.
      socket.close(code === 1000 || code >= 3000 ? code : 1000, new TextDecoder().decode(message.subarray(2)));
    } else {
      socket.send(kind === Kind.text ? new TextDecoder().decode(message) : message.slice());
    }
    const whenThereIsRoom = () => {
      if (socket.bufferedAmount < room) completions.done();
      else setTimeout(whenThereIsRoom, pollMilliseconds);
    };
    whenThereIsRoom();
  }
}

function messageOf(data: string | ArrayBuffer): Uint8Array {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : new Uint8Array(data);
  const message = new Uint8Array(bytes.length + 1);
  message[0] = (typeof data === 'string' ? Kind.text : Kind.bytes).charCodeAt(0);
  message.set(bytes, 1);
  return message;
}
