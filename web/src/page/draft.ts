// The program as the user left it, for as long as the tab lives: a reload loses nothing, and two tabs do not disturb
// each other.
export interface Draft {
  // Undefined for a program that came by a link.
  readonly example: string | undefined;
  // What Reset goes back to.
  readonly original: string;
  readonly code: string;
  readonly virtualTime: boolean;
}

const key = 'fermata:draft';

export function saveDraft(draft: Draft): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // Storage is forbidden or full: the page works, it only forgets.
  }
}

export function loadDraft(): Draft | undefined {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return isDraft(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const draft = value as Record<string, unknown>;
  return typeof draft.code === 'string' && typeof draft.original === 'string' && typeof draft.virtualTime === 'boolean';
}
