// What the core's operations become, by the numbers of core/host/host.h.
import { expect, test, vi } from 'vitest';
import { LineQueue } from '../../web/src/engine/lineQueue';
import { Operations, type OperationsWorld } from '../../web/src/engine/operations';
import { ProgramNetwork } from '../../web/src/network/programNetwork';
import { decodeRecord, encodeRecord } from '../../web/src/protocol/record';

const tell = 8;
const socket = 9;
const extension = 10;
const listen = 11;
const connect = 12;
const fields = (...texts: string[]) => texts.map(text => new TextEncoder().encode(text));
const record = (...texts: string[]) => encodeRecord(fields(...texts));

function begin(world: Partial<OperationsWorld>): Operations {
  const { openSocket, loadExtension = () => Promise.reject(), network = () => Promise.reject() } = world;
  const rest = { processes: undefined, onCompletion: () => {} };
  return new Operations(new LineQueue(), new LineQueue(), { openSocket, loadExtension, network, ...rest });
}

function kindsTold(operations: Operations): number[] {
  const kinds: number[] = [];
  operations.deliver((_id, kind) => kinds.push(kind));
  return kinds;
}

test('a socket of the system is opened, and where there are none the answer is a failure', async () => {
  const openSocket = vi.fn(() => ({ cancel() {} }));
  const operations = begin({ openSocket });
  operations.start(1, socket, record('connect', '127.0.0.1', '80', '', ''));
  await vi.waitFor(() => expect(openSocket).toHaveBeenCalledOnce());
  const without = begin({});
  without.start(1, socket, record('connect', '127.0.0.1', '80', '', ''));
  await vi.waitFor(() => expect(kindsTold(without)).toEqual([4]));
});

test('an extension is loaded by its name', async () => {
  const loadExtension = vi.fn(() => Promise.resolve());
  const operations = begin({ loadExtension });
  operations.start(1, extension, record('sqlite'));
  await vi.waitFor(() => expect(kindsTold(operations)).toEqual([3]));
  expect(loadExtension).toHaveBeenCalledWith('sqlite');
});

test('a program that listens is found by one that connects on the same network', async () => {
  const places = [new ProgramNetwork('operations'), new ProgramNetwork('operations')] as const;
  const [server, client] = places.map(place => begin({ network: () => Promise.resolve(place) })) as [
    Operations,
    Operations,
  ];
  server.start(1, listen, record('8000'));
  await vi.waitFor(() => {
    client.start(1, connect, record('to', '8000', '50000'));
    return vi.waitFor(() => expect(kindsTold(server)).toContain(2), { timeout: 200 });
  });
  for (const place of places) place.leave();
});

test('what an operation is told before its code has come waits for it, in order', async () => {
  const told: string[] = [];
  const heard = (what: string) => () => void told.push(what);
  const operations = begin({ openSocket: () => ({ cancel: heard('cancel'), tell: what => heard(what)() }) });
  operations.start(1, socket, record('connect', '127.0.0.1', '80', '', ''));
  for (const what of ['data', 'end']) operations.start(2, tell, record('1', what, ''));
  operations.cancel(1);
  expect(told).toEqual([]);
  await vi.waitFor(() => expect(told).toEqual(['data', 'end', 'cancel']));
});

test('a datagram reaches whoever takes some at its port, and the answer whoever sent it', async () => {
  const places = [new ProgramNetwork('datagrams'), new ProgramNetwork('datagrams')] as const;
  const [server, client] = places.map(place => begin({ network: () => Promise.resolve(place) })) as [
    Operations,
    Operations,
  ];
  const receive = (operations: Operations) =>
    vi.waitFor(() => {
      let told: string[] = [];
      operations.deliver((id, kind, bytes) => {
        if (id === 1 && kind === 2) told = decodeRecord(bytes).map(field => new TextDecoder().decode(field));
      });
      expect(told).toHaveLength(2);
      return told;
    });
  const send = (operations: Operations, port: string, text: string) =>
    operations.start(2, tell, encodeRecord([...fields('1', 'to'), record(port, text)]));
  server.start(1, listen, record('9000', 'datagrams'));
  client.start(1, listen, record('49152', 'datagrams'));
  await new Promise(resolve => setTimeout(resolve, 50));
  send(client, '9000', 'question');
  const [port = '', question] = await receive(server);
  expect([port, question]).toEqual(['61000', 'question']);
  send(server, port, 'answer');
  expect(await receive(client)).toEqual(['9000', 'answer']);
  for (const place of places) place.leave();
});
