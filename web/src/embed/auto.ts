// Entry of fermata.js, the one script of a page: registers the element. With data-selector="pre code" on its script tag,
// it also puts a snippet around every element that the selector finds.
import { define, type FermataSnippet } from './element';

export { define, FermataSnippet } from './element';

define();
const tag = [...document.querySelectorAll<HTMLScriptElement>('script[data-selector]')].find(
  script => script.src === import.meta.url,
);
const selector = tag?.dataset.selector;
if (selector) for (const found of document.querySelectorAll(selector)) wrap(found.closest('pre') ?? found);

function wrap(code: Element): void {
  if (code.closest('fermata-snippet')) return;
  const snippet: FermataSnippet = document.createElement('fermata-snippet');
  code.before(snippet);
  snippet.append(code);
}
