// What of the network a program may use: the hosts of --allow-net.
import net from 'node:net';

export class NetworkGrants {
  private readonly all: boolean;
  // Names by the addresses that a look-up has given for them.
  private readonly names = new Map([
    ['127.0.0.1', new Set(['localhost'])],
    ['::1', new Set(['localhost'])],
  ]);

  // "*", a name or an address, either with a port behind a colon (that of IPv6 in brackets), or a path.
  constructor(private readonly hosts: readonly string[]) {
    this.all = hosts.includes('*');
  }

  allow(host: string, port: string): boolean {
    if (this.all) return true;
    if (host.startsWith('/')) return this.hosts.some(path => host === path || host.startsWith(`${path}/`));
    return [host, ...(this.names.get(host) ?? [])].some(
      name => this.hosts.includes(name) || this.hosts.includes(`${bracketed(name)}:${port}`),
    );
  }

  // A name may be looked up whatever the port.
  allowName(name: string): boolean {
    return this.all || this.hosts.some(host => host === name || host.startsWith(`${bracketed(name)}:`));
  }

  // From now on these addresses stand for the name.
  learn(name: string, addresses: readonly string[]): void {
    for (const address of addresses) {
      const known = this.names.get(address);
      if (known) known.add(name);
      else this.names.set(address, new Set([name]));
    }
  }
}

function bracketed(host: string): string {
  return net.isIPv6(host) ? `[${host}]` : host;
}
