// How a run ended. `seconds` is real time from the start of the program to its end.
export type Outcome = (
  | { readonly kind: 'done'; readonly exitCode: number; readonly seconds: number }
  // The program ended with an uncaught exception, a SyntaxError or a non-zero exit code. `line` is the line in the
  // main file, 0 where there is none.
  | { readonly kind: 'error'; readonly exitCode: number; readonly line: number; readonly seconds: number }
  | { readonly kind: 'stopped'; readonly exitCode: number; readonly seconds: number }
  // No ready callback, no timer, no operation in the host, and the program has not finished.
  | { readonly kind: 'deadlock'; readonly seconds: number }
  // The runtime itself failed: a trap in the wasm, or a file that could not be loaded.
  | { readonly kind: 'crashed'; readonly message: string; readonly seconds: number }
) & {
  // What whoever looks at the run has to know: "virtual web: google.com".
  readonly notices?: readonly string[];
};

// The same for a status line: empty, or with what stands between it and what is before.
export function noticesText(outcome: Outcome): string {
  const { notices = [] } = outcome;
  if (notices.length === 0) return '';
  const hosts = notices.filter(notice => notice.startsWith('virtual web: ')).map(notice => notice.slice(13));
  const others = notices.filter(notice => !notice.startsWith('virtual web: '));
  const web = hosts.length > 0 ? [`virtual web: ${hosts.join(', ')}`] : [];
  return ` · ${[...web, ...others].join(' · ')}`;
}
