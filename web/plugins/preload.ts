// Vite plugin: lets the browser fetch the page's parts while it still reads the HTML, not one after the other as each is
// discovered. Scripts are fetched and not yet compiled: for one that is compiled before it is imported,
// Chromium does not use the code it has kept from an earlier visit.
import type { Plugin } from 'vite';

export function preload(parts: readonly RegExp[]): Plugin {
  return {
    name: 'fermata-preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        return Object.keys(bundle ?? {})
          .filter(file => parts.some(part => part.test(file)))
          .map(file => ({
            tag: 'link',
            attrs: file.endsWith('.css')
              ? { rel: 'stylesheet', crossorigin: true, href: `./${file}` }
              : { rel: 'preload', as: 'script', crossorigin: true, href: `./${file}` },
            injectTo: 'head' as const,
          }));
      },
    },
  };
}
