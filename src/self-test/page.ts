import { SENTENCES, hostSentence } from '../app/sentences';
import type { Locale } from '../core/locale';
import { HostError } from '../hosts/host';
import { runSelfTest, type Outcome } from '../hosts/office/self-test/run-self-test';
import { SCENARIOS } from '../hosts/office/self-test/scenarios';
import { saveText } from '../taskpane/export/save-text';
import { copyText } from '../taskpane/shell/copy-text';
import { compared, resultText, type Compared, type Surroundings } from './result';
import { WORDS } from './words';

/** The page: what will happen, a button, and the outcomes as they come. */
export class SelfTestPage {
  private readonly status = element('p', { role: 'status' });
  private readonly list = element('ul', { class: 'outcomes' });
  private readonly start: HTMLButtonElement;
  private readonly hand = element('div', { class: 'actions' });

  constructor(
    private readonly place: HTMLElement,
    private readonly locale: Locale,
    private readonly surroundings: Surroundings,
  ) {
    this.start = button(this.words.start, () => void this.run());
  }

  /** Shows what the self-test does, and asks. */
  show(): void {
    const { title, intro } = this.words;
    const actions = element('div', { class: 'actions' }, this.start);
    this.place.replaceChildren(
      element('h1', {}, title),
      ...intro.map((text) => element('p', {}, text)),
      actions,
      this.status,
      this.hand,
      this.list,
    );
  }

  private get words() {
    return WORDS[this.locale];
  }

  private async run(): Promise<void> {
    const outcomes: Outcome[] = [];
    const all = Object.keys(SCENARIOS).length;
    this.start.disabled = true;
    this.hand.replaceChildren();
    this.list.replaceChildren();
    this.status.textContent = this.words.running(0, all);
    try {
      await runSelfTest({
        told: (outcome) => {
          outcomes.push(outcome);
          this.list.append(this.item(compared(outcome)));
          this.status.textContent = this.words.running(outcomes.length, all);
        },
      });
      const count = (verdict: Compared['verdict']): number =>
        outcomes.filter((outcome) => compared(outcome).verdict === verdict).length;
      this.status.textContent = this.words.summary(count('same'), count('different'), count('failed'));
    } catch (error) {
      this.status.textContent = [this.words.stopped, ...this.troubles(error)].join(' ');
    }
    this.start.disabled = false;
    this.start.textContent = this.words.again;
    if (outcomes.length > 0) this.offer(resultText(outcomes, this.surroundings, new Date()));
  }

  private troubles(error: unknown): readonly string[] {
    const left = error instanceof HostError ? error.left : [];
    const more = left.length > 0 ? [SENTENCES[this.locale].leftSheets(left)] : [];
    return [hostSentence(error, this.locale), ...more];
  }

  private offer(text: string): void {
    const { save, copy, copied, notCopied } = this.words;
    const told = element('span', { role: 'status' });
    this.hand.replaceChildren(
      button(save, () => saveText('excel-self-test.json', text, 'application/json')),
      button(copy, () => void copyText(text).then((done) => (told.textContent = done ? copied : notCopied))),
      told,
    );
  }

  private item({ id, verdict, differences }: Compared): HTMLElement {
    const { outcome, claims, details, expected, here } = this.words;
    const head = element('p', {}, element('strong', {}, outcome[verdict]), ` ${claims[id]}`);
    const rows = differences.map((difference) =>
      element(
        'dl',
        {},
        ...(difference.part === '' ? [] : [element('dt', {}, element('code', {}, difference.part))]),
        ...[[expected, difference.expected] as const, [here, difference.here] as const].flatMap(
          ([term, text]) => [element('dt', {}, term), element('dd', {}, element('code', {}, text))],
        ),
      ),
    );
    const more = element('details', {}, element('summary', {}, details), ...rows);
    return element(
      'li',
      { 'data-scenario': id, 'data-verdict': verdict },
      head,
      ...(differences.length > 0 ? [more] : []),
    );
  }
}

function button(text: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', press);
  return made;
}

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...contents: readonly (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...contents);
  return made;
}
