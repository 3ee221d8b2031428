// The exit code of a run, as python3 would give it. A deadlock has none there (it would wait for ever) and 3 here, as
// in core/main_native.cpp; 70 is the "software error" of sysexits.h.
import type { Outcome } from '../protocol/outcome';

export function exitCodeOf(outcome: Outcome): number {
  if (outcome.kind === 'deadlock') return 3;
  return outcome.kind === 'crashed' ? 70 : outcome.exitCode;
}
