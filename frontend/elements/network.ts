// <net-work>: draws the rows of its table as a network. A click on a tie, or on a node's ties, lists what it is made of.
import cytoscape, { type Core, type ElementDefinition, type StylesheetJson } from "cytoscape";
import fcose from "cytoscape-fcose";

cytoscape.use(fcose);

const SHEET = "__________cytoscape_stylesheet";

class NetWork extends HTMLElement {
  cy?: Core; // tests ask it what it drew
  private stage!: HTMLElement;

  connectedCallback(): void {
    const drawing = this.querySelector<HTMLElement>(".drawing");
    const rows = [...this.querySelectorAll<HTMLTableRowElement>("tbody tr[data-source]")];
    if (!drawing || !rows.length) return;
    // cytoscape would add a style element, which this page's policy refuses; with one of that name there it does not.
    if (!document.getElementById(SHEET)) document.head.append(Object.assign(document.createElement("meta"), { id: SHEET }));
    drawing.hidden = false;
    this.stage = document.createElement("div");
    this.stage.className = "stage net";
    this.stage.tabIndex = 0;
    this.stage.setAttribute("role", "img");
    drawing.append(this.buttons(), this.stage, legend());
    this.draw(rows);
    this.stage.addEventListener("keydown", (event) => this.key(event));
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.cy?.style(sheet(this)));
  }

  private draw(rows: HTMLTableRowElement[]): void {
    const elements = [...nodes(rows), ...rows.map(edge)];
    const count = elements.length - rows.length;
    this.stage.setAttribute("aria-label", `Network of ${count} nodes and ${rows.length} ties; the table below has them all. + and - zoom, arrows move, 0 shows all`);
    const cy = cytoscape({ container: this.stage, elements, style: sheet(this), minZoom: 0.2, maxZoom: 4, userZoomingEnabled: false });
    // From a circle and without chance, so that the same ties give the same picture.
    cy.layout({ name: "circle", sort: (a, b) => b.data("size") - a.data("size") }).run();
    cy.layout({ name: "fcose", randomize: false, animate: false, quality: "proof", idealEdgeLength: 190, nodeRepulsion: 60000, edgeElasticity: 0.08, gravity: 0.12, numIter: 5000, nodeDimensionsIncludeLabels: true, padding: 24 } as cytoscape.LayoutOptions).run();
    cy.fit(undefined, 24);
    cy.on("tap", "edge", (event) => this.open(event.target.data("href") as string));
    cy.on("tap", "node", (event) => light(cy, event.target.id() as string));
    cy.on("tap", (event) => { if (event.target === cy) cy.elements().removeClass("dim"); });
    this.stage.addEventListener("wheel", (event) => {
      if (!event.ctrlKey) return; // without it the page scrolls
      event.preventDefault();
      this.zoom(event.deltaY > 0 ? 0.8 : 1.25);
    }, { passive: false });
    this.cy = cy;
  }

  /** Lists what a tie is made of; the address is then that of the tie. */
  private open(href: string): void {
    const address = new URL(href, location.href);
    void window.htmx.ajax("get", address.pathname + address.search, { target: "#tie", select: "#tie", swap: "outerHTML" }).then(() => {
      history.pushState(null, "", address.pathname + address.search);
      document.getElementById("tie-head")?.focus();
    });
  }

  private zoom(factor: number): void {
    const cy = this.cy;
    if (cy) cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  }

  private key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = 60;
    const acts: Record<string, () => void> = {
      "+": () => this.zoom(1.25), "=": () => this.zoom(1.25), "-": () => this.zoom(0.8), "0": () => this.cy?.fit(undefined, 24),
      ArrowLeft: () => this.cy?.panBy({ x: step, y: 0 }), ArrowRight: () => this.cy?.panBy({ x: -step, y: 0 }),
      ArrowUp: () => this.cy?.panBy({ x: 0, y: step }), ArrowDown: () => this.cy?.panBy({ x: 0, y: -step }),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  private buttons(): HTMLElement {
    const row = document.createElement("div");
    row.className = "steer";
    const named: [string, string, () => void][] = [
      ["−", "Zoom out", () => this.zoom(0.8)], ["+", "Zoom in", () => this.zoom(1.25)], ["All", "Show all", () => this.cy?.fit(undefined, 24)],
    ];
    for (const [sign, name, act] of named) {
      const button = Object.assign(document.createElement("button"), { type: "button", textContent: sign, title: name });
      button.setAttribute("aria-label", name);
      button.addEventListener("click", act);
      row.append(button);
    }
    const hint = Object.assign(document.createElement("span"), { className: "quiet", textContent: "Click a tie to read what it is made of, a node to see only its own." });
    row.append(hint);
    return row;
  }
}

/** Only the ties of one node. */
function light(cy: Core, id: string): void {
  const own = cy.getElementById(id).closedNeighborhood();
  cy.elements().addClass("dim");
  own.removeClass("dim");
}

function nodes(rows: HTMLTableRowElement[]): ElementDefinition[] {
  const found = new Map<string, { name: string; weight: number }>();
  for (const { dataset } of rows) {
    for (const [id, name] of [[dataset["source"], dataset["sourceName"]], [dataset["target"], dataset["targetName"]]]) {
      const known = found.get(id ?? "") ?? { name: name ?? "", weight: 0 };
      known.weight += Number(dataset["stories"]);
      found.set(id ?? "", known);
    }
  }
  return [...found].map(([id, { name, weight }]) => ({ data: { id: `n:${id}`, name, size: 16 + 5 * Math.sqrt(weight) } }));
}

function edge(row: HTMLTableRowElement): ElementDefinition {
  const { source, target, sign, stories } = row.dataset;
  const href = row.querySelector("a")?.getAttribute("href") ?? "";
  return { data: { source: `n:${source}`, target: `n:${target}`, sign, stories, width: 1 + 1.5 * Math.sqrt(Number(stories)), href } };
}

/** Colours of the page's scheme. The sign shows in the line too: conflict dashed, meetings dotted and without an arrow. */
function sheet(element: Element): StylesheetJson {
  const of = (name: string) => getComputedStyle(element).getPropertyValue(name).trim();
  return [
    { selector: "node", style: { label: "data(name)", width: "data(size)", height: "data(size)", "background-color": of("--quiet"), color: of("--ink"), "font-size": 17, "text-outline-color": of("--raised"), "text-outline-width": 2, "text-valign": "bottom", "text-margin-y": 3, "text-max-width": "120px", "text-wrap": "wrap" } },
    { selector: "edge", style: { width: "data(width)", label: "data(stories)", "font-size": 14, color: of("--ink"), "text-background-color": of("--raised"), "text-background-opacity": 0.85, "curve-style": "bezier", "target-arrow-shape": "triangle", "line-color": of("--good"), "target-arrow-color": of("--good") } },
    { selector: "edge[sign = 'conflictual']", style: { "line-color": of("--bad"), "target-arrow-color": of("--bad"), "line-style": "dashed" } },
    { selector: "edge[sign = 'meets']", style: { "line-color": of("--link"), "target-arrow-shape": "none", "line-style": "dotted" } },
    { selector: ".dim", style: { opacity: 0.12 } },
  ];
}

function legend(): HTMLElement {
  const list = document.createElement("ul");
  list.className = "legend quiet";
  for (const [name, words] of [["cooperative", "cooperation"], ["conflictual", "conflict"], ["meets", "meetings and calls"]]) {
    const entry = document.createElement("li");
    entry.append(Object.assign(document.createElement("span"), { className: `stroke ${name}` }), ` ${words}`);
    list.append(entry);
  }
  return list;
}

customElements.define("net-work", NetWork);
