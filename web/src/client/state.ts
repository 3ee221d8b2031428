// What a client is doing, as its page shows it.
import type { Outcome } from '../protocol/outcome';

export type ClientState =
  | { readonly name: 'idle' }
  | { readonly name: 'booting' }
  | { readonly name: 'running' }
  | { readonly name: 'waiting-input' }
  | { readonly name: Outcome['kind']; readonly outcome: Outcome };

export function isBusy(state: ClientState): boolean {
  return state.name === 'booting' || state.name === 'running' || state.name === 'waiting-input';
}
