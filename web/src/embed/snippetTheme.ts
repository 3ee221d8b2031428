// Whether a snippet is dark: its own `theme`, else what the page says in one of the ways pages say it, else the system.
const marks = '[data-theme],[data-bs-theme],[data-md-color-scheme],.dark,.light';

export function isDark(element: Element): boolean {
  const own = element.getAttribute('theme');
  if (own === 'dark' || own === 'light') return own === 'dark';
  const marked = element.closest(marks);
  if (marked) {
    const { theme, bsTheme, mdColorScheme } = (marked as HTMLElement).dataset;
    const value = theme ?? bsTheme ?? mdColorScheme ?? (marked.classList.contains('dark') ? 'dark' : 'light');
    if (value === 'dark' || value === 'slate') return true;
    if (value !== 'auto') return false;
  }
  const scheme = getComputedStyle(element).colorScheme;
  if (scheme === 'dark' || scheme === 'light') return scheme === 'dark';
  return scheme !== 'normal' && matchMedia('(prefers-color-scheme: dark)').matches;
}

// Calls back when the page's theme may have changed; returns what ends it.
export function watchTheme(callback: () => void): () => void {
  const observer = new MutationObserver(callback);
  const attributeFilter = ['class', 'data-theme', 'data-bs-theme', 'data-md-color-scheme', 'style'];
  observer.observe(document.documentElement, { attributes: true, attributeFilter });
  if (document.body) observer.observe(document.body, { attributes: true, attributeFilter });
  const system = matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', callback);
  return () => {
    observer.disconnect();
    system.removeEventListener('change', callback);
  };
}
