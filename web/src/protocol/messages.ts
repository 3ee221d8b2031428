// The messages between a page and its worker. Every message about a run carries the run's number: what arrives late
// from an earlier run is recognised and dropped.
import type { Outcome } from './outcome';
import type { CodeName, PackName } from './packs';
import type { Program, ProgramFile } from './program';

export type StreamName = 'stdout' | 'stderr';

export interface OutputPiece {
  readonly stream: StreamName;
  readonly text: string;
}

// Where the parts of the runtime are that are not loaded at the start (engine/parts.ts): absolute addresses.
export interface PartAddresses {
  readonly code: Readonly<Record<CodeName, string>>;
  readonly packs: Readonly<Record<PackName, string>>;
  // The wasm of the extension "sqlite".
  readonly sqlite: string;
}

// Those of them that the page has already: compiled code, and the texts of packs.
export interface KnownParts<Module = unknown> {
  readonly code?: Readonly<Partial<Record<CodeName, Module>>>;
  readonly packs?: Readonly<Partial<Record<PackName, string>>>;
}

export function knownTogether<Module>(some: KnownParts<Module>, more: KnownParts<Module>): KnownParts<Module> {
  return { code: { ...some.code, ...more.code }, packs: { ...some.packs, ...more.packs } };
}

export type ToWorker<Module = unknown> =
  // To a worker that begins before its page has read its scripts: it compiles the runtime and answers `compiled`.
  | { readonly type: 'compile'; readonly address: string }
  // Before the first run: the compiled runtime; without, it is the one that the worker compiles.
  | {
      readonly type: 'boot';
      readonly module?: Module;
      readonly addresses: PartAddresses;
      readonly parts: KnownParts<Module>;
    }
  // Another worker has fetched them.
  | { readonly type: 'parts'; readonly parts: KnownParts<Module> }
  | { readonly type: 'run'; readonly run: number; readonly program: Program }
  // KeyboardInterrupt at the next safe point.
  | { readonly type: 'interrupt'; readonly run: number }
  // The run is over at once, without a word to its program.
  | { readonly type: 'abandon'; readonly run: number }
  // One line of standard input with its newline; null is end of file.
  | { readonly type: 'input'; readonly run: number; readonly line: string | null }
  // The page has shown that many characters: the worker may send more (see engine/backPressure.ts).
  | { readonly type: 'shown'; readonly run: number; readonly characters: number };

export type FromWorker<Module = unknown> =
  // Without a module there is the reason.
  | { readonly type: 'compiled'; readonly module?: Module; readonly reason?: string }
  | { readonly type: 'booted' }
  // The worker has fetched them: the page's other workers need not.
  | { readonly type: 'parts'; readonly parts: KnownParts<Module> }
  | { readonly type: 'output'; readonly run: number; readonly pieces: readonly OutputPiece[] }
  | { readonly type: 'waiting-input'; readonly run: number; readonly waiting: boolean }
  | { readonly type: 'trace'; readonly run: number; readonly bytes: Uint8Array }
  // All files of the program, after it has changed some.
  | { readonly type: 'files'; readonly run: number; readonly files: readonly ProgramFile[] }
  | { readonly type: 'finished'; readonly run: number; readonly outcome: Outcome };
