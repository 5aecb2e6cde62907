/** White space of every kind, also U+00A0, U+3000 and the zero-width characters that copies from web pages bring. */
const SPACE = /[\s\u00A0\u3000\u200B-\u200D\u2060\uFEFF]+/gu;

/** Full-width ASCII and the small forms of `=` `%` `+` `<` `>` become half width; Chinese punctuation stays. */
export function halfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E\uFE62-\uFE66\uFE6A]/gu, (char) => {
    const small = SMALL_FORMS[char];
    return small ?? String.fromCharCode(char.charCodeAt(0) - 0xfee0);
  });
}

const SMALL_FORMS: Readonly<Record<string, string>> = {
  '\uFE62': '+',
  '\uFE63': '-',
  '\uFE64': '<',
  '\uFE65': '>',
  '\uFE66': '=',
  '\uFE6A': '%',
};

/** Drops white space of every kind. */
export function withoutSpace(text: string): string {
  return text.replace(SPACE, '');
}

/** Text for comparing names, titles and values: no white space, half width, no `★ ☆ *` marks. Brackets stay. */
export function nameKey(text: string): string {
  return halfWidth(withoutSpace(text)).replace(/[★☆*]/gu, '');
}

/** Text for comparing labels: like {@link nameKey}, without brackets and their content, colons and trailing weights. */
export function labelKey(text: string): string {
  let key = nameKey(text);
  for (let before = ''; before !== key;) {
    before = key;
    key = key.replace(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕/gu, '');
  }
  return key.replace(/[::：]/gu, '').replace(/\d+(?:\.\d+)?(?:分|%)$/u, '');
}

/** A tier name for comparing: like {@link labelKey}, without the word 指标. */
export function tierKey(text: string): string {
  return labelKey(text).replace(/指标/gu, '');
}
