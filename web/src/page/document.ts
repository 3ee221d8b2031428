// The elements of index.html by their ids. One that is missing is a mistake of ours, said at once.
export function element<Kind extends HTMLElement = HTMLElement>(
  id: string,
  kind: new () => Kind = HTMLElement as unknown as new () => Kind,
): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no element #${id}`);
  return found;
}

export function onClick(id: string, action: () => void): void {
  element(id).addEventListener('click', action);
}

// Resolves when the page's elements are there, with their styles.
export async function documentReady(): Promise<void> {
  if (document.readyState === 'loading') await happened(document, 'DOMContentLoaded');
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    if (!link.sheet) await happened(link, 'load', 'error');
  }
}

function happened(target: EventTarget, ...events: string[]): Promise<void> {
  return new Promise(resolve => {
    for (const event of events) target.addEventListener(event, () => resolve(), { once: true });
  });
}
