// Serves build/page: node .ci/serve.mjs PORT. A plain static server, as the page must run from any: no special headers
// but the media types.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..', 'build', 'page');
const port = Number(process.argv[2]);
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.py': 'text/x-python; charset=utf-8',
};

const server = http.createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  let file = path.join(root, path.normalize(decodeURIComponent(pathname)));
  if (!file.startsWith(root)) file = root;
  if (fs.statSync(file, { throwIfNoEntry: false })?.isDirectory()) file = path.join(file, 'index.html');
  fs.readFile(file, (error, bytes) => {
    if (error) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found\n');
      return;
    }
    response.writeHead(200, {
      'content-type': types[path.extname(file)] ?? 'application/octet-stream',
      'cache-control': pathname.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
    response.end(bytes);
  });
});
server.on('error', error => {
  console.error(error.code === 'EADDRINUSE' ? `port ${port} is taken: make serve PORT=…` : error.message);
  process.exit(1);
});
server.listen(port, () => console.log(`Fermata: http://localhost:${port}`));
