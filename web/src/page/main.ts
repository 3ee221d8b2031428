// Entry of the page, in the order in which a visitor needs things: the runtime is fetched and compiled while the
// terminal is loaded, and the editor comes last. A program that the address asks to run prints before there is an
// editor; it can only be an example of this site, never what a link carries.
import examples from 'virtual:examples';
import { warmUp } from '../client/warmUp';
import { Theme } from '../ui/theme';
import { createRuntime } from './runtime';

const runtime = createRuntime();
runtime.pool.warm();
const theme = new Theme(document.documentElement);

const query = new URLSearchParams(location.search);
const named = examples.find(example => example.id === query.get('example'));

const { RunPanel } = await import('./runPanel');
const panel = new RunPanel(runtime);
if (named && query.has('run')) {
  void panel.run(named.code, false);
  await panel.firstOutput;
  // Lets the terminal paint, and goes on where a page that is not seen never paints.
  await new Promise(resolve => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
} else {
  void warmUp(runtime);
}

const { Playground } = await import('./playground');
await new Playground(panel, theme).open(named);
