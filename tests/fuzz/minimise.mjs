// The smallest program that still does it: minimised(source, still), where `still` answers (by a promise) whether a
// candidate has what we look for. Statements with all their clauses are left out one after the other, the outer ones
// first; what remains then loses its single lines.
const depthOf = line => line.match(/^ */)[0].length;
const goesOn = /^\s*(?:elif|else|except|finally|case)\b|^\s*[)\]}]/;

// Where the statement that begins at `first` ends: behind its block and its further clauses.
function endOf(lines, first) {
  const depth = depthOf(lines[first]);
  let end = first + 1;
  while (
    end < lines.length &&
    (depthOf(lines[end]) > depth || (depthOf(lines[end]) === depth && goesOn.test(lines[end])))
  )
    end++;
  return end;
}

export async function minimised(source, still) {
  let lines = source.split('\n').filter(line => line.trim() !== '');
  const attempt = async candidate => {
    if (!(await still(`${candidate.join('\n')}\n`))) return false;
    lines = candidate;
    return true;
  };
  const without = (first, end) => [...lines.slice(0, first), ...lines.slice(end)];
  // In halves as long as that works, from the back: what comes later depends on what comes before.
  for (let size = lines.length >> 1; size > 4; size >>= 1) {
    for (let first = lines.length - size; first > 0; first -= size) await attempt(without(first, first + size));
  }
  for (let before = Infinity; lines.length < before; ) {
    before = lines.length;
    for (let first = lines.length - 1; first >= 0; first--) {
      if (first >= lines.length) continue;
      if (await attempt(without(first, endOf(lines, first)))) continue;
      if (await attempt(without(first, first + 1))) continue;
      // A block without its head, moved to the left.
      const end = endOf(lines, first);
      if (end > first + 1) {
        const body = lines.slice(first + 1, end).filter(line => depthOf(line) > depthOf(lines[first]));
        await attempt([...lines.slice(0, first), ...body.map(line => line.slice(4)), ...lines.slice(end)]);
      }
    }
  }
  return `${lines.join('\n')}\n`;
}
