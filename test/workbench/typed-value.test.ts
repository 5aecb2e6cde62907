import { typedValue } from '../../src/workbench/grid/typed-value';

/** What a person types into a cell of a format, what is stored, and the format the text asks for. */
const TYPED: readonly (readonly [text: string, format: string, value: unknown, asked: string | null])[] = [
  ['', 'General', null, null],
  ['≥90%', 'General', '≥90%', null],
  ['1.5万', 'General', '1.5万', null],
  ['33.57', 'General', 33.57, null],
  ['1,234.5', 'General', 1234.5, null],
  ['12,34', 'General', '12,34', null],
  ['-5', 'General', -5, null],
  [' 7 ', 'General', 7, null],
  ['.5', 'General', 0.5, null],
  ['.', 'General', '.', null],
  ['%', 'General', '%', null],
  ['25%', 'General', 0.25, '0%'],
  ['7%', 'General', 0.07, '0%'],
  ['12.5%', 'General', 0.125, '0.00%'],
  ['25%', '0.0%', 0.25, null],
  ['25', '0%', 0.25, null],
  ['0.25', '0%', 0.25, null],
  ['90', '@', '90', null],
  ["'90%", 'General', '90%', null],
  ['13070024000018100082', 'General', '13070024000018100082', null],
  ['2024-1-1', 'General', '2024-1-1', null],
  ['1e5', 'General', '1e5', null],
];

it.each(TYPED)('%j typed into a cell of format %s', (text, format, value, asked) => {
  expect(typedValue(text, format)).toEqual({ value, format: asked });
});
