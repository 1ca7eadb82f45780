// <add-files>: files may be dropped on the form. <add-progress>: what became of each file is shown as the server tells it.

class AddFiles extends HTMLElement {
  connectedCallback(): void {
    const zone = this.querySelector<HTMLElement>(".drop");
    const input = this.querySelector<HTMLInputElement>("input[type=file]:not([webkitdirectory])");
    if (!zone || !input) return;
    for (const each of this.querySelectorAll("input[type=file]")) each.addEventListener("change", () => this.tell());
    zone.addEventListener("dragover", (event) => {
      event.preventDefault();
      zone.classList.add("is-over");
    });
    zone.addEventListener("dragleave", () => zone.classList.remove("is-over"));
    zone.addEventListener("drop", (event) => {
      event.preventDefault();
      zone.classList.remove("is-over");
      const files = event.dataTransfer?.files;
      if (!files?.length) return;
      input.files = files;
      this.tell();
    });
    zone.classList.add("takes");
  }

  /** How many files are chosen, and how large they are together. */
  private tell(): void {
    const chosen = [...this.querySelectorAll<HTMLInputElement>("input[type=file]")].flatMap((each) => [...(each.files ?? [])]);
    const size = chosen.reduce((sum, file) => sum + file.size, 0);
    const place = this.querySelector(".chosen");
    if (place) place.textContent = chosen.length ? `${chosen.length} ${chosen.length === 1 ? "file" : "files"}, ${told(size)}` : "";
  }
}

function told(bytes: number): string {
  return bytes < 2 ** 20 ? `${Math.ceil(bytes / 2 ** 10)} kB` : `${(bytes / 2 ** 20).toFixed(1)} MB`;
}

class AddProgress extends HTMLElement {
  private source: EventSource | undefined;

  connectedCallback(): void {
    const address = this.dataset["events"];
    if (!address) return;
    this.querySelector(".refresh")?.remove();
    const source = (this.source = new EventSource(address));
    source.addEventListener("part", (event) => this.put(event as MessageEvent<string>));
    source.addEventListener("over", () => {
      source.close();
      this.querySelector(".under-way")?.remove();
    });
  }

  disconnectedCallback(): void {
    this.source?.close();
  }

  /** Put a part of the page, which the server has rendered and escaped, in the place of the old one. */
  private put(event: MessageEvent<string>): void {
    const { id, html } = JSON.parse(event.data) as { id: string; html: string };
    const old = document.getElementById(id);
    const fresh = document.createElement("template");
    fresh.innerHTML = html;
    const open = old?.querySelector("details")?.open;
    const details = fresh.content.querySelector("details");
    if (open && details) details.open = true;
    old?.replaceWith(fresh.content);
  }
}

customElements.define("add-files", AddFiles);
customElements.define("add-progress", AddProgress);
