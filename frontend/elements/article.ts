// <article-view>: hovering or focusing an item shows its words, hovering its words shows the item; selected words can be
// made those of an item.
import { offerWords } from "../text/choosing";

class ArticleView extends HTMLElement {
  private marks = new Map<string, HTMLElement[]>();
  private last: string | undefined; // the item that was looked at last
  private stop: (() => void) | undefined;

  connectedCallback(): void {
    for (const mark of this.querySelectorAll<HTMLElement>("mark[data-i]")) {
      for (const number of numbers(mark)) {
        const known = this.marks.get(number);
        if (known) known.push(mark);
        else this.marks.set(number, [mark]);
      }
    }
    for (const name of ["mouseover", "focusin"]) this.addEventListener(name, (event) => this.light(event, true));
    for (const name of ["mouseout", "focusout"]) this.addEventListener(name, (event) => this.light(event, false));
    this.addEventListener("click", (event) => this.go(event));
    this.addEventListener("focusin", (event) => {
      this.last = (event.target as HTMLElement).closest<HTMLElement>(".card")?.dataset["item"] ?? this.last;
    });
    this.addEventListener("htmx:afterSwap", (event) => {
      const card = document.getElementById(((event as CustomEvent).detail.target as HTMLElement).id);
      if (card && !card.contains(document.activeElement)) card.focus({ preventScroll: true }); // its button is gone
    });
    const text = this.querySelector<HTMLElement>(".text");
    const form = this.querySelector<HTMLFormElement>("form.choosing");
    if (text && form) this.stop = offerWords(text, form, (range) => this.last ?? this.within(range));
    const chosen = this.querySelector<HTMLElement>(".card[data-chosen]");
    if (chosen) {
      this.show(chosen.dataset["i"] ?? "", "is-chosen", true);
      this.first(chosen)?.scrollIntoView({ block: "center" });
      chosen.focus({ preventScroll: true });
      chosen.scrollIntoView({ block: "nearest" });
    }
  }

  disconnectedCallback(): void {
    this.stop?.();
  }

  /** The first item whose words are among those selected. */
  private within(range: Range): string | undefined {
    const mark = [...this.querySelectorAll<HTMLElement>("mark[data-i]")].find((each) => range.intersectsNode(each) && numbers(each).length);
    const card = mark && this.querySelector<HTMLElement>(`.card[data-i="${numbers(mark)[0] ?? ""}"]`);
    return card?.dataset["item"];
  }

  private light(event: Event, on: boolean): void {
    const target = (event.target as HTMLElement).closest<HTMLElement>("[data-i]");
    if (target) for (const number of numbers(target)) this.show(number, "is-lit", on);
  }

  private show(number: string, name: string, on: boolean): void {
    for (const mark of this.marks.get(number) ?? []) mark.classList.toggle(name, on);
    this.querySelector(`.card[data-i="${number}"]`)?.classList.toggle(name, on);
  }

  /** A click on words goes to the first of their items; a click on an item to its words. */
  private go(event: Event): void {
    const target = event.target as HTMLElement;
    if (target.closest("a, button, summary, input, select, textarea, form")) return;
    const mark = target.closest<HTMLElement>("mark[data-i]");
    const card = target.closest<HTMLElement>(".card");
    if (mark && !getSelection()?.toString()) {
      const found = this.querySelector<HTMLElement>(`.card[data-i="${numbers(mark)[0] ?? ""}"]`);
      found?.focus({ preventScroll: true });
      found?.scrollIntoView({ block: "nearest" });
    } else if (card) {
      this.first(card)?.scrollIntoView({ block: "center" });
    }
  }

  private first(card: HTMLElement): HTMLElement | undefined {
    const found = this.marks.get(card.dataset["i"] ?? "") ?? [];
    return found.find((mark) => mark.classList.contains("r-content")) ?? found[0];
  }
}

function numbers(element: HTMLElement): string[] {
  return (element.dataset["i"] ?? "").split(" ").filter(Boolean);
}

customElements.define("article-view", ArticleView);
