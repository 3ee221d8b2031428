// Entry for pages that are built: nothing happens before define() is called.
import { FermataSnippet } from './fermataSnippet';

export { FermataSnippet };

export function define(name = 'fermata-snippet'): void {
  if (!customElements.get(name)) customElements.define(name, FermataSnippet);
}
