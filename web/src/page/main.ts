// Entry of the page. The runtime comes first: while it is fetched and compiled, editor and terminal are loaded.
import { PageRuntime } from './runtime';

const runtime = new PageRuntime();
runtime.pool.warm();

const { Playground } = await import('./playground');
await new Playground(runtime).open();
