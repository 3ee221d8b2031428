import { expect, test } from 'vitest';
import { Figures, figuresOf, markdownTable, median, milliseconds, ratio } from '../bench/table.mjs';

test('the median is the middle of an odd number, the mean of the two middle ones of an even', () => {
  expect(median([])).toBeUndefined();
  expect(median([10, 9, 100])).toBe(10);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

test('figures are the lines of a name and a number', () => {
  const found = figuresOf('hello 1 2\nawait_chain_1 0.25\n  tasks 3e-05\nsort fast\nnothing\n');
  expect([...found]).toEqual([
    ['await_chain_1', 0.25],
    ['tasks', 0.00003],
  ]);
});

test('a table has the medians and their ratios', () => {
  const figures = new Figures();
  for (const value of [0.3, 0.1, 0.2]) figures.add('loops', 'ours', value);
  figures.add('loops', 'theirs', 0.4);
  const value = (row: string, column: string) => figures.median(row, column);
  expect(value('loops', 'nobody')).toBeUndefined();
  const table = markdownTable(
    ['loops'],
    [
      ['ms', row => row],
      ['ours', row => milliseconds(value(row, 'ours') ?? Number.NaN)],
      ['ratio', row => ratio(value(row, 'ours'), value(row, 'theirs'))],
      ['none', row => ratio(value(row, 'ours'), value(row, 'nobody'))],
    ],
  );
  expect(table).toBe('| ms | ours | ratio | none |\n| --- | ---: | ---: | ---: |\n| loops | 200 | 0.50 × |  |');
});

test('milliseconds have three figures that count', () => {
  expect([0.0012345, 0.012345, 0.12345, 1.2345].map(milliseconds)).toEqual(['1.23', '12.3', '123', '1,235']);
});
