// Entry of fermata.js, the one file to copy: registers the element. With data-selector="pre code" on its script tag, it
// also puts a snippet around every element that the selector finds. In the worker that the element starts, the same
// file runs programs.
import { serve } from '../worker/serve';
import { define, type FermataSnippet } from './element';
import { workerName } from './sharedRuntime';

export { define, FermataSnippet } from './element';

if (typeof document !== 'undefined') {
  define();
  const tag = [...document.querySelectorAll<HTMLScriptElement>('script[data-selector]')].find(
    script => script.src === import.meta.url,
  );
  const selector = tag?.dataset.selector;
  if (selector) for (const found of document.querySelectorAll(selector)) wrap(found.closest('pre') ?? found);
} else if (self.name === workerName) {
  serve(self as unknown as Parameters<typeof serve>[0]);
}

function wrap(code: Element): void {
  if (code.closest('fermata-snippet')) return;
  const snippet: FermataSnippet = document.createElement('fermata-snippet');
  code.before(snippet);
  snippet.append(code);
}
