import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chromeTrace } from '../../web/src/protocol/chromeTrace';
import { packFile, packNames } from '../../web/src/protocol/packs';
import { encodeOptions } from '../../web/src/protocol/program';
import { decodeRecord, encodeRecord } from '../../web/src/protocol/record';
import { eventSize, TraceKind, TraceReader } from '../../web/src/protocol/trace';

const bytes = (text: string) => new TextEncoder().encode(text);
const decode = (piece: Uint8Array) => new TextDecoder().decode(piece);

test('the packs of the library are those that were made', () => {
  const made = readdirSync(new URL('../../build/wasm', import.meta.url)).filter(name => /^fermata-library-/.test(name));
  expect(packNames.map(packFile).toSorted()).toEqual(made.toSorted());
});

test('a record comes back as it was', () => {
  const fields = ['GET', '', 'https://example.org/é'];
  expect(decodeRecord(encodeRecord(fields.map(bytes))).map(decode)).toEqual(fields);
  expect(decodeRecord(new Uint8Array())).toEqual([]);
});

test('a broken record is refused', () => {
  expect(() => decodeRecord(new Uint8Array([1, 0, 0]))).toThrow(RangeError);
  expect(() => decodeRecord(new Uint8Array([9, 0, 0, 0, 1]))).toThrow(RangeError);
});

test('options are lines', () => {
  expect(encodeOptions({ source: '', name: 'a.py', args: ['x', 'y'], trace: true, topLevelAwait: 'auto' })).toBe(
    'file=a.py\ntrace=1\ntop_level_await=auto\narg=x\narg=y',
  );
});

function event(kind: number, id: number, time: number, a = 0, b = 0, flags = 0, text = ''): Uint8Array {
  const string = bytes(text);
  const whole = new Uint8Array(eventSize + Math.ceil(string.length / 8) * 8);
  const view = new DataView(whole.buffer);
  view.setUint8(0, kind);
  view.setUint8(1, flags);
  view.setUint32(4, id, true);
  view.setFloat64(8, time, true);
  view.setUint32(16, text ? string.length : a, true);
  view.setUint32(20, b, true);
  whole.set(string, eventSize);
  return whole;
}

function joined(...parts: Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

const sample = joined(
  event(TraceKind.String, 1, 0, 0, 0, 0, 'Task-1'),
  event(TraceKind.TaskCreated, 5, 1, 1),
  event(TraceKind.StepBegin, 5, 1.5),
  event(TraceKind.StepEnd, 5, 1.75, 9, 12),
);

test('events arrive whole, however the bytes are cut', () => {
  for (const size of [1, 7, 24, 1000]) {
    const reader = new TraceReader(decode);
    const events = [];
    for (let at = 0; at < sample.length; at += size) events.push(...reader.read(sample.subarray(at, at + size)));
    expect(events.map(one => one.kind)).toEqual([TraceKind.TaskCreated, TraceKind.StepBegin, TraceKind.StepEnd]);
    expect(events[2]).toMatchObject({ id: 5, time: 1.75, a: 9, b: 12 });
    expect(reader.text(1)).toBe('Task-1');
  }
});

test('a trace becomes rows of Chrome trace JSON', () => {
  const { traceEvents } = JSON.parse(chromeTrace(sample, new TraceReader(decode), 'main.py'));
  expect(traceEvents).toContainEqual(expect.objectContaining({ ph: 'B', name: 'Task-1', ts: 1_500_000, tid: 5 }));
  expect(traceEvents).toContainEqual(
    expect.objectContaining({ ph: 'E', ts: 1_750_000, args: { end: 'suspended', awaits: 'future 9', line: 12 } }),
  );
});
