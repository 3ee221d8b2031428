// The operations WebSocket and WebSocketSend over a stand-in for the platform's WebSocket.
import { afterEach, expect, test, vi } from 'vitest';
import { WebSocketOperation } from '../../web/src/engine/webSocketOperation';
import { decodeRecord, encodeRecord } from '../../web/src/protocol/record';

const encoder = new TextEncoder();
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

class FakeSocket {
  static readonly OPEN = 1;
  static last: FakeSocket;
  readyState = 1;
  bufferedAmount = 0;
  binaryType = '';
  protocol = 'chat';
  sent: unknown[] = [];
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onclose: ((event: { code: number; reason: string }) => void) | null = null;
  constructor(
    readonly url: string,
    readonly protocols: string[],
  ) {
    FakeSocket.last = this;
  }
  send(data: unknown) {
    this.sent.push(data);
  }
  close(code?: number, reason?: string) {
    this.sent.push(['close', code, reason]);
  }
}

function completions() {
  const told: string[] = [];
  return {
    told,
    head: (record: Uint8Array) => told.push(`head ${decodeRecord(record).map(text)}`),
    data: (bytes: Uint8Array) => told.push(`data ${[...bytes]}`),
    done: () => told.push('done'),
    failed: (kind: string, message: string) => told.push(`failed ${kind}: ${message}`),
    recall: () => [],
  };
}

function open() {
  vi.stubGlobal('WebSocket', FakeSocket);
  const answers = completions();
  const fields = ['ws://there/', 'chat'].map(field => encoder.encode(field));
  return { operation: new WebSocketOperation(encodeRecord(fields), answers), socket: FakeSocket.last, answers };
}

afterEach(() => vi.unstubAllGlobals());

test('opens, receives text and bytes, and ends', () => {
  const { socket, answers } = open();
  expect([socket.url, socket.protocols, socket.binaryType]).toEqual(['ws://there/', ['chat'], 'arraybuffer']);
  socket.onopen?.();
  socket.onmessage?.({ data: 'hi' });
  socket.onmessage?.({ data: Uint8Array.of(7).buffer });
  socket.onclose?.({ code: 1000, reason: 'x' });
  expect(answers.told).toEqual(['head chat', 'data 49,104,105', 'data 50,7', 'data 56,3,232,120', 'done']);
});

test('a server that is not there', () => {
  const { socket, answers } = open();
  socket.onclose?.({ code: 1006, reason: '' });
  expect(answers.told).toEqual(['failed network: the server cannot be reached, or does not agree to a WebSocket']);
});

test('sends text, bytes and the end', () => {
  const { operation, socket } = open();
  const answers = completions();
  operation.sendMessage('1', encoder.encode('hello'), answers);
  operation.sendMessage('2', Uint8Array.of(1, 2), answers);
  operation.sendMessage('8', Uint8Array.of(3, 232, 98), answers);
  expect(socket.sent).toEqual(['hello', Uint8Array.of(1, 2), ['close', 1000, 'b']]);
  expect(answers.told).toEqual(['done', 'done', 'done']);
});

test('what is closed takes nothing', () => {
  const { operation, socket } = open();
  socket.readyState = 3;
  const answers = completions();
  operation.sendMessage('1', encoder.encode('late'), answers);
  expect(answers.told).toEqual(['failed network: the connection is closed']);
});
