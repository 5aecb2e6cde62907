/** Width of the row numbers and height of the column letters, in CSS pixels. */
export const HEADER = { width: 44, height: 24 } as const;
