// <month-grid>: arrows go from day to day, Page Up and Page Down turn the month, Enter goes to the day's first entry.

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

class MonthGrid extends HTMLElement {
  private days: HTMLTableCellElement[] = [];

  connectedCallback(): void {
    this.days = [...this.querySelectorAll<HTMLTableCellElement>("td[data-day]")];
    const first = this.days.find((day) => day.classList.contains("today")) ?? this.days.find((day) => !day.classList.contains("other"));
    if (first) first.tabIndex = 0;
    this.addEventListener("keydown", (event) => this.key(event));
  }

  private key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const rel = { PageUp: "prev", PageDown: "next" }[event.key];
    if (rel) {
      event.preventDefault();
      this.querySelector<HTMLAnchorElement>(`a[rel=${rel}]`)?.click();
      return;
    }
    const target = event.target as HTMLElement;
    const at = this.days.indexOf(target.closest("td") as HTMLTableCellElement);
    const step = STEPS[event.key];
    if (at < 0) return;
    if (step) {
      event.preventDefault();
      this.go(at, at + step);
    } else if (event.key === "Enter" && target === this.days[at]) {
      target.querySelector("a")?.click();
    }
  }

  private go(from: number, to: number): void {
    const next = this.days[to];
    if (!next) return;
    const before = this.days[from];
    if (before) before.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  }
}

customElements.define("month-grid", MonthGrid);
