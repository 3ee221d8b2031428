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
