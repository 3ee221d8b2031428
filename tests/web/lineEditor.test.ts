import { expect, test } from 'vitest';
import { LineEditor } from '../../web/src/ui/lineEditor';

function type(data: string, history: string[] = []) {
  let written = '';
  const editor = new LineEditor(
    3,
    () => 20,
    history,
    text => {
      written += text;
    },
  );
  const [event, rest] = editor.take(data);
  return { event, rest, written };
}

const line = (text: string) => ({ kind: 'line', text: `${text}\n` });

test.each([
  ['abc\r', 'abc'],
  ['abc\x7f\x7fd\r', 'ad'],
  ['abc\x1b[D\x1b[DX\r', 'aXbc'],
  ['abc\x1b[HX\x1b[FY\r', 'XabcY'],
  ['one two\x17three\r', 'one three'],
  ['gone\x15kept\r', 'kept'],
  ['abc\x01\x0b\r', ''],
  ['a🥚b\x1b[D\x7f\r', 'ab'],
  ['e\u0301\x7f\r', ''],
  ['a\x1b[5~b\r', 'ab'],
])('%j gives %j', (keys, text) => {
  expect(type(keys).event).toEqual(line(text));
});

test('what comes after the line is left for the next', () => {
  expect(type('one\r\ntwo\r')).toMatchObject({ event: line('one'), rest: 'two\r' });
});

test('the arrows bring back earlier lines', () => {
  const history = ['first', 'second'];
  expect(type('\x1b[A\x1b[A\r', history).event).toEqual(line('first'));
  expect(type('x\x1b[A\x1b[B\r', ['only']).event).toEqual(line(''));
});

test('Ctrl+C interrupts, Ctrl+D ends an empty line only', () => {
  expect(type('abc\x03').event).toEqual({ kind: 'interrupt' });
  expect(type('\x04').event).toEqual({ kind: 'end' });
  expect(type('a\x04\r').event).toEqual(line('a'));
});

test('a line that wraps goes back up when it is drawn again', () => {
  // Three columns of prompt and twenty of text: the second row begins after seventeen.
  expect(type('a'.repeat(20)).written.endsWith('\x1b[4G')).toBe(true);
  expect(type(`${'a'.repeat(20)}\x01`).written.endsWith('\x1b[1A\x1b[4G')).toBe(true);
});
