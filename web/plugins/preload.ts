// Vite plugin: lets the browser fetch the runtime and the page's parts while it still reads the HTML, not one after the
// other as each is discovered. `later` are scripts that are needed only after the first output: fetched, not yet compiled.
import type { Plugin } from 'vite';

export function preload(parts: readonly RegExp[], later: readonly RegExp[]): Plugin {
  return {
    name: 'fermata-preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        return Object.keys(bundle ?? {})
          .filter(file => [...parts, ...later].some(part => part.test(file)))
          .map(file => ({
            tag: 'link',
            attrs: file.endsWith('.wasm')
              ? { rel: 'preload', as: 'fetch', type: 'application/wasm', crossorigin: true, href: `./${file}` }
              : file.endsWith('.css')
                ? { rel: 'stylesheet', crossorigin: true, href: `./${file}` }
                : later.some(part => part.test(file))
                  ? { rel: 'preload', as: 'script', crossorigin: true, href: `./${file}` }
                  : { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
            injectTo: 'head' as const,
          }));
      },
    },
  };
}
