// The files of a snippet: those of its attribute files="data.csv #other:util.py", addresses relative to the page or
// elements of it by their ids, and those that stand in it as elements with data-file="NAME". web="hosts.json" is the one
// that configures the virtual web (core/lib/_virtual_web.py).
import type { ProgramFile } from '../protocol/program';

export function hasFiles(snippet: HTMLElement): boolean {
  return snippet.hasAttribute('files') || snippet.hasAttribute('web') || snippet.querySelector('[data-file]') !== null;
}

export async function filesOf(snippet: HTMLElement): Promise<ProgramFile[]> {
  const inside = [...snippet.querySelectorAll<HTMLElement>('[data-file]')].map(element => ({
    name: element.dataset.file ?? '',
    source: textOf(element),
  }));
  const words = (snippet.getAttribute('files') ?? '').split(/\s+/).filter(Boolean);
  const web = snippet.getAttribute('web');
  if (web) words.push(`${web}:virtual_web.json`);
  return [...inside, ...(await Promise.all(words.map(fileOf)))];
}

// `ADDRESS`, `ADDRESS:NAME`, `#ID`, `#ID:NAME`; without a name it is the address' last part, or the id.
async function fileOf(word: string): Promise<ProgramFile> {
  // The name of an address has no slash: what follows a colon there is a port.
  const pattern = word.startsWith('#') ? /^(.*?)(?::(.+))?$/ : /^(.*?)(?::([^:/?#]+))?$/;
  const [, place = '', name] = pattern.exec(word) ?? [];
  if (place.startsWith('#')) {
    const element = document.getElementById(place.slice(1));
    if (!element) throw new Error(`${place}: the page has no such element`);
    return { name: name ?? element.dataset.file ?? place.slice(1), source: textOf(element) };
  }
  const address = new URL(place, document.baseURI);
  const response = await fetch(address).catch(() => undefined);
  if (!response?.ok) throw new Error(`${place}: ${response ? `HTTP ${response.status}` : 'network error'}`);
  return {
    name: name ?? decodeURIComponent(address.pathname.split('/').at(-1) ?? place),
    source: new Uint8Array(await response.arrayBuffer()),
  };
}

// What is in it now: another snippet's program may have been changed. The line break after the tag is not meant.
function textOf(element: HTMLElement & { readonly code?: string }): string {
  const text = element.code ?? (element instanceof HTMLTemplateElement ? element.content : element).textContent ?? '';
  return `${text.replace(/^\r?\n/, '').trimEnd()}\n`;
}
