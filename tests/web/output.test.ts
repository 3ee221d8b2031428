import { expect, test } from 'vitest';
import { BackPressure } from '../../web/src/engine/backPressure';
import { LineQueue } from '../../web/src/engine/lineQueue';
import { OutputBuffer } from '../../web/src/engine/outputBuffer';
import type { OutputPiece } from '../../web/src/protocol/messages';

const bytes = (text: string) => new TextEncoder().encode(text);

test('a turn is one batch, with the order of the streams kept', () => {
  const batches: OutputPiece[][] = [];
  const buffer = new OutputBuffer(pieces => batches.push(pieces));
  buffer.write('stdout', bytes('a'));
  buffer.write('stdout', bytes('b'));
  buffer.write('stderr', bytes('c'));
  buffer.write('stdout', bytes('d'));
  buffer.flush();
  buffer.flush();
  expect(batches).toEqual([
    [
      { stream: 'stdout', text: 'ab' },
      { stream: 'stderr', text: 'c' },
      { stream: 'stdout', text: 'd' },
    ],
  ]);
});

test('a character that is cut in two is put together', () => {
  let text = '';
  const buffer = new OutputBuffer(pieces => {
    for (const piece of pieces) text += piece.text;
  });
  const whole = bytes('für');
  buffer.write('stdout', whole.subarray(0, 2));
  buffer.flush();
  buffer.write('stdout', whole.subarray(2));
  buffer.write('stdout', bytes('…').subarray(0, 2));
  buffer.end();
  expect(text).toBe('für\ufffd');
});

test('a million short lines make a few hundred batches', () => {
  let batches = 0;
  let size = 0;
  const buffer = new OutputBuffer(pieces => {
    batches++;
    for (const piece of pieces) size += piece.text.length;
  });
  const line = bytes('line of output\n');
  for (let i = 0; i < 1_000_000; i++) buffer.write('stdout', line);
  buffer.end();
  expect(size).toBe(15_000_000);
  expect(batches).toBeLessThan(300);
});

test('back-pressure holds until enough is shown', async () => {
  const pressure = new BackPressure(10);
  pressure.sent(10);
  expect(pressure.room()).toBeUndefined();
  pressure.sent(10);
  const room = pressure.room();
  expect(room).toBeInstanceOf(Promise);
  pressure.shown(10);
  await room;
});

test('a read that was called off takes no line', () => {
  const lines = new LineQueue();
  const read: string[] = [];
  lines.read(line => read.push(new TextDecoder().decode(line)));
  lines.cancel();
  lines.push(bytes('kept\n'));
  lines.read(line => read.push(new TextDecoder().decode(line)));
  expect(read).toEqual(['kept\n']);
});
