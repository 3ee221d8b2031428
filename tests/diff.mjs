// Shows how two lists of lines differ: `-` what was expected, `+` what came, a blank what is the same.

export function difference(expected, actual) {
  // Beyond this the table below costs too much; the first difference tells enough.
  if (expected.length * actual.length > 1e6) return firstDifference(expected, actual);
  const rows = expected.length;
  const columns = actual.length;
  const common = Array.from({ length: rows + 1 }, () => new Uint16Array(columns + 1));
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      common[row][column] =
        expected[row] === actual[column]
          ? common[row + 1][column + 1] + 1
          : Math.max(common[row + 1][column], common[row][column + 1]);
    }
  }
  const shown = [];
  let row = 0;
  let column = 0;
  while (row < rows || column < columns) {
    if (row < rows && column < columns && expected[row] === actual[column]) {
      shown.push(`  ${expected[row]}`);
      row++;
      column++;
    } else if (column === columns || (row < rows && common[row + 1][column] >= common[row][column + 1])) {
      shown.push(`- ${expected[row++]}`);
    } else shown.push(`+ ${actual[column++]}`);
  }
  return withoutQuietParts(shown);
}

function firstDifference(expected, actual) {
  const at = expected.findIndex((line, index) => line !== actual[index]);
  const from = at < 0 ? expected.length : at;
  const part = (list, sign) => list.slice(from, from + 5).map(line => `${sign} ${line}`);
  return [`  … line ${from + 1}`, ...part(expected, '-'), ...part(actual, '+'), '  …'];
}

function withoutQuietParts(shown) {
  const near = index => shown.slice(Math.max(0, index - 3), index + 4).some(line => !line.startsWith(' '));
  const kept = [];
  shown.forEach((line, index) => {
    if (near(index)) kept.push(line);
    else if (kept.at(-1) !== '  …') kept.push('  …');
  });
  return kept.length > 80 ? [...kept.slice(0, 80), '  …'] : kept;
}
