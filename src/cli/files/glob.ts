/** Whether a path argument is a pattern: `*`, `?` or `{a,b}`. */
export function isPattern(text: string): boolean {
  return /[*?]|\{[^}]*,[^}]*\}/u.test(text);
}

/**
 * A pattern of file names as shells write them, for paths with `/`: `*` and `?` stay within a name, `**` takes folders
 * too, `{a,b}` is either. Everything else stands for itself. Names are compared after NFC, as people type them.
 */
export function globToRegExp(pattern: string): RegExp {
  let source = '';
  let open = 0;
  const text = pattern.normalize('NFC');
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (text.startsWith('**/', at)) {
      source += '(?:[^/]+/)*';
      at += 2;
    } else if (text.startsWith('**', at)) {
      source += '.*';
      at += 1;
    } else if (char === '*') source += '[^/]*';
    else if (char === '?') source += '[^/]';
    else if (char === '{' && text.includes('}', at)) {
      source += '(?:';
      open++;
    } else if (char === '}' && open > 0) {
      source += ')';
      open--;
    } else if (char === ',' && open > 0) source += '|';
    else source += char.replace(/[\\^$.|+()[\]{}]/u, '\\$&');
  }
  // The flag `s` is for names with a line break in them, `u` for emoji.
  return new RegExp(`^${source}${')'.repeat(open)}$`, 'su');
}

/** The folders in front of the first pattern, and the rest: `a/b*` is `a` and `b*`. */
export function splitPattern(pattern: string): { readonly folder: string; readonly rest: string } {
  const parts = pattern.split('/');
  const first = parts.findIndex(isPattern);
  const folder = parts.slice(0, first).join('/');
  return { folder: folder === '' && first > 0 ? '/' : folder, rest: parts.slice(first).join('/') };
}
