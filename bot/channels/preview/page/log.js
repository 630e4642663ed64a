// The messages of a chat in their order, a line for each new day, and a way to those unread.

import { icon, make } from "./elements.js";
import { restamp, stamp } from "./times.js";
import { label, say } from "./words.js";

const NEAR_END_PX = 80;

export class Log {
  constructor({ name, zone, onRead }) {
    this.zone = zone;
    this.onRead = onRead;
    this.lines = make("ol", { className: "lines" });
    this.scroller = label(make("div", { className: "log", tabIndex: 0 }, this.lines), "log", { name });
    this.scroller.role = "log";
    this.scroller.setAttribute("aria-live", "off");
    this.following = true;
    this.width = 0;
    this.top = 0;
    this.scroller.addEventListener("scroll", () => {
      this.notice();
      if (this.following) this.onRead();
    });
    // A phone is turned, its keyboard comes up, or a picture: the newest message stays in sight.
    const sizes = new ResizeObserver(() => {
      this.width = this.scroller.clientWidth;
      if (this.following) this.scrollToEnd();
    });
    sizes.observe(this.scroller);
    sizes.observe(this.lines);
    this.pillWords = make("span");
    this.pill = make("button", { type: "button", className: "pill", hidden: true });
    this.pill.append(this.pillWords, icon("down"));
    this.pill.addEventListener("click", () => {
      this.scrollToEnd({ smooth: true });
      this.scroller.focus({ preventScroll: true });
    });
    this.element = make("div", { className: "log-holder" }, this.scroller, this.pill);
  }

  /** Add a message after the others; `at` may be missing while it is on its way. */
  append(element, at) {
    if (at) this.separate(at);
    this.lines.append(element);
  }

  separate(at, before = null) {
    const day = this.zone.day(at);
    if (day === this.lastDay) return;
    this.lastDay = day;
    const date = stamp(make("time"), at, { zone: this.zone, form: "day" });
    this.lines.insertBefore(make("li", { className: "day" }, date), before);
  }

  /** Show all times anew: the clocks of this person's place are known better now. */
  restamp() {
    for (const each of this.lines.querySelectorAll(".day")) each.remove();
    this.lastDay = null;
    for (const bubble of this.lines.querySelectorAll(".bubble")) {
      const time = bubble.querySelector("time");
      if (time) this.separate(time.dateTime, bubble);
    }
    restamp(this.lines);
  }

  showUnread(count) {
    this.pill.hidden = !count;
    if (count) say(this.pillWords, count === 1 ? "newOne" : "newMany", { count });
  }

  goLive() {
    this.scroller.setAttribute("aria-live", "polite");
    this.scrollToEnd();
  }

  /** Notice whether whoever reads is at the end: only scrolling up leads away from it. */
  notice() {
    const { scrollTop, clientWidth } = this.scroller;
    // Words that flow anew at another width move by themselves: nobody has scrolled.
    if (clientWidth !== this.width) return;
    if (this.isAtEnd()) this.following = true;
    else if (scrollTop < this.top) this.following = false;
    this.top = scrollTop;
  }

  isAtEnd() {
    const { scrollHeight, scrollTop, clientHeight } = this.scroller;
    return scrollHeight - scrollTop - clientHeight < NEAR_END_PX;
  }

  isSeen() {
    this.notice();
    return this.scroller.offsetParent !== null && this.following;
  }

  scrollToEnd({ smooth = false } = {}) {
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const behavior = smooth && !calm ? "smooth" : "instant";
    this.scroller.scrollTo({ top: this.scroller.scrollHeight, behavior });
  }
}
