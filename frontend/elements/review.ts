// <review-desk>: a key does what the button or link with that data-key does. The server renders every state; htmx brings
// it in place, and this keeps the focus, the chosen boxes, and what a screen reader hears.
import { offerWords } from "../text/choosing";

const boxes = new Set<string>(); // ids that were chosen for several at once; they outlive the exchange of the page
let before = false;

class ReviewDesk extends HTMLElement {
  private stop: (() => void) | undefined;
  private readonly onKey = (event: KeyboardEvent) => this.press(event);

  connectedCallback(): void {
    document.addEventListener("keydown", this.onKey);
    const text = this.querySelector<HTMLElement>(".reading .text");
    const form = this.querySelector<HTMLFormElement>("form.choosing");
    if (text && form) this.stop = offerWords(text, form);
    for (const box of this.querySelectorAll<HTMLInputElement>(".queue input[type=checkbox]")) {
      box.checked = boxes.has(box.value);
      box.addEventListener("change", () => (box.checked ? boxes.add(box.value) : boxes.delete(box.value)));
    }
    this.querySelector("form.many")?.addEventListener("submit", () => boxes.clear());
    const open = this.querySelector<HTMLElement>(".queue [aria-current]");
    const list = this.querySelector<HTMLElement>(".queue");
    if (open && list) list.scrollTop = open.offsetTop - list.offsetTop - list.clientHeight / 3;
    if (before) setTimeout(() => this.settle()); // after htmx has put the focus back on what had it
    before = true;
  }

  disconnectedCallback(): void {
    document.removeEventListener("keydown", this.onKey);
    this.stop?.();
  }

  /** After an exchange: the focus goes to what is open, and what was done is told with how many are left. */
  private settle(): void {
    const panel = this.querySelector<HTMLElement>(".panel");
    const first = panel?.querySelector<HTMLElement>("[aria-invalid]") ?? panel?.querySelector<HTMLElement>("select, input:not([type=hidden])");
    const target = first ?? this.querySelector<HTMLElement>("#item") ?? this.querySelector<HTMLElement>("h2, p");
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: "nearest" });
    const told = document.querySelector("#notice span")?.textContent;
    const live = document.getElementById("live");
    if (told && live) live.textContent = `${told}; ${this.dataset["left"] ?? ""} left`;
  }

  private press(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    const altGraph = event.getModifierState("AltGraph"); // "[" is typed with it on many keyboards
    if (event.defaultPrevented || ((event.ctrlKey || event.altKey) && !altGraph) || event.metaKey) return;
    if (document.querySelector(":popover-open")) return;
    const typing = target.matches("textarea, select, input:not([type=checkbox], [type=radio])");
    if (typing && event.key === "Escape" && !target.closest(".panel")) {
      this.querySelector<HTMLElement>("#item")?.focus();
      return;
    }
    if (typing && event.key !== "Escape") return;
    if (event.key === "Enter" && target.closest("a, button, summary, input")) return;
    for (const found of this.querySelectorAll<HTMLElement>("[data-key]")) {
      if (found.dataset["key"] !== event.key || !found.checkVisibility()) continue;
      event.preventDefault();
      if (found.matches("input:not([type=checkbox])")) found.focus();
      else found.click();
      return;
    }
  }
}

customElements.define("review-desk", ReviewDesk);
