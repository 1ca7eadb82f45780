// <evidence-dialog>: a cell of the matrix opens its evidence over the page; without scripts it is a page of its own.

class EvidenceDialog extends HTMLElement {
  private dialog = document.createElement("dialog");

  connectedCallback(): void {
    this.dialog.className = "evidence";
    this.append(this.dialog);
    this.dialog.addEventListener("click", (event) => event.target === this.dialog && this.dialog.close());
    this.addEventListener("click", (event) => {
      const link = (event.target as HTMLElement).closest<HTMLAnchorElement>("a[data-opens]");
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void this.open(link);
    });
  }

  private async open(link: HTMLAnchorElement): Promise<void> {
    const answer = await fetch(link.href).catch(() => undefined);
    const text = answer?.ok ? await answer.text() : "";
    const found = new DOMParser().parseFromString(text, "text/html").getElementById("evidence");
    if (!found) {
      location.assign(link.href);
      return;
    }
    const close = document.createElement("button");
    close.textContent = "Close";
    close.addEventListener("click", () => this.dialog.close());
    this.dialog.replaceChildren(close, ...found.childNodes);
    const head = this.dialog.querySelector("h2");
    if (head) this.dialog.setAttribute("aria-labelledby", head.id);
    this.dialog.showModal();
  }
}

customElements.define("evidence-dialog", EvidenceDialog);
