// Where an operation delivers its answers. After done or failed, or after the core called it off, nothing may follow;
// the implementation drops what comes too late, so an operation need not ask.
export interface Completions {
  head(record: Uint8Array): void;
  data(bytes: Uint8Array): void;
  done(): void;
  // 'network', 'cors', 'abort', 'redirect', 'unsupported', or what the operation's kind says.
  failed(kind: string, message: string): void;
  // Data that was not yet handed over to the core, which will not see it.
  recall(): Uint8Array[];
}

// An operation that has begun; cancel() says that nobody waits for it any more.
export interface Operation {
  cancel(): void;
  // The fields of the operation Tell behind its number.
  tell?(what: string, bytes: Uint8Array): void;
  // The fields of the operation WebSocketSend behind its number; the completions are that one's.
  sendMessage?(kind: string, message: Uint8Array, completions: Completions): void;
}
