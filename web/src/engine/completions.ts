// Where an operation delivers its answers. After done or failed, or after the core called it off, nothing may follow;
// the implementation drops what comes too late, so an operation need not ask.
export interface Completions {
  head(record: Uint8Array): void;
  data(bytes: Uint8Array): void;
  done(): void;
  failed(kind: FailureKind, message: string): void;
}

export type FailureKind = 'network' | 'cors' | 'abort' | 'redirect' | 'unsupported';

// An operation that has begun; cancel() says that nobody waits for it any more.
export interface Operation {
  cancel(): void;
}
