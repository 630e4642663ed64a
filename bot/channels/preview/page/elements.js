// Small pieces of the page. Nothing here, or anywhere, turns text into HTML.

const SVG = "http://www.w3.org/2000/svg";

const STROKES = {
  attach: "M12 5v14M5 12h14",
  auto: "M12 3a9 9 0 1 0 0 18zM12 3a9 9 0 0 1 0 18",
  both: "M3.5 5.5h8M7.5 3.5v2M9.8 5.5c-.6 3-2.8 5.6-6 7.2M5.2 8.2c1 2 2.6 3.5 5 4.5M11.5 20.5l4.5-11 4.5 11M13.2 17h5.6",
  dark: "M20 14.5A8 8 0 0 1 9.5 4a8 8 0 1 0 10.5 10.5z",
  down: "M12 5v14M6 13l6 6 6-6",
  download: "M12 4v11M7 10.5l5 5 5-5M5 20h14",
  edit: "M4 20l1-4L16 5l3 3L8 19zM14 7l3 3",
  file: "M6 3h8l5 5v13H6zM14 3v5h5M9 13h7M9 17h5",
  light: "M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4",
  location: "M12 21s7-6.1 7-11.5a7 7 0 0 0-14 0C5 14.9 12 21 12 21zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z",
  more: "M5 12h.01M12 12h.01M19 12h.01",
  photo: "M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9h.01",
  send: "M4 12l16-8-6 16-3-6.5z",
  sticker: "M12 21a9 9 0 1 1 9-9h-5a4 4 0 0 0-4 4zM21 12l-9 9M9 10h.01M14 10h.01",
  tick: "M5 12.5l5 5L19.5 7",
  voice: "M12 3a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3zM5.5 11a6.5 6.5 0 0 0 13 0M12 17.5V21",
};

/** Make an element: properties, then children. */
export function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

export function icon(name) {
  const drawing = document.createElementNS(SVG, "svg");
  drawing.setAttribute("viewBox", "0 0 24 24");
  drawing.setAttribute("class", "icon");
  drawing.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", STROKES[name]);
  drawing.append(path);
  return drawing;
}

const HUES = 5;

/** A face made of a name's first letter, which also gives it its colour. */
export function initials(name) {
  const letter = [...name.toUpperCase()][0];
  const face = make("span", { className: `face hue-${letter.codePointAt(0) % HUES}` }, letter);
  face.setAttribute("aria-hidden", "true");
  return face;
}

const TAGS = new Set(["b", "i", "code"]);
const PROTOCOLS = new Set(["https:", "mailto:"]);

/** Build the nodes of a text that the server took apart into runs of one style. */
export function text(runs) {
  return runs.map((run) => {
    let node = document.createTextNode(run.text);
    for (const style of run.styles.filter((each) => TAGS.has(each)).reverse()) {
      node = make(style, {}, node);
    }
    return run.href && isPage(run.href) ? link(run.href, node) : node;
  });
}

/** A link out of the chat; it tells the other page nothing. */
export function link(href, ...children) {
  return make("a", { href, target: "_blank", rel: "noopener noreferrer" }, ...children);
}

export function isPage(href) {
  return URL.canParse(href) && PROTOCOLS.has(new URL(href).protocol);
}

/** A menu below a button: arrows move, Escape closes, a click elsewhere closes. */
export function menu(button, items) {
  const list = make("div", { className: "menu", role: "menu", hidden: true });
  list.append(...items);
  button.setAttribute("aria-haspopup", "menu");
  const show = (open) => {
    list.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
    if (open) visible(list)[0]?.focus();
  };
  show(false);
  button.addEventListener("click", () => show(list.hidden));
  list.addEventListener("click", () => show(false));
  list.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      show(false);
      button.focus();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const all = visible(list);
    all.at((all.indexOf(document.activeElement) + step) % all.length).focus();
  });
  const whole = make("div", { className: "menu-holder" }, button, list);
  whole.addEventListener("focusout", (event) => {
    if (!whole.contains(event.relatedTarget)) show(false);
  });
  return whole;
}

const visible = (list) => [...list.children].filter((each) => !each.hidden);
