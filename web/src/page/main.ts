// Entry of the page. The runtime comes first: while it is fetched and compiled, editor and terminal are loaded.
import { createRuntime } from './runtime';

const runtime = createRuntime();
runtime.pool.warm();

const { Playground } = await import('./playground');
await new Playground(runtime).open();
