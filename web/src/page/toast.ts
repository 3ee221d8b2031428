// Short remarks at the foot of the page, for three seconds.
import { element } from './document';

const milliseconds = 3000;
let timer = 0;

export function toast(text: string): void {
  const box = element('toast');
  box.textContent = text;
  box.hidden = false;
  clearTimeout(timer);
  timer = setTimeout(() => {
    box.hidden = true;
  }, milliseconds);
}

export async function copyText(text: string, success: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    toast(success);
  } catch {
    toast('The browser did not allow the clipboard.');
  }
}
