// Entry of the page, in the order in which a visitor needs things: the runtime is fetched and compiled while the page is
// still read, then comes the terminal, and the editor last. A program that the address asks to run prints before there is
// a terminal; it can only be an example of this site, never what a link carries.
import examples from 'virtual:examples';
import { Client } from '../client/client';
import { LateListener } from '../client/lateListener';
import { warmUp } from '../client/warmUp';
import { Theme } from '../ui/theme';
import { documentReady } from './document';
import { EarlyOutput } from './earlyOutput';
import { FileStore } from './fileStore';
import { mainProgram } from './mainProgram';
import { createRuntime } from './runtime';

const runtime = createRuntime();
runtime.pool.warm();
const theme = new Theme(document.documentElement);

const query = new URLSearchParams(location.search);
const named = examples.find(example => example.id === query.get('example'));

const early = new EarlyOutput();
const news = new LateListener(pieces => early.show(pieces));
const client = new Client(runtime, news);
const files = new FileStore();
const begin = (code: string) => client.run(mainProgram(code, false, files.all()));
const given = named && query.has('run') ? named.code : undefined;
// Only a visitor who has files waits for them.
const running = given === undefined ? undefined : files.isBehind ? files.load().then(() => begin(given)) : begin(given);

await documentReady();
early.attach();
// The terminal would take the processor from the worker, which has need of it first; but nobody waits for a slow network.
const patience = new Promise(resolve => setTimeout(resolve, running ? 150 : 50));
await Promise.race([running ? early.painted : runtime.module().catch(() => {}), patience]);

const { RunPanel } = await import('./runPanel');
const panel = new RunPanel(runtime, client, news, files);
if (running) {
  void panel.finish(running);
  await panel.firstOutput;
  early.remove();
  // Lets the terminal paint, and goes on where a page that is not seen never paints.
  await new Promise(resolve => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
} else {
  early.remove();
  void warmUp(runtime);
}

const { Playground } = await import('./playground');
await new Playground(panel, theme).open(named);

// Nothing of this is needed for a first line of output.
await files.load();
const { FilesPanel } = await import('./filesPanel');
new FilesPanel(files);
