// The tests of tests/web: everything of web/src that needs no browser, under Node.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: { include: ['tests/web/**/*.test.ts'], environment: 'node', testTimeout: 10_000 },
});
