import type { AST } from '@eslint-community/regexpp';

/** A part of an expression that matches exactly one character. */
export type OneCharacter =
  AST.Character | AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass;

const known = new WeakMap<OneCharacter, (character: string) => boolean>();

/** Whether a character fits; the real engine answers, so that classes and cases are its own. Remembered per part. */
export function fitsOne(node: OneCharacter, flags: string): (character: string) => boolean {
  const old = known.get(node);
  if (old) return old;
  const pattern = patternOf(node, flags.replaceAll(/[gymd]/g, ''));
  const answers = new Map<string, boolean>();
  const fits = (character: string) => {
    let answer = answers.get(character);
    if (answer === undefined) answers.set(character, (answer = pattern.test(character)));
    return answer;
  };
  known.set(node, fits);
  return fits;
}

function patternOf(node: OneCharacter, flags: string): RegExp {
  if (node.type !== 'Character') return new RegExp(`^(?:${node.raw})$`, flags);
  // A literal may be written in a way that is legal only where it stands, such as \- in a class.
  return new RegExp(`^\\u{${node.value.toString(16)}}$`, flags.includes('u') ? flags : `${flags}u`);
}
