const SUFFIX = '-已修改';

/**
 * The name of a copy, so that the file it came from is never overwritten: `预算.xlsx` becomes `预算-已修改.xlsx`, and so
 * does `预算.xls`, which was converted; a name that says so already stays.
 */
export function savedName(name: string): string {
  const [, base = name, extension = '.xlsx'] = /^(.*)(\.xls[xm]?)$/iu.exec(name) ?? [];
  const kept = extension.toLowerCase() === '.xls' ? '.xlsx' : extension;
  return base.endsWith(SUFFIX) ? base + kept : base + SUFFIX + kept;
}

/** `预算.xlsx` with the number 2 becomes `预算(2).xlsx`. */
export function numbered(name: string, number: number): string {
  if (number < 2) return name;
  const dot = name.lastIndexOf('.');
  return dot < 0 ? `${name}(${number})` : `${name.slice(0, dot)}(${number})${name.slice(dot)}`;
}
