// Says the page's own words in whichever language it has.

import english from "./english.js";
import french from "./french.js";

const WORDS = { en: english, fr: french };
const MEMORY = "passerelle.language";
const listeners = new Set();
let language = remembered() ?? (navigator.language.startsWith("fr") ? "fr" : "en");

export const currentLanguage = () => language;

/** Call something after each switch of language. */
export function onLanguage(listener) {
  listeners.add(listener);
}

export function word(key, holes = {}) {
  return WORDS[language][key].replace(/\{(\w+)\}/g, (_, name) => holes[name] ?? "");
}

/** Show a word in an element, and again after each switch of language. */
export function say(element, key, holes = {}) {
  element.dataset.say = key;
  element.dataset.holes = JSON.stringify(holes);
  element.textContent = word(key, holes);
  return element;
}

/** Label an element for assistive technology, in whichever language the page has. */
export function label(element, key, holes = {}) {
  element.dataset.sayLabel = key;
  element.dataset.labelHoles = JSON.stringify(holes);
  element.setAttribute("aria-label", word(key, holes));
  return element;
}

/** Say more of an element to whoever hesitates over it. */
export function hint(element, key) {
  element.dataset.sayTitle = key;
  element.title = word(key);
  return element;
}

export function setLanguage(chosen) {
  language = chosen;
  localStorage.setItem(MEMORY, chosen);
  showLanguage();
}

export function showLanguage() {
  document.documentElement.lang = language;
  document.title = word("title");
  for (const each of document.querySelectorAll("[data-say]")) {
    say(each, each.dataset.say, JSON.parse(each.dataset.holes ?? "{}"));
  }
  for (const each of document.querySelectorAll("[data-say-label]")) {
    label(each, each.dataset.sayLabel, JSON.parse(each.dataset.labelHoles ?? "{}"));
  }
  for (const each of document.querySelectorAll("[data-say-title]")) {
    hint(each, each.dataset.sayTitle);
  }
  for (const each of document.querySelectorAll("[data-say-placeholder]")) {
    each.placeholder = word(each.dataset.sayPlaceholder);
  }
  for (const each of document.querySelectorAll("[data-language]")) {
    each.setAttribute("aria-pressed", String(each.dataset.language === language));
  }
  for (const listener of listeners) listener();
}

function remembered() {
  const kept = localStorage.getItem(MEMORY);
  return kept in WORDS ? kept : null;
}
