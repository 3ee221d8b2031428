// The examples by topic, as buttons; a search keeps those that have all its words in title, blurb, topic or code.
import type { Example } from './example';

export class ExampleList {
  private readonly items: { example: Example; words: string; button: HTMLButtonElement }[] = [];
  private readonly groups: HTMLElement[] = [];

  constructor(
    parent: HTMLElement,
    examples: readonly Example[],
    private readonly onChoose: (example: Example) => void,
  ) {
    for (const topic of new Set(examples.map(example => example.topic))) {
      const group = document.createElement('div');
      const heading = document.createElement('h3');
      heading.textContent = topicTitle(topic);
      const list = document.createElement('ul');
      for (const example of examples.filter(one => one.topic === topic)) list.append(this.item(example));
      group.append(heading, list);
      parent.append(group);
      this.groups.push(group);
    }
  }

  // Returns how many there are.
  search(text: string): number {
    const words = text.toLowerCase().split(/\s+/).filter(Boolean);
    let found = 0;
    for (const item of this.items) {
      const shown = words.every(word => item.words.includes(word));
      if (item.button.parentElement) item.button.parentElement.hidden = !shown;
      if (shown) found++;
    }
    for (const group of this.groups) group.hidden = !group.querySelector('li:not([hidden])');
    return found;
  }

  mark(id: string | undefined): void {
    for (const { example, button } of this.items) {
      if (example.id === id) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
    }
  }

  private item(example: Example): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = example.title;
    button.title = example.blurb;
    button.dataset.example = example.id;
    button.addEventListener('click', () => this.onChoose(example));
    const { topic, title, blurb, code } = example;
    this.items.push({ example, button, words: `${topic} ${title} ${blurb} ${code}`.toLowerCase() });
    const item = document.createElement('li');
    item.append(button);
    return item;
  }
}

function topicTitle(topic: string): string {
  const words = topic.replaceAll(/[-_]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
