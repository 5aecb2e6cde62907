import { RegExpParser, type AST } from '@eslint-community/regexpp';
import { fitsOne, type OneCharacter } from './one-character';

/** Continues with the rest of the expression at a position; true when the rest matches. */
type Rest = (at: number) => boolean;
type Matcher = (at: number, rest: Rest) => boolean;

class BudgetSpent extends Error {}

/**
 * How many steps a backtracking engine takes to search a text: every attempt at a single character, a position or a
 * repetition counts. Deterministic, unlike a clock. Stops at `budget`.
 */
export function searchSteps(pattern: RegExp): (text: string, budget: number) => number {
  const { source, flags } = pattern;
  const ast = new RegExpParser({ ecmaVersion: 2025 }).parseLiteral(`/${source}/${flags}`);
  const search = new Search(flags);
  const match = search.alternatives(ast.pattern.alternatives);
  return (text, budget) => {
    search.begin(text, budget);
    const lastStart = flags.includes('y') ? 0 : text.length;
    try {
      for (let start = 0; start <= lastStart; start += 1) {
        if (match(start, () => true)) break;
      }
    } catch (error) {
      if (!(error instanceof BudgetSpent)) throw error;
    }
    return search.steps;
  };
}

/** Puts an expression together once, to be run over many texts. */
class Search {
  steps = 0;
  private text = '';
  private budget = 0;
  private readonly captured = new Map<AST.CapturingGroup, string>();
  private backwards = false;

  constructor(private readonly flags: string) {}

  begin(text: string, budget: number): void {
    this.text = text;
    this.budget = budget;
    this.steps = 0;
    this.captured.clear();
  }

  alternatives(alternatives: readonly AST.Alternative[]): Matcher {
    const matchers = alternatives.map(({ elements }) => this.sequence(elements));
    return (at, rest) => matchers.some((matcher) => matcher(at, rest));
  }

  private sequence(elements: readonly AST.Element[]): Matcher {
    // A lookbehind is read from its end to its beginning.
    const matchers = elements.map((element) => this.element(element));
    const ordered = this.backwards ? matchers.reverse() : matchers;
    return ordered.reduceRight<Matcher>(
      (next, matcher) => (at, rest) => matcher(at, (then) => next(then, rest)),
      (at, rest) => rest(at),
    );
  }

  private element(element: AST.Element): Matcher {
    switch (element.type) {
      case 'Group':
        return this.alternatives(element.alternatives);
      case 'CapturingGroup':
        return this.capturing(element);
      case 'Backreference':
        return this.backreference(element);
      case 'Quantifier':
        return this.quantifier(element);
      case 'Assertion':
        return this.assertion(element);
      default:
        return this.character(element);
    }
  }

  private spend(): void {
    this.steps += 1;
    if (this.steps > this.budget) throw new BudgetSpent();
  }

  private character(node: OneCharacter): Matcher {
    const fits = fitsOne(node, this.flags);
    const { backwards } = this;
    const whole = /[uv]/.test(this.flags);
    return (at, rest) => {
      this.spend();
      const { text } = this;
      if (backwards ? at === 0 : at >= text.length) return false;
      const from = backwards ? before(text, at, whole) : at;
      const character = whole ? String.fromCodePoint(text.codePointAt(from) ?? 0) : text.charAt(from);
      return fits(character) && rest(backwards ? from : at + character.length);
    };
  }

  private capturing(group: AST.CapturingGroup): Matcher {
    const match = this.alternatives(group.alternatives);
    return (at, rest) =>
      match(at, (then) => {
        const old = this.captured.get(group);
        this.captured.set(group, this.text.slice(Math.min(at, then), Math.max(at, then)));
        if (rest(then)) return true;
        if (old === undefined) this.captured.delete(group);
        else this.captured.set(group, old);
        return false;
      });
  }

  private backreference({ resolved }: AST.Backreference): Matcher {
    const groups = Array.isArray(resolved) ? resolved : [resolved];
    return (at, rest) => {
      this.spend();
      const [word = ''] = groups.flatMap((group) => this.captured.get(group) ?? []);
      return this.text.startsWith(word, at) && rest(at + word.length);
    };
  }

  private quantifier({ element, min, max, greedy }: AST.Quantifier): Matcher {
    const match = this.element(element);
    const from =
      (count: number): Matcher =>
      (at, rest) => {
        this.spend();
        // A round that consumes nothing would repeat for ever; the language ends it there.
        const again = () =>
          count < max && match(at, (then) => (then !== at || count < min) && from(count + 1)(then, rest));
        if (count < min) return again();
        return greedy ? again() || rest(at) : rest(at) || again();
      };
    return from(0);
  }

  private assertion(assertion: AST.Assertion): Matcher {
    if (assertion.kind === 'lookahead' || assertion.kind === 'lookbehind') {
      const outside = this.backwards;
      this.backwards = assertion.kind === 'lookbehind';
      const match = this.alternatives(assertion.alternatives);
      this.backwards = outside;
      return (at, rest) => match(at, () => true) !== assertion.negate && rest(at);
    }
    const native = new RegExp(assertion.raw, `${this.flags.replaceAll(/[gy]/g, '')}y`);
    return (at, rest) => {
      this.spend();
      native.lastIndex = at;
      return native.test(this.text) && rest(at);
    };
  }
}

function before(text: string, at: number, whole: boolean): number {
  const pair = whole && at >= 2 && (text.codePointAt(at - 2) ?? 0) > 0xffff;
  return at - (pair ? 2 : 1);
}
