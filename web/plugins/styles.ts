// Vite plugin: the styles of the parts that are imported later stand in the page from the start, so that it is drawn
// once. Their scripts do not: they would be read while the first program is starting, and cost it some 15 ms.
import type { Plugin } from 'vite';

export function styles(parts: RegExp): Plugin {
  return {
    name: 'fermata-styles',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        return Object.keys(bundle ?? {})
          .filter(file => parts.test(file))
          .map(file => ({
            tag: 'link',
            attrs: { rel: 'stylesheet', crossorigin: true, href: `./${file}` },
            injectTo: 'head' as const,
          }));
      },
    },
  };
}
