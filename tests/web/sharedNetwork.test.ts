import { afterEach, expect, test, vi } from 'vitest';
import type { StreamListener } from '../../web/src/network/networkPeer';
import { SharedNetwork } from '../../web/src/network/sharedNetwork';

// Locks of a browser as far as a network needs them; the next in line has one as soon as it is let go.
class Locks {
  private readonly lines = new Map<string, (() => void)[]>();
  // Milliseconds until a request is looked at.
  delay = 0;

  async request(name: string, ...[options, granted]: [() => unknown] | [object, () => unknown]): Promise<void> {
    if (this.delay > 0) await new Promise(resolve => setTimeout(resolve, this.delay));
    const line = this.lines.get(name);
    if (line) await new Promise<void>(resolve => line.push(resolve));
    else this.lines.set(name, []);
    await (granted ?? (options as () => unknown))();
    const next = this.lines.get(name)?.shift();
    if (next) next();
    else this.lines.delete(name);
  }

  async query(): Promise<LockManagerSnapshot> {
    return { held: [...this.lines.keys()].map(name => ({ name })), pending: [] };
  }
}

afterEach(() => vi.unstubAllGlobals());

function heard(): { words: string[]; listener: StreamListener; over: Promise<void> } {
  const words: string[] = [];
  let end = () => {};
  const over = new Promise<void>(resolve => {
    end = resolve;
  });
  const listener: StreamListener = {
    connected: () => words.push('connected'),
    data: bytes => words.push(new TextDecoder().decode(bytes)),
    took: () => {},
    ended: () => words.push('ended'),
    closed: failure => {
      words.push(failure ?? 'closed');
      end();
    },
  };
  return { words, listener, over };
}

test('what a peer said before it left is heard, though its lock was free before', async () => {
  vi.stubGlobal('navigator', { locks: new Locks() });
  const name = crypto.randomUUID();
  const server = new SharedNetwork(name);
  const client = new SharedNetwork(name);
  server.listen(80, stream => {
    const end = server.accept(stream, heard().listener);
    end.send(new TextEncoder().encode('last words'));
    end.close();
    server.leave();
  });
  const { words, listener, over } = heard();
  client.connect(80, 50_000, listener);
  await over;
  client.leave();
  expect(words).toEqual(['connected', 'last words', 'closed']);
});

test('a peer that is gone without a word is missed', async () => {
  vi.stubGlobal('navigator', { locks: new Locks() });
  const name = crypto.randomUUID();
  const server = new SharedNetwork(name);
  const client = new SharedNetwork(name);
  server.listen(80, stream => {
    server.accept(stream, heard().listener);
    vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockImplementation(() => {});
    server.leave();
  });
  const { words, listener, over } = heard();
  client.connect(80, 50_000, listener);
  await over;
  vi.restoreAllMocks();
  client.leave();
  expect(words).toEqual(['connected', 'reset']);
});

test('a peer is heard of when it holds its lock, and not taken for dead before', async () => {
  const locks = new Locks();
  vi.stubGlobal('navigator', { locks });
  const name = crypto.randomUUID();
  const server = new SharedNetwork(name);
  const { words, listener } = heard();
  server.listen(80, stream => server.accept(stream, listener));
  locks.delay = 100;
  const client = new SharedNetwork(name);
  locks.delay = 0;
  const stream = client.connect(80, 50_000, {
    ...heard().listener,
    connected: () => stream.send(new Uint8Array([33])),
  });
  await vi.waitFor(() => expect(words).toEqual(['connected', '!']));
  await new Promise(resolve => setTimeout(resolve, 700));
  expect(words).toEqual(['connected', '!']);
  client.leave();
  server.leave();
});

test('who has not told where it listens is waited for, and nobody else', async () => {
  const locks = new Locks();
  vi.stubGlobal('navigator', { locks });
  const [talking, mute] = [crypto.randomUUID(), crypto.randomUUID()];
  void locks.request(`fermata-peer/${mute}/one`, () => new Promise(() => {}));
  const peers = [talking, mute, talking].map(name => new SharedNetwork(name));
  await new Promise(resolve => setTimeout(resolve, 50));
  const order: string[] = [];
  const attempts = [mute, talking].map((name, index) => {
    const { words, listener, over } = heard();
    peers[1 - index]?.connect(80, 50_000, listener);
    return over.then(() => order.push(`${name === mute ? 'mute' : 'talking'} ${words}`));
  });
  await Promise.all(attempts);
  expect(order).toEqual(['talking refused', 'mute refused']);
  for (const peer of peers) peer.leave();
});
