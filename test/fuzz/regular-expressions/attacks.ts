import { RegExpParser, visitRegExpAST, type AST } from '@eslint-community/regexpp';
import { fitsOne, type OneCharacter } from './one-character';

/** Characters tried for a class or escape; the first that fit stand for all it matches. */
const SAMPLES = Array.from('a0 .-%元十一(（≤"\n\u3000\u0001Z目：\u{20000}');
/** Ends that make a match fail at the last moment. */
const ENDS = ['', '\u0001', 'a!'];

/** Repetitions up to here are a constant; so are, inside of others, those up to the smaller number. */
const LONG = 100;
const NESTED = 4;

/** A text that grows with `length`: something repeated, behind a beginning and before an end. */
export type Attack = (length: number) => string;

/** Texts that would make this expression slow if anything can: its own parts, repeated. */
export function attacksOn(pattern: RegExp): readonly Attack[] {
  const ast = new RegExpParser({ ecmaVersion: 2025 }).parseLiteral(`/${pattern.source}/${pattern.flags}`);
  const characters = new Set<string>();
  const parts = new Set<string>();
  const growing = new Set<AST.Quantifier>();
  visitRegExpAST(ast, {
    onCharacterEnter: (node) => void characters.add(firstFit(node, pattern.flags)),
    onCharacterSetEnter: (node) => void characters.add(firstFit(node, pattern.flags)),
    onCharacterClassEnter: (node) => void characters.add(firstFit(node, pattern.flags)),
    onQuantifierEnter: (node) => {
      if (node.max > LONG || (node.max > NESTED && isRepeated(node.parent))) growing.add(node);
      parts.add(shortest(node.element, pattern.flags));
    },
  });
  // Without a long repetition no start can cost more than a few steps.
  if (growing.size === 0) return [];
  const few = [...characters].filter((character) => character !== '').slice(0, 6);
  const pumps = new Set([
    ...[...parts].filter((part) => part !== ''),
    ...few,
    ...few.slice(0, 3).flatMap((one) => few.slice(0, 3).map((two) => one + two)),
  ]);
  const start = ast.pattern.alternatives.map((alternative) => shortest(alternative, pattern.flags)).join('');
  const starts = new Set(['', start]);
  return [...pumps].flatMap((pump) =>
    [...starts].flatMap((beginning) =>
      ENDS.map(
        (end): Attack =>
          (length) =>
            beginning + pump.repeat(length / pump.length) + end,
      ),
    ),
  );
}

/** Whether a node lies in a repetition that counts. */
function isRepeated(node: AST.Node | null): boolean {
  if (node === null) return false;
  return (node.type === 'Quantifier' && node.max > NESTED) || isRepeated(node.parent);
}

/** A short text the node matches; where it looks around, not even that is promised. */
function shortest(node: AST.Element | AST.Alternative, flags: string): string {
  switch (node.type) {
    case 'Alternative':
      return node.elements.map((element) => shortest(element, flags)).join('');
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives[0] ? shortest(node.alternatives[0], flags) : '';
    case 'Quantifier':
      return shortest(node.element, flags).repeat(Math.max(1, node.min));
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass':
      return firstFit(node, flags);
    default:
      return '';
  }
}

function firstFit(node: OneCharacter, flags: string): string {
  if (node.type === 'Character') return String.fromCodePoint(node.value);
  const fits = fitsOne(node, flags);
  return [...SAMPLES, ...Array.from(node.raw)].find(fits) ?? '';
}
