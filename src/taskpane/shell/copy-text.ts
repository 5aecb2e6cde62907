/**
 * Puts a text into the clipboard; false where the web view forbids it. The old command comes first: the frame around the
 * pane need not pass on the permission for the new interface, and asking for it would be reported as a violation.
 */
export async function copyText(text: string): Promise<boolean> {
  if (copiedByCommand(text)) return true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function copiedByCommand(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.setAttribute('aria-hidden', 'true');
  field.className = 'visually-hidden';
  const focused = document.activeElement;
  document.body.append(field);
  field.select();
  // Deprecated without a successor that works in a frame; no browser has announced its end.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const copied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
}
