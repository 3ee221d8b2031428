// The operation Fetch of core/host/host.h over the platform's fetch(): head first, then the body in the pieces in which
// it arrives, then done. A browser hides why a request to another origin failed; a second request that asks for nothing
// readable tells whether the server can be reached at all, and so whether it was the server's CORS headers.
import { decodeRecord, encodeRecord } from '../protocol/record';
import type { Completions, Operation } from './completions';

const probeMilliseconds = 3000;

// Node gives answers that redirect as they are, browsers hide them.
const redirectsAreReadable = globalThis.location === undefined;

export class FetchOperation implements Operation {
  private readonly controller = new AbortController();
  private readonly encoder = new TextEncoder();
  private answered = false;

  constructor(
    request: Uint8Array,
    private readonly completions: Completions,
  ) {
    const [method, url, body, hasBody, redirect, ...headers] = decodeRecord(request);
    const decoder = new TextDecoder();
    const text = (field: Uint8Array | undefined) => decoder.decode(field);
    const init: RequestInit = {
      method: text(method),
      redirect:
        text(redirect) === 'manual' || (text(redirect) === 'steps' && redirectsAreReadable) ? 'manual' : 'follow',
      signal: this.controller.signal,
    };
    // A copy: the request's bytes are the core's memory.
    if (text(hasBody) === '1' && body) init.body = body.slice();
    const pairs: [string, string][] = [];
    for (let i = 0; i + 1 < headers.length; i += 2) pairs.push([text(headers[i]), text(headers[i + 1])]);
    init.headers = pairs;
    void this.run(text(url), init);
  }

  cancel(): void {
    this.controller.abort();
  }

  private async run(url: string, init: RequestInit): Promise<void> {
    let request: Request;
    try {
      request = new Request(url, init);
    } catch (error) {
      this.completions.failed('unsupported', messageOf(error));
      return;
    }
    try {
      const response = await fetch(request);
      if (response.type === 'opaqueredirect') {
        await response.body?.cancel();
        this.completions.failed('redirect', 'the browser does not let programs read redirects: follow them');
        return;
      }
      this.answered = true;
      this.completions.head(this.head(response));
      const reader = response.body?.getReader();
      while (reader) {
        const { done, value } = await reader.read();
        if (done) break;
        if (value.length > 0) this.completions.data(value);
      }
      this.completions.done();
    } catch (error) {
      await this.fail(request, error);
    }
  }

  private head(response: Response): Uint8Array {
    const fields = [
      String(response.status),
      response.statusText,
      response.url,
      response.redirected ? '1' : '0',
      ...[...response.headers].flat(),
    ];
    return encodeRecord(fields.map(field => this.encoder.encode(field)));
  }

  private async fail(request: Request, error: unknown): Promise<void> {
    if (this.controller.signal.aborted) {
      this.completions.failed('abort', messageOf(error));
      return;
    }
    const origin = globalThis.location?.origin;
    if (origin !== undefined && new URL(request.url).origin !== origin && (await this.reachable(request.url))) {
      this.completions.failed('cors', `the server does not allow requests from ${origin}`);
    } else {
      this.completions.failed('network', this.answered ? messageOf(error) : (causeOf(error) ?? noAnswer(request.url)));
    }
  }

  // HEAD changes nothing on the server, and without CORS its answer is opaque: all it tells is that there was one.
  private async reachable(url: string): Promise<boolean> {
    const signal = AbortSignal.any([this.controller.signal, AbortSignal.timeout(probeMilliseconds)]);
    try {
      await fetch(url, { method: 'HEAD', mode: 'no-cors', credentials: 'omit', cache: 'no-store', signal });
      return true;
    } catch {
      return false;
    }
  }
}

const messageOf = (error: unknown) => causeOf(error) ?? (error instanceof Error ? error.message : String(error));

// Node names the reason (`connect ECONNREFUSED 127.0.0.1:1`) in the error's cause.
function causeOf(error: unknown): string | undefined {
  return error instanceof Error && error.cause instanceof Error && error.cause.message
    ? error.cause.message
    : undefined;
}

// Browsers name none, each in words of its own.
function noAnswer(url: string): string {
  const mixed = globalThis.location?.protocol === 'https:' && url.startsWith('http:');
  return mixed
    ? 'the browser lets no page of https ask over http'
    : 'there is no such host, or the network does not reach it';
}
