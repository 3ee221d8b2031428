// One connection of the system under Node, TCP or Unix, encrypted where it is told to be.
import net from 'node:net';
import os from 'node:os';
import tls from 'node:tls';
import type { Operation } from '../engine/completions';
import { SocketEvent, type SocketListener } from '../engine/hostSocket';
import { decodeRecord } from '../protocol/record';

// Bytes that wait for the program before the sender must.
const most = 256 << 10;

export class StreamSocket implements Operation {
  private waiting = 0;
  private over = false;

  // One that is being connected, or that was accepted and pauses.
  constructor(
    private socket: net.Socket,
    private readonly listener: SocketListener,
  ) {
    if (socket.connecting) {
      socket.once('connect', () => {
        const { localAddress = '', localPort = '', remoteAddress = '', remotePort = '' } = socket;
        listener.tell(SocketEvent.Open, [localAddress, localPort, remoteAddress || this.path(), remotePort]);
      });
    }
    this.listen();
    socket.resume();
  }

  tell(what: string, bytes: Uint8Array): void {
    switch (what) {
      case 'send':
        this.socket.write(bytes, error => {
          if (!error) this.listener.tell(SocketEvent.Gone, bytes.length);
        });
        break;
      case 'end':
        this.socket.end();
        break;
      case 'taken':
        this.waiting -= Number(new TextDecoder().decode(bytes));
        if (this.waiting < most) this.socket.resume();
        break;
      case 'reset':
        this.over = true;
        if (this.socket instanceof tls.TLSSocket) this.socket.destroy();
        else this.socket.resetAndDestroy();
        break;
      case 'secure':
        this.secure(decodeRecord(bytes));
        break;
    }
  }

  // Nobody reads any more; what was written still goes out.
  cancel(): void {
    this.over = true;
    this.forget();
    this.socket.on('error', () => {});
    if (this.socket.connecting) this.socket.destroy();
    else this.socket.destroySoon();
  }

  private listen(): void {
    this.socket.on('data', (bytes: Uint8Array) => {
      this.waiting += bytes.length;
      this.listener.tell(SocketEvent.Received, bytes);
      if (this.waiting >= most) this.socket.pause();
    });
    this.socket.on('end', () => this.listener.tell(SocketEvent.Ended));
    this.socket.on('error', error => this.fail(error));
    this.socket.on('close', () => {
      if (!this.over) this.listener.done();
      this.over = true;
    });
  }

  private forget(): void {
    for (const event of ['data', 'end', 'error', 'close']) this.socket.removeAllListeners(event);
  }

  private fail(error: Error): void {
    if (this.over) return;
    this.over = true;
    this.listener.failed(...errorOf(error));
  }

  private path(): string {
    const { path } = this.socket as net.Socket & { path?: string };
    return path ?? '';
  }

  // The fields are those of lib/ssl.py. Bytes that came before belong to the handshake: they are put back first.
  private secure([unread, ...fields]: readonly Uint8Array[]): void {
    const plain = this.socket;
    plain.pause();
    this.forget();
    const early = Buffer.concat([unread ?? new Uint8Array(), ...this.listener.takeBack()]);
    if (early.length > 0) plain.unshift(early);
    this.waiting = 0;
    try {
      this.socket = encrypted(plain, fields);
    } catch (error) {
      this.fail(error instanceof Error ? error : new Error(String(error)));
      plain.destroy();
      return;
    }
    const secure = this.socket as tls.TLSSocket;
    const fail = (error: Error) => this.fail(error);
    // A server's part of a handshake that fails is told by the second of these, with nothing behind it.
    secure.on('error', fail).on('_tlsError', fail);
    const dropped = () => this.fail(Object.assign(new Error('the connection was closed'), { code: 'ECONNRESET' }));
    secure.on('close', dropped);
    plain.on('error', fail).on('close', dropped);
    secure.once(serverSide(fields) ? 'secure' : 'secureConnect', () => {
      secure.removeAllListeners('error').removeAllListeners('close');
      plain.removeListener('close', dropped);
      this.listener.tell(SocketEvent.Secured, factsOf(secure));
      this.listen();
    });
  }
}

function serverSide([side]: readonly Uint8Array[]): boolean {
  return new TextDecoder().decode(side) === '1';
}

function encrypted(plain: net.Socket, fields: readonly Uint8Array[]): tls.TLSSocket {
  const [, host = '', verify, checksHost, ca, cert, key, passphrase, protocols, ciphers, least, most] = fields.map(
    field => new TextDecoder().decode(field),
  );
  const context: tls.SecureContextOptions = {
    ...(ca && { ca }),
    ...(cert && { cert }),
    ...(key && { key }),
    ...(passphrase && { passphrase }),
    ...(ciphers && { ciphers }),
    ...(least && { minVersion: least as tls.SecureVersion }),
    ...(most && { maxVersion: most as tls.SecureVersion }),
  };
  const common = {
    secureContext: tls.createSecureContext(context),
    rejectUnauthorized: verify === '2',
    ...(protocols && { ALPNProtocols: protocols.split(',') }),
  };
  if (serverSide(fields)) return new tls.TLSSocket(plain, { ...common, isServer: true, requestCert: verify !== '0' });
  return tls.connect({
    ...common,
    socket: plain,
    host,
    ...(host && !net.isIP(host) && { servername: host }),
    ...(checksHost === '0' && { checkServerIdentity: () => undefined }),
  });
}

// Version, cipher, its version, protocol chosen, the other's certificate, and what stands in it.
function factsOf(socket: tls.TLSSocket): (string | Uint8Array)[] {
  const cipher = socket.getCipher();
  const { raw, subject, issuer, valid_from, valid_to, serialNumber, subjectaltname } = socket.getPeerCertificate();
  return [
    socket.getProtocol() ?? '',
    cipher.name,
    cipher.version,
    socket.alpnProtocol || '',
    raw ?? '',
    JSON.stringify({ subject, issuer, valid_from, valid_to, serialNumber, subjectaltname }),
  ];
}

// An error number of Linux, or a name; and a text.
export function errorOf(error: Error): [string, string] {
  const { code = '', errno } = error as NodeJS.ErrnoException;
  const known = (os.constants.errno as Readonly<Record<string, number>>)[code];
  if (known !== undefined) return [String(known), error.message];
  return [errno && errno < 0 && errno > -200 ? String(-errno) : code || 'ERROR', error.message];
}
