// Figures to text: medians, ratios, and a Markdown table of them. Figures are in seconds unless a row says otherwise.

export function median(values) {
  if (values.length === 0) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

// What a program of tests/bench printed: lines of a figure's name and its value.
export function figuresOf(output) {
  const figures = new Map();
  for (const line of output.split('\n')) {
    const found = /^([a-z]\w*) (\d[\d.e+-]*)$/.exec(line.trim());
    if (found) figures.set(found[1], Number(found[2]));
  }
  return figures;
}

// Collected figures: add() one at a time, median() of all of a row and a column.
export class Figures {
  rows = new Map();

  add(row, column, value) {
    if (!this.rows.has(row)) this.rows.set(row, new Map());
    const cells = this.rows.get(row);
    if (!cells.has(column)) cells.set(column, []);
    cells.get(column).push(value);
  }

  median(row, column) {
    return median(this.rows.get(row)?.get(column) ?? []);
  }
}

export const milliseconds = seconds => {
  const value = seconds * 1000;
  if (Number.isNaN(value)) return '';
  return value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en');
};
export const bytes = value => Math.round(value).toLocaleString('en');
export const ratio = (a, b) => (a === undefined || b === undefined || b === 0 ? '' : `${(a / b).toFixed(2)} ×`);

// `columns`: [title, (row, figures) => text] each; the first column is the row's own name.
export function markdownTable(rows, columns) {
  const line = cells => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(([title]) => title)),
    line(columns.map((_, number) => (number === 0 ? '---' : '---:'))),
    ...rows.map(row => line(columns.map(([, text]) => text(row) ?? ''))),
  ].join('\n');
}
