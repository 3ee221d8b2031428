import { expect, test, vi } from 'vitest';
import { LateListener } from '../../web/src/client/lateListener';

test('a listener that comes late hears everything once, in its order', () => {
  const news = new LateListener();
  const heard: string[] = [];
  const shown = vi.fn();
  const target = {
    onState: (state: { name: string }) => heard.push(state.name),
    onOutput: (pieces: readonly { text: string }[], done: () => void) => {
      heard.push(...pieces.map(piece => piece.text));
      done();
    },
  };
  news.onState({ name: 'booting' });
  news.onOutput([{ stream: 'stdout', text: 'before' }], shown);
  expect(shown).not.toHaveBeenCalled();
  news.attach(target);
  news.onOutput([{ stream: 'stdout', text: 'after' }], shown);
  news.onState({ name: 'running' });
  expect(heard).toEqual(['booting', 'before', 'after', 'running']);
  expect(shown).toHaveBeenCalledTimes(2);
});
