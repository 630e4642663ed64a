// A file that came with a message; a picture is shown, and larger when it is pressed.

import { icon, make } from "./elements.js";
import { label, say } from "./words.js";

const KILO = 1000;
const PICTURES = new Set(["image/png", "image/jpeg"]);
const LARGEST_PICTURE = 2_000 * KILO;

export function attachment(file) {
  const shown = PICTURES.has(file.media_type) && file.size <= LARGEST_PICTURE;
  return shown ? picture(file) : card(file);
}

function card({ name, size, url }) {
  const link = make("a", { className: "file", href: url, download: name }, icon("file"));
  const about = make("span", { className: "about" });
  about.append(make("b", { dir: "auto" }, name), describe(size));
  link.append(about, icon("download"), say(make("span", { className: "unseen" }), "download"));
  return link;
}

function picture(file) {
  const image = make("img", { src: file.url, alt: file.alt || file.name });
  const button = make("button", { type: "button", className: "picture" }, image);
  button.append(say(make("span", { className: "unseen" }), "enlarge"));
  button.addEventListener("click", () => enlarge(file));
  // What cannot be shown can still be had.
  image.addEventListener("error", () => button.replaceWith(card(file)));
  return button;
}

/** Show a picture in front of all else, until Escape, its button or a press beside it. */
function enlarge(file) {
  const image = make("img", { src: file.url, alt: file.alt || file.name });
  const close = say(make("button", { type: "button", className: "primary" }), "close");
  const actions = make("div", { className: "actions" }, card(file), close);
  const dialog = label(make("dialog", { className: "enlarged" }, image, actions), "picture");
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", ({ target }) => target === dialog && dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  close.focus();
}

function describe(size) {
  const small = size < KILO;
  const count = small ? size : Math.ceil(size / KILO);
  return say(make("span", { className: "size" }), small ? "bytes" : "kilobytes", { count });
}
