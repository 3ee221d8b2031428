// A web server for tests of clients: well-behaved pages, slow ones, broken ones, uploads and a WebSocket echo. Any
// origin may use it.
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export interface WebServer {
  // http://127.0.0.1:PORT
  readonly address: string;
  stop(): void;
}

export const largeSize = 8_000_000;
export const hashOf = (data: Buffer) => createHash('sha256').update(data).digest('hex');
export const large = Buffer.alloc(largeSize, 'large ');

const open = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': '*',
  'access-control-expose-headers': '*',
};

type Page = (request: IncomingMessage, response: ServerResponse, rest: string) => void;

const pages: Readonly<Record<string, Page>> = {
  json: (request, response) => answer(response, { method: request.method, name: request.headers['x-name'] ?? null }),
  status: (_request, response, rest) => {
    response.writeHead(Number(rest), open).end(`status ${rest}`);
  },
  redirect: (_request, response, rest) => {
    const next = Number(rest) > 1 ? `/redirect/${Number(rest) - 1}` : '/json';
    response.writeHead(302, { ...open, location: next }).end();
  },
  round: (_request, response) => {
    response.writeHead(302, { ...open, location: '/round' }).end();
  },
  slow: (_request, response) => {
    response.writeHead(200, { ...open, 'content-type': 'text/plain' });
    let number = 0;
    const timer = setInterval(() => {
      if (number === 5) {
        clearInterval(timer);
        response.end();
      } else {
        response.write(`piece ${number++}\n`);
      }
    }, 30);
    response.on('close', () => clearInterval(timer));
  },
  stall: (_request, response) => {
    response.writeHead(200, { ...open, 'content-type': 'text/plain' });
    response.write('begun');
  },
  never: () => {},
  // Before the answer, and in the middle of it.
  reset: request => (request.socket as Socket).resetAndDestroy(),
  cut: (request, response) => {
    response.writeHead(200, { ...open, 'content-length': '1000' });
    response.write('short', () => setTimeout(() => request.socket.destroy(), 50));
  },
  gzip: (_request, response) => {
    response.writeHead(200, { ...open, 'content-encoding': 'gzip' }).end('this is not compressed');
  },
  charset: (_request, response, rest) => {
    response.writeHead(200, { ...open, 'content-type': `text/plain; charset=${rest}` }).end(Buffer.from([0xe9, 0x80]));
  },
  nonsense: request => (request.socket as Socket).end('220 mail.example.com\r\n\r\n'),
  large: (_request, response) => {
    response.writeHead(200, { ...open, 'content-length': String(largeSize) }).end(large);
  },
  upload: (request, response) => {
    const hash = createHash('sha256');
    let length = 0;
    request.on('data', (piece: Buffer) => {
      length += piece.length;
      hash.update(piece);
    });
    request.on('end', () => answer(response, { length, hash: hash.digest('hex') }));
  },
  login: (_request, response) => {
    response.writeHead(200, { ...open, 'set-cookie': ['user=ann; Path=/', 'other=1; Path=/elsewhere'] }).end();
  },
  cookies: (request, response) => answer(response, { cookie: request.headers.cookie ?? null }),
};

function answer(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { ...open, 'content-type': 'application/json' }).end(JSON.stringify(value));
}

export async function startWebServer(): Promise<WebServer> {
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    response.on('error', () => {});
    if (request.method === 'OPTIONS') {
      response.writeHead(204, open).end();
      return;
    }
    const [, name = '', ...rest] = (request.url ?? '').split('/');
    const page = pages[name];
    if (page) page(request, response, rest.join('/'));
    else response.writeHead(404, open).end('not found');
  });
  server.on('connection', socket => {
    sockets.add(socket);
    socket.on('error', () => {});
  });
  server.on('upgrade', (request: IncomingMessage, socket: Socket) => {
    if (request.url === '/echo') echo(request, socket);
    else socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

const Opcode = { text: 1, bytes: 2, close: 8, ping: 9 } as const;

// A WebSocket that sends everything back; the text "close" makes it close with 4001, "cut" end without a word.
function echo(request: IncomingMessage, socket: Socket): void {
  const key = `${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
  const offered = (request.headers['sec-websocket-protocol'] ?? '').split(',').map(each => each.trim());
  const chosen = offered.includes('echo') ? 'Sec-WebSocket-Protocol: echo\r\n' : '';
  socket.write(
    'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n' +
      `${chosen}Sec-WebSocket-Accept: ${createHash('sha1').update(key).digest('base64')}\r\n\r\n`,
  );
  let buffer = Buffer.alloc(0);
  let closing = false;
  let message: { opcode: number; pieces: Buffer[] } | undefined;
  socket.on('data', (piece: Buffer) => {
    buffer = Buffer.concat([buffer, piece]);
    for (let frame = takeFrame(); frame; frame = takeFrame()) receive(frame);
  });

  function takeFrame(): { final: boolean; opcode: number; data: Buffer } | undefined {
    if (buffer.length < 2) return undefined;
    const short = buffer.readUInt8(1) & 127;
    const head = 2 + (short === 126 ? 2 : short === 127 ? 8 : 0) + 4; // clients mask
    if (buffer.length < head) return undefined;
    const length = short === 126 ? buffer.readUInt16BE(2) : short === 127 ? Number(buffer.readBigUInt64BE(2)) : short;
    if (buffer.length < head + length) return undefined;
    const mask = buffer.subarray(head - 4, head);
    const data = Buffer.from(buffer.subarray(head, head + length).map((byte, at) => byte ^ mask.readUInt8(at % 4)));
    const first = buffer.readUInt8(0);
    buffer = buffer.subarray(head + length);
    return { final: first > 127, opcode: first & 15, data };
  }

  function receive({ final, opcode, data }: { final: boolean; opcode: number; data: Buffer }): void {
    if (opcode === Opcode.close) {
      if (!closing) send(Opcode.close, data);
      socket.end();
    } else if (opcode === Opcode.ping) {
      send(10, data);
    } else if (opcode <= Opcode.bytes) {
      message ??= { opcode, pieces: [] };
      message.pieces.push(data);
      if (!final) return;
      const whole = Buffer.concat(message.pieces);
      const { opcode: kind } = message;
      message = undefined;
      if (String(whole) === 'close') send(Opcode.close, Buffer.concat([Buffer.from([0x0f, 0xa1]), Buffer.from('bye')]));
      else if (String(whole) === 'cut') socket.destroy();
      else send(kind, whole);
    }
  }

  function send(opcode: number, data: Buffer): void {
    closing ||= opcode === Opcode.close;
    const head = Buffer.alloc(data.length < 126 ? 2 : data.length < 65_536 ? 4 : 10);
    head.writeUInt8(128 | opcode, 0);
    head.writeUInt8(data.length < 126 ? data.length : data.length < 65_536 ? 126 : 127, 1);
    if (head.length === 4) head.writeUInt16BE(data.length, 2);
    else if (head.length === 10) head.writeBigUInt64BE(BigInt(data.length), 2);
    socket.write(Buffer.concat([head, data]));
  }
}
