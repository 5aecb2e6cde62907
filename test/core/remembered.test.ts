import { remembered, rememberedOf } from '../../src/core/remembered';

/** A reading that counts how often it is really done. */
function counted() {
  const asked: string[] = [];
  const read = (text: string) => {
    asked.push(text);
    return `${text}!`;
  };
  return { asked, read };
}

describe('a remembered reading of texts', () => {
  it('is done once for each text', () => {
    const { asked, read } = counted();
    const reading = remembered(read);
    expect(['a', 'b', 'a', 'a'].map(reading)).toEqual(['a!', 'b!', 'a!', 'a!']);
    expect(asked).toEqual(['a', 'b']);
  });

  it('keeps nothing of long texts', () => {
    const { asked, read } = counted();
    const reading = remembered(read, 3);
    ['abc', 'abc', 'abcd', 'abcd'].forEach((text) => reading(text));
    expect(asked).toEqual(['abc', 'abcd', 'abcd']);
  });

  it('does not grow without end', () => {
    const { asked, read } = counted();
    const reading = remembered(read);
    const many = Array.from({ length: 20_000 }, (_, index) => String(index));
    many.forEach((text) => reading(text));
    reading('0');
    expect(asked).toHaveLength(20_000);
    reading('one more');
    reading('0');
    expect(asked.slice(20_000)).toEqual(['one more', '0']);
  });
});

describe('a remembered reading of tables', () => {
  it('is done once for each of them, also where it found nothing', () => {
    const asked: object[] = [];
    const reading = rememberedOf((of: { readonly name?: string }) => {
      asked.push(of);
      return of.name;
    });
    const [named, nameless, twin] = [{ name: 'a' }, {}, { name: 'a' }];
    expect([named, nameless, twin, named, nameless].map(reading)).toEqual([
      'a',
      undefined,
      'a',
      'a',
      undefined,
    ]);
    expect(asked).toEqual([named, nameless, twin]);
  });
});
