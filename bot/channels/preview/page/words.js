// The page's own words, in both languages. What the bot says is not among them.

const NBSP = "\u00a0";

const WORDS = {
  en: {
    add: "Add",
    addPerson: "Add a person",
    addPersonShort: "Person",
    appEn: "App in English",
    appFr: "App in French",
    appOther: "App in another language",
    attach: "Send something else",
    block: "Block the bot",
    blocked: "{name} blocked the bot.",
    cancel: "Cancel",
    chats: "Chats",
    choices: "Choices",
    clientEn: "English",
    clientFr: "French",
    clientLanguage: "Language of their app",
    clientOther: "Another language",
    edit: "Edit my last message",
    edited: "edited",
    editing: "Editing your last message. Escape cancels.",
    exampleAmina: "Casablanca, app in French",
    exampleMiguel: "Manila, app in English",
    exampleNew: "Someone new",
    failed: "This could not be sent.",
    location: "Location",
    log: "Messages with {name}",
    message: "Message from {name}",
    more: "More about {name}",
    name: "Name of the chat",
    offline: "The preview is not answering. Trying again…",
    opens: " (opens a new tab)",
    or: "or someone of your own",
    pageLanguage: "Language of this page",
    payload: "Start link (optional)",
    payloadHint: "What follows “?start=” in an invitation link",
    photo: "Photo",
    remove: "Remove this person",
    removeSure: "Remove {name} and this chat?",
    says: "{name} says:",
    saysBot: "The bot says:",
    send: "Send",
    sticker: "Sticker",
    subtitle: "Preview: the real bot, on this computer only",
    title: "Passerelle: preview",
    unblock: "Unblock the bot",
    voice: "Voice message",
    welcome: "Who would you like to be?",
    welcomeMore: "Each person gets a chat of their own with the bot. Open several side by side.",
    write: "Write a message…",
    writing: "The bot is writing…",
  },
  fr: {
    add: "Ajouter",
    addPerson: "Ajouter une personne",
    addPersonShort: "Personne",
    appEn: "Application en anglais",
    appFr: "Application en français",
    appOther: "Application dans une autre langue",
    attach: "Envoyer autre chose",
    block: "Bloquer le robot",
    blocked: "{name} a bloqué le robot.",
    cancel: "Annuler",
    chats: "Conversations",
    choices: "Choix",
    clientEn: "Anglais",
    clientFr: "Français",
    clientLanguage: "Langue de son application",
    clientOther: "Autre langue",
    edit: "Modifier mon dernier message",
    edited: "modifié",
    editing: "Vous modifiez votre dernier message. Appuyez sur Échap pour annuler.",
    exampleAmina: "Casablanca, application en français",
    exampleMiguel: "Manille, application en anglais",
    exampleNew: "Une nouvelle personne",
    failed: "L’envoi a échoué.",
    location: "Position",
    log: `Conversation${NBSP}: {name}`,
    message: `Message${NBSP}: {name}`,
    more: `Autres actions${NBSP}: {name}`,
    name: "Nom affiché",
    offline: "L’aperçu ne répond pas. Nouvelle tentative…",
    opens: " (s’ouvre dans un nouvel onglet)",
    or: "ou une personne de votre choix",
    pageLanguage: "Langue de cette page",
    payload: "Code d’invitation (facultatif)",
    payloadHint: `Ce qui suit «${NBSP}?start=${NBSP}» dans un lien d’invitation`,
    photo: "Photo",
    remove: "Retirer cette personne",
    removeSure: "Retirer {name} et cette conversation?",
    says: `{name}${NBSP}:`,
    saysBot: `Le robot${NBSP}:`,
    send: "Envoyer",
    sticker: "Autocollant",
    subtitle: `Aperçu${NBSP}: le vrai robot, sur cet ordinateur seulement`,
    title: `Passerelle${NBSP}: aperçu`,
    unblock: "Débloquer le robot",
    voice: "Message vocal",
    welcome: "Qui voulez-vous être?",
    welcomeMore:
      "Chaque personne a sa propre conversation avec le robot. Ouvrez-en plusieurs côte à côte.",
    write: "Écrivez un message…",
    writing: "Le robot écrit…",
  },
};

const MEMORY = "passerelle.language";
let language = remembered() ?? (navigator.language.startsWith("fr") ? "fr" : "en");

export const currentLanguage = () => language;

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

/** Show a moment as a time of day. */
export function showTime(element, at) {
  element.dateTime = at;
  element.textContent = new Date(at).toLocaleTimeString(`${language}-CA`, {
    hour: "numeric",
    minute: "2-digit",
  });
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
  for (const each of document.querySelectorAll("[data-say-placeholder]")) {
    each.placeholder = word(each.dataset.sayPlaceholder);
  }
  for (const each of document.querySelectorAll("time")) showTime(each, each.dateTime);
  for (const each of document.querySelectorAll("[data-language]")) {
    each.setAttribute("aria-pressed", String(each.dataset.language === language));
  }
}

function remembered() {
  const kept = localStorage.getItem(MEMORY);
  return kept in WORDS ? kept : null;
}
