import { expect, test } from 'vitest';
import { decodeShared, encodeShared } from '../../web/src/page/shareLink';

const code = `import asyncio

async def main():
    print("grüße 🥚")

asyncio.run(main())
`.repeat(3);

test('a link brings back the program and the clock', async () => {
  for (const virtualTime of [true, false]) {
    const hash = await encodeShared({ code, virtualTime });
    expect(hash).toMatch(/^#v=1&code=[\w-]+(&clock=virtual)?$/);
    expect(await decodeShared(hash)).toEqual({ code, virtualTime });
  }
});

test('a link of today opens for ever', async () => {
  const hash = '#v=1&code=KyjKzCvRUMpIzcnJV9LkAgA';
  expect(await decodeShared(hash)).toEqual({ code: 'print("hello")\n', virtualTime: false });
});

test.each(['', '#', '#section', '#v=1', '#v=1&code=%%%', '#v=1&code=AAAA', '#v=9&code=KyjKzCvR'])(
  'the hash "%s" carries no program',
  async hash => {
    expect(await decodeShared(hash)).toBeUndefined();
  },
);

test('a bomb is refused', async () => {
  const hash = await encodeShared({ code: ' '.repeat(2_000_000), virtualTime: false });
  expect(hash.length).toBeLessThan(10_000);
  expect(await decodeShared(hash)).toBeUndefined();
});
