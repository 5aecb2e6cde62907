/** Hands the person a text as a file of this computer; nothing leaves it. */
export function saveText(
  name: string,
  text: string,
  type: 'text/plain' | 'text/html' | 'application/json',
): void {
  // The mark at the start lets Windows editors read Chinese; JSON must not have it.
  const mark = type === 'application/json' ? '' : '\uFEFF';
  const url = URL.createObjectURL(new Blob([mark, text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Browsers fetch the file after the click; by the next turn of the page they have it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
