// Python's colours for the snippet: one regular expression instead of a parser, because all of the element before it is
// used is to weigh less than a small picture. Writes spans; what is no token stays plain text.

const token =
  /(?<comment>#.*)|(?<string>(?<!\w)[rbfut]{0,2}(?:("""|''')[\s\S]*?(?:\3|$(?![\s\S]))|(["'])(?:\\.|(?!\4)[^\\\n])*(?:\4|$)))|(?<number>\b\d[\w.]*)|(?<keyword>\b(?:False|None|True|and|as|assert|async|await|break|class|continue|def|del|elif|else|except|finally|for|from|global|if|import|in|is|lambda|nonlocal|not|or|pass|raise|return|try|while|with|yield)\b)|(?<=\b(?:def|class)\s+)(?<name>\w+)|(?<decorator>^[ \t]*@[\w.]+)/gm;

export function highlight(target: HTMLElement, code: string): void {
  const parts: (string | HTMLElement)[] = [];
  let end = 0;
  for (const match of code.matchAll(token)) {
    const kind = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined)?.[0] ?? '';
    const span = document.createElement('span');
    span.className = kind;
    span.textContent = match[0];
    parts.push(code.slice(end, match.index), span);
    end = match.index + match[0].length;
  }
  // The last line break needs a line of its own to be seen.
  parts.push(`${code.slice(end)}\n`);
  target.replaceChildren(...parts);
}
