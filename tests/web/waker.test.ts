import { expect, test } from 'vitest';
import { NodeTimers } from '../../web/src/cli/nodeTimers';
import { now } from '../../web/src/engine/clock';
import { Waker } from '../../web/src/engine/waker';

test('what comes in one turn of the event loop is let in by one wake-up', async () => {
  const waker = new Waker(new NodeTimers(), now);
  const arrived: string[] = [];
  const arrive = (line: string) => {
    arrived.push(line);
    waker.wake();
  };
  setImmediate(() => arrive('first'));
  setImmediate(() => arrive('second'));
  await waker.until(Infinity);
  expect(arrived).toEqual(['first', 'second']);
});

test('what comes between two waits ends the next one at once', async () => {
  const waker = new Waker(new NodeTimers(), now);
  waker.wake();
  await waker.until(Infinity);
});

test('a deadline ends the wait before the hop does, and the next wait may be woken again', async () => {
  const waker = new Waker(new NodeTimers(), now);
  for (let i = 0; i < 50; i++) {
    setImmediate(() => waker.wake());
    await waker.until(now());
    setImmediate(() => waker.wake());
    await waker.until(Infinity);
  }
});
